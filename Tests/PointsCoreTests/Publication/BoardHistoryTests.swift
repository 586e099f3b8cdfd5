import Testing

@testable import PointsCore

/// Random histories of recording, taking back and posting, against a model that keeps a list and nothing else.
@Suite struct BoardHistoryTests {
    /// A matter as the model knows it.
    private struct PlainMatter {
        let entry: EntryName
        let month: Month
        let points: [MemberNumber: Int]
        var board: Int?
        var isReversed = false
        var correctedOn: Int?
    }

    private struct Dice {
        var state: UInt64
        mutating func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `every point is on one board, or on none yet`(_ seed: UInt64) throws {
        var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
        var maker = try BookMaker.community()
        var matters: [PlainMatter] = []
        var boards: [Board] = []
        var last: Month?
        var today: Day = "2021-05-01"
        // What was brought along and what lapses is on no board.
        var opening = try maker.open(50, for: 1, 2)
        try maker.validity(.months(2))
        let isDense = seed % 2 == 0
        if isDense { try maker.apply(.setting(SettingChanged(name: "ties", value: "1223"))) }
        for step in 0..<120 {
            let place = "seed \(seed) step \(step)"
            today = today.adding(days: dice.roll(5))
            maker.on(today)
            if dice.roll(8) == 0, let lapsed = try? maker.book.expiry(on: today) {
                let entry = try maker.apply(.expire(lapsed))
                if dice.roll(3) == 0 { try maker.reverse(entry) }
            }
            if dice.roll(40) == 0 {
                try maker.reverse(opening)
                opening = try maker.open(30, for: 1, 3)
            }
            switch dice.roll(10) {
            case 0...5:
                let day = max("2021-04-09" as Day, today.adding(days: -dice.roll(70)))
                let members = (1...4).filter { _ in dice.roll(2) == 0 }.compactMap { MemberNumber($0) }
                guard !members.isEmpty else { continue }
                let entry = try maker.record("labour", members, on: day)
                matters.append(
                    PlainMatter(
                        entry: entry, month: day.month,
                        points: Dictionary(uniqueKeysWithValues: members.map { ($0, 20) })))
            case 6, 7:
                let open = matters.indices.filter { !matters[$0].isReversed }
                guard !open.isEmpty else { continue }
                let chosen = open[dice.roll(open.count)]
                try maker.reverse(matters[chosen].entry)
                matters[chosen].isReversed = true
            default:
                let waiting = matters.filter {
                    !$0.isReversed && $0.board == nil && $0.month > last ?? Month(index: 0)
                }
                let next =
                    waiting.map(\.month).min() ?? last.map { Month(index: $0.index + 1) } ?? today.month
                guard next.last < today else { continue }
                guard let board = try? maker.publish(next) else {
                    let fresh = matters.contains { matter in
                        !matter.isReversed && matter.board == nil && matter.month <= next
                            || matter.isReversed && matter.board != nil && matter.correctedOn == nil
                    }
                    #expect(!fresh, "\(place): \(next) was not posted")
                    continue
                }
                check(board, &matters, number: boards.count, last: last, place)
                boards.append(board)
                last = next
            }
        }
        #expect(boards.count > 2, "seed \(seed)")
        #expect(maker.book.miscounts == [], "seed \(seed)")
        sums(maker.book, matters, boards, "seed \(seed)")
        for board in boards { now(board, maker.book, matters, boards, "seed \(seed)") }
    }

