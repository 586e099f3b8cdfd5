import Testing

@testable import PointsCore

struct TextTests {
    @Test(arguments: [
        "李梅", "阿依古丽·买买提", "王芳（第一支部）", "O'Neill", "🎉", "❤️", "𠮷野家", "a b", "e\u{301}", "བསྒྲུབས", "สวัสดี", "２０２１",
    ])
    func `ordinary names pass`(_ text: String) { #expect(TextField.name.fault(in: text) == nil) }

    @Test(arguments: [
        ("", TextFault.empty), (" ", .empty), ("\u{3000}\u{3000}", .empty),
        ("李\n梅", .forbidden(0x0A, place: 2)), ("\t", .forbidden(9, place: 1)),
        ("a\0b", .forbidden(0, place: 2)),
        ("\u{1B}[31m红", .forbidden(0x1B, place: 1)), ("\u{9B}31m", .forbidden(0x9B, place: 1)),
        ("\u{7F}", .forbidden(0x7F, place: 1)), ("李\u{202E}梅", .forbidden(0x202E, place: 2)),
        ("\u{2066}x", .forbidden(0x2066, place: 1)), ("李\u{200B}梅", .forbidden(0x200B, place: 2)),
        ("👨\u{200D}👩", .forbidden(0x200D, place: 2)), ("\u{FEFF}李", .forbidden(0xFEFF, place: 1)),
        ("\u{2028}", .forbidden(0x2028, place: 1)), ("\u{AD}", .forbidden(0xAD, place: 1)),
        ("\u{3164}", .forbidden(0x3164, place: 1)), ("\u{2800}", .forbidden(0x2800, place: 1)),
        ("\u{E000}", .forbidden(0xE000, place: 1)), ("\u{E0041}", .forbidden(0xE0041, place: 1)),
        ("z\u{301}\u{301}\u{301}\u{301}", .tooManyMarks(place: 5)),
        ("z\u{489}\u{489}\u{489}\u{489}\u{489}", .tooManyMarks(place: 5)),
        ("z\u{301}\u{20DD}\u{301}\u{20DD}", .tooManyMarks(place: 5)),
        (String(repeating: "字", count: 51), .tooLong(limit: 50)),
        (String(repeating: "字", count: 10_000), .tooLong(limit: 50)),
    ])
    func `says what is wrong with a name and where`(_ text: String, _ fault: TextFault) {
        #expect(TextField.name.fault(in: text) == fault)
    }

    @Test(arguments: [
        TextField.name, .unit, .card, .group, .pledge, .title, .note, .reason, .evidence, .recorder, .key,
        .role, .place, .objection, .answer, .honour, .partner,
    ])
    func `each field has its own length`(_ field: TextField) {
        #expect(field.fault(in: String(repeating: "字", count: field.limit)) == nil)
        #expect(
            field.fault(in: String(repeating: "字", count: field.limit + 1)) == .tooLong(limit: field.limit))
    }

    @Test(arguments: [("ＡＢＣ　１２３", "ABC 123"), ("：（）", ":()"), ("李梅", "李梅"), ("abc", "abc"), ("", "")])
    func `full-width signs become their ASCII twins`(_ text: String, _ half: String) {
        #expect(text.halfWidth == half)
    }
}
