import Testing

@testable import PointsCore

@Suite struct RecentTests {
    private func entry(_ number: Int, _ at: Moment) -> Entry {
        let stamp = Stamp(entry: EntryName(desk: .main, number: number), at: at, by: "孙")
        let event = Event.amend(MemberAmended(member: 1, pledge: "承诺"))
        return EntryLine.write(stamp, event, after: Digest()).entry
    }

    private func posting(_ number: Int, _ day: Day) -> Posting {
        Posting(
            member: 1, entry: EntryName(desk: .main, number: number), day: day, change: 1, kind: .award,
            stake: nil)
    }

    /// A matter of 1 July may be approved by somebody whose clock says June.
    @Test
    func `what is written after an entry of a month is looked for as of that month, whatever its clock says`()
    {
        var history = History()
        history.append(entry(1, "2021-07-01T08:00:00+08:00"), repeatsKey: false)
        history.append(entry(2, "2021-06-30T08:00:00+08:00"), repeatsKey: false)
        history.append(posting(2, "2021-06-30"))
        history.append(entry(3, "2021-06-30T09:00:00+08:00"), repeatsKey: false)
        history.append(posting(3, "2021-06-30"))
        func found(since month: Month) -> [Int] {
            var numbers: [Int] = []
            history.forEachPosting(of: 1, since: month) { posting in
                numbers.append(posting.entry.number)
                return true
            }
            return numbers
        }
        #expect(found(since: "2021-07") == [3, 2])
        #expect(found(since: "2021-06") == [3, 2])
        #expect(found(since: "2021-08") == [])
    }

    @Test func `the last entry of each recorder is known`() {
        var history = History()
        history.append(entry(1, "2021-07-01T08:00:00+08:00"), repeatsKey: false)
        history.append(entry(2, "2021-07-01T08:00:00+08:00"), repeatsKey: false)
        #expect(history.last(by: "孙", at: .main) == 2)
        #expect(history.last(by: "李", at: .main) == nil)
        #expect(history.signatures == [Signature(by: "孙", desk: .main): 2])
    }
}
