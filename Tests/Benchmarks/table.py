"""The measurements as a markdown table, which reads well on a screen too."""

import statistics
import unicodedata


def duration(seconds):
    size = abs(seconds)
    if size < 0.0995:
        return f"{seconds * 1000:.2f} ms" if size < 0.00995 else f"{seconds * 1000:.1f} ms"
    return f"{seconds * 1000:.0f} ms" if size < 0.9995 else f"{seconds:.2f} s"


def memory(kilobytes):
    return "?" if kilobytes is None else f"{kilobytes / 1024:.0f} MB"


def ratio(value):
    return f"1/{1 / value:.0f}" if 0 < value <= 0.1 else f"{value:.2f}"


def times(contender, kind):
    taken = contender.work if kind == "work" else contender.times
    return f"{duration(statistics.median(taken))} ({duration(min(taken))} to {duration(max(taken))}, {len(taken)})"


def cells(row):
    verdict = {True: "met", False: "NOT MET", None: ""}[row.passed]
    value, bar = "?", ""
    if row.value is not None:
        value = duration(row.value) if row.kind in ("own", "work") else ratio(row.value)
    if row.bar is not None:
        bar = f"≤ {duration(row.bar)}" if row.kind in ("own", "work") else f"≤ {ratio(row.bar)}"
    return [row.what, times(row.ours, row.kind), memory(row.ours.memory), row.against, times(row.theirs, row.kind),
            memory(row.theirs.memory), value, bar, verdict]


HEADINGS = ["", "jifen: median (least to most, runs)", "peak memory", "against", "median (least to most, runs)",
            "peak memory", "ratio or rest", "bar", ""]


def width(text):
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def markdown(rows):
    table = [HEADINGS] + [cells(row) for row in rows]
    widths = [max(3, *(width(line[place]) for line in table)) for place in range(len(HEADINGS))]

    def line(row):
        return "| " + " | ".join(text + " " * (room - width(text)) for text, room in zip(row, widths)) + " |"

    rule = "|" + "|".join("-" * (room + 2) for room in widths) + "|"
    return "\n".join([line(table[0]), rule, *map(line, table[1:])])
