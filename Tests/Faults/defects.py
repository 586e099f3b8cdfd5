"""Harness 13: do the harnesses harness? Mistakes made on purpose in a test build, one at a time.

Each must be caught by the harness named for it: a harness that stays quiet proves nothing.
"""

import contextlib
import io
import os
import subprocess

import book
import concurrency
import corruption
import powercut
import sweep
import tear

BUILD = ["swift", "build", "-c", "release", "--product", "jifen",
         "-Xswiftc", "-DSEEDED_DEFECTS", "--scratch-path", ".build-defects"]


def kill(states):
    return lambda files, fixture: sweep.sweep("kill", sweep.jobs(["record"], states, sweep.kill, files, fixture))


def errors(files, fixture):
    faults = lambda call, ordinal: sweep.errnos(call, ordinal, ["EIO"])
    return sweep.sweep("errno", sweep.jobs(["record"], ["clean"], faults, files, fixture))


# The defect, the harness that must notice it, and how that harness is asked (in the smallest way that does).
CASES = [
    ("no-file-sync", "power cuts", lambda files, fixture: powercut.power_cuts("cuts", ["record"], files, fixture)),
    ("no-folder-sync", "power cuts", lambda files, fixture: powercut.power_cuts("cuts", ["record"], files, fixture)),
    ("no-lock", "concurrency", lambda files, fixture: concurrency.concurrency("busy", 8, 20, 0, fixture)),
    ("short-write-ignored", "tears", lambda files, fixture: tear.tear("tears", ["record"], ["clean"], files, fixture, 40)),
    ("key-ignored", "kills", kill(["clean"])),
    ("head-first", "kills", kill(["clean"])),
    ("unfinished-line-finished", "kills", kill(["no-newline"])),
    ("chain-unchecked", "corruption", lambda files, fixture: corruption.corruption("harm", files, False)),
    ("head-unchecked", "corruption", lambda files, fixture: corruption.corruption("harm", files, False)),
    ("residue-kept", "kills", kill(["torn-tail"])),
    ("failure-kept", "errors", errors),
    ("unacknowledged-not-secured", "power cuts",
     lambda files, fixture: powercut.power_cuts("cuts", ["record"], files, fixture)),
]


def defects(title):
    """Builds the test build, then switches on one defect after the other."""
    subprocess.run(BUILD, cwd=book.ROOT, check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "JIFEN_DYNAMIC": "yes"})
    sound = book.BINARY, book.PRELOADABLE
    book.BINARY = book.PRELOADABLE = book.ROOT / ".build-defects/release/jifen"
    quiet = []
    try:
        files, fixture = book.make_fixture()
        for defect, name, ask in CASES:
            os.environ["JIFEN_DEFECT"] = defect
            said = io.StringIO()
            try:
                with contextlib.redirect_stdout(said):
                    caught = not ask(files, fixture)
            except (AssertionError, SystemExit, ValueError, KeyError, IndexError) as stumble:
                caught, said = True, io.StringIO(f"{type(stumble).__name__}: {stumble}")
            first = next((line.strip() for line in said.getvalue().splitlines()[1:]), said.getvalue().strip())
            print(f"   {defect}: {'caught by ' + name if caught else 'NOT CAUGHT by ' + name}  {first[:110]}", flush=True)
            if not caught:
                quiet.append(defect)
    finally:
        os.environ.pop("JIFEN_DEFECT", None)
        book.BINARY, book.PRELOADABLE = sound
    print(f"{title}: {len(CASES)} defects, {len(quiet)} not caught")
    return not quiet
