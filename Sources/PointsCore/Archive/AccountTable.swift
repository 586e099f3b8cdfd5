/// Accounts as the snapshot has them; proved against their sum when one is first asked for, by the one thread that has
/// the book.
final class AccountTable: @unchecked Sendable {
    private let tables: Tables?
    private let fault: ArchiveFault
    private lazy var rows: Rows<AccountRow> = tables.rows(.accounts, or: fault)

    struct AccountRow: BitwiseCopyable {
        var member: UInt32
        var unused: UInt32 = 0
        var earned: Int64
        var spent: Int64
        var opening: Int64
        var lapsed: Int64

        var account: Account {
            Account(
                earned: Points(tenths: Int(earned)), spent: Points(tenths: Int(spent)),
                opening: Points(tenths: Int(opening)), lapsed: Points(tenths: Int(lapsed)))
        }
    }

    init(_ tables: Tables, fault: ArchiveFault) {
        self.tables = tables
        self.fault = fault
    }

    subscript(member: MemberNumber) -> Account? {
        let place = rows.firstIndex { $0.member < UInt32(member.value) }
        guard place < rows.count, rows[place].member == UInt32(member.value) else { return nil }
        return rows[place].account
    }

    var all: [(member: MemberNumber, account: Account)] {
        rows.compactMap { row in MemberNumber(Int(row.member)).map { ($0, row.account) } }
    }

    static func write(_ ledger: Ledger, to writer: inout TablesWriter) {
        let rows = ledger.sorted.map { member, account in
            AccountRow(
                member: UInt32(member.value), earned: Int64(account.earned.tenths),
                spent: Int64(account.spent.tenths), opening: Int64(account.opening.tenths),
                lapsed: Int64(account.lapsed.tenths))
        }
        writer.add(.accounts, rows)
    }
}

extension AccountTable: Hashable {
    static func == (a: AccountTable, b: AccountTable) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
