import PointsCore

/// Who belongs to the book: 20 branches, 5,000 members. All people and work units are invented.
struct Community {
    static let size = 5_000
    let branches: [Branch]
    let members: [NewMember]
    /// Where in `members` each branch begins and ends.
    let places: [Range<Int>]
    /// The branch secretaries, in the order of the branches.
    let secretaries: [String]
    let clerk = "温静"

    init(_ chance: inout Chance) throws {
        let codes = try (1...20).map { number in try BranchCode("\(number)") }
        branches = zip(codes, Community.numerals).map { code, numeral in
            Branch(code: code, name: "第\(numeral)党支部")
        }
        var members: [NewMember] = []
        var places: [Range<Int>] = []
        for (index, branch) in branches.enumerated() {
            // 155, 165 … 345: together 5,000.
            let first = members.count
            for place in 0..<(155 + 10 * index) {
                members.append(Community.member(first + place + 1, in: branch.code, place, &chance))
            }
            places.append(first..<members.count)
        }
        self.members = members
        self.places = places
        secretaries = branches.map { _ in Community.name(&chance).text }
    }

    private static func member(_ number: Int, in branch: BranchCode, _ place: Int, _ chance: inout Chance)
        -> NewMember
    {
        let name = name(&chance)
        let isInService = chance.percent(43)
        return NewMember(
            number: MemberNumber(number)!, name: name.text, kind: isInService ? .inService : .resident,
            branch: branch, group: "第\(numerals[place / 70])小组", from: nil,
            unit: isInService ? chance.one(of: units) : nil,
            card: "YB\(String(100_000 + number).dropFirst())", pledge: nil, pinyin: name.pinyin)
    }

    private static func name(_ chance: inout Chance) -> (text: String, pinyin: Pinyin) {
        var syllables = [surnames[chance.lowBelow(surnames.count)], chance.one(of: given)]
        if chance.percent(75) { syllables.append(chance.one(of: given)) }
        let sounds = syllables.map { $0.dropFirst() }
        return (
            String(syllables.compactMap(\.first)),
            Pinyin(full: sounds.joined(), initials: String(sounds.compactMap(\.first)))
        )
    }

    private static let numerals = [
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六",
        "十七", "十八", "十九", "二十",
    ]
    private static let units = ["区图书馆", "第三中学", "供水公司", "中心医院", "公交公司", "邮政支局", "园林所", "供热站"]
    private static let surnames = words(
        """
        王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he
        郭guo 马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 于yu 董dong 萧xiao 程cheng 曹cao 袁yuan
        邓deng 许xu 傅fu 沈shen 曾zeng 彭peng 吕lv
        """)
    private static let given = words(
        """
        伟wei 芳fang 娜na 敏min 静jing 丽li 强qiang 磊lei 洋yang 艳yan 勇yong 军jun 杰jie 娟juan 涛tao 明ming 超chao
        秀xiu 霞xia 平ping 刚gang 桂gui 英ying 华hua 玉yu 兰lan 建jian 国guo 文wen 红hong 梅mei 春chun 海hai 燕yan
        志zhi 立li 新xin 永yong 德de 淑shu 珍zhen 凤feng 云yun 光guang 生sheng 学xue 成cheng 荣rong 福fu 庆qing
        """)

    private static func words(_ list: String) -> [Substring] {
        list.split { $0 == " " || $0 == "\n" }.map { $0[...] }
    }
}
