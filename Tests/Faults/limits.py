"""Harness 11: real limits, not injected ones.

A full disk, a read-only one, file size and descriptor limits, /dev/full, closed descriptors, another user, and a
strange thing in place of every file of the book. Each time: a stated exit status, an error that names the thing,
files as before (or, at status 0, exactly the one entry), and no hang.
"""

import collections
import contextlib
import itertools
import os
import resource
import shutil
import stat
import subprocess
import sys

from book import (BINARY, DERIVED, ROOT, SCRATCH, STATUSES, WRITING, Answer, entries, make_fixture, must, picture, run, verify,
                  words_for)
from states import journal

PLACE = SCRATCH / "limits"
TIMEOUT = 30
MIB = 1 << 20
PAGE = 4096
READING = [["member", "list"], ["rank", "all"], ["statement", "0001", "all"], ["verify"], ["goods", "list"]]
ANSWERS = collections.Counter()
UNCERTAIN = ("可能记上了", "分录已经记入账本")


class Tally:
    """Counts cases and keeps what went wrong."""

    def __init__(self):
        self.cases = collections.Counter()
        self.wrong = []
        self.skipped = []

    def case(self, part, what, problems):
        self.cases[part] += 1
        self.wrong += [f"{part}: {what}: {text}" for text in problems]

    def skip(self, part, why):
        self.skipped.append(f"{part} skipped: {why}")


def call(words, book=None, limits=(), user=None, umask=None, closed=(), stdin=b"", stdout=None, stderr=None, env=None,
         folder=None, binary=BINARY):
    """Runs the program under limits; None when it hangs. `user` is (uid, gid, further groups)."""
    environment = {"PATH": os.environ["PATH"], "JIFEN_BY": "孙丽", "HOME": "/nonexistent", **(env or {})}
    if book is not None:
        environment["JIFEN_BOOK"] = str(book)

    def before():
        if umask is not None:
            os.umask(umask)
        if user is not None:
            os.setgroups(user[2])
            os.setgid(user[1])
            os.setuid(user[0])
        for which, value in limits:
            resource.setrlimit(which, (value, value))
        for descriptor in closed:
            os.close(descriptor)

    try:
        done = subprocess.run([str(binary), *map(str, words)], env=environment, input=stdin, timeout=TIMEOUT,
                              stdout=stdout or subprocess.PIPE, stderr=stderr or subprocess.PIPE, preexec_fn=before,
                              cwd=folder or (PLACE if user is not None else None))
    except subprocess.TimeoutExpired:
        return None
    ANSWERS[done.returncode] += 1
    return Answer(done.returncode, (done.stdout or b"").decode("utf-8", "replace"),
                  (done.stderr or b"").decode("utf-8", "replace"))


def fresh(book, name="book", place=PLACE):
    copy = place / name
    shutil.rmtree(copy, ignore_errors=True)
    place.mkdir(parents=True, exist_ok=True)
    shutil.copytree(book, copy, symlinks=True)
    return copy


def judge(answer, book, before, known, statuses, names=None, silent=False):
    """What does not hold of an answer: status, the name of the thing, files as before or exactly one entry."""
    if answer is None:
        return [f"still running after {TIMEOUT} s"]
    wrong = []
    if answer.status not in STATUSES:
        wrong.append(f"exit status {answer.status}, which no page states")
    elif answer.status not in statuses:
        wrong.append(f"exit status {answer.status} instead of {sorted(statuses)}: {answer.err.strip()[:200]}")
    if answer.status != 0 and not silent:
        if not answer.err.strip():
            wrong.append("no word of an error")
        elif names and not any(name in answer.err + answer.out for name in names):
            wrong.append(f"the error names none of {names}: {answer.err.strip()[:200]}")
    wrong += same_or_one_more(answer, book, before, known, silent)
    return wrong


def same_or_one_more(answer, book, before, known, silent=False):
    try:
        after = entries(book)
    except (OSError, ValueError, KeyError) as error:
        return [f"the journal's lines cannot be read: {error}"] if known is not None else []
    if known is None or picture(book) == before:
        return []
    more = [name for name in after if name not in known]
    stands = answer.status == 0 or any(word in answer.err for word in UNCERTAIN) or (silent and answer.status == 74)
    if any(after.get(name) != entry for name, entry in known.items()):
        return ["an entry from before is gone or altered"]
    if not stands:
        changed = [name for name in picture(book) if picture(book)[name] != before.get(name)]
        return [f"status {answer.status}, but these files changed: {changed} ({answer.err.strip()[:120]})"]
    return [] if len(more) == 1 else [f"{len(more)} new entries instead of 1"]


