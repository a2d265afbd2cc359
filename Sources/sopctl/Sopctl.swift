import CommandLineKit
import Glibc
import SOPStore

/// Where the process begins, with the arguments as the system hands them over.
///
/// The package manager calls the entry point after the target, so that the tests can link it beside their own,
/// and tells the linker that it is `main`. It is written out here because the one that the compiler makes
/// passes no arguments on.
@_cdecl("sopctl_main")
func sopctlMain(count: Int32, words: ProcessArguments.Words?) -> Int32 {
  LastWords.listen()
  LentGroup.layDown()
  World.prepareProcess()
  let arguments = ProcessArguments(count: count, words: words)
  let world = World.system(calledAs: arguments.program)
  do throws(UsageError) {
    let runner = Runner(try arguments.read(), in: world)
    LastWords.prepare(in: runner.language)
    return runner.run().rawValue
  } catch {
    return Runner([], in: world).complain(error).rawValue
  }
}
