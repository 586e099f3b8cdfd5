/// Says which version this is.
enum Version: Command {
    static let number = "0.1.0"

    static var path: CommandPath { CommandPath(Name("version", "版本")) }
    static let declaration = Declaration(
        path, about: Phrase("看版本", en: "show the version"), effect: .neither,
        examples: [Example("jifen --version", Phrase("版本", en: "the version"))])

    static func run(_ call: Call, in world: World) throws { world.say("jifen \(number)") }
}
