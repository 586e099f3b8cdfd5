"""Harness 5: real power cuts. A file system in a file is shut down under the running program, and mounted again.

FS_IOC_SHUTDOWN without a flush of the log: what the file system had only in memory is gone, as when the plug is
pulled. Between the cuts commands run at two desks while the months go by; some are killed, some of those repeated,
and about half of the cuts fall into a running command. Now and then a new book is begun, also across a cut.

After each cut: every acknowledged entry is there under its name, no key is there twice, and verify calls nothing
damaged. What this cannot show: a disk that loses its own cache although it was told to flush it, and a missing sync
of a folder, since both file systems write names together with the file that is synced. Harness 4 shows that.
"""

import fcntl
import json
import os
import random
import shutil
import signal
import statistics
import struct
import subprocess
import time
from pathlib import Path

from book import GOODS, MEMBERS, PRELOADABLE, RULES, SCRATCH, entries, shimmed, verify

FS_IOC_SHUTDOWN = 0x8004587D
NO_LOG_FLUSH = 2
SIZE = 512 << 20
# ext4 is not to write its journal by its own clock; xfs has no such setting.
FORMATS = {"ext4": (["mkfs.ext4", "-q", "-F"], "loop,commit=600"), "xfs": (["mkfs.xfs", "-q", "-f"], "loop")}
NEW_BOOK_EVERY = 25
START, MONTHS = 1614571200, 12


