"""What every harness works with: the real program, a small book, and the questions asked of it afterwards.

All people are invented. A harness copies the fixture, harms it or the program, and asks:
does the book open, is everything acknowledged there, and does a retry leave exactly one entry?
"""

import concurrent.futures
import datetime
import hashlib
import json
import os
import re
import shutil
import subprocess
import time
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("JIFEN_BINARY", ROOT / ".build/release/jifen"))
# The file that is passed on holds its libraries itself. This is the same code, linked so that the shim can stand before
# the C library's calls.
PRELOADABLE = Path(os.environ.get("JIFEN_PRELOADABLE", ROOT / ".build/preloadable/jifen"))
SCRATCH = Path(tempfile.gettempdir()) / f"jifen-faults-{os.getpid()}"

# The exit statuses the program may answer with.
STATUSES = {0, 1, 64, 65, 66, 74, 75}

RULES = {
    "name": "示例细则",
    "items": [
        {"code": "labour", "name": "义务劳动", "unit": "次", "points": 2},
        {"code": "performance", "name": "文艺演出", "unit": "次", "points": 3,
         "roles": [{"name": "组织", "points": 4}, {"name": "参加", "points": 2}]},
        {"code": "service", "name": "志愿服务", "unit": "小时", "points": 1, "step": 0.5,
         "caps": [{"per": "month", "points": 8}]},
    ],
}
NEW_RULES = {"name": "示例细则二", "items": [
    {"code": "labour", "name": "义务劳动", "unit": "次", "points": 3}]}
MEMBERS = """编号,姓名,支部,卡号
,李梅,第一支部,K001
,王芳,第一支部,K002
,王芳,第二支部,K003
,欧阳海,第二支部,
"""
GOODS = "编码,名称,价格,库存\nsoap,香皂,2,10\ntowel,毛巾,4,10\nrice,大米,20,10\n"
OPENING = "编号,姓名,积分,备注\n0001,李梅,12.5,手册\n0004,欧阳海,3,\n"
LONG_AGO = "编号,积分\n0003,6\n"
MORE_GOODS = "编码,名称,价格,库存,来源,共建单位,成本\npan,炒锅,30,5,捐赠,隆华超市,59.9\n"
NEWCOMERS = "姓名,支部\n陈晨,1\n吕布,2\n"


@dataclass
class Answer:
    status: int
    out: str
    err: str

    @property
    def entry(self):
        """The name of the entry that was acknowledged, if one was."""
        try:
            return json.loads(self.out).get("entry")
        except (ValueError, AttributeError):
            return None


def build():
    """Makes both files of the same objects."""
    command = ["swift", "build", "-c", "release", "--product", "jifen"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "JIFEN_DYNAMIC": "yes"})
    PRELOADABLE.parent.mkdir(exist_ok=True)
    shutil.copy(BINARY, PRELOADABLE)
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def shim():
    """The library that stands between the program and the C library, compiled on the spot."""
    library = SCRATCH / "shim.so"
    if not library.exists():
        if b"/ld-" not in PRELOADABLE.read_bytes()[:4096]:
            raise SystemExit(f"{PRELOADABLE} takes no library before its own: the shim would do nothing")
        source = Path(__file__).with_name("shim.c")
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(library), source, "-ldl"], check=True)
    return library


def shimmed(now, **more):
    """The environment in which the program runs on the shim, at a time of the caller's choice."""
    return {"LD_PRELOAD": str(shim()), **({"NOW": str(now)} if now else {}), **more}


def under_strace(now):
    """The same as options of strace, which itself shall run on the real library."""
    return [word for item in shimmed(now).items() for word in ("-E", "=".join(item))]


def program(environment, prefix=()):
    """The file to run."""
    is_shimmed = any("LD_PRELOAD" in str(word) for word in (*environment, *prefix))
    return str(PRELOADABLE if is_shimmed else BINARY)


