internal import PointsCore

/// What is wrong with a file typed by people, and on which line.
struct DocumentFault: Error {
    let line: Int
    let kind: Kind

    enum Kind {
        case notJSON
        case repeatedKey(String)
        case unknownKey(String, known: [String])
        case missingKey(String)
        case wrongType(String, expected: Phrase)
        case value(Malformed)
        case rules(RulesFault)
    }
}

extension DocumentFault {
    var phrase: Phrase {
        switch kind {
        case .notJSON:
            Phrase("不是正确的 JSON，请检查引号、逗号和括号。", en: "not valid JSON; check quotes, commas and brackets.")
        case .repeatedKey(let key): Phrase("“\(key)”写了两次。", en: "“\(key)” is given twice.")
        case .unknownKey(let key, let known):
            Phrase(
                "不认识“\(key)”，这里只能写：\(known.joined(separator: "、"))。",
                en: "“\(key)” is unknown; only these can stand here: \(known.joined(separator: ", ")).")
        case .missingKey(let key): Phrase("缺少“\(key)”。", en: "“\(key)” is missing.")
        case .wrongType(let key, let expected):
            Phrase("“\(key)”要写\(expected.chinese)。", en: "“\(key)” must be \(expected.english).")
        case .value(let malformed): malformed.phrase
        case .rules(let fault): fault.phrase
        }
    }
}
