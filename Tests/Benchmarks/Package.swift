// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-enable-testing"]),
]

// The program's own sources, seen through symbolic links, and what makes large books with them.
let package = Package(
    name: "Benchmarks",
    targets: [
        .target(name: "SHA256Blocks"),
        .target(name: "PointsCore", dependencies: ["SHA256Blocks"], swiftSettings: settings),
        .executableTarget(name: "bookmaker", dependencies: ["PointsCore"], swiftSettings: settings),
    ]
)
