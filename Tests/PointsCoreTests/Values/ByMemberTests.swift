import Testing

@testable import PointsCore

@Suite struct ByMemberTests {
    @Test(arguments: [20_210_613, UInt64.random(in: 0 ... .max)])
    func `it holds what a dictionary holds, in the order of the numbers`(_ seed: UInt64) {
        var chance = Seeded(seed)
        var values = ByMember<Int>()
        var plain: [MemberNumber: Int] = [:]
        for _ in 0..<500 {
            let highest = [200, MemberNumber.highest].randomElement(using: &chance) ?? 200
            guard let member = MemberNumber(Int.random(in: 1...highest, using: &chance)) else { continue }
            #expect(values[member] == plain[member], "seed \(seed)")
            let value = Int.random(in: 0...9, using: &chance)
            values.set(value, for: member)
            plain[member] = value
        }
        #expect(values.all.map(\.member) == plain.keys.sorted(), "seed \(seed)")
        #expect(values.all.map(\.value) == plain.keys.sorted().map { plain[$0] }, "seed \(seed)")
    }

    @Test func `two are equal that hold the same, in whatever order it was put in`() {
        var one = ByMember<Int>()
        var two = ByMember<Int>()
        one.set(1, for: 1)
        one.set(2, for: 500)
        two.set(2, for: 500)
        two.set(1, for: 1)
        #expect(one == two)
        #expect(one.hashValue == two.hashValue)
        two.set(3, for: 2)
        #expect(one != two)
    }
}
