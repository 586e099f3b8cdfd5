"""Harness 8: seeded simulation. Random commands, a random fault under some of them, a naive model beside them.

The model knows what each command must answer and what entry it must write. After a death or a disk error it looks
into the journal's files to see whether the entry came to be, and goes on from there. The clock is the shim's: it
creeps, jumps over months and now and then goes back. Everything random comes from the seed, so a seed replays.
"""

import collections
import concurrent.futures
import datetime
import json
import random
import shutil
import subprocess
from dataclasses import dataclass, field

from book import GOODS, MEMBERS, RULES, SCRATCH, entries, must, run, shimmed, under_strace, verify
from states import prepare
from sweep import ERRNOS, UNCERTAIN, calls

COMMANDS = 15
# Noon of 1 March 2021 in the book's zone.
START = 1614571200
ZONE = 8 * 3600
DESKS = ["main", "main", "counter"]
RECORDERS = ["孙丽", "周敏"]
ITEMS = {item["code"]: item for item in RULES["items"]}
ROLES = {role["name"]: role["points"] for role in ITEMS["performance"]["roles"]}


class Refused(Exception):
    """The model's "no", with the code the program should give."""


class Wrong(Exception):
    """Program and model disagree."""


@dataclass
class Person:
    branch: str
    since: str = None
    left: str = None
    suspended: bool = False
    balance: float = 0
    stays: list = field(default_factory=list)

    def branch_on(self, day):
        for branch, since, until in reversed(self.stays + [(self.branch, self.since, self.left)]):
            if (since is None or since <= day) and (until is None or day <= until):
                return branch
        raise Refused("not-a-member-then")


@dataclass
class Article:
    price: float
    stock: int


