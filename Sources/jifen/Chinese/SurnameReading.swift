/// How a surname is read where that differs from the character's commonest reading.
struct SurnameReading: Sendable {
    let surname: String
    let syllables: [String]

    private init(_ surname: String, _ syllables: String...) {
        self.surname = surname
        self.syllables = syllables
    }

    /// The reading of the surname a name starts with, or nil where the usual readings will do.
    ///
    /// A name with a dot or of more than four characters is another language in Chinese characters and has
    /// no Chinese surname: 查干巴特尔 is chagan…, though 查良镛 is zha….
    static func leading(_ name: String) -> Self? {
        guard name.count <= 4, !name.contains("·") else { return nil }
        return all.first { name.hasPrefix($0.surname) }
    }

    /// Two characters come first, so that 单于 is not taken for a 单.
    static let all = [
        Self("万俟", "mo", "qi"), Self("单于", "chan", "yu"), Self("尉迟", "yu", "chi"),
        Self("澹台", "tan", "tai"), Self("乐正", "yue", "zheng"), Self("拓跋", "tuo", "ba"),
        Self("单", "shan"), Self("曾", "zeng"), Self("仇", "qiu"), Self("解", "xie"),
        Self("区", "ou"), Self("查", "zha"), Self("盖", "ge"), Self("朴", "piao"),
        Self("覃", "qin"), Self("翟", "zhai"), Self("乐", "yue"), Self("缪", "miao"),
        Self("种", "chong"), Self("折", "she"), Self("员", "yun"), Self("贠", "yun"),
        Self("召", "shao"), Self("薄", "bo"), Self("卜", "bu"), Self("繁", "po"),
        Self("都", "du"), Self("乜", "nie"), Self("么", "yao"), Self("粘", "nian"),
        Self("洗", "xian"), Self("句", "gou"), Self("祭", "zhai"), Self("郇", "xun"),
        Self("秘", "bi"), Self("钭", "tou"), Self("蔚", "yu"),
    ]
}
