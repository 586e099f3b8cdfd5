extension String: LineValue {
    public func write(to line: inout LineWriter) { line.string(self) }
    public static func read(from line: inout LineReader) throws(LineFault) -> String { try line.string() }
}

extension Int: LineValue {
    public func write(to line: inout LineWriter) { line.number(self) }
    public static func read(from line: inout LineReader) throws(LineFault) -> Int { try line.number() }
}

extension Bool: LineValue {
    public func write(to line: inout LineWriter) { line.raw(self ? "true" : "false") }
    public static func read(from line: inout LineReader) throws(LineFault) -> Bool {
        if line.skip("true") { return true }
        try line.expect("false")
        return false
    }
}

extension Points: LineValue {
    public func write(to line: inout LineWriter) {
        if tenths < 0 { line.raw("-") }
        line.number(Int(tenths.magnitude / 10))
        if tenths % 10 != 0 {
            line.raw(".")
            line.number(Int(tenths.magnitude % 10))
        }
    }

    public static func read(from line: inout LineReader) throws(LineFault) -> Points {
        let start = line.fault()
        let negative = line.skip("-")
        let whole = try line.number()
        guard whole >= 0, whole <= Points.limit.tenths / 10 else { throw start }
        var tenths = whole * 10
        if line.skip(".") {
            let tenth = try line.number()
            guard (1...9).contains(tenth) else { throw start }
            tenths += tenth
        }
        guard !negative || tenths > 0, tenths <= Points.limit.tenths else { throw start }
        return Points(tenths: negative ? -tenths : tenths)
    }
}

/// A value that a line holds as a string.
protocol LineText: LineValue, CustomStringConvertible {
    static func parse(line text: String) -> Self?
}

extension LineText {
    public func write(to line: inout LineWriter) { line.string(description) }
    public static func read(from line: inout LineReader) throws(LineFault) -> Self {
        let start = line.fault()
        guard let value = parse(line: try line.string()) else { throw start }
        return value
    }
}

extension Day: LineText {
    static func parse(line text: String) -> Day? { Day(exactly: text) }
}

extension Month: LineText {
    static func parse(line text: String) -> Month? { Month(exactly: text) }
}

extension Moment: LineText {
    static func parse(line text: String) -> Moment? { Moment(exactly: text) }
}

extension MemberNumber: LineText {
    static func parse(line text: String) -> MemberNumber? { MemberNumber(typed: text) }
}

extension DeskName: LineText {
    static func parse(line text: String) -> DeskName? { try? DeskName(text) }
}

extension EntryName: LineText {
    static func parse(line text: String) -> EntryName? { try? EntryName(text) }
}

extension Code: LineValue {
    public func write(to line: inout LineWriter) { line.string(text) }
    public static func read(from line: inout LineReader) throws(LineFault) -> Code {
        let start = line.fault()
        guard let code = try? Code(try line.string()) else { throw start }
        return code
    }
}

extension Minutes: LineValue {
    public func write(to line: inout LineWriter) { line.number(count) }
    public static func read(from line: inout LineReader) throws(LineFault) -> Minutes {
        let start = line.fault()
        let count = try line.number()
        guard (1...Minutes.limit.count).contains(count) else { throw start }
        return Minutes(count: count)
    }
}

extension Span: LineText {
    public var description: String { rawValue }
    static func parse(line text: String) -> Span? { Span(rawValue: text) }
}