def afterwards(command, files, book, keyed):
    """Once the limit is gone: the book is whole and a retry with the same key leaves exactly one entry."""
    wrong = []
    retry = run(*words_for(command, files), "--json", "--key", keyed, book=book)
    if retry.status != 0:
        wrong.append(f"the retry failed: {retry.status} {retry.err.strip()[:160]}")
    elif sum(entry.get("key") == keyed for entry in entries(book).values()) != 1:
        wrong.append("the retry did not leave exactly one entry")
    status, _, problems = verify(book)
    if status != 0:
        wrong.append(f"verify afterwards: {status} {problems}")
    return wrong


# --- a disk of a few pages -------------------------------------------------------------------------------------


@contextlib.contextmanager
def small_disk(name, options):
    mount = PLACE / name
    mount.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", str(mount)], check=True, capture_output=True)
    try:
        yield mount
    finally:
        subprocess.run(["umount", "-l", str(mount)], check=False, capture_output=True)


def can_mount():
    try:
        with small_disk("probe", "size=64k"):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


def fill(mount, free_pages):
    """Takes all room but some pages, then all names but what is left."""
    ballast = mount / "ballast"
    with open(ballast, "wb", buffering=0) as file:
        with contextlib.suppress(OSError):
            while True:
                file.write(b"x" * PAGE)
        room = os.statvfs(mount).f_bavail
        file.truncate(max(0, (os.fstat(file.fileno()).st_size // PAGE - free_pages + room) * PAGE))
    return ballast


def fill_names(mount, free_names):
    """Takes every inode but some."""
    folder = mount / "names"
    folder.mkdir()
    number = 0
    with contextlib.suppress(OSError):
        while True:
            (folder / str(number)).touch()
            number += 1
    for extra in range(free_names):
        (folder / str(number - 1 - extra)).unlink()
    return folder


def near_page_end(book):
    """The journal up to some bytes before a page ends, so that the next line needs another page."""
    words = ["record", "labour", "0004", "--note"]
    size = journal(book).stat().st_size
    must(run(*words, "x", book=book))
    overhead = journal(book).stat().st_size - size - 1
    for _ in range(40):
        room = -journal(book).stat().st_size % PAGE
        if 0 < room <= 120:
            return
        length = room - overhead - 60
        must(run(*words, "x" * (length if 0 < length <= 500 else 100), book=book))
    raise SystemExit("the journal could not be padded")


def padded(fixture_book):
    book = fresh(fixture_book, "padded")
    near_page_end(book)
    return book


def full_disk(tally, files, fixture_book):
    part = "full disk"
    if not can_mount():
        return tally.skip(part, "a tmpfs can only be mounted by root")
    variants = [("room in the last page", fixture_book), ("the last page full", padded(fixture_book))]
    work = [(command, what, book, filling, left) for (what, book), command in itertools.product(variants, WRITING)
            for filling, left in [*(("pages", n) for n in range(6)), *(("names", n) for n in range(3))]]
    with small_disk("disk", "size=512k,nr_inodes=200") as mount:
        for number, (command, what, source, filling, left) in enumerate(work):
            words = words_for(command, files)
            book = fresh(source, "book", mount)
            before, known = picture(book), entries(book)
            ballast = fill(mount, left) if filling == "pages" else fill_names(mount, left)
            answer = call([*words, "--json", "--key", "full"], book)
            wrong = judge(answer, book, before, known, {0, 74}, names=[str(mount)])
            shutil.rmtree(ballast) if ballast.is_dir() else ballast.unlink()
            if command != "undo" or answer is None or answer.status != 0:
                wrong += afterwards(command, files, book, "full")
            tally.case(part, f"{command}, {what}, {left} {filling} left", wrong)
            shutil.rmtree(book)
        # init leaves nothing behind, --output leaves what was there, trust leaves an untrusted book.
        for left in range(8):
            ballast = fill(mount, left)
            answer = call(["init", mount / "new", "--name", "新", "--rules", files / "rules.json", "--members",
                           files / "members.csv"])
            wrong = [] if answer and answer.status in (0, 74) else [f"{answer}"]
            there = sorted(path.name for path in mount.iterdir())
            if answer and there != (["ballast", "new"] if answer.status == 0 else ["ballast"]):
                wrong.append(f"status {answer.status} leaves {there}")
            if answer and answer.status == 74 and str(mount) not in answer.err:
                wrong.append(f"not named: {answer.err[:160]}")
            ballast.unlink()
            shutil.rmtree(mount / "new", ignore_errors=True)
            tally.case(part, f"init, {left} pages left", wrong)
        for left in range(3):
            sheet = mount / "rank.csv"
            sheet.write_text("旧")
            ballast = fill(mount, left)
            answer = call(["rank", "all", "--format", "csv", "--output", sheet], fixture_book)
            wrong = [] if answer and answer.status == (0 if left else 74) else [f"{answer}"]
            if answer and answer.status and sheet.read_text() != "旧":
                wrong.append("the old sheet is gone")
            if [path for path in mount.iterdir() if path not in (sheet, ballast)]:
                wrong.append("a temporary file is left")
            ballast.unlink()
            tally.case(part, f"rank --output, {left} pages left", wrong)
            book = fresh(fixture_book, "book", mount)
            (book / "state/head.json").unlink()
            digest = verify_hash(book)
            before, known = picture(book), entries(book)
            ballast = fill(mount, left)
            answer = call(["trust", "--hash", digest], book)
            wrong = judge(answer, book, before, known, {0, 74}, names=[str(mount)])
            ballast.unlink()
            if verify(book)[0] != 0:
                wrong.append(f"verify afterwards: {verify(book)}")
            tally.case(part, f"trust, {left} pages left", wrong)
            shutil.rmtree(book)


def verify_hash(book):
    import json
    return json.loads(run("verify", "--json", book=book).out)["desks"]["main"]["hash"]


def read_only(tally, files, fixture_book):
    part = "read-only disk"
    if not can_mount():
        return tally.skip(part, "a tmpfs can only be mounted by root")
    with small_disk("disk", "size=1m") as mount:
        book = fresh(fixture_book, "book", mount)
        before, known = picture(book), entries(book)
        subprocess.run(["mount", "-o", "remount,ro", str(mount)], check=True)
        for command in WRITING:
            answer = call([*words_for(command, files), "--key", "ro"], book)
            tally.case(part, command, judge(answer, book, before, known, {74}, names=[str(book)]))
            answer = call([*words_for(command, files), "--dry-run"], book)
            tally.case(part, f"{command} --dry-run", judge(answer, book, before, known, {0}))
        for words in READING:
            tally.case(part, words, judge(call(words, book), book, before, known, {0}))
        answer = call(["init", mount / "new", "--name", "新"])
        tally.case(part, "init", judge(answer, book, before, known, {74}, names=[str(mount)]))
        answer = call(["rank", "--output", mount / "x.csv", "--format", "csv"], book)
        tally.case(part, "rank --output", judge(answer, book, before, known, {74, 1}, names=[str(mount)]))
        subprocess.run(["mount", "-o", "remount,rw", str(mount)], check=True)


# --- limits of the process -------------------------------------------------------------------------------------


def file_size(tally, files, fixture_book):
    """RLIMIT_FSIZE to the byte, and the shell's own way of setting it."""
    part = "ulimit -f"
    size = journal(fixture_book).stat().st_size
    head = (fixture_book / "state/head.json").stat().st_size
    for command, limit in itertools.product(WRITING, [0, 1, head - 1, head, size - 1, size, size + 1, size + 60,
                                                      size + 5000]):
        book = fresh(fixture_book)
        before, known = picture(book), entries(book)
        answer = call([*words_for(command, files), "--json", "--key", "limit"], book,
                      limits=[(resource.RLIMIT_FSIZE, limit)])
        wrong = judge(answer, book, before, known, {0, 74}, names=[str(book)])
        if answer and answer.status == 0 and limit <= size:
            wrong.append("done although the limit does not allow it")
        if command != "undo" or answer is None or answer.status != 0:
            wrong += afterwards(command, files, book, "limit")
        tally.case(part, f"{command}, {limit} bytes", wrong)
    for words, blocks in itertools.product(READING, [0, 1]):
        answer = call(words, fixture_book, limits=[(resource.RLIMIT_FSIZE, blocks * 1024)])
        tally.case(part, f"{words}, {blocks} blocks", [] if answer and answer.status == 0 else [f"{answer}"])
    shell = shutil.which("bash")
    if not shell:
        return tally.skip(part, "no bash")
    # Standard output is a file that is full: the program says 74 and lives. What dies of SIGXFSZ in such a script
    # is the shell, when its own `echo` writes to that file; this keeps the two apart.
    out = PLACE / "out"
    for blocks, words in itertools.product([0, 1, 2], [["version"], ["rank", "all"], ["verify"]]):
        out.write_bytes(b"x" * 8192)
        script = f'ulimit -f {blocks}; "$@"; echo "status $?" >&2'
        with open(out, "ab") as file:
            done = subprocess.run([shell, "-c", script, "sh", str(BINARY), *words], stdout=file, timeout=TIMEOUT,
                                  stderr=subprocess.PIPE, env={"JIFEN_BOOK": str(fixture_book)})
        wrong = [] if b"status 74" in done.stderr else [f"{done.returncode} {done.stderr!r}"]
        tally.case(part, f"bash, {blocks} blocks, {words} to a full file", wrong)


def descriptors(tally, files, fixture_book):
    part = "ulimit -n"
    for command, limit in itertools.product(WRITING, [4, 5, 6, 7, 8, 10]):
        book = fresh(fixture_book)
        before, known = picture(book), entries(book)
        answer = call([*words_for(command, files), "--json", "--key", "limit"], book,
                      limits=[(resource.RLIMIT_NOFILE, limit)])
        wrong = judge(answer, book, before, known, {0, 74}, names=[str(book), str(files)])
        if command != "undo" or answer is None or answer.status != 0:
            wrong += afterwards(command, files, book, "limit")
        tally.case(part, f"{command}, {limit} descriptors", wrong)
    for words, limit in itertools.product(READING, [4, 5, 6]):
        before, known = picture(fixture_book), entries(fixture_book)
        answer = call(words, fixture_book, limits=[(resource.RLIMIT_NOFILE, limit)])
        tally.case(part, f"{words}, {limit}", judge(answer, fixture_book, before, known, {0, 74}, [str(fixture_book)]))


def full_streams(tally, files, fixture_book):
    part = "/dev/full"
    if not os.path.exists("/dev/full"):
        return tally.skip(part, "there is no /dev/full here")
    with open("/dev/full", "wb", buffering=0) as full:
        for command in WRITING:
            for which in ("stdout", "stderr", "both"):
                book = fresh(fixture_book)
                before, known = picture(book), entries(book)
                streams = {name: full for name in ("stdout", "stderr") if which in (name, "both")}
                answer = call([*words_for(command, files), "--key", "limit"], book, **streams)
                expected = {0} if which == "stderr" else {74}
                wrong = judge(answer, book, before, known, expected, silent=True)
                if not wrong and sum(e.get("key") == "limit" for e in entries(book).values()) != 1:
                    wrong.append("the entry is not there")
                if which == "stdout" and answer and "已经记入账本" not in answer.err:
                    wrong.append(f"it is not said that the entry stands: {answer.err[:120]}")
                tally.case(part, f"{command}, {which}", wrong + afterwards_if(command, files, book))
        for words in [*READING, ["help"], ["version"], ["completion", "bash"], ["rank", "--json"]]:
            answer = call(words, fixture_book, stdout=full)
            tally.case(part, f"{words}", [] if answer and answer.status == 74 and answer.err else [f"{answer}"])
        answer = call(["member", "show", "9999"], fixture_book, stderr=full)
        tally.case(part, "a refusal nobody hears", [] if answer and answer.status == 1 else [f"{answer}"])


def afterwards_if(command, files, book):
    """`undo` reaches no further back, so its retry after a success is a refusal or the same key's answer."""
    return [] if command == "undo" else afterwards(command, files, book, "limit")


def closed_descriptors(tally, files, fixture_book):
    part = "closed descriptors"
    combinations = [c for length in (1, 2, 3) for c in itertools.combinations((0, 1, 2), length)]
    for command, closed in itertools.product(WRITING, combinations):
        book = fresh(fixture_book)
        before, known = picture(book), entries(book)
        answer = call([*words_for(command, files), "--key", "limit"], book, closed=closed)
        wrong = judge(answer, book, before, known, {74} if 1 in closed else {0}, silent=True)
        if not wrong and sum(entry.get("key") == "limit" for entry in entries(book).values()) != 1:
            wrong.append("the entry is not there")
        text = b"".join(path.read_bytes() for path in book.rglob("*") if path.is_file() and path.name != "lock")
        if "已登记".encode() in text or "结果没能".encode() in text:
            wrong.append("words for a screen landed in a file of the book")
        tally.case(part, f"{command}, without {closed}", wrong + afterwards_if(command, files, book))
    for words, closed in itertools.product([*READING, ["member", "show", "9999"]], combinations):
        before = picture(fixture_book)
        answer = call(words, fixture_book, closed=closed)
        expected = 1 if words[-1] == "9999" else 74 if 1 in closed else 0
        wrong = [] if answer and answer.status == expected else [f"{answer} instead of {expected}"]
        tally.case(part, f"{words}, without {closed}", wrong + ([] if picture(fixture_book) == before else ["changed"]))
    book = fresh(fixture_book)
    before, known = picture(book), entries(book)
    for closed in [c for c in combinations if 0 in c]:
        answer = call(["record", "labour", "--from", "-"], book, closed=closed)
        tally.case(part, f"a list from the closed {closed}", judge(answer, book, before, known, {74, 65}, silent=True))
        answer = call(["init", PLACE / f"made-{len(closed)}-{closed[-1]}", "--name", "新"], closed=closed)
        tally.case(part, f"init without {closed}", [] if answer and answer.status in (0, 74) else [f"{answer}"])


# --- other people ----------------------------------------------------------------------------------------------

ANNA, BERT, STRANGER = (60001, 60000, [60000]), (60002, 60003, [60003, 60000]), (65534, 65534, [65534])


def program_for_all(tally, part, files):
    """A copy that everybody may run, in a place that everybody reaches; None where that cannot be."""
    if os.geteuid() != 0:
        return tally.skip(part, "only root can act as somebody else")
    copy = PLACE / "jifen"
    if not copy.exists():
        PLACE.mkdir(parents=True, exist_ok=True)
        shutil.copy(BINARY, copy)
        copy.chmod(0o755)
    for folder in (SCRATCH, PLACE, files):
        folder.chmod(0o755)
    for document in files.iterdir():
        if document.is_file():
            document.chmod(0o644)
    for person in (ANNA, STRANGER):
        try:
            answer = call(["version"], user=person, binary=copy, folder="/")
        except OSError as error:
            return tally.skip(part, f"user {person[0]} cannot start the program: {error}")
        ANSWERS.clear()
        if not answer or answer.status != 0:
            return tally.skip(part, f"user {person[0]} cannot run the program: {answer}")
    return copy


def shared_book(tally, files, fixture_book):
    part = "shared book, umask 077"
    binary = program_for_all(tally, part, files)
    if not binary:
        return None
    open_place = PLACE / "office"
    shutil.rmtree(open_place, ignore_errors=True)
    open_place.mkdir()
    os.chown(open_place, ANNA[0], ANNA[1])
    open_place.chmod(0o2770)
    book = open_place / "book"
    made = call(["init", book, "--name", "共用", "--shared", "--rules", files / "rules.json", "--members",
                 files / "members.csv", "--goods", files / "goods.csv"], user=ANNA, umask=0o077, binary=binary)
    tally.case(part, "init", [] if made and made.status == 0 else [f"{made}"])
    steps = [["record", "labour", "0001,0002"], ["record", "performance", "组织=0001"], ["record", "labour", "0003"],
             ["redeem", "0001", "soap"], ["member", "add", "吴用", "--branch", "2", "--from", "昨天"],
             ["member", "leave", "0005", "--on", "昨天"], ["goods", "stock", "soap", "5"], ["undo", "--yes"]]
    for round_number in range(2):
        for step, (words, person) in enumerate(itertools.product(steps, (ANNA, BERT))):
            words = [f"赵{'甲乙丙丁'[round_number * 2 + step % 2]}" if word == "吴用" else word for word in words]
            words = [f"00{round_number * 2 + step % 2 + 5:02}" if word == "0005" else word for word in words]
            desk = ["--desk", "window2"] if round_number else []
            count = len(entries(book))
            by = {"JIFEN_BY": "甲" if person is ANNA else "乙"}
            answer = call([*words, *desk], book, user=person, umask=0o077, binary=binary, env=by)
            wrong = [] if answer and answer.status == 0 and len(entries(book)) == count + 1 else [f"{answer}"]
            tally.case(part, f"{words} by {person[0]}, round {round_number}", wrong + modes(book))
            for words_read in READING:
                other = BERT if person is ANNA else ANNA
                answer = call(words_read, book, user=other, umask=0o077, binary=binary)
                tally.case(part, f"{words_read} by {other[0]}", [] if answer and answer.status == 0 else [f"{answer}"])
    # What a dead writer left is moved aside by one and must not lock out the other.
    for person, other in ((ANNA, BERT), (BERT, ANNA)):
        with open(journal(book), "ab") as file:
            file.write(b'{"n":')
        for who in (person, other):
            answer = call(["record", "labour", "0004"], book, user=who, umask=0o077, binary=binary)
            tally.case(part, f"behind a dead writer by {who[0]}",
                       ([] if answer and answer.status == 0 else [f"{answer}"]) + modes(book))
    before, known = picture(book), entries(book)
    for words in (["record", "labour", "0001"], ["rank"], ["verify"]):
        answer = call(words, book, user=STRANGER, binary=binary)
        tally.case(part, f"{words} by a stranger", judge(answer, book, before, known, {74, 66}, [str(book)]))
    tally.case(part, "verify", [] if verify(book)[0] == 0 else [f"{verify(book)}"])


def modes(book):
    wrong = []
    for path in [book, *book.rglob("*")]:
        info = path.lstat()
        mode = stat.S_IMODE(info.st_mode)
        expected = 0o2770 if path.is_dir() else 0o660
        if mode != expected or info.st_gid != ANNA[1]:
            wrong.append(f"{path.relative_to(book)} has mode {mode:o} and group {info.st_gid}")
    return wrong


def unreadable(tally, files, fixture_book):
    part = "unreadable for this user"
    binary = program_for_all(tally, part, files)
    if not binary:
        return None
    for name in targets(fixture_book):
        for command in (["record", "labour", "0001"], ["rank", "all"], ["verify"]):
            book = fresh(fixture_book)
            for path in [book, *book.rglob("*")]:
                os.chown(path, STRANGER[0], STRANGER[1])
            harmed = book / name
            os.chown(harmed, 0, 0)
            harmed.chmod(0o700 if harmed.is_dir() else 0o600)
            before, known = picture(book), entries(book)
            answer = call([*command, "--json"], book, user=STRANGER, binary=binary)
            # Only a lock that cannot be read leaves a reader in peace; what is derived is done without.
            expected = {0, 74} if "lock" in name and command[0] != "record" else {74}
            if name == "state/snapshot":
                expected = {0}
            tally.case(part, f"{command}, {name}", judge(answer, book, before, known, expected, [str(harmed)]))
    book = fresh(fixture_book)
    before, known = picture(book), entries(book)
    for command in WRITING:
        answer = call(words_for(command, files), book, user=STRANGER, binary=binary)
        tally.case(part, f"{command} in somebody else's book",
                   judge(answer, book, before, known, {74}, [str(book)]))
    for name in ("rules.json", "members.csv"):
        secret = PLACE / name
        shutil.copy(files / name, secret)
        secret.chmod(0o600)
    answer = call(["member", "import", PLACE / "members.csv"], book, user=STRANGER, binary=binary)
    tally.case(part, "an unreadable list", judge(answer, book, before, known, {74}, ["members.csv"]))


# --- strange things in place of files --------------------------------------------------------------------------


def targets(book):
    month = str(journal(book).relative_to(book))
    return ["book.json", month, "state/head.json", "state/lock", "state/snapshot", "state", "journal", "journal/main"]


def clear(path):
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    elif path.exists() or path.is_symlink():
        path.unlink()


def fifo(path, elsewhere):
    clear(path)
    os.mkfifo(path)


def socket_there(path, elsewhere):
    import socket
    clear(path)
    here = os.getcwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)
    os.chdir(here)


def link(path, elsewhere):
    shutil.move(path, elsewhere / "moved")
    path.symlink_to(elsewhere / "moved")


def link_to_victim(path, elsewhere):
    victim = elsewhere / "victim"
    victim.write_text("somebody's own file\n")
    clear(path)
    path.symlink_to(victim)


def link_to_nothing(path, elsewhere):
    clear(path)
    path.symlink_to(elsewhere / "nothing")


def link_to_itself(path, elsewhere):
    clear(path)
    path.symlink_to(path.name)


def folder(path, elsewhere):
    clear(path)
    path.mkdir()


def empty(path, elsewhere):
    clear(path)
    path.touch()


def missing(path, elsewhere):
    clear(path)


def device(number):
    def made(path, elsewhere):
        clear(path)
        os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, number))
    return made


