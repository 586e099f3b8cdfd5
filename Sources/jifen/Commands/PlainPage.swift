internal import PointsCore

extension HTMLPage {
    /// A page with one table, for reports that need no more.
    init(
        _ kind: Kind, _ language: Language, _ book: Book, title: Phrase, lead: Phrase? = nil, _ table: Table,
        foot: String? = nil
    ) {
        let head = PageHead(
            community: book.info.name, title: title[language], lead: lead?[language] ?? "")
        self.init(
            kind, language, title: head.line,
            [
                head.html, PageTable(table).html,
                foot.map { HTML.foot([Phrase(verbatim: $0)], language) } ?? .none,
            ])
    }
}

extension HTML {
    /// A line of facts, each with its label.
    static func facts(_ rows: [(label: Phrase, value: String)], _ language: Language) -> HTML {
        HTML(
            .dl, [.style("facts")],
            rows.map { row in
                HTML(.div, [], [HTML(.dt, [], row.label[language]), HTML(.dd, [], HTML.words(row.value))])
            })
    }

    /// Lines to sign on.
    static func sign(_ labels: [Phrase], _ language: Language) -> HTML {
        HTML(.div, [.style("sign")], labels.map { HTML(.div, [], $0[language]) })
    }

    /// What stands small under a table.
    static func foot(_ lines: [Phrase], _ language: Language) -> HTML {
        HTML(.footer, [.style("foot")], lines.map { HTML(.p, [], HTML.words($0[language])) })
    }
}
