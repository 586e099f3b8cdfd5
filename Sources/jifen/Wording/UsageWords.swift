internal import PointsCore

extension UsageError: Explained {
    var status: ExitStatus { .usage }

    var code: String {
        switch self {
        case .noCommand: "no-command"
        case .unknownCommand, .unknownSubcommand, .groupAlone: "unknown-command"
        case .unknownOption: "unknown-option"
        case .valueMissing: "value-missing"
        case .valueNotTaken: "value-not-taken"
        case .optionTwice: "option-twice"
        case .missing, .missingOption, .oneOf: "missing"
        case .extraArgument: "extra-word"
        case .optionsClash: "options-clash"
        case .needs: "option-needs-another"
        case .badChoice, .badWord: "bad-choice"
        case .malformed: "bad-value"
        case .needsYes: "needs-yes"
        case .notConfirmed: "not-confirmed"
        case .emptyWord: "empty-word"
        case .badTaker: "bad-member-list"
        case .badGoods: "bad-goods"
        case .badCount: "bad-count"
        case .onlyMonths: "not-a-month"
        case .badFingerprint: "bad-fingerprint"
        case .wrongTrustHash: "wrong-hash"
        case .tooFewHashDigits: "hash-too-short"
        case .notUTF8: "bad-encoding"
        }
    }

