import Testing

/// Whole sessions, as golden text.
struct TranscriptTests {
  @Test(arguments: Transcript.all)
  func `a session goes as its transcript says`(transcript: Transcript) throws {
    let (text, complaints) = transcript.replayed()
    for complaint in complaints { Issue.record("\(complaint)") }
    try transcript.golden.expect(text)
  }

  @Test func `there are transcripts`() { #expect(Transcript.all.count >= 10) }
}
