/// Something a secretary does, in plain numbers: points in tenths, days since 1970-01-01.
enum Operation {
    case open(branch: String, name: String)
    case join(number: Int?, name: String, branch: String, from: Int?, card: String?)
    case move(Int, branch: String, from: Int)
    case leave(Int, on: Int)
    case rejoin(Int, branch: String, from: Int)
    case suspend(Int)
    case resume(Int)
    case adopt([PlainItem], from: Int)
    case matter(PlainMatter)
    case addGoods(String, name: String, price: Int, stock: Int, limit: PlainLimit?)
    case price(String, Int)
    case limit(String, PlainLimit?)
    case stock(String, Int)
    case count(String, Int)
    case redeem(Int, [PlainLine])
    case reverse(String)
    case undo
    case ties(String)
    case review(Bool)
    case approve([String])
    case reject(String)
    case object(String, from: Int)
    case answer(String, upheld: Bool, reversal: String?)
    case withdraw(String)
    case honour(Int, title: String, period: String)
    /// The first card, for somebody without one.
    case giveCard(Int)
    case replaceCard(Int)
    case opening([PlainOpening])
    case validity(String)
    case expire
}

/// An operation with who does it where.
struct Turn {
    let by: String
    let desk: String
    let operation: Operation
}

struct PlainOpening {
    var member: Int
    var points: Int
}

struct PlainItem: Equatable {
    var code: String
    var isHourly = false
    /// In tenths.
    var points: Int
    var roles: [PlainRole] = []
    var step: Int?
    var caps: [PlainCap] = []
}

struct PlainRole: Equatable {
    var name: String
    var points: Int
}

struct PlainCap: Equatable {
    var per: String
    var points: Int
}

struct PlainLimit: Equatable {
    var quantity: Int
    var per: String
}

struct PlainLine {
    var goods: String
    var quantity: Int
}

struct PlainMatter {
    var item: String
    var date: Int
    var takers: [PlainTaker]
    var amount: PlainAmount?
    /// Points for each by hand.
    var override: Int?
    var note: String?
}

struct PlainTaker {
    var member: Int
    var role: String?
    var amount: PlainAmount?
}

enum PlainAmount {
    case count(Int)
    case minutes(Int)
}

/// Tenths as people write them.
func plainPoints(_ tenths: Int) -> String {
    let size = abs(tenths)
    return (tenths < 0 ? "-" : "") + "\(size / 10)" + (size % 10 == 0 ? "" : ".\(size % 10)")
}

func plainNumber(_ member: Int) -> String {
    String(repeating: "0", count: max(0, 4 - "\(member)".count)) + "\(member)"
}
