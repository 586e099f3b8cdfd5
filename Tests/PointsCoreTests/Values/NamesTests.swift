import Testing

@testable import PointsCore

struct MemberNumberTests {
    @Test(arguments: [
        ("1", "0001"), ("0001", "0001"), ("0042", "0042"), ("12345", "12345"), ("999999", "999999"),
    ])
    func `is typed with or without zeros`(_ text: String, _ written: String) {
        #expect(MemberNumber(typed: text)?.description == written)
    }

    @Test(arguments: [
        "", "0", "0000", "-1", "+1", "1.0", "1000000", "0000001", "１", "1a", "99999999999999999999",
    ])
    func `refuses what is no number`(_ text: String) { #expect(MemberNumber(typed: text) == nil) }

    @Test(arguments: [(0, false), (-1, false), (.min, false), (1, true), (999_999, true), (1_000_000, false)])
    func `lies between 1 and 999999`(_ value: Int, _ fits: Bool) {
        #expect((MemberNumber(value) != nil) == fits)
    }
}

struct CodeTests {
    @Test(arguments: [
        "1", "a", "labour-2", "A_b.9", "义务劳动", "㐀", "12345678901234567890123456789012", ".", "_",
    ])
    func `takes letters, digits and a few signs`(_ text: String) throws {
        #expect(try ItemCode(text).text == text)
    }

    @Test(arguments: [
        "", "-1", " ", "a b", "a/b", "../x", "a\n", "é", "e\u{301}", "！", "a,b", "a\"", "🎉",
        "123456789012345678901234567890123", "\u{200B}", "Ａ",
    ])
    func `refuses everything else`(_ text: String) {
        #expect(throws: Malformed.code(text)) { try ItemCode(text) }
    }

    @Test func `branch 10 comes after branch 9`() {
        let codes: [BranchCode] = ["10", "9", "1", "2", "11"]
        #expect(codes.sorted().map(\.text) == ["1", "2", "9", "10", "11"])
    }

    @Test func `the order is the same wherever one begins`() {
        // 9 before 10 by value and "10" < "1a" < "9" by letters would go round in a circle.
        let codes: [GoodsCode] = ["9", "10", "1a"]
        for rotation in 0..<3 {
            let turned = Array(codes[rotation...] + codes[..<rotation])
            #expect(turned.sorted() == codes)
            #expect(Array(turned.reversed()).sorted() == codes)
        }
    }
}

struct EntryNameTests {
    @Test(arguments: [
        ("main-1", "main", 1), ("Main-42", "main", 42), ("ｍａｉｎ－７", "main", 7),
        ("pc2-999999999999999", "pc2", 999_999_999_999_999),
    ])
    func `reads names from slips`(_ text: String, _ desk: DeskName, _ number: Int) throws {
        let name = try EntryName(text)
        #expect(name.desk == desk)
        #expect(name.number == number)
    }

    @Test(arguments: [
        "", "main", "main-", "-1", "main-0", "main-01", "main--1", "main-1-", "main-1.5", "../main-1",
        "2pc-1", "main-1000000000000000", "42", "main 42", "主-1",
    ])
    func `refuses what is no name of an entry`(_ text: String) {
        #expect(throws: Malformed.entryName(text)) { try EntryName(text) }
    }

    @Test func `is written as it is typed`() {
        #expect(EntryName(desk: "counter", number: 42).description == "counter-42")
    }
}

struct DeskNameTests {
    @Test(arguments: ["main", "a", "pc2", "abcdefghijklmnop"])
    func `takes lower-case letters and digits`(_ text: String) throws {
        #expect(try DeskName(text).text == text)
    }

    @Test(arguments: [
        "", ".", "..", "../main", "a/b", "a.b", "Main", "MAIN", "柜台", "1st", "a-b", "a_b", "a b",
        "abcdefghijklmnopq", "a\0", "é", "ａ",
    ])
    func `refuses what could be a path or look like another`(_ text: String) {
        #expect(throws: Malformed.deskName(text)) { try DeskName(text) }
    }
}

struct QuantityTests {
    @Test(arguments: [("1", 1), ("12", 12), ("012", 12), ("１２", 12), ("1000000", 1_000_000)])
    func `reads whole numbers`(_ text: String, _ number: Int) throws {
        #expect(try Quantity.parse(text) == number)
    }

    @Test(arguments: [
        ("", Malformed.quantity("")), ("0", .quantity("0")), ("-1", .quantity("-1")), ("+1", .quantity("+1")),
        ("1.5", .quantity("1.5")), ("两", .quantity("两")), ("1 ", .quantity("1 ")),
        ("1000001", .tooLarge("1000001")),
        ("99999999999999999999999", .tooLarge("99999999999999999999999")),
    ])
    func `refuses what is no number of things`(_ text: String, _ fault: Malformed) {
        #expect(throws: fault) { try Quantity.parse(text) }
    }
}