def junk(path, elsewhere):
    clear(path)
    block = bytes(range(256)) * 4096
    with open(path, "wb") as file:
        for _ in range(64):
            file.write(block)


def sparse(path, elsewhere):
    clear(path)
    with open(path, "wb") as file:
        file.truncate(6 << 30)


STRANGE = {"a FIFO": fifo, "a socket": socket_there, "a link to the same": link, "a link to a victim": link_to_victim,
           "a link to nothing": link_to_nothing, "a link to itself": link_to_itself, "a folder": folder,
           "an empty file": empty, "nothing": missing, "/dev/null": device(3), "/dev/zero": device(5),
           "/dev/full": device(7), "64 MiB of junk": junk, "a sparse file of 6 GiB": sparse}
NEED_ROOT = {"/dev/null", "/dev/zero", "/dev/full"}
# Only a signature and never read back, or a folder that is one.
UNHARMFUL = {("state/lock", "nothing"), ("state/lock", "an empty file"), ("state/lock", "64 MiB of junk"),
             ("state/lock", "a sparse file of 6 GiB"), ("state", "a link to the same"),
             ("journal", "a link to the same"), ("journal/main", "a link to the same")}
FOLDERS = {"state", "journal", "journal/main"}


def outline(folder_path):
    """A picture that opens no FIFO, device or huge file."""
    shown = {}
    for root, folders, names in os.walk(folder_path):
        for name in folders + names:
            path = os.path.join(root, name)
            info = os.lstat(path)
            key = os.path.relpath(path, folder_path)
            shown[key] = (stat.S_IFMT(info.st_mode), 0 if key in ("state", "journal", "journal/main") else info.st_size)
            if stat.S_ISLNK(info.st_mode):
                shown[key] += (os.readlink(path),)
            elif stat.S_ISREG(info.st_mode) and info.st_size < MIB and not path.endswith("lock"):
                with open(path, "rb") as file:
                    shown[key] += (file.read(),)
    return {name: value for name, value in shown.items() if not DERIVED.search(name)}


