internal import PointsCore

/// How far a posted board has come.
enum BoardState: String {
    /// Objections are still taken, and there is none.
    case open
    /// There are objections without an answer.
    case doubted
    /// The time for objections is over, and all were answered.
    case inForce = "in-force"
    /// The time is over, and an objection made in time has no answer.
    case overdue

    init(_ mark: PublicationMark, _ publication: Publication, in book: Book, today: Day) {
        let open = book.openObjections(to: mark).compactMap { book.history[$0.entry]?.stamp.day }
        if today <= publication.until {
            self = open.isEmpty ? .open : .doubted
        } else if open.contains(where: { $0 <= publication.until }) {
            self = .overdue
        } else {
            self = open.isEmpty ? .inForce : .doubted
        }
    }

    var words: Phrase {
        switch self {
        case .open: Phrase("公示中", en: "posted")
        case .doubted: Phrase("有异议", en: "doubted")
        case .inForce: Phrase("已生效", en: "in force")
        case .overdue: Phrase("逾期未答复", en: "answer overdue")
        }
    }
}
