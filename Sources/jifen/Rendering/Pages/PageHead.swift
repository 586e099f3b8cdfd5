/// How a page begins: whose it is, what it is, what it is about, and the red line under it.
struct PageHead {
    /// `隆华社区`.
    let community: String
    /// `积分榜单`.
    let title: String
    /// `2021年6月　全社区`; empty where there is nothing to say.
    let lead: String

    /// All of it on one line, for the window's title and the sheets after the first.
    var line: String { [community, title, lead].filter { !$0.isEmpty }.joined(separator: "　") }

    var html: HTML {
        HTML(
            .header, [],
            [
                HTML(.p, [.style("community")], community), HTML(.h1, [], title),
                lead.isEmpty ? .none : HTML(.p, [.style("lead")], lead), HTML(.div, [.style("rule")]),
            ])
    }
}