    /// Compares a board with what the model says is new, and notes it there.
    private func check(
        _ board: Board, _ matters: inout [PlainMatter], number: Int, last: Month?, _ place: String
    ) {
        var own: [MemberNumber: Int] = [:]
        var late = own
        var corrected = own
        for index in matters.indices where matters[index].month <= board.month {
            let matter = matters[index]
            if matter.board == nil, !matter.isReversed {
                matters[index].board = number
                if let last, matter.month <= last {
                    late.merge(matter.points, uniquingKeysWith: +)
                } else {
                    own.merge(matter.points, uniquingKeysWith: +)
                }
            } else if matter.board != nil, matter.isReversed, matter.correctedOn == nil {
                matters[index].correctedOn = number
                corrected.merge(matter.points.mapValues { -$0 }, uniquingKeysWith: +)
            }
        }
        var wanted: [String] = []
        for number in (1...4).compactMap({ MemberNumber($0) }) {
            let parts = (own[number] ?? 0, late[number] ?? 0, corrected[number] ?? 0)
            if parts != (0, 0, 0) { wanted.append("\(number) \(parts)") }
        }
        for row in board.rows {
            let points = (1...4).compactMap { MemberNumber($0) }.map { member in
                (own[member] ?? 0) + (late[member] ?? 0) + (corrected[member] ?? 0)
            }
            #expect(
                row.rank == PlainPlace.of(row.points.tenths, among: points, board.ties),
                "\(place), \(row.member)")
        }
        let found = board.rows.map { row -> String in
            let parts = ((row.own ?? row.points).tenths, row.late?.tenths ?? 0, row.corrected?.tenths ?? 0)
            return "\(row.member) \(parts)"
        }.sorted()
        #expect(found == wanted.sorted(), "\(place)")
        #expect(
            board.rows.allSatisfy {
                $0.points
                    == Points(
                        tenths: ($0.own ?? $0.points).tenths + ($0.late?.tenths ?? 0)
                            + ($0.corrected?.tenths ?? 0))
            })
        #expect(board.points.tenths == board.rows.reduce(0) { $0 + $1.points.tenths }, "\(place)")
        #expect(board.points.tenths == board.branches.reduce(0) { $0 + $1.points.tenths }, "\(place)")
    }

    /// The boards together with what is on none yet are what the years add up to.
    private func sums(_ book: Book, _ matters: [PlainMatter], _ boards: [Board], _ place: String) {
        for member in (1...4).compactMap({ MemberNumber($0) }) {
            let posted = boards.reduce(0) { sum, board in
                sum + (board.rows.first { $0.member == member }?.points.tenths ?? 0)
            }
            let open = matters.reduce(0) { sum, matter in
                let points = matter.points[member] ?? 0
                if matter.board == nil, !matter.isReversed { return sum + points }
                if matter.board != nil, matter.isReversed, matter.correctedOn == nil { return sum - points }
                return sum
            }
            let years = (2020...2023).reduce(0) { sum, year in
                sum + book.earned(by: member, in: .year(year)).tenths
            }
            #expect(posted + open == years, "\(place), \(member)")
            #expect(years == book.ledger[member].earned.tenths, "\(place), \(member)")
        }
    }

    /// A board as it stands today: what it counted and still stands, and what came for its month since.
    private func now(
        _ board: Board, _ book: Book, _ matters: [PlainMatter], _ boards: [Board], _ place: String
    ) {
        let number = boards.firstIndex { $0.month == board.month } ?? 0
        var wanted: [MemberNumber: Int] = [:]
        for row in board.rows { wanted[row.member] = row.points.tenths }
        for matter in matters {
            if matter.board == number, matter.isReversed {
                wanted.merge(matter.points.mapValues { -$0 }, uniquingKeysWith: +)
            }
            if matter.month == board.month, !matter.isReversed, matter.board ?? .max > number {
                wanted.merge(matter.points, uniquingKeysWith: +)
            }
        }
        let now = BoardNow(board, in: book)
        let found = now.rows.map { "\($0.member) \($0.points.tenths)" }.filter { !$0.hasSuffix(" 0") }
            .sorted()
        #expect(
            found == wanted.filter { $0.value != 0 }.map { "\($0.key) \($0.value)" }.sorted(),
            "\(place), \(board.month)")
        #expect(now.total.tenths == wanted.values.reduce(0, +), "\(place), \(board.month)")
        let points = (1...4).compactMap { MemberNumber($0) }.map { wanted[$0] ?? 0 }
        for row in now.rows where row.rank != nil {
            #expect(
                row.rank == PlainPlace.of(row.points.tenths, among: points, board.ties),
                "\(place), \(board.month), \(row.member)")
        }
    }
}

/// A place among everybody's points, those of members without any as well.
private enum PlainPlace {
    static func of(_ points: Int, among all: [Int], _ ties: Ties) -> Int {
        let above = all.filter { $0 > points }
        return 1 + (ties == .skip ? above.count : Set(above).count)
    }
}
