"""Whether all programs come to the same sums over the same entries."""

import csv
import json
import re
import tempfile

import programs as machine
import queries
import table
from exports import tenths

# hledger takes this much for a million entries, in gigabytes.
HLEDGER_NEEDS = 11


class Agreement:
    def __init__(self, programs, watch, books, copies):
        self.programs = programs
        self.watch = watch
        self.books = books
        # As jifen may leave something in a book's state that it reads. Nothing was recorded in them so far.
        self.copies = copies
        self.lines = []
        self.differences = []
        self.skipped = []

    def check(self, size):
        balances = self.jifen(size, ["member", "list", "--json"], "members", "number", "balance")
        earned = self.jifen(size, ["rank", "all", "--json"], "rows", "member", "points")
        found = [("jifen", balances, earned)]
        lines = "SELECT member, sum(points) FROM lines {} GROUP BY member"
        found.append(("SQLite", dict(self.books.ask(size, lines.format(""))),
                      dict(self.books.ask(size, lines.format("WHERE month IS NOT NULL")))))
        if self.programs.duckdb:
            for source in queries.DUCKDB_SOURCES:
                found.append((f"DuckDB {source}", None, self.duckdb(size, source)))
        if self.programs.ledger:
            found.append(("ledger", self.ledger(size), None))
        if self.programs.hledger:
            needed = HLEDGER_NEEDS * size / 1_000_000
            if machine.free_memory() > needed:
                found.append(("hledger", self.from_hledger(size), None))
            else:
                self.skipped.append(f"hledger, {size:,} entries: it needs {needed:.0f} GB of memory")
        self.compare(size, found)
        self.boards(size)
        self.statements(size)

    def compare(self, size, found):
        name, balances, earned = found[0]
        sums = {"balances": balances, "points earned": earned}
        agreeing = {what: [name] for what in sums}
        for name, *theirs in found[1:]:
            for (what, ours), other in zip(sums.items(), theirs):
                if other is None:
                    continue
                agreeing[what].append(name)
                different = [member for member in range(1, 5001) if ours.get(member, 0) != other.get(member, 0)]
                if different or other.keys() - set(range(1, 5001)):
                    self.differences.append(f"{size:,} entries: {what} of {len(different)} members, {name}")
        for what, names in agreeing.items():
            total = sum(sums[what].values()) / 10
            self.lines.append(f"{size:,} entries, {what}, {total:,.1f} in all: {', '.join(names)}")

    def boards(self, size):
        """A few months' boards, row by row: two as they were posted, the last as it stands."""
        for month, column in (("2012-01", "board"), ("2016-07", "board"), ("2021-12", "month")):
            rows = json.loads(self.tell(size, "rank", month, "--json"))["rows"]
            ours = [(row["rank"], int(row["member"]), row["name"], tenths(row["points"])) for row in rows]
            number = int(month.replace("-", ""))
            theirs = [(row[0], row[1], row[2], row[4]) for row in self.books.ask(size, queries.sqlite_board(number, column))]
            if ours != theirs:
                self.differences.append(f"{size:,} entries: board of {month}")

    def statements(self, size):
        """A few members' statements, line by line."""
        for member, year in ((1, 2014), (2500, 2018), (4321, 2021)):
            said = json.loads(self.tell(size, "statement", f"{member:04}", str(year), "--json"))
            ours = [(line["entry"], tenths(line["change"]), tenths(line["balance"])) for line in said["lines"]]
            theirs = [(f"main-{row[0]}", row[3], row[4])
                      for row in self.books.ask(size, queries.sqlite_statement(member, year))]
            if ours != theirs:
                self.differences.append(f"{size:,} entries: statement of {member:04}")

    def tell(self, size, *words):
        return self.watch.answer([self.programs.jifen, *words, "--book", self.copies.book(size)])

    def jifen(self, size, words, rows, member, points):
        return {int(row[member]): tenths(row[points]) for row in json.loads(self.tell(size, *words))[rows]}

    def duckdb(self, size, source):
        said = self.watch.answer([self.programs.duckdb, "-csv", "-noheader", "-c",
                                  queries.duckdb_earned(self.books.path(size), source)])
        return {int(member): tenths(float(points)) for member, points in csv.reader(said.splitlines())}

    def ledger(self, size):
        said = self.watch.answer([self.programs.ledger, "-f", self.books.path(size, ".ledger"), "bal", "^Member:",
                                  "--flat", "--no-total", "--format", "%(account) %(amount)\n"])
        return {int(member): tenths(float(points))
                for member, points in re.findall(r"^Member:(\d+) +(-?[\d.]+)$", said, re.MULTILINE)}

    def from_hledger(self, size):
        words = [self.programs.hledger, "-f", self.books.path(size, ".ledger"), "bal", "^Member:", "--flat", "-N"]
        with tempfile.NamedTemporaryFile("r") as took:
            if self.programs.time:
                words = [self.programs.time, "-f", "%e %M", "-o", took.name, *words]
            said = self.watch.answer(words)
            if self.programs.time:
                seconds, memory = map(float, took.read().split())
                self.lines.append(f"{size:,} entries, hledger bal, one run: {table.duration(seconds)}, "
                                  f"{table.memory(memory)}")
        return {int(member): tenths(float(points))
                for points, member in re.findall(r"^ *(-?[\d.]+) +Member:(\d+)$", said, re.MULTILINE)}
