import CommandLineKit
import Testing

@testable import sopctl

@Suite struct CheckingCommandsTests {
  private static let tree = CommandTree(
    program: "sopctl", summary: Text("SOPs.", id: "SOP."), common: Common.parameters,
    sections: [
      Section(Text("Checks", id: "Pemeriksaan"), [Validate.command, Verify.command])
    ])

  @Test func `the declarations hold what they promise, examples included`() {
    #expect(Self.tree.problems().isEmpty)
  }
}
