/// Every command there is, in the order of the help.
enum Commands {
    static let all: [any Command.Type] = [
        Init.self,
        BranchAdd.self, BranchList.self,
        MemberAdd.self, MemberImport.self, MemberList.self, MemberShow.self, MemberAmend.self,
        MemberMove.self,
        MemberLeave.self, MemberRejoin.self, MemberSuspend.self, MemberResume.self,
        RulesShow.self, RulesAdopt.self, RulesHistory.self,
        Record.self, Pending.self, Approve.self, Reject.self, MatterList.self, MatterShow.self,
        Rank.self, StatementShow.self,
        Publish.self, BoardList.self, BoardShow.self, BoardDiff.self, BoardCheck.self, BoardText.self,
        ObjectFile.self, ObjectAnswer.self, ObjectWithdraw.self, ObjectList.self,
        HonourGive.self, HonourListing.self, HonourSuggest.self, HonourPrint.self,
        CardPrint.self, CardReplace.self, CardListing.self,
        GoodsAdd.self, GoodsImport.self, GoodsList.self, GoodsStock.self, GoodsCount.self, GoodsPrice.self,
        GoodsLimitSet.self, GoodsAmend.self, GoodsWithdraw.self, GoodsResume.self, GoodsHistoryShow.self,
        GoodsReportShow.self,
        Redeem.self, Settle.self, SettleList.self, SettleShow.self, OpeningImport.self, LapsingList.self,
        Expire.self, Counter.self, HoldCollect.self,
        HoldRelease.self, HoldListing.self, GoodsReturn.self,
        ReceiptPrint.self,
        Reverse.self, Undo.self,
        Verify.self, Trust.self, SettingsCommand.self, Completion.self, Help.self, Version.self,
    ]

    /// Words that begin the commands of a group: `member`, `goods`.
    static let groups: [Group] = [
        Group(name: Name("branch", "支部"), about: Phrase("党支部", en: "party branches")),
        Group(name: Name("member", "党员"), about: Phrase("党员名册", en: "the roster of members")),
        Group(name: Name("rules", "细则"), about: Phrase("积分细则", en: "the scoring rules")),
        Group(name: Name("matter", "事项"), about: Phrase("一事一档", en: "one file for each matter")),
        Group(name: Name("board", "公示榜"), about: Phrase("公示过的榜", en: "posted boards")),
        Group(
            name: Name("object", "异议"), about: Phrase("党员的异议和答复", en: "members' objections and the answers")),
        Group(name: Name("honour", "表彰"), about: Phrase("荣誉称号和证书", en: "honours and their certificates")),
        Group(name: Name("card", "卡"), about: Phrase("党员爱心积分卡", en: "members' points cards")),
        Group(name: Name("goods", "商品"), about: Phrase("积分超市的商品", en: "goods of the points supermarket")),
        Group(name: Name("hold", "预留"), about: Phrase("留着等人来领的商品", en: "goods put aside to be collected")),
        Group(name: Name("settle", "日结"), about: Phrase("每天的日结单", en: "the closings of each day")),
    ]

    struct Group: Sendable {
        let name: Name
        let about: Phrase
        /// Whether the word alone is a command as well; then its page tells of the others.
        var isCommand: Bool { Commands.all.contains { $0.path == CommandPath(name) } }
        var commands: [any Command.Type] {
            Commands.all.filter { $0.path.first == name && !$0.path.isAlone }
        }
    }
}
