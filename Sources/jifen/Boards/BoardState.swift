internal import PointsCore

/// How far a posted board has come.
enum BoardState: String {
    /// Objections are still taken.
    case open
    /// The time for objections is over.
    case inForce = "in-force"

    init(_ publication: Publication, in book: Book, today: Day) {
        self = today <= publication.until ? .open : .inForce
    }

    var words: Phrase {
        switch self {
        case .open: Phrase("公示中", en: "posted")
        case .inForce: Phrase("已生效", en: "in force")
        }
    }
}
