import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

@Suite struct BrokenSettingsTests {
  @Test(arguments: BrokenSettings.all)
  func `nothing that is said can move the cursor`(_ broken: BrokenSettings) {
    for language in Language.allCases {
      for line in broken.check.lines(language, width: 80) { #expect(line.visible == line) }
    }
  }

  @Test func `what is broken has names of its own`() {
    let names = BrokenSettings.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `every kind of fault that settings have is among them`() {
    #expect(
      Set(BrokenSettings.all.flatMap(\.check.findings).map(\.message.kind)) == [
        "account", "accountTwice", "code", "countersWithoutRoster", "day", "dayOutOfPlace",
        "daysReversed", "duplicateKey", "emptyText", "employeeNumber", "employeeNumberTwice",
        "escalation", "fieldKey", "holidayTwice", "invisibleInName", "missingKey",
        "nameTwice", "noOpenDay", "noRoles", "notOneOf", "numberTooLarge", "openedAndClosed",
        "openedNever",
        "openedTwice", "openedUnknown", "openedWithoutHours", "periodNeverOpen", "periodsOverlap",
        "periodsWithoutHours", "readersWithoutRoster", "roleCode", "roleTwice", "ruleTwice",
        "textTooLong", "timeOfDay",
        "tooDeep", "unexpectedCharacter", "unknownKey", "window", "windowReversed",
        "windowsNotApart", "workdayNumber", "wrongType", "zone",
      ])
  }

  @Test func `all that is wrong is told at once`() {
    let text = SoundSettings.text.replacingOnly("WIB", with: "GMT")
      .replacingOnly("2026-11-30", with: "2026-11-31").replacingOnly("09:00", with: "9")
      .replacingOnly(#""hariLibur""#, with: #""libur""#)
    let check = Validate.Check(settings: Array(text.utf8), file: "kantor.json")
    #expect(
      check.findings.map(\.path) == [
        "libur", "zona", "pejabat[0].plt[0].sampai", "jadwal[0].paling-lambat",
      ])
  }

  @Test(arguments: SoundSettings.variants.indices)
  func `a change that breaks nothing is not refused`(_ index: Int) throws {
    let (name, old, new) = SoundSettings.variants[index]
    let text = SoundSettings.text.replacingOnly(old, with: new)
    #expect(throws: Never.self, "\(name)") { try OfficeSettings.read(Array(text.utf8)) }
  }

  @Test func `a missing file is no fault, and validate shows those of one that is there`() {
    let world = TestWorld()
    #expect(world.run("validate").code == .done)
    world.write(#"{"jamKerja": {}}"#, to: "kantor.json")
    let answer = world.run("validate")
    #expect(answer.code == .found)
    #expect(answer.output.contains("kantor.json: jamKerja: Tidak ada hari yang berjam kerja"))
  }
}
