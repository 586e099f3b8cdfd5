internal import PointsCore

/// An honour on paper (荣誉证书): one sheet, to be sealed and framed.
struct HonourCertificate {
    private let honour: HonourWords
    private let book: Book
    private let language: Language

    init(_ honour: HonourWords, _ book: Book, _ language: Language) {
        self.honour = honour
        self.book = book
        self.language = language
    }

    var page: HTMLPage {
        let title = Phrase("荣誉证书", en: "Certificate of Honour")[language]
        let head = PageHead(community: book.info.name, title: title, lead: honour.name)
        return HTMLPage(
            .certificate, language, title: head.line,
            [
                HTML(
                    .div, [.style(isLong ? "frame long" : "frame")],
                    [HTML(.div, [.style("sheet")], [top(title), body, foot])])
            ])
    }

    /// Whether the words are set smaller, so that all of them stay on the sheet: what is longer than a line of its
    /// own, or long together, takes further lines.
    private var isLong: Bool {
        let title = honour.file.given.title
        let all = honour.name + title + (honour.branch ?? "") + book.info.name
        return honour.name.displayWidth > 24 || title.displayWidth > 26 || all.displayWidth > 52
    }

    private func top(_ title: String) -> HTML {
        HTML(
            .header, [],
            [
                HTML(.p, [.style("community")], book.info.name), HTML(.h1, [], title),
                HTML(.div, [.style("rule")]),
            ])
    }

    private var body: HTML {
        let given = honour.file.given
        let who =
            switch language {
            case .chinese: [HTML(.span, [.style("name")], honour.name), .text("　同志：")]
            case .english: [HTML(.span, [.style("name")], honour.name)]
            }
        return HTML(
            .section, [],
            [
                HTML(.p, [.style("who")], who),
                HTML(.p, [.style("praise")], praise[language]), HTML(.p, [.style("title")], given.title),
                HTML(.p, [.style("praise")], closing[language]),
            ])
    }

    private var praise: Phrase {
        let of = honour.branch ?? book.info.name
        let period = honour.file.given.period.phrase
        return Phrase(
            "您在\(period.chinese)\(of)党员积分评比中表现突出，被评为",
            en: "for outstanding service to \(of) in \(period.english) is given the title")
    }

    private var closing: Phrase {
        Phrase("特发此证，以资鼓励。", en: "In witness whereof this certificate is issued.")
    }

    private var foot: HTML {
        let day = honour.file.stamp.day
        return HTML(
            .footer, [],
            [
                HTML(
                    .p, [.style("number")],
                    Phrase("第 \(honour.file.honour.number) 号", en: "No. \(honour.file.honour.number)")[
                        language]),
                HTML(
                    .div, [.style("seal")],
                    [
                        HTML(.p, [], book.info.name),
                        HTML(.p, [], language == .chinese ? day.written : day.description),
                    ]),
            ])
    }
}

extension Day {
    /// As documents have it: 二〇二一年七月二日.
    var written: String {
        let digits = Array("〇一二三四五六七八九").map(String.init)
        func small(_ number: Int) -> String {
            let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
            return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digits[ones] : "")
        }
        let year = String(parts.year).compactMap(\.wholeNumberValue).map { digits[$0] }.joined()
        return "\(year)年\(small(parts.month))月\(small(parts.day))日"
    }
}
