@testable import SOPCore
@testable import SOPStore
@testable import sopctl

/// What `validate` finds of an office's folder, besides faults of its files.
struct SpokenFinding {
  let name: String
  let message: Message

  static let all =
    shares + texts + settings + permissions + leftovers + accounts + definitions + pinned

  private static let run = RunID(code: "PIAK-03", year: 2026, ordinal: 14)
  private static let pinned =
    [false, true].flatMap { isReplaced in
      conditions.compactMap { name, condition in
        Message(
          condition, file: "/srv/sop/definisi/x.json", isReplaced: isReplaced, open: [run],
          ended: 2
        ).map {
          SpokenFinding(name: isReplaced ? "\(name), of a bundled SOP" : name, message: $0)
        }
      }
    }
  private static let conditions = [
    ("a kept definition that is missing", PinnedDefinitions.Condition.missing),
    ("a kept definition that was changed", .changed),
    (
      "a kept definition that may not be read",
      .unreadable(.failed(.open, path: "/srv/sop/definisi/x.json", errno: 13))
    ),
  ]

  private static let shares: [SpokenFinding] = [
    NetworkShare(fileSystem: "nfs4").map {
      SpokenFinding(name: "an office on a share", message: $0.message)
    }
  ].compactMap { $0 }

  private static let settings = [
    finding("a role that no SOP has", .roleUnknown(Role("Kabd"), known: ["APK", "Kabid"])),
    finding("a role that nobody holds", .roleUnheld(Role("Kabid"), codes: ["PIAK-03"])),
    finding(
      "too few persons for a report chain",
      .chainTooFewPersons(code: "PIAK-03", roles: [Role("APK"), Role("Kabid")])),
    finding("an acting role of long ago", .actingRoleOver(Role("Kabid"), last: .first)),
    finding(
      "a scheduled SOP that is none", .scheduledCodeUnknown("PIAK-70", known: ["PIAK-07"])),
    finding(
      "a scheduled field that is none",
      .scheduledFieldUnknown(key: "peride", code: "PIAK-07", known: ["periode"])),
    finding(
      "a scheduled value that is none",
      .scheduledFieldNotOneOf(key: "periode", value: "tahunan", choices: ["harian", "bulanan"])),
    finding("hours without a zone", .zoneMissing(hasHours: true)),
    finding("a schedule without a zone", .zoneMissing(hasHours: false)),
    finding("a special period that changes nothing", .periodWithoutEffect("Piket Natal")),
    finding("an opened day that is open anyway", .openedAnyway(.first)),
    finding("holidays that are not known", .holidaysUnknown(years: [2028])),
  ]

  private static func finding(_ name: String, _ kind: SettingsFinding.Kind) -> SpokenFinding {
    SpokenFinding(name: name, message: SettingsFinding(path: "", kind: kind).message)
  }

  private static let permissions = [
    finding("a file that all may change", .writableByAll),
    finding("a file that the group may change", .writableByGroup("dukcapil")),
    finding("a file that the group cannot read", .unreadable(group: "dukcapil")),
    finding("a folder that the group does not share", .unsharedFolder(group: "dukcapil")),
    finding("a file that all may read", .readableByAll),
    finding("an office that all may read", .openToAll(group: "dukcapil")),
    finding("a shared folder that is missing", .folderMissing(group: "dukcapil")),
    finding(
      "a file of another account", .ofAnother("1001", owner: "root", isMember: false)),
    finding("files of other accounts", .filesOfOthers(12, owner: "root")),
    finding("files that the group cannot read", .filesUnreadable(12, group: "dukcapil")),
    finding("files that others may change", .filesWritable(12)),
    finding("files that all may read", .filesReadableByAll(12)),
    finding("a book that the folders' group does not share", .bookNotShared(group: "dukcapil")),
    finding("a link in a file's place", .notPlain),
    finding("a file of several names", .manyNames(2)),
    finding("a disk that can only be read", .readOnlyDisk),
    finding("a book that this account only reads", .notWritable),
  ]

  private static func finding(_ name: String, _ kind: PermissionFinding.Kind) -> SpokenFinding {
    let finding = PermissionFinding(name: "", path: "/srv/sop/buku-agenda.txt", kind: kind)
    return SpokenFinding(name: name, message: finding.message)
  }

  private static func unreadable(_ fault: FileFault) -> Message {
    let definition = Definition(unreadable: "/srv/sop/sops/x.json", fault)
    return definition.message(of: definition.faults[0])
  }

  private static let definitions = [
    SpokenFinding(
      name: "a kode that two files have",
      message: ProcedureFault(
        path: "kode", kind: .codeTwice("CONTOH-01", otherFile: "/srv/sop/sops/a.json")
      ).message),
    SpokenFinding(
      name: "a definition that cannot be read",
      message: unreadable(.failed(.open, path: "/srv/sop/sops/x.json", errno: 13))),
    SpokenFinding(
      name: "a definition on a damaged disk",
      message: unreadable(.failed(.read, path: "/srv/sop/sops/x.json", errno: 5))),
    SpokenFinding(
      name: "a link in a definition's place",
      message: unreadable(.notPlain(path: "/srv/sop/sops/x.json"))),
    SpokenFinding(
      name: "a definition that is too large",
      message: unreadable(.tooLarge(path: "/srv/sop/sops/x.json", limit: 1_048_576))),
  ]

  private static let texts = [
    SpokenFinding(
      name: "a NIK in a definition or in kantor.json",
      message: .textHoldsNIK(masked: "33**********0001"))
  ]

  private static let leftovers = [
    SpokenFinding(
      name: "a copy that is not whole",
      message: .unfinishedCopies(["/srv/sop/lampiran/4711-12.tmp"])),
    SpokenFinding(
      name: "many copies that are not whole",
      message: .unfinishedCopies((1...5).map { "/srv/sop/lampiran/salinan.\($0).tmp" })),
  ]

  private static let folder = OfficeFolder(path: "/srv/sop")
  private static let accounts = [
    SpokenFinding(name: "an account that is none", message: .accountMissing("hartono")),
    SpokenFinding(
      name: "an account outside the group",
      message: .accountCannotWrite("hartono", .outsideGroup("dukcapil"), folder)),
    SpokenFinding(
      name: "an account where the book is its owner's",
      message: .accountCannotWrite("hartono", .bookNotShared, folder)),
    SpokenFinding(
      name: "an account that cannot enter the folder",
      message: .accountCannotWrite("hartono", .folderClosed, folder)),
    SpokenFinding(
      name: "a program that is not lent the group",
      message: .programNotLent("dukcapil", program: "/usr/local/bin/sopctl")),
    SpokenFinding(
      name: "members of a group that is for the program",
      message: .membersRemain(
        [
          UserGroup.Member(name: "budi", id: 1001, isByAccount: false),
          UserGroup.Member(name: "siti", id: 1002, isByAccount: true),
        ], of: "dukcapil")),
    SpokenFinding(
      name: "an office that lets nobody in", message: .nobodyLetIn("dukcapil")),
  ]
}
