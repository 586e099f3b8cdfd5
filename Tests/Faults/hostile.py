"""Harness 12: hostile text through every way in and every way out.

Refused with a stated status and files as before, or accepted and then harmless wherever it is shown: no raw control or
direction character, no spreadsheet formula, no Markdown that breaks out, and JSON that gives back exactly what came in.
"""

import collections
import csv
import hashlib
import io
import itertools
import json
import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import unicodedata

from book import BINARY, SCRATCH, STATUSES, WRITING, commands_that_write, entries, filled, make_fixture, must, picture, run, words_for
from states import journal

PLACE = SCRATCH / "hostile"
TIMEOUT = 30

UNSEEN = {
    "escape": "a\x1b[31mred", "title escape": "\x1b]0;x\x07", "8-bit escape": "a\x9b31m", "bell": "a\x07", "backspace": "ab\b\b",
    "delete": "a\x7f", "carriage return": "a\rb", "newline": "a\nb", "tab": "a\tb", "next line": "a\x85b", "line separator": "a\u2028b",
    "paragraph separator": "a\u2029b", "override": "a\u202egnp.exe", "embedding": "a\u202bb\u202c", "isolate": "a\u2067b\u2069",
    "mark": "a\u200fb", "Arabic mark": "a\u061cb", "zero width": "a\u200bb", "joiner": "a\u200db", "BOM": "\ufeffa", "soft hyphen": "a\u00adb",
    "word joiner": "a\u2060b", "tag": "a\U000e0041b", "private use": "a\ue000b", "grapheme joiner": "a\u034fb", "filler": "\u3164",
    "flood of 4": "e" + "\u0301" * 4, "flood of 400": "e" + "\u0301" * 400,
}
SEEN = {
    "formula": "=1+1", "plus": "+1+cmd", "minus": "-1+cmd", "at": "@SUM(1)", "tab formula": "\t=1", "return formula": "\r=1", "full width": "＝1+1",
    "full plus": "＋1", "full minus": "－1x", "full at": "＠SUM", "blank formula": " =1", "wide blank formula": "\u3000=1", "hard blank": "\u00a0=1",
    "apostrophe": "'=1", "link": '=HYPERLINK("http://x","y")', "DDE": "=cmd|' /C calc'!A0", "comma": 'a,=1', "quoted": '"=1"', "semicolon": ";=1",
    "script": "<script>alert(1)</script>", "image": "<img src=x onerror=y>", "entity": "&lt;b&gt;", "Markdown link": "[x](javascript:y)",
    "bars": "a|b|c", "backslash bar": "a\\|b", "code": "`x`", "heading": "# x", "emphasis": "**x** _y_ ~~z~~",
    "parent": "../../etc/passwd", "root": "/etc/passwd", "dots": "..", "dot": ".", "slash": "a/b", "drive": "C:\\x", "percent": "%s%n%@", "shell": "$(id)`id`",
    "option": "--help", "dashes": "--", "quote": 'a"b\\c', "brace": '{"a":1}', "empty": "", "blanks": "  ", "inner": "张 三 a",
    "emoji": "🎉", "decomposed": "e\u0301", "wide": "ＡＢＣ", "Arabic digits": "١٢٣", "full digits": "０００１", "superscript": "²", "roman": "Ⅷ",
    "zero": "0", "negative": "-1", "negative zero": "-0", "2^63": "9223372036854775808", "2^63-1": "9223372036854775807", "10^30": "1" + "0" * 30, "1e5": "1e5",
    "hex": "0x10", "fine": "0.05", "bare point": ".5", "not a number": "NaN", "grouped": "1,000", "many": "1000001",
    "10,000 letters": "a" * 10_000, "10,000 characters": "字" * 10_000, "10,000 digits": "9" * 10_000,
}
BROKEN = {"bytes": b"a\xffb", "overlong slash": b"..\xc0\xaf", "surrogate": b"\xed\xa0\x80", "half a character": "李".encode()[:2],
          "GB18030": "李梅".encode("gb18030"), "UTF-16": "李梅".encode("utf-16-le"), "beyond Unicode": b"\xf4\x90\x80\x80"}
TEXTS = {**{name: text.encode() for name, text in {**UNSEEN, **SEEN}.items()}, **BROKEN}

