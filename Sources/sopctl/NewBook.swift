import CommandLineKit
import SOPCore
import SOPStore

/// What the first line of a book that is about to be opened says: it never changes.
struct NewBook {
  /// The office's name; `nil` where nobody gave one.
  let name: String?
  let opened: ZonedMoment

  /// - Parameters:
  ///   - name: the name that was given with `--name`; else it is the one of `kantor.json`, else the older book's.
  ///     Never an SOP's: the form of one office may be followed by another.
  init(
    of office: Office, named name: String? = nil, continuing older: OlderBook? = nil,
    in world: World
  ) throws(Failure) {
    let settled = office.settings.name
    if let masked = settled.flatMap(NIK.first)?.masked {
      throw .identityNumber("instansi", masked: masked)
    }
    if let name, let settled, name != settled {
      throw .otherName(name, inSettings: settled, file: office.folder.settings)
    }
    self.name = name ?? settled ?? older?.office
    if office.settings.offset == nil {
      if office.settings.hours != nil { throw .zoneMissing(office.folder.settings) }
      if let name = world.unreadableZone { throw .unreadableZone(name) }
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

  /// A zone that the system does not know, and would take for UTC.
  static func unreadableZone(_ name: String) -> Failure {
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
