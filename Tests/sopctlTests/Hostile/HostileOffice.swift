import Foundation
import SOPCore
import Testing

@testable import SOPStore
@testable import sopctl

/// An office in which one text stands wherever somebody can write text: in its settings, in the definition of an SOP,
/// and in every field of every entry.
struct HostileOffice {
  let world = TestWorld(now: "2026-11-20 08:00:00")
  private let text: String
  private let keepsRoster: Bool
  private let isTwin: Bool

  /// What was typed into the fields of entries, which hold 2,000 bytes.
  var typed: String { put(HostileText.cut(text, to: 2_000)) }
  /// The longest name of an SOP.
  var titled: String { put(HostileText.cut(text, to: 10_000)) }
  /// What was typed where a long text would tell nothing more, and cost time.
  private var brief: String { put(HostileText.cut(text, to: 200)) }
  /// The name of the file that was attached.
  var file: String { put(HostileText.cut(text.replacing("/", with: "-"), to: 250)) }
  /// Who acted in a role: names begin alike, and so stand in one order whatever follows.
  func name(_ role: String) -> String {
    let number = Self.roles.firstIndex(of: role).map { $0 + 1 } ?? 0
    let name = "Orang \(number) \(HostileText.cut(text, to: 400))"
    // The roster takes no name with what cannot be seen.
    let plain = String(String.UnicodeScalarView(name.unicodeScalars.filter { !$0.isInvisible }))
    return put(keepsRoster ? plain : name)
  }

  private func put(_ text: String) -> String { isTwin ? HostileText.twin(of: text) : text }

  static let run = "AKSES-SERVER-2026-001"
  private static let roles = ["Staf", "Koordinator", "Kabid"]
  private static let accounts = ["Staf": "wati", "Koordinator": "agus", "Kabid": "rina"]

  /// - Parameters:
  ///   - keepsRoster: whether the names come from the list of officials, or are typed.
  ///   - isTwin: whether the harmless twin of the text stands in each place.
  init(_ text: HostileText, keepsRoster: Bool, isTwin: Bool = false) throws {
    self.text = text.text
    self.keepsRoster = keepsRoster
    self.isTwin = isTwin
    world.write(settings.text(), to: "kantor.json")
    world.write(try definition().text(), to: "sops/akses-server.json")
    try Data("bukti".utf8).write(to: URL(filePath: path))
    play()
  }

  private var path: String { "\(world.home)/\(file)" }

  // MARK: - Settings

  private var settings: JSONValue {
    let hours: JSONValue = ["07:30-16:00"]
    let week: JSONValue = [
      "senin": hours, "selasa": hours, "rabu": hours, "kamis": hours, "jumat": hours,
    ]
    var members: [JSONMember] = [
      JSONMember(key: "instansi", value: .string(typed)),
      JSONMember(key: "unit", value: .string(put(text))),
      JSONMember(key: "kota", value: .string(put(text))), JSONMember(key: "zona", value: "WIB"),
      JSONMember(key: "jamKerja", value: week),
      JSONMember(
        key: "jamKhusus",
        value: [
          [
            "dari": "2026-11-16", "sampai": "2026-11-18", "keterangan": .string(put(text)),
            "jamKerja": week,
          ]
        ]),
      JSONMember(
        key: "hariLibur", value: [["tanggal": "2026-11-19", "keterangan": .string(put(text))]]),
      JSONMember(
        key: "jadwal", value: [["sop": "PIAK-02", "tiap": "hari-kerja", "paling-lambat": "09:00"]]),
    ]
    if keepsRoster {
      members.append(JSONMember(key: "pejabat", value: .array(Self.roles.map(official))))
    }
    return .object(members)
  }

  private func official(_ role: String) -> JSONValue {
    [
      "nama": .string(name(role)), "pengguna": .optional(Self.accounts[role]),
      "peran": .array([.string(role)]),
    ]
  }

  // MARK: - Definition

  /// The definition of AKSES-SERVER with the text in the place of every other.
  private func definition() throws -> JSONValue {
    let bundled = try #require(BundledDefinitions.files.first { $0.name == "akses-server.json" })
    return replaced(try JSONDocument.read(bundled.bytes).value, under: "")
  }

