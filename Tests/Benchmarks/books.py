"""The books that are measured, their exports, and copies to write on."""

import json
import os
import shutil
import sqlite3
import subprocess
import time

import exports
import programs


class Books:
    """Books of some sizes in one folder, made when they are missing; nothing here is ever written to again."""

    def __init__(self, folder, sizes):
        self.folder = folder
        self.sizes = sorted(sizes)
        self.maker = None
        os.makedirs(folder, exist_ok=True)
        for size in self.sizes:
            self.make(size)

    def path(self, size, ending=""):
        return os.path.join(self.folder, f"b{size}{ending}")

    def make(self, size):
        book = self.path(size)
        if not os.path.exists(os.path.join(book, "state", "head.json")):
            self.maker = self.maker or programs.build(
                programs.HERE, "bookmaker", "-j", "2", "--scratch-path", programs.SCRATCH)
            shutil.rmtree(book, ignore_errors=True)
            subprocess.run([self.maker, book, str(size)], check=True)
        age = os.path.getmtime(os.path.join(book, "state", "head.json"))
        database, ledger = self.path(size, ".sqlite"), self.path(size, ".ledger")
        if not all(os.path.exists(path) and os.path.getmtime(path) > age for path in (database, ledger)):
            begun = time.time()
            exports.export(book, database, ledger)
            print(f"exported {size} entries in {time.time() - begun:.0f} s", flush=True)

    def ask(self, size, question):
        """Rows from a book's database."""
        connection = sqlite3.connect(f"file:{self.path(size, '.sqlite')}?mode=ro", uri=True)
        rows = connection.execute(question).fetchall()
        connection.close()
        return rows


class Copies:
    """Copies of the books and databases, so that commands that write do not make the kept ones grow."""

    def __init__(self, books, folder):
        self.books = books
        self.folder = folder
        os.makedirs(folder, exist_ok=True)

    def book(self, size):
        return self.copy(f"b{size}", self.books.path(size))

    def sample(self, tell):
        """The sample book, taken over by this machine. `tell` runs jifen's words on a book."""
        book = self.copy("sample", os.path.join(programs.ROOT, "samples", "longhua", "book"))
        tell(book, "trust", "--hash", json.loads(tell(book, "verify", "--json"))["hash"], "--by", "杨柳")
        return book

    def database(self, size, mode="delete"):
        """A database with a rollback journal (`delete`) or a write-ahead log (`wal`)."""
        path = os.path.join(self.folder, f"b{size}.{mode}.sqlite")
        if not os.path.exists(path):
            self.copy(os.path.basename(path), self.books.path(size, ".sqlite"))
            sqlite3.connect(path).execute(f"PRAGMA journal_mode={mode}").fetchall()
        return path

    def copy(self, name, source):
        path = os.path.join(self.folder, name)
        if not os.path.exists(path):
            subprocess.run(["cp", "-r", "--reflink=auto", source, path], check=True)
            # Or the first sync of a measured command would have to write the copy.
            os.sync()
        return path
