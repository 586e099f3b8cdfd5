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
}

/// How places are counted after equal points.
public enum Ties: String, CaseIterable, Sendable {
    /// 1, 2, 2, 4.
    case skip = "1224"
    /// 1, 2, 2, 3.
    case dense = "1223"
}

/// The settings there are, with the values each may have.
public enum Setting: String, CaseIterable, Sendable {
    case ties, review
    case objectionDays = "objection-days"
    case objectionPlace = "objection-place"

    /// What a value may be.
    public enum Domain: Hashable, Sendable {
        case choice([String])
        case whole(ClosedRange<Int>)
        /// Words, or nothing.
        case text(TextField)
    }

    public var domain: Domain {
        switch self {
        case .ties: .choice(Ties.allCases.map(\.rawValue))
        case .review: .choice(["on", "off"])
        case .objectionDays: .whole(1...Publication.longestNotice)
        case .objectionPlace: .text(.place)
        }
    }

    public func value(in settings: Settings) -> String {
        switch self {
        case .ties: settings.ties.rawValue
        case .review: settings.review ? "on" : "off"
        case .objectionDays: String(settings.objectionDays)
        case .objectionPlace: settings.objectionPlace
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
        }
    }

    func set(_ value: String, in settings: inout Settings) {
        switch self {
        case .ties: settings.ties = Ties(rawValue: value) ?? settings.ties
        case .review: settings.review = value == "on"
        case .objectionDays: settings.objectionDays = Int(value) ?? settings.objectionDays
        case .objectionPlace: settings.objectionPlace = value
        }
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
