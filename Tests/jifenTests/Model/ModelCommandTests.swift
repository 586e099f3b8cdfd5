import Foundation
import PointsCore
import Testing

@testable import jifen

/// The same random work once more, typed as command lines; the answers are read as a program reads them.
@Suite struct ModelCommandTests {
    @Test(arguments: Seeds.some(21))
    func `一条条命令登记下来和模型一致`(_ seed: UInt64) throws {
        print("seed \(seed)")
        let world = TestWorld(seed: seed)
        world.must("init 账 --name 模型")
        world.environment["JIFEN_BOOK"] = "账"
        var generator = OperationGenerator(seed: seed)
        var model = PlainModel()
        world.seconds = 1_610_000_000
        var queue = OperationGenerator.start
        for step in 0..<180 {
            let place = "JIFEN_SEED=\(seed) step \(step)"
            world.advance(
                days: generator.chance(20) ? generator.number(0...9) : 0, seconds: generator.number(1...3_600)
            )
            let today = Moment(seconds: world.seconds, zone: .shanghai).day.number
            let turn =
                queue.isEmpty
                ? generator.turn(model, today: today)
                : Turn(by: "孙丽", desk: "main", operation: queue.removeFirst())
            let wanted = model.take(turn, today: today)
            if case .adopt(let items, _) = turn.operation {
                try world.write(rulesDocument(items), to: "rules.json")
            }
            if case .opening(let lines) = turn.operation {
                let rows = lines.map { "\(plainNumber($0.member)),\(plainPoints($0.points))" }
                try world.write((["编号,积分"] + rows).joined(separator: "\n"), to: "opening.csv")
            }
            let line = turn.operation.words + ["--by", turn.by, "--desk", turn.desk, "--json"]
            let result = world.run(line)
            let said = "\(place): jifen \(line.joined(separator: " "))\n\(result.out)\(result.err)"
            #expect((result.status == .done) == wanted, "\(said)")
            guard (result.status == .done) == wanted else { return }
            if wanted {
                #expect(try result.json()["entry"] as? String == model.entries.last?.name, "\(said)")
            } else {
                #expect(result.out == "", "\(said)")
                #expect(try result.errorCode() != nil, "\(said)")
            }
            try compareAnswers(world, model, place)
            if step % 15 == 14 {
                let book = try BookFolder(world.path("账")).read()
                let comparison = ModelComparison(book: book, model: model, today: today, place: place)
                comparison.state()
                try compareRank(world, model, generator.period(today: today), today, place)
                try compareStatement(
                    world, model, generator.one(of: model.people.keys.sorted()),
                    generator.period(today: today), place)
            }
        }
        #expect(try world.must("verify --json").json()["entries"] as? Int == model.entries.count)
        #expect(model.entries.count > 70)
    }

    private func compareAnswers(_ world: TestWorld, _ model: PlainModel, _ place: String) throws {
        let members = try world.must("member list --all --json").rows("members")
        var balances: [String: Int] = [:]
        for line in model.lines { balances[plainNumber(line.member), default: 0] += line.change }
        #expect(members.count == model.people.count, "\(place)")
        for member in members {
            let number = member["number"] as? String ?? ""
            #expect(tenths(member["balance"]) == balances[number] ?? 0, "\(place): \(number)")
        }
        let goods = try world.must("goods list --json").rows("goods")
        #expect(goods.count == model.articles.count, "\(place)")
        for article in goods {
            let code = article["code"] as? String ?? ""
            #expect(article["stock"] as? Int == model.stock(code), "\(place): \(code)")
            #expect(tenths(article["price"]) == model.articles[code]?.price, "\(place): \(code)")
        }
    }

    private func compareRank(
        _ world: TestWorld, _ model: PlainModel, _ period: PlainPeriod, _ today: Int, _ place: String
    ) throws {
        let result = world.must(["rank", period.text, "--ties", "1223", "--branch", "10", "--json"])
        let rows = try result.rows("rows").map { row in
            PlainModel.RankRow(
                rank: row["rank"] as? Int ?? 0, member: Int(row["member"] as? String ?? "") ?? 0,
                branch: row["branch"] as? String ?? "", points: tenths(row["points"]) ?? 0)
        }
        let expected = model.rank(period, branch: "10", ties: "1223", today: today)
        #expect(rows == expected.rows, "\(place): \(period.text)\n\(result.out)")
        #expect(tenths(try result.json()["total"]) == expected.total, "\(place): \(period.text)")
    }

    private func compareStatement(
        _ world: TestWorld, _ model: PlainModel, _ member: Int, _ period: PlainPeriod, _ place: String
    ) throws {
        let result = world.must(["statement", plainNumber(member), period.text, "--json"])
        let rows = try result.rows("lines").map { row in
            PlainModel.StatementRow(
                entry: row["entry"] as? String ?? "", change: tenths(row["change"]) ?? 0,
                balance: tenths(row["balance"]) ?? 0)
        }
        let expected = model.statement(member, period)
        #expect(rows == expected.rows, "\(place): \(member) \(period.text)\n\(result.out)")
        #expect(tenths(try result.json()["opening"]) == expected.opening, "\(place)")
        #expect(tenths(try result.json()["closing"]) == expected.closing, "\(place)")
    }

    private func tenths(_ value: Any?) -> Int? {
        (value as? Double).map { Int(($0 * 10).rounded()) }
    }
}

extension TestWorld.Result {
    fileprivate func rows(_ key: String) throws -> [[String: Any]] {
        try #require(try json()[key] as? [[String: Any]])
    }
}
