internal import PointsCore

/// One report in every form it can take.
struct Exported {
    /// For a terminal; bars are drawn where it is one.
    let screen: (World.Terminal) -> Screen
    let csv: () -> [[CSVCell]]
    let markdown: () -> String
    let html: () -> HTMLPage
    let json: () -> JSON
}

extension Exported {
    init(
        text: @escaping (World.Terminal) -> [String], csv: @escaping () -> [[CSVCell]],
        markdown: @escaping () -> String, html: @escaping () -> HTMLPage, json: @escaping () -> JSON
    ) {
        self.init(screen: { Screen(text($0)) }, csv: csv, markdown: markdown, html: html, json: json)
    }
}

extension World {
    /// Shows a report in the form that was asked for, or writes it to a file.
    func deliver(_ report: Exported, for call: Call) throws {
        try deliver(try bytes(of: report, in: try format(for: call), call), for: call)
    }

    /// Shows a document, or writes it to the file that was asked for.
    func deliver(_ bytes: [UInt8], for call: Call) throws {
        guard let file = call[.output] else { return write(bytes) }
        try Documents.write(bytes, to: path(file))
        noteWritten(file, call)
    }

    /// A report as a file has it, or the screen.
    func bytes(of report: Exported, in format: Format, _ call: Call) throws(UsageError) -> [UInt8] {
        switch format {
        case .text: report.screen(terminal(for: call)).bytes
        case .csv: try encoded(report.csv(), for: call)
        case .md: Array(report.markdown().utf8)
        case .html: Array(report.html().text.utf8)
        case .json: report.json().bytes
        }
    }

    private func format(for call: Call) throws(UsageError) -> Format {
        let format = try call.format()
        if call.has(.json), let format, format != .json { throw .optionsClash(.json, .format) }
        return format ?? (call.has(.json) ? .json : .text)
    }

    /// A file is no screen.
    private func terminal(for call: Call) -> Terminal {
        call.has(.output) ? Terminal(shows: false, asks: false, width: 80) : terminal
    }

    private func encoded(_ rows: [[CSVCell]], for call: Call) throws(UsageError) -> [UInt8] {
        switch call[.encoding] ?? "utf-8" {
        case "utf-8": return CSVWriter.bytes(rows)
        case "gb18030":
            guard let bytes = Chinese.encodeGB18030(CSVWriter.write(rows)) else {
                throw .badChoice(.encoding, "gb18030", ["utf-8"])
            }
            return bytes
        case let other: throw .badChoice(.encoding, other, ["utf-8", "gb18030"])
        }
    }
}

extension Call {
    /// The form that was asked for; nil where none was.
    func format() throws(UsageError) -> Format? {
        guard let typed = self[.format] else { return nil }
        guard let format = Format(rawValue: typed.lowercased()) else {
            throw .badChoice(.format, typed, Format.allCases.map(\.rawValue))
        }
        return format
    }
}