def run(*words, book=None, prefix=(), env=None, stdin=None, timeout=60):
    """Runs the program. A death by signal shows as a negative status."""
    environment = {"PATH": os.environ["PATH"], "JIFEN_BY": "孙丽", "HOME": "/nonexistent", **(env or {})}
    if "JIFEN_DEFECT" in os.environ:
        environment["JIFEN_DEFECT"] = os.environ["JIFEN_DEFECT"]
    if book is not None:
        environment["JIFEN_BOOK"] = str(book)
    done = subprocess.run([*map(str, prefix), program(environment, prefix), *map(str, words)], env=environment,
                          input=stdin, capture_output=True, timeout=timeout)
    return Answer(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))


# Every command that writes, by its English name, with words that make it write one entry on the fixture.
# `commands_that_write` asks the program itself; `run` in this folder fails if one is missing here.
WRITING = {
    "branch add": ["branch", "add", "9", "第九支部"],
    "member add": ["member", "add", "赵云", "--branch", "1"],
    "member import": ["member", "import", "{files}/newcomers.csv"],
    "member amend": ["member", "amend", "0001", "--pledge", "每周一次"],
    "member move": ["member", "move", "0001", "2"],
    "member leave": ["member", "leave", "0004"],
    "member rejoin": ["member", "rejoin", "0005", "--branch", "1"],
    "member suspend": ["member", "suspend", "0001", "--reason", "卡丢了"],
    "member resume": ["member", "resume", "0003"],
    "rules adopt": ["rules", "adopt", "{files}/new-rules.json", "--from", "今天", "--yes"],
    "record": ["record", "labour", "0001,0002", "--title", "清洁"],
    "approve": ["approve", "main-12", "--yes"],
    "reject": ["reject", "main-12", "--reason", "没有签到表"],
    "object file": ["object", "file", "main-5", "--from", "0001", "--text", "那天我没有去"],
    "object answer": ["object", "answer", "1", "--uphold", "--text", "查过了"],
    "object withdraw": ["object", "withdraw", "1"],
    "honour give": ["honour", "give", "0001", "优秀党员", "--period", "今年"],
    "card print": ["card", "print", "0004"],
    "card replace": ["card", "replace", "0001"],
    "goods add": ["goods", "add", "cup", "杯子", "--price", "3"],
    "goods stock": ["goods", "stock", "soap", "5"],
    "goods count": ["goods", "count", "soap", "7", "--reason", "少了"],
    "goods import": ["goods", "import", "{files}/more-goods.csv"],
    "goods amend": ["goods", "amend", "soap", "--low", "3", "--barcode", "6901234567892"],
    "goods withdraw": ["goods", "withdraw", "soap"],
    "goods resume": ["goods", "resume", "rice"],
    "settle": ["settle", "--yes", "--count", "soap=9"],
    "goods price": ["goods", "price", "soap", "2.5"],
    "goods limit": ["goods", "limit", "soap", "2"],
    "redeem": ["redeem", "0001", "soap"],
    "collect": ["collect", "main-18"],
    "release": ["release", "main-18", "--reason", "不要了"],
    "return": ["return", "main-7", "soap", "--reason", "破了", "--damaged"],
    "opening": ["opening", "{files}/opening.csv"],
    "expire": ["expire", "--yes"],
    "reverse": ["reverse", "main-5", "--reason", "记错"],
    "undo": ["undo", "--yes"],
    "settings": ["settings", "ties", "1223"],
    # The fixture's first matters are of yesterday, which may be last month.
    "publish": ["publish", "{yesterday:%Y-%m}", "--early", "--yes"],
}
# These write too, but not by adding to an existing book of this machine: harnesses treat them apart.
APART = {"init", "trust"}


def commands_that_write():
    """The commands whose help offers --dry-run."""
    names = re.findall(r"^  ([a-z]+(?: [a-z]+)?)  ", run("--lang", "en", "help").out, re.M)
    return {name for name in names if "--dry-run" in run("--lang", "en", "help", *name.split()).out}


def words_for(command, files):
    if command == "trust":
        return ["trust", "--hash", (files / "hash").read_text()]
    return filled(WRITING[command], files)


