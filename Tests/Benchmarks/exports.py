"""A book's entries in the forms of the other programs: an SQLite database and a plain text journal.

Both are made from the book's JSON lines and nothing else. Points are tenths in SQLite.
"""

import collections
import json
import os
import sqlite3

SCHEMA = """
CREATE TABLE branches (code TEXT PRIMARY KEY, name TEXT);
CREATE TABLE members (number INTEGER PRIMARY KEY, name TEXT, branch TEXT);
CREATE TABLE goods (code TEXT PRIMARY KEY, name TEXT, price INTEGER, stock INTEGER, monthly INTEGER);
CREATE TABLE entries (n INTEGER PRIMARY KEY, at TEXT, by TEXT, kind TEXT, item TEXT, title TEXT, date TEXT);
-- Every change of a balance. month is the matter's month as 201706, and null where nothing was earned or lost; board is
-- the month on whose posted board it counts, and null where on none.
CREATE TABLE lines (entry INTEGER, at TEXT, month INTEGER, member INTEGER, points INTEGER, item TEXT, branch TEXT,
                    board INTEGER);
CREATE TABLE taken (entry INTEGER, month INTEGER, member INTEGER, goods TEXT, quantity INTEGER, price INTEGER);
"""
INDEXES = """
CREATE INDEX month ON lines (month, member, points);
CREATE INDEX board ON lines (board, member, points);
CREATE INDEX account ON lines (member, at, entry, points);
CREATE INDEX shelf ON taken (member, goods, month, quantity);
ANALYZE;
"""


def tenths(points):
    return round(points * 10)


def month_number(date):
    return int(date[:4] + date[5:7])


def amount(tenths):
    """Points as people write them: 2, 0.5, -1.5."""
    sign, size = "-" if tenths < 0 else "", abs(tenths)
    return f"{sign}{size // 10}" + (f".{size % 10}" if size % 10 else "")


def entries(book):
    """Every entry of a book's only desk: number, moment, recorder, kind of event, event."""
    folder = os.path.join(book, "journal", "main")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            next(file)
            for line in file:
                entry = json.loads(line)
                (kind, event), = entry["event"].items()
                yield entry["n"], entry["at"], entry["by"], kind, event


class Export:
    """What one entry means to the others, as rows and as a transaction."""

    def __init__(self, database, ledger):
        self.database = database
        self.ledger = ledger
        self.undoable = {}
        self.unposted = {}
        self.posted = {}
        self.corrections = []
        self.stock = collections.Counter()

    def take(self, n, at, by, kind, event):
        row = [n, at, by, kind, None, None, at[:10]]
        lines, taken, other = [], [], None
        if kind == "matter":
            row[4:] = event["item"], event.get("title", event["name"]), event["date"]
            month = month_number(event["date"])
            lines = [(month, int(award["member"]), tenths(award["points"]), event["item"], award["branch"])
                     for award in event["awards"]]
            other = f"Given:{event['item']}"
        elif kind == "redeem":
            member = int(event["member"])
            taken = [(month_number(at), member, line["goods"], line["quantity"], tenths(line["price"]))
                     for line in event["lines"]]
            spent = sum(quantity * price for _, _, _, quantity, price in taken)
            lines = [(None, member, -spent, None, None)]
            other = "Goods"
        elif kind == "reverse":
            target, lines, taken, other = self.undoable.pop(int(event["entry"].rpartition("-")[2]))
            lines = [(month, member, -points, item, branch) for month, member, points, item, branch in lines]
            taken = [(month, member, goods, -quantity, price) for month, member, goods, quantity, price in taken]
            row[4] = f"-{target}"
            row[5] = event["reason"]
            if target in self.posted:
                self.corrections.append(n)
            # Taken back before it was posted: on no board at all.
            self.unposted.pop(target, None)
        elif kind == "publish":
            self.post(int(event["month"].replace("-", "")))
        else:
            self.beginning(kind, event)
        if kind in ("matter", "redeem"):
            self.undoable[n] = n, lines, taken, other
        if kind == "matter":
            self.unposted[n] = month
        for _, _, goods, quantity, _ in taken:
            self.stock[goods] -= quantity
        self.write(row, lines, taken, other)

    def post(self, board):
        """What a month's board counts: its matters, those of earlier months that came late, what was taken back."""
        for n in [n for n, month in self.unposted.items() if month <= board]:
            del self.unposted[n]
            self.posted[n] = board
        for n in self.corrections:
            self.posted[n] = board
        self.corrections.clear()

    def beginning(self, kind, event):
        if kind == "branches":
            self.database.executemany("INSERT INTO branches VALUES (:code, :name)", event["branches"])
        elif kind == "join":
            self.database.executemany("INSERT INTO members VALUES (:number, :name, :branch)", event["members"])
        elif kind == "goods":
            self.database.executemany("INSERT INTO goods VALUES (?, ?, ?, 0, ?)", [
                (goods["code"], goods["name"], tenths(goods["price"]), goods.get("limit", {}).get("quantity"))
                for goods in event["goods"]])
            for goods in event["goods"]:
                self.stock[goods["code"]] += goods["stock"]
        elif kind == "stock":
            self.stock[event["goods"]] += event["quantity"]

    def write(self, row, lines, taken, other):
        n, at = row[:2]
        insert = self.database.executemany
        insert("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)", [row])
        insert("INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?, ?, NULL)", [(n, at, *line) for line in lines])
        insert("INSERT INTO taken VALUES (?, ?, ?, ?, ?, ?)", [(n, *line) for line in taken])
        if lines:
            self.ledger.write(f"{at[:10]} * {row[5] or row[3]}\n")
            for _, member, points, _, _ in lines:
                self.ledger.write(f"  Member:{member:04}  {amount(points)}\n")
            self.ledger.write(f"  {other}  {amount(-sum(line[2] for line in lines))}\n\n")


def export(book, database, ledger):
    """Writes both, anew."""
    for path in (database, ledger):
        if os.path.exists(path):
            os.remove(path)
    connection = sqlite3.connect(database, isolation_level=None)
    connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + SCHEMA)
    connection.execute("BEGIN")
    with open(ledger, "w", encoding="utf-8") as file:
        made = Export(connection, file)
        for entry in entries(book):
            made.take(*entry)
    connection.executemany("UPDATE goods SET stock = ? WHERE code = ?",
                           [(stock, goods) for goods, stock in made.stock.items()])
    connection.execute("CREATE TEMP TABLE posted (n INTEGER PRIMARY KEY, board INTEGER)")
    connection.executemany("INSERT INTO posted VALUES (?, ?)", made.posted.items())
    connection.execute("UPDATE lines SET board = (SELECT board FROM posted WHERE n = entry)")
    connection.execute("COMMIT")
    connection.executescript(INDEXES)
    connection.close()
