"""What is measured against what, and how much it may take."""

import dataclasses
import glob
import os
import shutil
import sqlite3

import queries
from stopwatch import Contender


@dataclasses.dataclass
class Row:
    """One comparison. Seconds, or kilobytes for memory; a bar of None is for information only."""
    what: str
    ours: Contender
    against: str
    theirs: Contender
    bar: float = None
    kind: str = "time"

    @property
    def value(self):
        """What the bar is for: the ratio, or for `own` and `work` the seconds beyond those of the other."""
        if self.kind == "own":
            return self.ours.median - self.theirs.median
        if self.kind == "work":
            return self.ours.median_work - self.theirs.median_work
        if self.kind == "memory":
            return self.ours.memory / self.theirs.memory if self.ours.memory and self.theirs.memory else None
        return self.ours.median / self.theirs.median

    @property
    def passed(self):
        return None if self.bar is None or self.value is None else self.value <= self.bar


class Comparisons:
    def __init__(self, programs, watch, books, copies):
        self.programs = programs
        self.watch = watch
        self.books = books
        self.copies = copies
        self.large, self.small = books.sizes[-1], books.sizes[0]
        self.skipped = []

    def has(self, name, what):
        if getattr(self.programs, name) is None:
            self.skipped.append(f"{what}: {name} is not there")
            return False
        return True

    def jifen(self, name, size, words, before=None):
        """`words` gives the words behind `jifen` for a round."""
        book = self.copies.book(size)
        return Contender(f"jifen, {name}", lambda turn: [self.programs.jifen, *words(turn), "--book", book], before)

    def sqlite(self, database, words):
        return Contender("sqlite", lambda turn: [self.programs.sqlite3, database, words(turn)])

    def writes(self, what, ours, theirs):
        """A command that writes, against SQLite on the same disk and against itself on the smallest book.
        `ours` and `theirs` give a book size's words for a round."""
        contenders = {"large": self.jifen(what, self.large, ours(self.large))}
        if self.small != self.large:
            contenders["small"] = self.jifen(what, self.small, ours(self.small))
        if self.has("sqlite3", what):
            for mode in ("delete", "wal"):
                contenders[mode] = self.sqlite(self.copies.database(self.large, mode), theirs(self.large))
        self.watch.race(list(contenders.values()))
        rows = []
        for mode, name, bar in (("delete", "SQLite", 1.5), ("wal", "SQLite, write-ahead log", None)):
            if mode in contenders:
                self.require_written(contenders[mode], mode)
                rows.append(Row(what, contenders["large"], name, contenders[mode], bar))
        if "small" in contenders:
            rows.append(Row(what, contenders["large"], f"itself, {self.small:,} entries", contenders["small"], 1.2))
        return rows

    def require_written(self, contender, mode):
        """SQL that refuses says nothing; then the time would be worth nothing."""
        connection = sqlite3.connect(self.copies.database(self.large, mode))
        count, = connection.execute("SELECT count(*) FROM lines WHERE at > '2022'").fetchone()
        connection.close()
        assert count > len(contender.times), f"{mode}: {count} lines after {len(contender.times)} commands"

    def record(self):
        def pair(turn):
            first = turn * 37 % 4999 + 1
            return first, first + 1

        def ours(item, *more):
            return lambda size: lambda turn: ["record", item, "{:04},{:04}".format(*pair(turn)), "--title", "楼道清洁",
                                              "--by", "杨柳", *more]

        def theirs(item, points):
            return lambda size: lambda turn: queries.sqlite_record(pair(turn), item, points)

        return (self.writes("record", ours("labour"), theirs("labour", "20"))
                + self.writes("record, capped item", ours("service", "--hours", "1"),
                              theirs("service", queries.CAPPED)))

    def redeem(self):
        rich = {size: [member for member, in self.books.ask(
            size, "SELECT member FROM lines GROUP BY member HAVING sum(points) >= 20 ORDER BY member")]
            for size in (self.large, self.small)}

        def member(size, turn):
            return rich[size][turn * 17 % len(rich[size])]

        return self.writes(
            "redeem", lambda size: lambda turn: ["redeem", f"{member(size, turn):04}", "soap", "--by", "温静"],
            lambda size: lambda turn: queries.sqlite_redeem(member(size, turn), "soap"))

    def rank(self):
        def number(turn):
            year, month = divmod(turn * 47 % 119, 12)
            return (2012 + year) * 100 + month + 1

        return (self.ranks("rank, one month as posted", number, "board")
                + self.ranks("rank, the month not posted yet", lambda turn: 202112, "month"))

    def ranks(self, what, number, column):
        ours = self.jifen(what, self.large, lambda turn: ["rank", f"{number(turn) // 100}-{number(turn) % 100:02}"])
        if not self.has("sqlite3", what):
            return []
        database = self.copies.database(self.large)
        sums = self.sqlite(database, lambda turn: queries.sqlite_sums(number(turn), column))
        board = self.sqlite(database, lambda turn: queries.sqlite_board(number(turn), column))
        self.watch.race([ours, sums, board])
        return [Row(what, ours, "SQLite, numbers and sums", sums, 1.0),
                Row(what, ours, "SQLite, the same table", board)]

    def statement(self):
        def who(turn):
            return turn * 997 % 5000 + 1, 2012 + turn % 10

        def words(turn):
            member, year = who(turn)
            return ["statement", f"{member:04}", str(year)]

        ours = self.jifen("statement", self.large, words)
        if not self.has("sqlite3", "statement"):
            return []
        theirs = self.sqlite(self.copies.database(self.large), lambda turn: queries.sqlite_statement(*who(turn)))
        self.watch.race([ours, theirs])
        return [Row("statement, one year", ours, "SQLite", theirs, 2.0)]

    def rebuild(self):
        state = os.path.join(self.copies.book(self.large), "state")

        def forget():
            for name in set(os.listdir(state)) - KEPT_STATE:
                os.remove(os.path.join(state, name))

        ours = self.jifen("rebuild", self.large, lambda turn: ["rank", "all"], forget)
        contenders, rows = [ours], []
        if self.has("duckdb", "rebuild"):
            for source, bar in (("by itself", 1.0), ("told the columns", None)):
                question = queries.duckdb_earned(self.copies.book(self.large), source)
                theirs = Contender("duckdb", [self.programs.duckdb, "-csv", "-c", question])
                contenders.append(theirs)
                name = "DuckDB" if source == "by itself" else f"DuckDB, {source}"
                rows.append(Row("rebuild of everything", ours, name, theirs, bar))
        if self.has("ledger", "rebuild"):
            theirs = Contender("ledger", [self.programs.ledger, "-f", self.books.path(self.large, ".ledger"), "bal"])
            contenders.append(theirs)
            rows += [Row("rebuild of everything", ours, "ledger bal", theirs, 1 / 30),
                     Row("rebuild of everything, peak memory", ours, "ledger bal", theirs, 1 / 20, "memory")]
        self.watch.race(contenders)
        return rows

    def verify(self):
        book = self.copies.book(self.large)
        ours = self.jifen("verify", self.large, lambda turn: ["verify"])
        if not self.has("sha256sum", "verify"):
            return []
        files = [os.path.join(book, "book.json"), *sorted(glob.glob(os.path.join(book, "journal/main/*.jsonl"))),
                 *sorted(glob.glob(os.path.join(book, "boards/*/*")))]
        theirs = Contender("sha256sum", [self.programs.sha256sum, *files])
        self.watch.race([ours, theirs])
        return [Row("verify", ours, "sha256sum", theirs, 3.0)]

    def version(self):
        if not self.has("sqlite3", "version"):
            return []
        ours = Contender("jifen", [self.programs.jifen, "--version"])
        theirs = Contender("sqlite", [self.programs.sqlite3, "--version"])
        nothing = Contender("true", [shutil.which("true")])
        self.watch.race([ours, theirs, nothing], rounds=max(50, self.watch.rounds))
        return [Row("--version", ours, "sqlite3 --version", theirs, 1.5), Row("--version", ours, "true", nothing)]

    def sample(self):
        """What commands cost beyond the start of the program, on the sample book."""
        book = self.sample_book()
        commands = {
            "record": ["record", "labour", "0001,0002", "--by", "杨柳"],
            "rank": ["rank", "2021-06"],
            "redeem": ["redeem", "0003", "toothpaste", "--by", "温静"],
            "member show": ["member", "show", "0003"],
        }
        start = Contender("start", [self.programs.jifen, "--version"])
        ours = {name: Contender(name, [self.programs.jifen, *words, "--book", book])
                for name, words in commands.items()}
        self.watch.race([start, *ours.values()], rounds=max(30, self.watch.rounds))
        rows = []
        for name, contender in ours.items():
            rows.append(Row(f"{name}, sample book", contender, "its own start", start, 0.002, "own"))
            if contender.words(0)[1] in ("record", "redeem"):
                rows.append(Row(f"{name}, sample book, processor only", contender, "its own start", start, None, "work"))
        return rows

    def sample_book(self):
        """A copy that this machine may write to, with points and stock for every round."""
        def tell(book, *words):
            return self.watch.answer([self.programs.jifen, *words, "--book", book])

        book = self.copies.sample(tell)
        tell(book, "goods", "stock", "toothpaste", "10000", "--by", "温静")
        tell(book, "record", "labour", "0003", "--points", "100000", "--note", "测速用", "--by", "杨柳")
        return book


# All else in state/ is derived from the journal.
KEPT_STATE = {"head.json", "lock", "torn"}
NAMES = ["record", "redeem", "rank", "statement", "version", "sample", "verify", "rebuild"]
