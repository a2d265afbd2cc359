import CommandLineKit
import SOPStore

// What the limits of the process leave no room for (setrlimit(2)).

extension Failure {
  /// - Parameter limit: in bytes.
  static func tooLittleAddressSpace(_ limit: Int) -> Failure {
    let (has, needs) = (limit.mebibytes, AddressSpace.floor.mebibytes)
    return Failure(
      .notRecorded, kind: "addressSpace",
      Text(
        "The address space is limited to \(has) MiB (RLIMIT_AS); sopctl needs \(needs) MiB. Nothing was recorded.",
        id:
          "Ruang alamat dibatasi \(has) MiB (RLIMIT_AS); sopctl memerlukan \(needs) MiB. Tidak ada yang dicatat."
      ),
      remedy: Text(
        "Lift the limit: ulimit -v unlimited", id: "Naikkan batasnya: ulimit -v unlimited"))
  }
}

extension Text {
  /// - Parameter limit: in bytes.
  static func addressSpaceUsedUp(_ limit: Int, _ recording: Recording) -> Text {
    Text(
      "sopctl could not go on, most likely for want of memory: the address space is limited to \(limit.mebibytes) MiB (ulimit -v).",
      id:
        "sopctl tidak dapat melanjutkan, kemungkinan besar karena kekurangan memori: ruang alamat dibatasi \(limit.mebibytes) MiB (ulimit -v)."
    ) + whatBecame(recording)
  }

  /// - Parameter limit: in seconds.
  static func processorTimeUsedUp(_ limit: Int, _ recording: Recording) -> Text {
    Text(
      "sopctl could not go on: its processor time is limited to \(limit) s (ulimit -t).",
      id: "sopctl tidak dapat melanjutkan: waktu prosesornya dibatasi \(limit) detik (ulimit -t).")
      + whatBecame(recording)
  }

  private static func whatBecame(_ recording: Recording) -> Text {
    switch recording {
    case .nothing: Text("Nothing was recorded.", id: "Tidak ada yang dicatat.")
    case .underWay:
      Text(
        "Whether something was recorded cannot be known: sopctl agenda --tail 5",
        id: "Tidak dapat diketahui apakah ada yang dicatat: sopctl agenda --tail 5")
    case .done:
      Text(
        "Something was recorded before: sopctl agenda --tail 5",
        id: "Sebelumnya ada yang sudah dicatat: sopctl agenda --tail 5")
    }
  }
}

extension Int {
  /// These bytes in whole MiB.
  fileprivate var mebibytes: Int { self >> 20 }
}
