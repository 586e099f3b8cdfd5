"""Harness 3: the write torn at every byte, short at every split, the disk full after a part.

Torn and full leave no entry that anybody was told of, short writes leave a whole one; the retry leaves exactly one.
"""

import shutil

from book import SCRATCH, run, shim, shimmed, words_for, work_through
from states import journal, prepare
from sweep import check, entries_tolerant

FILES = {"journal": ".jsonl", "head": "head.json"}


def length(command, files, book, kind):
    """How many bytes the command writes to that kind of file."""
    copy = SCRATCH / "measured"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(book, copy)
    before = journal(copy).stat().st_size
    run(*words_for(command, files), "--json", "--key", "sweep", book=copy)
    return journal(copy).stat().st_size - before if kind == "journal" else (copy / "state/head.json").stat().st_size


def one(job):
    number, command, files, state_book, before, kind, mode, at = job
    book = SCRATCH / f"tear-{number}"
    shutil.rmtree(book, ignore_errors=True)
    shutil.copytree(state_book, book)
    environment = shimmed(None, FAULT=f"{mode}:{at}", FAULT_FILE=FILES[kind])
    answer = run(*words_for(command, files), "--json", "--key", "sweep", book=book, env=environment)
    wrong = check(command, files, book, answer, before, f"{mode} at byte {at} of the {kind}")
    if mode == "short" and answer.status != 0:
        wrong.append(f"{command}: a short write at {at} was not gone on with: {answer.err.strip()[:100]}")
    shutil.rmtree(book, ignore_errors=True)
    return wrong


def tear(title, commands, states, files, fixture_book, step=1):
    shim()
    work = []
    for state in states:
        book = prepare(fixture_book, state)
        before = list(entries_tolerant(book))
        for command in commands:
            for kind in FILES:
                for at in range(0, length(command, files, book, kind) + 1, step):
                    for mode in ("tear", "short", "full"):
                        work.append((len(work), command, files, book, before, kind, mode, at))
    return work_through(title, work, one, "faults")
