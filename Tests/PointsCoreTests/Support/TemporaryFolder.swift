import Testing

@testable import PointsCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A folder that removes itself with everything in it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/jifen-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TemporaryFolderFailed() }
        path = template.withUnsafeBufferPointer {
            String(decoding: $0.dropLast().map(UInt8.init), as: UTF8.self)
        }
    }

    deinit { Folder.removeTree(path) }
}

struct TemporaryFolderFailed: Error {}

/// The ways tests reach into a folder behind jifen's back. None of them syncs.
enum Disk {
    static func bytes(_ path: String) throws -> [UInt8] {
        let file = try File(path, .read)
        return try file.read(count: try file.status().size)
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        let file = try File(path, .readWrite)
        try file.truncate(to: 0)
        try file.write(bytes, at: 0)
    }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    static func remove(_ path: String) { if unlink(path) != 0 { _ = rmdir(path) } }

    /// Every file below a folder with its bytes, and the other things there with nothing.
    static func tree(_ path: String) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for name in try Folder.names(in: path) {
            let child = "\(path)/\(name)"
            switch try Folder.kind(of: child) {
            case .folder:
                found["\(name)/"] = []
                for (inner, bytes) in try tree(child) { found["\(name)/\(inner)"] = bytes }
            case .file:
                // A link shows as the file it leads to, but is not opened.
                found[name] = (try? bytes(child)) ?? []
            case .missing, .other: found[name] = []
            }
        }
        return found
    }

    /// Makes a folder hold exactly this tree.
    static func restore(_ tree: [String: [UInt8]], at path: String) throws {
        Folder.removeTree(path)
        try Folder.make(path, mode: nil)
        for (name, bytes) in tree.sorted(by: { $0.key < $1.key }) {
            if name.hasSuffix("/") {
                try Folder.make("\(path)/\(name.dropLast())", mode: nil)
            } else {
                try write(bytes, to: "\(path)/\(name)")
            }
        }
    }

    static func mode(_ path: String) -> UInt32? {
        var info = stat()
        return stat(path, &info) == 0 ? UInt32(info.st_mode & 0o7777) : nil
    }

    static func setMode(_ mode: UInt32, of path: String) { _ = chmod(path, mode_t(mode)) }
    static func makeFIFO(_ path: String) -> Bool { mkfifo(path, 0o666) == 0 }
    static func link(_ path: String, to target: String) -> Bool { symlink(target, path) == 0 }
    static func makeFolder(_ path: String) -> Bool { mkdir(path, 0o777) == 0 }
    static var isRoot: Bool { geteuid() == 0 }

    /// Runs with a umask that leaves others nothing.
    static func withStrictUmask(_ body: () throws -> Void) rethrows {
        let old = umask(0o077)
        defer { _ = umask(old) }
        try body()
    }
}
