/// Why a file cannot be attached: facts, without words. Nothing was recorded.
package enum AttachmentFault: Error, Sendable, Equatable {
  /// A fault of the file, or of the folder that it goes into.
  case file(FileFault)
  /// A link, a folder, a pipe or a device.
  case unfit(path: String)
  /// The file changed while it was read.
  case changing(path: String)
  /// What stands in the attachment's place is not it.
  case occupied(path: String)
}
