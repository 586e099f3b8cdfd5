// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// A section for each function, so that the linker can leave out those that nothing calls and put side by side those that
// everyday commands run; `Tests/Benchmarks/arrange` writes the list.
let sections: [SwiftSetting] = [
    .unsafeFlags(
        ["-Xfrontend", "-function-sections"], .when(platforms: [.linux], configuration: .release))
]
let order = "\(Context.packageDirectory)/Sources/functions.order"

// The file that is passed on holds all it needs, and so runs on any Linux and starts at once. Tests that stand between
// the program and the C library ask for one that leaves room for them.
let libraries = Context.environment["JIFEN_DYNAMIC"] == nil ? "-static-executable" : "-static-stdlib"
let release: [LinkerSetting] = [
    .unsafeFlags(
        [
            libraries, "-use-ld=lld", "-Xlinker", "-s", "-Xlinker", "--symbol-ordering-file=\(order)",
            "-Xlinker", "--no-warn-symbol-ordering",
        ], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
    name: "jifen",
    products: [
        .library(name: "PointsCore", targets: ["PointsCore"]),
        .executable(name: "jifen", targets: ["jifen"]),
    ],
    targets: [
        .target(name: "SHA256Blocks"),
        .target(name: "HeapSettings"),
        .target(name: "PointsCore", dependencies: ["SHA256Blocks"], swiftSettings: settings + sections),
        .executableTarget(
            name: "jifen", dependencies: ["PointsCore", "HeapSettings"], swiftSettings: settings + sections,
            linkerSettings: release),
        .testTarget(
            name: "PointsCoreTests", dependencies: ["PointsCore"], exclude: ["Vectors"],
            swiftSettings: settings),
        .testTarget(
            name: "jifenTests", dependencies: ["jifen", "PointsCore"], exclude: ["Transcripts/Stories"],
            swiftSettings: settings),
    ]
)
