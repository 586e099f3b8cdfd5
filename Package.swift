// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "jifen",
    products: [
        .library(name: "PointsCore", targets: ["PointsCore"]),
        .executable(name: "jifen", targets: ["jifen"]),
    ],
    targets: [
        .target(name: "SHA256Blocks"),
        .target(name: "PointsCore", dependencies: ["SHA256Blocks"], swiftSettings: settings),
        .executableTarget(name: "jifen", dependencies: ["PointsCore"], swiftSettings: settings),
        .testTarget(
            name: "PointsCoreTests", dependencies: ["PointsCore"], exclude: ["Vectors"],
            swiftSettings: settings),
        .testTarget(
            name: "jifenTests", dependencies: ["jifen", "PointsCore"], exclude: ["Transcripts/Stories"],
            swiftSettings: settings),
    ]
)
