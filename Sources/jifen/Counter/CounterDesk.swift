internal import PointsCore

/// What happens at the counter between two lines that are typed.
///
/// Nothing is kept but the basket: who has how much is read anew for each line, as another counter may be open, and
/// what was confirmed is in the journal before anything is said of it.
final class CounterDesk {
    private let call: Call
    private let world: World
    private let desk: DeskName
    private let by: String
    private let width: ReceiptPaper.Width
    private var basket: CounterBasket?
    /// What was confirmed since the desk was opened, and can be taken back.
    private var last: Receipt?
    private var count = 0
    private var spent = Points.zero
    private var words: CounterWords { CounterWords(call.language) }

    init(_ call: Call, _ world: World, desk: DeskName, by: String, width: ReceiptPaper.Width) {
        self.call = call
        self.world = world
        self.desk = desk
        self.by = by
        self.width = width
    }

    /// Says whose desk this is and what its last redemption was.
    func greet() throws {
        let (book, _) = try world.ask(call)
        world.columns = world.terminal.width
        say(words.greeting(book, desk, by))
        say(words.last(book.lastTaking(at: desk), book))
        say(words.hint)
    }

    /// Asks for one line and does what it says; false where that was the last.
    func step() -> Bool {
        let typed = world.ask(world.terminal.asks ? words.prompt(basket) : "")
        let word = typed.map(CounterWord.init) ?? .leave
        guard word != .leave else {
            if let basket, !basket.isEmpty { note(words.notConfirmed) }
            say(words.goodbye(count, spent))
            world.send()
            return false
        }
        let before = basket
        do {
            try world.soundly {
                basket = before
                try take(word)
            }
        } catch let error as any Explained {
            ErrorReport(error).show(in: world, call.language, json: false)
        } catch {
            world.note("jifen: \(error)")
        }
        finish()
        // With nobody to hear what was recorded there is no going on.
        return !world.lostOutput
    }

    /// Sends what was said; the next line is answered from the book as it is then.
    func finish() {
        world.send()
        world.forgetBooks()
    }

    private func take(_ word: CounterWord) throws {
        switch word {
        case .help: say(CounterWords.help)
        case .undo: try undo()
        case .collect(let name): try collect(name)
        case .leave: break
        case .name(let typed):
            if let advice = CounterAdvice.phrase(for: typed) { throw CounterError.misplaced(advice) }
            try basket == nil ? welcome(typed) : add(typed)
        case .done:
            guard let basket else { return say(words.hint) }
            guard !basket.isEmpty else { return next() }
            try confirm(basket)
        case .takeBack:
            try change { basket, book in
                guard !basket.isEmpty else { throw CounterError.emptyBasket }
                return try basket.takingBack(book)
            }
        case .quantity(let typed):
            try change { basket, book in
                guard !basket.isEmpty else { throw CounterError.emptyBasket }
                return try basket.last(try Quantity.parse(typed), book)
            }
        case .cancel:
            guard basket != nil else { throw CounterError.nobody }
            say(words.cancelled)
            next()
        }
    }

    private func next() { basket = nil }

    /// Somebody steps up.
    private func welcome(_ typed: String) throws {
        let (book, today) = try world.ask(call)
        let member = try book.member(typed)
        if let left = member.departure { throw Refusal.departed(member.number, name: member.name, on: left) }
        if let suspension = member.suspension {
            throw Refusal.redemptionSuspended(member.number, name: member.name, reason: suspension.reason)
        }
        basket = CounterBasket(member.number, key: "counter-" + world.randomDigits())
        say(words.member(member, book, on: today, at: desk, width: world.terminal.width))
    }

    private func add(_ typed: String) throws {
        try change { basket, book in
            do { return try basket.adding(try GoodsWord(typed), book) } catch Refusal.unknownGoods {
                // The next one's card, before this one was done.
                if let other = try? book.member(typed) { throw CounterError.notDone(other) }
                throw GoodsQuestion(.unknownGoods(typed), in: book)
            }
        }
    }

