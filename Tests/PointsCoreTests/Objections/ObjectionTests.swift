import Testing

@testable import PointsCore

/// From the doubt to the answer.
struct ObjectionTests {
    @Test func `异议挨个编号，答复和撤回记下是谁哪天`() throws {
        var maker = try BookMaker.community()
        let matter = try maker.record("labour", [1])
        let first = try maker.object(to: matter)
        let second = try maker.object(to: matter, by: 2)
        let third = try maker.object(to: matter, by: 3)
        #expect(maker.book.objections.all.map(\.number) == [1, 2, 3])
        maker.on("2021-06-20")
        let reversal = try maker.reverse(matter)
        let answer = ObjectionAnswered(objection: first, upheld: true, text: "已更正", reversal: reversal)
        let answered = try maker.apply(.answer(answer))
        try maker.apply(.withdraw(ObjectionWithdrawn(objection: third)))
        #expect(maker.book.objections.all.map(\.state) == [.upheld, .open, .withdrawn])
        let list = ObjectionList(of: maker.book, openOnly: false)
        #expect(list.rows[0].end?.entry == answered && list.rows[0].end?.day == "2021-06-20")
        #expect(list.rows[0].answer == answer)
        #expect(list.rows[2].answer == nil && list.rows[2].end != nil)
        #expect(ObjectionList(of: maker.book, openOnly: true).rows.map(\.objection.entry) == [second])
        #expect(maker.balance(1) == 0, "only the reversal moved points")
    }

    @Test(arguments: ["1", "１", "001", "main-6"])
    func `用号或分录名都找得到`(_ typed: String) throws {
        var maker = try BookMaker.community()
        let entry = try maker.object(to: try maker.record("labour", [1]))
        #expect(try maker.book.findObjection(typed).entry == entry)
    }

    @Test(arguments: ["2021-6", "2021-13", "Main-1", "main-0", "main", "2021-06-01", ""])
    func `针对什么，只有一种写法`(_ text: String) {
        #expect(throws: LineFault.self) { try ObjectionFiled.Subject.parse(text.line) }
    }
}
