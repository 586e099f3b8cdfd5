import Foundation
import Testing

/// The program itself, as it was built with these tests.
enum BuiltProduct {
    /// Beside the test bundle, or in the build folder of this package.
    static func path(sourceFile: String = #filePath) throws -> String {
        var places: [URL] = []
        let started =
            [Bundle.main.bundleURL] + Bundle.allBundles.map(\.bundleURL)
            + [URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])]
        for var place in started {
            // On macOS the bundle is a folder with more inside it.
            for _ in 0..<5 {
                places.append(place)
                place.deleteLastPathComponent()
            }
        }
        let package = URL(fileURLWithPath: sourceFile).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        #if DEBUG
            let kind = "debug"
        #else
            let kind = "release"
        #endif
        places.append(package.appendingPathComponent(".build/\(kind)"))
        let found = places.map { $0.appendingPathComponent("jifen").path }.first(where: isProgram)
        return try #require(found, "the built program `jifen` was not found beside \(places.map(\.path))")
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }

    /// Whether a shell or another tool is installed here.
    static func tool(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(
            String.init)
        return (folders + ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]).map { "\($0)/\(name)" }
            .first(where: isProgram)
    }

    /// Runs a tool to its end and gives its status and output.
    static func run(
        _ tool: String, _ arguments: [String], in folder: String, environment: [String: String] = [:]
    ) throws -> (status: Int32, out: String, err: String) {
        let process = try start(tool, arguments, in: folder, environment: environment)
        return process.finish()
    }

    /// Starts a tool whose output goes to files, so that no pipe can fill up.
    static func start(
        _ tool: String, _ arguments: [String], in folder: String, environment: [String: String] = [:]
    ) throws -> Running {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: tool)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        process.environment = ["PATH": path, "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        let name = "\(folder)/.\(UUID().uuidString)"
        for kind in ["out", "err"] {
            _ = FileManager.default.createFile(atPath: "\(name).\(kind)", contents: nil)
        }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: "\(name).out")
        process.standardError = FileHandle(forWritingAtPath: "\(name).err")
        try process.run()
        return Running(process: process, name: name)
    }

    struct Running {
        fileprivate let process: Process
        fileprivate let name: String

        func finish() -> (status: Int32, out: String, err: String) {
            process.waitUntilExit()
            func text(_ kind: String) -> String {
                String(
                    decoding: FileManager.default.contents(atPath: "\(name).\(kind)") ?? Data(), as: UTF8.self
                )
            }
            return (process.terminationStatus, text("out"), text("err"))
        }
    }
}
