extension OperationGenerator {
    /// Approving, rejecting, objecting and answering.
    mutating func reviewing(_ model: PlainModel) -> Operation {
        let waiting = model.waiting.sorted().map { model.entries[$0].name }
        switch number(0...13) {
        case 0: return .review(chance(60))
        case 1..<7:
            var names: [String] = []
            for _ in 0..<number(chance(97) ? 1...4 : 0...1) {
                names.append(waiting.isEmpty || chance(5) ? entry(model) : one(of: waiting))
            }
            return .approve(chance(95) ? Set(names).sorted() : names)
        case 7..<9: return .reject(waiting.isEmpty || chance(15) ? entry(model) : one(of: waiting))
        case 9..<11: return .object(entry(model), from: member(model))
        case 11..<13:
            let doubted = objection(model)
            let reversal = doubted.flatMap { model.reversed[$0.about] }.map { model.entries[$0].name }
            return .answer(
                doubted.map { model.entries[$0.entry].name } ?? entry(model), upheld: chance(50),
                reversal: chance(20) ? entry(model) : reversal)
        default: return .withdraw(objection(model).map { model.entries[$0.entry].name } ?? entry(model))
        }
    }

    /// Mostly an open one.
    private mutating func objection(_ model: PlainModel) -> PlainObjection? {
        let open = model.objections.filter { $0.state == "open" }
        if !open.isEmpty, chance(80) { return one(of: open) }
        return model.objections.isEmpty || chance(10) ? nil : one(of: model.objections)
    }
}
