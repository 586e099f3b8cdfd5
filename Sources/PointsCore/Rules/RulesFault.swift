/// What makes a set of rules unusable, and in which item (by place, from 0) it stands.
public struct RulesFault: Hashable, Sendable {
    public let item: Int?
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        case noItems
        case tooManyItems(limit: Int)
        case repeatedCode(String)
        case repeatedName(String)
        case repeatedRole(String)
        case repeatedCap(Span)
        case zeroPoints
        case mixedSigns
        case capNotPositive
        case capOnDeduction
        case stepNotPositive
        case stepWithoutHours
        case text(TextField, TextFault)
    }
}

extension RuleBook {
    static let itemLimit = 500

    /// The first thing that makes these rules unusable.
    public var fault: RulesFault? {
        if let fault = TextField.title.fault(in: name) {
            return RulesFault(item: nil, kind: .text(.title, fault))
        }
        guard !items.isEmpty else { return RulesFault(item: nil, kind: .noItems) }
        guard items.count <= RuleBook.itemLimit else {
            return RulesFault(item: RuleBook.itemLimit, kind: .tooManyItems(limit: RuleBook.itemLimit))
        }
        var codes: Set<ItemCode> = []
        var names: Set<String> = []
        for (place, item) in items.enumerated() {
            if !codes.insert(item.code).inserted {
                return RulesFault(item: place, kind: .repeatedCode(item.code.text))
            }
            if !names.insert(item.name).inserted {
                return RulesFault(item: place, kind: .repeatedName(item.name))
            }
            if let kind = item.fault { return RulesFault(item: place, kind: kind) }
        }
        return nil
    }
}

extension RuleItem {
    fileprivate var fault: RulesFault.Kind? {
        if let fault = TextField.name.fault(in: name) { return .text(.name, fault) }
        if let fault = TextField.role.fault(in: unit) { return .text(.role, fault) }
        if let note, let fault = TextField.note.fault(in: note) { return .text(.note, fault) }
        guard points != .zero, roles.allSatisfy({ $0.points != .zero }) else { return .zeroPoints }
        guard roles.allSatisfy({ ($0.points < .zero) == isDeduction }) else { return .mixedSigns }
        return roleFault ?? stepFault ?? capFault
    }

    private var roleFault: RulesFault.Kind? {
        var names: Set<String> = []
        for role in roles {
            if let fault = TextField.role.fault(in: role.name) { return .text(.role, fault) }
            if !names.insert(role.name).inserted { return .repeatedRole(role.name) }
        }
        return nil
    }

    private var stepFault: RulesFault.Kind? {
        guard let step else { return nil }
        guard isHourly else { return .stepWithoutHours }
        return step > .zero ? nil : .stepNotPositive
    }

    private var capFault: RulesFault.Kind? {
        var spans: Set<Span> = []
        for cap in caps {
            guard !isDeduction else { return .capOnDeduction }
            guard cap.points > .zero else { return .capNotPositive }
            if !spans.insert(cap.per).inserted { return .repeatedCap(cap.per) }
        }
        return nil
    }
}
