/// Members as the snapshot has them, read one by one when they are asked for.
///
/// Sections are proved against their sums when they are first used, by the one thread that has the book.
final class MemberTable: @unchecked Sendable {
    private let tables: Tables?
    private lazy var rows: Rows<MemberRow> = tables.rows(.members, or: fault)
    private lazy var names: Rows<NameRow> = tables.rows(.names, or: fault)
    private lazy var bytes: Rows<UInt8> = tables.rows(.memberBytes, or: fault)
    private let branches: [BranchCode]
    private let fault: ArchiveFault
    let highest: Int

    struct MemberRow: BitwiseCopyable {
        var number: UInt32
        var offset: UInt32
    }

    /// A member by the check sum of one of the words that stand for the member.
    struct NameRow: BitwiseCopyable {
        var sum: UInt64
        var member: UInt32
        var unused: UInt32 = 0
    }

    /// What a word is to a member.
    enum Word: String {
        case name = "n"
        case pinyin = "p"
        case card = "c"
        case oldCard = "o"

        func sum(_ text: String) -> UInt64 { keySum(rawValue + text) }
    }

    init(_ tables: Tables, branches: [BranchCode], highest: Int, fault: ArchiveFault) {
        self.tables = tables
        self.branches = branches
        self.highest = highest
        self.fault = fault
    }

    var count: Int { rows.count }

    func number(at place: Int) -> Int { Int(rows[place].number) }

    /// In the order of numbers.
    func member(at place: Int) -> Member? { read(place) { reader, number in reader.member(number) } }

    /// The same as far as a list of places needs it.
    func glance(at place: Int, on day: Day) -> MemberGlance? {
        read(place) { reader, number in reader.glance(number, on: day) }
    }

    /// The branch of a member on a day; nil where there is no such member, or none of a branch.
    func home(of number: MemberNumber, on day: Day) -> BranchCode? {
        place(of: number).flatMap { glance(at: $0, on: day)?.home }
    }

    private func read<Thing>(_ place: Int, _ body: (inout MemberReader, MemberNumber) -> Thing?) -> Thing? {
        var reader = MemberReader(bytes: bytes, place: Int(rows[place].offset), branches: branches)
        guard let number = MemberNumber(number(at: place)), let thing = body(&reader, number) else {
            fault.isStale = true
            return nil
        }
        return thing
    }

    subscript(number: MemberNumber) -> Member? { place(of: number).flatMap(member(at:)) }

    private func place(of number: MemberNumber) -> Int? {
        let place = rows.firstIndex { $0.number < UInt32(number.value) }
        return place < rows.count && rows[place].number == UInt32(number.value) ? place : nil
    }

    /// Those for whom a word may stand; the word itself is not compared.
    func candidates(_ kind: Word, _ text: String) -> [Member] {
        let sum = kind.sum(text)
        var place = names.firstIndex { $0.sum < sum }
        var found: [Member] = []
        while place < names.count, names[place].sum == sum {
            if let number = MemberNumber(Int(names[place].member)), let member = self[number] {
                found.append(member)
            }
            place += 1
        }
        return found
    }

    static func write(_ members: [Member], branches: [BranchCode], to writer: inout TablesWriter) {
        var rows: [MemberRow] = []
        var names: [NameRow] = []
        var bytes = MemberWriter(branches: branches)
        for member in members {
            let number = UInt32(member.number.value)
            rows.append(MemberRow(number: number, offset: UInt32(bytes.bytes.count)))
            bytes.write(member)
            func add(_ kind: Word, _ text: String) {
                names.append(NameRow(sum: kind.sum(text), member: number))
            }
            add(.name, member.name)
            for key in member.pinyin.keys { add(.pinyin, key) }
            if let card = member.card { add(.card, card) }
            for card in member.oldCards { add(.oldCard, card.number) }
        }
        names.sort { ($0.sum, $0.member) < ($1.sum, $1.member) }
        writer.add(.members, rows)
        writer.add(.memberBytes, bytes.bytes)
        writer.add(.names, names)
    }
}

extension MemberTable: Hashable {
    static func == (a: MemberTable, b: MemberTable) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
