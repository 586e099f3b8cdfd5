import Foundation
import Testing

@testable import jifen

/// A world of a test's own: a temporary folder, a clock that stands still, and all output kept.
///
/// The folder goes away with the value.
final class TestWorld {
    /// Where relative paths begin; empty at first.
    let folder: String
    /// Seconds since 1970-01-01 00:00 UTC; 2021-06-15 10:00 in Shanghai at first.
    var seconds = 1_623_722_400
    var environment: [String: String] = [:]
    var user = "孙丽"
    var terminal = World.Terminal(shows: false, asks: false, width: 80)
    /// What stands on standard input.
    var input: [UInt8] = []
    /// What is typed when somebody is asked, in order; nothing more is the end of the terminal.
    var answers: [String] = []
    /// What somebody else does while a question is open.
    var meanwhile: () -> Void = {}
    /// What was asked so far.
    private(set) var questions: [String] = []
    /// False plays a closed pipe.
    var takesOutput = true
    private var state: UInt64

    struct Result {
        let status: jifen.ExitStatus
        let out: String
        let err: String
        let outBytes: [UInt8]
    }

    init(seed: UInt64 = 1) {
        state = seed
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(
            "jifen-test-\(UUID().uuidString)")
        // A link on the way (macOS: /tmp) would not be followed by the book.
        try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        folder = place.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Runs one command line as the program would.
    @discardableResult
    func run(_ line: [String]) -> Result {
        var out: [UInt8] = []
        var err: [UInt8] = []
        let world = World(
            arguments: line, environment: environment.sorted { $0.key < $1.key }.map { ($0, $1) },
            folder: folder,
            user: { [user] in user },
            terminal: terminal,
            patience: 2_000, now: { self.seconds }, random: { self.random() }, input: { self.input },
            ask: { question in
                self.questions.append(question)
                self.meanwhile()
                return self.answers.isEmpty ? nil : self.answers.removeFirst()
            },
            output: { bytes in
                guard self.takesOutput else { return false }
                out += bytes
                return true
            },
            error: { err += $0 })
        let status = Jifen.run(in: world)
        return Result(
            status: status, out: String(decoding: out, as: UTF8.self),
            err: String(decoding: err, as: UTF8.self),
            outBytes: out)
    }

    /// The same from one string; words are parted at spaces.
    @discardableResult
    func run(_ line: String) -> Result { run(line.split(separator: " ").map(String.init)) }

    /// Runs a line that has to succeed.
    @discardableResult
    func must(_ line: [String], sourceLocation: SourceLocation = #_sourceLocation) -> Result {
        let result = run(line)
        #expect(
            result.status == .done, "jifen \(line.joined(separator: " "))\n\(result.err)",
            sourceLocation: sourceLocation)
        return result
    }

    @discardableResult
    func must(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) -> Result {
        must(line.split(separator: " ").map(String.init), sourceLocation: sourceLocation)
    }

    func advance(days: Int = 0, seconds more: Int = 0) { seconds += days * 86_400 + more }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    }

    func read(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    /// Every file under the folder with its bytes, and every folder with none.
    ///
    /// `state/lock` is left out: it says who held the lock last and is no part of the book. So is what was
    /// derived from the journal.
    func files() throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
        where !name.hasSuffix("state/lock") && !name.contains("state/snapshot")
            && !name.contains("state/pages-")
        {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder)
            found[name] = isFolder.boolValue ? [] : try read(name)
        }
        return found
    }

    private func random() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension TestWorld.Result {
    /// The answer, or the error, of a `--json` call as plain values.
    func json() throws -> [String: Any] {
        let text = status == .done ? out : err.split(separator: "\n").last.map(String.init) ?? ""
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(value as? [String: Any])
    }

    /// The stable code of a `--json` error.
    func errorCode() throws -> String? {
        (try json()["error"] as? [String: Any])?["code"] as? String
    }
}
