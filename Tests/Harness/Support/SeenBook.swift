import SOPCore
import SOPStore

/// A book's bytes, verified and read.
struct SeenBook {
  let bytes: [UInt8]
  /// The complete lines, without LF.
  let lines: [ArraySlice<UInt8>]
  /// What stands after the last LF.
  let fragment: ArraySlice<UInt8>
  let verification: Verification

  /// Looks up the definitions that runs were started with.
  typealias Definitions = (String, Digest) -> Procedure?

  init(
    _ bytes: [UInt8], definitions: @escaping Definitions = PinnedDefinitions(folder: "").cached(),
    expecting expected: Verification.Expectation? = nil
  ) {
    self.bytes = bytes
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines = Array(parts.dropLast())
    fragment = parts.last ?? []
    var verification = Verification(expecting: expected, definition: definitions)
    for line in lines { verification.take(Array(line).span) }
    verification.finish()
    self.verification = verification
  }

  /// The entries that can be read, in their order.
  var entries: [AgendaEntry] { lines.compactMap { AgendaEntry(line: Array($0)) } }

  var faults: [BookFault] { verification.faults }

  /// How many fragments killed writers left: those sealed, and the one that is not yet.
  var fragmentCount: Int { verification.sealedFragments + (fragment.isEmpty ? 0 : 1) }
}
