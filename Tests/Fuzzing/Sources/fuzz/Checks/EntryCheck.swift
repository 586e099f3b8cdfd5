@testable import PointsCore

/// A line of the journal: what is accepted encodes back to the same bytes, and its gist tells the same.
enum EntryCheck {
    private static let previous = Digest(of: "previous".utf8)

    /// - Parameter bytes: a line up to its `,"hash":`. A fuzzer does not guess a hash, so that the right one is added.
    static func run(_ bytes: [UInt8]) throws(Broken) {
        try whole(bytes)
        let hash = bytes.withUnsafeBytes { Digest.chained(previous, $0) }
        let line = bytes + Array(",\"hash\":\"\(hash)\"}".utf8)
        try whole(line)
        let gist = GistAgreement().gist(
            of: line + [0x0A], number: line.withUnsafeBufferPointer(EntryLine.number) ?? 0)
        guard let entry = read(line) else { return try expect(gist == nil, "a gist of what is no entry") }
        if let difference = gist.flatMap({ GistAgreement.difference($0, entry) }) { throw Broken(difference) }
        let (again, written) = EntryLine.write(entry.stamp, entry.event, after: previous)
        try expect(again == entry, "another entry: \(again)")
        try expect(written == line + [0x0A], "other bytes: \(String(decoding: written, as: UTF8.self))")
        try expect(line.withUnsafeBufferPointer(EntryLine.isEntry), "an entry that has not the form of one")
        let claimed = line.withUnsafeBufferPointer(EntryLine.number)
        try expect(claimed == entry.name.number, "the number is told as \(String(describing: claimed))")
        try expect(
            line.withUnsafeBufferPointer(EntryLine.claimedHash) == entry.hash, "another hash is claimed")
        try torn(line)
    }

    private static func read(_ line: [UInt8]) -> Entry? {
        line.withUnsafeBufferPointer { try? EntryLine.read($0, desk: .main, after: previous) }
    }

    /// Whatever stands there, it is looked at without a crash and a fault lies within it.
    private static func whole(_ line: [UInt8]) throws(Broken) {
        var place: Int?
        line.withUnsafeBufferPointer { buffer in
            _ = EntryLine.isEntry(buffer)
            _ = EntryLine.claimedHash(buffer)
            _ = EntryLine.number(buffer)
            do throws(EntryFault) { _ = try EntryLine.read(buffer, desk: .main, after: previous) } catch {
                if case .malformed(let fault) = error { place = fault.byte }
            }
        }
        if let place { try expect((0...line.count).contains(place), "a fault at byte \(place)") }
    }

    /// A power cut leaves the beginning of a line; that is never an entry.
    private static func torn(_ line: [UInt8]) throws(Broken) {
        for length in [1, line.count / 2, line.count - 1] {
            let head = Array(line.prefix(length))
            try expect(!head.withUnsafeBufferPointer(EntryLine.isEntry), "\(length) bytes of it are an entry")
        }
    }
}

extension LineValue {
    /// The bytes a line of the journal holds for it.
    var line: [UInt8] {
        var writer = LineWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// Reads a value that takes up the whole of the bytes.
    static func parse(_ bytes: [UInt8]) -> Self? {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = LineReader(buffer)
            guard let value = try? read(from: &reader), reader.isAtEnd else { return nil }
            return value
        }
    }
}

/// What is accepted can be written to the journal and is read from there as it was.
func expectKept<Value: LineValue & Equatable>(_ value: Value) throws(Broken) {
    guard let back = Value.parse(value.line) else {
        throw Broken("cannot be read from the journal: \(String(decoding: value.line, as: UTF8.self))")
    }
    try expect(back == value && back.line == value.line, "the journal reads \(back) for \(value)")
}
