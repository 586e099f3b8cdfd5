/// Shows an error: sentences for people, or one JSON object for programs, always on standard error.
struct ErrorReport {
    private let error: any Explained
    init(_ error: any Explained) { self.error = error }

    func show(in world: World, _ language: Language, json: Bool) {
        guard json else {
            world.note(error.phrase[language])
            for line in error.details { world.note("  " + line[language]) }
            return
        }
        // The list that a colon announces is told as one.
        let message = error.phrase[language].trimmed { "：:".contains($0) }
        let details = error.details.map { JSON.string($0[language].trimmedBlanks) }
        let facts: [(String, JSON)] =
            [("code", .string(error.code)), ("message", .string(message))] + error.facts
            + (details.isEmpty ? [] : [("details", .array(details))])
        world.note(JSON.object([("error", .object(facts))]).description)
    }
}
