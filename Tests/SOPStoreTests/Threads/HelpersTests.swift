import Synchronization
import Testing

@testable import SOPStore

/// Threads beside the one that calls, and what they share.
struct HelpersTests {
  @Test(arguments: [0, 1, 7]) func `all work is done, whoever helps`(helpers: Int) {
    // What is left to do, and what is done.
    let work = Monitor((left: 1_000, done: 0))
    @Sendable func doNext() -> Bool {
      let isTaken = work.change { work in
        if work.left == 0 { return false }
        work.left -= 1
        return true
      }
      if isTaken { work.change { $0.done += 1 } }
      return isTaken
    }
    Helpers.with(helpers) {
      while doNext() {}
    } stop: {
    } while: {
      while doNext() {}
      work.wait { $0.done == 1_000 ? true : nil }
    }
    #expect(work.wait { $0 } == (0, 1_000))
  }

  @Test func `who helps is waited for, also where the body throws`() {
    let ended = Atomic(0)
    let isStopped = Monitor(false)
    #expect(throws: FileFault.notFound(path: "thrown")) {
      try Helpers.with(3) {
        isStopped.wait { $0 ? true : nil }
        ended.add(1, ordering: .relaxed)
      } stop: {
        isStopped.change { $0 = true }
      } while: { () throws(FileFault) in
        throw .notFound(path: "thrown")
      }
    }
    #expect(ended.load(ordering: .relaxed) == 3)
  }
}
