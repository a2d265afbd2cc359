import CommandLineKit
import Glibc

@main
struct Sopctl {
  static func main() {
    World.prepareProcess()
    let world = World.system()
    let code: ExitCode
    do throws(UsageError) {
      code = Runner(try ProcessArguments.read(), in: world).run()
    } catch {
      code = Runner([], in: world).complain(error)
    }
    exit(code.rawValue)
  }
}
