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
            ("},{", "}{"),
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
