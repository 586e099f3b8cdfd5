// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// What makes the program start sooner. A section for each function lets the linker leave out those that nothing calls and
// put side by side those that everyday commands run; `Tests/Benchmarks/arrange` writes the list. Types are asked for by
// calling what makes them: otherwise the runtime would read each one's name and search for it.
let sooner: [SwiftSetting] = [
    .unsafeFlags(
        [
            "-Xfrontend", "-function-sections", "-Xfrontend",
            "-disable-concrete-type-metadata-mangled-name-accessors",
        ], .when(platforms: [.linux], configuration: .release))
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
        .target(name: "ProcessStart"),
        .target(name: "PointsCore", dependencies: ["SHA256Blocks"], swiftSettings: settings + sooner),
        .executableTarget(
            name: "jifen", dependencies: ["PointsCore", "ProcessStart"], swiftSettings: settings + sooner,
            linkerSettings: release),
        .testTarget(
            name: "PointsCoreTests", dependencies: ["PointsCore"], exclude: ["Vectors"],
            swiftSettings: settings),
        .testTarget(
            name: "jifenTests", dependencies: ["jifen", "PointsCore"], exclude: ["Transcripts/Stories"],
            swiftSettings: settings),
    ]
)
