// swift-tools-version: 6.2
import PackageDescription

/// A command that takes three milliseconds should not spend one of them on being loaded.
///
/// With the standard library its C++ library is linked in too, which to load takes longer than all that `step`
/// does; so a copied program is also complete on a machine that has none. The linker takes the first
/// library that has the name, and in `Linking` one by that name says to take the archive. Addresses are fixed
/// and nothing is exported, so that no 28,000 pointers are to be put right before `main`.
let quickStart =
  ["-L", "\(Context.packageDirectory)/Sources/sopctl/Linking"]
  + ["-static-libgcc", "-no-pie"].flatMap { ["-Xclang-linker", $0] }
  + ["-Xlinker", "--no-export-dynamic"]

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
      linkerSettings: [.unsafeFlags(quickStart, .when(configuration: .release))]),

    // Long checks of durability and speed, and a generator of books; see Tests/Harness.
    .executableTarget(
      name: "harness", dependencies: ["SOPCore", "SOPStore"], path: "Tests/Harness",
      exclude: ["README.md", "speed", "Yardsticks"]),

    .testTarget(name: "SOPCoreTests", dependencies: ["SOPCore"]),
    .testTarget(name: "SOPStoreTests", dependencies: ["SOPStore"]),
    .testTarget(name: "CommandLineKitTests", dependencies: ["CommandLineKit"]),
    .testTarget(name: "sopctlTests", dependencies: ["sopctl"], exclude: ["Transcripts"]),
  ],
  swiftLanguageModes: [.v6]
)
