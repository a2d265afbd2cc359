import CommandLineKit
import SOPStore

extension NetworkShare {
  /// That the office stands where two machines may each hold the book's lock.
  var message: Message {
    Message(
      kind: "networkShare",
      sentence: Text(
        "The folder stands on \(name.visible): where its locks are not those of all who reach it, two can record at once, and the book forks.",
        id:
          "Folder ini terletak di \(name.visible): bila kuncinya tidak berlaku bagi semua pemakainya, dua orang dapat mencatat bersamaan, dan bukunya bercabang."
      ),
      remedy: Text(
        "Keep it on a disk of one machine, and record there alone.",
        id: "Simpan di penyimpanan satu mesin, dan catat di mesin itu saja."))
  }
}

extension Session {
  /// The share on which a folder stands, if it does.
  func share(of folder: OfficeFolder) -> NetworkShare? {
    world.fileSystem(folder.path).flatMap(NetworkShare.init(fileSystem:))
  }
}

extension Failure {
  /// A file system on which the book cannot be locked, so that nothing can be recorded.
  static func shareWithoutLocks(_ path: String) -> Failure {
    Failure(
      .notRecorded, kind: "shareWithoutLocks",
      Text(
        "\(path.visible) cannot be locked: this share has no locks. Nothing was recorded.",
        id:
          "\(path.visible) tidak dapat dikunci: penyimpanan bersama ini tidak mengenal kunci. Tidak ada yang dicatat."
      ),
      remedy: Text(
        "Move the office to a disk of one machine. To see how it is mounted: findmnt -T \(path.shellWord)",
        id:
          "Pindahkan kantor ke penyimpanan satu mesin. Untuk melihat pemasangannya: findmnt -T \(path.shellWord)"
      ))
  }
}