def strange_things(tally, files, fixture_book):
    part = "strange things"
    root = os.geteuid() == 0
    if not root:
        tally.skip(f"{part}, devices", "only root can make devices")
    commands = [["record", "labour", "0001"], ["verify"], ["rank", "all"], ["redeem", "0001", "soap"]]
    for name, (what, make) in itertools.product(targets(fixture_book), STRANGE.items()):
        if what in NEED_ROOT and not root or (name in FOLDERS) == (what == "a folder"):
            continue
        for words in commands:
            elsewhere = PLACE / "elsewhere"
            shutil.rmtree(elsewhere, ignore_errors=True)
            elsewhere.mkdir(parents=True)
            book = fresh(fixture_book)
            make(book / name, elsewhere)
            before = outline(book), outline(elsewhere)
            # Memory is limited too: 6 GiB must not be read.
            answer = call([*words, "--json"], book, limits=[(resource.RLIMIT_AS, 3 << 30)])
            tally.case(part, f"{what} in place of {name}, {words[0]}",
                       strange_wrong(answer, name, what, words, book, elsewhere, before))
    for what, make in STRANGE.items():
        if what in NEED_ROOT and not root or what in ("nothing", "a link to the same"):
            continue
        elsewhere = PLACE / "elsewhere"
        shutil.rmtree(elsewhere, ignore_errors=True)
        elsewhere.mkdir(parents=True)
        book = fresh(fixture_book)
        make(book / "state/head.json.tmp", elsewhere)
        before = outline(elsewhere)
        answer = call(["record", "labour", "0001", "--json"], book)
        wrong = [] if answer and answer.status == 0 and len(entries(book)) == len(entries(fixture_book)) + 1 else [f"{answer}"]
        if outline(elsewhere) != before:
            wrong.append("what the link leads to was changed")
        if answer and answer.err and what != "a folder":
            wrong.append(f"the head could not be replaced: {answer.err.strip()[:160]}")
        tally.case(part, f"{what} in place of state/head.json.tmp", wrong)
    documents(tally, part, files, fixture_book, root)