class Model:
    """A book as simple as can be. Each command's method makes the event or refuses; `take` carries events out."""

    def __init__(self):
        self.people, self.goods = {}, {}
        self.entries, self.recorders, self.keys, self.reversed = {}, {}, {}, {}

    # Commands.

    def record(self, day, item, takers, count=None, hours=None):
        awards = []
        for number, role in takers:
            award = {"member": number, "branch": self.people[number].branch_on(day)}
            if role:
                award["role"] = role
            if count:
                award["count"] = count
            if hours:
                award["minutes"] = int(hours * 60)
            award["points"] = ROLES[role] if role else ITEMS[item]["points"] * (hours or count or 1)
            for cap in ITEMS[item].get("caps", []):
                left = max(0, cap["points"] - self.earned(number, item, day[:7]))
                if left < award["points"]:
                    award |= {"full": award["points"], "points": left, "cap": cap}
            awards.append(award)
        return {"matter": {"item": item, "name": ITEMS[item]["name"], "date": day, "edition": "main-2",
                           "awards": awards}}

    def redeem(self, day, number, wanted):
        person = self.people[number]
        if person.left:
            raise Refused("departed")
        if person.suspended:
            raise Refused("redemption-suspended")
        for code, quantity in wanted.items():
            self.need(code, quantity)
        if person.balance < sum(self.goods[code].price * quantity for code, quantity in wanted.items()):
            raise Refused("not-enough-points")
        return {"redeem": {"member": number, "lines": [
            {"goods": code, "quantity": quantity, "price": self.goods[code].price}
            for code, quantity in wanted.items()]}}

    def stock(self, day, code, change):
        self.need(code, -change)
        return {"stock": {"goods": code, "quantity": change, "reason": "盘点"}}

    def count(self, day, code, counted):
        return {"count": {"goods": code, "counted": counted, "difference": counted - self.goods[code].stock,
                          "reason": "盘点"}}

    def price(self, day, code, price):
        return {"price": {"goods": code, "price": price}}

    def join(self, day, name, branch):
        number = f"{int(max(self.people)) + 1:04}"
        return {"join": {"members": [{"number": number, "name": name, "kind": "resident", "branch": branch}]}}

    def move(self, day, number, branch):
        person = self.people[number]
        if person.left:
            raise Refused("already-left")
        if person.branch == branch:
            raise Refused("already-in-branch")
        if person.since and day <= person.since:
            raise Refused("before-membership")
        return {"move": {"member": number, "branch": branch, "from": day}}

    def leave(self, day, number):
        person = self.people[number]
        if person.left:
            raise Refused("already-left")
        if person.since and day < person.since:
            raise Refused("before-membership")
        return {"leave": {"member": number, "on": day}}

    def suspend(self, day, number):
        if self.people[number].suspended:
            raise Refused("already-suspended")
        return {"suspend": {"member": number}}

    def resume(self, day, number):
        if not self.people[number].suspended:
            raise Refused("not-suspended")
        return {"resume": {"member": number}}

    def reverse(self, day, name, reason):
        if name not in self.entries:
            raise Refused("unknown-entry")
        if name in self.reversed:
            raise Refused("already-reversed")
        kind, event = self.event(name)
        if kind not in ("matter", "redeem", "stock", "count"):
            raise Refused("not-reversible")
        if kind in ("stock", "count"):
            self.need(event["goods"], event["quantity"] if kind == "stock" else event["difference"])
        return {"reverse": {"entry": name, "reason": reason}}

    def undo(self, day, desk, by):
        mine = [name for name in self.entries if name.split("-")[0] == desk and self.recorders[name] == by]
        if not mine:
            raise Refused("nothing-to-undo")
        if self.event(mine[-1])[0] == "reverse":
            raise Refused("last-is-reversal")
        return self.reverse(day, mine[-1], "撤销")

    # What they ask.

    def need(self, code, pieces):
        if self.goods[code].stock < pieces:
            raise Refused("out-of-stock")

    def event(self, name):
        return next(iter(self.entries[name].items()))

    def earned(self, number, item, month):
        matters = [self.entries[name]["matter"] for name in self.entries
                   if "matter" in self.entries[name] and name not in self.reversed]
        return sum(award["points"] for matter in matters for award in matter["awards"]
                   if matter["item"] == item and matter["date"][:7] == month and award["member"] == number)

    def next_name(self, desk):
        return f"{desk}-{1 + sum(name.split('-')[0] == desk for name in self.entries)}"

    # Events.

    def take(self, name, event, by):
        self.entries[name], self.recorders[name] = event, by
        kind, what = self.event(name)
        person = self.people.get(what.get("member"))
        if kind == "join":
            for member in what["members"]:
                self.people[member["number"]] = Person(member["branch"])
        elif kind == "goods":
            for each in what["goods"]:
                self.goods[each["code"]] = Article(each["price"], each["stock"])
        elif kind == "price":
            self.goods[what["goods"]].price = what["price"]
        elif kind == "move":
            before = datetime.date.fromisoformat(what["from"]) - datetime.timedelta(1)
            person.stays.append((person.branch, person.since, before.isoformat()))
            person.branch, person.since = what["branch"], what["from"]
        elif kind == "leave":
            person.left = what["on"]
        elif kind in ("suspend", "resume"):
            person.suspended = kind == "suspend"
        elif kind == "reverse":
            self.reversed[what["entry"]] = name
            self.add(*self.event(what["entry"]), -1)
        else:
            self.add(kind, what, 1)

    def add(self, kind, what, sign):
        """Points and pieces, to and fro."""
        if kind == "matter":
            for award in what["awards"]:
                self.people[award["member"]].balance += sign * award["points"]
        elif kind == "redeem":
            for line in what["lines"]:
                self.goods[line["goods"]].stock -= sign * line["quantity"]
                self.people[what["member"]].balance -= sign * line["quantity"] * line["price"]
        elif kind in ("stock", "count"):
            self.goods[what["goods"]].stock += sign * what["quantity" if kind == "stock" else "difference"]


@dataclass
class Command:
    """What is typed, and the model's method and words for it. `by` is part of what is asked, `desk` is not."""
    words: list
    ask: tuple
    desk: str
    by: str
    key: str

    @property
    def request(self):
        return self.words, self.by


@dataclass
class Fault:
    name: str = "no fault"
    environment: dict = field(default_factory=dict)
    inject: str = None
    may_fail: bool = False
    # Hits what the program says, once or from then on: then only the exit status speaks.
    hits_words: bool = False
    lasts: bool = False


