/// A page to look at and to print, complete in itself: it asks nothing of any other place.
struct HTMLPage {
    let language: Language
    /// Stands small at the top of every sheet but the first as well, so that none is ever lost.
    let title: String
    let kind: Kind
    let body: [HTML]
    /// What stands at the top of the sheets of each part, where the page is many that are handed out apart and
    /// counting its sheets would mean nothing.
    let parts: [String]
    /// The sheet, where it is none of the usual.
    var margins: String?

    enum Kind: String, Sendable {
        /// Hung up: large, on A4 or A3.
        case board
        /// Handed out: on A4 or A5.
        case slip
        /// Looked at by those who work with the book.
        case list
        /// Framed: one sheet of A4 across.
        case certificate
        /// Torn off a roll.
        case receipt
        /// Cut up: ten cards a sheet of A4.
        case cards
    }

    init(_ kind: Kind, _ language: Language, title: String, _ body: [HTML]) {
        self.kind = kind
        self.language = language
        self.title = title
        self.body = body
        parts = []
    }

    init(receipt language: Language, title: String, _ body: [HTML], margins: String) {
        self.init(.receipt, language, title: title, body)
        self.margins = margins
    }

    /// Pages that are handed out apart, in one for the printer; each begins on a new sheet.
    init(_ language: Language, title: String, of pages: [HTMLPage]) {
        self.kind = .slip
        self.language = language
        self.title = title
        body = pages.enumerated().map { place, page in
            HTML(.section, [.style("sheet"), .part(place)], page.body)
        }
        parts = pages.map(\.title)
    }

    /// What the style of this kind has besides.
    private var further: String {
        switch kind {
        case .board, .slip, .list: ""
        case .certificate: "\n" + CertificateStyle.sheet
        case .receipt: "\n" + ReceiptStyle.sheet
        case .cards: "\n" + CardStyle.sheet
        }
    }

    var text: String {
        // Nothing may be fetched or run, whatever got into the page.
        """
        <!DOCTYPE html>
        <html lang="\(language == .chinese ? "zh-CN" : "en")">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="generator" content="jifen">
        <title>\(HTML.escaped(title))</title>
        <style>
        \(PageStyle.sheet)\(further)
        \(PageStyle.margins(self))
        </style>
        </head>
        <body class="\(kind.rawValue)">
        \(HTML(.main, [], body).markup)</body>
        </html>

        """
    }
}
