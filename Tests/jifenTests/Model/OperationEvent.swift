import PointsCore

@testable import jifen

extension Operation {
    /// The event for a book, made the way the commands make it; throws where that already refuses.
    func event(in book: Book, today: PointsCore.Day, by: String, desk: DeskName) throws -> Event {
        switch self {
        case .open(let branch, let name):
            return .branches(BranchesOpened(branches: [Branch(code: try BranchCode(branch), name: name)]))
        case .join(let number, let name, let branch, let from, let card):
            let member = NewMember(
                number: try number.flatMap { MemberNumber($0) } ?? book.roster.nextNumber(), name: name,
                kind: .resident, branch: try BranchCode(branch), group: nil,
                from: from.map(Day.init(number:)),
                unit: nil, card: card, pledge: nil, pinyin: Pinyin())
            return .join(MembersJoined(members: [member]))
        case .move(let member, let branch, let from):
            return .move(
                MemberMoved(
                    member: try plain(member), branch: try BranchCode(branch), group: nil,
                    from: Day(number: from)))
        case .leave(let member, let on):
            return .leave(MemberLeft(member: try plain(member), on: Day(number: on), reason: nil))
        case .rejoin(let member, let branch, let from):
            return .rejoin(
                MemberRejoined(
                    member: try plain(member), branch: try BranchCode(branch), group: nil,
                    from: Day(number: from)))
        case .suspend(let member):
            return .suspend(RedemptionSuspended(member: try plain(member), reason: nil))
        case .resume(let member): return .resume(RedemptionResumed(member: try plain(member)))
        case .adopt(let items, let from):
            let rules = RuleBook(name: "细则", items: try items.map { try $0.ruleItem })
            return .rules(RulesAdopted(from: Day(number: from), rules: rules))
        case .matter(let matter): return .matter(try book.score(try matter.request, today: today))
        case .addGoods, .price, .limit, .stock, .count, .redeem: return try goodsEvent(in: book)
        case .reverse(let entry):
            return .reverse(Reversal(entry: try EntryName(entry), reason: "错"))
        case .undo:
            return .reverse(Reversal(entry: try book.lastEntry(of: by, at: desk).name, reason: "撤销"))
        case .ties(let value): return .setting(SettingChanged(name: "ties", value: value))
        case .review(let isOn): return .setting(SettingChanged(name: "review", value: isOn ? "on" : "off"))
        case .approve(let entries):
            return .approve(Approval(entries: try entries.map { entry in try EntryName(entry) }))
        case .reject(let entry): return .reject(Rejection(entry: try EntryName(entry), reason: "不实"))
        case .object(let entry, let member):
            return .object(
                ObjectionFiled(
                    number: book.objections.next, about: .entry(try EntryName(entry)),
                    from: try plain(member), text: "不对", withheld: false))
        case .answer(let entry, let upheld, let reversal):
            return .answer(
                ObjectionAnswered(
                    objection: try book.findObjection(entry).entry, upheld: upheld, text: "查过了",
                    reversal: try reversal.map { name in try EntryName(name) }))
        case .withdraw(let entry):
            return .withdraw(ObjectionWithdrawn(objection: try book.findObjection(entry).entry))
        case .honour(let member, let title, let period):
            return .honour(
                HonourGiven(
                    number: book.honours.next, member: try plain(member), title: title,
                    period: try Period(period, today: today), branch: nil))
        case .giveCard(let number), .replaceCard(let number):
            let member = try book.roster.find(plainNumber(number))
            if case .replaceCard = self, member.card == nil {
                throw Refusal.noCard(member.number, name: member.name)
            }
            return .cards(
                CardsIssued(cards: [
                    NewCard(
                        member: member.number, card: try book.roster.nextCard(for: member),
                        replaces: member.card)
                ]))
        case .opening(let lines):
            return .opening(
                OpeningBalances(
                    members: try lines.map { line in
                        OpeningBalance(
                            member: try plain(line.member), points: Points(tenths: line.points), note: nil)
                    }))
        case .validity(let value): return .setting(SettingChanged(name: "validity", value: value))
        case .expire: return .expire(try book.expiry(on: today))
        }
    }

    private func goodsEvent(in book: Book) throws -> Event {
        switch self {
        case .addGoods(let code, let name, let price, let stock, let limit):
            let article = NewGoods(
                code: try GoodsCode(code), name: name, price: Points(tenths: price), stock: stock,
                limit: limit.map(\.goodsLimit))
            return .goods(GoodsAdded(goods: [article]))
        case .price(let code, let price):
            return .price(GoodsPriced(goods: try GoodsCode(code), price: Points(tenths: price)))
        case .limit(let code, let limit):
            return .limit(GoodsLimited(goods: try GoodsCode(code), limit: limit.map(\.goodsLimit)))
        case .stock(let code, let change):
            return .stock(StockMoved(goods: try GoodsCode(code), quantity: change, reason: nil))
        case .count(let code, let counted):
            let article = try book.supermarket.article(GoodsCode(code))
            return .count(
                StockCounted(goods: article.code, counted: counted, expected: article.stock, reason: nil))
        case .redeem(let member, let lines):
            return .redeem(
                Redemption(
                    member: try plain(member),
                    lines: try lines.map { line in
                        let article = try book.supermarket.article(GoodsCode(line.goods))
                        return RedemptionLine(
                            goods: article.code, quantity: line.quantity, price: article.price)
                    }))
        case .open, .join, .move, .leave, .rejoin, .suspend, .resume, .adopt, .matter, .reverse, .undo, .ties,
            .review, .approve, .reject, .object, .answer, .withdraw, .honour, .giveCard, .replaceCard,
            .opening, .validity, .expire:
            throw Refusal.noMembers
        }
    }
}

private func plain(_ member: Int) throws -> MemberNumber {
    guard let number = MemberNumber(member) else { throw Refusal.unknownMember("\(member)") }
    return number
}

extension PlainLimit {
    fileprivate var goodsLimit: GoodsLimit { GoodsLimit(quantity: quantity, per: Span(rawValue: per)!) }
}

extension PlainItem {
    fileprivate var ruleItem: RuleItem {
        get throws {
            RuleItem(
                code: try ItemCode(code), name: "\(code)事", unit: isHourly ? "小时" : "次",
                points: Points(tenths: points),
                roles: roles.map { Role(name: $0.name, points: Points(tenths: $0.points)) },
                step: step.map(Points.init(tenths:)),
                caps: caps.map { Cap(per: Span(rawValue: $0.per)!, points: Points(tenths: $0.points)) })
        }
    }
}

extension PlainMatter {
    fileprivate var request: MatterRequest {
        get throws {
            var request = MatterRequest(item: item, date: Day(number: date))
            request.note = note
            request.override = override.map(Points.init(tenths:))
            request.amount = amount.map(\.amount)
            request.takers = try takers.map {
                MatterRequest.Taker(
                    member: try plain($0.member), role: $0.role, amount: $0.amount.map(\.amount))
            }
            return request
        }
    }
}

extension PlainAmount {
    fileprivate var amount: Amount {
        switch self {
        case .count(let count): .count(count)
        case .minutes(let minutes): .time(Minutes(count: minutes))
        }
    }
}
