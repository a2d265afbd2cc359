import CommandLineKit
import Glibc

extension Text {
  /// What the system says by an error code, in a clerk's words.
  static func reason(systemError code: Int32) -> Text {
    switch code {
    case ENOSPC: Text("the disk is full", id: "ruang penyimpanan penuh")
    case EDQUOT: Text("your share of the disk is used up", id: "jatah ruang penyimpanan habis")
    case EROFS: Text("the disk can only be read", id: "penyimpanan hanya dapat dibaca")
    case EACCES, EPERM: Text("no permission", id: "tidak ada izin")
    case EFBIG: Text("the file would become too large", id: "berkas akan menjadi terlalu besar")
    case EIO: Text("the disk reports an error", id: "penyimpanan melaporkan kerusakan")
    case EMFILE:
      Text(
        "too few files may be open at once (RLIMIT_NOFILE)",
        id: "terlalu sedikit berkas boleh terbuka sekaligus (RLIMIT_NOFILE)")
    case ENOMEM:
      Text("there is no memory left", id: "memori habis")
    default: Text(same: String(cString: strerror(code)))
    }
  }

  /// What to do about an error code of the system.
  static func remedy(systemError code: Int32, path: String) -> Text {
    let path = path.shellWord
    return switch code {
    case EDQUOT:
      Text(
        "Make room, then do it again. To see how much there is: quota -s",
        id: "Kosongkan ruang, lalu ulangi. Untuk melihat sisanya: quota -s")
    case ENOSPC:
      Text(
        "Make room, then do it again. To see how much there is: df -h \(path)",
        id: "Kosongkan ruang, lalu ulangi. Untuk melihat sisanya: df -h \(path)")
    case EROFS:
      Text(
        "Ask the administrator to make it writable. To see how it is mounted: findmnt -T \(path)",
        id: "Minta administrator membuatnya dapat ditulis. Untuk melihatnya: findmnt -T \(path)")
    case EACCES, EPERM:
      Text(
        "Ask the administrator for permission. To see who has it: ls -ld \(path)",
        id: "Minta izin kepada administrator. Untuk melihat izinnya: ls -ld \(path)")
    case EFBIG:
      Text(
        "Ask the administrator to lift the limit. To see it: ulimit -f",
        id: "Minta administrator menaikkan batasnya. Untuk melihatnya: ulimit -f")
    case EMFILE:
      Text(
        "Lift the limit to 256 or more: ulimit -n 256",
        id: "Naikkan batasnya menjadi 256 atau lebih: ulimit -n 256")
    case EIO:
      Text(
        "Tell the administrator, and keep a copy of the folder elsewhere.",
        id: "Beri tahu administrator, dan simpan salinan folder itu di tempat lain.")
    case ENOMEM:
      Text(
        "End other programs, or lift the limit: ulimit -v unlimited",
        id: "Tutup program lain, atau naikkan batasnya: ulimit -v unlimited")
    default:
      Text("To see the file: ls -ld \(path)", id: "Untuk melihat berkasnya: ls -ld \(path)")
    }
  }
}
