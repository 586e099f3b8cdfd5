"""The states in which a dead writer, a full disk or a careful colleague may have left a book."""

import shutil

from book import SCRATCH, WRITING, must, run


def journal(book):
    return sorted((book / "journal/main").glob("*.jsonl"))[-1]


def _next_line(book):
    """A whole valid line that would come next, made by the program itself in a copy."""
    copy = SCRATCH / "next"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(book, copy)
    must(run("record", "labour", "0004", "--title", "死去的写者", book=copy))
    return journal(copy).read_bytes().splitlines(keepends=True)[-1]


def _append(book, tail):
    with open(journal(book), "ab") as file:
        file.write(tail)


def clean(book):
    pass


def torn_tail(book):
    line = _next_line(book)
    _append(book, line[: len(line) // 2])


def no_newline(book):
    _append(book, _next_line(book)[:-1])


def garbage_line(book):
    _append(book, b"\x00\xff garbage {\"n\":\n")


def head_behind(book):
    """The writer died between the entry and the head: the entry is whole and stays."""
    _append(book, _next_line(book))


def temporary_left(book):
    (book / "state/head.json.tmp").write_bytes(b'{"book":')


def head_missing(book):
    (book / "state/head.json").unlink()


STATES = {
    "clean": clean,
    "torn-tail": torn_tail,
    "no-newline": no_newline,
    "garbage-line": garbage_line,
    "head-behind": head_behind,
    "temporary-left": temporary_left,
    "head-missing": head_missing,
}
# In these the first write is refused until the book is taken over.
NEED_TRUST = {"head-missing"}


def prepare(fixture_book, state):
    """A folder with the book in that state, made once and copied from then on."""
    place = SCRATCH / f"state-{state}"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(fixture_book, place)
    STATES[state](place)
    return place


__all__ = ["STATES", "NEED_TRUST", "WRITING", "prepare", "journal"]
