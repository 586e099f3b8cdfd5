"""The programs that are measured, and the machine they run on."""

import hashlib
import os
import platform
import re
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SCRATCH = os.path.join(ROOT, ".build-benchmarks")


def build(package, product, *words):
    """A release build; niced, others may be at work here. Gives the program's path."""
    command = ["nice", "swift", "build", "-c", "release", "--package-path", package,
               "--product", product, *words]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    folder = subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return os.path.join(folder, product)


def duckdb():
    """DuckDB's own program, past the script that a Python installation puts before it."""
    try:
        import duckdb_cli
        path = os.path.join(os.path.dirname(duckdb_cli.__file__), "duckdb")
        if os.access(path, os.X_OK):
            return path
    except ImportError:
        pass
    return shutil.which("duckdb")


class Programs:
    """Where each program is; None for what is missing."""

    def __init__(self, jifen, folder):
        # A copy: a build that goes on beside the measurements must not change what is measured half way.
        self.jifen = shutil.copy(jifen or build(ROOT, "jifen"), os.path.join(folder, "jifen"))
        with open(self.jifen, "rb") as file:
            self.digest = hashlib.sha256(file.read()).hexdigest()
        self.sqlite3 = shutil.which("sqlite3")
        self.duckdb = duckdb()
        self.ledger = shutil.which("ledger")
        self.hledger = shutil.which("hledger")
        self.sha256sum = shutil.which("sha256sum")
        # Not the shell's word: it tells how much memory a program had at most.
        self.time = shutil.which("time")

    def missing(self):
        return [name for name, path in vars(self).items() if path is None]

    def versions(self):
        found = []
        for name, path in vars(self).items():
            if path and name not in ("digest", "time", "sha256sum"):
                said = subprocess.run([path, "--version"], capture_output=True, text=True).stdout
                version = re.search(r"\d+(\.\d+)+", said)
                found.append(f"{name} {version[0] if version else '?'}")
        return found


def machine(folder):
    """What of the machine matters here, without its name."""
    with open("/proc/meminfo") as file:
        memory = int(re.search(r"MemTotal: +(\d+)", file.read())[1]) / 2**20
    with open("/proc/cpuinfo") as file:
        has_sha = " sha_ni " in file.read()
    kernel = ".".join(platform.release().split(".")[:2])
    return [f"{os.cpu_count()} cores {'with' if has_sha else 'without'} SHA instructions", f"{memory:.0f} GB memory",
            disk(folder), f"{platform.system()} {kernel}"]


def disk(folder):
    said = subprocess.run(["findmnt", "-n", "-o", "SOURCE,FSTYPE", "-T", folder], capture_output=True, text=True)
    device, system = (said.stdout.split() + ["?", "?"])[:2]
    name = os.path.basename(device)
    kinds = {"vd": "virtual disk", "nvme": "NVMe disk", "xvd": "virtual disk", "loop": "loop device"}
    for start, kind in kinds.items():
        if name.startswith(start):
            return f"{kind}, {system}"
    try:
        with open(f"/sys/block/{name.rstrip('0123456789')}/queue/rotational") as file:
            return f"{'hard disk' if file.read().strip() == '1' else 'solid state disk'}, {system}"
    except OSError:
        return system


def free_memory():
    """In gigabytes."""
    with open("/proc/meminfo") as file:
        return int(re.search(r"MemAvailable: +(\d+)", file.read())[1]) / 2**20
