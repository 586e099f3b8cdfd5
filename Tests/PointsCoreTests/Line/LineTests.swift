import Testing

@testable import PointsCore

struct LineTests {
    @Test(arguments: [
        ("", #""""#), ("李梅", #""李梅""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\t\0", #""\u000a\u0009\u0000""#),
        ("/", #""/""#),
        ("\u{7F}", "\"\u{7F}\""), ("\u{1F}🎉", "\"\\u001f🎉\""),
    ])
    func `a string is written in one way and read back`(_ text: String, _ json: String) throws {
        #expect(text.json == json)
        #expect(try String.parse(text.line) == text)
    }

    @Test(arguments: [
        #"""#, #""abc"#, #"abc"#, #"'a'"#, #""\n""#, #""\u0041""#, #""\u001F""#, #""\u0020""#, #""\U0001""#,
        #""\u00""#,
        #""\u00zz""#, #""\"#, #""\u"#, #""\ud83c\udf89""#, "\"a\nb\"", "\"\t\"", "\"\0\"", #""\/""#, #""a" "#,
    ])
    func `a string in any other form is refused`(_ json: String) {
        #expect(throws: LineFault.self) { try String.parse(Array(json.utf8)) }
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0x5C, 0x22, 0xFF, 0x22],
        ] as [[UInt8]])
    func `bytes that are no UTF-8 are refused`(_ bytes: [UInt8]) {
        #expect(throws: LineFault.self) { try String.parse(bytes) }
    }

