import Glibc
import SOPCore

extension AgendaReader {
  /// Calls `body` with the checks of all complete lines, in order and on this thread, while other threads
  /// check those that follow. Where it would wait for them, this thread checks some, too.
  ///
  /// - Returns: how many bytes stand after the last LF.
  package func checkLines(_ body: (LineChecks) -> Void) throws(FileFault) -> Int {
    let checking = Checking(try descriptor.duplicated(path: path), path: path, size: size)
    checking.begin(threads: max(0, sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1))
    defer { checking.finish() }
    var sheet = Sheet()
    var judged = 0
    while true {
      switch checking.step(after: judged, &sheet) {
      case .judge(let checks):
        body(try checks.get())
        judged += 1
      case .lookAgain: continue
      case .end(let count): return count
      }
    }
  }
}
