/// What the snapshot says of the book besides members, accounts and pages.
struct Standing: LineObject {
    /// The hash of `book.json`: which book it is.
    var genesis = Digest()
    /// The latest month in which an entry was written, by the clocks so far.
    var month: Month?
    /// The latest second at which an entry was written.
    var seconds = 0
    /// The highest member number ever given.
    var highest = 0
    var desks: [DeskStanding] = []
    var recorders: [RecorderStanding] = []
    var branches: [Branch] = []
    var goods: [GoodsStanding] = []
    var settings: [SettingChanged] = []
    var pending: [EntryName] = []
    var overruled: [EntryName] = []
    var objections: [Objection] = []
    var honours: [Honour] = []
    var holds: [Hold] = []
    var settlements: [SettlementMark] = []
    var editions: [EditionStanding] = []
    var publications: [PublicationMark] = []
    var shelfDesks: [DeskName] = []
    var shelfGoods: [GoodsCode] = []
    var shelfBranches: [BranchCode] = []
    /// The name of the file that holds the pages of past months.
    var pages = ""

    mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("genesis", &genesis)
        try coder.field("month", &month)
        try coder.field("seconds", &seconds)
        try coder.field("highest", &highest)
        try coder.list("desks", &desks)
        try coder.list("recorders", &recorders)
        try coder.list("branches", &branches)
        try coder.list("goods", &goods)
        try coder.list("settings", &settings)
        try coder.list("pending", &pending)
        try coder.list("overruled", &overruled)
        try coder.list("objections", &objections)
        try coder.list("honours", &honours)
        try coder.list("holds", &holds)
        try coder.list("settlements", &settlements)
        try coder.list("editions", &editions)
        try coder.list("publications", &publications)
        try coder.list("shelfDesks", &shelfDesks)
        try coder.list("shelfGoods", &shelfGoods)
        try coder.list("shelfBranches", &shelfBranches)
        try coder.field("pages", &pages)
    }
}

/// How far a desk's journal is folded, and what its writer had seen of the others.
struct DeskStanding: LineObject {
    var mark = DeskMark()
    var seen: [EntryName] = []

    mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("mark", &mark)
        try coder.list("seen", &seen)
    }
}

/// A recorder's last entry.
struct RecorderStanding: LineObject {
    var by = ""
    var last = EntryName(desk: .main, number: 0)

    mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("by", &by)
        try coder.field("last", &last)
    }
}

struct GoodsStanding: LineObject {
    var code = GoodsCode()
    var name = ""
    var price = Points.zero
    var limit: GoodsLimit?
    var stock = 0
    var barcode: Barcode?
    var low: Int?
    var isWithdrawn = false
    /// Pieces that came in at a known cost, and what they cost together in fen.
    var costed = 0
    var paid = 0
    var formerNames: [FormerName] = []

    mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("code", &code)
        try coder.field("name", &name)
        try coder.field("price", &price)
        try coder.field("limit", &limit)
        try coder.field("stock", &stock)
        try coder.field("barcode", &barcode)
        try coder.field("low", &low)
        try coder.field("withdrawn", &isWithdrawn)
        try coder.field("costed", &costed)
        try coder.field("paid", &paid)
        try coder.list("formerNames", &formerNames)
    }

    init() {}
    init(_ article: Goods) {
        code = article.code
        name = article.name
        price = article.price
        limit = article.limit
        stock = article.stock
        barcode = article.barcode
        low = article.low
        isWithdrawn = article.isWithdrawn
        costed = article.cost.pieces
        paid = article.cost.total.fen
        formerNames = article.formerNames
    }

    var article: Goods {
        Goods(
            code: code, name: name, price: price, limit: limit, stock: stock, barcode: barcode, low: low,
            isWithdrawn: isWithdrawn, cost: GoodsCost(pieces: costed, total: Yuan(fen: paid)),
            formerNames: formerNames)
    }
}

/// An edition of the rules; its text is in its entry.
struct EditionStanding: LineObject {
    var entry = EntryName(desk: .main, number: 0)
    var adopted = Day(number: 0)
    var from: Day?

    mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("adopted", &adopted)
        try coder.field("from", &from)
    }
}
