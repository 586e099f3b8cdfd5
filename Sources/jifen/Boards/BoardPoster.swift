internal import PointsCore

/// A board to be hung up: everything that its paper says, with bars, on A4 or A3.
struct BoardPoster {
    private let paper: BoardPaper

    init(_ paper: BoardPaper) { self.paper = paper }

    var page: HTMLPage {
        let head = PageHead(
            community: paper.board.community,
            title: Phrase("党员积分公示", en: "Posted leaderboard")[paper.language],
            lead: paper.subtitle[paper.language])
        return HTMLPage(
            .board, paper.language, title: head.line, [head.html, facts] + paper.sections.map(section))
    }

    /// What somebody in front of it looks for first: until when one may object, and the fingerprint.
    private var facts: HTML {
        let rows =
            [
                (Phrase("公示日期", en: "posted"), paper.board.at.day.description),
                (Phrase("异议截止", en: "objections until"), paper.board.until.description),
            ] + (paper.fingerprint.map { [(Phrase("指纹", en: "fingerprint"), $0.description)] } ?? [])
        return .facts(rows, paper.language)
    }

    private func section(_ section: BoardPaper.Section) -> HTML {
        HTML(
            .section, section.isBranch ? [.style("sheet")] : [],
            [HTML(.h2, [], section.title[paper.language]), section.table.map { table($0, section) } ?? .none]
                + section.lines.map { HTML(.p, [.style("line")], $0[paper.language]) })
    }

    private func table(_ table: Table, _ section: BoardPaper.Section) -> HTML {
        var list = PageTable(table)
        if !section.rows.isEmpty { list.showPlaces(section.rows.map { ($0.rank, $0.points) }) }
        return list.html
    }
}
