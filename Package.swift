// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "sopctl",
  targets: [
    // The domain, pure: no files, no clock, no printing, no language.
    .target(name: "SOPCore"),
    // The only file I/O: the book on disk, the office folder, the bundled definitions.
    .target(name: "SOPStore", dependencies: ["SOPCore"], resources: [.embedInCode("sops")]),
    // A declarative command line that knows no SOPs.
    .target(name: "CommandLineKit"),
    .executableTarget(name: "sopctl", dependencies: ["SOPCore", "SOPStore", "CommandLineKit"]),

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
