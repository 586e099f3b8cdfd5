/// How pages look: the red, the gold and the quiet of an official notice.
enum PageStyle {
    /// The paper is chosen where it is printed. The type follows its width: A5, A4 or A3.
    static let sheet = """
        :root { --red: #9e1b17; --gold: #b08d3c; --ink: #1f1b18; --soft: #6a625a; --line: #ddd6ca; }
        * { box-sizing: border-box; }
        html { font-size: 16px; color-scheme: light; }
        body {
          margin: 0; background: #efebe4; color: var(--ink); line-height: 1.55;
          font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Source Han Serif CN", "Songti SC", SimSun, serif;
          font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere;
          -webkit-print-color-adjust: exact; print-color-adjust: exact;
        }
        main { max-width: 54rem; margin: 2rem auto; padding: 3rem 3.5rem; background: #fff; border: 1px solid var(--line); }
        body.slip main { max-width: 46rem; }
        h1, h2, p, dl, dd, ol { margin: 0; }

        header { text-align: center; }
        .community { color: var(--soft); letter-spacing: .3em; padding-left: .3em; }
        h1 { color: var(--red); font-size: 2.2rem; line-height: 1.3; letter-spacing: .12em; padding-left: .12em; font-weight: 700; }
        .lead { font-size: 1.1rem; }
        .rule { height: 5px; margin: 1.1rem 0 1.4rem; border-top: 2.5px solid var(--red); border-bottom: 1px solid var(--gold); }

        dl.facts { display: flex; flex-wrap: wrap; gap: .2rem 2.4rem; margin-bottom: 1rem; }
        dl.facts div { display: flex; gap: .8em; }
        dt { color: var(--soft); white-space: nowrap; }

        table { width: 100%; border-collapse: separate; border-spacing: 0; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { padding: .26rem .6rem; text-align: left; vertical-align: baseline; }
        th:first-child, td:first-child { padding-left: 0; }
        th:last-child, td:last-child { padding-right: 0; }
        th { color: var(--soft); font-weight: 400; white-space: nowrap; border-bottom: 1.5px solid var(--red); }
        td { border-bottom: 1px solid var(--line); }
        tbody tr:last-child td { border-bottom: 1.5px solid var(--red); }
        .number, .whole { text-align: right; white-space: nowrap; }
        .whole::after { content: ".0"; visibility: hidden; }
        .place { width: 3.2rem; text-align: center; white-space: nowrap; }
        .short { white-space: nowrap; }
        .two { display: inline-block; width: 3em; text-align: justify; text-align-last: justify; }
        .first .place { color: var(--red); font-weight: 700; }
        .total td { font-weight: 700; }
        .bar { width: 32%; vertical-align: middle; }
        .bar span { display: block; height: .5em; min-width: 1px; background: var(--gold); }
        .first .bar span { background: var(--red); }

        .fingerprint { font-family: ui-monospace, Consolas, Menlo, "DejaVu Sans Mono", monospace; font-size: .9em; font-variant: none; }
        td .fingerprint { font-size: .8em; }
        .fingerprint > span { display: inline-block; white-space: nowrap; }
        th.heading {
          padding: 0 0 .5rem; border-bottom: 0; color: var(--red); font-size: 1.15rem; font-weight: 700; white-space: normal;
        }
        .compact { columns: 2; column-gap: 2.4em; font-size: .85rem; }
        .compact th, .compact td { padding: .1rem .35rem; }
        .block { margin-bottom: 1.1rem; break-inside: avoid; }
        .block h2 { margin-bottom: .2rem; }

        .foot { margin-top: .9rem; color: var(--soft); font-size: .9rem; }
        .none { padding: 2rem 0; text-align: center; color: var(--soft); }
        .sign { display: flex; flex-wrap: wrap; gap: 1.6rem 2rem; margin-top: 2.6rem; break-inside: avoid; }
        .sign div { flex: 1 1 9rem; display: flex; white-space: nowrap; }
        .sign div::after { content: ""; flex: 1; border-bottom: 1px solid var(--ink); margin: 0 0 .3em .4em; }
        section.sheet { break-before: page; }
        h2 { margin: 1.8rem 0 .5rem; font-size: 1.15rem; font-weight: 700; color: var(--red); break-after: avoid; }
        section.sheet h2:first-child { margin-top: 0; }
        section p { break-inside: avoid; }
        section p.line { font-size: .95rem; }
        table + p.line { margin-top: .5rem; }
        section p.posted { margin-top: .7rem; color: var(--soft); font-size: .9rem; }
        @media screen { section.sheet h2:first-child { margin-top: 1.8rem; } }
        a { color: var(--red); text-decoration: none; }
        a:hover { text-decoration: underline; }

        @media screen and (max-width: 40rem) {
          html { font-size: 14px; }
          main { margin: 0; padding: 1.5rem 1rem; border: 0; }
          table { display: block; overflow-x: auto; }
          .bar { display: none; }
          .compact { columns: 1; }
        }
        @media print {
          html { font-size: 10.5pt; }
          body { background: none; }
          body main, body.slip main { max-width: none; margin: 0; padding: 0; border: 0; }
          a { color: inherit; }
        }
        @media print and (max-width: 150mm) { html { font-size: 8.5pt; } }
        @media print and (min-width: 240mm) { html { font-size: 15pt; } }
        """

    /// What stands in the margins of a printed page.
    static func margins(_ page: HTMLPage) -> String {
        switch page.kind {
        case .certificate: return CertificateStyle.margins
        case .cards: return CardStyle.margins
        case .board, .slip, .list, .receipt: break
        }
        if let margins = page.margins { return margins }
        let sheet = "@page { size: portrait; margin: 17mm 16mm 18mm; }"
        guard page.parts.isEmpty else {
            return page.parts.enumerated().reduce(sheet) { sheets, part in
                sheets
                    + "\n@page \(name(ofPart: part.offset)) { @top-right { content: \(quoted(part.element)); \(small) } }"
            }
        }
        let count =
            switch page.language {
            case .chinese: "\"第 \" counter(page) \" 页　共 \" counter(pages) \" 页\""
            case .english: "\"page \" counter(page) \" of \" counter(pages)"
            }
        return sheet + """

            @page { @top-right { content: \(quoted(page.title)); \(small) } }
            @page { @bottom-center { content: \(count); \(small) } }
            @page :first { @top-right { content: none; } }
            """
    }

    /// A part of a page that is handed out by itself.
    static func name(ofPart place: Int) -> String { "part-\(place + 1)" }

    private static let small =
        "font: .8rem \"Noto Serif CJK SC\", \"Songti SC\", SimSun, serif; color: #6a625a;"

    /// Text as the style sheet has it; nothing in it can end the text or the sheet.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.visible.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", " ": result.unicodeScalars.append(scalar)
            case _ where scalar.value > 0x7F: result.unicodeScalars.append(scalar)
            default: result += "\\\(String(scalar.value, radix: 16)) "
            }
        }
        return result + "\""
    }
}
