/// Surnames of two characters (复姓), so that a hidden name keeps its surname whole.
enum CompoundSurnames {
    /// The surname of two characters with which a name begins; nil where it begins with none, or where nothing
    /// would be left for the given name: 欧阳 alone is an 欧.
    static func leading(_ name: Substring) -> Substring? {
        let head = name.prefix(2)
        return name.count > 2 && all.contains(String(head)) ? head : nil
    }

    private static let all = Set(
        """
        欧阳 司马 上官 诸葛 东方 尉迟 公孙 慕容 令狐 皇甫 夏侯 长孙 宇文 司徒 司空 鲜于 闻人 端木 轩辕 南宫
        万俟 单于 濮阳 淳于 太叔 申屠 仲孙 钟离 公羊 澹台 公冶 宗政 赫连 独孤 呼延 拓跋 完颜 纳兰 闾丘 乐正
        漆雕 壤驷 公良 公西 夹谷 宰父 谷梁 榖梁 段干 百里 东郭 南门 西门 东门 羊舌 微生 梁丘 左丘 第五 司寇
        巫马 亓官 子车 颛孙 太史 叔孙 季孙 屈突 贺兰 贺若 耶律 哥舒 宿勤 徒单 石抹 叶赫 富察 钮祜 佟佳 瓜尔
        歐陽 司馬 諸葛 東方 尉遲 公孫 長孫 軒轅 南宮 單于 鮮于 聞人 獨孤 鍾離 澹臺 赫連 納蘭 閭丘 樂正 顓孫
        """
        .split(whereSeparator: \.isWhitespace).map(String.init))
}
