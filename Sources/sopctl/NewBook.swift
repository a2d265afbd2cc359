import CommandLineKit
import SOPCore
import SOPStore

/// What the first line of a book that is about to be opened says: it never changes.
struct NewBook {
  /// The office's name; `nil` where nobody gave one.
  let name: String?
  let opened: ZonedMoment

  /// - Parameters:
  ///   - given: what was given with `--name`, by which a book may also have none; where nothing was, the name is
  ///     the one of `kantor.json`, else the older book's. Never an SOP's: the form of one office may be followed
  ///     by another.
  init(
    of office: Office, named given: String? = nil, continuing older: OlderBook? = nil,
    in world: World
  ) throws(Failure) {
    let settled = office.settings.name.flatMap(OfficeName.tidy)
    if let given, let settled, OfficeName.tidy(given) != settled {
      throw .otherName(given, inSettings: settled, file: office.folder.settings)
    }
    // An older book may hold what a newer one must not.
    name = given.map(OfficeName.tidy) ?? settled ?? older?.office.map { NIK.masking($0) }
    if office.settings.offset == nil {
      if office.settings.hours != nil { throw .zoneMissing(office.folder.settings) }
      if let zone = world.unusableZone() { throw .unusableZone(zone) }
    }
    opened = ZonedMoment(world.now, in: office.clock.zone)
  }
}

extension Failure {
  static func otherName(_ name: String, inSettings settled: String, file: String) -> Failure {
    Failure(
      .refused, kind: "otherName",
      Text(
        "--name says \(name.echoed), but \(file.visible) says \(settled.echoed); a book keeps its name for ever.",
        id:
          "--name menyebut \(name.echoed), tetapi \(file.visible) menyebut \(settled.echoed); nama buku tidak dapat diubah lagi."
      ),
      remedy: Text(
        #"Leave out --name, or correct "instansi" in that file first."#,
        id: #"Jalankan tanpa --name, atau perbaiki dahulu "instansi" di berkas itu."#))
  }

  /// A book is about to be opened whose working hours nobody could read alike everywhere.
  static func zoneMissing(_ file: String) -> Failure {
    Failure(
      .damaged, kind: "zoneMissing",
      Text(
        #"\#(file.visible) has "jamKerja" without "zona": which zone the hours are meant in is not said."#,
        id: #"\#(file.visible) memuat "jamKerja" tanpa "zona": zona jam itu tidak tertulis."#),
      remedy: Text(
        #"Add "zona": "WIB" (or WITA, WIT, an offset such as +07:00)."#,
        id: #"Tambahkan "zona": "WIB" (atau WITA, WIT, selisih seperti +07:00)."#))
  }

  /// A book is about to be opened in a zone of which it could not say the offset.
  static func unusableZone(_ zone: World.UnusableZone) -> Failure {
    switch zone {
    case .unknown(let name): unreadableZone(name)
    case .unwritable(let name): unwritableZone(name)
    }
  }

  private static func unwritableZone(_ name: String) -> Failure {
    Failure(
      .usage, kind: "unwritableZone",
      Text(
        "The clocks of the machine's zone show what no book can write (whole minutes, at most 18 hours from UTC): \(name.echoed).",
        id:
          "Jam zona mesin ini menunjukkan selisih yang tidak dapat ditulis di buku (menit bulat, paling banyak 18 jam dari UTC): \(name.echoed)."
      ),
      remedy: Text(
        #"Write "zona" in kantor.json, or correct TZ (WIB-7, for instance)."#,
        id: #"Tulis "zona" di kantor.json, atau perbaiki TZ (misalnya WIB-7)."#))
  }

  private static func unreadableZone(_ name: String) -> Failure {
    Failure(
      .usage, kind: "unreadableZone",
      Text(
        "The zone that $TZ names is not known on this machine, which takes it for UTC: \(name.echoed).",
        id:
          "Zona yang disebut $TZ tidak dikenal di mesin ini, dan dianggap UTC: \(name.echoed)."
      ),
      remedy: Text(
        #"Write "zona" in kantor.json, correct TZ (WIB-7, for instance), remove it (unset TZ), or install tzdata."#,
        id:
          #"Tulis "zona" di kantor.json, perbaiki TZ (misalnya WIB-7), hapus (unset TZ), atau pasang tzdata."#
      ))
  }

  /// - Parameter name: the book's; `nil` where it has none.
  static func otherName(_ given: String, inBook name: String?, file: String) -> Failure {
    let kept =
      name.map { Text("is called \($0.echoed)", id: "bernama \($0.echoed)") }
      ?? Text("has no name", id: "tidak bernama")
    return Failure(
      .refused, kind: "otherName",
      Text(
        "--name says \(given.echoed), but the book \(file.visible) \(kept); that never changes.",
        id:
          "--name menyebut \(given.echoed), tetapi buku \(file.visible) \(kept); itu tidak dapat diubah lagi."
      ),
      remedy: Text(
        "Leave out --name. For another office, name a folder without a book with --data.",
        id: "Jalankan tanpa --name. Untuk kantor lain, sebutkan folder tanpa buku dengan --data."))
  }

  static func invisibleText(_ option: String) -> Failure {
    Failure(
      .usage, kind: "invisibleText",
      Text(
        "\(option) holds a character that cannot be seen.",
        id: "\(option) memuat karakter yang tidak terlihat."),
      remedy: Text(
        "Type it anew, rather than copying it.", id: "Ketik sendiri, jangan disalin-tempel."))
  }
}