class Simulation:
    def __init__(self, seed, base, points, narrate):
        self.dice = random.Random(seed)
        self.points, self.narrate, self.tally = points, narrate, collections.Counter()
        self.book, self.now, self.step, self.asked = SCRATCH / f"seed-{seed}", START, 0, []
        shutil.rmtree(self.book, ignore_errors=True)
        shutil.copytree(base, self.book)
        self.model = Model()
        for name, entry in entries(self.book).items():
            self.model.take(name, entry["event"], entry["by"])

    @property
    def day(self):
        return datetime.datetime.fromtimestamp(self.now + ZONE, datetime.UTC).date().isoformat()

    # What happens next.

    def run(self, commands):
        for self.step in range(1, commands + 1):
            self.pass_time()
            command, fault = self.next_command(), self.next_fault()
            settled = self.carry_out(command, fault)
            if not settled and self.dice.random() < 0.5:
                # As people do: the same once more.
                self.carry_out(command, Fault())
            if self.step % 5 == 0 or self.step == commands:
                self.compare()

    def pass_time(self):
        self.now += self.dice.choice([0, 20, 300, 7200, 86400, 86400, 9 * 86400, 20 * 86400, -3600, -86400])

    def next_command(self):
        key = f"k{self.step}"
        if self.asked and self.dice.random() < 0.15:
            old = self.dice.choice(self.asked)
            if self.dice.random() < 0.6:
                return old
            key = old.key
        desk, by = self.dice.choice(DESKS), self.dice.choice(RECORDERS)
        words, ask = self.propose(desk, by)
        command = Command(words, ask, desk, by, key)
        self.asked.append(command)
        return command

    def propose(self, desk, by):
        dice, number, code = self.dice, self.somebody(), self.dice.choice(list(self.model.goods))
        kind = dice.choice(["labour", "labour", "performance", "service", "service", "redeem", "redeem", "redeem",
                            "reverse", "reverse", "undo", "stock", "count", "price", "join", "move", "leave",
                            "suspend", "resume"])
        if kind == "labour":
            who, count = dice.sample(sorted(self.model.people), dice.randint(1, 3)), dice.choice([None, 2, 3])
            return (["record", "labour", ",".join(who), *(["--count", count] if count else [])],
                    ("record", "labour", [(each, None) for each in who], count))
        if kind == "performance":
            role = dice.choice(list(ROLES))
            return ["record", "performance", f"{role}={number}"], ("record", "performance", [(number, role)])
        if kind == "service":
            hours = dice.choice([0.5, 1, 1.5, 3, 5])
            return ["record", "service", number, "--hours", hours], (
                "record", "service", [(number, None)], None, hours)
        if kind == "redeem":
            codes = dice.sample(list(self.model.goods), dice.randint(1, 2))
            wanted = {each: dice.choice([1, 1, 2, 3, 5]) for each in codes}
            return (["redeem", number, *(f"{each}*{quantity}" for each, quantity in wanted.items())],
                    ("redeem", number, wanted))
        if kind == "reverse":
            name = dice.choice([*self.model.entries, "main-999"])
            return ["reverse", name, "--reason", "记错"], ("reverse", name, "记错")
        if kind == "undo":
            return ["undo", "--yes"], ("undo", desk, by)
        if kind == "stock":
            change = dice.choice([1, 5, 20, -1, -4, -15])
            return ["goods", "stock", code, f"{change:+}", "--reason", "盘点"], ("stock", code, change)
        if kind == "count":
            counted = dice.randint(0, 5)
            return ["goods", "count", code, counted, "--reason", "盘点"], ("count", code, counted)
        if kind == "price":
            price = dice.choice([1, 1.5, 2, 4])
            return ["goods", "price", code, price], ("price", code, price)
        branch = dice.choice(["1", "2"])
        if kind == "join":
            name = "赵钱孙周吴郑冯陈褚卫"[self.step % 10] + dice.choice("云龙海明")
            return ["member", "add", name, "--branch", branch], ("join", name, branch)
        if kind == "move":
            return ["member", "move", number, branch], ("move", number, branch)
        return ["member", kind, number], (kind, number)

    def somebody(self):
        return self.dice.choice(sorted(self.model.people))

    def next_fault(self):
        chance = self.dice.random()
        if chance < 0.2:
            mode = self.dice.choice(["tear", "tear", "short", "full"])
            kind = self.dice.choice([".jsonl", ".jsonl", "head.json"])
            at = self.dice.randrange(600 if self.dice.random() < 0.5 else 60)
            return Fault(f"{mode} at byte {at} of {kind}", {"FAULT": f"{mode}:{at}", "FAULT_FILE": kind},
                         may_fail=mode != "short")
        if chance < 0.35:
            call, ordinal = self.dice.choice(self.points)
            ordinal += self.dice.choice([0, 0, 0, 1])
            if self.dice.random() < 0.5:
                return Fault(f"killed at {call} {ordinal}", inject=f"inject={call}:signal=KILL:when={ordinal}",
                             may_fail=True)
            error, then = self.dice.choice(ERRNOS), self.dice.choice(["", "+"])
            return Fault(f"{error} at {call} {ordinal}{then}",
                         inject=f"inject={call}:error={error}:when={ordinal}{then}", may_fail=True,
                         hits_words=call == "write", lasts=then == "+")
        return Fault()

    # Program against model.

    def expect(self, command):
        """What the program must do: ("repeated", name), ("refused", code) or ("done", event)."""
        if command.key in self.model.keys:
            request, name = self.model.keys[command.key]
            return ("repeated", name) if request == command.request else ("refused", "key-reused")
        try:
            method, *words = command.ask
            return "done", getattr(self.model, method)(self.day, *words)
        except Refused as refusal:
            return "refused", str(refusal)

    def carry_out(self, command, fault):
        """Runs one command and takes what came of it into the model; false where its answer left doubt."""
        outcome, what = self.expect(command)
        name = self.model.next_name(command.desk)
        answer = self.call(command, fault)
        told = f"{self.step}. {self.day} {' '.join(map(str, command.words))} --desk {command.desk} --by {command.by}" \
               f" --key {command.key} ({fault.name}): {answer.status} {answer.out.strip()[:200]}" \
               f"{answer.err.strip()[:300]}"
        if self.narrate:
            print(f"   {told}\n      expected: {outcome} {json.dumps(what, ensure_ascii=False)}")

        def demand(holds, text):
            if not holds:
                raise Wrong(f"{told}\n      expected {outcome} {json.dumps(what, ensure_ascii=False)}; {text}")

        in_doubt = answer.status not in (0, 1)
        self.tally[outcome if not in_doubt else "killed" if answer.status == -9 else "failed"] += 1
        if answer.status == 0:
            demand(outcome != "refused", "it was done")
            demand(answer.entry == (name if outcome == "done" else what), f"{answer.entry} was acknowledged")
        elif answer.status == 1:
            demand(outcome == "refused" and (fault.hits_words or f'"code":"{what}"' in answer.err),
                   "it was refused like this")
        else:
            demand(fault.may_fail and answer.status in (-9, 74), "the exit status is another")
        found = self.journal(demand)
        new = [each for each in found if each not in self.model.entries]
        demand(new in ([name], []) and (outcome == "done" or not new), f"new entries {new}")
        demand(new or answer.status != 0 or outcome != "done", "the acknowledged entry is not in the journal")
        is_said = any(word in answer.err for word in UNCERTAIN) or fault.hits_words and fault.lasts
        demand(not new or answer.status in (0, -9) or is_said,
               "the entry is there and the message does not say so")
        if new:
            demand(plain(found[name]["event"]) == what, f"written {found[name]['event']}")
            self.model.take(name, what, command.by)
            self.model.keys[command.key] = command.request, name
            self.tally["found in the journal"] += in_doubt
        return not in_doubt

    def call(self, command, fault):
        clock = shimmed(self.now)
        prefix, environment = [], clock | fault.environment
        if fault.inject:
            prefix = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", fault.inject, *under_strace(self.now)]
            environment = {}
        try:
            return run(*command.words, "--desk", command.desk, "--by", command.by, "--key", command.key, "--json",
                       book=self.book, prefix=prefix, env=environment)
        except subprocess.TimeoutExpired:
            raise Wrong(f"{self.step}. {command.words} ({fault.name}): still running after a minute") from None

    def journal(self, demand):
        """The files' whole lines; all that the model knows must be there, each desk's in its order."""
        try:
            found = entries(self.book)
        except ValueError as fault:
            demand(False, f"the journal has a bad line: {fault}")
        lost = [name for name in self.model.entries if name not in found]
        demand(not lost, f"entries are gone: {lost}")
        for desk in set(DESKS):
            mine = [name for name in found if name.split("-")[0] == desk]
            demand(mine == [f"{desk}-{number}" for number in range(1, len(mine) + 1)], f"out of order: {mine}")
        return found

    def compare(self):
        """The program's reports against the model."""
        def demand(what, found, expected):
            if found != expected:
                raise Wrong(f"after step {self.step}, {what}: the program says {found}\n      the model {expected}")

        demand("verify", verify(self.book), (0, len(self.model.entries), []))
        demand("members", [(each["number"], each["branch"], each["left"], each["suspended"], each["balance"])
                           for each in self.report("member", "list", "--all", "--json")["members"]],
               [(number, each.branch, each.left, each.suspended, each.balance)
                for number, each in sorted(self.model.people.items())])
        demand("goods", [(each["code"], each["price"], each["stock"])
                         for each in self.report("goods", "list", "--json")["goods"]],
               [(code, each.price, each.stock) for code, each in sorted(self.model.goods.items())])
        written = {name: plain(entry["event"]) for name, entry in entries(self.book).items()}
        demand("journal", written, {name: plain(event) for name, event in self.model.entries.items()})

    def report(self, *words):
        answer = run(*words, book=self.book, env=shimmed(self.now))
        if answer.status != 0:
            raise Wrong(f"after step {self.step}, {words}: {answer}")
        return json.loads(answer.out)


