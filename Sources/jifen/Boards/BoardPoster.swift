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
            .board, paper.language, title: head.line, [head.html] + paper.sections.map(section))
    }

    private func section(_ section: BoardPaper.Section) -> HTML {
        HTML(
            .section, section.isBranch ? [.style("sheet")] : [],
            [HTML(.h2, [], section.title[paper.language]), section.table.map { table($0, section) } ?? .none]
                + section.lines.map { HTML(.p, [.style("line")], $0[paper.language]) })
    }

    private func table(_ table: Table, _ section: BoardPaper.Section) -> HTML {
        var list = PageTable(table)
        guard let largest = section.rows.first?.points else { return list.html }
        list.places = 0
        list.names = 2
        list.bars = section.rows.map { Bar.thousandths(of: $0.points, largest: largest) }
        list.first = Set(
            section.rows.indices.filter { section.rows[$0].rank <= 3 && section.rows[$0].points > .zero })
        return list.html
    }
}
