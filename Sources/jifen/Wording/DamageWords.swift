internal import PointsCore

extension Damage {
    /// Place and matter in a sentence: `journal/main/2021-06.jsonl 第 3 行：…。`
    var phrase: Phrase {
        let zh = [line.map { "第 \($0) 行" }, byte.map { "第 \($0) 字节" }].compactMap(\.self).joined(
            separator: "，")
        let en = [line.map { "line \($0)" }, byte.map { "byte \($0)" }].compactMap(\.self).joined(
            separator: ", ")
        return Phrase(
            file + (zh.isEmpty ? "" : " " + zh) + "：" + kind.phrase.chinese,
            en: file + (en.isEmpty ? "" : " " + en) + ": " + kind.phrase.english)
    }

    var facts: [(String, JSON)] {
        var facts: [(String, JSON)] = [("file", .string(file))]
        if let line { facts.append(("line", .int(line))) }
        if let byte { facts.append(("byte", .int(byte))) }
        return facts + [("kind", .string(kind.code))]
    }
}

extension Damage.Kind {
    fileprivate var phrase: Phrase {
        switch self {
        case .badBookFile: Phrase("账本说明文件被改动过。", en: "the book's own file was changed.")
        case .badHead:
            Phrase(
                "本机的最后登记记录损坏，流水末尾有没有缺少分录无从核对。请拿 jifen 核验 给出的末条指纹和抄下的对照；对得上，就删去这个文件，再用 jifen 接管。",
                en:
                    "this machine's record of the last entry is damaged, so nothing tells whether the end of the journal is missing. Compare the last hash that jifen verify gives with the one written down; if it is the same, delete this file and run jifen trust."
            )
        case .headOfOtherBook:
            Phrase(
                "本机的最后登记记录属于另一个账本，或者账本说明文件（book.json）被改动过。",
                en: "this machine's record of the last entry is another book's, or book.json was changed.")
        case .badHeader:
            Phrase(
                "首行与账本（book.json）或前一个月份文件对不上。",
                en: "its first line does not fit book.json or the month file before it.")
        case .malformed: Phrase("不是完整的分录。", en: "not a whole entry.")
        case .unknownEvent(let key):
            Phrase("不认识的事件“\(key)”，可能需要新版 jifen。", en: "unknown event “\(key)”; a newer jifen may be needed.")
        case .brokenChain:
            Phrase(
                "与前一条对不上，内容被改动过。", en: "does not follow from the entry before it; its content was changed.")
        case .wrongNumber(let found, let expected):
            Phrase(
                "编号是 \(found)，应该是 \(expected)：有分录被删、被插入或调换。",
                en: "numbered \(found) instead of \(expected): an entry was removed, inserted or moved.")
        case .boardChanged:
            Phrase(
                "公示文件被改动过；再执行一次这个月（目录：任何一个公示过的月份）的 jifen 公示 就恢复原样。",
                en:
                    "the posted file was changed; jifen publish of that month (for the page of all boards: of any posted month) puts it back."
            )
        case .wrongMonth: Phrase("登记时间比所在月份文件还晚。", en: "written later than the month of its file.")
        case .lineTooLong(let limit): Phrase("一行超过 \(limit) 字节。", en: "a line of more than \(limit) bytes.")
        case .strangeFile:
            Phrase(
                "不是账本的文件（可能是同步或复制留下的），请移到账本文件夹外面。",
                en: "this is no file of the book (a copy left by syncing?); move it out of the book's folder."
            )
        case .endMissing(let desk, let acknowledged, let found):
            Phrase(
                "台账点 \(desk) 已登记到第 \(acknowledged) 条，流水里只有 \(found) 条，后面的丢失了。",
                en:
                    "desk \(desk) had \(acknowledged) entries, the journal has only \(found); the rest is missing."
            )
        case .headDisagrees(let desk, let number):
            Phrase(
                "台账点 \(desk) 第 \(number) 条与本机的登记记录不一致。",
                en: "entry \(number) of desk \(desk) is not the one this machine wrote.")
        case .gap(let after):
            Phrase(
                "它接在第 \(after) 条之后，而前面的月份文件缺失或不完整。",
                en: "it follows entry \(after), but the month file before it is missing or cut off.")
        case .missingEntry(let name):
            Phrase("它依据的分录 \(name) 不在账本里。", en: "entry \(name), on which it builds, is not in the book.")
        case .refused(let name, let refusal):
            Phrase(
                "分录 \(name) 不能成立：\(refusal.phrase.chinese)",
                en: "entry \(name) cannot stand: \(refusal.phrase.english)")
        case .miscount(let miscount): miscount.phrase
        }
    }

    fileprivate var code: String {
        switch self {
        case .badBookFile: "bad-book-file"
        case .badHead: "bad-head"
        case .headOfOtherBook: "head-of-other-book"
        case .badHeader: "bad-header"
        case .malformed: "malformed"
        case .unknownEvent: "unknown-event"
        case .brokenChain: "broken-chain"
        case .wrongNumber: "wrong-number"
        case .boardChanged: "board-changed"
        case .wrongMonth: "wrong-month"
        case .lineTooLong: "line-too-long"
        case .strangeFile: "strange-file"
        case .endMissing: "end-missing"
        case .headDisagrees: "head-disagrees"
        case .gap: "gap"
        case .missingEntry: "missing-entry"
        case .refused: "refused"
        case .miscount: "miscount"
        }
    }
}

extension Miscount {
    fileprivate var phrase: Phrase {
        switch self {
        case .account(let member):
            Phrase("党员 \(member) 的明细与余额不符。", en: "member \(member): lines and balance differ.")
        case .openings(let member):
            Phrase("党员 \(member) 的明细与期初积分不符。", en: "member \(member): lines and opening balance differ.")
        case .lapses(let member):
            Phrase("党员 \(member) 的明细与失效积分不符。", en: "member \(member): lines and lapsed points differ.")
        case .months(let months, let accounts):
            Phrase(
                "各月合计 \(months) 与各人合计 \(accounts) 不符。",
                en: "months add up to \(months), members to \(accounts).")
        case .stock(let code):
            Phrase("商品 \(code) 的库存与明细不符。", en: "article \(code): movements and stock differ.")
        }
    }
}
