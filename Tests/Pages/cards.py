"""Sheets of cards: what is on them, how large they are on paper, and what an independent reader makes of every barcode.

zbar reads the barcodes off the printed page. Without it (Debian: zbar-tools) only the rest is checked, and that is said.
"""

import csv
import json
import random
import re
import shutil
import string
import subprocess

READER = ["zbarimg", "--raw", "-q", "-Sdisable", "-Scode128.enable"]
WIDTH, HEIGHT, PER_SHEET = 85.6, 54.0, 10
POINTS = 72 / 25.4

# Long names, and card numbers of people's own: what is none of ASCII has no barcode.
PEOPLE = [
    ("李梅", ""), ("阿卜杜拉·买买提", ""), ("古丽娜尔·阿卜都热合曼·吐尔逊江", ""), ("欧阳娜娜", "K001"), ("卡三", "卡三号"),
    ("王" + "很" * 48 + "长", ""), ("W" * 50, ""), ("Nurlan Abdurrahman-Qizilbash of Ürümqi", "a&<b>\"'~ 9"),
    ("<script>alert(1)</script>", "0012345678"), ("\"><b onload>粗</b>&amp;&lt;", "x" * 32), ("𠮷野", "9" * 31),
    ("</style><h1>大</h1>", "~1234567890123456789012345678901"),
]
RANDOM = 400

# What is wider or higher than its place, or stands outside of its card.
CLIPPED = """
    [...document.querySelectorAll('.card, .card *, .paper')].filter(element => {
        const box = element.getBoundingClientRect();
        const card = (element.closest('.card') || element).getBoundingClientRect();
        const style = getComputedStyle(element);
        const over = style.display !== 'inline' && !element.closest('svg') && element.tagName !== 'SPAN'
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 3);
        return over || box.left < card.left - .5 || box.right > card.right + .5
            || box.top < card.top - .5 || box.bottom > card.bottom + .5;
    }).map(element => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`)
"""
# What keeps its distance from where the scissors go: millimetres from the words and bars to the card's edges.
NEAREST = """
    Math.min(...[...document.querySelectorAll('.card > *')].flatMap(element => {
        const box = element.getBoundingClientRect(), card = element.parentElement.getBoundingClientRect();
        return [box.left - card.left, card.right - box.right, box.top - card.top, card.bottom - box.bottom];
    })) / 96 * 25.4
"""
BOXES = """
    [...document.querySelectorAll('.card')].map(card => {
        const box = card.getBoundingClientRect();
        return [box.width / 96 * 25.4, box.height / 96 * 25.4];
    })
"""
FOREIGN = "[...document.querySelectorAll('script, img, iframe, link, b, i')].map(e => e.outerHTML)"


def random_card(dice):
    """Signs as they come, and runs of digits, between which the encoder has to choose its set."""
    signs = [sign for sign in string.printable[:95] if sign != " "]
    text = ""
    while not text or (len(text) < 32 and dice.random() < 0.75):
        text += dice.choice([dice.choice(signs), "".join(dice.choices(string.digits, k=dice.randint(1, 9)))])
    return text[:32]


def make_books(folder, jifen):
    books = {}
    dice = random.Random(128)
    many = {random_card(dice) for _ in range(RANDOM)}
    for name, community, people in [
            ("cards", "沧州市运河区隆华 <b>社区</b>党员爱心积分超市", PEOPLE),
            ("random", "隆华社区", [(f"党员{place}", card) for place, card in enumerate(sorted(many))])]:
        table = folder / f"{name}.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["姓名", "支部", "卡号"])
            rows.writerows([who, "第一党支部", card] for who, card in people)
        books[name] = folder / f"book-{name}"
        jifen("init", str(books[name]), "--name", community, "--members", str(table))
    return books


def read_barcodes(pdf):
    """What the reader finds on each sheet."""
    found = []
    subprocess.run(["pdftoppm", "-gray", "-r", "300", "-png", pdf, pdf.with_suffix("")],
                   capture_output=True, check=True)
    for picture in sorted(pdf.parent.glob(f"{pdf.stem}-*.png")):
        done = subprocess.run([*READER, picture], capture_output=True, text=True)
        found += done.stdout.splitlines()
        picture.unlink()
    return found


