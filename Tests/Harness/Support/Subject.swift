import Glibc
import SOPCore
import SOPStore

/// The program under test, with an office folder and a home of its own.
struct Subject: Sendable {
  let program: String
  let office: OfficeFolder
  private var environment: [String: String]

  /// - Parameter folder: where `office/` and `home/` are, or will be.
  init(_ program: String, in folder: String) {
    self.program = program
    office = OfficeFolder(path: FilePath.join(folder, "data/sopctl"), isHomeDefault: true)
    environment = [
      "HOME": FilePath.join(folder, "home"), "XDG_DATA_HOME": FilePath.join(folder, "data"),
      "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "SOPCTL_LANG": "en", "TZ": "UTC",
    ]
  }

  /// The same program with calls of the C library replaced.
  func with(_ shim: Shim?) -> Subject {
    var subject = self
    for (name, value) in shim?.environment ?? [:] { subject.environment[name] = value }
    return subject
  }

  /// The words that start it, behind those of a program that starts it in turn.
  func start(_ words: [String], under launcher: [String] = [], output: String? = nil) throws
    -> Child
  {
    try Child(launcher + [program] + words, environment: environment, output: output)
  }

  @discardableResult
  func run(_ words: String..., output: String? = nil) throws -> Child.Ended {
    try start(words, output: output).wait()
  }

  /// What runs the program, by roles of PIAK-03.
  static let person = ["--as", "APK", "--by", "Budi Santoso"]

  /// The words that make a note.
  static func note(_ text: String, on run: String) -> [String] {
    ["note", run, "--note", text] + person
  }

  static func start(_ subject: String) -> [String] {
    ["start", "PIAK-03", "--subject", subject] + person
  }

  /// Makes the office with a run, and says its id.
  func open() throws -> String {
    let ended = try start(Self.start("pertama")).wait()
    guard ended.code == 0 else { throw Skipped("no office could be made: \(ended.errors)") }
    return ended.output.trimmed
  }

  /// The book as it stands.
  var book: SeenBook { SeenBook(Bytes.of(office.book), definitions: office.pinned.cached()) }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
