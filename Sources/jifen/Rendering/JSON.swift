internal import PointsCore

/// A JSON value with its keys in the order given.
indirect enum JSON: Sendable {
    case object([(String, JSON)])
    case array([JSON])
    case string(String)
    case int(Int)
    case points(Points)
    /// Hundredths, written with two decimals.
    case hundredths(Int)
    case bool(Bool)
    case null

    /// An amount of money, with two decimals.
    static func yuan(_ amount: Yuan?) -> JSON { amount.map { .hundredths($0.fen) } ?? .null }

    static func text(_ value: (some CustomStringConvertible)?) -> JSON {
        value.map { .string($0.description) } ?? .null
    }
}

extension JSON {
    /// As a file has it: one line and its newline.
    var bytes: [UInt8] { Array((description + "\n").utf8) }
}

extension JSON: CustomStringConvertible {
    /// On one line, safe to show on a terminal: what cannot be seen is escaped.
    var description: String {
        switch self {
        case .object(let fields):
            "{" + fields.map { "\(JSON.quoted($0)):\($1)" }.joined(separator: ",") + "}"
        case .array(let values): "[" + values.map(\.description).joined(separator: ",") + "]"
        case .string(let text): JSON.quoted(text)
        case .int(let number): String(number)
        case .points(let points): points.description
        case .hundredths(let number):
            "\(number < 0 ? "-" : "")\(number.magnitude / 100).\(number.magnitude % 100 / 10)\(number.magnitude % 10)"
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where scalar.isForbidden:
                for unit in String(scalar).utf16 {
                    let hex = String(unit, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
