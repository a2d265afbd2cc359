import CommandLineKit
import SOPCore
import SOPStore

extension Validate {
  /// What was found in one file, or of one.
  struct Check {
    let file: String
    let kind: Kind
    /// The kode that a definition says, even where it is not sound.
    var code: String?
    /// How many activities a sound definition has.
    var activityCount: Int?
    var isBundled = false
    /// Faults and warnings; empty where there is nothing to say.
    var findings: [Finding] = []

    enum Kind: String {
      case definition, settings, folder, book
    }

    /// One thing that is wrong, or may be, and its place in the file.
    struct Finding {
      let path: String
      let message: Message
      /// Whether it may be meant; what stops or corrupts work is a fault.
      var isWarning = false
    }

    var isSound: Bool { findings.allSatisfy(\.isWarning) }
  }
}

extension Validate.Check {
  init(definition: Definition) {
    self.init(
      file: definition.file, kind: .definition, code: definition.claimedCode,
      activityCount: definition.sound?.activities.count, isBundled: definition.isBundled,
      findings: definition.faults.map { Finding(path: $0.path, message: $0.message) })
  }

  /// - Parameter misfits: what settings that can be read do not fit.
  init(
    settings bytes: [UInt8], file: String, misfits: (OfficeSettings) -> [Finding] = { _ in [] }
  ) {
    self.init(file: file, kind: .settings)
    do throws(UnsoundSettings) {
      findings = misfits(try OfficeSettings.read(bytes))
    } catch {
      findings = error.faults.map { Finding(path: $0.path, message: $0.message) }
    }
  }

  /// What a file's permissions let happen.
  init(_ permissions: [PermissionFinding], of file: String, kind: Kind) {
    self.init(file: file, kind: kind)
    findings = permissions.map {
      Finding(path: $0.name, message: $0.message, isWarning: $0.isWarning)
    }
  }

  // MARK: - Showing

  /// One line that says what is sound, and one for each thing that was found.
  func lines(_ language: Language) -> [String] {
    let name = isBundled ? bundledName[language] : file.visible
    let found = findings.map { finding in
      let place = finding.path.isEmpty ? name : "\(name): \(finding.path)"
      let mark = finding.isWarning ? Self.warning[language] : ""
      return "\(place): \(mark)\(finding.message.text[language])\n"
    }
    return isSound ? ["\(name): \(praise[language])\n"] + found : found
  }

  private static let warning = Text("warning: ", id: "peringatan: ")

  private var bundledName: Text {
    Text("\(file) (bundled)", id: "\(file) (bawaan)")
  }

  private var praise: Text {
    if kind == .folder || kind == .book {
      return Text("permissions are sound", id: "izinnya benar")
    }
    guard let code, let activityCount else { return Text("sound", id: "benar") }
    return Text(
      "sound, \(code), \(activityCount) activities", id: "benar, \(code), \(activityCount) kegiatan"
    )
  }

  func json(_ language: Language) -> JSONValue {
    [
      "file": .string(file),
      "kind": .string(kind.rawValue),
      "code": .optional(code),
      "sound": .bool(isSound),
      "faults": .array(findings.filter { !$0.isWarning }.map { $0.json(language) }),
      "warnings": .array(findings.filter(\.isWarning).map { $0.json(language) }),
    ]
  }
}

extension Validate.Check.Finding {
  func json(_ language: Language) -> JSONValue {
    [
      "path": .string(path),
      "kind": .string(message.kind),
      "message": .string(message.text[language]),
    ]
  }
}
