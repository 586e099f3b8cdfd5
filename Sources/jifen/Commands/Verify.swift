internal import PointsCore

/// Checks everything there is.
enum Verify: Command {
    static var path: CommandPath { CommandPath(Name("verify", "核验")) }
    static let declaration = Declaration(
        path, about: Phrase("核验整个账本：每一行、每一笔、每个余额", en: "check the whole book: every line, sum and balance"),
        effect: .reads,
        notes: [
            Phrase(
                "逐行核对编号、内容和前后衔接，对照本机的登记记录，从头重算余额和库存。发现问题时指出文件和行，退出码 65。",
                en:
                    "Numbers, form and hash chain of each line, this machine's head, balances and stock folded anew. Problems are named by file and line; exit status 65."
            )
        ],
        examples: [Example("jifen 核验", en: "jifen verify", Phrase("每晚核验一次", en: "once every evening"))])

    /// The report has said what is wrong.
    struct ProblemsFound: Error {
        let status = ExitStatus.data
    }

    static func run(_ call: Call, in world: World) throws {
        let folder = try world.bookFolder(for: call)
        var audit = try folder.audit(forms: .today)
        if audit.isJournalSound { audit.add(unsealed: try BoardIndex(audit.book).state(in: folder)) }
        world.say(
            call.has(.json) ? json(audit).description : text(audit, call.language).joined(separator: "\n"))
        guard audit.problems.isEmpty else { throw ProblemsFound() }
    }

    private static func text(_ audit: Audit, _ language: Language) -> [String] {
        let book = audit.book
        var lines = [
            Phrase(
                "核对了 \(audit.files) 个月份文件、\(audit.entries) 条分录（\(audit.bytes) 字节）：",
                en:
                    "Checked \(counted(audit.files, "month file")), \(counted(audit.entries, "entry")) (\(audit.bytes) bytes):"
            )[
                language]
        ]
        guard audit.isJournalSound else {
            // A hash of part of a journal is nothing to write down.
            for desk in audit.proven {
                lines.append(
                    Phrase(
                        "  台账点 \(desk.desk)：前 \(desk.entries) 条没有问题，后面的不能算数",
                        en:
                            "  desk \(desk.desk): the first \(counted(desk.entries, "entry")) are right, nothing behind them counts"
                    )[
                        language])
            }
            lines.append(
                Phrase(
                    "发现 \(audit.problems.count) 个问题：",
                    en: "\(counted(audit.problems.count, "problem")):")[language])
            return lines + audit.problems.map { "  " + $0.phrase[language] }
        }
        for mark in audit.desks {
            lines.append(
                Phrase(
                    "  台账点 \(mark.desk)：\(mark.number) 条，末条指纹",
                    en: "  desk \(mark.desk): \(counted(mark.number, "entry")), last hash")[language])
            lines.append("    \(mark.hash)")
        }
        if audit.desks.count > 1 {
            lines.append(Phrase("  合并指纹", en: "  hash over all desks")[language])
            lines.append("    \(audit.fingerprint)")
        }
        if !audit.hasHead && !audit.problems.contains(where: \.kind.isOfHead) {
            lines.append(
                Phrase(
                    "  本机没有登记记录（账本是拷来的），只核对了流水本身。",
                    en: "  This machine has no head (a copied book); the journal alone was checked.")[
                        language])
        }
        for residue in audit.residues {
            lines.append(
                Phrase(
                    "  \(residue.file) 末尾有 \(residue.bytes) 字节没写完的内容（从未登记成功），下次登记时移到 state/torn。",
                    en:
                        "  \(residue.file) ends with \(residue.bytes) unfinished bytes (never recorded); the next write moves them to state/torn."
                )[
                    language])
        }
        lines += missing(audit.missingBoards).map { $0[language] }
        lines += audit.staleBoards.map { stale($0, book)[language] }
        for conflict in book.conflicts {
            lines.append((Phrase("  ", en: "  ") + conflict.phrase)[language])
        }
        let debts = book.ledger.sorted.filter { $0.account.balance < .zero }
        lines.append(
            Phrase(
                "  党员 \(book.roster.count) 人，余额合计 \(book.outstanding) 分，商品 \(book.supermarket.goods.count) 种",
                en:
                    "  \(book.roster.count) members, \(book.outstanding) points outstanding, \(book.supermarket.goods.count) articles"
            )[language])
        if !debts.isEmpty {
            let list = debts.map { "\(book.title($0.member)) \(-$0.account.balance)" }
            lines.append(
                Phrase("  欠分：\(list.joined(separator: "、"))", en: "  owing: \(list.joined(separator: ", "))")[
                    language])
        }
        lines.append(
            Phrase("编号、内容、前后衔接、余额、库存都正确。", en: "Numbers, form, chain, balances and stock are right.")[
                language])
        // The journal is sound: only files that are made from it were changed.
        return lines + audit.problems.map { $0.phrase[language] }
    }

