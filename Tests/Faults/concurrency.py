"""Harness 6: many writers at once, some of them killed, with readers and `verify` alongside.

None of what was acknowledged is lost, nothing is there twice, and nobody beside a writer is told of damage.
"""

import os
import random
import shutil
import signal
import subprocess
import threading

import book as program
from book import SCRATCH, entries, run, verify


def writer(book, name, count, chance, acknowledged, seed, desk):
    dice = random.Random(seed)
    for number in range(count):
        key, member = f"{name}-{number}", f"000{dice.randint(1, 4)}"
        while True:
            process = subprocess.Popen(
                [str(program.BINARY), "record", "labour", member, "--key", key, "--json", "--desk", desk],
                env={"JIFEN_BOOK": str(book), "JIFEN_BY": name, "PATH": "/usr/bin:/bin",
                     **{name: value for name, value in os.environ.items() if name == "JIFEN_DEFECT"}},
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            if dice.random() < chance:
                try:
                    process.wait(dice.random() * 0.012)
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGKILL)
            out, _ = process.communicate()
            if process.returncode == 0 and b'"entry"' in out:
                acknowledged.append(key)
                break
            # Killed, or somebody else had the lock for too long: the same key again.
            if process.returncode not in (-9, 75):
                acknowledged.append(f"{key} failed with {process.returncode}")
                break


def reader(book, stop, alarms):
    dice = random.Random(7)
    while not stop.is_set():
        words = dice.choice([["verify", "--json"], ["rank", "--json"], ["member", "show", "0001", "--json"]])
        answer = run(*words, book=book)
        if answer.status != 0:
            alarms.append(f"{words[0]} beside writers: {answer.status} {answer.err.strip()[:200]}{answer.out[:200]}")


def concurrency(title, writers, count, chance, fixture_book, desks=("main",)):
    book = SCRATCH / "busy"
    shutil.rmtree(book, ignore_errors=True)
    shutil.copytree(fixture_book, book)
    before = len(entries(book))
    stop, alarms, acknowledged = threading.Event(), [], [[] for _ in range(writers)]
    threads = [threading.Thread(target=writer, args=(book, f"w{number}", count, chance, acknowledged[number], number,
                                                     desks[number % len(desks)])) for number in range(writers)]
    readers = [threading.Thread(target=reader, args=(book, stop, alarms)) for _ in range(2)]
    for thread in threads + readers:
        thread.start()
    for thread in threads:
        thread.join()
    stop.set()
    for thread in readers:
        thread.join()
    wrong = alarms[:5]
    told = [key for keys in acknowledged for key in keys]
    keys = [entry["key"] for entry in entries(book).values() if "key" in entry]
    wrong += [f"acknowledged and gone: {key}" for key in told if key not in set(keys)][:5]
    if len(keys) != len(set(keys)) or len(keys) != writers * count:
        wrong.append(f"{len(keys)} entries with {len(set(keys))} keys instead of {writers * count}")
    status, number, problems = verify(book)
    if status != 0 or number != before + writers * count:
        wrong.append(f"verify: {status}, {number} entries, {problems}")
    print(f"{title}: {writers} writers x {count}, {len(wrong)} wrong")
    for text in wrong:
        print(f"   {text}")
    return not wrong