def plain(event):
    """An event without the pinyin, which the model does not know."""
    if "join" not in event:
        return event
    return {"join": {"members": [{key: value for key, value in member.items() if key != "pinyin"}
                                 for member in event["join"]["members"]]}}


def make_base():
    """The small book every seed begins with, made at the fixed time, and the calls a fault may hit."""
    place = SCRATCH / "simulated"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    (place / "rules.json").write_text(json.dumps(RULES, ensure_ascii=False), encoding="utf-8")
    (place / "members.csv").write_text(MEMBERS, encoding="utf-8")
    (place / "goods.csv").write_text(GOODS, encoding="utf-8")
    clock, everybody = shimmed(START), "0001,0002,0003,0004"
    must(run("init", place / "book", "--name", "模拟社区", "--rules", place / "rules.json", "--members",
             place / "members.csv", "--goods", place / "goods.csv", env=clock))
    # Points to spend, and the month's cap not far.
    for words in (["record", "labour", everybody, "--count", 4], ["record", "service", everybody, "--hours", 6]):
        must(run(*words, book=place / "book", env=clock))
    points = set()
    for state in ("clean", "torn-tail", "head-behind"):
        points |= set(calls("record", place, prepare(place / "book", state), START))
    return place / "book", sorted(points)


def one(job):
    seed, commands, base, points, narrate = job
    simulation = Simulation(seed, base, points, narrate)
    try:
        simulation.run(commands)
    except Wrong as wrong:
        again = f" --commands {commands}" if commands != COMMANDS else ""
        text = f"seed {seed}, step {wrong}\n      replay: Tests/Faults/run simulation --seed {seed}{again}"
        return [text], simulation.tally
    finally:
        shutil.rmtree(simulation.book, ignore_errors=True)
    return [], simulation.tally


def simulation(title, seeds, commands_per_seed=COMMANDS, narrate=False):
    """Plays all seeds on two cores; `narrate` tells every step, for a replay."""
    base, points = make_base()
    work = [(seed, commands_per_seed, base, points, narrate) for seed in seeds]
    with concurrent.futures.ThreadPoolExecutor(1 if narrate else 2) as pool:
        played = list(pool.map(one, work))
    wrong = [text for texts, _ in played for text in texts]
    tally = sum((counts for _, counts in played), collections.Counter())
    print(f"{title}: {len(work)} seeds x {commands_per_seed} commands, {len(wrong)} wrong "
          f"({', '.join(f'{count} {what}' for what, count in sorted(tally.items()))})")
    for text in wrong[:20]:
        print(f"   {text}")
    return not wrong
