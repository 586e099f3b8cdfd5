internal import PointsCore

/// The rules as a table.
struct RulesTable {
    let table: Table

    init(_ rules: RuleBook, _ language: Language) {
        let heads = [
            Phrase("代码", en: "code"), Phrase("项目", en: "item"), Phrase("单位", en: "unit"),
            Phrase("分值", en: "points"),
            Phrase("角色", en: "roles"), Phrase("取整、封顶", en: "steps, caps"), Phrase("说明", en: "note"),
        ].map { $0[language] }
        table = Table(
            heads.map { $0 == heads[3] ? .right($0) : .left($0) },
            rows: rules.items.map { item in
                [
                    item.code.text, item.name, item.unit, item.points.description, item.roleWords,
                    item.limitWords[language], item.note ?? "",
                ]
            })
    }
}

extension RuleItem {
    /// `组织 4、演出 3、参加 2`.
    var roleWords: String { roles.map { "\($0.name) \($0.points)" }.joined(separator: "、") }

    var capWords: Phrase {
        caps.map { cap in
            Phrase(
                "每\(cap.per.phrase.chinese) \(cap.points)", en: "\(cap.points) per \(cap.per.phrase.english)")
        }.joined(Phrase("、", en: ", "))
    }

    private var stepWords: Phrase? { step.map { Phrase("按 \($0) 分取整", en: "cut to steps of \($0)") } }

    /// What keeps the points below the amount times the value.
    fileprivate var limitWords: Phrase {
        [stepWords, caps.isEmpty ? nil : capWords].compactMap(\.self).joined(Phrase("；", en: "; "))
    }

    /// Everything that scores, on one line.
    var words: Phrase {
        let parts: [Phrase] = [
            Phrase("\(name) 每\(unit) \(points) 分", en: "\(name) \(points) per \(unit)"),
            roles.isEmpty ? nil : Phrase("角色：\(roleWords)", en: "roles: \(roleWords)"),
            stepWords,
            caps.isEmpty ? nil : Phrase("封顶：\(capWords.chinese)", en: "caps: \(capWords.english)"),
            note.map { Phrase("说明：\($0)", en: "note: \($0)") },
        ].compactMap(\.self)
        return parts.joined(Phrase("；", en: "; "))
    }

    var json: JSON {
        .object([
            ("code", .text(code)), ("name", .string(name)), ("unit", .string(unit)),
            ("points", .points(points)),
            (
                "roles",
                .array(roles.map { .object([("name", .string($0.name)), ("points", .points($0.points))]) })
            ),
            ("step", step.map { .points($0) } ?? .null),
            ("caps", .array(caps.map { .object([("per", .text($0.per)), ("points", .points($0.points))]) })),
            ("note", .text(note)),
        ])
    }
}

extension Edition {
    var since: Phrase { Edition.since(from) }
    static func since(_ day: Day?) -> Phrase {
        day.map { Phrase("\($0) 起生效", en: "in force from \($0)") }
            ?? Phrase("一开始就生效", en: "in force from the beginning")
    }
}

extension RulesDifference {
    /// One line for each item that differs.
    var lines: [Phrase] {
        var lines = added.map { Phrase("  ＋ 新增  ", en: "  + new      ") + $0.words }
        lines += removed.map { Phrase("  － 取消  ", en: "  - removed  ") + $0.words }
        for change in changed {
            lines.append(Phrase("  ～ 原为  ", en: "  ~ was      ") + change.old.words)
            lines.append(Phrase("     改为  ", en: "    becomes  ") + change.new.words)
        }
        return lines + [Phrase("  不变 \(unchanged) 项", en: "  \(unchanged) unchanged")]
    }

    var json: JSON {
        .object([
            ("added", .array(added.map(\.json))), ("removed", .array(removed.map(\.json))),
            ("changed", .array(changed.map { .object([("old", $0.old.json), ("new", $0.new.json)]) })),
            ("unchanged", .int(unchanged)),
        ])
    }
}
