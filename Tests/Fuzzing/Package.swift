// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library", "-enable-testing"]),
]

// The program's own sources, seen through symbolic links, with what a fuzzer needs compiled in.
let package = Package(
    name: "Fuzzing",
    targets: [
        .target(name: "SHA256Blocks"),
        .target(name: "ProcessStart"),
        .target(name: "PointsCore", dependencies: ["SHA256Blocks"], swiftSettings: settings),
        .target(
            name: "jifen", dependencies: ["PointsCore", "ProcessStart"], exclude: ["main.swift"],
            swiftSettings: settings),
        .target(name: "CFuzzer"),
        .executableTarget(
            name: "fuzz", dependencies: ["jifen", "PointsCore", "CFuzzer"], swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    ]
)
