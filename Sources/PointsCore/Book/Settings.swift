/// What a community has decided for its book.
public struct Settings: Hashable, Sendable {
    /// How places are counted after a tie. The source material does not say; 1, 2, 2, 4 is ours.
    public internal(set) var ties = Ties.skip
    /// Whether a matter counts only after somebody other than its recorder approved it.
    public internal(set) var review = false
    /// How many days after a board was posted members may object. The source material gives no length; seven
    /// is ours.
    public internal(set) var objectionDays = 7
    /// Where to object and whom to call, as it stands on a board; empty where nothing was said.
    public internal(set) var objectionPlace = ""
    /// How many days goods are held where nobody says otherwise. Seven is ours.
    public internal(set) var holdDays = 7
    /// The most points one member may spend in a period; nil for no limit, which is ours like the others below.
    public internal(set) var memberLimit: PointsLimit?
    /// The most pieces in one redemption.
    public internal(set) var visitLimit: Int?
    /// The only days on which goods are redeemed.
    public internal(set) var redemptionDays: RedemptionDays?
    /// What a member must keep.
    public internal(set) var minimumBalance: Points?
    /// How long points can be spent. The source material never mentions that they lapse: off unless a community
    /// decides it, and everything about it is ours.
    public internal(set) var validity = Validity.never
}

/// The settings there are, with the values each may have.
public enum Setting: String, CaseIterable, Sendable {
    case ties, review
    case objectionDays = "objection-days"
    case objectionPlace = "objection-place"
    case holdDays = "hold-days"
    case memberLimit = "member-limit"
    case visitLimit = "visit-limit"
    case redemptionDays = "redemption-days"
    case minimumBalance = "minimum-balance"
    case validity

    /// What a value may be.
    public enum Domain: Hashable, Sendable {
        case choice([String])
        case whole(ClosedRange<Int>)
        /// Words, or nothing.
        case text(TextField)
        /// `off`, or something in one form.
        case optional(Form)
        /// ``Validity``.
        case validity
    }

    public enum Form: Hashable, Sendable {
        /// `50/month`.
        case pointsPerSpan
        case pieces
        /// `1,15`.
        case daysOfMonth
        case points
    }

    /// What an optional setting has when nothing is set.
    public static let off = "off"

    public var domain: Domain {
        switch self {
        case .ties: .choice(Ties.allCases.map(\.rawValue))
        case .review: .choice(["on", "off"])
        case .objectionDays: .whole(1...Publication.longestNotice)
        case .objectionPlace: .text(.place)
        case .holdDays: .whole(1...Holds.longest)
        case .memberLimit: .optional(.pointsPerSpan)
        case .visitLimit: .optional(.pieces)
        case .redemptionDays: .optional(.daysOfMonth)
        case .minimumBalance: .optional(.points)
        case .validity: .validity
        }
    }

    public func value(in settings: Settings) -> String {
        switch self {
        case .ties: settings.ties.rawValue
        case .review: settings.review ? "on" : "off"
        case .objectionDays: String(settings.objectionDays)
        case .objectionPlace: settings.objectionPlace
        case .holdDays: String(settings.holdDays)
        case .memberLimit: settings.memberLimit?.description ?? Setting.off
        case .visitLimit: settings.visitLimit.map { String($0) } ?? Setting.off
        case .redemptionDays: settings.redemptionDays?.description ?? Setting.off
        case .minimumBalance: settings.minimumBalance?.description ?? Setting.off
        case .validity: settings.validity.description
        }
    }

    /// What holds until somebody sets something else.
    public var standard: String { value(in: Settings()) }

    /// Throws where this is no value of the setting; each value has one form.
    func require(_ value: String) throws(Refusal) {
        switch domain {
        case .choice(let values):
            guard values.contains(value) else { throw .badSetting(rawValue, value: value) }
        case .whole(let range):
            guard let number = Int(value), range.contains(number), String(number) == value else {
                throw .badSetting(rawValue, value: value)
            }
        case .text(let field):
            if !value.isEmpty { try field.require(value) }
        case .optional(let form):
            guard value == Setting.off || form.takes(value) else {
                throw .badSetting(rawValue, value: value)
            }
        case .validity:
            guard Validity(exactly: value) != nil else { throw .badSetting(rawValue, value: value) }
        }
    }

    func set(_ value: String, in settings: inout Settings) {
        switch self {
        case .ties: settings.ties = Ties(rawValue: value) ?? settings.ties
        case .review: settings.review = value == "on"
        case .objectionDays: settings.objectionDays = Int(value) ?? settings.objectionDays
        case .objectionPlace: settings.objectionPlace = value
        case .holdDays: settings.holdDays = Int(value) ?? settings.holdDays
        case .memberLimit: settings.memberLimit = PointsLimit(exactly: value)
        case .visitLimit: settings.visitLimit = Int(value)
        case .redemptionDays: settings.redemptionDays = RedemptionDays(exactly: value)
        case .minimumBalance: settings.minimumBalance = Points(setting: value)
        case .validity: settings.validity = Validity(exactly: value) ?? settings.validity
        }
    }
}

extension Setting.Form {
    /// Whether this is a value in its one form.
    fileprivate func takes(_ value: String) -> Bool {
        switch self {
        case .pointsPerSpan: PointsLimit(exactly: value) != nil
        case .pieces: Int(value).map { (1...Quantity.limit).contains($0) && String($0) == value } ?? false
        case .daysOfMonth: RedemptionDays(exactly: value) != nil
        case .points: Points(setting: value) != nil
        }
    }
}

extension Points {
    /// More than nothing, in its one form.
    fileprivate init?(setting text: String) {
        guard let points = try? Points(text), points > .zero, points.description == text else { return nil }
        self = points
    }
}

/// A setting got another value.
public struct SettingChanged: EventKind {
    public static let key = "setting"
    public private(set) var name = ""
    public private(set) var value = ""

    public init() {}
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("name", &name)
        try coder.field("value", &value)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        guard let setting = Setting(rawValue: name) else { throw .unknownSetting(name) }
        try setting.require(value)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        Setting(rawValue: name)?.set(value, in: &book.settings)
    }
}
