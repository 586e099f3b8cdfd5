/// A value for each of some members, found by the number without hashing.
struct ByMember<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Of so many numbers each; empty where none of them has a value.
    private var blocks: [[Value?]] = []
    private static var size: Int { 64 }

    /// Values are put in and replaced, never taken out.
    subscript(member: MemberNumber) -> Value? {
        let (block, place) = ByMember.place(member)
        guard block < blocks.count, !blocks[block].isEmpty else { return nil }
        return blocks[block][place]
    }

    mutating func set(_ value: Value, for member: MemberNumber) {
        let (block, place) = ByMember.place(member)
        while block >= blocks.count { blocks.append([]) }
        if blocks[block].isEmpty { blocks[block] = Array(repeating: nil, count: ByMember.size) }
        blocks[block][place] = value
    }

    /// In the order of the numbers.
    var all: [(member: MemberNumber, value: Value)] {
        var found: [(MemberNumber, Value)] = []
        for (block, values) in blocks.enumerated() {
            for (place, value) in values.enumerated() {
                guard let value, let member = MemberNumber(block * ByMember.size + place) else { continue }
                found.append((member, value))
            }
        }
        return found
    }

    private static func place(_ member: MemberNumber) -> (block: Int, place: Int) {
        (member.value / size, member.value % size)
    }
}