    /// Another basket, where the book would allow it now.
    private func change(_ make: (CounterBasket, Book) throws -> CounterBasket) throws {
        guard let basket else { throw CounterError.nobody }
        let (book, _) = try world.ask(call)
        let changed = try make(basket, book)
        if !changed.isEmpty {
            _ = try book.rehearsing(
                Draft(desk: desk, at: world.moment(in: book.info), by: by, request: nil, event: changed.event)
            )
        }
        self.basket = changed
        say(words.basket(changed, book, on: world.moment(in: book.info).day))
    }

    private func confirm(_ basket: CounterBasket) throws {
        do {
            try record(Redeem.declaration, [basket.member.description] + basket.typed, key: basket.key) { _ in
                basket.event
            }
            next()
        } catch let error as Refusal {
            // What was shown does not hold any more; what holds now is shown before it can be confirmed.
            let (book, today) = try world.ask(call)
            let priced = try basket.priced(book)
            self.basket = priced
            ErrorReport(error).show(in: world, call.language, json: false)
            say(words.basket(priced, book, on: today))
        }
    }

    private func collect(_ typed: String) throws {
        let name = try EntryName(typed)
        try record(HoldCollect.declaration, [typed], key: "counter-" + world.randomDigits()) { book in
            .collect(HoldCollected(try book.hold(name)))
        }
    }

    /// Takes back the last redemption of this opening.
    private func undo() throws {
        guard let last else { throw CounterError.nothingToUndo }
        let typed = try Call(
            CallWords(
                ["--\(Option.reason.name.english)", words.undone] + passed + ["--", "\(last.stamp.entry)"],
                of: Reverse.declaration), call.language)
        try Reverse.run(typed, in: world)
        count -= 1
        spent = Points(tenths: spent.tenths - last.total.tenths)
        self.last = nil
    }

    /// Writes one entry under a key of its own; the answer is the receipt.
    private func record(
        _ declaration: Declaration, _ typed: [String], key: String, decide: (Book) throws -> Event
    ) throws {
        let call = try Call(
            CallWords(["--\(Option.key.name.english)", key] + passed + ["--"] + typed, of: declaration),
            call.language)
        var handed: Receipt?
        try world.record(call) { book, _ in
            try decide(book)
        } answer: { outcome in
            guard let receipt = try? Receipt(of: outcome.name, from: outcome.book) else { return Answer() }
            handed = receipt
            let paper = ReceiptPaper(
                receipt, community: outcome.book.info.name, width: self.width,
                isCopy: outcome.manner == .repeated, self.call.language)
            return Answer(lines: paper.lines.map(Phrase.init(verbatim:)), warnings: .low(outcome))
        }
        guard let handed else { return }
        last = handed
        count += 1
        spent = Points(tenths: spent.tenths + handed.total.tenths)
    }

    /// What each command at the counter takes over.
    private var passed: ArraySlice<String> {
        var words: [String] = [
            "--\(Option.by.name.english)", by, "--\(Option.desk.name.english)", desk.description,
        ]
        if let book = call[.book] { words += ["--\(Option.book.name.english)", book] }
        return words[...]
    }

    private func say(_ lines: [Phrase]) { for line in lines { world.say(line[call.language]) } }
    private func say(_ line: Phrase) { say([line]) }
    private func note(_ line: Phrase) { world.note(line[call.language]) }
}

extension CounterBasket {
    fileprivate var typed: [String] { lines.map { "\($0.goods.text)*\($0.quantity)" } }
}

extension Book {
    /// The last entry of a desk by which somebody took something, taken back or not; nil where none of its last few
    /// hundred entries is one.
    fileprivate func lastTaking(at desk: DeskName) -> Receipt? {
        let count = history.count(of: desk)
        for number in stride(from: count, to: max(0, count - 500), by: -1) {
            if let receipt = try? Receipt(of: EntryName(desk: desk, number: number), from: self) {
                switch receipt.kind {
                case .redemption, .collection: return receipt
                case .hold, .giveBack: continue
                }
            }
        }
        return nil
    }
}
