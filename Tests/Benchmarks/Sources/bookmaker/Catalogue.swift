import PointsCore

/// What is scored and what is sold. Names, points and prices are invented.
enum Catalogue {
    /// An item of the rules with how often it happens among a hundred matters.
    struct Item {
        let rule: RuleItem
        let share: Int
        /// Points, in tenths, that one member gets from it in a month at most.
        var monthly: Int? { rule.caps.first?.points.tenths }
        let titles: [String]
    }

    static func items() throws -> [Item] {
        try [
            item("labour", "义务劳动", "次", 2, 24, ["楼道清洁", "河道清洁", "清雪", "绿地养护", "车棚整理"]),
            item("suggestion", "合理化建议", "条", 2, 6, ["停车位划线", "路灯报修", "加装扶手"]),
            item(
                "performance", "文艺演出", "次", 3, 8, ["端午文艺演出", "社区联欢", "重阳慰问演出"],
                roles: [("组织", 4), ("演出", 3), ("参加", 2)]),
            item("patrol", "治安巡逻", "次", 2, 14, ["夜间巡逻", "护学岗", "节日值守"]),
            item("donation", "爱心捐款", "次", 2, 4, ["冬衣募集", "助学"]),
            item(
                "service", "志愿服务", "小时", 1, 20, ["陪老人就医", "义诊", "家电维修", "送餐"],
                step: Points(tenths: 5), cap: 8),
            item("study", "组织生活", "次", 1, 16, ["主题党日", "集中学习", "支部会议"], cap: 4),
            item("problem", "认领居民问题", "件", 3, 6, ["下水疏通", "飞线整治", "楼顶漏雨"]),
            item("absence", "无故缺席组织生活", "次", -1, 2, []),
        ]
    }

    private static func item(
        _ code: String, _ name: String, _ unit: String, _ points: Int, _ share: Int, _ titles: [String],
        roles: [(String, Int)] = [], step: Points? = nil, cap: Int? = nil
    ) throws -> Item {
        let rule = RuleItem(
            code: try ItemCode(code), name: name, unit: unit, points: Points(points),
            roles: roles.map { Role(name: $0, points: Points($1)) }, step: step,
            caps: cap.map { [Cap(per: .month, points: Points($0))] } ?? [])
        return Item(rule: rule, share: share, titles: titles)
    }

    static func goods() throws -> [NewGoods] {
        try [
            article("soap", "香皂", 2, 4), article("tissue", "抽纸", 3, 3), article("toothpaste", "牙膏", 3, nil),
            article("towel", "毛巾", 4, 2), article("detergent", "洗衣液2kg", 8, 2),
            article("umbrella", "雨伞", 10, nil), article("thermos", "保温杯", 15, nil),
            article("rice", "大米10kg", 20, 2), article("oil", "食用油5L", 25, 1), article("quilt", "薄被", 40, nil),
        ]
    }

    private static func article(_ code: String, _ name: String, _ price: Int, _ limit: Int?) throws
        -> NewGoods
    {
        NewGoods(
            code: try GoodsCode(code), name: name, price: Points(price), stock: 200,
            limit: limit.map { GoodsLimit(quantity: $0, per: .month) })
    }
}
