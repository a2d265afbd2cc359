extension SentenceCheck {
  /// A line of the book, and where its fields stand.
  struct Line {
    let bytes: UnsafeBufferPointer<UInt8>
    let name: Range<Int>
    let role: Range<Int>
    let run: Range<Int>
    let activity: Range<Int>
    let sentence: Range<Int>
    /// Where the ninth field begins, from which its details are counted.
    let details: Int
    let kind: Event.Kind
    /// How long the kode is with which the run's number begins.
    let codeCount: Int
    let number: Int?
    let answer: Answer?

    init(
      _ bytes: UnsafeBufferPointer<UInt8>, _ fields: LineFields, _ event: borrowing Event
    ) {
      self.bytes = bytes
      let person = fields.range(of: 7)
      var end = person.upperBound - 2
      while end > person.lowerBound,
        bytes[end] != UInt8(ascii: " ") || bytes[end + 1] != UInt8(ascii: "(")
      {
        end -= 1
      }
      name = person.lowerBound..<end
      role = fields.range(of: 6)
      run = fields.range(of: 3)
      activity = fields.range(of: 5)
      sentence = fields.range(of: 8)
      details = fields.range(of: 9).lowerBound
      kind = event.kind
      codeCount = event.run.code.utf8.count
      number = event.activity
      answer = event.details.answer
    }
  }
}
