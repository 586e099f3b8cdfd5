internal import PointsCore

/// A board in a few lines that can be pasted into a chat.
struct BoardMessage {
    private static let places = 10
    private let board: Board
    private let fingerprint: Fingerprint

    init(_ posted: PostedBoard) {
        board = posted.board
        fingerprint = posted.fingerprint
    }

    func lines(_ language: Language) -> [String] {
        var lines = [
            Phrase(
                "【\(board.community)党员积分公示】\(board.issue.chinese)（\(board.month.words)）",
                en: "[\(board.community)] \(board.issue.english) (\(board.month))"),
            board.sum,
        ]
        let top = board.rows.filter { $0.rank <= BoardMessage.places && $0.points > .zero }
        if top.isEmpty { lines.append(Phrase("本期没有人得分。", en: "Nobody has points.")) }
        for rank in Set(top.map(\.rank)).sorted() {
            let sharing = top.filter { $0.rank == rank }
            let names = sharing.map { row in
                // Two people of one name are told apart.
                board.rows.count { $0.name == row.name } > 1
                    ? "\(row.name)（\(board.branchName(row.branch)) \(row.member)）" : row.name
            }
            let points = sharing.first?.points ?? .zero
            lines.append(
                Phrase(
                    "第\(rank)名（\(points)分）：\(names.joined(separator: "、"))",
                    en: "\(rank). (\(points)) \(names.joined(separator: ", "))"))
        }
        lines.append(board.deadline)
        lines.append(Phrase("指纹：\(fingerprint)", en: "Fingerprint: \(fingerprint)"))
        return lines.map { $0[language] }
    }
}