def strange_wrong(answer, name, what, words, book, elsewhere, before):
    if answer is None:
        return [f"still running after {TIMEOUT} s"]
    writes = words[0] in ("record", "redeem")
    # What is derived is done without.
    if (name, what) in UNHARMFUL or name == "state/snapshot":
        return [] if answer.status == 0 else [f"status {answer.status}: {answer.err.strip()[:160]}"]
    wrong = []
    lock_only = name == "state/lock" and not writes
    if answer.status not in ({0} if lock_only else {1, 65, 66, 74}) and (name, what) not in READABLE:
        wrong.append(f"status {answer.status}: {(answer.err or answer.out).strip()[:200]}")
    short = name.split("/")[-1]
    if answer.status not in (0, 1) and short not in answer.err + answer.out and str(book) not in answer.err + answer.out:
        wrong.append(f"not named: {(answer.err or answer.out).strip()[:200]}")
    if (outline(book), outline(elsewhere)) != before:
        wrong.append(f"status {answer.status}, but files changed: {difference(before, (outline(book), outline(elsewhere)))}")
    return wrong


# Without a head a book is one copied from elsewhere: it can be read, and writing asks for trust (status 1).
READABLE = {("state/head.json", "nothing"), ("state", "nothing"), ("state/head.json", "a link to nothing"),
            ("state", "a link to nothing")}


