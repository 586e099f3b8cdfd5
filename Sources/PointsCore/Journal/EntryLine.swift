/// The JSON form of an entry: `{"n":…,"at":…,"by":…,"seen":…,"key":…,"request":…,"event":{…},"hash":…}`.
enum EntryLine {
    /// The longest a line may be, its newline included, in bytes.
    static let limit = 4 << 20

    /// The entry after `previous`, and its bytes with the newline.
    static func write(_ stamp: Stamp, _ event: Event, after previous: Digest) -> (
        entry: Entry, bytes: [UInt8]
    ) {
        var line = LineWriter()
        body(stamp, event, into: &line)
        let hash = line.bytes.withUnsafeBytes { Digest.chained(previous, $0) }
        line.raw(",\"hash\":")
        hash.write(to: &line)
        line.raw("}\n")
        return (Entry(stamp: stamp, event: event, hash: hash), line.bytes)
    }

    private static func body(_ stamp: Stamp, _ event: Event, into line: inout LineWriter) {
        line.raw("{\"n\":")
        line.number(stamp.entry.number)
        line.raw(",\"at\":")
        stamp.at.write(to: &line)
        line.raw(",\"by\":")
        line.string(stamp.by)
        for (index, seen) in stamp.seen.enumerated() {
            line.raw(index == 0 ? ",\"seen\":[" : ",")
            seen.write(to: &line)
            if index == stamp.seen.count - 1 { line.raw("]") }
        }
        if let request = stamp.request {
            line.raw(",\"key\":")
            line.string(request.key)
            line.raw(",\"request\":")
            request.digest.write(to: &line)
        }
        line.raw(",\"event\":")
        event.write(to: &line)
    }

    /// Reads one line (without its newline) as entry of `desk` and proves it follows `previous`.
    ///
    /// - Parameters:
    ///   - texts: those read before, where many lines are read one after the other.
    ///   - isProved: false where ``ChainProof`` does that later.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, desk: DeskName, after previous: Digest, texts: TextMemory? = nil,
        isProved: Bool = true
    ) throws(EntryFault) -> Entry {
        let (entry, proven): (Entry, Int)
        do throws(LineFault) { (entry, proven) = try parse(bytes, desk: desk, texts) } catch {
            throw .malformed(error)
        }
        guard isProved else { return entry }
        let body = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<proven])
        guard SeededDefect.chainUnchecked.isOn || Digest.chained(previous, body) == entry.hash else {
            throw .brokenChain
        }
        return entry
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, desk: DeskName, _ texts: TextMemory? = nil
    ) throws(LineFault) -> (Entry, proven: Int) {
        var line = LineReader(bytes, texts: texts)
        let stamp = try stamp(from: &line, desk: desk)
        let event = try Event.read(from: &line)
        let proven = line.position
        try line.expect(",\"hash\":")
        let hash = try Digest.read(from: &line)
        try line.expect("}")
        guard line.isAtEnd else { throw line.fault() }
        return (Entry(stamp: stamp, event: event, hash: hash), proven)
    }

    private static func stamp(from line: inout LineReader, desk: DeskName) throws(LineFault) -> Stamp {
        try line.expect("{\"n\":")
        let number = try line.number()
        guard number > 0 else { throw line.fault() }
        try line.expect(",\"at\":")
        let at = try Moment.read(from: &line)
        try line.expect(",\"by\":")
        let by = try line.string()
        var seen: [EntryName] = []
        if line.skip(",\"seen\":[") {
            repeat { seen.append(try EntryName.read(from: &line)) } while line.skip(",")
            try line.expect("]")
        }
        var request: Request?
        if line.skip(",\"key\":") {
            let key = try line.string()
            try line.expect(",\"request\":")
            request = Request(key: key, digest: try Digest.read(from: &line))
        }
        try line.expect(",\"event\":")
        return Stamp(
            entry: EntryName(desk: desk, number: number), at: at, by: by, seen: seen, request: request)
    }
}

/// Why a line is not the next entry.
enum EntryFault: Error {
    case malformed(LineFault)
    case brokenChain
}

extension EntryLine {
    /// Whether a line has the form of an entry, whatever it says and follows.
    static func isEntry(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        do throws(LineFault) {
            _ = try parse(bytes, desk: .main)
            return true
        } catch {
            if case .unknownEvent = error.kind { return true }
            return false
        }
    }

    /// The end of every line: `,"hash":"<64 digits>"}`.
    static let hashLength = 8 + 66 + 1

    /// The digits of the hash of the line that ends, with its newline, before `start`.
    static func hashDigits(before start: Int, in bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let end = start - 3
        return UnsafeRawBufferPointer(rebasing: bytes[end - 64..<end])
    }

    /// The hash a line claims at its end, also where the rest of it is damaged.
    static func claimedHash(_ bytes: UnsafeBufferPointer<UInt8>) -> Digest? {
        let length = hashLength
        guard bytes.count >= length else { return nil }
        var line = LineReader(bytes, at: bytes.count - length)
        guard line.skip(",\"hash\":") else { return nil }
        return try? Digest.read(from: &line)
    }

    /// The number a line claims, also where the rest of it is damaged.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var line = LineReader(bytes)
        guard line.skip("{\"n\":"), let number = try? line.number(), line.skip(",") else { return nil }
        return number
    }
}
