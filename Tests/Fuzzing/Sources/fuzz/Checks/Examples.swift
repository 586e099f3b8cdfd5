@testable import PointsCore
@testable import jifen

/// A small book for the parsers that ask one.
enum Examples {
    static let empty = Book(info: BookInfo(id: "0", name: "隆华", zone: .shanghai, isShared: false))

    static func draft(_ event: Event) -> Draft {
        let moment = Moment(seconds: 1_623_550_000, zone: .shanghai)
        return Draft(desk: .main, at: moment, by: "孙", request: nil, event: event)
    }

    /// Two of one name, a long name, a name in brackets, one that left.
    static let book: Book = {
        let names = ["李梅", "王芳", "王芳", "欧阳海", "古丽·买买提", "王芳（大）", "张伟"]
        guard let branch = try? BranchCode("1") else { return empty }
        let members = names.enumerated().compactMap { place, name in
            MemberNumber(place + 1).map { number in
                NewMember(
                    number: number, name: name, kind: .resident, branch: branch, group: nil, from: nil,
                    unit: nil, card: place == 0 ? "K001" : nil, pledge: nil, pinyin: Chinese.pinyin(of: name))
            }
        }
        let events: [Event] = [
            .branches(BranchesOpened(branches: [Branch(code: branch, name: "第一支部")])),
            .join(MembersJoined(members: members)),
        ]
        return events.reduce(empty) { book, event in (try? book.rehearsing(draft(event)).book) ?? book }
    }()
}
