/// Takes the gists of plain entries from their lines, one after the other.
struct GistReader {
    private var scanner: LineScanner
    private let texts: PlainTexts

    /// How many bytes of a line its hash proves, and how many it has with its newline.
    struct Taken {
        let proven: Int
        let end: Int
    }

    init(_ texts: PlainTexts, at start: UnsafePointer<UInt8>) {
        self.texts = texts
        scanner = LineScanner(at: start, texts)
    }

    /// Takes the line that begins here, of the entry with this number; nil where it is not plain, or no such line at all.
    /// Its hash is not looked at.
    ///
    /// - Parameters:
    ///   - offset: where in the month file it begins.
    ///   - lastDay: that of the file's month.
    mutating func take(
        _ start: UnsafePointer<UInt8>, at offset: Int, number: Int, lastDay: Int32,
        into columns: inout GistColumns
    ) -> Taken? {
        scanner.place = start
        scanner.stop = start + EntryLine.limit
        guard scanner.skip("{\"n\":"), scanner.number() == number, scanner.skip(",\"at\":\""),
            let day = scanner.writtenDay(), day <= lastDay, scanner.skip("T"),
            let time = scanner.timeOfDay(), let zone = scanner.zone(), scanner.skip("\",\"by\":\""),
            let by = scanner.keptWords(.recorder), scanner.skip(",\"event\":{\"")
        else { return nil }
        var gist = Gist(
            seconds: Int(day) * 86_400 + time - zone * 60, number: number, offset: UInt32(offset), day: day,
            by: by, zone: Int16(zone), kind: .matter)
        let (scores, lines) = (columns.scores.count, columns.lines.count)
        let isPlain =
            scanner.skip("matter\":{")
            ? scanner.takeMatter(&gist, &columns.scores)
            : scanner.skip("redeem\":{") && scanner.takeRedemption(&gist, &columns.lines)
        let proven = scanner.place - start
        guard isPlain, scanner.skip("},\"hash\":\""), scanner.skipDigest() else {
            columns.scores.removeLast(columns.scores.count - scores)
            columns.lines.removeLast(columns.lines.count - lines)
            return nil
        }
        columns.append(gist)
        return Taken(proven: proven + 1, end: scanner.place - start)
    }
}

extension LineScanner {
    /// A hash and the end of the line. The digits are not looked at: whoever proves the chain compares them.
    fileprivate mutating func skipDigest() -> Bool {
        skip(64)
        return skip("\"}\n")
    }

    /// What ``Matter`` writes between its braces.
    fileprivate mutating func takeMatter(_ gist: inout Gist, _ scores: inout [Gist.Score]) -> Bool {
        guard skip("\"item\":\""), code(), skip(",\"name\":\""), text() else { return false }
        if skip(",\"title\":\"") { guard words(.title) else { return false } }
        guard skip(",\"date\":\""), let date = otherDay(), skip("\",\"edition\":\""), entryName() else {
            return false
        }
        if skip(",\"evidence\":[") {
            repeat {
                guard place < stop, skip("\""), words(.evidence) else { return false }
            } while skip(",")
            guard skip("]") else { return false }
        }
        if skip(",\"note\":\"") { guard words(.note) else { return false } }
        guard skip(",\"awards\":[") else { return false }
        gist.date = date.day
        gist.month = date.month
        gist.first = UInt32(scores.count)
        repeat {
            guard place < stop, let score = takeAward() else { return false }
            scores.append(score)
        } while skip(",")
        gist.count = UInt32(scores.count) - gist.first
        return skip("]}")
    }

    /// What ``Award`` writes.
    @inline(__always) private mutating func takeAward() -> Gist.Score? {
        guard skip("{\"member\":\""), let member = member(), skip("\",\"branch\":\""),
            let branch = keptCode()
        else { return nil }
        if skip(",\"role\":\"") { guard text() else { return nil } }
        if skip(",\"count\":") { guard number() != nil else { return nil } }
        if skip(",\"minutes\":") {
            guard let minutes = number(), (1...Minutes.limit.count).contains(minutes) else { return nil }
        }
        guard skip(",\"points\":"), let tenths = points() else { return nil }
        if skip(",\"full\":") { guard points() != nil else { return nil } }
        // What was capped says by which cap.
        if skip(",\"cap\":{\"per\":\"") {
            guard skip("month\"") || skip("day\"") || skip("quarter\"") || skip("year\""),
                skip(",\"points\":"),
                points() != nil, skip("}")
            else { return nil }
        }
        guard skip("}") else { return nil }
        return Gist.Score(member: member, branch: branch, tenths: tenths)
    }

    /// What ``Redemption`` writes between its braces.
    fileprivate mutating func takeRedemption(_ gist: inout Gist, _ lines: inout [Gist.Line]) -> Bool {
        guard skip("\"member\":\""), let member = member(), skip("\",\"lines\":[") else { return false }
        gist.kind = .redemption
        gist.member = member
        gist.first = UInt32(lines.count)
        repeat {
            guard place < stop, skip("{\"goods\":\""), let goods = keptCode(), skip(",\"quantity\":"),
                let quantity = number(), skip(",\"price\":"), let price = points(), skip("}")
            else { return false }
            lines.append(Gist.Line(goods: goods, quantity: UInt32(quantity), price: price))
        } while skip(",")
        gist.count = UInt32(lines.count) - gist.first
        return skip("]}")
    }
}
