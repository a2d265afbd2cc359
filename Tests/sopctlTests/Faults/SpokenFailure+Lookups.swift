import SOPStore

@testable import SOPCore
@testable import sopctl

extension SpokenFailure {
  /// No such folder is on any machine that tests run on.
  private static let pinned = PinnedDefinitions(folder: "/srv/sop/definisi")

  /// What is not there, or cannot be used.
  static let lookups = [
    SpokenFailure(
      "a misspelt SOP", .unknownProcedure("PIAK-O3", known: ["PIAK-02", "PIAK-03"])),
    SpokenFailure(
      "an SOP like no other", .unknownProcedure("surat", known: ["PIAK-02", "PIAK-03"])),
    SpokenFailure(
      "an SOP that would move the cursor", .unknownProcedure("\u{1B}[2J", known: [])),
    SpokenFailure(
      "a definition with one fault",
      .unsoundDefinition(.contoh(replacing: "60 menit", with: "60 mnt"))),
    SpokenFailure(
      "a definition with several faults",
      .unsoundDefinition(
        .contoh(replacing: "60 menit\", \"output\": \"Hasil\"", with: "60 mnt\", \"output\": 5"))),
    SpokenFailure(
      "a definition that says no kode",
      .unsoundDefinition(Definition(file: "/srv/sop/sops/x y.json", bytes: [], isBundled: false))),
    SpokenFailure(
      "settings with a fault", .unsoundSettings(.zone, file: "/srv/sop/kantor.json")),
    SpokenFailure(
      "an account without a home", .noHome),
    SpokenFailure(
      "a home folder before the first run",
      .noBook(OfficeFolder(path: "/home/budi/.local/share/sopctl", isHomeDefault: true))),
    SpokenFailure(
      "a home folder without a book, of somebody who has one elsewhere",
      .noBook(
        OfficeFolder(path: "/home/budi/.local/share/sopctl", isHomeDefault: true),
        but: OtherOffices(open: ["/srv/sop", "/srv/sop lama"]))),
    SpokenFailure(
      "such a home folder, where another folder is gone",
      .noBook(
        OfficeFolder(path: "/home/budi/.local/share/sopctl", isHomeDefault: true),
        but: OtherOffices(open: ["/srv/sop"], gone: ["/mnt/a", "/mnt/b", "/mnt/c", "/mnt/d"]))),
    SpokenFailure(
      "such a home folder, where all others are gone",
      .noBook(
        OfficeFolder(path: "/home/budi/.local/share/sopctl", isHomeDefault: true),
        but: OtherOffices(gone: ["/mnt/kantor bersama"], list: "~/.config/sopctl/kantor"))),
    SpokenFailure(
      "a home folder of another account",
      .homeOfAnother(
        OfficeFolder(path: "/home/budi/.local/share/sopctl", isHomeDefault: true), owner: "budi")),
    SpokenFailure(
      "an office folder without a book", .noBook(OfficeFolder(path: "/mnt/kantor bersama"))),
    SpokenFailure(
      "a run's number that several have",
      .ambiguousRun(
        "001", candidates: [],
        ended: ["PIAK-03", "PIAK-07"].map { RunID(code: $0, year: 2026, ordinal: 1) })),
    SpokenFailure(
      "a run with a damaged line",
      .unreadableRun(
        RunID(code: "PIAK-03", year: 2026, ordinal: 14),
        .line(LineFault(field: 9, kind: .unknownKey("warna"))), pinned)),
    SpokenFailure(
      "a run with a line that was changed",
      .unreadableRun(RunID(code: "PIAK-03", year: 2026, ordinal: 14), .unsealed(no: 8), pinned)),
    SpokenFailure(
      "a run without its start", .startMissing(RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenFailure(
      "runs whose definition is missing",
      Failure.unreadableRuns(
        Dictionary(
          uniqueKeysWithValues: (1...10).map {
            (RunID(code: "PIAK-03", year: 2026, ordinal: $0), Register.Obstacle.definition(.zero))
          }), pinned)[0]),
    SpokenFailure(
      "a run whose definition may not be read",
      .definitionLacking(
        .unreadable(.failed(.open, path: "/srv/sop/definisi/x.json", errno: 13)),
        file: "/srv/sop/definisi/x.json", of: [RunID(code: "PIAK-03", year: 2026, ordinal: 14)])),
    SpokenFailure(
      "runs whose definition was changed",
      .definitionLacking(
        .changed, file: "/srv/sop/definisi/x.json",
        of: [14, 15].map { RunID(code: "PIAK-03", year: 2026, ordinal: $0) })),
    SpokenFailure(
      "an SOP whose definition may not be read",
      .unsoundDefinition(
        Definition(
          unreadable: "/srv/sop/sops/contoh-01.json",
          .failed(.open, path: "/srv/sop/sops/contoh-01.json", errno: 13)))),
    SpokenFailure(
      "a schedule of SOPs that nobody can start",
      .undefined(UndefinedSchedule(codes: ["CONTOH-01", "LAPOR-02"]))),
    SpokenFailure(
      "a run whose definition is missing",
      .unreadableRun(RunID(code: "PIAK-03", year: 2026, ordinal: 14), .definition(.zero), pinned)),
  ]
}
