import SOPCore
import SOPStore

/// The documents that the program makes of an office's busy month, January 2026.
struct BrowserDocuments {
  private(set) var paths: [String] = []
  /// One with a table that goes on over many pages.
  private(set) var longest = ""

  private let scratch: Scratch
  private let subject: Subject

  /// Entries of some 300 runs.
  private static let entryCount = 2_600
  private static let shortEntryCount = 100

  init(_ options: Options, in scratch: Scratch) throws {
    self.scratch = scratch
    subject = Subject(options.sopctl, in: scratch.path)
    let count = options.isShort ? Self.shortEntryCount : Self.entryCount
    let habits = BookGenerator.Habits(
      breadth: 6, pauses: 10..<1_100_000 / count, keepsHours: true,
      title: ", S.Kom., M.M. <b>& Rekan</b>", texts: HostileTexts.all, strays: true)
    guard try Generate(count, in: subject.office, habits: habits).run() == 0 else {
      throw Skipped("no book could be written")
    }
    try Bytes.put(Array(Self.settings.text().utf8), into: subject.office.settings)
    let verified = try subject.run("verify")
    guard verified.code == 0 else {
      throw BrowserFault("the book is not sound: \(verified.output)")
    }
    for code in Catalogue().codes { try make(code, "show", code) }
    if !options.isShort { try make("harian", "report", "daily", "2026-01-14") }
    // A Sunday, on which nothing happened.
    try make("harian-kosong", "report", "daily", "2026-01-11")
    if !options.isShort { try make("mingguan", "report", "weekly", "2026-W03") }
    try make("bulanan", "report", "monthly", "2026-01")
    longest = paths.last ?? ""
  }

  private mutating func make(_ name: String, _ words: String...) throws {
    let path = FilePath.join(scratch.path, "\(name).html")
    let ended = try subject.start(words + ["--format", "html", "-o", path]).wait()
    guard ended.code == 0 else {
      throw BrowserFault(
        "\(words.joined(separator: " ")): \(ended.code ?? -1) \(ended.errors.prefix { $0 != "\n" })"
      )
    }
    paths.append(path)
  }

  /// With names as long as they may be, and with people who are missing.
  private static let settings: JSONValue = [
    "instansi": """
    DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL, PEMBERDAYAAN MASYARAKAT DAN DESA KABUPATEN CONTOH \
    <i>TIMUR</i>
    """,
    "unit": "Bidang Pengelolaan Informasi Administrasi Kependudukan & Pemanfaatan Data",
    "kota": "Ungaran",
    "pejabat": [
      [
        "nama": "Dr. H. Raden Mas Suryo Kusumo Adiningrat Wicaksono, S.Kom., M.Kom., Ph.D.",
        "nip": "19701103 199603 1 002", "pengguna": "suryo", "peran": ["Kabid"],
      ],
      [
        "nama": "Budi <b>Santoso</b>", "nip": "19870412 201001 1 004", "pengguna": "budi",
        "peran": ["APK"],
      ],
      ["nama": "Siti Aminah", "nip": nil, "pengguna": "siti", "peran": ["Sub Koord"]],
    ],
    "liburNasional": true,
    "jadwal": [
      [
        "sop": "PIAK-07", "tiap": "hari-kerja", "paling-lambat": "09:00",
        "isian": ["periode": "harian"],
      ]
    ],
  ]
}