    private static func stale(_ path: String, _ book: Book) -> Phrase {
        let month = book.publications.last?.month.description ?? ""
        return Phrase(
            "  \(path) 和现在的公示对不上：被改动过，或是旧版本写的；再执行一次 jifen 公示 \(month) 就更新。",
            en:
                "  \(path) does not fit the boards: it was changed, or an earlier version made it; jifen publish \(month) makes it anew."
        )
    }

    /// One line for the files of each month, and for the page that leads to all of them.
    private static func missing(_ paths: [String]) -> [Phrase] {
        var folders: [(path: String, files: [String])] = []
        for path in paths {
            let cut = path.lastIndex(of: "/") ?? path.startIndex
            let (folder, file) = (String(path[..<cut]), String(path[path.index(after: cut)...]))
            if folders.last?.path != folder { folders.append((folder, [])) }
            folders[folders.count - 1].files.append(file)
        }
        return folders.map { folder, files in
            let month = folder.split(separator: "/").dropFirst().first.map(String.init)
            return Phrase(
                "  公示文件 \(folder)/\(files.joined(separator: "、")) 不见了；再执行一次 jifen 公示 \(month ?? "月份") 就补上。",
                en:
                    "  Posted files are gone, \(folder)/\(files.joined(separator: ", ")); jifen publish \(month ?? "MONTH") puts them back."
            )
        }
    }

    private static func json(_ audit: Audit) -> JSON {
        let desks = audit.desks.map { mark in
            (
                mark.desk.text,
                JSON.object([
                    ("entries", .int(mark.number)),
                    // A hash of part of a journal is nothing to write down.
                    ("hash", audit.isJournalSound ? .text(mark.hash) : .null),
                ])
            )
        }
        return .object([
            ("ok", .bool(audit.problems.isEmpty)), ("entries", .int(audit.entries)),
            ("desks", .object(desks)), ("hash", audit.isJournalSound ? .string(audit.fingerprint) : .null),
            ("files", .int(audit.files)), ("bytes", .int(audit.bytes)), ("head", .bool(audit.hasHead)),
            (
                "residues",
                .array(
                    audit.residues.map { .object([("file", .string($0.file)), ("bytes", .int($0.bytes))]) })
            ),
            ("missingBoards", .array(audit.missingBoards.map(JSON.string))),
            ("staleBoards", .array(audit.staleBoards.map(JSON.string))),
            (
                "conflicts",
                .array(
                    audit.book.conflicts.map {
                        .object([("entry", .text($0.entry)), ("kind", .string($0.refusal.code))])
                    })
            ),
            (
                "problems",
                .array(audit.problems.map { .object($0.facts + [("message", .string($0.phrase.english))]) })
            ),
        ])
    }
}

extension Book {
    /// All balances together.
    var outstanding: Points { Points(tenths: ledger.sorted.reduce(0) { $0 + $1.account.balance.tenths }) }
}

extension Conflict {
    /// What two desks did that had not seen each other's entries.
    fileprivate var phrase: Phrase {
        if case .keyReused(let key, let earlier) = refusal {
            return isVoid
                ? Phrase(
                    "两处没有联网时用同一个防重号“\(key)”登记：\(entry) 与 \(earlier) 是同一件事，只算一次。",
                    en:
                        "written apart under one key “\(key)”: \(entry) is \(earlier) once more and counts once."
                )
                : Phrase(
                    "两处没有联网时用同一个防重号“\(key)”登记了不同的事：\(entry) 与 \(earlier) 都算数。",
                    en:
                        "written apart under one key “\(key)”, but not the same: both \(entry) and \(earlier) count."
                )
        }
        let end =
            isVoid
            ? Phrase("\(entry) 不起作用。", en: " \(entry) has no effect.")
            : Phrase("\(entry) 仍然算数。", en: " \(entry) still counts.")
        let why = refusal.phrase
        // Some end with a command to type, and no full stop.
        let stop = Phrase(
            why.chinese.hasSuffix("。") ? "" : "。", en: why.english.hasSuffix(".") ? "" : ".")
        return Phrase("两处没有联网时各自登记，有冲突：", en: "written apart and in conflict: ") + why + stop + end
    }
}
