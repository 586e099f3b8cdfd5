internal import PointsCore

/// Whether book, files and paper still agree.
enum BoardCheck: Command {
    static let fingerprint = Option(
        Name("fingerprint", "指纹"), Name("HEX", "指纹"),
        about: Phrase("纸上的指纹：属于哪一期，还对不对", en: "a fingerprint from paper: which board, and does it still hold")
    )
    static let optionalBoard = Parameter(
        name: Parameter.board.name, kind: .period, about: Parameter.board.about, isOptional: true)

    static var path: CommandPath { CommandPath(Name("board", "公示榜"), Name("check", "核对")) }
    static let declaration = Declaration(
        path, about: Phrase("核对公示：按流水重算，和公示文件、指纹对一遍", en: "make a board anew from the journal and compare"),
        parameters: [optionalBoard], options: [fingerprint], effect: .reads,
        notes: [
            Phrase(
                "不写期号就核对全部。流水里任何一条计入的分录、任何人的一行、分录的先后有一点改动，核对都不会通过，退出码 65。",
                en:
                    "All boards unless one is named. Any change of an entry that counts, of anybody's row or of the order of entries makes it fail; exit status 65."
            )
        ],
        examples: [
            Example(
                "jifen 公示榜 核对 2021-06", en: "jifen board check 2021-06", Phrase("核对六月榜", en: "June's board")),
            Example(
                "jifen 公示榜 核对 --指纹 9f1c-…", en: "jifen board check --fingerprint 9f1c-…",
                Phrase("手里有一张榜", en: "with a paper in hand")),
        ])

    /// The report has said what is wrong.
    private struct Finding {
        let mark: PublicationMark
        let publication: Publication
        let problems: [Phrase]
    }

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let folder = try world.bookFolder(for: call)
        let marks = try wanted(call, book, today)
        // All of them together also have a page that leads to each.
        let isWhole = call[optionalBoard].isEmpty && !call.has(fingerprint)
        let index = isWhole ? try BoardIndex(book).state(in: folder) : BoardFolderState()
        let findings = try marks.compactMap { mark -> Finding? in
            guard let publication = book.publication(mark)?.event else { return nil }
            return Finding(
                mark: mark, publication: publication,
                problems: try problems(mark, publication, book, folder))
        }
        if call.has(.json) {
            world.say(json(findings, index).description)
        } else {
            if findings.isEmpty {
                world.say(Phrase("还没有公示过。", en: "Nothing was posted yet.")[call.language])
            }
            for finding in findings { world.say(text(finding, call.language)) }
            let last = marks.last?.month.description ?? ""
            for path in index.missing { world.say(Phrase.gone(path, last)[call.language]) }
            for path in index.changed { world.say(Phrase.stale(path, last)[call.language]) }
        }
        guard findings.allSatisfy(\.problems.isEmpty), index.isSound else { throw Verify.ProblemsFound() }
    }

    private static func wanted(_ call: Call, _ book: Book, _ today: Day) throws -> [PublicationMark] {
        let named = try call[optionalBoard].first.map { try book.findBoard($0, today: today) }
        guard let typed = call[fingerprint] else { return named.map { [$0] } ?? book.publications.marks }
        guard let wanted = Fingerprint(typed: typed) else { throw UsageError.badFingerprint(typed) }
        let found = book.publications.marks.first { book.publication($0)?.event.fingerprint == wanted }
        guard let found, named == nil || named == found else {
            throw FingerprintUnknown(fingerprint: wanted, named: named, owner: found)
        }
        return [found]
    }

    private static func problems(
        _ mark: PublicationMark, _ publication: Publication, _ book: Book, _ folder: BookFolder
    ) throws -> [Phrase] {
        var problems: [Phrase] = []
        let state = try folder.boardState(of: publication, forms: .today)
        for path in state.missing {
            problems.append(.gone(path, mark.month.description))
        }
        for path in state.changed {
            problems.append(.changed(path, mark.month.description))
        }
        do { _ = try BoardProof.remade(mark.entry, of: book, in: folder) } catch let mismatch as BoardMismatch
        {
            problems.append(mismatch.phrase)
        }
        return problems
    }

    private static func text(_ finding: Finding, _ language: Language) -> String {
        let (mark, fingerprint) = (finding.mark, finding.publication.fingerprint)
        let issue = Phrase(
            "\(mark.issue.chinese)（\(mark.month.words)）  指纹 \(fingerprint)",
            en: "\(mark.issue.english) (\(mark.month)), fingerprint \(fingerprint)")[language]
        guard !finding.problems.isEmpty else {
            return issue + "\n  "
                + Phrase("账本、公示文件和指纹一致。", en: "Book, files and fingerprint agree.")[language]
        }
        return ([issue] + finding.problems.map { "  " + $0[language] }).joined(separator: "\n")
    }

    private static func json(_ findings: [Finding], _ index: BoardFolderState) -> JSON {
        .object([
            ("ok", .bool(findings.allSatisfy(\.problems.isEmpty) && index.isSound)),
            ("index", .string(!index.missing.isEmpty ? "missing" : index.changed.isEmpty ? "ok" : "changed")),
            (
                "boards",
                .array(
                    findings.map { finding in
                        .object([
                            ("month", .text(finding.mark.month)), ("number", .int(finding.mark.number)),
                            ("fingerprint", .text(finding.publication.fingerprint)),
                            ("problems", .array(finding.problems.map { .string($0.english) })),
                        ])
                    })
            ),
        ])
    }
}

extension Phrase {
    fileprivate static func gone(_ path: String, _ month: String) -> Phrase {
        Phrase(
            "公示文件 \(path) 不见了。恢复：jifen 公示 \(month)",
            en: "The posted file \(path) is gone. To put it back: jifen publish \(month)")
    }

    fileprivate static func stale(_ path: String, _ month: String) -> Phrase {
        Phrase(
            "\(path) 和现在的公示对不上：被改动过，或是旧版本写的。更新：jifen 公示 \(month)",
            en:
                "\(path) does not fit the boards: it was changed, or an earlier version made it. To make it anew: jifen publish \(month)"
        )
    }

    fileprivate static func changed(_ path: String, _ month: String) -> Phrase {
        Phrase(
            "公示文件 \(path) 被改动过。恢复：jifen 公示 \(month)",
            en: "The posted file \(path) was changed. To put it back: jifen publish \(month)")
    }
}

/// A fingerprint that belongs to none of the book's boards, or not to the one that was named.
struct FingerprintUnknown: Error {
    let fingerprint: Fingerprint
    let named: PublicationMark?
    /// The other board that has it.
    let owner: PublicationMark?
}

extension FingerprintUnknown: Explained {
    var status: ExitStatus { .data }
    var code: String { "unknown-fingerprint" }

    var phrase: Phrase {
        guard let named else {
            return Phrase(
                "账本里没有一期公示的指纹是 \(fingerprint)：不是抄错，就是这张榜和账本对不上。",
                en:
                    "No board of this book has the fingerprint \(fingerprint): it was copied wrongly, or paper and book do not agree."
            )
        }
        let head = Phrase(
            "\(named.month.words)那一期的指纹不是 \(fingerprint)。",
            en: "The board of \(named.month) does not have the fingerprint \(fingerprint).")
        guard let owner else { return head }
        return head
            + Phrase(
                "这是\(owner.issue.chinese)（\(owner.month.words)）的指纹。",
                en: " It is that of \(owner.issue.english) (\(owner.month)).")
    }
}
