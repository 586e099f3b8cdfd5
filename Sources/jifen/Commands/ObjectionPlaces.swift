internal import PointsCore

/// Places that the commands about objections share.
extension Parameter {
    static let objection = Parameter(
        name: Name("N", "号"), kind: .text, about: Phrase("异议的号，或它的分录名", en: "the objection's number or entry")
    )
}

extension Option {
    static let text = Option(
        Name("text", "内容"), Name("T", "内容"), about: Phrase("写下来的话", en: "the words"))
}

extension ObjectionFiled.Subject {
    /// An entry by its name, a board by its month or number.
    init(typed: String, in book: Book, today: Day) throws {
        guard let entry = try? EntryName(typed) else {
            do {
                self = .board(try book.findBoard(typed, today: today).month)
            } catch Refusal.notPublished(let month) {
                throw NoBoardYet(month: month)
            } catch is NothingPosted {
                throw Refusal.unknownBoard(typed)
            }
            return
        }
        // The entry that posted a board stands for the board.
        if case .publish(let publication)? = book.history[entry]?.event {
            self = .board(publication.month)
        } else {
            self = .entry(entry)
        }
    }

    /// What the doubt is about, as far as a board says it.
    var words: Phrase {
        switch self {
        case .board(let month): Phrase("\(month.words)的榜", en: "the board of \(month)")
        case .entry(let name): Phrase(" \(name)", en: "\(name)")
        }
    }

    /// What the doubt is about.
    func words(_ book: Book) -> Phrase {
        switch self {
        case .board(let month): return Phrase("\(month.words)的榜", en: "the board of \(month)")
        case .entry(let name):
            guard let matter = book.history.matter(name) else { return Phrase(verbatim: name.description) }
            return Phrase("\(name)（\(matter.words.chinese)）", en: "\(name) (\(matter.words.english))")
        }
    }
}

/// A month that was not posted, so that there is no board to object to.
struct NoBoardYet: Explained {
    let month: Month
    var status: ExitStatus { .refused }
    var code: String { Refusal.notPublished(month).code }
    var facts: [(String, JSON)] { [("month", .text(month))] }
    var phrase: Phrase {
        Phrase(
            "\(month.words)还没有公示，没有榜可以提异议。对哪件事有异议，就写那件事的分录；查分录：jifen 事项 列表 \(month)",
            en:
                "\(month) was not posted, so there is no board to object to. Name the entry that is doubted: jifen matter list \(month)"
        )
    }
}

extension Objection.State {
    var phrase: Phrase {
        switch self {
        case .open: Phrase("未答复", en: "open")
        case .upheld: Phrase("成立", en: "upheld")
        case .dismissed: Phrase("不成立", en: "dismissed")
        case .withdrawn: Phrase("已撤回", en: "withdrawn")
        }
    }
}
