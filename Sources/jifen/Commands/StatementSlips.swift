internal import PointsCore

/// A statement for every member, each in a file of its own, with a table of contents.
struct StatementSlips {
    let members: [Member]
    let branch: Branch?
    let period: Period
    let book: Book
    let today: Day
    let format: Format

    /// The table of contents, and all slips in one for the printer.
    static let contents = "index.html"
    static let together = "print.html"

    func write(to typed: String, for call: Call, in world: World) throws {
        let folder = world.path(typed.count > 1 && typed.hasSuffix("/") ? String(typed.dropLast()) : typed)
        try Documents.makeFolder(folder)
        var done = 0
        func write(_ bytes: [UInt8], _ name: String) throws {
            world.progress(progress(done)[call.language])
            do throws(StorageError) {
                // Slips can be made again: only the last file waits for the disk.
                try Documents.write(bytes, to: "\(folder)/\(name)", settles: name == Self.contents)
            } catch {
                world.endProgress()
                throw SlipsUnfinished(error: error, done: done, all: members.count)
            }
        }
        var statements: [Statement] = []
        for member in members {
            let statement = Statement(of: member, in: period, from: book)
            let report = statement.exported(book, today: today, call.language)
            try write(try world.bytes(of: report, in: format, call), member.slipName(format))
            statements.append(statement)
            done += 1
        }
        if format == .html { try write(Array(printed(statements, call.language).text.utf8), Self.together) }
        try write(Array(index(statements, call.language).text.utf8), Self.contents)
        world.endProgress()
        guard !call.has(.json) else { return world.say(json(typed).description) }
        world.note(answer(typed)[call.language])
    }

    private func progress(_ done: Int) -> Phrase {
        Phrase("写对账单 \(done)/\(members.count)", en: "writing statements \(done)/\(members.count)")
    }

    private func answer(_ folder: String) -> Phrase {
        Phrase(
            "已写 \(members.count) 份对账单到 \(folder)（\(scope.chinese)，\(period.phrase.chinese)），目录是 \(Self.contents)。",
            en:
                "\(counted(members.count, "statement")) written to \(folder) (\(scope.english), \(period.phrase.english)); see \(Self.contents)."
        )
    }

    private var scope: Phrase {
        branch.map { Phrase(verbatim: $0.name) } ?? Phrase("全社区", en: "whole community")
    }

    private func json(_ folder: String) -> JSON {
        let files = members.map { member in
            JSON.object([
                ("member", .text(member.number)), ("name", .string(member.name)),
                ("file", .string(member.slipName(format))),
            ])
        }
        return .object([
            ("period", .text(period)), ("folder", .string(folder)), ("format", .string(format.rawValue)),
            ("index", .string(Self.contents)), ("files", .array(files)),
        ])
    }
}

extension StatementSlips {
    /// All slips, one after the other, each on sheets of its own.
    private func printed(_ statements: [Statement], _ language: Language) -> HTMLPage {
        HTMLPage(
            language, title: head(language).line,
            of: statements.map { StatementSlip($0, book, today: today, language).page })
    }

    private func head(_ language: Language) -> PageHead {
        PageHead(
            community: book.info.name, title: Phrase("对账单", en: "Statements")[language],
            lead: (period.phrase + Phrase("　", en: " · ") + scope)[language])
    }

    private func index(_ statements: [Statement], _ language: Language) -> HTMLPage {
        let columns: [Table.Column] = [
            .left(Phrase("编号", en: "number")[language]), .left(Phrase("姓名", en: "name")[language]),
            .left(Phrase("支部", en: "branch")[language]), .right(Phrase("笔数", en: "entries")[language]),
            .right(Phrase("期末余额", en: "closing balance")[language]),
        ]
        let rows = statements.map { statement in
            [
                statement.member.number.description, statement.member.name,
                book.branchName(statement.member.latest.branch), String(statement.lines.count),
                statement.closing.words[language],
            ]
        }
        var table = PageTable(Table(columns, rows: rows))
        table.names = 1
        table.files = members.map { [$0.slipName(format)] }
        let all = Phrase("打印全部（每人一页起）", en: "Print all of them, each on a new sheet")[language]
        let link = HTML(.p, [.style("foot")], [HTML(.a, [.file(Self.together)], all)])
        return HTMLPage(
            .list, language, title: head(language).line,
            [
                head(language).html, table.html, format == .html ? link : .none,
                .foot(
                    [
                        Phrase("共 \(members.count) 人。", en: "\(counted(members.count, "member")).")
                            + .made(today)
                    ], language),
            ])
    }
}

extension Member {
    /// `0008-高振华.html`: what a file system would take for something else becomes a line.
    fileprivate func slipName(_ format: Format) -> String {
        let plain = name.map { character in
            "/\\:*?\"<>|".contains(character) || character.isWhitespace ? "_" : character
        }
        return "\(number)-\(String(plain)).\(format == .text ? "txt" : format.rawValue)"
    }
}

/// The slips could not be written to the end.
struct SlipsUnfinished: Explained {
    let error: StorageError
    let done: Int
    let all: Int

    var status: ExitStatus { error.status }
    var code: String { error.code }
    var phrase: Phrase { error.phrase }
    var facts: [(String, JSON)] { error.facts + [("written", .int(done))] }
    var details: [Phrase] {
        guard done > 0 else { return [] }
        return [
            Phrase(
                "\(all) 份里已写好 \(done) 份，目录没有写。再运行一次会全部重写。",
                en:
                    "\(done) of \(all) were written, the table of contents was not. Run it again to write all of them."
            )
        ]
    }
}
