"""Harness 7: every bit flipped, every cut, lines deleted, doubled, swapped, CRLF, BOM.

Over the journal, the head and `book.json`: all of it is noticed, with exit status 65 and the file named, and
nothing on the disk is changed by looking.
"""

import itertools
import shutil

from book import SCRATCH, picture, run, work_through
from states import journal


def harms(name, content, everything):
    """(what was done, the bytes afterwards) for one file."""
    for place in range(0, len(content), 1 if everything else 3):
        for bit in range(8):
            flipped = bytearray(content)
            flipped[place] ^= 1 << bit
            yield f"bit {bit} of byte {place} of {name} flipped", bytes(flipped)
    for size in range(len(content)):
        yield f"{name} cut to {size} bytes", content[:size]
    yield f"{name} with CRLF", content.replace(b"\n", b"\r\n")
    yield f"{name} with a BOM", b"\xef\xbb\xbf" + content
    lines = content.splitlines(keepends=True)
    for number, line in enumerate(lines):
        yield f"line {number + 1} of {name} deleted", b"".join(lines[:number] + lines[number + 1:])
        yield f"line {number + 1} of {name} doubled", b"".join(lines[: number + 1] + lines[number:])
    for a, b in itertools.combinations(range(len(lines)), 2):
        swapped = list(lines)
        swapped[a], swapped[b] = swapped[b], swapped[a]
        yield f"lines {a + 1} and {b + 1} of {name} swapped", b"".join(swapped)


def small_book(files):
    """Few entries, two months' worth of one desk, so that every byte can be tried."""
    book = SCRATCH / "small"
    shutil.rmtree(book, ignore_errors=True)
    run("init", book, "--name", "小", "--rules", files / "rules.json")
    for words in (["branch", "add", "1", "一"], ["member", "add", "李梅", "--branch", "1"], ["record", "labour", "0001"]):
        assert run(*words, book=book).status == 0
    return book


def one(job):
    number, book, path, what, content = job
    copy = SCRATCH / f"flip-{number % 2}-{number}"
    shutil.copytree(book, copy)
    (copy / path).write_bytes(content)
    before = picture(copy)
    answer = run("verify", "--json", book=copy)
    wrong = []
    # A book of a newer format is refused as such; an altered name of the format is not.
    if answer.status != 65:
        wrong.append(f"{what}: exit status {answer.status} {answer.out[:150]}")
    elif str(path) not in answer.out + answer.err and path.name != "book.json":
        wrong.append(f"{what}: the file is not named: {answer.out[:200]}{answer.err[:200]}")
    if picture(copy) != before:
        wrong.append(f"{what}: looking changed the book")
    if number % 50 == 0:
        write = run("record", "labour", "0001", book=copy)
        if write.status != 65 or picture(copy) != before:
            wrong.append(f"{what}: a write went on with status {write.status}")
    shutil.rmtree(copy)
    return wrong


def corruption(title, files, everything):
    book = small_book(files)
    work = []
    for path in (journal(book), book / "state/head.json", book / "book.json"):
        content = path.read_bytes()
        for what, changed in harms(path.name, content, everything):
            if changed != content:
                work.append((len(work), book, path.relative_to(book), what, changed))
    return work_through(title, work, one, "harms")
