import Foundation
import Glibc
import SOPCore
import TestSupport
import Testing

@testable import SOPStore
@testable import sopctl

/// An office as `init` makes it, and what `validate` says of it.
struct CheckedOffice {
  let world = TestWorld()

  init() { #expect(world.run("init").code == .done) }

  var path: String { world.office.path }

  func change(_ mode: UInt32, _ name: String) {
    #expect(chmod("\(path)/\(name)", mode) == 0)
  }

  /// Shares the office with the group of this process, as `init --group` would.
  func share() {
    for (name, mode) in [
      ("", 0o2750), ("sops", 0o2750), ("definisi", 0o2770), ("lampiran", 0o2770),
      ("buku-agenda.txt", 0o660), ("kantor.json", 0o640),
    ] as [(String, UInt32)] {
      #expect(chown("\(path)/\(name)", uid_t.max, getegid()) == 0)
      change(mode, name)
    }
  }

  var group: String { UserGroup.name(of: getegid()) }

  /// What is said besides that something is sound, the folder's path written as `DIR`.
  func said(_ options: String = "") -> [String] {
    world.run("validate \(options)").output.replacing(path, with: "DIR")
      .split(separator: "\n").map(String.init)
      .filter { !$0.hasSuffix(" kegiatan") && !$0.hasSuffix("benar") }
      // Nor how the book is kept, which is said of every one.
      .filter { !$0.contains(": Penjagaan buku: ") }
      // Nor that the group of whoever runs the tests has nobody else.
      .filter { !$0.contains("tanpa anggota dan kantor.json tanpa pejabat") }
      // Without the places in the file that are shown.
      .filter { !$0.hasPrefix("  ") }
  }

  /// Does what a line of `validate` says to do: the command at its end.
  func follow(_ line: String) -> Int32? {
    let command = line.replacing("DIR", with: path).firstRange(
      of: #/(chmod|chgrp|chown|find|install) .*/#)
    let said = line.replacing("DIR", with: path)
    return command.flatMap { try? Tool.shell(String(said[$0])).code }
  }

  var code: ExitCode { world.run("validate").code }
}