    @Test(arguments: [0, 1, -1, 42, 999_999_999_999_999_999, -999_999_999_999_999_999])
    func `a number is read back`(_ number: Int) throws { #expect(try Int.parse(number.line) == number) }

    @Test(arguments: [
        "", "-", "-0", "00", "01", "-01", "+1", "1e2", "1.0", "1E2", "0x1", " 1", "1 ", "NaN", "Infinity",
        "null", "\"1\"",
        "1000000000000000000", "9223372036854775808", "99999999999999999999999999", "１",
    ])
    func `a number in any other form is refused`(_ json: String) {
        #expect(throws: LineFault.self) { try Int.parse(Array(json.utf8)) }
    }

    @Test(arguments: [0, 1, -1, 5, 20, 25, -15, 10_000_000, -10_000_000])
    func `points are read back`(_ tenths: Int) throws {
        let points = Points(tenths: tenths)
        #expect(try Points.parse(points.line) == points)
        #expect(points.json == points.description)
    }

    @Test(arguments: [
        "-0", "2.0", "0.0", "-0.0", "2.", ".5", "1.25", "1.05", "1e2", "01", "+1", "1000000.1", "1000001",
        "-1000001", "--1",
        "1.-5", "1.5.5", "NaN", "\"2\"", "999999999999999999",
    ])
    func `points in any other form are refused`(_ json: String) {
        #expect(throws: LineFault.self) { try Points.parse(Array(json.utf8)) }
    }

    @Test(arguments: ["0", "-1", "527041", "1.5"])
    func `minutes out of range are refused`(_ json: String) {
        #expect(throws: LineFault.self) { try Minutes.parse(Array(json.utf8)) }
    }

    @Test(arguments: ["True", "1", "\"true\"", "null", "", "tru"])
    func `truth in any other form is refused`(_ json: String) {
        #expect(throws: LineFault.self) { try Bool.parse(Array(json.utf8)) }
        #expect((try? Bool.parse(Array("true".utf8))) == true)
        #expect((try? Bool.parse(Array("false".utf8))) == false)
    }

    @Test(arguments: ["\"2021-6-13\"", "\"2021-02-30\"", "20210613", "\"\""])
    func `a day in any other form is refused`(_ json: String) {
        #expect(throws: LineFault.self) { try Day.parse(Array(json.utf8)) }
        #expect(throws: LineFault.self) { try Code<Goods>.parse(Array("\"a b\"".utf8)) }
        #expect(throws: LineFault.self) { try DeskName.parse(Array("\"../x\"".utf8)) }
        #expect(throws: LineFault.self) { try Digest.parse(Array("\"00\"".utf8)) }
        #expect(throws: LineFault.self) { try Span.parse(Array("\"week\"".utf8)) }
    }

    static let leave = #"{"leave":{"member":"0001","on":"2021-05-31","reason":"迁出"}}"#

    @Test func `the example of the next table is itself read`() throws {
        #expect(try Event.parse(Array(LineTests.leave.utf8)).json == LineTests.leave)
    }

    @Test(arguments: [
        ("a repeated key", #"{"leave":{"member":"0001","member":"0001","on":"2021-05-31"}}"#),
        ("a trailing comma", #"{"leave":{"member":"0001","on":"2021-05-31",}}"#),
        ("a leading comma", #"{"leave":{,"member":"0001","on":"2021-05-31"}}"#),
        ("no comma", #"{"leave":{"member":"0001""on":"2021-05-31"}}"#),
        ("a space", #"{"leave":{"member": "0001","on":"2021-05-31"}}"#),
        ("a space before", #" {"leave":{"member":"0001","on":"2021-05-31"}}"#),
        ("a space behind", #"{"leave":{"member":"0001","on":"2021-05-31"}} "#),
        ("an unknown key", #"{"leave":{"member":"0001","on":"2021-05-31","why":"x"}}"#),
        ("an unknown key in front", #"{"leave":{"x":1,"member":"0001","on":"2021-05-31"}}"#),
        ("a missing key", #"{"leave":{"member":"0001"}}"#),
        ("the wrong order", #"{"leave":{"on":"2021-05-31","member":"0001"}}"#),
        ("an optional key too early", #"{"leave":{"member":"0001","reason":"x","on":"2021-05-31"}}"#),
        ("null for a missing value", #"{"leave":{"member":"0001","on":"2021-05-31","reason":null}}"#),
        ("a key in capitals", #"{"leave":{"Member":"0001","on":"2021-05-31"}}"#),
        ("an escaped key", #"{"leave":{"\u006dember":"0001","on":"2021-05-31"}}"#),
        ("two events", #"{"leave":{"member":"0001","on":"2021-05-31"},"resume":{"member":"0001"}}"#),
        ("a list", #"[{"leave":{"member":"0001","on":"2021-05-31"}}]"#),
        ("a byte order mark", "\u{FEFF}" + LineTests.leave),
        ("cut short", String(LineTests.leave.dropLast())),
        ("an empty list", #"{"branches":{"branches":[]}}"#),
        ("a comma in a list", #"{"branches":{"branches":[{"code":"1","name":"a"},]}}"#), ("nothing", ""),
        ("empty", "{}"),
    ])
    func `a line that was not written exactly so is refused`(_ what: String, _ json: String) {
        #expect(throws: LineFault.self, "\(what)") { try Event.parse(Array(json.utf8)) }
    }

    @Test func `a kind of event of a newer version is called by name`() {
        #expect(throws: LineFault(byte: 1, kind: .unknownEvent("wish"))) {
            try Event.parse(Array(#"{"wish":{"number":1}}"#.utf8))
        }
    }

    @Test func `an event cut anywhere is refused`() {
        for event in Examples.events {
            let bytes = event.line
            for length in 0..<bytes.count where (try? Event.parse(Array(bytes[..<length]))) != nil {
                Issue.record("\(event.json) cut to \(length) bytes was read")
            }
        }
    }
}

struct EventTests {
    @Test func `there is an example of every kind of event`() {
        #expect(Set(Examples.events.map(EventName.init)) == Set(EventName.allCases))
    }

    @Test(arguments: Examples.events)
    func `an event is read back as it was written`(_ event: Event) throws {
        #expect(try Event.parse(event.line) == event)
    }

    @Test(arguments: Examples.events)
    func `an event is called in the journal what it is called in the code`(_ event: Event) {
        #expect(type(of: event.kind).key == EventName(event).rawValue)
        #expect(event.json.hasPrefix("{\"\(EventName(event).rawValue)\":{"))
    }

    @Test func `a thousand random events are read back`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Seeded(seed)
        for round in 0..<1_000 {
            let event = randomEvent(&dice)
            #expect(try Event.parse(event.line) == event, "seed \(seed), round \(round): \(event.json)")
        }
    }

    private func randomEvent(_ dice: inout Seeded) -> Event {
        let note = maybe(&dice) { text(&$0) }
        let number = MemberNumber(Int.random(in: 1...999_999, using: &dice)) ?? 1
        let day = Day(number: Int.random(in: -25_567...2_932_896, using: &dice))
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: return .leave(MemberLeft(member: number, on: day, reason: note))
        case 1:
            return .join(
                MembersJoined(
                    members: (0..<3).map { _ in
                        NewMember(
                            number: number, name: text(&dice),
                            kind: Bool.random(using: &dice) ? .resident : .inService, branch: "1",
                            group: maybe(&dice) { text(&$0) }, from: maybe(&dice) { _ in day },
                            unit: maybe(&dice) { text(&$0) },
                            card: maybe(&dice) { text(&$0) }, pledge: note,
                            pinyin: Pinyin(full: text(&dice), initials: text(&dice)))
                    }))
        case 2:
            return .matter(
                Matter(
                    item: "a", name: text(&dice), title: maybe(&dice) { text(&$0) }, date: day,
                    edition: "main-1",
                    evidence: (0..<Int.random(in: 0..<3, using: &dice)).map { _ in text(&dice) }, note: note,
                    override: Bool.random(using: &dice),
                    awards: (0..<Int.random(in: 0..<5, using: &dice)).map { _ in
                        Award(
                            member: number, branch: "2", role: maybe(&dice) { text(&$0) },
                            amount: Bool.random(using: &dice)
                                ? .count(Int.random(in: 1...99, using: &dice))
                                : .time(Minutes(count: Int.random(in: 1...527_040, using: &dice))),
                            points: points(&dice),
                            capped: maybe(&dice) {
                                (
                                    points(&$0),
                                    Cap(
                                        per: Span.allCases.randomElement(using: &$0) ?? .day,
                                        points: points(&$0))
                                )
                            })
                    }))
        case 3: return .price(GoodsPriced(goods: "g", price: points(&dice)))
        case 4:
            return .stock(
                StockMoved(
                    goods: "g", quantity: Int.random(in: -1_000_000...1_000_000, using: &dice), reason: note))
        default:
            return .reverse(
                Reversal(
                    entry: EntryName(desk: "pc", number: Int.random(in: 1...999_999_999, using: &dice)),
                    reason: text(&dice)))
        }
    }

    private func maybe<T>(_ dice: inout Seeded, _ make: (inout Seeded) -> T) -> T? {
        Bool.random(using: &dice) ? make(&dice) : nil
    }

    private func points(_ dice: inout Seeded) -> Points {
        Points(tenths: Int.random(in: -10_000_000...10_000_000, using: &dice))
    }

    private func text(_ dice: inout Seeded) -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<12, using: &dice) {
            let limit: UInt32 = [0x20, 0x80, 0x800, 0x1_0000, 0x11_0000].randomElement(using: &dice) ?? 0x80
            if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &dice)) {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
