extension Redemption {
    /// The redemption of which a gist was read.
    init(_ located: LocatedEntry) {
        let (batch, gist) = (located.batch, located.gist)
        let lines = batch.lines[Int(gist.first)..<Int(gist.first + gist.count)].map { line in
            RedemptionLine(
                goods: GoodsCode(plain: batch.texts[Int(line.goods)]), quantity: Int(line.quantity),
                price: Points(tenths: line.price))
        }
        self.init(member: MemberNumber(read: gist.member), lines: lines)
    }
}
