/// A member as far as a list of places needs one.
struct MemberGlance {
    let number: MemberNumber
    let name: String
    /// The branch on the day asked for; nil where the member belonged to none.
    let home: BranchCode?
    /// The branch of the latest membership, running or ended.
    let latest: BranchCode
}

extension MemberGlance {
    init(_ member: Member, on day: Day) {
        number = member.number
        name = member.name
        home = member.membership(on: day)?.branch
        latest = member.latest.branch
    }
}
