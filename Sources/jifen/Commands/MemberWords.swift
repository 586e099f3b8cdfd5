internal import PointsCore

/// A member as answers name one.
extension Member {
    var title: String { named(number, name) }

    /// What `--json` says of a member everywhere.
    func fields(_ balance: Points) -> [(String, JSON)] {
        [
            ("number", .text(number)), ("name", .string(name)), ("branch", .text(latest.branch)),
            ("kind", .text(kind)), ("group", .text(latest.group)), ("unit", .text(unit)),
            ("card", .text(card)),
            ("left", .text(departure)), ("suspended", .bool(suspension != nil)),
            ("balance", .points(balance)),
        ]
    }
}

extension Book {
    /// `第一党支部`, or the code where the branch is unknown.
    func branchName(_ code: BranchCode) -> String { roster.branch(code)?.name ?? code.text }

    /// A member by number, as the journal names one.
    func title(_ number: MemberNumber) -> String { roster[number]?.title ?? number.description }
}

extension Refusal {
    /// Those a typed name may mean, with what tells them apart.
    func details(in book: Book) -> [Phrase] {
        if case .unknownMember(let typed) = self { return book.namesLike(typed) }
        if case .cardOutOfUse(let card, _, _, _, _, _) = self, let number = MemberNumber(typed: card),
            let other = book.roster[number]
        {
            // The old card has the number of a member on it.
            return [
                Phrase(
                    "编号 \(number) 是\(other.name)；要找的是这位，请输入姓名。",
                    en: "Number \(number) is \(other.name); if that is who you mean, type the name.")
            ]
        }
        guard case .ambiguousMember(_, let numbers) = self else { return [] }
        let rows = numbers.compactMap { book.roster[$0] }.map { member in
            [
                member.number.description, member.name, book.branchName(member.latest.branch),
                member.latest.group ?? "", member.departure.map { "（\($0) 移出）" } ?? "",
            ]
        }
        let columns = Array(repeating: Table.Column.left(""), count: 5)
        return Table(columns, rows: rows).lines.dropFirst().map { Phrase(verbatim: $0) }
    }
}

extension Book {
    /// Members whose names differ from a typed one by a single character; nobody is taken for it.
    fileprivate func namesLike(_ typed: String) -> [Phrase] {
        let word = Array(typed)
        guard word.count >= 2 else { return [] }
        let near = roster.sorted.filter { member in
            member.departure == nil && Nearest.distance(word, Array(member.name)) == 1
        }
        return near.prefix(3).map { member in
            let line = "\(member.title)  \(branchName(member.latest.branch))"
            return Phrase("是不是 \(line)", en: "perhaps \(line)")
        }
    }
}

/// A refusal that names members, told with their branches.
struct MemberQuestion: Explained {
    let refusal: Refusal
    let details: [Phrase]
    var status: ExitStatus { refusal.status }
    var code: String { refusal.code }
    var phrase: Phrase { refusal.phrase }
    var facts: [(String, JSON)] { refusal.facts }
}

extension Book {
    /// Who is meant by a typed word; several are listed and nobody is taken.
    func member(_ typed: String) throws -> Member {
        do throws(Refusal) { return try roster.find(typed) } catch {
            throw MemberQuestion(refusal: error, details: error.details(in: self))
        }
    }
}
