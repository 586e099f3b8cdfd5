// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// The file that is passed on holds all it needs, and so runs on any Linux and starts at once. Tests that stand between
// the program and the C library ask for one that leaves room for them.
let libraries = Context.environment["JIFEN_DYNAMIC"] == nil ? "-static-executable" : "-static-stdlib"
let release: [LinkerSetting] = [
    .unsafeFlags(
        [libraries, "-use-ld=lld", "-Xlinker", "-s"], .when(platforms: [.linux], configuration: .release))
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
        .target(name: "PointsCore", dependencies: ["SHA256Blocks"], swiftSettings: settings),
        .executableTarget(
            name: "jifen", dependencies: ["PointsCore", "HeapSettings"], swiftSettings: settings,
            linkerSettings: release),
        .testTarget(
            name: "PointsCoreTests", dependencies: ["PointsCore"], exclude: ["Vectors"],
            swiftSettings: settings),
        .testTarget(
            name: "jifenTests", dependencies: ["jifen", "PointsCore"], exclude: ["Transcripts/Stories"],
            swiftSettings: settings),
    ]
)
