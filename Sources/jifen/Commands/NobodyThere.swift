internal import PointsCore

/// Something is to be made for every member, and there is none.
struct NobodyThere: Explained {
    let branch: Branch?

    var status: ExitStatus { .refused }
    var code: String { "nobody-there" }
    var phrase: Phrase {
        guard let branch else {
            return Phrase("名册上现在没有党员，什么也没有写。", en: "There is no member on the roster; nothing was written.")
        }
        return Phrase(
            "\(branch.name)（\(branch.code)）现在没有党员，什么也没有写。",
            en: "\(branch.name) (\(branch.code)) has no member now; nothing was written.")
    }
    var facts: [(String, JSON)] { branch.map { [("branch", .text($0.code))] } ?? [] }
}