# What belongs to an option before it is looked at.
COMPANY = {"--width": ["--receipt"], "--points": ["--note", "原因"], "--per": ["--limit", "1"], "--hours": [], "--role": ["--from", "{files}/list.txt"]}
# Options and words whose text is kept as it was typed.
KEPT = {"--text", "--unit", "--card", "--group", "--pledge", "--title", "--note", "--evidence", "--reason", "--by", "--key", "--name"}
SHOWN = {
    ("member add", "--unit"): "member list", ("member add", "--card"): "member list", ("member add", "--group"): "member list",
    ("member add", "--pledge"): "member show 0006", ("member amend", "--name"): "member list",
    ("member amend", "--unit"): "member list", ("member amend", "--card"): "member list", ("member amend", "--group"): "member list",
    ("member amend", "--pledge"): "member show 0001", ("record", "--title"): "matter show main-20",
    ("record", "--note"): "matter show main-20", ("record", "--evidence"): "matter show main-20", ("record", "--by"): "matter show main-20",
    ("object file", "--text"): "object list", ("object answer", "--text"): "object list", ("reject", "--reason"): "matter show main-12",
    ("return", "--reason"): "statement 0001 all",
    ("member add", "word 1"): "member list", ("branch add", "word 2"): "branch list", ("goods add", "word 2"): "goods list",
}
# The month that the command posts.
POSTED, = filled(WRITING["publish"][1:2], None)
MATTERS = ["matter show main-20", "matter show main-5", "matter show main-12", "pending", "pending --json", "matter list", "matter list --json", "statement 0001 all --format csv", "statement 0001 all --format md",
           "statement 0001 all"]
READERS = {
    "branch": ["branch list", "branch list --json", "rank all --by-branch --format csv", "rank all --by-branch --format md"],
    "member": ["member list", "member list --json", "rank all --all --format csv", "rank all --all --format md", "member show 0001", "rank all --all"],
    "rules": ["rules show", "rules show --json", "rules history"], "record": MATTERS, "reverse": MATTERS, "undo": MATTERS, "approve": MATTERS, "reject": MATTERS,
    "object": ["object list", "object list --json", "object list --format csv", "object list --format md"],
    "card": ["card list", "card list --json", "card list --format csv", "card list --format md", "card print 0001"],
    "goods": ["goods list --all", "goods list --all --json", "goods history soap", "goods report --format csv", "goods report"],
    "settle": ["settle list all", "settle list all --json", "settle list all --format csv"], "redeem": ["statement 0001 all --format csv", "statement 0001 all"], "settings": ["settings", "member show 0001", "statement 0001 all"],
    "statement": ["statement 0001 all", "statement 0001 all --format csv"],
    "honour": ["honour list", "honour list --json", "honour list --format csv", "member show 0001"], "publish": ["board list", "board list --json", f"board show {POSTED}", f"board text {POSTED}"],
    "opening": ["member show 0001", "statement 0001 all", "statement 0001 all --format csv"],
    "expire": ["lapsing", "lapsing --json", "lapsing --format csv", "lapsing --format md", "statement 0003 all"],
    "return": ["statement 0001 all --format csv", "statement 0001 all", "receipt main-20", "receipt main-20 --json", "receipt main-20 --format html"],
    "collect": ["receipt main-20", "receipt main-20 --json", "hold list"], "release": ["hold list", "hold list --json", "hold list --format csv"],
}
ALL_READERS = sorted({reader for readers in READERS.values() for reader in readers} | {"verify", "verify --json", "lapsing --until 2099-12-31", "member show 0001 --json",
                     "matter show main-20 --json", "rank all --json", "rank all --by-branch", "statement 0001 all --json", "rank 2021-06"})


class Tally:
    def __init__(self, everything):
        self.everything = everything
        self.cases, self.taken, self.wrong = collections.Counter(), collections.Counter(), []

    def turns(self, ways, turn):
        """All ways, or one of them in turn."""
        return ways if self.everything else [ways[turn % len(ways)]]

    def share(self, work, nth):
        """All work, or every nth of it. No list of texts has a multiple of nth, so every place and every text has turns."""
        work = list(work)
        return work if self.everything else work[::nth]

    def case(self, part, what, problems, taken=False):
        self.cases[part] += 1
        self.taken[part] += taken
        self.wrong += [f"{part}: {what}: {text}" for text in problems]

    def add(self, other):
        self.cases += other.cases
        self.taken += other.taken
        self.wrong += other.wrong


def call(words, book=None, env=None, stdin=b""):
    """(status, stdout, stderr) in bytes; None when it hangs."""
    environment = {b"PATH": os.environb[b"PATH"], b"JIFEN_BY": "孙丽".encode(), b"HOME": b"/nonexistent"}
    if book is not None:
        environment[b"JIFEN_BOOK"] = os.fsencode(book)
    environment.update(env or {})
    try:
        done = subprocess.run([os.fsencode(word) for word in [BINARY, *words]], env=environment, input=stdin, capture_output=True,
                              timeout=TIMEOUT, cwd=PLACE)
    except subprocess.TimeoutExpired:
        return None
    return done.returncode, done.stdout, done.stderr


