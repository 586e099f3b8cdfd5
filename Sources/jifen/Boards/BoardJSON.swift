internal import PointsCore

extension Board {
    /// The board for programs: the facts of `board.json`, and names beside codes.
    var fields: [(String, JSON)] {
        [
            ("community", .string(community)), ("month", .text(month)), ("number", .int(number)),
            ("entry", .text(entry)), ("at", .text(at)), ("by", .string(by)), ("until", .text(until)),
            ("early", .bool(early == true)), ("day", .text(day)), ("members", .int(members)),
            ("without", .int(without)), ("ties", .string(ties.rawValue)), ("total", .points(points)),
            ("own", .points(own)), ("late", .points(late)), ("corrected", .points(corrected)),
            ("rows", .array(rows.map(\.json))), ("branches", .array(branches.map(\.json))),
            ("items", .array(items.map(\.json))), ("matters", .array(matters.map(\.json))),
            ("lateMatters", .array(lateMatters.map(\.json))),
            ("corrections", .array(corrections.map(\.json))), ("figures", .array(figures.map(\.json))),
            ("objections", .array(objections.map(\.json))), ("honours", .array(honours.map(\.json))),
            ("place", .text(place)),
            ("previous", .text(previous)),
        ]
    }
}

extension BoardRow {
    var json: JSON {
        .object([
            ("rank", .int(rank)), ("member", .text(member)), ("name", .string(name)),
            ("branch", .text(branch)), ("points", .points(points)), ("own", .points(own ?? points)),
            ("late", .points(late ?? .zero)), ("corrected", .points(corrected ?? .zero)),
        ])
    }
}

extension BoardBranch {
    fileprivate var json: JSON {
        .object([
            ("branch", .text(code)), ("name", .string(name)), ("members", .int(members)),
            ("without", .int(without)), ("points", .points(points)), ("rows", .array(rows.map(\.json))),
        ])
    }
}

extension BoardItem {
    fileprivate var json: JSON {
        .object([
            ("item", .text(item)), ("name", .string(name)), ("matters", .int(matters)),
            ("points", .points(points)),
        ])
    }
}

extension BoardMatter {
    fileprivate var json: JSON {
        .object([
            ("entry", .text(entry)), ("date", .text(date)), ("item", .text(item)),
            ("title", .string(heading)), ("members", .int(members)), ("points", .points(points)),
            (
                "awards",
                .array(
                    awards.map {
                        .object([
                            ("member", .text($0.member)), ("name", .string($0.name)),
                            ("branch", .text($0.branch)), ("points", .points($0.points)),
                        ])
                    })
            ),
        ])
    }
}

extension BoardCorrection {
    fileprivate var json: JSON {
        .object([
            ("entry", .text(entry)), ("day", .text(day)), ("reason", .string(reason)),
            ("month", .text(month)), ("number", .int(number)), ("matter", matter.json),
        ])
    }
}

extension BoardFigure {
    fileprivate var json: JSON {
        .object([
            ("month", .text(month)), ("member", .text(member)), ("name", .string(name)),
            ("old", .points(old)), ("new", .points(new)),
        ])
    }
}

extension BoardHonour {
    fileprivate var json: JSON {
        .object([
            ("number", .int(number)), ("entry", .text(entry)), ("day", .text(day)), ("member", .text(member)),
            ("name", .string(name)), ("title", .string(title)), ("period", .text(period)),
            ("branch", .text(branch)), ("reversed", .text(reversal)),
        ])
    }
}

extension BoardObjection {
    fileprivate var json: JSON {
        .object([
            ("number", .int(number)), ("about", .text(about)), ("day", .text(day)), ("from", .text(from)),
            ("text", .string(text)), ("state", .string(state.rawValue)), ("answer", .text(answer)),
            ("reversal", .text(reversal)),
        ])
    }
}
