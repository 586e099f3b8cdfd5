/// The number of a points card (党员爱心积分卡) that this program gave.
///
/// Ten digits: seven of the member's number, two that count this member's cards from 01, and a check digit
/// (``Damm``). The member's number is part of it, so two desks that do not know of each other never give one number
/// to two people.
public struct CardNumber: Hashable, Sendable {
    public let member: MemberNumber
    /// Which card of this member it is, 1 to ``most``.
    public let count: Int

    /// How many cards one member can ever have.
    public static let most = 99

    public init?(_ member: MemberNumber, count: Int) {
        guard (1...CardNumber.most).contains(count) else { return nil }
        self.member = member
        self.count = count
    }

    /// Reads the ten digits; nil where they are not such a number, above all where the check digit is wrong.
    public init?(_ text: String) {
        guard let read = CardNumber(unchecked: text), read.description == text else { return nil }
        self = read
    }

    /// What ten digits say but for the last one.
    init?(unchecked text: String) {
        guard text.isTenDigits, let value = Int(text), let member = MemberNumber(value / 1000) else {
            return nil
        }
        self.init(member, count: value / 10 % 100)
    }

    /// In groups, as it is printed and read aloud: `000 0001 015`. The middle one is the end of the member's number.
    ///
    /// Numbers that are none of ours stay as they are.
    public static func grouped(_ text: String) -> String {
        CardNumber(text) == nil ? text : inGroups(text)
    }

    /// Ten digits in groups, also where they were mistyped.
    public static func inGroups(_ text: String) -> String {
        "\(text.prefix(3)) \(text.dropFirst(3).prefix(4)) \(text.suffix(3))"
    }
}

extension CardNumber: CustomStringConvertible {
    public var description: String {
        let digits = String(member.value, digits: 7) + String(count, digits: 2)
        return digits + String(Damm.digit(of: digits))
    }
}

extension CardNumber: LineText {
    static func parse(line text: String) -> CardNumber? { CardNumber(text) }
}

extension String {
    /// Whether it has the form of a card number of ours.
    public var isTenDigits: Bool { utf8.count == 10 && isDigits }
}
