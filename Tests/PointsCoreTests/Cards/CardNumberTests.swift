import Testing

@testable import PointsCore

struct CardNumberTests {
    /// Small, large and in between, in all their hundredths.
    static let samples = [1, 2, 9, 10, 99, 389, 1_234, 10_901, 90_909, 123_456, 500_005, 987_654, 999_999]
        .flatMap { member in
            [1, 2, 10, 12, 55, 98, 99].compactMap { CardNumber(MemberNumber(member)!, count: $0) }
        }

    @Test(arguments: [
        (1, 1, "0000001010"), (1, 2, "0000001029"), (389, 1, "0000389010"), (999_999, 99, "0999999999"),
    ])
    func `ten digits: member, which card, check digit`(_ member: Int, _ count: Int, _ text: String) {
        let card = CardNumber(MemberNumber(member)!, count: count)
        #expect(card?.description == text)
        #expect(CardNumber(text) == card)
    }

    /// From Damm's thesis.
    @Test func `the check digit of 572 is 4`() {
        #expect(Damm.digit(of: "572") == 4)
        #expect(Damm.digit(of: "5724") == 0)
    }

    @Test(arguments: samples)
    func `任何一位输错都看得出`(_ card: CardNumber) {
        let digits = Array(card.description.utf8)
        for place in digits.indices {
            for other in UInt8(ascii: "0")...UInt8(ascii: "9") where other != digits[place] {
                var wrong = digits
                wrong[place] = other
                #expect(CardNumber(String(decoding: wrong, as: UTF8.self)) == nil)
            }
        }
    }

    @Test(arguments: samples)
    func `任何相邻两位输颠倒都看得出`(_ card: CardNumber) {
        let digits = Array(card.description.utf8)
        for place in digits.indices.dropLast() where digits[place] != digits[place + 1] {
            var wrong = digits
            wrong.swapAt(place, place + 1)
            #expect(CardNumber(String(decoding: wrong, as: UTF8.self)) == nil)
        }
    }

    @Test func `every two digits and every two neighbours are told apart at every place of the table`() {
        for first in 0...9 {
            for second in 0...9 {
                for before in 0...99 {
                    let start = String(before, digits: 2)
                    let sum = Damm.digit(of: "\(start)\(first)")
                    #expect(first == second || sum != Damm.digit(of: "\(start)\(second)"))
                    let pair = Damm.digit(of: "\(start)\(first)\(second)")
                    #expect(first == second || pair != Damm.digit(of: "\(start)\(second)\(first)"))
                }
            }
        }
    }

    @Test(arguments: [
        "", "000000101", "00000010100", "0000001011", "0000000010", "0000001000", "9999999999", "000000101O",
        "００００００１０１０", " 000000101", "1000000016",
    ])
    func `nothing else is one`(_ text: String) { #expect(CardNumber(text) == nil) }

    @Test func `a member has at most 99`() {
        #expect(CardNumber(1, count: 0) == nil)
        #expect(CardNumber(1, count: 100) == nil)
        #expect(CardNumber(MemberNumber.init(MemberNumber.highest)!, count: 99)?.description.count == 10)
    }

    @Test func `no two members ever have the same number`() {
        var seen: Set<String> = []
        for member in 1...2_000 {
            for count in 1...3 {
                #expect(seen.insert(CardNumber(MemberNumber(member)!, count: count)!.description).inserted)
            }
        }
    }

    @Test(arguments: [("0000001010", "000 0001 010"), ("K001", "K001"), ("0012345678", "0012345678")])
    func `ours are shown in groups`(_ text: String, _ shown: String) {
        #expect(CardNumber.grouped(text) == shown)
    }
}
