"""Harness 4: every disk state a power cut could leave, from a recorded run.

The model: what was synced is there. Of everything else the kernel may have written any part: of the names in a
folder any subset, of a file's bytes any beginning, zeros, or garbage. Each such state is built, and then: nothing
acknowledged is missing, nothing is called damaged, and a retry leaves exactly one entry.

The lock and what is derived from the journal are left out: what is derived is believed only beside the very files it
was made from, and here every file is made anew. Real power cuts keep the files, and try it.
"""

import ast
import copy
import itertools
import os
import re
import shutil
import time
from pathlib import Path

from book import DERIVED, SCRATCH, run, shim, shimmed, under_strace, words_for, work_through
from sweep import check, entries_tolerant

TRACED = "openat,pwrite64,write,fsync,fdatasync,rename,unlink,ftruncate,mkdir,close"
NEXT_MONTH = 40 * 86400


def record(command, files, book, trace, inject=None, now=None):
    """Runs a command under strace and leaves what it did in `trace`."""
    prefix = ["strace", "-f", "-qq", "-xx", "-s", "10000000", "-o", trace, "-e", f"trace={TRACED}"]
    if inject:
        prefix += ["-e", inject]
    if now:
        prefix += under_strace(now)
    return run(*words_for(command, files), "--json", "--key", "sweep", book=book, prefix=prefix)


def operations(trace, book):
    """The trace as a list of steps on names and bytes inside the book."""
    steps, open_files = [], {}

    def inside(text):
        path = ast.literal_eval(f'b"{text}"').decode()
        return os.path.relpath(path, book) if path.startswith(str(book)) and not DERIVED.search(path) else None

    for line in Path(trace).read_text().splitlines():
        line = re.sub(r"^\d+\s+", "", line)
        if found := re.match(r'openat\(AT_FDCWD, "([^"]*)", ([A-Z_|]+)(?:, 0\d+)?\)\s*= (-?\d+)', line):
            path, handle = inside(found[1]), int(found[3])
            open_files.pop(handle, None)
            if path is not None and handle >= 0:
                open_files[handle] = path
                if "O_CREAT" in found[2]:
                    steps.append(("create", path))
        elif found := re.match(r'pwrite64\((\d+), "([^"]*)", \d+, (\d+)\)\s*= (-?\d+)', line):
            if int(found[1]) in open_files and int(found[4]) > 0:
                data = ast.literal_eval(f'b"{found[2]}"')[: int(found[4])]
                steps.append(("write", open_files[int(found[1])], int(found[3]), data))
        elif found := re.match(r'write\(1, "([^"]*)"', line):
            if b'"entry"' in ast.literal_eval(f'b"{found[1]}"'):
                steps.append(("acknowledge",))
        elif found := re.match(r"ftruncate\((\d+), (\d+)\)\s*= 0", line):
            if int(found[1]) in open_files:
                steps.append(("cut", open_files[int(found[1])], int(found[2])))
        elif found := re.match(r"f(?:data)?sync\((\d+)\)\s*= 0", line):
            if int(found[1]) in open_files:
                steps.append(("sync", open_files[int(found[1])]))
        elif found := re.match(r'rename\("([^"]*)", "([^"]*)"\)\s*= 0', line):
            if inside(found[2]) is not None:
                steps.append(("rename", inside(found[1]), inside(found[2])))
        elif found := re.match(r'unlink\("([^"]*)"\)\s*= 0', line):
            if inside(found[1]) is not None:
                steps.append(("unlink", inside(found[1])))
        elif found := re.match(r'mkdir\("([^"]*)", 0\d+\)\s*= 0', line):
            steps.append(("mkdir", inside(found[1])))
    return steps


