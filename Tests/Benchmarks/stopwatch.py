"""Times commands against each other, turn by turn, so that whatever disturbs the machine disturbs all alike."""

import os
import statistics
import subprocess
import sys
import tempfile
import time


class Contender:
    """One command. `words` are its words, or a function that gives them for a round; `before` runs untimed."""

    def __init__(self, name, words, before=None):
        self.name = name
        self.words = words if callable(words) else lambda turn: words
        self.before = before or (lambda: None)
        self.times = []
        self.work = []
        self.memory = None

    @property
    def median(self):
        return statistics.median(self.times)

    @property
    def median_work(self):
        """Of the processor's time alone, without waiting for the disk or for others."""
        return statistics.median(self.work)


class Stopwatch:
    def __init__(self, home, gnu_time=None, rounds=15, patience=90):
        self.gnu_time = gnu_time
        self.rounds = rounds
        self.patience = patience
        kept = {key: value for key, value in os.environ.items() if not key.startswith("JIFEN_")}
        # An empty home: nobody's settings count.
        self.env = dict(kept, HOME=home, LC_ALL="C.UTF-8")
        self.errors = tempfile.TemporaryFile()

    def once(self, words, out=None):
        """Seconds from the start of a command to its end, and those the processor worked for it."""
        with open(os.devnull, "wb") as nothing:
            actions = [(os.POSIX_SPAWN_DUP2, (out or nothing).fileno(), 1),
                       (os.POSIX_SPAWN_DUP2, self.errors.fileno(), 2)]
            begun = time.perf_counter()
            child = os.posix_spawn(words[0], words, self.env, file_actions=actions)
            _, status, usage = os.wait4(child, 0)
            took = time.perf_counter() - begun
        if status != 0:
            self.errors.seek(0)
            sys.exit(f"{' '.join(words)}\nended with {status}: {self.errors.read().decode(errors='replace')[-2000:]}")
        return took, usage.ru_utime + usage.ru_stime

    def memory(self, words):
        """The most memory a command had, in kilobytes, or None. A parent's memory would count as the child's, so
        a small program stands between."""
        if self.gnu_time is None:
            self.once(words)
            return None
        with tempfile.NamedTemporaryFile("r") as answer:
            self.once([self.gnu_time, "-f", "%M", "-o", answer.name, *words])
            return int(answer.read())

    def answer(self, words):
        """What a command prints."""
        with tempfile.TemporaryFile() as out:
            self.once(words, out)
            out.seek(0)
            return out.read().decode()

    def race(self, contenders, rounds=None):
        """Each once for a warm cache and once for its memory, then turn by turn; three rounds at least, no more
        once the patience is over."""
        # The first run of all may derive what later ones only read; its memory is not theirs.
        for contender in contenders:
            contender.before()
            self.once(contender.words(-1))
        for contender in contenders:
            contender.before()
            contender.memory = self.memory(contender.words(0))
        begun = time.perf_counter()
        for turn in range(1, (rounds or self.rounds) + 1):
            if turn > 3 and time.perf_counter() - begun > self.patience:
                break
            first = turn % len(contenders)
            for contender in contenders[first:] + contenders[:first]:
                contender.before()
                took, work = self.once(contender.words(turn))
                contender.times.append(took)
                contender.work.append(work)
        return contenders


def sync_cost(folder, turns=30):
    """The median of appending a line to a file in a folder and having it on the medium."""
    times = []
    path = os.path.join(folder, "sync")
    with open(path, "ab", buffering=0) as file:
        for _ in range(turns):
            begun = time.perf_counter()
            file.write(b"x" * 300 + b"\n")
            os.fsync(file.fileno())
            times.append(time.perf_counter() - begun)
    os.remove(path)
    return statistics.median(times)