class Disk:
    """A file system in a file, mounted at a folder of the scratch place."""

    def __init__(self, filesystem):
        self.make, self.options = FORMATS[filesystem]
        self.image, self.place = SCRATCH / f"{filesystem}.img", SCRATCH / f"mounted-{filesystem}"
        self.is_mounted = False

    def open(self):
        """Makes and mounts it; gives the reason where this machine does not let us."""
        if os.geteuid() != 0:
            return "not root"
        if not shutil.which(self.make[0]):
            return f"{self.make[0]} is missing"
        if not Path("/dev/loop-control").exists():
            return "no loop devices"
        self.place.mkdir(parents=True, exist_ok=True)
        with open(self.image, "wb") as file:
            file.truncate(SIZE)
        made = subprocess.run([*self.make, str(self.image)], capture_output=True, text=True)
        if made.returncode != 0:
            return f"{self.make[0]}: {made.stderr.strip()}"
        try:
            self.mount()
        except OSError as error:
            return str(error)
        return None

    def mount(self):
        done = subprocess.run(["mount", "-o", self.options, str(self.image), str(self.place)],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise OSError(done.stderr.strip().partition("\n")[0])
        self.is_mounted = True

    def unmount(self):
        for _ in range(50):
            done = subprocess.run(["umount", str(self.place)], capture_output=True, text=True)
            if done.returncode == 0:
                self.is_mounted = False
                return
            time.sleep(0.1)
        raise OSError(f"umount: {done.stderr.strip()}")

    def cut(self):
        """Pulls the plug. Never that of the machine: only a file system that is not the scratch place's own."""
        handle = os.open(self.place, os.O_RDONLY | os.O_DIRECTORY)
        try:
            if not self.is_mounted or os.fstat(handle).st_dev == os.stat(SCRATCH).st_dev:
                raise OSError(f"{self.place} is not mounted")
            fcntl.ioctl(handle, FS_IOC_SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
        finally:
            os.close(handle)

    def close(self):
        if self.is_mounted:
            self.unmount()
        self.image.unlink(missing_ok=True)


class PowerCuts:
    def __init__(self, disk, cuts, seed):
        self.disk, self.cuts, self.dice = disk, cuts, random.Random(seed)
        self.files = SCRATCH / "cut-files"
        self.files.mkdir(exist_ok=True)
        for name, text in {"rules.json": json.dumps(RULES, ensure_ascii=False), "members.csv": MEMBERS,
                           "goods.csv": GOODS}.items():
            (self.files / name).write_text(text, encoding="utf-8")
        self.books, self.keys, self.number = 0, 0, 0
        self.book, self.acknowledged = None, {}
        self.times, self.wrong = [0.01], []
        self.commands = self.killed = self.interrupted = self.told = 0

    # One command.

    def start(self, *words):
        now = START + self.number * MONTHS * 30 * 86400 // self.cuts
        return subprocess.Popen(
            [str(PRELOADABLE), *map(str, words), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={"PATH": os.environ["PATH"], "JIFEN_BY": "孙丽", **shimmed(now),
                 **({"JIFEN_BOOK": str(self.book)} if self.book else {})})

    def finish(self, words, key, how="left alone"):
        """Runs a command: left alone, killed after a while, or with the power cut under it. True if acknowledged."""
        self.commands += 1
        began = time.monotonic()
        process = self.start(*words)
        if how != "left alone":
            time.sleep(self.dice.random() * 1.2 * statistics.median(self.times[-20:]))
        if how == "killed":
            process.send_signal(signal.SIGKILL)
        elif how == "cut":
            self.disk.cut()
        out, err = process.communicate(timeout=60)
        self.killed += process.returncode == -9
        self.interrupted += how == "cut" and process.returncode != 0
        if how == "left alone":
            self.times.append(time.monotonic() - began)
        if process.returncode == 0:
            self.told += 1
            if key:
                self.acknowledged[key] = json.loads(out)["entry"]
        elif how == "left alone" or how == "killed" and process.returncode != -9:
            told = f"{' '.join(map(str, words))[:200]}: {process.returncode} {err.strip()}"
            self.wrong.append(f"before cut {self.number}, {told}")
        return process.returncode == 0

    def words(self, key):
        member, code = f"000{self.dice.randint(1, 4)}", self.dice.choice(["soap", "towel"])
        return self.dice.choice([
            ["record", "labour", member], ["record", "labour", "0001,0002,0003,0004", "--title", "清洁" * 12],
            ["record", "service", member, "--hours", "1.5"], ["goods", "stock", code, "+3"],
            ["goods", "count", code, "7", "--reason", "盘点"], ["goods", "price", code, "2.5"],
            ["member", "amend", member, "--pledge", key + "每周一次" * self.dice.randint(1, 100)]])

    def write(self, how):
        self.keys += 1
        key = f"k{self.keys}"
        words = [*self.words(key), "--key", key, "--desk", self.dice.choice(["main", "main", "counter"])]
        done = self.finish(words, key, how)
        if not done and how == "killed" and self.dice.random() < 0.5:
            # The entry may be there unsynced: whoever repeats it is told it is safe.
            self.finish(words, key)

    # One cut.

    def begin_book(self, how):
        """A new book; where the power goes meanwhile there may be one or none, but not half a one."""
        self.books += 1
        self.book, self.acknowledged = None, {}
        place = self.disk.place / f"book-{self.books}"
        done = self.finish(["init", place, "--name", "断电社区", "--rules", self.files / "rules.json", "--members",
                            self.files / "members.csv", "--goods", self.files / "goods.csv"], None, how)
        self.book = place
        return done

    def run(self):
        for self.number in range(1, self.cuts + 1):
            is_cut, is_told = False, True
            if self.book is None or self.number % NEW_BOOK_EVERY == 0:
                is_cut = self.dice.random() < 0.5
                is_told = self.begin_book("cut" if is_cut else "left alone")
            if not is_cut:
                for _ in range(self.dice.randint(0, 4)):
                    self.write(self.dice.choice(["left alone", "left alone", "killed"]))
                if self.dice.random() < 0.5:
                    self.write("cut")
                else:
                    self.disk.cut()
            self.disk.unmount()
            self.disk.mount()
            found = len(self.wrong)
            self.look(is_told)
            if len(self.wrong) > found:
                # What is broken stays so; the next cut shall tell something new.
                self.book = None

    def look(self, is_told):
        """What must hold once the power is back."""
        def wrong(text):
            self.wrong.append(f"after cut {self.number}, {self.book.name}: {text}")

        if not self.book.exists():
            if is_told:
                wrong("the book is gone")
            self.book = None
            return
        status, count, problems = verify(self.book)
        if status != 0:
            wrong(f"verify says {status}: {problems}")
        found = whole_entries(self.book)
        lost = [f"{name} ({key})" for key, name in self.acknowledged.items()
                if found.get(name, {}).get("key") != key]
        if lost:
            wrong(f"acknowledged and gone: {lost}")
        if status == 0 and count < len(self.acknowledged):
            wrong(f"verify counts {count} entries of {len(self.acknowledged)} acknowledged")
        keys = [entry["key"] for entry in found.values() if "key" in entry]
        if len(keys) != len(set(keys)):
            wrong("a key is there twice")


def whole_entries(book):
    """The entries up to the first bad line of each file: what was not synced may hold anything."""
    try:
        return entries(book)
    except ValueError:
        pass
    found = {}
    for file in sorted(book.glob("journal/*/*.jsonl")):
        for line in file.read_bytes().split(b"\n")[1:-1]:
            try:
                entry = json.loads(line)
            except ValueError:
                break
            found[f"{file.parent.name}-{entry['n']}"] = entry
    return found


def real_power_cuts(title, filesystem, cuts, seed=1):
    """Cuts the power that often; passes over aloud where the machine does not let us mount."""
    SCRATCH.mkdir(parents=True, exist_ok=True)
    disk = Disk(filesystem)
    try:
        hindrance = disk.open()
        if hindrance:
            print(f"{title}: skipped, {hindrance}")
            return True
        run = PowerCuts(disk, cuts, seed)
        run.run()
    finally:
        disk.close()
    print(f"{title}: {cuts} cuts, {run.interrupted} of them in a running command, {run.commands} commands, "
          f"{run.killed} killed, {run.told} acknowledged, {run.books} books, {len(run.wrong)} wrong")
    for text in run.wrong[:20]:
        print(f"   {text}")
    return not run.wrong
