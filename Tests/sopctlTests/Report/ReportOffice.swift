import Foundation
import Testing

@testable import sopctl

/// A small office in which everything happens that a report can tell of, on a Friday and around it.
///
/// The story is played once; each office is a copy, since every entry waits for the disk.
struct ReportOffice {
  let world = TestWorld(now: "2026-11-23 08:00:00")

  /// - Parameter files: what stands in the office's folder, by name.
  init(_ files: [String: String] = files) {
    for (name, text) in files { world.write(text, to: name) }
  }

  static let files = played { world in
    world.write(
      #"{"instansi": "DINAS UJI | KAB. CONTOH", "unit": "Bidang PIAK", "zona": "WIB"}"#,
      to: "kantor.json")
    world.open(book: "DINAS UJI | KAB. CONTOH", at: "2026-09-30T08:00:00+07:00")
    play(story, in: world)
  }

  /// What stands in an office's folder at the end of a story.
  static func played(_ story: (TestWorld) -> Void) -> [String: String] {
    let world = TestWorld()
    story(world)
    let folder = world.office.path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.reduce(into: [:]) { files, name in
      files[name] = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
  }

  static func play(_ story: String, in world: TestWorld) {
    let lines = story.replacing(" \\\n", with: " ").split(separator: "\n")
    for line in lines where !line.hasPrefix("#") { play(line, in: world) }
  }

  /// Plays a line of the story: the day of November, the time, the account, and the command.
  private static func play(_ line: Substring, in world: TestWorld) {
    let words = line.split(separator: " ", maxSplits: 3).map(String.init)
    world.set(now: "2026-11-\(words[0]) \(words[1]):00")
    world.sit(words[2], people[words[2]])
    let answer = world.run(words[3])
    if ![.done, .found].contains(answer.code) { Issue.record("\(line): \(answer.complaints)") }
  }

  private static let people = [
    "budi": "Budi Santoso", "siti": "Siti Aminah", "rina": "Rina Marlina", "wati": "Wati Lestari",
    "agus": "Agus Salim", "dedi": "Dedi Kurnia", "joko": "Joko Susilo",
  ]

  private static let story = #"""
    # A run that is open over the Friday, and begins on Thursday.
    19 14:00 dedi start PIAK-02 --as APK --subject 'kamera | lantai 2'
    19 14:10 dedi step PIAK-02 1 --as APK --planned '2026-11-20 09:00'
    # One that is late once, paused, returned, corrected, and completed.
    20 08:00 budi start PIAK-03 --as APK
    20 08:10 budi step PIAK-03 1 --as APK
    20 09:25 budi step PIAK-03 2 --as APK --reason 'kunci lama macet | diganti'
    20 09:30 budi pause PIAK-03 --as APK --reason 'listrik padam'
    20 10:00 budi resume PIAK-03 --as APK
    20 10:05 budi step PIAK-03 3 --as APK
    20 10:20 budi step PIAK-03 4 --as APK
    20 10:22 siti step PIAK-03 5 --as 'Sub Koord'
    20 10:25 rina return PIAK-03 --as Kabid --reason 'foto belum dilampirkan'
    20 10:40 budi step PIAK-03 4 --as APK
    20 10:41 siti step PIAK-03 5 --as 'Sub Koord' --output keliru
    20 10:42 siti correct PIAK-03 --as 'Sub Koord' --reason 'output keliru'
    20 10:43 siti step PIAK-03 5 --as 'Sub Koord'
    20 10:45 rina step PIAK-03 6 --as Kabid
    20 10:48 budi step PIAK-03 7 --as APK
    # One visitor is let in, and one is not and has to wait for the identity card.
    20 11:00 wati start AKSES-SERVER --as Staf
    20 11:02 wati step AKSES-SERVER 1 --as Staf --set nama='Joko Susilo' \
    --set identitas='SIM **** 12' --set perangkat=laptop
    20 11:05 agus step AKSES-SERVER 2 --as Koordinator
    20 11:06 rina step AKSES-SERVER 3 --as Kabid --answer ya
    20 11:20 agus step AKSES-SERVER 4 --as Koordinator
    20 11:25 wati step AKSES-SERVER 5 --as Staf --set identitas_dikembalikan=ya \
    --set jam_keluar=11:21
    20 11:30 agus step AKSES-SERVER 6 --as Koordinator
    20 11:40 rina step AKSES-SERVER 7 --as Kabid
    20 11:41 wati step AKSES-SERVER 8 --as Staf
    20 13:00 wati start AKSES-SERVER --as Staf
    20 13:01 wati step AKSES-SERVER 1 --as Staf --set nama=Rudi --set identitas='KTP ****' \
    --set perangkat='tidak ada'
    20 13:02 agus step AKSES-SERVER 2 --as Koordinator
    20 13:03 rina step AKSES-SERVER 3 --as Kabid --answer tidak
    20 13:20 wati step AKSES-SERVER 5 --as Staf --set identitas_dikembalikan=ya \
    --reason 'antre di loket'
    # One run is cancelled, and what is late is noticed.
    20 14:00 dedi start MAINT-JARINGAN --as ADB
    20 14:01 dedi step MAINT-JARINGAN 1 --as ADB --set keluhan='internet mati'
    20 14:10 dedi cancel MAINT-JARINGAN --as ADB --reason 'listrik gedung padam'
    20 15:00 dedi overdue --record
    # What was done on Friday, and recorded on Saturday.
    21 08:00 dedi step PIAK-02 2 --as APK --at '2026-11-20 16:00' --reason 'lupa dicatat'
    """#
}
