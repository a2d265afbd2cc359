import CommandLineKit
import SOPCore
import SOPStore
import Testing

@testable import sopctl

extension BrokenDefinition {
  static let all = files + syntax + shapes + words + flows + chains

  /// What `validate` finds in it.
  var check: Validate.Check {
    Validate.Check(definition: Definition(file: "x.json", bytes: bytes, isBundled: false))
  }
}

@Suite struct BrokenDefinitionTests {
  @Test func `what is broken has names of its own`() {
    let names = BrokenDefinition.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  /// `codeTwice` is a fault of a folder, not of a file.
  @Test func `every kind of fault is among them`() {
    let kinds = BrokenDefinition.all.flatMap { broken in
      Definition(file: "x.json", bytes: broken.bytes, isBundled: false).faults.map(\.message.kind)
    }
    #expect(
      Set(kinds) == [
        "activityNumber", "badEscape", "badNumber", "byteOrderMark", "chainOfOne", "choiceTwice",
        "code", "controlInString", "duplicateKey", "empty", "emptyList", "emptyText",
        "endUnreachable", "endsUnreported", "fieldKey", "fieldKeyTwice", "flowTwice",
        "guardEarlyUnconditional", "guardLastConditional", "guardNotADecision", "guardUndecided",
        "invalidUTF8", "linkActivityTwice", "linkExecutor", "linkOutOfOrder", "loneSurrogate",
        "missingKey", "noSuchTarget", "notOneOf", "numberTooLarge", "roleCode", "rolesAlike",
        "textTooLong",
        "timeBudget",
        "tooDeep", "tooLarge", "trailingContent", "undeclaredExecutor", "unexpectedCharacter",
        "unknownKey", "unreachable", "unreadableTarget", "unterminated", "wrongType",
      ])
  }

  @Test func `where there are no activities none is asked for by its number`() throws {
    var text = SoundDefinition.text
    let start = try #require(text.firstRange(of: #""kegiatan": ["#)).upperBound
    let end = try #require(text.firstRange(of: "],\n  \"catatanSumber\"")).lowerBound
    text.removeSubrange(start..<end)
    let definition = Definition(file: "x.json", bytes: Array(text.utf8), isBundled: false)
    #expect(
      definition.faults.map(\.text[.english]).prefix(2) == [
        "The list is empty. Write at least one; a key that may be left out can be removed.",
        "There is no activity 4. Add activities first.",
      ])
  }

  @Test(arguments: SoundDefinition.variants.indices)
  func `a change that breaks nothing is not refused`(_ index: Int) throws {
    let (name, old, new) = SoundDefinition.variants[index]
    let text = SoundDefinition.text.replacingOnly(old, with: new)
    #expect(throws: Never.self, "\(name)") { try Procedure.read(Array(text.utf8)) }
  }
}
