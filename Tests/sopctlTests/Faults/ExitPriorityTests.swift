import Testing

@testable import sopctl

/// Where several things are wrong, what the arguments alone show comes first.
struct ExitPriorityTests {
  @Test(arguments: [
    "start NOPE --as APK --by ''", "start PIAK-03 --as APK --by ''",
    "start PIAK-03 --as APK --at 07:00", "step 001 --as APK --reason ALASAN",
    "return 001 --as APK --reason ''", "pause 001 --as APK --reason ALASAN",
    "resume 001 --as APK --at 07:00", "cancel 001 --as APK --reason ALASAN",
    "note 001 --as APK --note ''", "correct 001 --as APK --reason ALASAN",
  ])
  func `arguments come before the office's settings`(_ line: String) {
    let world = TestWorld()
    world.write("{", to: "kantor.json")
    #expect(world.run(line).code == .usage)
  }

  @Test func `the office's settings come before a run that there is not`() {
    let world = TestWorld()
    world.write("{", to: "kantor.json")
    #expect(world.run("pause 001 --as APK --reason listrik").code == .damaged)
  }

  @Test(arguments: ["list", "status", "init", "verify", "start PIAK-03 --as APK"])
  func `no folder's name is not the root folder`(_ line: String) {
    #expect(TestWorld().run("\(line) --data ''").code == .usage)
  }
}