def difference(before, after):
    return [name for a, b in zip(before, after) for name in sorted({*a, *b}) if a.get(name) != b.get(name)]


def documents(tally, part, files, fixture_book, root):
    """The same things in place of a file that is handed in, or written out."""
    for what, make in STRANGE.items():
        if what in NEED_ROOT and not root or what in ("a link to the same", "nothing"):
            continue
        for words in (["member", "import", "{}"], ["rules", "adopt", "{}", "--from", "今天", "--yes"],
                      ["record", "labour", "--from", "{}"], ["rank", "all", "--format", "csv", "--output", "{}"]):
            elsewhere = PLACE / "elsewhere"
            shutil.rmtree(elsewhere, ignore_errors=True)
            elsewhere.mkdir(parents=True)
            thing = elsewhere / "thing.txt"
            make(thing, elsewhere)
            book = fresh(fixture_book)
            before, known, around = picture(book), entries(book), outline(elsewhere)
            answer = call([word.format(thing) for word in words], book, limits=[(resource.RLIMIT_AS, 3 << 30)])
            # A report may replace any regular file it is told to.
            out = "--output" in words
            expected = {0, 1, 65, 66, 74} if out else {1, 65, 66, 74}
            wrong = judge(answer, book, before, known, expected, ["thing.txt", "对不上人"])
            if (not out or answer is not None and answer.status) and outline(elsewhere) != around:
                wrong.append("it was changed")
            tally.case(part, f"{what} as document of {words[0]}", wrong)