    var phrase: Phrase {
        switch self {
        case .noCommand: Phrase("要做什么？看全部命令：jifen 帮助", en: "What is to be done? See all commands: jifen help")
        case .unknownCommand(let typed, let nearest):
            Phrase(
                "没有命令“\(typed)”。\(UsageError.meant(nearest))看全部命令：jifen 帮助",
                en: "No command “\(typed)”.\(UsageError.meantEnglish(nearest)) See all commands: jifen help")
        case .unknownSubcommand(let typed, let group, let nearest):
            Phrase(
                "“\(group.chinese)”没有“\(typed)”。\(UsageError.meant(nearest))看用法：jifen 帮助 \(group.chinese)",
                en:
                    "“\(group.english)” has no “\(typed)”.\(UsageError.meantEnglish(nearest)) See: jifen help \(group.english)"
            )
        case .groupAlone(let group):
            Phrase(
                "“\(group.chinese)”后面还要写一个词。看用法：jifen 帮助 \(group.chinese)",
                en: "“\(group.english)” needs another word. See: jifen help \(group.english)")
        case .unknownOption(let typed, let nearest, let command):
            Phrase(
                "“\(command.chinese)”没有选项“\(typed)”。\(UsageError.meant(nearest))看用法：jifen 帮助 \(command.chinese)",
                en:
                    "“\(command.english)” has no option “\(typed)”.\(UsageError.meantEnglish(nearest)) See: jifen help \(command.english)"
            )
        case .valueMissing(let option):
            Phrase(
                "选项 --\(option.name.chinese) 后面要写\(option.value?.chinese ?? "内容")。",
                en: "Option --\(option.name.english) needs a value (\(option.value?.english ?? "")).")
        case .valueNotTaken(let option):
            Phrase(
                "选项 --\(option.name.chinese) 后面不用写内容。", en: "Option --\(option.name.english) takes no value.")
        case .optionTwice(let option):
            Phrase("选项 --\(option.name.chinese) 写了两次。", en: "Option --\(option.name.english) is given twice.")
        case .missing(let parameter, let command):
            Phrase(
                "没有写\(parameter.name.chinese)。看用法：jifen 帮助 \(command.chinese)",
                en: "\(parameter.name.english) is missing. See: jifen help \(command.english)")
        case .extraArgument(let word, let command):
            Phrase(
                "“\(word)”是多余的。看用法：jifen 帮助 \(command.chinese)",
                en: "“\(word)” is one word too many. See: jifen help \(command.english)")
        case .missingOption(let option, let command):
            Phrase(
                "没有写选项 --\(option.name.chinese)。看用法：jifen 帮助 \(command.chinese)",
                en: "Option --\(option.name.english) is missing. See: jifen help \(command.english)")
        case .optionsClash(let a, let b):
            Phrase(
                "--\(a.name.chinese) 和 --\(b.name.chinese) 不能同时用。",
                en: "--\(a.name.english) and --\(b.name.english) do not go together.")
        case .needs(let a, let b):
            Phrase(
                "--\(a.name.chinese) 要和 --\(b.name.chinese) 一起用。",
                en: "--\(a.name.english) is for --\(b.name.english) only.")
        case .oneOf(let a, let b, let command):
            Phrase(
                "要写 --\(a.name.chinese) 或 --\(b.name.chinese)。看用法：jifen 帮助 \(command.chinese)",
                en:
                    "Either --\(a.name.english) or --\(b.name.english) is needed. See: jifen help \(command.english)"
            )
        case .badWord(let typed, let choices):
            Phrase(
                "不认识“\(typed)”，可以写：\(UsageError.shown(choices, .chinese))。",
                en: "“\(typed)” is unknown; write one of: \(UsageError.shown(choices, .english)).")
        case .badChoice(let option, let typed, let choices):
            Phrase(
                "--\(option.name.chinese) 不能是“\(typed)”，可以是：\(choices.joined(separator: "、"))。",
                en: "--\(option.name.english) cannot be “\(typed)”, only: \(choices.joined(separator: ", "))."
            )
        case .malformed(let malformed): malformed.phrase
        case .needsYes:
            Phrase(
                "这一步要先确认。不在终端上运行时，确定要做就加上 --确认。",
                en: "This needs a confirmation and nobody can answer. Add --yes to go ahead.")
        case .notConfirmed: Phrase("没有确认，什么都没有改动。", en: "Not confirmed; nothing was changed.")
        case .emptyWord(let word):
            Phrase("“\(word)”里有空的名字，请检查逗号。", en: "“\(word)” has an empty name in it; check the commas.")
        case .badTaker(let word):
            Phrase(
                "看不懂“\(word)”，请写成 角色=编号,编号 或 编号*数量。",
                en: "“\(word)” is not understood; write ROLE=WHO,WHO or WHO*N.")
        case .badGoods(let word):
            Phrase("看不懂“\(word)”，请写成 商品 或 商品*件数。", en: "“\(word)” is not understood; write GOODS or GOODS*N.")
        case .badCount(let word):
            Phrase(
                "看不懂“\(word)”，请写成 商品=件数，几样用逗号分开：soap=5,towel=3。",
                en: "“\(word)” is not understood; write GOODS=N, several with commas: soap=5,towel=3.")
        case .onlyMonths(let typed):
            Phrase(
                "公示按月进行，“\(typed)”不是一个月份，请写成 2021-06、6月或上月。",
                en: "Boards are posted by the month, and “\(typed)” is none; write 2021-06 or last-month.")
        case .badFingerprint(let typed):
            Phrase(
                "“\(typed)”不是指纹。指纹是 32 位（0–9、a–f），四位一组。",
                en: "“\(typed)” is no fingerprint, which has 32 digits (0–9, a–f) in groups of four.")
        case .wrongTrustHash:
            Phrase("输入的指纹和账本的不一致，没有接管。", en: "That is not the hash of this book. Not taken over.")
        case .tooFewHashDigits: Phrase("请至少输入指纹的前 8 位。", en: "Type at least the first 8 digits of the hash.")
        case .notUTF8(let word):
            Phrase(
                "“\(word.shortened)”不是 UTF-8 编码，认不出原来写的是什么。请把终端的字符编码改成 UTF-8 再输入。",
                en:
                    "“\(word.shortened)” is not UTF-8, so what it says is lost. Set the terminal to UTF-8 and type it again."
            )
        }
    }

    /// The choices that are in a language; all of them where they have no two names.
    private static func shown(_ choices: [String], _ language: Language) -> String {
        let own = choices.filter { $0.utf8.allSatisfy { $0 < 0x80 } == (language == .english) }
        return (own.isEmpty ? choices : own).joined(separator: language == .chinese ? "、" : ", ")
    }

    private static func meant(_ nearest: String?) -> String { nearest.map { "是不是“\($0)”？" } ?? "" }
    private static func meantEnglish(_ nearest: String?) -> String {
        nearest.map { " Did you mean “\($0)”?" } ?? ""
    }
}
