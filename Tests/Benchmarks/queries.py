"""What jifen is asked, asked of the others."""

import os

DUCKDB_SOURCES = {
    "by itself": "read_json_auto('{book}/journal/main/*.jsonl')",
    "told the columns": "read_json('{book}/journal/main/*.jsonl', format = 'newline_delimited', columns = {{"
                        "n: 'BIGINT', event: 'STRUCT(matter STRUCT(awards STRUCT(member VARCHAR, points"
                        " DECIMAL(9,1))[]), reverse STRUCT(entry VARCHAR))'}})",
}


def duckdb_earned(book, source="by itself"):
    """Points earned by each member: the awards of all matters that were not taken back."""
    return f"""
WITH read AS MATERIALIZED (
  SELECT n, event.matter.awards AS awards, event.reverse.entry AS reversed
  FROM {DUCKDB_SOURCES[source].format(book=os.path.abspath(book))} WHERE event IS NOT NULL),
gone AS (SELECT reversed FROM read WHERE reversed IS NOT NULL)
SELECT award.member, sum(award.points::DECIMAL(9,1)) AS points
FROM (SELECT unnest(awards) AS award FROM read
      WHERE awards IS NOT NULL AND 'main-' || n NOT IN (SELECT reversed FROM gone))
GROUP BY 1 ORDER BY 2 DESC, 1"""


def sqlite_sums(month, column):
    """`column` is `board` for a month that was posted, `month` for one that was not."""
    return f"SELECT member, sum(points) FROM lines WHERE {column} = {month} GROUP BY member ORDER BY 2 DESC, 1"


def sqlite_board(month, column):
    """The same with what jifen prints beside it: places among all members, names, branches."""
    return f"""
SELECT place, number, placed.name, branches.name, points
FROM (SELECT rank() OVER (ORDER BY coalesce(points, 0) DESC) AS place, number, name, branch, points FROM members
      LEFT JOIN (SELECT member, sum(points) AS points FROM lines WHERE {column} = {month} GROUP BY member)
      ON member = number) AS placed
JOIN branches ON branches.code = placed.branch WHERE points <> 0 ORDER BY points DESC, number"""


def sqlite_statement(member, year):
    before = f"(SELECT coalesce(sum(points), 0) FROM lines WHERE member = {member} AND at < '{year}')"
    return f"""
SELECT entry, lines.at, title, points, {before} + sum(points) OVER (ORDER BY lines.at, entry)
FROM lines JOIN entries ON entries.n = entry
WHERE member = {member} AND lines.at >= '{year}' AND lines.at < '{year + 1}' ORDER BY lines.at, entry"""


NOW = "strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime')"
MONTH = "CAST(strftime('%Y%m', 'now', 'localtime') AS INTEGER)"
BEGIN = "PRAGMA synchronous = FULL; BEGIN IMMEDIATE;"


def sqlite_record(members, item, points):
    """One matter for some members, and their balances as the answer. `points` may be an expression."""
    lines = ", ".join(
        f"((SELECT max(n) FROM entries), {NOW}, {MONTH}, {member}, {points.format(member=member)}, '{item}',"
        f" (SELECT branch FROM members WHERE number = {member}))" for member in members)
    return f"""{BEGIN}
INSERT INTO entries VALUES (NULL, {NOW}, '杨柳', 'matter', '{item}', '楼道清洁', date('now', 'localtime'));
INSERT INTO lines (entry, at, month, member, points, item, branch) VALUES {lines};
COMMIT;
SELECT member, sum(points) FROM lines WHERE member IN ({', '.join(map(str, members))}) GROUP BY member"""


# At most 8 points a month.
CAPPED = ("min(10, 80 - (SELECT coalesce(sum(points), 0) FROM lines WHERE month = " + MONTH
          + " AND member = {member} AND item = 'service'))")


def sqlite_redeem(member, goods):
    """One article for a member who has the points, where the shelf and the month's limit allow it."""
    price = f"(SELECT price FROM goods WHERE code = '{goods}')"
    return f"""{BEGIN}
INSERT INTO entries SELECT NULL, {NOW}, '温静', 'redeem', NULL, NULL, date('now', 'localtime') FROM goods
WHERE code = '{goods}' AND stock >= 1 AND (SELECT sum(points) FROM lines WHERE member = {member}) >= price
AND (SELECT coalesce(sum(quantity), 0) FROM taken WHERE member = {member} AND goods = '{goods}'
     AND month = {MONTH}) + 1 <= coalesce(monthly, 1000000);
INSERT INTO lines (entry, at, month, member, points, item, branch) SELECT last_insert_rowid(), {NOW}, NULL, {member}, -{price}, NULL, NULL WHERE changes() = 1;
INSERT INTO taken SELECT (SELECT max(n) FROM entries), {MONTH}, {member}, '{goods}', 1, {price} WHERE changes() = 1;
UPDATE goods SET stock = stock - 1 WHERE code = '{goods}' AND changes() = 1;
COMMIT;
SELECT sum(points) FROM lines WHERE member = {member}"""
