/// The places of a batch's branches in the roster, which keep them; for the one thread that has the book.
final class BranchPlaces: @unchecked Sendable {
    private let texts: [String]
    private var places: [Int?]

    init(of texts: [String]) {
        self.texts = texts
        places = Array(repeating: nil, count: texts.count)
    }

    /// Nil where the roster has no such branch.
    func place(of text: UInt32, in roster: Roster) -> Int? {
        if let place = places[Int(text)] { return place }
        let code = BranchCode(plain: texts[Int(text)])
        places[Int(text)] = roster.branches.firstIndex { $0.code == code }
        return places[Int(text)]
    }
}