class Disk:
    """Names and bytes as the medium holds them, and what the kernel has not written yet."""

    def __init__(self, book):
        self.folders, self.content = {}, {}
        for folder, _, names in os.walk(book):
            place = os.path.relpath(folder, book)
            self.folders[place] = {}
            for name in names:
                if DERIVED.search(f"{folder}/{name}"):
                    continue
                number = len(self.content)
                self.content[number] = (Path(folder) / name).read_bytes()
                self.folders[place][name] = number
        self.seen = copy.deepcopy(self.folders)
        self.names, self.data, self.acknowledged = [], {}, False

    @staticmethod
    def split(path):
        return os.path.dirname(path) or ".", os.path.basename(path)

    def step(self, step):
        kind = step[0]
        if kind == "acknowledge":
            self.acknowledged = True
        elif kind == "mkdir":
            self.seen[step[1]] = {}
            self.names.append(("mkdir", self.split(step[1])[0], step[1]))
        elif kind == "create":
            folder, name = self.split(step[1])
            if name not in self.seen[folder]:
                number = len(self.content) + 1000
                self.content[number] = b""
                self.seen[folder][name] = number
                self.names.append(("put", folder, name, number))
        elif kind in ("write", "cut"):
            folder, name = self.split(step[1])
            self.data.setdefault(self.seen[folder][name], []).append(step)
        elif kind == "rename" and step[1] in self.seen:
            # A folder takes along what is in it; nothing there may wait for the medium any more.
            if any(change[1] == step[1] for change in self.names):
                raise SystemExit(f"{step[1]} is moved before it was synced")
            self.seen[step[2]] = self.seen.pop(step[1])
            self.names.append(("move-folder", self.split(step[1])[0], step[1], step[2]))
        elif kind == "rename":
            (old, name), (new, other) = self.split(step[1]), self.split(step[2])
            number = self.seen[old].pop(name)
            self.seen[new][other] = number
            self.names.append(("move", old, name, other, number))
        elif kind == "unlink":
            folder, name = self.split(step[1])
            self.seen[folder].pop(name, None)
            self.names.append(("drop", folder, name))
        elif kind == "sync":
            self.sync(step[1])

    def sync(self, path):
        if path in self.seen:
            for change in [change for change in self.names if change[1] == path]:
                self.apply(self.folders, change)
            self.names = [change for change in self.names if change[1] != path]
        else:
            folder, name = self.split(path)
            number = self.seen[folder].get(name)
            for change in self.data.pop(number, []):
                self.content[number] = self.changed(self.content[number], change)

    @staticmethod
    def apply(folders, change):
        if change[0] == "mkdir":
            folders.setdefault(change[2], {})
        elif change[0] == "move-folder":
            if change[2] in folders:
                folders[change[3]] = folders.pop(change[2])
        elif change[1] not in folders:
            return
        elif change[0] == "put":
            folders[change[1]][change[2]] = change[3]
        elif change[0] == "move":
            folders[change[1]].pop(change[2], None)
            folders[change[1]][change[3]] = change[4]
        elif change[0] == "drop":
            folders[change[1]].pop(change[2], None)

    @staticmethod
    def changed(content, change):
        if change[0] == "cut":
            return content[: change[2]].ljust(change[2], b"\0")
        _, _, at, data = change
        return content[:at].ljust(at, b"\0") + data + content[at + len(data):]

    def variants(self, number):
        """What a file may hold: its pending changes up to one, and parts, zeros or garbage of that one."""
        now = self.content[number]
        yield now
        for change in self.data.get(number, []):
            if change[0] == "write":
                _, path, at, data = change
                half = len(data) // 2
                parts = [data[:size] for size in range(1, len(data), max(1, len(data) // 12))]
                parts += [bytes(len(data)), data[:half] + bytes(len(data) - half), bytes(half) + data[half:],
                          bytes((37 * place + 11) % 256 for place in range(len(data)))]
                for part in parts:
                    yield self.changed(now, ("write", path, at, part))
            now = self.changed(now, change)
            yield now

    def states(self):
        """The legal states of the medium at this moment, as {path: bytes} with folders."""
        # Of many waiting names those that differ by one from none and from all stand for the rest.
        count = len(self.names)
        for size in range(count + 1) if count < 5 else (0, 1, count - 1, count):
            for chosen in itertools.combinations(self.names, size):
                folders = copy.deepcopy(self.folders)
                for change in chosen:
                    self.apply(folders, change)
                choices = [[(number, bytes_) for bytes_ in self.variants(number)] for number in self.data]
                for combination in itertools.product(*choices):
                    content = {**self.content, **dict(combination)}
                    yield tuple(sorted((folder, tuple(sorted((name, content[number]) for name, number in names.items())))
                                       for folder, names in folders.items()))


def build(state, place):
    shutil.rmtree(place, ignore_errors=True)
    for folder, names in state:
        (place / folder).mkdir(parents=True, exist_ok=True)
        for name, content in names:
            (place / folder / name).write_bytes(content)


# Remains of a writer that died before: where it was killed, so that its work is still unsynced.
DEAD = {"clean": None, "dead-before-sync": "inject=fsync:signal=KILL:when=1",
        "dead-before-write": "inject=pwrite64:signal=KILL:when=2"}


def one(job):
    number, command, files, state, acknowledged, before, now, name = job
    place = SCRATCH / f"cut-{number}"
    build(state, place)
    env = shimmed(now) if now else None
    wrong = []
    if acknowledged:
        mine = [entry for entry in entries_tolerant(place).values() if entry.get("key") == "sweep"]
        if not mine:
            wrong.append(f"{command}, {name}: the acknowledged entry is gone")
    wrong += check(command, files, place, NoAnswer, before, name, env=env)
    shutil.rmtree(place, ignore_errors=True)
    return wrong


class NoAnswer:
    """The power went before anybody could read an answer."""
    status, entry, err = -9, None, ""


def power_cuts(title, commands, files, fixture_book):
    shim()
    work = []
    for command in commands:
        for dead, inject in DEAD.items():
            for month in ("same month", "new month"):
                now = int(time.time()) + NEXT_MONTH if month == "new month" else None
                book = SCRATCH / "cut-run"
                shutil.rmtree(book, ignore_errors=True)
                shutil.copytree(fixture_book, book)
                before = list(entries_tolerant(book))
                disk, steps = Disk(book), []
                if inject:
                    trace = SCRATCH / "cut-trace-dead"
                    # The dead writer's key is its own: nobody retries it.
                    dead_words = ["record", "labour", "0004", "--title", "死去的写者", "--key", "dead", "--json"]
                    run(*dead_words, book=book, prefix=["strace", "-f", "-qq", "-xx", "-s", "10000000", "-o", trace,
                        "-e", f"trace={TRACED}", "-e", inject]
                        + (under_strace(now) if now else []))
                    steps += operations(trace, book)
                trace = SCRATCH / "cut-trace"
                record(command, files, book, trace, now=now)
                steps += operations(trace, book)
                seen = set()
                for moment in range(len(steps) + 1):
                    if moment:
                        disk.step(steps[moment - 1])
                    for state in disk.states():
                        if (disk.acknowledged, state) not in seen:
                            seen.add((disk.acknowledged, state))
                            name = f"{dead}, {month}, after step {moment} of {len(steps)}"
                            work.append((len(work), command, files, state, disk.acknowledged, before, now, name))
    return work_through(title, work, one, "states")
