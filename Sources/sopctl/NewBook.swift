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
    opened = ZonedMoment(world.now, in: office.clock.offset)
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
