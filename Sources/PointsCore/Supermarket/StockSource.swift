/// Where goods that came in are from.
public enum StockSource: String, CaseIterable, Sendable {
    /// 采购: bought.
    case purchase
    /// 捐赠: given, as a rule by an organisation that works together with the community (共建单位).
    case donation
}

extension StockSource: LineText {
    public var description: String { rawValue }
    static func parse(line text: String) -> StockSource? { StockSource(rawValue: text) }
}

/// What is known of goods that came in.
public struct StockOrigin: Hashable, Sendable {
    public let source: StockSource?
    /// The organisation that gave them.
    public let partner: String?
    /// What one piece cost, or is worth.
    public let cost: Yuan?

    public init(source: StockSource? = nil, partner: String? = nil, cost: Yuan? = nil) {
        self.source = source
        self.partner = partner
        self.cost = cost
    }

    /// Where nothing is known.
    public static let unknown = StockOrigin()

    /// Refused where there is something to know of goods that did not come in, or somebody gave what was bought.
    ///
    /// - Parameter pieces: how many came in.
    func check(_ pieces: Int, of code: GoodsCode) throws(Refusal) {
        if let partner { try TextField.partner.require(partner) }
        guard self == .unknown || pieces > 0, partner == nil || source == .donation else {
            throw .stockOrigin(code)
        }
    }
}

/// What came in of an article at a known cost, for the average.
public struct GoodsCost: Hashable, Sendable {
    public let pieces: Int
    public let total: Yuan

    init(pieces: Int = 0, total: Yuan = .zero) {
        self.pieces = pieces
        self.total = total
    }

    /// What one piece cost on the average; nil where no cost is known.
    public var average: Yuan? { pieces > 0 ? total.divided(by: pieces) : nil }

    /// - Parameter count: negative where goods that came in are taken back.
    func adding(_ count: Int, at cost: Yuan) throws(Refusal) -> GoodsCost {
        let (pieces, over) = pieces.addingReportingOverflow(count)
        let (fen, overflow) = total.fen.addingReportingOverflow(cost.fen * count)
        guard !over, !overflow else { throw .amountTooLarge }
        return GoodsCost(pieces: pieces, total: Yuan(fen: fen))
    }
}
