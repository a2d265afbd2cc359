// swift-tools-version: 6.2
import PackageDescription

/// How the program is linked, so that a command of three milliseconds spends none of them on being loaded.
///
/// Where the standard library is linked in, the C++ library below it is too: to load it would take a quarter
/// of that time, and a program that is complete in itself must not need it. The linker takes the first
/// file that has a library's name; the one in `Linking` tells it to take the archive. Addresses are fixed and
/// nothing is exported, else 28,000 pointers would have to be put right before `main`; with fixed ones the
/// toolchain's own linker alone makes a program that also runs with a shared standard library.
let quickStart =
  ["-use-ld=lld", "-L", "\(Context.packageDirectory)/Sources/sopctl/Linking"]
  + ["-static-libgcc", "-no-pie"].flatMap { ["-Xclang-linker", $0] }
  + ["--no-export-dynamic", "--no-rosegment"].flatMap { ["-Xlinker", $0] }

let package = Package(
  name: "sopctl",
  targets: [
    // The domain, pure: no files, no clock, no printing, no language.
    .target(name: "SOPCore"),
    // The only file I/O: the book on disk, the office folder, the bundled definitions.
    .target(name: "SOPStore", dependencies: ["SOPCore"], resources: [.embedInCode("sops")]),
    // A declarative command line that knows no SOPs.
    .target(name: "CommandLineKit"),
    .executableTarget(
      name: "sopctl", dependencies: ["SOPCore", "SOPStore", "CommandLineKit"],
      exclude: ["Linking"],
      linkerSettings: [
        .unsafeFlags(quickStart, .when(platforms: [.linux], configuration: .release))
      ]),

    // Long checks of durability and speed, and a generator of books; see Tests/Harness.
    .executableTarget(
      name: "harness", dependencies: ["SOPCore", "SOPStore"], path: "Tests/Harness",
      exclude: ["README.md", "fresh", "mutants", "mutants.txt", "speed", "Yardsticks"]),

    // What the tests share: what they need of a machine, and how their run ends.
    .target(name: "TestSupport", path: "Tests/Support"),
    .testTarget(name: "SOPCoreTests", dependencies: ["SOPCore", "TestSupport"]),
    .testTarget(name: "SOPStoreTests", dependencies: ["SOPStore", "TestSupport"]),
    .testTarget(name: "CommandLineKitTests", dependencies: ["CommandLineKit", "TestSupport"]),
    .testTarget(
      name: "sopctlTests", dependencies: ["sopctl", "TestSupport"],
      exclude: [
        "Gallery", "Help", "Report/Golden", "Report/Quarter/Golden", "Sheets", "Transcripts",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
