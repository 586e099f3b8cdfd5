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
    public func write(to line: inout LineWriter) { line.number(self) }

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
        let text = try line.string()
        // Written again it must be the same: one value, one form.
        guard let value = parse(line: text), value.description == text else { throw start }
        return value
    }
}

extension Month: LineText {
    static func parse(line text: String) -> Month? { Month(exactly: text) }
}

extension Day: LineValue {
    public func write(to line: inout LineWriter) { line.string(description) }
    public static func read(from line: inout LineReader) throws(LineFault) -> Day {
        try line.expect("\"")
        let day = try read(bare: &line)
        try line.expect("\"")
        return day
    }

    /// Without quotes.
    static func read(bare line: inout LineReader) throws(LineFault) -> Day {
        let start = line.fault()
        let year = try line.digits(4)
        try line.expect("-")
        let month = try line.digits(2)
        try line.expect("-")
        guard let day = Day(year, month, try line.digits(2)) else { throw start }
        return day
    }
}

extension Moment: LineValue {
    public func write(to line: inout LineWriter) { line.string(description) }
    public static func read(from line: inout LineReader) throws(LineFault) -> Moment {
        let start = line.fault()
        try line.expect("\"")
        let day = try Day.read(bare: &line)
        try line.expect("T")
        let hour = try line.digits(2)
        try line.expect(":")
        let minute = try line.digits(2)
        try line.expect(":")
        let second = try line.digits(2)
        let isEast = line.skip("+")
        if !isEast { try line.expect("-") }
        let hours = try line.digits(2)
        try line.expect(":")
        let minutes = try line.digits(2)
        try line.expect("\"")
        guard hour < 24, minute < 60, second < 60, hours <= 14, minutes < 60, isEast || hours + minutes > 0
        else { throw start }
        let zone = TimeZone(offset: (isEast ? 1 : -1) * (hours * 60 + minutes))
        let local = day.number * 86_400 + hour * 3600 + minute * 60 + second
        return Moment(seconds: local - zone.offset * 60, zone: zone)
    }
}

extension MemberNumber: LineValue {
    public func write(to line: inout LineWriter) { line.string(description) }
    public static func read(from line: inout LineReader) throws(LineFault) -> MemberNumber {
        let start = line.fault()
        try line.expect("\"")
        let digits = line.digits()
        try line.expect("\"")
        // Four digits at least, and no zero in front of more.
        guard (4...6).contains(digits.count), digits.count == 4 || digits[0] != UInt8(ascii: "0") else {
            throw start
        }
        var value = 0
        for digit in digits { value = value * 10 + Int(digit - 0x30) }
        guard let number = MemberNumber(value) else { throw start }
        return number
    }
}

extension DeskName: LineText {
    static func parse(line text: String) -> DeskName? { try? DeskName(text) }
}

extension EntryName: LineValue {
    public func write(to line: inout LineWriter) { line.string(description) }
    public static func read(from line: inout LineReader) throws(LineFault) -> EntryName {
        let start = line.fault()
        try line.expect("\"")
        let desk = line.word()
        try line.expect("-")
        let number = try line.number()
        try line.expect("\"")
        guard number > 0, let desk = try? DeskName(desk) else { throw start }
        return EntryName(desk: desk, number: number)
    }
}

extension Code: LineValue {
    public func write(to line: inout LineWriter) { line.string(text) }
    public static func read(from line: inout LineReader) throws(LineFault) -> Code {
        if let word = line.plainWord(Code.limit) { return Code(plain: word) }
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
