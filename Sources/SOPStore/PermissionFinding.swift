/// Something about who may read and write an office's files that is not as it should be.
package struct PermissionFinding: Sendable, Equatable {
  /// Its place in the office's folder: `sops`; empty for the folder itself.
  package let name: String
  /// The file's or folder's path.
  package let path: String
  package let kind: Kind

  package enum Kind: Sendable, Equatable {
    /// Every account of the machine may change it.
    case writableByAll
    /// The members of a group may change what only its owner should.
    case writableByGroup(String)
    /// What the members of the group that shares the book cannot read, and must.
    case unreadable(group: String)
    /// A folder in which the members of the group that shares the book cannot keep what others can read.
    case unsharedFolder(group: String)
    /// Every account of the machine may read it, though the office is for fewer.
    case readableByAll
    /// Every account of the machine may read the office, the book too, that this group shares.
    case openToAll(group: String)
    /// A folder that is not there, in which the members of the group that shares the office would keep files.
    case folderMissing(group: String)
    /// It belongs to an account that is not the owner of the folder, and can change it.
    case ofAnother(String, owner: String, isMember: Bool)
    /// So many files in a folder belong to accounts that can change them, and do not share the office.
    case filesOfOthers(Int, owner: String)
    /// So many files in a folder that the members of the group that shares the book cannot read.
    case filesUnreadable(Int, group: String)
    /// So many files in a folder that others than their owner may change; nobody should.
    case filesWritable(Int)
    /// So many files in a folder that every account of the machine may read, though the office is for fewer.
    case filesReadableByAll(Int)
    /// The folders are shared with this group, and the book is not.
    case bookNotShared(group: String)
    /// A link, a folder or a device in the place of a file.
    case notPlain
    /// A file that has several names, which are other ways to it.
    case manyNames(Int)
    /// It lies on a disk that can only be read.
    case readOnlyDisk
    /// The account that asks may read it, and not write.
    case notWritable
  }
}
