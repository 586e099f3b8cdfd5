internal import PointsCore

/// Takes an entry back (冲正).
enum Reverse: Command {
    static var path: CommandPath { CommandPath(Name("reverse", "冲正")) }
    static let declaration = Declaration(
        path,
        about: Phrase(
            "冲正一条分录（记分、兑换、退货、库存、表彰、期初、失效）",
            en: "take back points, goods, returns, honours, openings, lapses"
        ),
        parameters: [.entry], options: [.reason], effect: .writes,
        notes: [
            Phrase(
                "原来的分录不会删除，只是再记一条相反的。每条只能冲正一次。已经花掉的积分被冲正后显示为欠分，补足以前不能兑换。有退货的兑换，先冲正退货。还没有审核的事项冲正就是撤回，自己登记的也可以。预留不冲正，用“取消预留”。",
                en:
                    "Nothing is deleted: a second entry takes the first one back, once. Points already spent become a debt that blocks redeeming until it is covered. A matter that waits to be approved is withdrawn that way, also by its recorder. Returns come before what they are of; a hold is released, not reversed."
            )
        ],
        examples: [
            Example(
                "jifen 冲正 main-25 --原因 记错了人", en: "jifen reverse main-25 --reason \"wrong member\"",
                Phrase("记错了", en: "a slip"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = try EntryName(call.word(.entry))
        let reason = try call.required(.reason)
        try world.record(call) { _, _ in
            .reverse(Reversal(entry: name, reason: reason))
        } answer: { outcome in
            ReversalAnswer(outcome)?.answer ?? Answer()
        }
    }
}
