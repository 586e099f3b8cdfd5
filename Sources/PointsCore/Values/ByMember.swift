/// A value for each of some members, found by the number without hashing.
struct ByMember<Value: Hashable & Sendable>: Sendable {
    /// Of each block of numbers, which of the blocks in `values` it is, from 1; 0 where none of them has a value.
    private var blocks: [UInt32] = []
    private var values: [Value?] = []
    private static var size: Int { 64 }

    /// Values are put in and replaced, never taken out.
    subscript(member: MemberNumber) -> Value? {
        let (block, place) = ByMember.place(member)
        guard block < blocks.count, blocks[block] > 0 else { return nil }
        return values[Int(blocks[block] - 1) * ByMember.size + place]
    }

    mutating func set(_ value: Value, for member: MemberNumber) {
        let (block, place) = ByMember.place(member)
        if block >= blocks.count || blocks[block] == 0 { add(block) }
        values[Int(blocks[block] - 1) * ByMember.size + place] = value
    }

    private mutating func add(_ block: Int) {
        while block >= blocks.count { blocks.append(0) }
        values.append(contentsOf: repeatElement(nil, count: ByMember.size))
        blocks[block] = UInt32(values.count / ByMember.size)
    }

    /// In the order of the numbers.
    var all: [(member: MemberNumber, value: Value)] {
        var found: [(MemberNumber, Value)] = []
        for block in blocks.indices where blocks[block] > 0 {
            for place in 0..<ByMember.size {
                guard let member = MemberNumber(block * ByMember.size + place), let value = self[member]
                else {
                    continue
                }
                found.append((member, value))
            }
        }
        return found
    }

    private static func place(_ member: MemberNumber) -> (block: Int, place: Int) {
        (member.value / size, member.value % size)
    }
}

extension ByMember: Hashable {
    static func == (a: ByMember, b: ByMember) -> Bool { a.all.elementsEqual(b.all, by: ==) }

    func hash(into hasher: inout Hasher) {
        for (member, value) in all {
            hasher.combine(member)
            hasher.combine(value)
        }
    }
}
