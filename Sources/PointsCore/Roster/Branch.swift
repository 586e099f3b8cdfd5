public typealias BranchCode = Code<Branch>

/// A party branch (党支部).
public struct Branch: LineObject, Hashable, Sendable {
    public private(set) var code = BranchCode()
    public private(set) var name = ""

    public init() {}
    public init(code: BranchCode, name: String) {
        self.code = code
        self.name = name
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("code", &code)
        try coder.field("name", &name)
    }
}

/// One branch or several began to be kept in the book.
public struct BranchesOpened: EventKind {
    public static let key = "branches"
    public private(set) var branches: [Branch] = []

    public init() {}
    public init(branches: [Branch]) { self.branches = branches }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.list("branches", &branches)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        var codes = Set(book.roster.branches.map(\.code))
        var names = Dictionary(
            book.roster.branches.map { ($0.name, $0.code) }, uniquingKeysWith: { a, _ in a })
        for branch in branches {
            try TextField.name.require(branch.name)
            guard codes.insert(branch.code).inserted else {
                let name = (book.roster.branches + branches).first { $0.code == branch.code }?.name
                throw .branchExists(branch.code, name: name ?? "")
            }
            if let other = names.updateValue(branch.code, forKey: branch.name) {
                throw .branchNameTaken(branch.name, other)
            }
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.roster.branches.append(contentsOf: branches)
    }
}
