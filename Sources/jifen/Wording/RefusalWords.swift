internal import PointsCore

extension Refusal: Explained {
    var status: ExitStatus { .refused }

    var phrase: Phrase {
        switch self {
        case .amountTooLarge:
            Phrase("数目太大，记不下。请检查分值和数量。", en: "The amount is too large. Check points and quantity.")
        case .text(let field, _, let fault): field.phrase(fault)
        case .dateInFuture(let day, let today):
            Phrase("日期 \(day) 还没有到（今天是 \(today)）。", en: "\(day) is in the future (today is \(today)).")

        case .unknownBranch(let typed):
            Phrase(
                "没有党支部“\(typed)”。看全部支部：jifen 支部 列表",
                en: "No branch “\(typed)”. See them all: jifen branch list")
        case .branchExists(let code, let name):
            Phrase("支部代码“\(code)”已经用于\(name)。", en: "Branch code “\(code)” is taken by \(name).")
        case .branchNameTaken(let name, let code):
            Phrase(
                "已经有名为“\(name)”的支部（代码 \(code)）。",
                en: "There is a branch named “\(name)” already (code \(code)).")
        case .unknownMember(let typed):
            Phrase(
                "没有找到党员“\(typed.shortened)”。可以输入编号、卡号、姓名或拼音；看名单：jifen 党员 名册",
                en:
                    "No member matches “\(typed.shortened)”. Type a number, card, name or pinyin; see: jifen member list"
            )
        case .ambiguousMember(let typed, let numbers):
            Phrase(
                "“\(typed)”有 \(numbers.count) 位，请用编号：",
                en: "“\(typed)” matches \(numbers.count) members, use the number:")
        case .nameMismatch(let number, let name, let typed):
            Phrase("编号 \(number) 是\(name)，不是“\(typed)”。", en: "Number \(number) is \(name), not “\(typed)”.")
        case .numberTaken(let number, let name):
            Phrase(
                "编号 \(number) 已经是\(name)的，编号不能重复使用。",
                en: "Number \(number) belongs to \(name); numbers are never given twice.")
        case .noNumbersLeft: Phrase("编号已经用完。", en: "There are no numbers left.")
        case .cardTaken(let card, let number, let name):
            Phrase(
                "卡号“\(card)”已经是 \(named(number, name)) 的。",
                en: "Card “\(card)” belongs to \(named(number, name)).")
        case .cardOutOfUse(let card, let number, let name, let day, let by, let now):
            Phrase(
                "这张卡已经停用：\(CardNumber.grouped(card)) 原来是 \(named(number, name)) 的，\(day) 停用（\(by)）。",
                en:
                    "This card is out of use: \(CardNumber.grouped(card)) was \(named(number, name))'s until \(day) (\(by))."
            )
                + (now == nil
                    ? Phrase(
                        "现在没有卡，请输入编号或姓名。",
                        en: " There is no other; type the number or the name.")
                    : Phrase(
                        "请用新卡（停用的卡号不再使用）；新卡没带来，请输入编号或姓名。",
                        en:
                            " Use the new one (numbers out of use are not used again), or type the number or the name."
                    ))
        case .cardMistyped(let card):
            Phrase(
                "卡号“\(CardNumber.inGroups(card))”输错了（校验码不对）。请再扫一次或照卡面重输，也可以输入编号或姓名。",
                en:
                    "Card number “\(CardNumber.inGroups(card))” is mistyped: its check digit is wrong. Scan it again, or type what the card says, or the number or name."
            )
        case .unknownCard(let card):
            Phrase(
                "本账本没有发过卡号“\(CardNumber.grouped(card))”。是不是别的社区的卡？可以输入编号或姓名。",
                en:
                    "No card “\(CardNumber.grouped(card))” was given in this book. Is it another community's? Type the number or the name."
            )
        case .cardOfAnother(let card, let number):
            Phrase(
                "卡号“\(CardNumber.grouped(card))”只能是编号 \(number) 的。发卡不用自己写卡号：jifen 卡 打印",
                en:
                    "Card “\(CardNumber.grouped(card))” can only be that of number \(number). Cards are numbered by: jifen card print"
            )
        case .cardIssued(let card, let number, let name):
            Phrase(
                "卡号“\(CardNumber.grouped(card))”已经发给过 \(named(number, name))。",
                en: "Card “\(CardNumber.grouped(card))” was given to \(named(number, name)) before.")
        case .cardChanged(let number, let name, let now):
            Phrase(
                "\(named(number, name)) 的卡刚刚变了（现在\(now.map { "是 \(CardNumber.grouped($0))" } ?? "没有卡")），请再做一次。",
                en:
                    "The card of \(named(number, name)) has just changed (now \(now.map { CardNumber.grouped($0) } ?? "none")); do it again."
            )
        case .noCard(let number, let name):
            Phrase(
                "\(named(number, name)) 还没有积分卡，不用换。发卡：jifen 卡 打印 \(number) --输出 卡.html",
                en:
                    "\(named(number, name)) has no card to replace. To give one: jifen card print \(number) --output card.html"
            )
        case .noCardsLeft(let number, let name):
            Phrase(
                "\(named(number, name)) 已经换过 \(CardNumber.most) 张卡，不能再发。",
                en: "\(named(number, name)) has had \(CardNumber.most) cards; there are no more numbers.")
        case .notMemberOn(let day, let number, let name):
            Phrase(
                "\(named(number, name)) \(day) 不在本社区名册上（还没入册或已经移出），这一天不能记分。",
                en:
                    "\(named(number, name)) was not on the roster on \(day), so nothing can be recorded for that day."
            )
        case .alreadyLeft(let number, let name, let day):
            Phrase("\(named(number, name)) 已于 \(day) 移出名册。", en: "\(named(number, name)) left on \(day).")
        case .hasNotLeft(let number, let name):
            Phrase("\(named(number, name)) 还在名册上，不用移回。", en: "\(named(number, name)) has not left.")
        case .alreadyInBranch(let number, let name, let branch):
            Phrase(
                "\(named(number, name)) 现在就在\(branch)。", en: "\(named(number, name)) is in \(branch) already."
            )
        case .beforeMembership(let day, let number, let name, let since):
            Phrase(
                "日期 \(day) 太早：\(named(number, name)) 目前这一段从 \(since) 起算。",
                en:
                    "\(day) is too early: the present membership of \(named(number, name)) counts from \(since)."
            )
        case .alreadySuspended(let number, let name):
            Phrase(
                "\(named(number, name)) 的兑换已经是暂停状态。",
                en: "Redemption of \(named(number, name)) is suspended already.")
        case .notSuspended(let number, let name):
            Phrase(
                "\(named(number, name)) 的兑换没有暂停。",
                en: "Redemption of \(named(number, name)) is not suspended.")
        case .nothingToAmend(let number, let name):
            Phrase(
                "\(named(number, name)) 的资料没有变化，没有登记。", en: "Nothing to change for \(named(number, name)).")

        case .noRulesOn(let day, let first):
            if let first {
                Phrase(
                    "\(day) 还没有生效的积分细则（最早的一版从 \(first) 起）。",
                    en: "No rules were in force on \(day) (the first edition begins \(first)).")
            } else {
                Phrase(
                    "还没有积分细则。先导入：jifen 细则 采用 文件.json --生效日期 日期",
                    en: "There are no rules yet. Adopt some: jifen rules adopt FILE.json --from DATE")
            }
        case .sameRules(let since):
            Phrase(
                "和\(since.map { " \($0) " } ?? "一开始")起生效的细则完全一样，没有登记。",
                en:
                    "These are the rules in force since \(since?.description ?? "the beginning"); nothing to adopt."
            )
        case .rules(let fault): fault.phrase
        case .unknownItem(let typed, let known):
            Phrase("细则里没有积分项目“\(typed)”。", en: "The rules have no item “\(typed)”.")
                + known.suggestion(for: typed)
                + Phrase("看全部项目：jifen 细则 查看", en: " See them all: jifen rules show")
        case .unknownRole(let typed, let item, let known):
            known.names.isEmpty
                ? Phrase(
                    "“\(item)”不分角色，不能写“\(typed)=”。",
                    en: "“\(item)” has no roles, so “\(typed)=” cannot be used.")
                : Phrase(
                    "“\(item)”没有角色“\(typed)”，只有：\(known.names.joined(separator: "、"))。",
                    en: "“\(item)” has no role “\(typed)”, only: \(known.names.joined(separator: ", ")).")
        case .noMembers:
            Phrase(
                "没有写党员。在项目后面写编号或姓名，或用 --名单 读名单文件。",
                en:
                    "No members were given. Write numbers or names after the item, or read a list with --from."
            )
        case .memberTwice(let number, let name):
            Phrase(
                "\(named(number, name)) 在这件事里出现了两次。一件事一人只记一次，请去掉一个。",
                en:
                    "\(named(number, name)) appears twice in this matter. Each member is recorded once; remove one."
            )
        case .hoursNeeded(let item):
            Phrase(
                "“\(item)”按小时计分，请用 --时长 写时长，例如 --时长 1.5 或 --时长 90m。",
                en: "“\(item)” is scored by the hour: give --hours, for example --hours 1.5 or --hours 90m.")
        case .countNeeded(let item, let unit):
            Phrase(
                "“\(item)”按“\(unit)”计分，不能用时长；数量用 --数量。",
                en: "“\(item)” is scored by “\(unit)”, not by the hour; use --count.")
        case .overrideNeedsNote:
            Phrase(
                "不按细则给分（--分值）必须用 --说明 写明理由。",
                en: "Points given by hand (--points) need a reason: add --note.")
        case .overrideZero: Phrase("--分值 不能是 0。", en: "--points cannot be 0.")
        case .overrideSign(let item, let deduction):
            deduction
                ? Phrase(
                    "“\(item)”是扣分项目，--分值 要写负数。",
                    en: "“\(item)” is a deduction, so --points must be negative.")
                : Phrase(
                    "“\(item)”是加分项目，--分值 不能写负数。",
                    en: "“\(item)” gives points, so --points cannot be negative.")

        case .unknownGoods(let typed):
            Phrase(
                "没有商品“\(typed)”。几件写成 商品*件数；看全部商品：jifen 商品 列表",
                en: "No article “\(typed)”. Several are written GOODS*N. See them all: jifen goods list")
        case .goodsExists(let code, let name):
            Phrase("商品编码“\(code)”已经用于\(name)。", en: "Article code “\(code)” is taken by \(name).")
        case .goodsNameTaken(let name, let code):
            Phrase(
                "已经有名为“\(name)”的商品（编码 \(code)）。",
                en: "There is an article named “\(name)” already (code \(code)).")
        case .goodsTwice(let code):
            Phrase(
                "商品“\(code)”写了两次，请合并成一个，例如 \(code)*2。",
                en: "Article “\(code)” is given twice; put them together, for example \(code)*2.")
        case .priceNotPositive(let code):
            Phrase("商品“\(code)”的兑换积分要大于 0。", en: "The price of “\(code)” must be more than 0.")
        case .badQuantity(let code):
            Phrase(
                "商品“\(code)”的数量不对，要用不超过 \(Quantity.limit) 的整数。",
                en: "The quantity of “\(code)” is not right: whole numbers up to \(Quantity.limit).")
        case .countDisagrees(let code, let name):
            Phrase(
                "\(name)（\(code)）盘点的差数与账面对不上。",
                en: "The counted difference of \(name) (\(code)) does not fit the book.")
        case .priceChanged(let code, let name):
            Phrase(
                "\(name)（\(code)）的价格刚刚变了，请重新兑换。",
                en: "The price of \(name) (\(code)) has just changed; redeem again.")
        case .nothingRedeemed: Phrase("没有写要兑换的商品。", en: "No goods were given.")
        case .notEnoughPoints(let number, let name, let held, let needed):
            held < .zero
                ? Phrase(
                    "\(named(number, name)) 欠 \(-held) 分，补足以前不能兑换（这次需要 \(needed) 分）。",
                    en:
                        "\(named(number, name)) owes \(-held) points and cannot redeem until they are covered (needed: \(needed))."
                )
                : Phrase(
                    "积分不够：\(named(number, name)) 余额 \(held) 分，需要 \(needed) 分。",
                    en: "Not enough points: \(named(number, name)) has \(held), needed \(needed).")
        case .outOfStock(let code, let name, let left, let wanted):
            Phrase(
                "库存不够：\(name)（\(code)）还有 \(left) 件，需要 \(wanted) 件。",
                en: "Not enough in stock: \(name) (\(code)) has \(left) left, wanted \(wanted).")
        case .overLimit(let code, let name, let limit, let had, let wanted):
            Phrase(
                "超过限兑：\(name)（\(code)）\(limit.phrase.chinese)，已兑 \(had) 件（含预留），这次要 \(wanted) 件。",
                en:
                    "Over the limit: \(name) (\(code)) \(limit.phrase.english); had \(had) (holds included), wanted \(wanted)."
            )
        case .pointsReserved(let number, let name, let balance, let reserved, let needed):
            Phrase(
                "可用积分不够：\(named(number, name)) 余额 \(balance) 分，其中预留中 \(reserved) 分，可用 \(Points(tenths: balance.tenths - reserved.tenths)) 分，需要 \(needed) 分。看预留：jifen 预留 列表 \(number)",
                en:
                    "Not enough points: \(named(number, name)) has \(balance), of which \(reserved) are held; \(Points(tenths: balance.tenths - reserved.tenths)) left, needed \(needed). See: jifen hold list \(number)"
            )
        case .stockReserved(let code, let name, let stock, let reserved, let wanted):
            Phrase(
                "可兑的不够：\(name)（\(code)）库存 \(stock) 件，其中预留 \(reserved) 件，需要 \(wanted) 件。看预留：jifen 预留 列表",
                en:
                    "Not enough free: \(name) (\(code)) has \(stock) in stock, of which \(reserved) are held; wanted \(wanted). See: jifen hold list"
            )
        case .overMemberLimit(let number, let name, let limit, let had, let wanted):
            Phrase(
                "超过每人限额：每人\(limit.phrase.chinese)，\(named(number, name)) 已用 \(had) 分（含预留），这次要 \(wanted) 分。",
                en:
                    "Over the limit for each member: \(limit.phrase.english); \(named(number, name)) had \(had) (holds included), wanted \(wanted)."
            )
        case .overVisitLimit(let limit, let wanted):
            Phrase(
                "超过每次限件：一次最多 \(limit) 件，这次要 \(wanted) 件。",
                en: "Over the limit for one visit: at most \(counted(limit, "piece")), wanted \(wanted).")
        case .notRedemptionDay(let day, let days, let next):
            Phrase(
                "\(day) 不是兑换日（\(days.phrase.chinese)）。下一个兑换日：\(next)",
                en: "\(day) is no redemption day (\(days.phrase.english)). The next one is \(next).")
        case .belowMinimum(let number, let name, let available, let minimum, let needed):
            Phrase(
                "要留足最低余额 \(minimum) 分：\(named(number, name)) 可用 \(available) 分，这次需要 \(needed) 分，兑换后不够 \(minimum) 分。",
                en:
                    "\(minimum) points must be kept: \(named(number, name)) has \(available) available, and \(needed) are needed."
            )
        case .redemptionSuspended(let number, let name, let reason):
            Phrase(
                "\(named(number, name)) 的兑换已暂停\(reason.map { "（\($0)）" } ?? "")。恢复：jifen 党员 恢复兑换 \(number)",
                en:
                    "Redemption of \(named(number, name)) is suspended\(reason.map { " (\($0))" } ?? ""). To resume: jifen member resume \(number)"
            )
        case .departed(let number, let name, let day):
            Phrase(
                "\(named(number, name)) 已于 \(day) 移出名册，不能兑换。",
                en: "\(named(number, name)) left on \(day) and cannot redeem.")

        case .ambiguousGoods(let typed, let codes):
            Phrase(
                "“\(typed)”有 \(codes.count) 种商品（没有联网的两处用了同一个条码或名称），请写编码：\(codes.map(\.text).joined(separator: "、"))。",
                en:
                    "“\(typed)” is \(codes.count) articles (desks that were apart gave it twice). Write the code: \(codes.map(\.text).joined(separator: ", "))."
            )
        case .barcodeTaken(let barcode, let code, let name):
            Phrase(
                "条码“\(barcode)”已经用于\(name)（\(code)）。",
                en: "Barcode “\(barcode)” belongs to \(name) (\(code)).")
        case .goodsUnchanged(let code, let name):
            Phrase("\(name)（\(code)）没有变化，没有登记。", en: "Nothing to change for \(name) (\(code)).")
        case .alreadyOffSale(let code, let name):
            Phrase("\(name)（\(code)）已经下架了。", en: "\(name) (\(code)) is off sale already.")
        case .alreadyOnSale(let code, let name):
            Phrase("\(name)（\(code)）没有下架。", en: "\(name) (\(code)) is on sale.")
        case .offSale(let code, let name):
            Phrase(
                "\(name)（\(code)）已下架，不能兑换。重新上架：jifen 商品 上架 \(code)",
                en: "\(name) (\(code)) is off sale. To put it back: jifen goods resume \(code)")
        case .stockOrigin(let code):
            Phrase(
                "商品“\(code)”：来源、共建单位和成本只写在入库上，共建单位只写在捐赠上。",
                en:
                    "Article “\(code)”: source, partner and cost go with goods that come in, a partner with a donation."
            )
        case .writeOffNeedsReason(let code, let name):
            Phrase(
                "报损要写原因：\(name)（\(code)）怎么少的？请加 --原因。",
                en: "A write-off needs a reason: what became of \(name) (\(code))? Add --reason.")
        case .countNeedsReason(let code, let name, let counted, let expected):
            Phrase(
                "\(name)（\(code)）账面 \(expected) 件，实点 \(counted) 件，\(counted < expected ? "少" : "多") \((counted - expected).magnitude) 件。请再点一遍；属实就用 --原因 写明原因。",
                en:
                    "\(name) (\(code)): \(expected) in the book, \(counted) counted, \((counted - expected).magnitude) \(counted < expected ? "missing" : "too many"). Count again; if it is so, say why with --reason."
            )
        case .countedTwice(let code):
            Phrase("商品“\(code)”的实点写了两次，请只留一个。", en: "Article “\(code)” was counted twice; leave one count.")
        case .alreadySettled(let day, let desk, let number, let by):
            Phrase(
                "\(desk) 的 \(day) 已经日结过了（第 \(number) 号，\(by)），不能再结一次；以后登记的算下一天。再打印：jifen 日结 查看 \(number)",
                en:
                    "\(desk) settled \(day) already (no. \(number), \(by)); what came after it belongs to the next day. To print it again: jifen settle show \(number)"
            )
        case .settledLater(let day, let desk, let last, let by):
            Phrase(
                "\(desk) 已经日结到 \(last)（\(by)），不能再结 \(day)。",
                en: "\(desk) has settled up to \(last) (\(by)), so \(day) cannot be settled any more.")
        case .unknownSettlement(let typed, let desk):
            Phrase(
                "\(desk) 没有第“\(typed.shortened)”号日结。看全部：jifen 日结 列表 全部",
                en: "\(desk) has no settlement “\(typed.shortened)”. See them all: jifen settle list all")
        case .notASettlement(let name): Phrase("分录 \(name) 不是日结。", en: "Entry \(name) is not a settlement.")

        case .notAHold(let name):
            Phrase(
                "分录 \(name) 不是预留。看预留：jifen 预留 列表", en: "Entry \(name) is not a hold. See: jifen hold list")
        case .badHoldDay(let day, let today):
            Phrase(
                "不能留到 \(day)：从今天（\(today)）起，最多 \(Holds.longest) 天。",
                en:
                    "Goods cannot be held until \(day): from today (\(today)) on, at most \(Holds.longest) days."
            )
        case .holdCollected(let name, let by):
            Phrase("预留 \(name) 已经领走了（\(by)）。", en: "Hold \(name) was collected already (\(by)).")
        case .holdReleased(let name, let by):
            Phrase("预留 \(name) 已经取消了（\(by)）。", en: "Hold \(name) was released already (\(by)).")
        case .holdExpired(let name, let until):
            Phrase(
                "预留 \(name) 只留到 \(until)，已经过期，积分和商品都放回了。还要就重新兑换。",
                en:
                    "Hold \(name) was until \(until) and is over; points and goods are free again. Redeem anew."
            )
        case .heldElsewhere(let name, let desk):
            Phrase(
                "预留 \(name) 的商品放在台账点 \(desk)，要在那里领取或取消（--台账点 \(desk)）。",
                en:
                    "The goods of hold \(name) lie at desk \(desk); collect or release them there (--desk \(desk))."
            )
        case .holdNotReversible(let name):
            Phrase(
                "分录 \(name) 是预留，没有扣分，不用冲正。不要了：jifen 取消预留 \(name)；已经领走的，冲正领取的那条分录。",
                en:
                    "Entry \(name) is a hold and spent nothing. To give it up: jifen release \(name); what was collected is reversed by its own entry."
            )
        case .notATaking(let name):
            Phrase(
                "分录 \(name) 不是兑换，也不是领取，没有商品可以退。",
                en: "Entry \(name) is neither a redemption nor a collection; nothing can be returned.")
        case .redemptionReversed(let name, let by):
            Phrase(
                "分录 \(name) 已经由 \(by) 冲正，积分退过了，不能再退货，商品资料用“商品 修改”；日结不能取消。",
                en:
                    "Entry \(name) was reversed by \(by), which gave the points back; nothing can be returned, and put articles right with goods amend. A day that was settled stays so."
            )
        case .moreThanTaken(let name, let code, let article, let taken, let returned, let wanted):
            taken == 0
                ? Phrase(
                    "分录 \(name) 里没有兑换过\(article)（\(code)）。",
                    en: "\(article) (\(code)) was not taken with entry \(name).")
                : Phrase(
                    "退得太多：\(name) 兑换了 \(taken) 件\(article)（\(code)），已经退过 \(returned) 件，不能再退 \(wanted) 件。",
                    en:
                        "Too many: \(taken) of \(article) (\(code)) were taken with \(name) and \(returned) returned already, so \(wanted) cannot be."
                )
        case .linesDiffer(let name):
            Phrase(
                "党员、商品或价格和 \(name) 的对不上。",
                en: "Member, goods or prices are not those of \(name).")
        case .hasReturns(let name, let by):
            Phrase(
                "分录 \(name) 有退货（\(by)），请先冲正退货，再冲正它。",
                en: "Something of \(name) was returned (\(by)); reverse the return first.")
        case .noReceipt(let name):
            Phrase(
                "分录 \(name) 没有小票：只有兑换、预留、领取和退货有。",
                en: "Entry \(name) has no receipt: only redemptions, holds, collections and returns have.")

        case .unknownEntry(let name): Phrase("账本里没有分录 \(name)。", en: "There is no entry \(name).")
        case .wrongKind(let name): Phrase("分录 \(name) 不是事项。", en: "Entry \(name) is not a matter.")
        case .notReversible(let name, let kind):
            Phrase("分录 \(name) 不能冲正。", en: "Entry \(name) cannot be reversed.")
                + Refusal.otherWay(than: kind, name)
        case .countsOnce(let name, let original):
            Phrase(
                "分录 \(name) 和 \(original) 是同一件事（两处没有联网时用同一个防重号登记），只算了 \(original)。要取消，请冲正 \(original)。",
                en:
                    "Entry \(name) is \(original) once more (two desks that were apart used one key) and only \(original) counts. To take it back, reverse \(original)."
            )
        case .alreadyReversed(let name, let by):
            Phrase("分录 \(name) 已经由 \(by) 冲正，不能再冲一次。", en: "Entry \(name) was reversed by \(by) already.")
        case .nothingToUndo(let by):
            Phrase(
                "“\(by)”在这个台账点还没有登记过，没有可撤销的。",
                en: "“\(by)” has recorded nothing at this desk; nothing to undo.")
        case .lastIsReversal(let name, let target):
            Phrase(
                "您的上一条 \(name) 就是冲正（冲的是 \(target)）。要取消更早的分录，请用：jifen 冲正 分录 --原因 原因",
                en:
                    "Your last entry \(name) is itself a reversal (of \(target)). To take back an earlier one: jifen reverse ENTRY --reason WHY"
            )
        case .keyReused(let key, let name):
            Phrase(
                "防重号“\(key)”已经用在内容不同的分录 \(name) 上，没有登记。",
                en: "Key “\(key)” was used for entry \(name) with other content; nothing was recorded.")
        case .monthNotOver(let month):
            Phrase(
                "\(month.words)还没有结束，不能公示。确实要提前公示，请加 --提前，榜上会注明；以后记在\(month.month)月的事项算补记，计入下一期。",
                en:
                    "\(month) is not over. To post it all the same add --early; the board says so, and what is recorded for that month afterwards counts late, on the next board."
            )
        case .alreadyPublished(let month, let number):
            Phrase(
                "\(month.words)已经公示过了（\(Phrase.issue(number, of: month).chinese)），公示过的月份不能再改。查看：jifen 公示榜 查看 \(month)",
                en:
                    "\(month) was posted as \(Phrase.issue(number, of: month).english) and is closed. See it: jifen board show \(month)"
            )
        case .publishedLater(let month, let last):
            Phrase(
                "\(last.words)已经公示，前面的\(month.words)不能再补公示；记在\(month.month)月的事项会作为补记，计入下一期。",
                en:
                    "\(last) was posted already, so \(month) cannot be any more; what is recorded for it counts late, on the next board."
            )
        case .publishedApart(let month, let last):
            Phrase(
                "公示\(month.words)时，还不知道另一个台账点公示了\(last.words)，这一期不算数。请再公示一次：jifen 公示 \(month)",
                en:
                    "\(month) was posted by a desk that did not know of the board of \(last), so it does not count. Post it again: jifen publish \(month)"
            )
        case .publishFirst(let earlier, let month):
            Phrase(
                "\(earlier.words)有积分，还没有公示。请按月份先后公示：先 jifen 公示 \(earlier)，再公示 \(month)。",
                en:
                    "\(earlier) has points and was not posted. Post the months in their order: jifen publish \(earlier), then \(month)."
            )
        case .nothingToPublish(let month):
            Phrase(
                "\(month.words)没有记分，也没有补记和更正，没有内容可以公示。",
                en: "There is nothing to post for \(month): no points, no late matters, no corrections.")
        case .badDeadline(let day, let posted):
            Phrase(
                "异议截止日期 \(day) 不对：不能早于公示当天（\(posted)），也不能超过 \(Publication.longestNotice) 天。",
                en:
                    "\(day) cannot be the last day for objections: not before the day of posting (\(posted)), and within \(Publication.longestNotice) days."
            )
        case .notPublished(let month):
            Phrase(
                "\(month.words)还没有公示。公示：jifen 公示 \(month)",
                en: "\(month) was not posted. Post it: jifen publish \(month)")
        case .unknownBoard(let typed):
            Phrase(
                "没有“\(typed)”这一期公示。写月份（2021-06）或期号（2021年第3期、3）；看全部：jifen 公示榜 列表",
                en:
                    "There is no board “\(typed)”. Write its month (2021-06) or number (3); see all: jifen board list"
            )
        case .reviewNeeded:
            Phrase(
                "这个账本开了审核，没有写明“待审核”的记分不能登记。",
                en: "Review is on, and the matter does not say that it waits for one.")
        case .nothingToApprove:
            Phrase(
                "没有等您审核的事项。自己登记的要由别人审核。看全部：jifen 待审核",
                en:
                    "Nothing waits for you to approve it. What you recorded yourself is for others. See them all: jifen pending"
            )
        case .entryTwice(let name):
            Phrase("分录 \(name) 写了两次，请去掉一个。", en: "Entry \(name) is given twice; remove one.")
        case .notUnderReview(let name):
            Phrase(
                "分录 \(name) 不用审核：登记的时候没有开审核，已经算数了。",
                en: "Entry \(name) needs no review: it was recorded while review was off, and counts.")
        case .ownRecord(let name, let by):
            Phrase(
                "分录 \(name) 是“\(by)”自己登记的，要由别人审核。自己记错了，可以撤回：jifen 冲正 \(name) --原因 原因",
                en:
                    "Entry \(name) was recorded by “\(by)”, so somebody else has to review it. To withdraw it: jifen reverse \(name) --reason WHY"
            )
        case .alreadyApproved(let name, let by):
            Phrase(
                "分录 \(name) 已经由 \(by) 审核通过。要取消，请冲正：jifen 冲正 \(name) --原因 原因",
                en:
                    "Entry \(name) was approved by \(by) already. To take it back: jifen reverse \(name) --reason WHY"
            )
        case .alreadyRejected(let name, let by):
            Phrase(
                "分录 \(name) 已经由 \(by) 退回，没有计分。要改，请重新登记一件。",
                en: "Entry \(name) was rejected by \(by) already and does not count. Record the matter anew.")
        case .alreadyWithdrawn(let name, let by):
            Phrase(
                "分录 \(name) 已经撤回（\(by)），不用审核。",
                en: "Entry \(name) was withdrawn (\(by)); there is nothing to review.")

        case .unknownObjection(let typed):
            Phrase(
                "没有异议“\(typed.shortened)”。请写异议的号，例如 1；看全部：jifen 异议 列表",
                en:
                    "No objection “\(typed.shortened)”. Write its number, like 1. See them all: jifen object list"
            )
        case .ambiguousObjection(let number, let entries):
            Phrase(
                "异议 \(number) 有 \(entries.count) 条（没有联网的两处用了同一个号），请写分录名：\(entries.map(\.description).joined(separator: "、"))。",
                en:
                    "There are \(entries.count) objections \(number) (desks that were apart gave the number twice). Write the entry: \(entries.map(\.description).joined(separator: ", "))."
            )
        case .notAnObjection(let name): Phrase("分录 \(name) 不是异议。", en: "Entry \(name) is not an objection.")
        case .notDoubtable(let name):
            Phrase(
                "对分录 \(name) 不能提异议：能提的只有记分、兑换、冲正、表彰和公示的榜。",
                en:
                    "Entry \(name) is not open to objections: only matters, redemptions, reversals, honours and posted boards are."
            )
        case .objectionAnswered(let number, let by):
            Phrase("异议 \(number) 已经答复过（\(by)）。", en: "Objection \(number) was answered already (\(by)).")
        case .objectionWithdrawn(let number, let by):
            Phrase("异议 \(number) 已经撤回（\(by)）。", en: "Objection \(number) was withdrawn already (\(by)).")
        case .objectionNumber(let number):
            Phrase("异议的号 \(number) 已经有了。", en: "There is an objection \(number) already.")
        case .notAReversal(let name): Phrase("分录 \(name) 不是冲正。", en: "Entry \(name) is not a reversal.")
        case .otherReversal(let name, let target, let doubted):
            Phrase(
                "\(name) 冲正的是 \(target)，不是提出异议的 \(doubted)。",
                en: "\(name) takes back \(target), not \(doubted), which the objection is about.")

        case .unknownHonour(let typed):
            Phrase(
                "没有第“\(typed.shortened)”号表彰。请写表彰的号，例如 1；看全部：jifen 表彰 列表",
                en:
                    "No honour “\(typed.shortened)”. Write its number, like 1. See them all: jifen honour list"
            )
        case .ambiguousHonour(let number, let entries):
            Phrase(
                "第 \(number) 号表彰有 \(entries.count) 条（没有联网的两处用了同一个号），请写分录名：\(entries.map(\.description).joined(separator: "、"))。",
                en:
                    "There are \(entries.count) honours \(number) (desks that were apart gave the number twice). Write the entry: \(entries.map(\.description).joined(separator: ", "))."
            )
        case .notAnHonour(let name): Phrase("分录 \(name) 不是表彰。", en: "Entry \(name) is not an honour.")
        case .alreadyHonoured(let number, let name, let title, let period, let by):
            Phrase(
                "\(named(number, name)) \(period.phrase.chinese)的“\(title)”已经授予过了（\(by)）。",
                en:
                    "\(named(number, name)) has the title “\(title)” for \(period.phrase.english) already (\(by))."
            )
        case .honourNumber(let number):
            Phrase("表彰的号 \(number) 已经有了。", en: "There is an honour \(number) already.")
        case .honourPeriod(let period):
            Phrase(
                "表彰的时段要写一个月、一个季度或一年（2021-06、2021-Q2、2021），不能是“\(period.phrase.chinese)”。",
                en:
                    "Honours are for a month, a quarter or a year (2021-06, 2021-Q2, 2021), not “\(period.phrase.english)”."
            )
        case .periodNotBegun(let period):
            Phrase(
                "\(period.phrase.chinese)还没有开始，不能表彰。", en: "\(period.phrase.english) has not begun.")
        case .honourTakenBack(let number, let by):
            Phrase(
                "第 \(number) 号表彰已经收回（\(by)），不能打印证书。",
                en: "Honour \(number) was taken back (\(by)); there is no certificate for it.")

        case .noOpenings:
            Phrase("表里没有要登记的期初积分。", en: "There is no opening balance to record.")
        case .openingTwice(let number, let name):
            Phrase(
                "\(named(number, name)) 的期初积分出现了两次，请去掉一个。",
                en: "\(named(number, name)) appears twice; remove one.")
        case .alreadyOpened(let number, let name, let by):
            Phrase(
                "\(named(number, name)) 已有期初积分（\(by)），每人只能登记一次。记错了就先冲正 \(by)。",
                en:
                    "\(named(number, name)) has an opening balance already (\(by)), and nobody gets two. If it is wrong, reverse \(by) first."
            )
        case .pointsNotPositive(let number, let name):
            Phrase(
                "\(named(number, name)) 的积分要大于 0。",
                en: "The points of \(named(number, name)) must be more than 0.")
        case .hadNoEffect(let name):
            Phrase(
                "分录 \(name) 没有改变任何人的余额（另一处已经登记过，或者已经还回），没有可冲正的、可退的，也没有小票。",
                en:
                    "Entry \(name) changed nobody's balance (another desk had done it, or it was given back), so there is nothing to take back or to return, and no receipt."
            )

        case .validityOff:
            Phrase(
                "没有设积分有效期，积分不会失效。要设：jifen 设置 有效期 次年底",
                en:
                    "No validity is set, so points do not lapse. To set one: jifen settings validity next-year-end"
            )
        case .validityChanged(let validity, let now):
            Phrase(
                "有效期的设置变了（原来\(validity.phrase.chinese)，现在\(now.phrase.chinese)），请重新登记失效。",
                en:
                    "The validity was changed (then: \(validity.phrase.english); now: \(now.phrase.english)); run expire again."
            )
        case .nothingLapsed(let day, let next):
            Phrase(
                "到 \(day) 没有过期的积分，不用登记。\(next.map { "最早到期的一批有效到 \($0)。" } ?? "")",
                en:
                    "Nothing has lapsed by \(day).\(next.map { " The next points are valid until \($0)." } ?? "")"
            )
        case .lapsedTwice(let number, let name, let day):
            Phrase(
                "\(named(number, name)) \(day) 入账的积分写了两次。",
                en: "The points of \(named(number, name)) from \(day) are named twice.")
        case .notLapsed(let number, let name, let since, let until):
            Phrase(
                "\(named(number, name)) \(since) 入账的积分有效到 \(until)，还没有过期。",
                en: "The points of \(named(number, name)) from \(since) are valid until \(until).")
        case .alreadyLapsed(let number, let name, let since, let left, let named):
            Phrase(
                "\(jifen.named(number, name)) \(since) 入账的积分只剩 \(left) 分，不能失效 \(named) 分。请重新看一遍：jifen 失效 --试运行",
                en:
                    "Of the points of \(jifen.named(number, name)) from \(since) only \(left) are left, not \(named). Look again: jifen expire --dry-run"
            )

        case .unknownSetting(let setting):
            Phrase(
                "没有设置项“\(setting)”，只有：\(Setting.allCases.map(\.name.chinese).joined(separator: "、"))。",
                en:
                    "There is no setting “\(setting)”, only: \(Setting.allCases.map(\.rawValue).joined(separator: ", "))."
            )
        case .badSetting(let name, let value):
            Phrase(
                "设置项“\(Setting(rawValue: name)?.name.chinese ?? name)”不能是“\(value)”，可以是：\(Setting(rawValue: name)?.rangeWords.chinese ?? "")。",
                en:
                    "“\(name)” cannot be “\(value)”, only: \(Setting(rawValue: name)?.rangeWords.english ?? "")."
            )
        case .outOfSequence(let name): Phrase("分录 \(name) 的编号不连续。", en: "Entry \(name) is out of sequence.")
        }
    }
}

/// A member as messages name one: `0001 张三`.
func named(_ number: MemberNumber, _ name: String) -> String { "\(number) \(name)" }

extension RuleNames {
    func suggestion(for typed: String) -> Phrase {
        guard let near = Nearest.name(to: typed, in: names) else { return Phrase("", en: "") }
        return Phrase("是不是“\(near)”？", en: " Did you mean “\(near)”?")
    }
}

extension GoodsLimit {
    var phrase: Phrase {
        Phrase(
            "每人每\(per.phrase.chinese)限 \(quantity) 件",
            en: "is limited to \(quantity) per member and \(per.phrase.english)")
    }
}

extension PointsLimit {
    var phrase: Phrase {
        Phrase("每\(per.phrase.chinese) \(points) 分", en: "\(points) points a \(per.phrase.english)")
    }
}

extension RedemptionDays {
    var phrase: Phrase {
        Phrase(
            "每月 \(days.map(String.init).joined(separator: "、")) 日",
            en: "day \(days.map(String.init).joined(separator: ", ")) of the month")
    }
}
