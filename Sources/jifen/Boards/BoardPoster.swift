internal import PointsCore

/// A board to be hung up: everything that its paper says, with bars, on A4 or A3.
struct BoardPoster {
    private let paper: BoardPaper
    /// Whether the first three places stand in front: alike in the community's table and the branches'.
    private let marksFirst: Bool

    init(_ paper: BoardPaper) {
        self.paper = paper
        marksFirst = !PageTable.first(of: paper.board.rows.map { ($0.rank, $0.points) }).isEmpty
    }

    var page: HTMLPage {
        let head = PageHead(
            community: paper.board.community,
            title: Phrase("党员积分公示", en: "Posted leaderboard")[paper.language],
            lead: paper.subtitle[paper.language])
        return HTMLPage(
            .board, paper.language, title: head.line, [head.html, facts] + sections)
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

    private var sections: [HTML] {
        var parts: [HTML] = []
        var empty: [HTML] = []
        // Branches without points share a sheet, behind the others.
        func flush() {
            guard !empty.isEmpty else { return }
            parts.append(HTML(.section, [.style("sheet")], empty + [posted]))
            empty = []
        }
        for section in paper.sections {
            guard section.isBranch else {
                flush()
                parts.append(HTML(.section, [], title(section) + content(section)))
                continue
            }
            if section.rows.isEmpty {
                empty += title(section) + content(section)
            } else {
                parts.append(HTML(.section, [.style("sheet")], content(section) + [posted]))
            }
        }
        flush()
        return parts
    }

    private func title(_ section: BoardPaper.Section) -> [HTML] {
        [HTML(.h2, [], HTML.words(section.title[paper.language]))]
    }

    private func content(_ section: BoardPaper.Section) -> [HTML] {
        (section.table.map { [table($0, section)] } ?? [])
            + section.lines.map { HTML(.p, [.style("line")], HTML.words($0[paper.language])) }
    }

    private func table(_ table: Table, _ section: BoardPaper.Section) -> HTML {
        var list = PageTable(table)
        // A branch's sheets may hang by themselves, each under its name.
        if section.isBranch { list.heading = section.title[paper.language] }
        if !section.rows.isEmpty {
            list.showPlaces(section.rows.map { ($0.rank, $0.points) }, marksFirst: marksFirst)
        }
        return list.html
    }

    /// Until when and where one may object, and the fingerprint: also for who sees a branch's sheets alone.
    private var posted: HTML {
        let line = [
            paper.board.issue, paper.board.deadline,
            paper.fingerprint.map { Phrase("指纹：\($0)", en: "Fingerprint: \($0)") },
        ].compactMap(\.self).joined(Phrase("　", en: " · "))
        return HTML(.p, [.style("posted")], HTML.words(line[paper.language]))
    }
}
