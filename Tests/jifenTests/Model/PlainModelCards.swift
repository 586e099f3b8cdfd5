extension PlainModel {
    mutating func giveCard(_ number: Int, replaces: Bool) -> Bool {
        guard var person = people[number], person.stays.last?.to == nil, (person.card != nil) == replaces
        else {
            return false
        }
        if let old = person.card { oldCards[old] = number }
        person.cards += 1
        person.card = PlainModel.card(number, person.cards)
        people[number] = person
        return true
    }

    /// The number of a card but for its check digit, of which other tests tell.
    static func card(_ member: Int, _ count: Int) -> String {
        let digits = String(member * 100 + count)
        return String(repeating: "0", count: 9 - digits.count) + digits
    }
}

extension OperationGenerator {
    /// The first card for somebody without one, or another.
    mutating func carding(_ model: PlainModel) -> Operation {
        let without = model.people.filter { $0.value.card == nil }.keys.sorted()
        if chance(50), !without.isEmpty { return .giveCard(one(of: without)) }
        return .replaceCard(member(model))
    }
}
