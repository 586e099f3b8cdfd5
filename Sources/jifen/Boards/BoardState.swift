internal import PointsCore

/// How far a posted board has come.
enum BoardState: String {
    /// Objections are still taken, and there is none.
    case open
    /// Objections made in time have no answer yet.
    case doubted
    /// The time for objections is over, and all made in time were answered.
    case inForce = "in-force"
    /// The time is over, and an objection made in time has no answer.
    case overdue

    /// An objection made when the time was over changes nothing of it: it is taken down, answered and told of on the
    /// next board like any other.
    init(_ mark: PublicationMark, _ publication: Publication, in book: Book, today: Day) {
        let days = book.openObjections(to: mark).compactMap { book.history[$0.entry]?.stamp.day }
        let isDoubted = days.contains { $0 <= publication.until }
        if today <= publication.until {
            self = isDoubted ? .doubted : .open
        } else {
            self = isDoubted ? .overdue : .inForce
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
