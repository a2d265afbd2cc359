import Testing

@testable import sopctl

/// What is said of a line that cannot be read, where it holds what must not be repeated.
struct UnreadableLineTests {
  private static let unreadableLines = [
    "note 001 --as APK --note nik 3374010101900001", "step 001 --as APK --set 3374010101900001",
    "start PIAK-03 --as APK --planned 3374010101900001", "3374010101900001",
    "step 001 --planned '3374 0101 0190 0001'",
  ]

  @Test(arguments: unreadableLines)
  func `a NIK on a line that cannot be read is not echoed`(_ line: String) {
    let answer = TestWorld().run(line)
    #expect(answer.code == .usage)
    #expect(!answer.complaints.contains("0101"))
    #expect(answer.complaints.contains("33**********0001"))
  }
}
