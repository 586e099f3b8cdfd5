/// A list of names as pasted from a WeChat group, with its 接龙 heading, or typed one a line.
struct NameList: Equatable, Sendable {
    let lines: [Line]
    /// What was read as a heading, an example or an empty place, to be shown and not to be lost.
    let skipped: [Skipped]

    struct Line: Equatable, Sendable {
        /// The line of the paste, counted from 1.
        let line: Int
        let name: String
        /// Whatever followed the name: （带孩子）, +1.
        let remark: String
    }

    struct Skipped: Equatable, Sendable {
        let line: Int
        let text: String
    }

    /// Between a `#接龙` heading and the first numbered line stands the heading's text; every other line
    /// that is not blank is a name, numbered or not.
    init(pasted text: String) {
        var lines: [Line] = []
        var skipped: [Skipped] = []
        let paste = PastedLine.all(in: text)
        var isHeaded = false
        var isHeadingText = false
        for (index, line) in paste.enumerated() {
            if line.isHeading {
                isHeaded = true
                isHeadingText = paste[(index + 1)...].prefix { !$0.isHeading }.contains(where: \.isNumbered)
            } else if line.isNumbered {
                isHeadingText = false
            }
            let isName = !line.isHeading && !isHeadingText && !(isHeaded && line.isExample)
            if isName, let found = PastedName(line.content) {
                lines.append(Line(line: line.number, name: found.name, remark: found.remark))
            } else {
                skipped.append(Skipped(line: line.number, text: line.text))
            }
        }
        self.lines = lines
        self.skipped = skipped
    }
}
