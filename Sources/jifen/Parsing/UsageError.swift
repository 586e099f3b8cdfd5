internal import PointsCore

/// Words that make no command. Each case carries what is needed to say how to do it right.
enum UsageError: Error {
    case noCommand
    case unknownCommand(String, nearest: String?)
    case unknownSubcommand(String, of: Name, nearest: String?)
    case groupAlone(Name)
    case unknownOption(String, String?, Declaration)
    case valueMissing(Option)
    case valueNotTaken(Option)
    case optionTwice(Option)
    case missing(Parameter, Declaration)
    case extraArgument(String, Declaration)
    case missingOption(Option, Declaration)
    case optionsClash(Option, Option)
    /// The first means something only with the second.
    case needs(Option, Option)
    /// One of the two has to be given.
    case oneOf(Option, Option, Declaration)
    case badWord(String, [String])
    case badChoice(Option, String, [String])
    case malformed(Malformed)
    case needsYes
    case notConfirmed
    case emptyWord(String)
    case badTaker(String)
    case badGoods(String)
    case badCount(String)
    /// Boards are posted by the month.
    case onlyMonths(String)
    case badFingerprint(String)
    case wrongTrustHash
    case tooFewHashDigits
    /// Bytes that are no UTF-8; what they were meant to say is lost already.
    case notUTF8(String)
}
