"""A counter in a real terminal of 80 columns and 24 lines, that of tmux."""

import itertools
import os
import re
import shlex
import subprocess

from shop import BINARY, until, width

PROMPT = re.compile(r"(党员|商品|商品（回车确认）)> $")
ESCAPE = re.compile(r"\x1b(\[[0-9;?]*[A-Za-z]|[()].|[=>])")


class Tmux:
    """A server of its own, that nothing else talks to."""

    def __init__(self, folder):
        self.socket = folder / "tmux"
        self.folder = folder
        self.count = itertools.count(1)
        (folder / "tmux.conf").write_text("set -g remain-on-exit on\nset -g exit-empty off\n")

    def __call__(self, *words):
        environment = {key: value for key, value in os.environ.items() if key not in ["TMUX", "JIFEN_BOOK"]}
        done = subprocess.run(
            ["tmux", "-u", "-S", self.socket, "-f", self.folder / "tmux.conf", *map(str, words)],
            env={**environment, "LC_ALL": "C.UTF-8", "TERM": "xterm"}, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"tmux {' '.join(map(str, words))}: {done.stderr}")
        return done.stdout.strip()

    def close(self):
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], capture_output=True)


class Terminal:
    """One window with one counter in it, or a shell."""

    def __init__(self, tmux, shop, *words, program=None):
        self.tmux = tmux
        self.name = f"counter{next(tmux.count)}"
        self.log = tmux.folder / f"{self.name}.log"
        self.process = tmux.folder / f"{self.name}.pid"
        ready = tmux.folder / f"{self.name}.ready"
        program = program or shlex.join([str(BINARY), "counter", *words])
        setting = shlex.join(f"{key}={value}" for key, value in shop.environment.items())
        # Nothing is said before it is listened to.
        wait = f"until [ -e {ready} ]; do sleep 0.01; done"
        inner = shlex.quote(f"echo $$ >{self.process}; exec env {setting} {program}")
        # The shell around it outlives Ctrl-C and tells the exit status, behind all else that is said.
        outer = f"{wait}; trap : INT; sh -c {inner}; echo exit status $?"
        tmux("new-session", "-d", "-s", self.name, "-x", 80, "-y", 24, outer, ";",
             "pipe-pane", "-t", self.name, f"exec cat >{self.log}")
        until(self.log.exists, "tmux does not listen")
        self.begun = 0
        ready.touch()

    @property
    def said(self):
        return ESCAPE.sub("", self.log.read_bytes().decode("utf-8", "ignore").replace("\r\n", "\n"))

    @property
    def news(self):
        return self.said[self.begun:]

    def opened(self):
        """Waits for the first question; what was said before it."""
        self.hear(PROMPT)
        return self.said

    def hear(self, pattern):
        return until(lambda: re.search(pattern, self.news), f"“{pattern}” was not said: {self.said}")

    def type(self, *lines):
        """Types lines, each when the one before it was answered; what was answered to the last."""
        for line in lines:
            self.begun = len(self.said)
            if line:
                self.tmux("send-keys", "-t", self.name, "-l", "--", line, ";", "send-keys", "-t", self.name, "Enter")
            else:
                self.tmux("send-keys", "-t", self.name, "Enter")
            self.hear(PROMPT)
        return self.news

    def press(self, *keys):
        """Presses keys without waiting for an answer."""
        self.begun = len(self.said)
        self.tmux("send-keys", "-t", self.name, *keys)

    def ended(self):
        """Waits for the end; the exit status, 128 and the signal where one killed it."""
        return int(self.hear(r"exit status (\d+)\n")[1])

    @property
    def pid(self):
        return int(self.process.read_text())

    def close(self):
        self.tmux("kill-session", "-t", self.name)

    def too_wide(self):
        return [line for line in self.said.split("\n") if width(line) > 80]
