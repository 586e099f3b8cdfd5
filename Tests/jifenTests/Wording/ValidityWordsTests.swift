import PointsCore
import Testing

@testable import jifen

struct ValidityWordsTests {
    @Test(arguments: [
        ("永久", Validity.never), ("永不失效", .never), ("never", .never), ("NEVER", .never),
        ("年底", .yearEnd), ("当年底", .yearEnd), ("year-end", .yearEnd),
        ("次年底", .nextYearEnd), ("next-year-end", .nextYearEnd),
        ("1个月", .months(1)), ("２４个月", .months(24)), (" 24 个月 ", .months(24)), ("24月", .months(24)),
        ("24-months", .months(24)), ("24months", .months(24)), ("1-month", .months(1)),
        ("120个月", .months(120)),
        ("1年", .months(12)), ("10年", .months(120)),
    ])
    func `有效期的写法`(_ typed: String, _ validity: Validity) {
        #expect(Validity(typed: typed) == validity)
    }

    @Test(arguments: [
        "", "年", "个月", "0个月", "121个月", "11年", "-1个月", "1.5年", "三年", "24", "24天", "99999999999999999999年",
        "明年", "一直",
    ])
    func `认不出的不猜`(_ typed: String) {
        #expect(Validity(typed: typed) == nil)
    }

    @Test func `what is offered is understood, in both languages alike`() {
        for name in Validity.offers {
            #expect(Validity(typed: name.english) == Validity(typed: name.chinese))
            #expect(Validity(typed: name.english)?.description == name.english)
        }
    }
}
