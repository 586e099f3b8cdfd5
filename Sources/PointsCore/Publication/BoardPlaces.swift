/// Who has which place on a posted board, in the community and in each branch, read from a `board.json` that comes piece
/// by piece. To make room for all of it at once would take longer than to read it, and most of it is not asked for.
public struct BoardPlaces {
    private let wantsBranches: Bool
    private var found = Board()
    private var stage = Stage.head
    /// What has come and is not understood yet.
    private var waiting: [UInt8] = []
    /// It is looked at again when there is so much of it: what is long is not read once for every piece of it.
    private var enough = 0
    private let texts = PlainTexts(isMuch: false)
    /// Zeros behind what is read.
    private static let margin = [UInt8](repeating: 0, count: LineScanner.margin)

    private enum Stage { case head, rows, branches, done }

    /// The bytes of the shortest mark of a journal, which stands behind all lists.
    private static let leastEnd = 64
    /// Room for so many rows is made at once.
    private static let mostRoom = 1 << 16

    /// - Parameter branches: whether the places in each branch are asked for, too.
    public init(branches: Bool) { wantsBranches = branches }

    /// Takes the next piece of the file.
    public mutating func take(_ piece: UnsafeRawBufferPointer) {
        guard stage != .done else { return }
        waiting += piece
        if waiting.count >= enough { readOn() }
    }

    /// What was asked for of the board, all else empty; nil where the file is not what ``Board/bytes`` would write up to
    /// there.
    public mutating func finish() -> Board? {
        if stage != .done { readOn() }
        return stage == .done ? found : nil
    }

    private mutating func readOn() {
        var bytes: [UInt8] = []
        swap(&bytes, &waiting)
        let count = bytes.count
        bytes += BoardPlaces.margin
        var understood = 0
        bytes.withUnsafeBufferPointer { margined in
            let buffer = UnsafeBufferPointer(rebasing: margined[..<count])
            guard let start = buffer.baseAddress else { return }
            var scanner = LineScanner(at: start, texts)
            while stage != .done {
                var reader = LineReader(buffer, at: understood)
                guard (try? step(&reader, &scanner, count)) != nil else { break }
                understood = reader.position
            }
        }
        bytes.removeLast(LineScanner.margin)
        bytes.removeFirst(understood)
        enough = 2 * bytes.count
        swap(&bytes, &waiting)
    }

    /// Reads one more thing; changes nothing where that is not all there yet.
    private mutating func step(
        _ reader: inout LineReader, _ scanner: inout LineScanner, _ count: Int
    ) throws(LineFault) {
        switch stage {
        case .head:
            var head = Board()
            try reader.open()
            try head.walkHead(&reader)
            stage = try list(from: .rows, &reader, count)
            found = head
            found.rows.reserveCapacity(min(max(head.members, 0), BoardPlaces.mostRoom))
        case .rows:
            let plain = plainRow(&reader, &scanner)
            let (row, next) = try element(plain, of: &reader, before: .branches, count)
            found.rows.append(row)
            stage = next
        case .branches:
            let (branch, next) = try element(nil as BoardBranch?, of: &reader, before: .done, count)
            found.branches.append(branch)
            stage = next
        case .done: break
        }
    }

    /// The next row, where it is plain.
    private func plainRow(_ reader: inout LineReader, _ scanner: inout LineScanner) -> BoardRow? {
        guard let row = scanner.row(reader.rest, texts) else { return nil }
        reader.skip(value: row.length)
        return row.row
    }

    /// The next element of the list that is being read, and what is read after it.
    ///
    /// - Parameter known: the element, where it was read already.
    private func element<V: LineValue>(
        _ known: V?, of reader: inout LineReader, before next: Stage, _ count: Int
    ) throws(LineFault) -> (V, Stage) {
        let value: V
        if let known { value = known } else { value = try V.read(from: &reader) }
        if reader.skip(",") { return (value, stage) }
        try reader.expect("]")
        return (value, try list(from: next, &reader, count))
    }

    /// The first list that is there, this one or one behind it. A list that is not there has no points; behind those that
    /// are, the marks of the journal follow.
    private func list(from first: Stage, _ reader: inout LineReader, _ count: Int) throws(LineFault) -> Stage
    {
        if first == .rows, reader.skip(key: "rows") {
            try reader.expect("[")
            return .rows
        }
        if first != .done, wantsBranches, reader.skip(key: "branches") {
            try reader.expect("[")
            return .branches
        }
        guard count - reader.position > BoardPlaces.leastEnd else { throw reader.fault() }
        try reader.expect(",")
        return .done
    }
}

extension LineScanner {
    /// A plain row of a board that begins here, and its length.
    fileprivate mutating func row(
        _ start: UnsafePointer<UInt8>, _ texts: PlainTexts
    ) -> (row: BoardRow, length: Int)? {
        place = start
        guard skip("{\"rank\":"), let rank = number(), skip(",\"member\":\""), let member = member(),
            let number = MemberNumber(Int(member)), skip("\",\"name\":\"")
        else { return nil }
        let name = place
        guard words(.name), case let length = place - 1 - name, skip(",\"branch\":\""),
            let branch = keptCode(), skip(",\"points\":"), let points = points()
        else { return nil }
        var share = BoardShare(own: points)
        if skip(",\"own\":") {
            guard let own = self.points() else { return nil }
            share = BoardShare(own: own)
            if skip(",\"late\":") {
                guard let late = self.points(), late != 0 else { return nil }
                share.late = late
            }
            if skip(",\"corrected\":") {
                guard let corrected = self.points(), corrected != 0 else { return nil }
                share.corrected = corrected
            }
            guard share.late != 0 || share.corrected != 0, share.points.tenths == points else { return nil }
        }
        guard skip("}") else { return nil }
        let row = BoardRow(
            rank: rank, member: number,
            name: String(decoding: UnsafeBufferPointer(start: name, count: length), as: UTF8.self),
            branch: BranchCode(plain: texts.all[Int(branch)]), share)
        return (row, place - start)
    }
}