# --- odd paths -------------------------------------------------------------------------------------------------


def odd_paths(tally, files, fixture_book):
    part = "odd paths"
    long_folder = PLACE / "long"
    shutil.rmtree(long_folder, ignore_errors=True)
    names = {"spaces": " a  b ", "newline": "first\nsecond", "tab": "a\tb", "emoji": "账本👨‍👩‍👧🎉", "quote": "it's \"so\"",
             "escape": "\x1b[31mred", "direction": "\u202eevil", "dash": "-x", "percent": "%s%n%d", "backslash": "a\\b",
             "dots": "..."}
    for what, name in names.items():
        place = PLACE / "odd" / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        odd_book(tally, part, what, place / name, files)
        (place / "sub").mkdir()
        bare = fresh(fixture_book, name, place / "upward")
        (bare / "deep").mkdir()
        answer = call(["rank", "all"], folder=bare / "deep")
        tally.case(part, f"{what}, found upward", [] if answer and answer.status == 0 else [f"{answer}"])
        missing_book = place / "none"
        answer = call(["rank"], missing_book)
        wrong = [] if answer and answer.status == 66 else [f"{answer}"]
        if answer and any(sign in answer.err for sign in "\x1b\u202e"):
            wrong.append("raw control characters on stderr")
        tally.case(part, f"{what}, no book there", wrong)
    # 4,000 characters: just inside PATH_MAX with what a book needs below it, so at most 4,095 bytes in all.
    deep = PLACE / "long"
    deep.mkdir(parents=True)
    while len(str(deep)) < 4000 - 200:
        deep = deep / ("d" * min(199, 4000 - len(str(deep)) - 1))
        deep.mkdir()
    book = deep / ("e" * (4000 - len(str(deep)) - 1))
    odd_book(tally, part, "4,000 characters", book, files)
    beyond = str(book) + "/" + "f" * 150
    for words in (["init", beyond, "--name", "新"], ["rank", "--book", beyond], ["rank", "--book", "x" * 10_000],
                  ["init", str(PLACE / ("字" * 100)), "--name", "新"]):
        answer = call(words)
        wrong = [] if answer and answer.status in (66, 74) and answer.err else [f"{answer}"[:300]]
        tally.case(part, f"{words[0]} beyond what the system allows", wrong)
    shutil.rmtree(PLACE / "long", ignore_errors=True)


