import Foundation
import PointsCore
import Testing

@testable import jifen

/// Real processes that write at the same time.
@Suite struct ConcurrencyTests {
    @Test func `两个进程同时各登记五百条，一条不丢，一条不重`() throws {
        try write(500, desks: ["main", "main"])
    }

    @Test func `两个台账点同时各登记一百条，一条不丢，一条不重`() throws {
        try write(100, desks: ["main", "counter"])
    }

    @Test(arguments: ["redeem", "hold"])
    func `两个台账点同时要最后一件，一个拿到，另一个被告知`(_ way: String) throws {
        let program = try BuiltProduct.path()
        let world = TestWorld()
        try world.write(rulesDocument([PlainItem(code: "labour", points: 2_000)]), to: "rules.json")
        world.must("init 账 --name 并发 --rules rules.json")
        world.environment["JIFEN_BOOK"] = "账"
        world.must("branch add 1 第一党支部")
        for _ in 0..<2 { world.must("member add 李梅 --branch 1") }
        world.must("record labour 0001,0002")
        world.must("goods add soap 香皂 --price 1")
        let rounds = 25
        for round in 1...rounds {
            let delivery = try BuiltProduct.run(
                program, ["goods", "stock", "soap", "+1"], in: world.folder,
                environment: ["JIFEN_BOOK": world.path("账"), "JIFEN_BY": "店长"])
            #expect(delivery.status == 0, "\(delivery.err)")
            let clerks = try ["main", "counter"].enumerated().map { place, desk in
                try BuiltProduct.start(
                    program,
                    ["redeem", "000\(place + 1)", "soap", "--desk", desk, "--json"]
                        + (way == "hold" ? ["--hold"] : []),
                    in: world.folder, environment: ["JIFEN_BOOK": world.path("账"), "JIFEN_BY": "店员\(place)"])
            }
            let results = clerks.map { $0.finish() }
            #expect(results.map(\.status).sorted() == [0, 1], "round \(round): \(results)")
            let told = results.filter { $0.status == 1 }.map(\.err).joined()
            #expect(told.contains("out-of-stock") || told.contains("stock-reserved"), "\(told)")
        }
        let audit = try BookFolder(world.path("账")).audit()
        #expect(audit.problems == [])
        #expect(audit.book.conflicts == [], "neither was done blindly")
        let day = audit.book.history.latest(1).first.flatMap { audit.book.history[$0]?.stamp.day }
        let soap = try GoodsCode("soap")
        #expect(audit.book.free(soap, on: try #require(day)) == 0)
        #expect(audit.book.supermarket.goods[soap]?.stock == (way == "hold" ? rounds : 0))
    }

    /// One loop for each desk, both started at once; each entry by a process of its own.
    private func write(_ count: Int, desks: [String]) throws {
        let begun = Date()
        let program = try BuiltProduct.path()
        let world = TestWorld()
        try world.write(rulesDocument([PlainItem(code: "labour", points: 20)]), to: "rules.json")
        world.must("init 账 --name 并发 --rules rules.json")
        world.environment["JIFEN_BOOK"] = "账"
        world.must("branch add 1 第一党支部")
        for _ in desks { world.must("member add 李梅 --branch 1") }
        let before = try BookFolder(world.path("账")).read().history.count
        let loops = try desks.enumerated().map { place, desk in
            try BuiltProduct.start(
                "/bin/sh",
                [
                    "-c",
                    """
                    i=1
                    while [ $i -le \(count) ]; do
                        "\(program)" record labour 000\(place + 1) --title "$i" --desk \(desk) --json || echo "failed $?"
                        i=$((i+1))
                    done
                    """,
                ], in: world.folder,
                environment: ["JIFEN_BOOK": world.path("账"), "JIFEN_BY": "登记\(place)"])
        }
        var acknowledged: [String] = []
        for loop in loops {
            let result = loop.finish()
            #expect(result.status == 0)
            for line in result.out.split(separator: "\n") {
                let fields = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                let entry = fields?["entry"] as? String
                #expect(entry != nil, "\(line)\n\(result.err.prefix(500))")
                acknowledged.append(entry ?? "")
            }
        }
        #expect(acknowledged.count == desks.count * count)
        #expect(Set(acknowledged).count == acknowledged.count)

        let folder = try BookFolder(world.path("账"))
        let audit = try folder.audit()
        #expect(audit.problems == [])
        #expect(audit.residues == [])
        let book = audit.book
        #expect(book.history.count == before + desks.count * count)
        for name in acknowledged { #expect(try book.history.matter(EntryName(name)) != nil, "\(name)") }
        for (place, desk) in desks.enumerated() {
            let member = try #require(MemberNumber(place + 1))
            #expect(book.ledger[member].earned == Points(2 * count), "\(desk)")
            // Each title once, in the order in which the loop wrote them.
            let titles = book.history.latest(.max).reversed().compactMap { book.history.matter($0) }
                .filter { $0.award(to: member) != nil }.map(\.title)
            #expect(titles == (1...count).map { String($0) })
        }
        #expect(try BookContents(folder.read()) == BookContents(book))
        print("\(desks.joined(separator: "+")): \(count) each in \(Int(Date().timeIntervalSince(begun))) s")
    }
}
