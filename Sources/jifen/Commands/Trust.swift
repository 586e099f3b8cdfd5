internal import PointsCore

/// Lets this machine write to a book that was copied from another.
enum Trust: Command {
    static let hash = Option(
        Name("hash", "指纹"), Name("HASH", "指纹"),
        about: Phrase("已核对的末条指纹（至少前 8 位）", en: "the hash you checked (8 digits at least)"))

    static var path: CommandPath { CommandPath(Name("trust", "接管")) }
    static let declaration = Declaration(
        path, about: Phrase("让本机可以在拷来的账本上登记", en: "let this machine write to a copied book"),
        options: [hash, .by, .desk, .key, .dryRun, .json], effect: .neither,
        notes: [
            Phrase(
                "先核对整个流水，显示末条指纹；和原来那台机器上 jifen 核验 显示的一致，才输入确认。接管会记入账本。原来的机器从此不要再登记。",
                en:
                    "The journal is proved and its last hash shown; compare it with what jifen verify says on the other machine before you type it. It is recorded. The other machine must stop writing."
            )
        ],
        examples: [
            Example(
                "jifen 接管 --指纹 3f2a91c0", en: "jifen trust --hash 3f2a91c0",
                Phrase("指纹核对无误", en: "the hash was compared"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let folder = try world.bookFolder(for: call)
        let desk = try world.desk(for: call)
        let by = try world.recorder(for: call)
        let request = try world.request(for: call, [])
        // Shown and confirmed without the lock: nobody waits while somebody compares digits.
        let takeover = try folder.takeover(of: desk)
        if request != nil {
            let book = try takeover?.book ?? folder.read()
            world.opened(book, in: folder)
            if let earlier = try book.earlier(request) {
                if let takeover, !call.has(.dryRun) {
                    try session(folder, desk, by, world).finish(takeover)
                }
                return answer(earlier.name, call, world)
            }
        }
        guard let takeover else { throw StorageError.trustNotNeeded }
        show(takeover, call, world)
        if call.has(.dryRun) {
            return world.note(Phrase("试运行，没有接管。", en: "Dry run: not taken over.")[call.language])
        }
        try confirm(takeover.fingerprint, call, world)
        let session = try session(folder, desk, by, world)
        let draft = Draft(
            desk: desk, at: world.moment(in: folder.info), by: by, request: request,
            event: .trust(DeskTrusted(desks: takeover.marks)))
        let done = try session.trust(draft, takeover)
        world.report(done, call.language)
        answer(done.entry.name, call, world)
    }

    private static func session(
        _ folder: BookFolder, _ desk: DeskName, _ by: String, _ world: World
    ) throws(StorageError) -> WritingSession {
        let session = try folder.beginWriting(desk: desk, patience: world.patience, by: by, takesOver: true)
        world.opened(session.book, in: folder)
        return session
    }

    private static func show(_ takeover: Takeover, _ call: Call, _ world: World) {
        guard !call.has(.json) else { return }
        var lines: [Phrase] = []
        for mark in takeover.marks {
            lines.append(
                Phrase(
                    "台账点 \(mark.desk)：\(mark.number) 条，末条指纹",
                    en: "Desk \(mark.desk): \(counted(mark.number, "entry")), last hash"))
            lines.append(Phrase(verbatim: "  \(mark.hash)"))
        }
        if takeover.marks.count > 1 {
            lines.append(Phrase("合并指纹", en: "Hash over all desks"))
            lines.append(Phrase(verbatim: "  \(takeover.fingerprint)"))
        }
        for line in lines { world.say(line[call.language]) }
    }

    private static func answer(_ entry: EntryName, _ call: Call, _ world: World) {
        let text = Phrase("已接管，分录 \(entry)。", en: "Taken over, entry \(entry).")[call.language]
        world.say(call.has(.json) ? JSON.object([("entry", .text(entry))]).description : text)
    }

    private static func confirm(_ shown: String, _ call: Call, _ world: World) throws {
        var typed = call[hash]
        if typed == nil, world.terminal.asks {
            try world.sendSound()
            typed = world.ask(
                Phrase("核对无误请输入指纹的前 8 位：", en: "If it is right, type the first 8 digits of the hash: ")[
                    call.language])
        }
        guard let typed, !typed.isEmpty else {
            throw UsageError.missingOption(hash, declaration)
        }
        guard typed.count >= 8 else { throw UsageError.tooFewHashDigits }
        guard shown.hasPrefix(typed.lowercased()) else {
            throw UsageError.wrongTrustHash
        }
    }
}