def pitch(pdf):
    """The distances in which cards follow each other on paper, in millimetres: across and down."""
    boxes = subprocess.run(["pdftotext", "-f", "1", "-l", "1", "-bbox", pdf, "-"], capture_output=True, text=True, check=True)
    places = [(float(x) / POINTS, float(y) / POINTS) for x, y, word in re.findall(
        r'xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<', boxes.stdout) if word == "党员爱心积分卡" or word == "党"]
    across = sorted({round(x, 2) for x, _ in places})
    down = sorted({round(y, 2) for _, y in places})
    return across[-1] - across[0], [later - earlier for earlier, later in zip(down, down[1:])]


def look(folder, view, jifen, check):
    """Returns how many pages were looked at."""
    reads = shutil.which(READER[0])
    if not reads:
        print("skipped: zbarimg missing; barcodes of cards were NOT read")
    books = make_books(folder, jifen)
    pages = 0
    for name, book in books.items():
        for language in ["zh", "en"] if name == "cards" else ["zh"]:
            page, path = f"cards-{name}-{language}", folder / f"cards-{name}-{language}.html"
            told = json.loads(jifen("card", "print", "--all", "--lang", language, "--json", "--output", str(path), book=book))
            look_at(page, path, told["cards"], view, check, reads, language)
            pages += 1
    return pages


def look_at(page, path, cards, view, check, reads, language):
    view.open(path)
    check(view.requests == [path.as_uri()], page, f"asked for {view.requests}")
    check(not view.complaints, page, f"the browser complained: {view.complaints}")
    check(not (foreign := view.evaluate(FOREIGN)), page, f"text became a part of the page: {foreign}")
    shown = view.evaluate("[...document.querySelectorAll('.card .name')].map(e => e.textContent)")
    check(shown == [card["name"] for card in cards], page, "other names, or in another order")
    view.screenshot(path.with_suffix(".png"))
    view.call("Emulation.setEmulatedMedia", media="print")
    view.call("Emulation.setDeviceMetricsOverride", width=794, height=1123, deviceScaleFactor=1, mobile=False)
    check(not (clipped := view.evaluate(CLIPPED)), page, f"cut off: {clipped[:3]}")
    wrong = [box for box in view.evaluate(BOXES) if abs(box[0] - WIDTH) > .05 or abs(box[1] - HEIGHT) > .05]
    check(not wrong, page, f"cards measure {wrong[:1]} millimetres")
    near = view.evaluate(NEAREST)
    check(near > 3, page, f"something stands {near:.1f} millimetres from the edge of its card")
    view.call("Emulation.setEmulatedMedia", media="")
    pdf = path.with_suffix(".pdf")
    view.pdf(pdf)
    facts = dict(line.split(":", 1) for line in subprocess.run(
        ["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout.splitlines())
    check("(A4)" in facts["Page size"], page, f"printed on {facts['Page size']} instead of A4")
    sheets = -(-len(cards) // PER_SHEET)
    check(int(facts["Pages"]) == sheets, page, f"takes {facts['Pages']} sheets instead of {sheets}")
    if language == "zh":
        across, down = pitch(pdf)
        check(abs(across - WIDTH) < .2, page, f"cards follow each other {across:.2f} millimetres across")
        check(len(down) == 4 and all(abs(step - HEIGHT) < .2 for step in down), page,
              f"cards follow each other {down} millimetres down")
    if reads:
        wanted = sorted(card["card"] for card in cards if card["barcode"])
        found = sorted(read_barcodes(pdf))
        missing = [card for card in wanted if card not in found]
        check(found == wanted, page, f"{len(found)} of {len(wanted)} barcodes read; not {missing[:5]}, but "
              f"{[card for card in found if card not in wanted][:5]}")
        print(f"{page}: {len(found)} barcodes read by {READER[0]}")
