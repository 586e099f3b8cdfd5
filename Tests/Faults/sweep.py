"""Harnesses 1 and 2: a fault at every system call of every writing command.

kill:   the process dies before the call.
errno:  the call fails, once or from then on.

Afterwards the book opens, everything acknowledged is there, and a retry with the same key leaves exactly one
entry. An error without a death must have left no entry, unless the message says so.
"""

import collections
import re
import shutil
import subprocess

from book import SCRATCH, STATUSES, Answer, entries, run, under_strace, verify, words_for, work_through
from states import NEED_TRUST, prepare

# Calls whose failure the kernel or the C library never reports to a program, or that end it anyway.
NOT_INJECTED = {"execve", "exit_group", "brk", "mmap", "munmap", "mprotect", "arch_prctl", "set_tid_address",
                "set_robust_list", "rseq", "rt_sigaction", "rt_sigprocmask", "prlimit64", "futex", "gettid",
                "getpid", "getuid", "sched_getaffinity", "madvise"}
ERRNOS = ["EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "EMFILE", "EINTR"]
UNCERTAIN = ("可能记上了", "分录已经记入账本")


def calls(command, files, book, now=None):
    """The (name, ordinal) of every system call from the first touch of the book on; on the shim where there is a time."""
    trace = SCRATCH / "trace"
    copy = SCRATCH / "traced"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(book, copy)
    run(*words_for(command, files), "--json", "--key", "sweep", book=copy,
        prefix=["strace", "-f", "-qq", "-o", trace, *(under_strace(now) if now else [])])
    counts, points, touched = collections.Counter(), [], False
    for line in trace.read_text(errors="replace").splitlines():
        found = re.match(r"(?:\d+\s+)?(\w+)\(", line)
        if not found:
            continue
        counts[found[1]] += 1
        touched = touched or str(copy) in line
        if touched and found[1] not in NOT_INJECTED:
            points.append((found[1], counts[found[1]]))
    return points


def check(command, files, book, answer, before, fault, env=None):
    """What must hold after a fault; a list of what does not."""
    wrong = []
    killed = answer.status == -9
    if not killed and answer.status not in STATUSES:
        wrong.append(f"exit status {answer.status}")
    after = entries_or_none(book)
    if after is None:
        return wrong + ["the journal's whole lines cannot be read"]
    mine = [name for name, entry in after.items() if entry.get("key") == "sweep"]
    lost = [name for name in before if name not in after]
    if lost:
        wrong.append(f"acknowledged entries are gone: {lost}")
    if answer.entry and answer.entry not in after:
        wrong.append(f"{answer.entry} was acknowledged and is not there")
    if answer.status == 0 and not mine:
        wrong.append("exit status 0 without an entry")
    # Where every write fails from then on, nobody can be told anything.
    speechless = "from then on at write " in fault
    if not killed and answer.status != 0 and mine and not speechless and not any(
            word in answer.err for word in UNCERTAIN):
        wrong.append(f"exit status {answer.status} with an entry: {answer.err.strip()[:200]}")
    status, _, problems = verify(book)
    if status != 0:
        wrong.append(f"verify says {status}: {problems}")
    retry = run(*words_for(command, files), "--json", "--key", "sweep", book=book, env=env)
    if retry.status != 0:
        wrong.append(f"the retry failed: {retry.status} {retry.err.strip()[:200]}")
    final = entries_or_none(book) or {}
    if sum(entry.get("key") == "sweep" for entry in final.values()) != 1:
        wrong.append("the retry did not leave exactly one entry")
    strangers = [name for name, entry in final.items() if name not in before and entry.get("key") not in ("sweep", "dead")]
    if strangers:
        wrong.append(f"entries that nobody acknowledged appeared: {strangers}")
    status, _, problems = verify(book)
    if status != 0:
        wrong.append(f"verify after the retry says {status}: {problems}")
    if command == "publish":
        boards = run("board", "check", book=book)
        if boards.status != 0 or "2" not in boards.out:
            wrong.append(f"the board is not whole after the retry: {boards.status} {boards.out} {boards.err}")
    return [f"{command}, {fault}: {text}" for text in wrong]


def entries_or_none(book):
    """Whole good lines only: what a dead writer left behind is not an entry."""
    status, count, _ = verify(book)
    if count is None:
        return None
    try:
        return entries(book)
    except ValueError:
        return dict(list(entries_tolerant(book).items())[:count])


def entries_tolerant(book):
    import json
    found = {}
    for file in sorted(book.glob("journal/*/*.jsonl")):
        for line in file.read_bytes().split(b"\n")[1:-1]:
            try:
                entry = json.loads(line)
                found[f"{file.parent.name}-{entry['n']}"] = entry
            except (ValueError, KeyError):
                break
    return found


def one(job):
    number, command, files, state_book, before, inject, name = job
    book = SCRATCH / f"run-{number}"
    shutil.rmtree(book, ignore_errors=True)
    shutil.copytree(state_book, book)
    try:
        answer = run(*words_for(command, files), "--json", "--key", "sweep", book=book,
                     prefix=["strace", "-f", "-qq", "-o", "/dev/null", "-e", inject])
    except subprocess.TimeoutExpired:
        return [f"{command}, {name}: still running after a minute"]
    wrong = check(command, files, book, answer, before, name)
    shutil.rmtree(book, ignore_errors=True)
    return wrong


def jobs(commands, states, faults, files, fixture_book):
    """Every combination; `faults` makes strace's words from a call's name and ordinal."""
    number = 0
    for state in states:
        book = prepare(fixture_book, state)
        before = list(entries_tolerant(book))[: verify(book)[1]]
        for command in commands:
            for call, ordinal in calls(command, files, book):
                for label, words in faults(call, ordinal):
                    number += 1
                    yield number, command, files, book, before, words, f"{state}, {label} at {call} {ordinal}"


def kill(call, ordinal):
    return [("killed", f"inject={call}:signal=KILL:when={ordinal}")]


def errnos(call, ordinal, names=ERRNOS):
    for name in names:
        yield f"{name} once", f"inject={call}:error={name}:when={ordinal}"
        yield f"{name} from then on", f"inject={call}:error={name}:when={ordinal}+"


def sweep(title, work):
    """Does all jobs and tells what went wrong."""
    return work_through(title, work, one, "faults")
