#if canImport(SOPCore)
  import SOPCore
#endif

/// What libFuzzer calls with inputs of its own; README.md says how to build it.
///
/// The first byte chooses the parser.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let rest = Array(input.dropFirst())
  switch input.first.map({ $0 % 4 }) {
  case 0: _ = try? AgendaLine.read(rest.span, isFirst: rest.count % 2 == 0)
  case 1: _ = try? Procedure.read(rest)
  case 2: _ = try? OfficeSettings.read(rest)
  default:
    var verification = Verification { _, _ in nil }
    var scan = BookScan()
    for line in rest.split(separator: 0x0A, omittingEmptySubsequences: false) {
      verification.take(Array(line).span)
      _ = try? scan.take(Array(line).span, at: 0)
    }
    verification.finish()
  }
  return 0
}