def odd_book(tally, part, what, book, files):
    steps = [["init", book, "--name", "示例", "--rules", files / "rules.json", "--members", files / "members.csv"],
             ["record", "labour", "0001"], ["rank", "all"], ["verify"], ["statement", "0001", "--format", "csv"],
             ["undo", "--yes"]]
    for words in steps:
        answer = call(words, None if words[0] == "init" else book)
        wrong = [] if answer and answer.status == 0 else [f"{answer}"[:300]]
        text = (answer.out + answer.err) if answer else ""
        if any(sign in text for sign in "\x1b\u202e"):
            wrong.append("raw control characters were shown")
        tally.case(part, f"{what}, {words[0]}", wrong)


PARTS = [full_disk, read_only, file_size, descriptors, full_streams, closed_descriptors, shared_book, unreadable,
         strange_things, odd_paths]


def limits(title, parts=PARTS):
    files, fixture_book = make_fixture()
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    tally = Tally()
    try:
        for part in parts:
            ANSWERS.clear()
            part(tally, files, fixture_book)
            if ANSWERS and not ANSWERS[74]:
                tally.wrong.append(f"{part.__name__}: the limit never bit: {dict(ANSWERS)}")
    finally:
        shutil.rmtree(PLACE, ignore_errors=True)
    for text in tally.skipped:
        print(f"   {text}")
    print(f"{title}: {sum(tally.cases.values())} cases, {len(tally.wrong)} wrong "
          f"({', '.join(f'{part} {count}' for part, count in tally.cases.items())})")
    for text in tally.wrong[:40]:
        print(f"   {text}")
    return not tally.wrong


if __name__ == "__main__":
    chosen = [part for part in PARTS if part.__name__ in sys.argv[1:]] or PARTS
    clean = limits("limits", chosen)
    shutil.rmtree(SCRATCH, ignore_errors=True)
    sys.exit(0 if clean else 1)
