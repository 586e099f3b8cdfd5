internal import PointsCore

/// A piece of a page.
///
/// Only elements and text make one, and text is escaped here and nowhere else: what was typed as a name stays
/// a name, whatever is in it.
struct HTML: Hashable, Sendable {
    let markup: String

    /// Nothing.
    static let none = HTML(markup: "")

    private init(markup: String) { self.markup = markup }

    static func text(_ text: String) -> HTML { HTML(markup: escaped(text)) }

    /// An element with others in it.
    init(_ tag: Tag, _ attributes: [Attribute] = [], _ content: [HTML] = []) {
        let head = attributes.map { " \($0.name)=\"\(HTML.escaped($0.value))\"" }.joined()
        let body = content.map(\.markup).joined()
        switch tag {
        // Where one begins a new line the source can be read.
        case .main, .header, .section, .footer, .table, .thead, .tbody, .tr, .dl, .svg:
            markup = "<\(tag.rawValue)\(head)>\n\(body)</\(tag.rawValue)>\n"
        case .h1, .h2, .p, .td, .th, .dt, .dd, .div, .path:
            markup = "<\(tag.rawValue)\(head)>\(body)</\(tag.rawValue)>\n"
        case .a, .span: markup = "<\(tag.rawValue)\(head)>\(body)</\(tag.rawValue)>"
        }
    }

    /// An element with words in it.
    init(_ tag: Tag, _ attributes: [Attribute] = [], _ text: String) {
        self.init(tag, attributes, [.text(text)])
    }

    /// The elements that pages are made of.
    enum Tag: String, Sendable {
        case main, header, section, footer, div, h1, h2, p, a, span, dl, dt, dd
        case table, thead, tbody, tr, th, td
        case svg, path
    }

    struct Attribute: Hashable, Sendable {
        let name: String
        let value: String

        /// A name that the style sheet knows.
        static func style(_ name: String) -> Attribute { Attribute(name: "class", value: name) }
        /// A file in the same folder, or in folders below.
        static func file(_ names: String...) -> Attribute { file(names) }
        static func file(_ names: [String]) -> Attribute {
            Attribute(name: "href", value: "./" + names.map(HTML.address).joined(separator: "/"))
        }
        /// The sheets of a part of the page, counted from 0.
        static func part(_ place: Int) -> Attribute {
            Attribute(name: "style", value: "page:\(PageStyle.name(ofPart: place))")
        }
        /// Over several columns of a table.
        static func columns(_ count: Int) -> Attribute { Attribute(name: "colspan", value: String(count)) }
        /// A width in thousandths of what there is room for.
        static func width(_ thousandths: Int) -> Attribute {
            Attribute(name: "style", value: "width:\(thousandths / 10).\(thousandths % 10)%")
        }
        /// The height of letters, in hundredths of a millimetre.
        static func size(_ hundredths: Int) -> Attribute {
            Attribute(name: "style", value: "font-size:\(decimal(hundredths * 10))mm")
        }
        /// A measure of a drawing, in thousandths of a millimetre.
        static func millimetres(_ name: String, _ thousandths: Int) -> Attribute {
            Attribute(name: name, value: decimal(thousandths) + "mm")
        }
        /// The part of the plane that a drawing shows.
        static func viewBox(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> Attribute {
            Attribute(name: "viewBox", value: "\(x) \(y) \(width) \(height)")
        }
        /// The drawing fills its place in both directions.
        static let stretched = Attribute(name: "preserveAspectRatio", value: "none")
        /// A path of a drawing.
        static func outline(_ path: String) -> Attribute { Attribute(name: "d", value: path) }

        private static func decimal(_ thousandths: Int) -> String {
            let rest = String(1000 + thousandths % 1000).dropFirst()
            return "\(thousandths / 1000).\(rest)"
        }
    }
}

extension HTML {
    /// A line of words for a page: fingerprints so that they can be copied, numbers below zero with a real minus.
    static func words(_ text: String) -> [HTML] {
        guard text.utf8.contains(UInt8(ascii: "-")) else { return [.text(text)] }
        var pieces: [HTML] = []
        var plain = ""
        var rest = Substring(text)
        while let first = rest.first {
            let length = 39
            let isStart = !(plain.last?.isHexDigit ?? false) && plain.last != "-"
            if isStart, first.isHexDigit, Fingerprint.isWritten(rest.prefix(length)),
                !(rest.dropFirst(length).first.map { $0.isHexDigit || $0 == "-" } ?? false)
            {
                pieces += [.text(plain.withMinus), .fingerprint(String(rest.prefix(length)))]
                plain = ""
                rest = rest.dropFirst(length)
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        return pieces + [.text(plain.withMinus)]
    }

    /// In two halves, each of which stays on its line.
    private static func fingerprint(_ text: String) -> HTML {
        HTML(
            .span, [.style("fingerprint")],
            [HTML(.span, [], String(text.prefix(20))), HTML(.span, [], String(text.dropFirst(20)))])
    }
}

extension Fingerprint {
    /// `9f1c-…`, as it is printed: eight groups of four.
    fileprivate static func isWritten(_ text: Substring) -> Bool {
        text.utf8.count == 39 && text.utf8.first != UInt8(ascii: "-")
            && Fingerprint(typed: String(text))?.description == String(text)
    }
}

extension String {
    /// A hyphen that stands before a number, and behind nothing that it could join, is a minus.
    var withMinus: String {
        var result = ""
        var rest = Substring(self)
        while let character = rest.popFirst() {
            let isFree = !(result.last.map { $0.isLetter && $0.isASCII || $0.isNumber || $0 == "-" } ?? false)
            result.append(character == "-" && isFree && rest.first?.isDigit == true ? "−" : character)
        }
        return result
    }
}

extension HTML {
    /// Text that stays text, between tags and in quotes. What cannot be seen is written out as its code point.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.visible.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A file's or folder's name in an address: every byte that is no plain letter, digit, dot or hyphen is written
    /// in hex, so that a name can be neither a scheme nor a question.
    fileprivate static func address(of name: String) -> String {
        var result = ""
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                result += byte < 16 ? "%0\(hex)" : "%\(hex)"
            }
        }
        return result
    }
}
