/// What a community has decided for its book.
public struct Settings: Hashable, Sendable {
    /// How places are counted after a tie. The source material does not say; 1, 2, 2, 4 is ours.
    public internal(set) var ties = Ties.skip
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
    case ties

    public var values: [String] {
        switch self {
        case .ties: Ties.allCases.map(\.rawValue)
        }
    }

    public func value(in settings: Settings) -> String {
        switch self {
        case .ties: settings.ties.rawValue
        }
    }

    func set(_ value: String, in settings: inout Settings) {
        switch self {
        case .ties: settings.ties = Ties(rawValue: value) ?? settings.ties
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
        guard setting.values.contains(value) else { throw .badSetting(name, value: value) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        Setting(rawValue: name)?.set(value, in: &book.settings)
    }
}
