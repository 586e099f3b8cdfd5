internal import PointsCore

extension World {
    static let rulesLimit = 1 << 20

    /// Reads a rule book; what is wrong with it is named with its line.
    func readRules(_ file: String) throws -> RuleBook {
        try readRules(try read(file, limit: World.rulesLimit), file: file)
    }

    func readRules(_ bytes: [UInt8], file: String) throws -> RuleBook {
        let text: String
        do throws(TextDecodingError) { text = try TextDecoding.decode(bytes).text } catch {
            throw InputError.encoding(file: file, error)
        }
        do throws(DocumentFault) { return try RulesDocument.parse(text) } catch {
            throw InputError.document(file: file, error)
        }
    }
}
