import Testing

@testable import PointsCore

struct EntryLineTests {
    static let before = Digest(of: "before".utf8)
    static let stamp = Stamp(
        entry: "main-42", at: "2021-06-13T17:20:05+08:00", by: "孙", seen: ["counter-7", "pc2-1"],
        request: Request(key: "k-1", digest: Digest(of: "asked".utf8)))

    static func read(_ bytes: [UInt8], after previous: Digest = before) throws(EntryFault) -> Entry {
        try bytes.withUnsafeBufferPointer { (buffer) throws(EntryFault) in
            try EntryLine.read(buffer, desk: "main", after: previous)
        }
    }

    @Test(arguments: Examples.events)
    func `an entry is read back as it was written`(_ event: Event) throws {
        for stamp in [EntryLineTests.stamp, Stamp(entry: "main-1", at: EntryLineTests.stamp.at, by: "")] {
            let (entry, bytes) = EntryLine.write(stamp, event, after: EntryLineTests.before)
            #expect(bytes.last == UInt8(ascii: "\n"))
            #expect(try EntryLineTests.read(Array(bytes.dropLast())) == entry)
        }
    }

    @Test func `the line is the one of the documents`() {
        let event = Event.resume(RedemptionResumed(member: 1))
        let (entry, bytes) = EntryLine.write(EntryLineTests.stamp, event, after: EntryLineTests.before)
        let body =
            #"{"n":42,"at":"2021-06-13T17:20:05+08:00","by":"孙","seen":["counter-7","pc2-1"],"key":"k-1","request":""#
            + "\(Digest(of: "asked".utf8))" + #"","event":{"resume":{"member":"0001"}}"#
        let hash = Digest(of: (EntryLineTests.before.description + body).utf8)
        #expect(entry.hash == hash)
        #expect(String(decoding: bytes, as: UTF8.self) == body + ",\"hash\":\"\(hash)\"}\n")
    }

    @Test func `every single bit turned over is noticed`() {
        let event = Event.stock(StockMoved(goods: "soap", quantity: -3, reason: "破损"))
        let (_, written) = EntryLine.write(EntryLineTests.stamp, event, after: EntryLineTests.before)
        let bytes = Array(written.dropLast())
        for index in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[index] ^= 1 << bit
                if (try? EntryLineTests.read(flipped)) != nil { Issue.record("byte \(index), bit \(bit)") }
            }
        }
    }

    @Test func `an entry does not follow another one`() throws {
        let (_, bytes) = EntryLine.write(
            EntryLineTests.stamp, Examples.events[0], after: EntryLineTests.before)
        let fault = thrown(EntryFault.self) { () throws(EntryFault) in
            try EntryLineTests.read(Array(bytes.dropLast()), after: Digest(of: "other".utf8))
        }
        guard case .brokenChain = fault else { throw Unexpected("\(String(describing: fault))") }
    }

    @Test(arguments: [
        (#""n":42"#, #""n":042"#), (#""n":42"#, #""n":0"#), (#""n":42"#, #""n":-1"#),
        (#""n":42"#, #""n":"42""#),
        (#""n":42,"#, #""n":42,"n":42,"#), (#""by":"孙""#, #""by":"\u5b59""#),
        (#"["counter-7""#, #"["Counter-7""#),
        (#"["counter-7","pc2-1"]"#, "[]"), (#","key":"k-1""#, ""), ("\"0001\"", "\"1\""),
        ("\"0001\"", "\"00001\""),
        ("{\"n\"", "{ \"n\""), ("}}", "}},\"note\":\"x\""),
    ])
    func `a line in another form is refused even with the right hash`(_ old: String, _ new: String) throws {
        let event = Event.resume(RedemptionResumed(member: 1))
        let (_, bytes) = EntryLine.write(EntryLineTests.stamp, event, after: EntryLineTests.before)
        let text = String(decoding: bytes, as: UTF8.self)
        let body = text.components(before: ",\"hash\":").replacingFirst(old, with: new)
        #expect(body != text.components(before: ",\"hash\":"))
        let hash = Digest(of: (EntryLineTests.before.description + body).utf8)
        let fault = thrown(EntryFault.self) { () throws(EntryFault) in
            try EntryLineTests.read(Array((body + ",\"hash\":\"\(hash)\"}").utf8))
        }
        guard case .malformed = fault else { throw Unexpected("\(body): \(String(describing: fault))") }
    }

    @Test func `a damaged line still says which number it claims`() {
        func number(_ text: String) -> Int? {
            Array(text.utf8).withUnsafeBufferPointer { EntryLine.number($0) }
        }
        #expect(number(#"{"n":7,"at":garbage"#) == 7)
        #expect(number(#"{"n":7"#) == nil)
        #expect(number("x") == nil)
        #expect(number("") == nil)
    }
}

struct Unexpected: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

extension String {
    /// What stands before the first occurrence of a mark.
    func components(before mark: String) -> String {
        firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
    }

    func replacingFirst(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }

    /// By bytes, so that no sign joins with its neighbour.
    private func firstRange(of text: String) -> Range<Index>? {
        let (all, wanted) = (Array(utf8), Array(text.utf8))
        guard !wanted.isEmpty, all.count >= wanted.count else { return nil }
        for start in 0...all.count - wanted.count where Array(all[start..<start + wanted.count]) == wanted {
            let lower = utf8.index(startIndex, offsetBy: start)
            return lower..<utf8.index(lower, offsetBy: wanted.count)
        }
        return nil
    }
}
