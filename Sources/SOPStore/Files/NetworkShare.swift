import Glibc

/// A file system whose locks may not be those of every machine, or program, that reaches it: a share of a network,
/// or of a host, or a program of its own (FUSE).
package struct NetworkShare: Sendable, Equatable {
  /// As administrators call it: `NFS`, `FUSE (sshfs)`.
  package let name: String

  /// Those of clusters and networks, and folders of a host that a virtual machine sees. What is not here is a disk
  /// of the machine, `fuseblk` too: a disk that a program of the machine itself reads (NTFS).
  private static let others: Set<String> = [
    "9p", "acfs", "afs", "beegfs", "ceph", "coda", "cvfs", "drvfs", "fhgfs", "gfs", "gfs2", "gpfs",
    "hostfs", "lustre", "ncpfs", "ocfs2", "orangefs", "panfs", "prl_fs", "pvfs2", "vboxsf",
    "virtiofs", "vmhgfs",
  ]

  /// - Parameter type: the file system's type as the system names it: `nfs4`, `fuse.sshfs`, `ext4`.
  /// - Returns: `nil` for a disk of the machine.
  package init?(fileSystem type: String) {
    switch type {
    case "nfs", "nfs4": name = "NFS"
    case "cifs", "smb3", "smbfs": name = "SMB"
    case "fuse": name = "FUSE"
    case _ where type.hasPrefix("fuse."): name = "FUSE (\(type.dropFirst(5)))"
    case _ where Self.others.contains(type): name = type
    default: return nil
    }
  }

  /// The type of the file system on which a folder stands, or would stand; `nil` where it cannot be told, as
  /// without `/proc`.
  package static func fileSystem(of folder: String) -> String? {
    var place = folder
    while !FilePath.isFolder(place) {
      let parent = FilePath.parent(of: place)
      if parent == place { return nil }
      place = parent
    }
    let status = LentGroup.reaching(place) { FileStatus(folder: place) }
    guard let device = status?.device,
      let bytes = try? WholeFile.read("/proc/self/mountinfo", limit: 4 << 20),
      let mounts = String(validating: bytes, as: UTF8.self)
    else { return nil }
    return fileSystem(of: device, in: mounts)
  }

  /// The type of the file system with a device's number, by the lines of `/proc/self/mountinfo` (proc(5)):
  /// `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw`.
  static func fileSystem(of device: UInt, in mounts: String) -> String? {
    // As the C library takes such a number apart (makedev(3)).
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & ~0xFF
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == "\(major):\(minor)",
        let dash = words.firstIndex(of: "-"), dash + 1 < words.count
      else { continue }
      return String(words[dash + 1])
    }
    return nil
  }
}
