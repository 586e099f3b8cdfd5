extension Board {
    /// The same board with members' names written otherwise. It is for showing: its bytes are not the posted ones.
    public func renaming(_ written: (String) -> String) -> Board {
        func renamed(_ rows: [BoardRow]) -> [BoardRow] {
            rows.map { row in
                var row = row
                row.name = written(row.name)
                return row
            }
        }
        func renamed(_ matter: BoardMatter) -> BoardMatter {
            var matter = matter
            for place in matter.awards.indices {
                matter.awards[place].name = written(matter.awards[place].name)
            }
            return matter
        }
        var board = self
        board.rows = renamed(rows)
        for place in board.branches.indices { board.branches[place].rows = renamed(branches[place].rows) }
        board.lateMatters = lateMatters.map(renamed)
        for place in board.corrections.indices {
            board.corrections[place].matter = renamed(corrections[place].matter)
        }
        for place in board.figures.indices { board.figures[place].name = written(figures[place].name) }
        for place in board.honours.indices { board.honours[place].name = written(honours[place].name) }
        for place in board.objections.indices {
            board.objections[place].from = objections[place].from.map(written)
        }
        return board
    }
}