def raw(data, sheet=False):
    """What in some output is no plain text: bytes that are no UTF-8, controls, direction marks, unseen characters."""
    if sheet:
        data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"the output is no UTF-8: {error}"]
    # The program lets newlines and tabs stand: neither moves the cursor back.
    allowed = "\n\t\r" if sheet else "\n\t"
    found = {f"U+{ord(sign):04X}" for sign in text
             if sign not in allowed and unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs")}
    return [f"shown raw: {sorted(found)}"] if found else []


def would_run(cell):
    """Whether a spreadsheet takes the cell for a formula."""
    if re.fullmatch(r"-?\d+(\.\d+)?", cell) or re.fullmatch(r"\t\d+", cell):
        return False
    return cell.lstrip(" \u3000\u00a0")[:1] in tuple("=+-@\t\r\n＝＋－＠")


def sheet_wrong(data):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig", "replace"), newline="")))
    wrong = [f"a spreadsheet would run {cell[:40]!r}" for row in rows for cell in row if would_run(cell)]
    if len({len(row) for row in rows}) > 1:
        wrong.append("the rows have different numbers of cells")
    return wrong


def markdown_wrong(text):
    plain = re.sub(r"\\.", "", text)
    tables = [line for line in plain.splitlines() if line.startswith("|")]
    wrong = ["the table is broken"] if len({line.count("|") for line in tables}) > 1 else []
    return wrong + [f"Markdown gets through: {found!r}" for found in re.findall(r"[<>`*\[\]#~]", "".join(tables))[:3]]


def strings(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


def once(pairs):
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def output_wrong(answer, reader=""):
    """What is wrong with an answer as it stands, whatever was asked."""
    if answer is None:
        return [f"still running after {TIMEOUT} s"]
    status, out, err = answer
    wrong = [] if status in STATUSES else [f"exit status {status}, which no page states"]
    if status != 0 and not err.strip() and not reader.startswith("verify"):
        wrong.append("no word of an error")
    sheet = "--format csv" in reader
    wrong += [f"stdout: {text}" for text in raw(out, sheet)] + [f"stderr: {text}" for text in raw(err)]
    if sheet and status == 0:
        wrong += sheet_wrong(out)
    if "--format md" in reader and status == 0:
        wrong += markdown_wrong(out.decode("utf-8", "replace"))
    if "--json" in reader:
        try:
            json.loads(out or err.splitlines()[-1], object_pairs_hook=once)
        except (ValueError, IndexError) as error:
            wrong.append(f"no JSON: {error}")
    return wrong


def look(book, readers, expected=0):
    """Every way out: what is wrong with what is shown."""
    wrong = []
    for reader in readers:
        answer = call(reader.split(), book)
        wrong += [f"{reader}: {text}" for text in output_wrong(answer, reader)]
        if answer and expected is not None and answer[0] not in (expected, 1):
            wrong.append(f"{reader}: exit status {answer[0]}")
    return wrong


# --- arguments -------------------------------------------------------------------------------------------------


def slots():
    """(command, name of the place, words with None there) for every word and every option that takes text."""
    for command, words in WRITING.items():
        own = len(command.split())
        places, skip = [], False
        for at, word in enumerate(words[own:], own):
            if skip or word.startswith("--"):
                skip = word.startswith("--") and word != "--yes" and not skip
                continue
            places.append(at)
        for number, at in enumerate(places, 1):
            yield command, f"word {number}", [*words[:at], None, *words[at + 1:]]
        text = run("--lang", "en", "help", *command.split()).out
        for option in re.findall(r"^  (--[a-z-]+) (?:[A-Z]\S*|\S+\|\S+)  ", text, re.M):
            if option in ("--by", "--desk", "--key", "--book", "--lang") and command not in ("record", "goods add", "undo"):
                continue
            if option == "--output":
                # Some texts are paths, and a writing command would replace what is there.
                continue
            base = list(words)
            if option in base:
                at = base.index(option)
                del base[at:at + 2]
            if option == "--hours":
                base[base.index("labour")] = "service"
            if option in ("--role", "--from") and command == "record":
                base = ["record", "performance"]
            held = ["--hold"] if command == "redeem" and option in ("--until", "--days") else []
            yield command, option, [*base, *held, *COMPANY.get(option, []), option]


def argument(job):
    tally, files, fixture_book, command, place, words, what, text, turn = job
    book = PLACE / "book"
    if not book.exists():
        shutil.copytree(fixture_book, book)
    before, known = picture(book), entries(book)
    typed = filled(words, files)
    if None in typed:
        at = typed.index(None)
        typed[at] = text
    else:
        typed[-1] = typed[-1].encode() + b"=" + text
    for form in tally.turns([["--json"], []], turn):
        # Right behind the command: behind a `--` it would be a word.
        own = len(command.split())
        answer = call([*typed[:own], *form, *typed[own:]], book)
        wrong = output_wrong(answer)
        changed = picture(book) != before
        if answer and answer[0] != 0 and changed:
            wrong.append(f"exit status {answer[0]}, but files changed")
        # The key is the exception: it makes the second call repeat the first.
        if changed and answer:
            wrong += accepted(book, known, command, place, text, answer, bool(form))
            shutil.rmtree(book)
            shutil.copytree(fixture_book, book)
        tally.case("arguments", f"{command} {place}, {what}", wrong, taken=changed)


def accepted(book, known, command, place, text, answer, in_json):
    wrong = look(book, READERS[command.split()[0]])
    added = [entry for name, entry in entries(book).items() if name not in known]
    if len(added) != 1:
        return [*wrong, f"{len(added)} entries were added"]
    kept = place in KEPT or (command, place) in SHOWN
    if not kept:
        return wrong
    try:
        exact = text.decode("utf-8")
    except UnicodeDecodeError:
        return [*wrong, f"bytes that are no UTF-8 were taken in as {answer[1][:120]!r}"]
    # Blanks within a Chinese name come from lining up, and are taken out on purpose.
    person = command.startswith("member") and place in ("word 1", "--name")
    same = (lambda a: a.replace(" ", "").replace("\u3000", "") == exact.replace(" ", "").replace("\u3000", "")) if person else exact.__eq__
    if place in ("--card", "--by"):
        # Nobody means the blanks that were pasted around a number or their own name.
        same = exact.strip().__eq__
    if not any(map(same, strings(added[0]))):
        wrong.append(f"the journal does not give back {exact[:60]!r}")
    reader = SHOWN.get((command, place))
    if reader:
        shown = call([*reader.split(), "--json"], book)
        report = json.loads(shown[1]) if shown and shown[0] == 0 else {}
        if command == "member amend" and not exact:
            # Amended to nothing is taken away.
            amended = [each for each in report.get("members", [report]) if each.get("number") == "0001"]
            back = [each.get(place[2:], "not told") for each in amended] == [None]
        else:
            back = any(map(same, strings(report)))
        if not back:
            wrong.append(f"{reader} --json does not give back {exact[:60]!r}")
    return wrong


def arguments(tally, files, fixture_book):
    missing = commands_that_write() - set(WRITING) - {"init", "trust"}
    if missing:
        tally.wrong.append(f"arguments: these commands are not tried: {missing}")
    found = list(slots())
    (files / "list.txt").write_text("1. 李梅\n2. 欧阳海\n")
    work = [(tally, files, fixture_book, command, place, words, what, text, slot + number)
            for slot, (command, place, words) in enumerate(found) for number, (what, text) in enumerate(TEXTS.items())]
    for job in tally.share(work, 7):
        argument(job)
    reading = [["rank"], ["statement"], ["statement", "0001"], ["member", "show"], ["member", "list", "--branch"], ["matter", "show"], ["matter", "list"],
               ["rules", "show", "--on"], ["rank", "--branch"], ["rank", "--top"], ["rank", "--ties"], ["rank", "--format"], ["rank", "--encoding"],
               ["rank", "--order"], ["help"], [], ["member"], ["completion"], ["completion", "bash"], ["trust", "--hash"], ["--lang"], ["rank", "--book"], ["rank", "--x"]]
    before = picture(fixture_book)
    for turn, (words, (what, text)) in tally.share(enumerate(itertools.product(reading, TEXTS.items())), 3):
        attached = words and words[-1].startswith("--")
        typed = [*words[:-1], words[-1].encode() + b"=" + text] if attached else [*words, text]
        for form in tally.turns([[], ["--json"]], turn + turn // len(TEXTS)):
            wrong = output_wrong(call([*typed, *form], fixture_book))
            tally.case("questions", f"{words} {what} {form}", wrong)
    if picture(fixture_book) != before:
        tally.wrong.append("questions: a question changed the book")


def environment(tally, files, fixture_book):
    for name, (what, text) in itertools.product(("JIFEN_BY", "JIFEN_DESK", "JIFEN_LANG", "JIFEN_BOOK", "NO_COLOR"), TEXTS.items()):
        book = PLACE / "environment"
        shutil.rmtree(book, ignore_errors=True)
        shutil.copytree(fixture_book, book)
        before, known = picture(book), entries(book)
        answer = call(["record", "labour", "0001", "--json"], book, env={name.encode(): text})
        wrong = output_wrong(answer)
        changed = picture(book) != before
        if answer and answer[0] != 0 and changed:
            wrong.append(f"exit status {answer[0]}, but files changed")
        if changed:
            wrong += look(book, MATTERS)
            added = [entry for key, entry in entries(book).items() if key not in known]
            # Blanks around a name would make it another's.
            name_meant = text.decode().strip() if name == "JIFEN_BY" and text else None
            if name_meant and added[0]["by"] != name_meant:
                wrong.append(f"recorded by {added[0]['by']!r} instead of {text[:60]!r}")
        tally.case("environment", f"{name}, {what}", wrong, taken=changed)


# --- files -----------------------------------------------------------------------------------------------------


def as_cell(text):
    return b'"' + text.replace(b'"', b'""') + b'"'


def taken_file(tally, part, what, book, words, text, reader, field, stdin=b""):
    """One file handed in; what was taken must come back the same."""
    before = picture(book)
    answer = call(words, book, stdin=stdin)
    wrong = output_wrong(answer)
    changed = picture(book) != before
    if answer and answer[0] != 0 and changed:
        wrong.append(f"exit status {answer[0]}, but files changed")
    if answer and answer[0] not in (0, 1, 64, 65):
        wrong.append(f"exit status {answer[0]}: {answer[2][:100]!r}")
    if changed:
        wrong += look(book, READERS[reader.split()[0]])
        shown = call([*reader.split(), "--json"], book)
        if field is not None and text is not None and text not in strings(json.loads(shown[1])):
            wrong.append(f"{reader} --json does not give back {text[:60]!r} of {field}")
    tally.case(part, what, wrong, taken=changed)


def sheets(tally, files, fixture_book):
    nul = {"NUL": b"a\0b", "only NUL": b"\0"}
    columns = {"姓名": "member", "单位": "member", "卡号": "member", "小组": "member", "承诺": "pledge", "编号": None, "支部": None, "类别": None,
               "入册日期": None}
    everything = {**TEXTS, **nul}.items()
    for turn, ((column, kind), (what, text)) in tally.share(enumerate(itertools.product(columns.items(), everything)), 4):
        for encoding in tally.turns(["utf-8", "utf-8-sig", "gb18030"], turn + turn // len(TEXTS)):
            book = fresh(fixture_book)
            row = {"姓名": "陈晨".encode(), "支部": b"1", **{column: as_cell(text)}}
            exact = None
            try:
                exact = text.decode("utf-8")
                cells = [key.encode(encoding if encoding != "utf-8-sig" else "utf-8") for key in row], \
                        [value.decode("utf-8").encode("utf-8" if encoding == "utf-8-sig" else encoding) for value in row.values()]
            except UnicodeDecodeError:
                if encoding == "gb18030":
                    continue
                cells = [key.encode() for key in row], list(row.values())
            mark = b"\xef\xbb\xbf" if encoding == "utf-8-sig" else b""
            (PLACE / "in.csv").write_bytes(mark + b"".join(b",".join(line) + b"\r\n" for line in cells))
            # A tab before a cell is the guard of spreadsheets, blanks in a Chinese name are for lining up; empty is nothing.
            if exact is not None:
                exact = exact[1:] if exact.startswith("\t") else exact
                exact = None if not exact or column == "姓名" and re.search(r"[ \u3000]", exact) else exact
            reader = "member show 0006" if kind == "pledge" else "member list"
            taken_file(tally, "CSV", f"{column}, {what}, {encoding}", book, ["member", "import", "in.csv"], exact if kind else None, reader,
                       column if kind else None)
    for turn, (what, text) in enumerate(everything):
        for header in tally.turns([False, True], turn):
            book = fresh(fixture_book)
            line = as_cell(text) + ",姓名,支部\n,陈晨,1\n".encode() if header else "姓名,支部\n".encode() + text + b",1\n"
            (PLACE / "in.csv").write_bytes(line)
            taken_file(tally, "CSV", f"{'header' if header else 'bare'} {what}", book, ["member", "import", "in.csv"], None, "member list", None)
        goods = PLACE / "goods.csv"
        goods_columns = ["编码", "名称", "价格", "库存", "限兑", "期间", "条码", "低库存", "来源", "共建单位", "成本"]
        for column in goods_columns if tally.everything else (goods_columns[turn % 11], goods_columns[(turn // 11 + 2) % 11]):
            row = {"编码": b"cup", "名称": "杯".encode(), "价格": b"1", "库存": b"1", **{column: as_cell(text)}}
            goods.write_bytes(b",".join(key.encode() for key in row) + b"\n" + b",".join(row.values()) + b"\n")
            new = PLACE / "new"
            shutil.rmtree(new, ignore_errors=True)
            answer = call(["init", "new", "--name", "新", "--goods", "goods.csv"])
            wrong = output_wrong(answer)
            if new.exists():
                wrong += look(new, READERS["goods"])
            if answer and (answer[0] == 0) != new.exists():
                wrong.append(f"exit status {answer[0]} and a book: {new.exists()}")
            tally.case("CSV", f"goods {column}, {what}", wrong, taken=new.exists())
        opening_columns = ["编号", "姓名", "积分", "备注"]
        for column in opening_columns if tally.everything else (opening_columns[turn % 4], "备注"):
            row = {"编号": b"0001", "积分": b"5", **{column: as_cell(text)}}
            (PLACE / "in.csv").write_bytes(b",".join(key.encode() for key in row) + b"\n" + b",".join(row.values()) + b"\n")
            try:
                exact = text.decode("utf-8")
                exact = (exact[1:] if exact.startswith("\t") else exact) or None
            except UnicodeDecodeError:
                exact = None
            taken_file(tally, "CSV", f"opening {column}, {what}", fresh(fixture_book), ["opening", "in.csv"],
                       exact if column == "备注" else None, "statement 0001 all", column)
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"):
        book = fresh(fixture_book)
        (PLACE / "in.csv").write_bytes("姓名,支部\n陈晨,1\n".encode(encoding))
        taken_file(tally, "CSV", encoding, book, ["member", "import", "in.csv"], None, "member list", None)
    mixed = "姓名,支部\n陈晨,1\n".encode() + "吕布,1\n".encode("gb18030")
    (PLACE / "in.csv").write_bytes(mixed)
    taken_file(tally, "CSV", "two encodings", fresh(fixture_book), ["member", "import", "in.csv"], None, "member list", None)


def fresh(fixture_book, name="book"):
    book = PLACE / name
    shutil.rmtree(book, ignore_errors=True)
    shutil.copytree(fixture_book, book)
    return book


def rules(tally, files, fixture_book):
    def document(name="n", item="i", code="c", unit="次", note="x", role="r", key="note", points="1"):
        q = json.dumps
        return (f'{{"name":{q(name)},"items":[{{"code":{q(code)},"name":{q(item)},"unit":{q(unit)},"points":{points},{q(key)}:{q(note)},'
                f'"roles":[{{"name":{q(role)},"points":2}}]}}]}}')

    for turn, (field, (what, text)) in enumerate(itertools.product(("name", "item", "code", "unit", "note", "role", "key"),
                                                                   {**UNSEEN, **SEEN, "NUL": "a\0b"}.items())):
        for ascii_only in tally.turns([True, False], turn):
            text_file = document(**{field: text})
            if not ascii_only:
                text_file = json.dumps(json.loads(text_file), ensure_ascii=False)
            (PLACE / "rules.json").write_text(text_file, encoding="utf-8")
            taken_file(tally, "rules", f"{field}, {what}", fresh(fixture_book), ["rules", "adopt", "rules.json", "--from", "今天", "--yes"],
                       text, "rules show", field)
    numbers = ["0", "-1", "-0", "9223372036854775808", "1" + "0" * 30, "1e5", "0x10", "0.05", ".5", "NaN", "Infinity", "１", "1e999", "00", "+1", "1.", '"1"', "null",
               "[" * 5000, "1" * 10_000, "true", "{}", "1,", ""]
    for number in numbers:
        (PLACE / "rules.json").write_text(document(points=number), encoding="utf-8")
        taken_file(tally, "rules", f"points {number[:30]}", fresh(fixture_book), ["rules", "adopt", "rules.json", "--from", "今天", "--yes"], None,
                   "rules show", None)
    for what, data in {**BROKEN, "lone surrogate": rb'"\ud800"', "swapped surrogates": rb'"\udc00\ud800"', "short escape": rb'"\u12"', "NUL": b"\0",
                       "repeated key": b'{"name":"a","name":"b","items":[]}', "deep": b"[" * 100_000, "nothing": b"", "UTF-16": document().encode("utf-16"),
                       "GB18030": document(name="细则").encode("gb18030"), "BOM": b"\xef\xbb\xbf" + document().encode()}.items():
        (PLACE / "rules.json").write_bytes(data)
        taken_file(tally, "rules", what, fresh(fixture_book), ["rules", "adopt", "rules.json", "--from", "今天", "--yes"], None, "rules show", None)


def lists(tally, files, fixture_book):
    frames = {"alone": b"%s\n", "numbered": "#接龙\n清洁\n1. %s\n2. 欧阳海\n".encode(), "remark": "1. 李梅（%s）\n".encode(), "behind": "1. 李梅 %s\n".encode(),
              "heading": "#接龙 %s\n1. 李梅\n".encode(), "number": "%s. 李梅\n".encode()}
    work = itertools.product(frames.items(), {**TEXTS, "NUL": b"a\0b"}.items(), ("file", "pipe"))
    for turn, ((frame, pattern), (what, text), way) in enumerate(work):
        if way not in tally.turns(["file", "pipe"], turn // 2):
            continue
        data = pattern.replace(b"%s", text)
        (PLACE / "list.txt").write_bytes(data)
        words = ["record", "labour", "--from", "list.txt" if way == "file" else "-"]
        taken_file(tally, "lists", f"{frame}, {what}, {way}", fresh(fixture_book), words, None, "record", None, stdin=data if way == "pipe" else b"")


INIT = ("--name", "--zone", "--rules", "--rules-from", "--members", "--goods", "--by", "--desk", "DIR")


def names(tally, files, fixture_book):
    """File names: of what is handed in, what is written out, and of new books."""
    before = picture(fixture_book)
    for what, text in TEXTS.items():
        if not text or b"/" in text or text in (b".", b"..", b"--help") or len(text) > 200 or text.strip() == b"":
            continue
        folder = PLACE / "names"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        inside = os.fsencode(folder) + b"/" + text
        with open(inside, "wb") as file:
            file.write("姓名,支部\n陈晨,1\n,\"坏\"x\n".encode())
        wrong = output_wrong(call(["member", "import", inside], fixture_book))
        os.unlink(inside)
        wrong += output_wrong(call(["rules", "adopt", inside, "--from", "今天", "--yes"], fixture_book))
        for form in ("csv", "md", "json", "text"):
            answer = call(["rank", "all", "--format", form, b"--output=" + inside], fixture_book)
            wrong += output_wrong(answer)
            there = os.listdir(os.fsencode(folder))
            if there != ([text] if answer and answer[0] == 0 else []):
                wrong.append(f"rank --output: {there} at status {answer and answer[0]}")
            for name in there:
                os.unlink(os.path.join(os.fsencode(folder), name))
        answer = call(["init", inside, b"--name=" + "新".encode()])
        wrong += output_wrong(answer)
        there = os.listdir(os.fsencode(folder))
        if there != ([text] if answer and answer[0] == 0 else []):
            wrong.append(f"init: {there} at status {answer and answer[0]}")
        if there == [text]:
            wrong += output_wrong(call(["rank"], inside))
        tally.case("file names", what, wrong, taken=there == [text])
    for option, (what, text) in tally.share(itertools.product(INIT, TEXTS.items()), 3):
        new = PLACE / "made"
        shutil.rmtree(new, ignore_errors=True)
        inside = os.listdir(PLACE)
        words = ["init", b"made/" + text if option == "DIR" else "made", *([] if option == "--name" else ["--name", "新"]),
                 *([] if option == "DIR" else [option.encode() + b"=" + text])]
        if option == "DIR":
            new.mkdir()
        answer = call(words)
        wrong = output_wrong(answer)
        if answer and answer[0] != 0 and (os.listdir(PLACE) if option != "DIR" else []) not in (inside, []):
            wrong.append(f"exit status {answer[0]} leaves {sorted(set(os.listdir(PLACE)) - set(inside))}")
        if answer and answer[0] == 0 and option == "--name":
            wrong += look(new, ["verify", "rank all", "rank all --format md", "rank all --json", "settings"])
            if json.loads((new / "book.json").read_text())["name"].encode() != text:
                wrong.append("the name is not what was typed")
        tally.case("init", f"{option}, {what}", wrong, taken=bool(answer) and answer[0] == 0)
    if picture(fixture_book) != before:
        tally.wrong.append("file names: the book changed")


# --- a journal written by hand ---------------------------------------------------------------------------------


def written(value):
    """JSON as the journal has it."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{written(key)}:{written(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(written, value)) + "]"
    if isinstance(value, str):
        return '"' + re.sub(r'["\\\x00-\x1f]', lambda m: "\\" + m[0] if m[0] in '"\\' else f"\\u{ord(m[0]):04x}", value) + '"'
    return json.dumps(value)


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).hexdigest()


def rechain(book, lines, info):
    """Writes the book's files with a correct chain, head and check sum for these entries."""
    (book / "book.json").write_text(written(info) + "\n", encoding="utf-8")
    previous = sha((book / "book.json").read_bytes())
    path = journal(book)
    header = {"book": info["id"], "desk": "main", "month": path.stem, "after": 0, "hash": previous}
    out = [written(header).encode()]
    for entry in lines:
        body = written({key: value for key, value in entry.items() if key != "hash"})[:-1].encode()
        previous = sha(previous.encode(), body)
        out.append(body + f',"hash":"{previous}"}}'.encode())
    path.write_bytes(b"\n".join(out) + b"\n")
    head = written({"book": info["id"], "desks": [{"desk": "main", "n": len(lines), "hash": previous, "here": True}]})[:-1]
    (book / "state/head.json").write_text(head + f',"sum":"{sha(head.encode())}"}}\n')


def places(value, path=()):
    """The path of every string in an entry."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, (*path, number))
    elif isinstance(value, str):
        yield path


def replaced(value, path, text):
    if not path:
        return text
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], text)
    return copy


def chained(tally, files, fixture_book):
    rich = fresh(fixture_book, "rich")
    for words in (["member", "amend", "0001", "--unit", "单位", "--pledge", "承诺", "--group", "组"], ["goods", "stock", "soap", "-1", "--reason", "潮"],
                  ["record", "labour", "0001", "--title", "题", "--note", "注", "--evidence", "照", "--key", "k"], ["member", "leave", "0004", "--reason", "搬走"],
                  ["member", "suspend", "0001", "--reason", "卡"], ["reverse", "main-5", "--reason", "错"]):
        must(run(*words, book=rich))
    lines = [json.loads(line) for line in journal(rich).read_text().splitlines()[1:]]
    info = json.loads((rich / "book.json").read_text())
    bare = fresh(rich, "bare")
    rechain(bare, lines, info)
    if picture(bare) != picture(rich):
        tally.wrong.append("chained: the harness does not write the journal as the program does")
        return
    texts = {name: {**UNSEEN, **SEEN, "NUL": "a\0b"}[name] for name in (
        "escape", "8-bit escape", "NUL", "carriage return", "newline", "override", "zero width", "tag", "flood of 400", "formula", "full width",
        "return formula", "wide blank formula", "script", "bars", "Markdown link", "parent", "empty", "10,000 characters", "2^63", "negative", "quote")}
    spots = {}
    for number, entry in enumerate(lines):
        for path in places(entry):
            if path[0] in ("hash", "request", "at"):
                continue
            # One of each kind is enough.
            spots.setdefault((next(iter(entry["event"])), tuple(p for p in path if not isinstance(p, int))), (number, path))
    work = [(kind, spot, what, text) for (kind, spot), (what, text) in itertools.product(spots.items(), texts.items())]
    work += [(("book.json", (key,)), key, what, text) for key in ("name", "id", "zone") for what, text in texts.items()]

    def one(job):
        (kind, path), spot, what, text = job
        book = PLACE / "chained"
        shutil.rmtree(book, ignore_errors=True)
        shutil.copytree(rich, book)
        if kind == "book.json":
            rechain(book, lines, {**info, spot: text})
        else:
            number, place = spot
            rechain(book, [replaced(entry, place, text) if at == number else entry for at, entry in enumerate(lines)], info)
        before = picture(book)
        answer = call(["verify", "--json"], book)
        wrong = [] if answer and answer[0] in (0, 65) else [f"verify says {answer}"]
        wrong += look(book, ALL_READERS, expected=None)
        write = call(["record", "labour", "0001", "--dry-run"], book)
        wrong += output_wrong(write)
        if answer and write and answer[0] == 65 and write[0] != 65:
            wrong.append(f"verify says 65, a write says {write[0]}")
        if picture(book) != before:
            wrong.append("looking changed the book")
        tally.case("chained by hand", f"{kind} {'.'.join(map(str, path))}, {what}", wrong, taken=bool(answer) and answer[0] == 0)

    for job in tally.share(work, 9):
        one(job)


PARTS = [arguments, sheets, chained, lists, names, environment, rules]


def tried(job):
    """One part, in a process and a folder of its own."""
    global PLACE
    part, everything, files, fixture_book = job
    PLACE = PLACE / part.__name__
    PLACE.mkdir(parents=True)
    tally = Tally(everything)
    part(tally, files, fresh(fixture_book, "fixture"))
    shutil.rmtree(PLACE, ignore_errors=True)
    return tally


def hostile(title, everything=False, parts=PARTS):
    files, fixture_book = make_fixture()
    shutil.rmtree(PLACE, ignore_errors=True)
    tally = Tally(everything)
    with multiprocessing.get_context("fork").Pool(2, maxtasksperchild=1) as pool:
        for part in pool.imap(tried, [(part, everything, files, fixture_book) for part in parts], chunksize=1):
            tally.add(part)
    shutil.rmtree(PLACE, ignore_errors=True)
    counts = ", ".join(f"{part} {count} of which {tally.taken[part]} accepted" for part, count in tally.cases.items())
    print(f"{title}: {sum(tally.cases.values())} cases, {len(tally.wrong)} wrong ({counts})")
    for text in tally.wrong[:40]:
        print(f"   {text}")
    return not tally.wrong


if __name__ == "__main__":
    chosen = [part for part in PARTS if part.__name__ in sys.argv[1:]] or PARTS
    clean = hostile("hostile", "everything" in sys.argv, chosen)
    shutil.rmtree(SCRATCH, ignore_errors=True)
    sys.exit(0 if clean else 1)
