import Testing

@testable import PointsCore

@Suite struct BoardPlacesTests {
    private let june = Month(year: 2021, month: 6)

    /// Posted, with members of two branches on it.
    private func board() throws -> Board {
        var maker = try BookMaker.community()
        try maker.record("labour", [1, 2, 3], on: "2021-06-12")
        maker.on("2021-07-02")
        return try maker.publish(june)
    }

    private func places(in pieces: [[UInt8]], branches: Bool) -> Board? {
        var places = BoardPlaces(branches: branches)
        for piece in pieces { piece.withUnsafeBytes { places.take($0) } }
        return places.finish()
    }

    private func expectPlaces(_ read: Board?, of board: Board, branches: Bool) {
        #expect(read?.rows == board.rows && read?.branches == (branches ? board.branches : []))
        #expect(read?.without == board.without && read?.points == board.points)
        #expect(read?.matters == [] && read?.journal == [])
    }

    @Test(arguments: [true, false], [1, 2, 7, 100, 1_000_000])
    func `the places are read whatever the pieces are`(_ branches: Bool, _ size: Int) throws {
        let board = try board()
        let pieces = stride(from: 0, to: board.bytes.count, by: size).map {
            Array(board.bytes[$0..<min($0 + size, board.bytes.count)])
        }
        #expect(board.rows.count == 3 && board.branches.count > 1)
        expectPlaces(places(in: pieces, branches: branches), of: board, branches: branches)
    }

    @Test(arguments: [true, false]) func `a file cut short has all places or none`(_ branches: Bool) throws {
        let board = try board()
        let read = (0...board.bytes.count).compactMap {
            places(in: [Array(board.bytes[..<$0])], branches: branches)
        }
        #expect(!read.isEmpty && read.count < board.bytes.count)
        for places in read { expectPlaces(places, of: board, branches: branches) }
    }

    /// Rows that are plain and such as are not, one behind the other.
    @Test(arguments: [1, 7, 1_000_000]) func `any row is read as it was written`(_ size: Int) throws {
        var board = try board()
        let shares = [
            BoardShare(own: 25), BoardShare(own: -5), BoardShare(own: 20, late: 15), BoardShare(),
            BoardShare(own: 20, corrected: -20), BoardShare(own: 1, late: 2, corrected: 3),
            BoardShare(late: -10),
        ]
        let names = ["李梅", "带\"引号\"", "O'Neil, A.", " 前有空格", String(repeating: "长", count: 60), "😀"]
        board.rows = (0..<42).map { place in
            BoardRow(
                rank: place + 1, member: MemberNumber(place * 24_000 + 1) ?? 1, name: names[place % 6],
                branch: ["1", "第二支部", "㐀"][place % 3], shares[place % 7])
        }
        let pieces = stride(from: 0, to: board.bytes.count, by: size).map {
            Array(board.bytes[$0..<min($0 + size, board.bytes.count)])
        }
        expectPlaces(places(in: pieces, branches: true), of: board, branches: true)
    }

    @Test(arguments: [true, false]) func `a board without points has no places`(_ branches: Bool) throws {
        var board = try board()
        board.rows = []
        expectPlaces(places(in: [board.bytes], branches: branches), of: board, branches: branches)
        board.branches = []
        expectPlaces(places(in: [board.bytes], branches: branches), of: board, branches: branches)
    }

    @Test func `what is not written as a board is has no places`() throws {
        let board = try board()
        let text = String(decoding: board.bytes, as: UTF8.self)
        for (old, new) in [
            ("{", " {"), ("\"rows\":[", "\"rows\": ["), ("\"rank\":1", "\"rank\":01"),
            ("}],\"branches\"", "}] ,\"branches\""), ("]}],", "]}] ,"),
            ("},{", "}{"), ("\"points\":2", "\"points\":2.0"), ("\"member\":\"0", "\"member\":\"00"),
            ("\"name\":\"", "\"name\":\"\u{1}"), ("\"points\":2}", "\"points\":2,\"own\":}"),
        ] {
            let changed = text.replacing(old, with: new, maxReplacements: 1)
            #expect(changed != text)
            #expect(places(in: [Array(changed.utf8)], branches: true) == nil, "\(old)")
        }
    }

    /// What cannot be understood is not read once more for each piece that comes.
    @Test(.timeLimit(.minutes(10)))
    func `one long text takes one reading, not one for every piece`() throws {
        var places = BoardPlaces(branches: false)
        let start = Array("{\"community\":\"".utf8)
        let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
        start.withUnsafeBytes { places.take($0) }
        for _ in 0..<20_000 { piece.withUnsafeBytes { places.take($0) } }
        #expect(places.finish() == nil)
    }
}
