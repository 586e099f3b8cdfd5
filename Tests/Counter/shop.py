"""A small points supermarket, and what may be asked of its book. All people are invented."""

import itertools
import json
import os
import re
import subprocess
import threading
import time
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("JIFEN_BINARY", ROOT / ".build/release/jifen"))
PATIENCE = 20

RULES = {"name": "细则", "items": [{"code": "labour", "name": "义务劳动", "unit": "次", "points": 2}]}
MEMBERS = """编号,姓名,支部,卡号
,李梅,第一支部,K001
,王芳,第一支部,K002
,王芳,第二支部,K003
,欧阳海,第二支部,K004
,阿卜杜热合曼·买买提明·艾合买提江,第二支部,K005
"""
GOODS = """编码,名称,价格,库存
soap,香皂,2,100000
towel,毛巾,3,100000
gift,共建单位捐赠的春节慰问大礼包（含大米、食用油、面粉、木耳、香菇、红枣、核桃）,20,100
last,电影票,4,0
rice,大米,20000,10
"""
BARCODE = "6901234567892"


class Shop:
    """A book in a folder of its own, to which everybody has brought 4000 points."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True)
        self.book = self.folder / "book"
        for name, text in {"rules.json": json.dumps(RULES), "members.csv": MEMBERS, "goods.csv": GOODS}.items():
            (self.folder / name).write_text(text, encoding="utf-8")
        self.must("init", self.book, "--name", "隆华社区", "--rules", self.folder / "rules.json",
                  "--members", self.folder / "members.csv", "--goods", self.folder / "goods.csv")
        self.must("goods", "amend", "soap", "--barcode", BARCODE)
        self.must("record", "labour", "0001,0002,0003,0004,0005", "--count", "2000")
        self.before = len(self.entries())

    @property
    def environment(self):
        return {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "JIFEN_BY": "孙丽",
                "JIFEN_BOOK": str(self.book)}

    def run(self, *words, typed=""):
        return subprocess.run([BINARY, *map(str, words)], env=self.environment, input=typed.encode(),
                              capture_output=True, timeout=PATIENCE)

    def must(self, *words, typed=""):
        done = self.run(*words, typed=typed)
        if done.returncode:
            raise SystemExit(f"jifen {' '.join(map(str, words))}: {done.stderr.decode()}")
        return done.stdout.decode()

    def entries(self):
        """Every entry of every desk, as its line has it."""
        found = []
        for desk in sorted((self.book / "journal").iterdir()):
            for month in sorted(desk.glob("*.jsonl")):
                # Behind the last newline is what somebody did not come to finish.
                for line in month.read_text(encoding="utf-8").split("\n")[1:-1]:
                    found.append({"desk": desk.name, **json.loads(line)})
        return found

    def taken(self):
        """What was redeemed or collected: entry, member and lines."""
        found = []
        for entry in self.entries():
            for kind in ["redeem", "collect"]:
                if kind in entry["event"]:
                    what = entry["event"][kind]
                    lines = {line["goods"]: line["quantity"] for line in what["lines"]}
                    found.append((f"{entry['desk']}-{entry['n']}", what["member"], lines))
        return found

    def balance(self, member):
        return json.loads(self.must("member", "show", member, "--json"))["balance"]

    def stock(self, code):
        return next(each["stock"] for each in json.loads(self.must("goods", "list", "--json"))["goods"]
                    if each["code"] == code)

    def troubles(self):
        """What is wrong with the book, and with what the next counter says of the last one."""
        proof = self.run("verify", "--json")
        if proof.returncode or json.loads(proof.stdout)["problems"]:
            yield f"verify: {proof.stdout.decode()}{proof.stderr.decode()}"
        keys = [entry["key"] for entry in self.entries() if "key" in entry]
        if len(keys) != len(set(keys)):
            yield "a key was written twice"
        said = self.must("counter")
        mine = [each for each in self.taken() if each[0].startswith("main-")]
        wanted = f"上一单：{mine[-1][0]} " if mine else "这个台账点最近没有兑换"
        if wanted not in said:
            yield f"the next start does not say “{wanted}”: {said}"


class Pipe:
    """A counter whose lines come through a pipe while it is watched."""

    def __init__(self, shop, *words):
        self.process = subprocess.Popen(
            [BINARY, "counter", *words], env=shop.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        self.said = b""
        self.grown = threading.Condition()
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        while chunk := os.read(self.process.stdout.fileno(), 65536):
            with self.grown:
                self.said += chunk
                self.grown.notify_all()

    def type(self, *lines):
        self.begun = len(self.said)
        self.process.stdin.write("".join(line + "\n" for line in lines).encode())
        self.process.stdin.flush()

    def hear(self, pattern):
        """What was said since the last lines were typed, up to the pattern."""
        def heard():
            return re.search(pattern, self.said[self.begun:].decode("utf-8", "ignore"))
        with self.grown:
            if not self.grown.wait_for(heard, PATIENCE):
                raise TimeoutError(f"“{pattern}” was not said: {self.said[self.begun:].decode()}")
            return self.said[self.begun:].decode("utf-8", "ignore")

    def close(self):
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        status = self.process.wait(PATIENCE)
        self.reader.join(PATIENCE)
        self.process.stdout.close()
        return status


def width(line):
    """Columns on a screen."""
    return sum(0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
               for sign in line)


def until(holds, what):
    """Waits for something; it has to come."""
    for step in itertools.count():
        if answer := holds():
            return answer
        if step * 0.005 > PATIENCE:
            raise TimeoutError(what)
        time.sleep(0.005)