def filled(words, files):
    """The words with the names of the fixture's files and days put in; None, where a word is to be chosen, stays."""
    yesterday = datetime.date.today() - datetime.timedelta(days=1)
    return [None if word is None else word.format(files=files, yesterday=yesterday) for word in words]


def make_fixture():
    """A folder with a book of a few entries and the files that commands take in."""
    place = SCRATCH / "fixture"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    files = {"rules.json": json.dumps(RULES, ensure_ascii=False), "members.csv": MEMBERS, "goods.csv": GOODS, "more-goods.csv": MORE_GOODS,
             "new-rules.json": json.dumps(NEW_RULES, ensure_ascii=False), "newcomers.csv": NEWCOMERS,
             "opening.csv": OPENING, "long-ago.csv": LONG_AGO}
    for name, text in files.items():
        (place / name).write_text(text, encoding="utf-8")
    book = place / "book"
    must(run("init", book, "--name", "示例社区", "--rules", place / "rules.json", "--members", place / "members.csv",
             "--goods", place / "goods.csv"))
    for words in (["record", "labour", "0001,0002", "--date", "昨天"], ["record", "performance", "组织=0001"],
                  ["redeem", "0001", "soap"], ["member", "add", "吴用", "--branch", "2", "--from", "昨天"],
                  ["member", "leave", "0005", "--on", "昨天"], ["member", "suspend", "0003"],
                  ["settings", "review", "on"], ["record", "labour", "0003", "--by", "周敏"],
                  ["settings", "review", "off"], ["goods", "withdraw", "rice"], ["object", "file", "main-5", "--from", "0002", "--text", "少了一次"]):
        must(run(*words, book=book))
    # Points that have lapsed by now: at a desk whose clock was behind.
    old = shimmed(int(time.time()) - 90 * 86_400)
    must(run("opening", place / "long-ago.csv", book=book, env=old))
    for words in (["settings", "validity", "1-months"], ["redeem", "0001", "soap", "--hold", "--days", "60"],
                  ["record", "labour", "0002", "--title", "最后一件"]):
        must(run(*words, book=book))
    (place / "hash").write_text(json.loads(run("verify", "--json", book=book).out)["hash"][:8])
    return place, book


def must(answer):
    if answer.status != 0:
        raise SystemExit(f"the fixture could not be made: {answer}")
    return answer


def entries(book):
    """Every entry of the book by name, straight from the files and not by the program."""
    found = {}
    for file in sorted(Path(book).glob("journal/*/*.jsonl")):
        for line in file.read_bytes().split(b"\n")[1:-1]:
            entry = json.loads(line)
            found[f"{file.parent.name}-{entry['n']}"] = entry
    return found


def verify(book):
    """The program's own opinion: (exit status, number of entries, problems)."""
    answer = run("verify", "--json", book=book)
    try:
        report = json.loads(answer.out)
    except ValueError:
        return answer.status, None, [answer.err.strip()]
    return answer.status, report["entries"], report["problems"]


# The lock's content is only a signature; what is derived from the journal may come and go.
DERIVED = re.compile(r"state/(lock|snapshot|snapshot-\d+\.tmp|pages-[\d-]+)$")


def picture(folder):
    """Every file of a folder with its bytes, for "as before"."""
    shown = {}
    for path in sorted(Path(folder).rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink() or not path.is_file():
            shown[name] = "not a file" if not path.is_dir() else "folder"
        elif not DERIVED.search(name):
            shown[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return shown


def work_through(title, work, one, unit):
    """Does all jobs on two cores and tells what went wrong. With a seeded defect the first wrong is enough."""
    work, wrong = list(work), []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for texts in pool.map(one, work):
            wrong += texts
            if wrong and "JIFEN_DEFECT" in os.environ:
                pool.shutdown(wait=True, cancel_futures=True)
                break
    print(f"{title}: {len(work)} {unit}, {len(wrong)} wrong", flush=True)
    for text in wrong[:20]:
        print(f"   {text}", flush=True)
    return not wrong
