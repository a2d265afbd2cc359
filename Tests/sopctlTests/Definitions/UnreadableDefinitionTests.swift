import Foundation
import Glibc
import TestSupport
import Testing

@testable import sopctl

/// A file in `sops/` that cannot be read is told as what it is.
struct UnreadableDefinitionTests {
  enum Harm: CaseIterable {
    case folder, link, dangling, pipe, large

    var reason: String {
      self == .large
        ? "lebih besar dari 1048576 byte"
        : "bukan berkas biasa, melainkan tautan, folder atau perangkat"
    }

    var remedy: String { "Untuk melihat apa yang ada di sana: ls -ld" }

    func make(_ path: String) throws {
      switch self {
      case .folder:
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .link: #expect(symlink("/etc/hostname", path) == 0)
      case .dangling: #expect(symlink("/tiada", path) == 0)
      case .pipe: #expect(mkfifo(path, 0o600) == 0)
      case .large:
        try Data(repeating: 0x20, count: 1_048_577).write(to: URL(filePath: path))
      }
    }
  }

  /// An office whose own PIAK-03 cannot be read.
  private func world() -> (world: TestWorld, path: String) {
    let world = TestWorld()
    #expect(world.run("init").code == .done)
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    return (world, "\(world.office.path)/sops/piak-03.json")
  }

  private func check(_ world: TestWorld, _ path: String, _ reason: String, _ remedy: String) {
    let validated = world.run("validate")
    #expect(validated.code == .found)
    #expect(
      validated.output.contains(
        "\(path): Berkas tidak dapat dibaca: \(reason). \(remedy) \(path)\n"),
      "\(validated.output)")
    for command in ["status", "report", "list"] {
      let answer = world.run(command)
      #expect(answer.code == .done, "\(answer.complaints)")
      #expect(
        answer.complaints.contains(
          "Peringatan: SOP PIAK-03 tidak dapat dipakai, definisinya tidak dapat dibaca: \(reason). \(remedy) \(path)\n"
        ), "\(answer.complaints)")
    }
    let before = world.book
    let started = world.run("start PIAK-03 --as APK")
    #expect(started.code == .damaged)
    #expect(
      started.complaints.contains(
        "SOP PIAK-03 tidak dapat dipakai, definisinya \(path) tidak dapat dibaca: \(reason).\n"),
      "\(started.complaints)")
    #expect(!started.complaints.contains("tidak benar"), "\(started.complaints)")
    #expect(world.book == before)
    #expect(world.run("verify").code == .done)
  }

  @Test(arguments: Harm.allCases)
  func `what is no plain file, or too large, is said to be that`(harm: Harm) throws {
    let (world, path) = world()
    try harm.make(path)
    check(world, path, harm.reason, harm.remedy)
  }

  @Test(.needs(.ordinaryAccount))
  func `what nobody let this account read is said to be that`() throws {
    let (world, path) = world()
    try Data("{}".utf8).write(to: URL(filePath: path))
    #expect(chmod(path, 0) == 0)
    check(
      world, path, "tidak ada izin",
      "Minta izin kepada administrator. Untuk melihat izinnya: ls -ld")
  }

  // MARK: - Those that runs were started with

  private static let keptHarms: [(harm: String, words: String, kind: String)] = [
    ("rm", "hilang", "definitionMissing"),
    ("change", "bukan lagi yang dahulu", "definitionChanged"),
    (
      "folder",
      "tidak dapat dibaca (bukan berkas biasa, melainkan tautan, folder atau perangkat)",
      "definitionUnreadable"
    ),
  ]

  @Test(arguments: keptHarms.indices)
  func `a kept definition is told as what it is, by all who need it`(index: Int) throws {
    let (harm, words, kind) = Self.keptHarms[index]
    let world = TestWorld()
    #expect(world.run("init").code == .done)
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    let folder = "\(world.office.path)/definisi"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let path = "\(folder)/\(name)"
    let manager = FileManager.default
    #expect(chmod(path, 0o600) == 0)
    switch harm {
    case "change": try Data("{}".utf8).write(to: URL(filePath: path))
    case "folder":
      try manager.removeItem(atPath: path)
      try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
    default: try manager.removeItem(atPath: path)
    }
    let run = "CONTOH-01-2026-001"
    for command in ["status", "overdue", "report", "step \(run) --as APK"] {
      let answer = world.run(command)
      #expect(answer.code == .damaged, "\(command): \(answer.output)\(answer.complaints)")
      #expect(
        answer.complaints.contains(
          "Definisi yang berlaku bagi run \(run) \(words): definisi/\(name)."),
        "\(command): \(answer.complaints)")
    }
    let verified = world.run("verify")
    #expect(verified.code == .found)
    #expect(
      verified.output.contains(
        "\(run): Definisi yang dipakainya \(words), sehingga entrinya tidak dapat diperiksa: definisi/\(name)."
      ), "\(verified.output)")
    #expect(world.run("verify --json").output.contains("\"kind\":\"\(kind)\""))
    #expect(world.run("validate --json").output.contains("\"kind\":\"\(kind)\""))
    let validated = world.run("validate")
    #expect(validated.output.contains("Definisi ini \(words)."), "\(validated.output)")
  }
}
