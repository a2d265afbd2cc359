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
    /// Whether it is there and as it should be where nothing but warnings is said of it.
    var isPraised = true
    /// Whether a newer program has written it, so that nobody can say here whether it is sound.
    var isNewer = false
    /// How a book is kept.
    var custody: Custody?
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
      /// The place itself; `nil` where it is not in the file, as a key that is missing.
      var excerpt: Excerpt?
    }

    var isSound: Bool { findings.allSatisfy(\.isWarning) }
  }
}

extension Validate.Check {
  init(definition: Definition) {
    self.init(
      file: definition.file, kind: .definition, code: definition.claimedCode,
      activityCount: definition.sound?.activities.count, isBundled: definition.isBundled,
      findings: definition.faults.map { fault in
        var finding = Finding(path: fault.path, message: definition.message(of: fault))
        if case .document(.syntax(let fault)) = fault.kind {
          finding.excerpt = Excerpt(fault, of: definition.bytes)
        }
        return finding
      })
    locate(in: definition.bytes)
    warn(of: JSONDocument.identityNumbers(in: definition.bytes))
  }

  /// - Parameter misfits: what settings that can be read do not fit.
  init(
    settings bytes: [UInt8], file: String, misfits: (OfficeSettings) -> [Finding] = { _ in [] }
  ) {
    self.init(file: file, kind: .settings)
    do throws(UnsoundSettings) {
      findings = misfits(try OfficeSettings.read(bytes))
    } catch {
      findings = error.faults.map { fault in
        var finding = Finding(path: fault.path, message: fault.message)
        if case .document(.syntax(let fault)) = fault.kind {
          finding.excerpt = Excerpt(fault, of: bytes)
        }
        return finding
      }
    }
    locate(in: bytes)
    warn(of: JSONDocument.identityNumbers(in: bytes, besides: "nip"))
  }

  /// Warns of what must not enter the book, whether or not it would.
  private mutating func warn(of numbers: [JSONDocument.IdentityNumber]) {
    findings += numbers.map {
      Finding(path: $0.path, message: .textHoldsNIK(masked: $0.masked), isWarning: true)
    }
  }

  /// Finds the places of the faults in the file; what is merely doubtful needs none.
  private mutating func locate(in bytes: [UInt8]) {
    let paths = Set(findings.filter { !$0.isWarning && !$0.path.isEmpty }.map(\.path))
    if paths.isEmpty { return }
    let places = JSONDocument.places(of: paths, in: bytes)
    for index in findings.indices where !findings[index].isWarning {
      guard let place = places[findings[index].path] else { continue }
      let isOfKey = ["unknownKey", "duplicateKey"].contains(findings[index].message.kind)
      findings[index].excerpt = Excerpt(place, isOfKey: isOfKey, of: bytes)
    }
  }

  /// What a file's permissions let happen.
  init(_ permissions: PermissionReview, of file: String, kind: Kind) {
    self.init(file: file, kind: kind)
    findings = permissions.findings.map {
      Finding(path: $0.name, message: $0.message, isWarning: $0.isWarning)
    }
    if let message = permissions.fault.flatMap({ Failure($0).message }) {
      findings.append(Finding(path: "", message: message))
    }
  }

  // MARK: - Showing

  /// One line that says what is sound, and one for each thing that was found, above its place in the file.
  ///
  /// - Parameter width: of the terminal; `nil` where there is none, and lines are as long as they are.
  func lines(_ language: Language, width: Int?) -> [String] {
    let name = isBundled ? bundledName[language] : file.visible
    let found = findings.flatMap { finding in
      let place = finding.path.isEmpty ? name : "\(name): \(finding.path)"
      let mark = finding.isWarning ? Self.warning[language] : ""
      let what = mark + finding.message.text[language]
      // The path stays whole, so that a click or a paste opens the file.
      let said = width.map { ["\(place):"] + what.instructing(to: $0, indent: 2) }
      return (said ?? ["\(place): \(what)"]) + (finding.excerpt?.lines(width: width ?? 80) ?? [])
    }
    let praised = isSound && isPraised ? ["\(name): \(praise[language])"] : []
    return praised + found + (custody?.lines(of: name, language, width: width) ?? [])
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
    var members = [
      JSONMember(key: "file", value: .string(file)),
      JSONMember(key: "kind", value: .string(kind.rawValue)),
      JSONMember(key: "code", value: .optional(code)),
      JSONMember(key: "sound", value: .bool(isSound)),
      JSONMember(key: "faults", value: json(findings.filter { !$0.isWarning }, language)),
      JSONMember(key: "warnings", value: json(findings.filter(\.isWarning), language)),
    ]
    if let custody { members.append(JSONMember(key: "custody", value: custody.json)) }
    return .object(members)
  }

  private func json(_ findings: [Finding], _ language: Language) -> JSONValue {
    .array(findings.map { $0.json(language) })
  }
}

extension Validate.Check.Finding {
  init(_ finding: SettingsFinding) {
    self.init(path: finding.path, message: finding.message, isWarning: finding.isWarning)
  }

  func json(_ language: Language) -> JSONValue {
    [
      "path": .string(path),
      "kind": .string(message.kind),
      "message": .string(message.text[language]),
    ]
  }
}

extension Custody {
  /// - Parameter name: the book's.
  fileprivate func lines(of name: String, _ language: Language, width: Int?) -> [String] {
    let said = width.map { ["\(name):"] + sentence[language].wrapped(to: $0 - 2).map { "  \($0)" } }
    return said ?? ["\(name): \(sentence[language])"]
  }
}
