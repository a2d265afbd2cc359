import CommandLineKit
import SOPCore
import SOPStore

extension Validate {
  /// What was found in one file.
  struct Check {
    let file: String
    let kind: Kind
    /// The kode that a definition says, even where it is not sound.
    var code: String?
    /// How many activities a sound definition has.
    var activityCount: Int?
    var isBundled = false
    /// Everything that is wrong; empty where the file is sound.
    var findings: [Finding] = []

    enum Kind: String {
      case definition, settings
    }

    /// One thing that is wrong, and its place in the file.
    struct Finding {
      let path: String
      let message: Message
    }
  }
}

extension Validate.Check {
  init(definition: Definition) {
    self.init(
      file: definition.file, kind: .definition, code: definition.claimedCode,
      activityCount: definition.sound?.activities.count, isBundled: definition.isBundled,
      findings: definition.faults.map { Finding(path: $0.path, message: $0.message) })
  }

  init(settings bytes: [UInt8], file: String) {
    self.init(file: file, kind: .settings)
    do throws(UnsoundSettings) {
      _ = try OfficeSettings.read(bytes)
    } catch {
      findings = error.faults.map { Finding(path: $0.path, message: $0.message) }
    }
  }

  // MARK: - Showing

  /// One line for each fault, or one that says what is sound.
  func lines(_ language: Language) -> [String] {
    let name = isBundled ? bundledName[language] : file.visible
    if findings.isEmpty { return ["\(name): \(praise[language])\n"] }
    return findings.map { finding in
      let place = finding.path.isEmpty ? name : "\(name): \(finding.path)"
      return "\(place): \(finding.message.text[language])\n"
    }
  }

  private var bundledName: Text {
    Text("\(file) (bundled)", id: "\(file) (bawaan)")
  }

  private var praise: Text {
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
      "sound": .bool(findings.isEmpty),
      "faults": .array(
        findings.map { finding in
          [
            "path": .string(finding.path),
            "kind": .string(finding.message.kind),
            "message": .string(finding.message.text[language]),
          ]
        }),
    ]
  }
}