  /// What is no free text, but a name by which the definition refers to something.
  private static let names: Set = [
    "$schema", "kode", "pelaksana", "kunci", "waktu", "pilihan", "ke", "kegiatan",
  ]

  private func replaced(_ value: JSONValue, under key: String) -> JSONValue {
    switch value {
    case .object(let members):
      return .object(
        members.map { JSONMember(key: $0.key, value: replaced($0.value, under: $0.key)) })
    case .array(let elements):
      return .array(elements.map { replaced($0, under: key) })
    case .string(let old) where !Self.names.contains(key):
      // What enters entries is held to their limits; of outcomes there are two.
      if key == "hasil" {
        return .string(put("\(old.prefix(2)) \(HostileText.cut(text, to: 200))"))
      }
      let limits = ["nama": 10_000, "dasarHukum": 10_000, "pertanyaan": 2_000]
      let limit = limits[key] ?? 400
      return .string(put(HostileText.cut(text, to: limit)))
    default:
      return value
    }
  }

  // MARK: - Story

  private func play() {
    run("start", "AKSES-SERVER", as: "Staf", "--subject=\(typed)", "--note=\(typed)")
    let visitor = ["nama", "instansi", "keperluan", "identitas", "perangkat"].map {
      "--set=\($0)=\(typed)"
    }
    step(1, as: "Staf", visitor + ["--output=\(typed)", "--note=\(typed)", "--attach=\(path)"])
    step(2, as: "Koordinator", ["--reason=\(typed)"], after: 10)
    step(3, as: "Kabid", ["--answer=ya", "--note=\(brief)"])
    step(4, as: "Koordinator", ["--output=\(brief)"])
    let leaving = ["--set=identitas_dikembalikan=ya", "--set=jam_keluar=\(typed)"]
    step(5, as: "Staf", leaving)
    step(6, as: "Koordinator", ["--note=\(brief)"])
    run("return", Self.run, as: "Kabid", "--reason=\(brief)", "--note=\(brief)", "--attach=\(path)")
    step(5, as: "Staf", leaving)
    step(6, as: "Koordinator", [])
    step(7, as: "Kabid", ["--output=\(brief)"])
    step(8, as: "Staf", ["--reason=\(typed)"], after: 30)
    // Runs that are paused, cancelled, corrected, and open over their time.
    run("start", "AKSES-SERVER", as: "Staf", "--subject=\(typed)")
    run("pause", "AKSES-SERVER-2026-002", as: "Staf", "--reason=\(brief)")
    run("start", "AKSES-SERVER", as: "Staf", "--subject=\(brief)")
    run("cancel", "AKSES-SERVER-2026-003", as: "Staf", "--reason=\(brief)")
    run("start", "AKSES-SERVER", as: "Staf", "--subject=\(brief)")
    run("note", "AKSES-SERVER-2026-004", as: "Staf", "--note=\(brief)")
    run("step", "AKSES-SERVER-2026-004", "1", as: "Staf", visitor)
    run("correct", "AKSES-SERVER-2026-004", as: "Staf", "--reason=\(brief)")
    world.set(now: "2026-11-21 08:00:00")
    run(
      "step", "AKSES-SERVER-2026-004", "1", as: "Staf",
      visitor + ["--at=2026-11-20 09:30", "--reason=\(typed)"])
    #expect(world.run("overdue --record").code == .done)
    world.set(now: "2026-11-23 08:00:00")
  }

  private func step(_ activity: Int, as role: String, _ words: [String], after minutes: Int = 1) {
    world.pass(minutes: minutes)
    run("step", Self.run, "\(activity)", as: role, words)
  }

  private func run(_ words: String..., as role: String, _ more: String...) {
    run(words, as: role, more)
  }

  private func run(_ words: String..., as role: String, _ more: [String]) {
    run(words, as: role, more)
  }

  private func run(_ words: [String], as role: String, _ more: [String]) {
    world.sit(Self.accounts[role] ?? "", nil)
    let name = keepsRoster ? [] : ["--by=\(name(role))"]
    let answer = world.run(words + ["--as", role] + name + more)
    #expect(answer.code == .done, "\(words): \(answer.complaints.prefix(600))")
  }
}
