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
