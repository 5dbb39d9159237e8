"""Comparison of two builds: what appeared, vanished, moved or changed."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from geomap.errors import ArticleError
from geomap.output.places import key_of, where
from geomap.output.selection import Rows
from geomap.schema.change import Change
from geomap.schema.event import COUNTED

__all__ = ["compare", "page_rows", "read_table"]

Entry = dict[str, str]

_SHORT = 200


def read_table(folder: Path, name: str) -> list[Entry]:
    """The rows of a table that a build has made, as texts; none if it is not there.

    Args:
        folder: The folder of maps.
        name: The file.

    Raises:
        ArticleError: It cannot be read.
    """
    path = folder / name
    if not path.is_file():
        return []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [{k: v or "" for k, v in row.items() if k} for row in csv.DictReader(file)]
    except (OSError, ValueError, csv.Error) as error:
        raise ArticleError(f"{path}: cannot be read: {error}: build again") from error


def compare(old: Path, new: Path) -> list[Change]:
    """What is told by the tables of one folder of maps and not, or otherwise, by another's.

    Args:
        old: The folder of before.
        new: The folder of now.

    Raises:
        ArticleError: A table cannot be read, or there is none.
    """
    for folder in (old, new):
        if not (folder / "locations.csv").is_file():
            raise ArticleError(f"{folder}: no locations.csv there: give a folder of maps")
    mentions = [read_table(folder, "locations.csv") for folder in (old, new)]
    return [
        *_places(*([row for row in rows if _is_placed(row)] for rows in mentions)),
        *_mentions(*mentions),
        *_events(*(read_table(folder, "events.csv") for folder in (old, new))),
    ]


def page_rows(changes: Iterable[Change]) -> Rows:
    """The changes that have a point, as rows that a map can be drawn of."""
    rows: list[list[object]] = []
    for change in changes:
        if change.latitude is None:
            continue
        words = " → ".join(part for part in (change.before, change.after) if part)
        told = f"{change.name} {change.change}: {words}"
        title = f"{change.kind.capitalize()}s: {change.change}"
        about = (title, change.date, change.name, told, change.place, change.country)
        rows.append([*about, change.latitude, change.longitude])
    columns = "article published mention sentence place country latitude longitude".split()
    return Rows(columns, rows)


def _is_placed(row: Entry) -> bool:
    return bool(row.get("latitude") and row.get("place"))


def _places(before: list[Entry], after: list[Entry]) -> Iterator[Change]:
    counts = [Counter(map(key_of, rows)) for rows in (before, after)]
    for key, row in _firsts(before, after).items():
        was, now = counts[0][key], counts[1][key]
        if was != now:
            told = _mentions_of(was), _mentions_of(now)
            yield _change("place", _what(was, now), row["place"], *told, row)


def _mentions_of(count: int) -> str:
    return f"{count} mention{'' if count == 1 else 's'}" if count else ""


def _what(was: object, now: object) -> str:
    return "appeared" if not was else "vanished" if not now else "changed"


def _firsts(before: list[Entry], after: list[Entry]) -> dict[tuple[object, ...], Entry]:
    """The first row of each place, of those of now where it has one."""
    found: dict[tuple[object, ...], Entry] = {}
    for row in (*after, *before):
        found.setdefault(key_of(row), row)
    return found


def _mentions(before: list[Entry], after: list[Entry]) -> Iterator[Change]:
    """Mentions that both have, at other places: an article's edit does not make one of another."""
    known = dict(_numbered(before))
    for key, row in _numbered(after):
        was = known.get(key)
        if was is None or (was["place"], was.get("geonameid")) == (
            row["place"],
            row.get("geonameid"),
        ):
            continue
        before_it, after_it = (entry["place"] and where(entry) for entry in (was, row))
        shown = row if row["place"] else was
        yield _change("mention", "moved", row["mention"], before_it, after_it, shown)


def _numbered(rows: Iterable[Entry]) -> Iterator[tuple[tuple[str, ...], Entry]]:
    """Rows by their article, sentence, name, and which of that name it is there."""
    seen: Counter[tuple[str, ...]] = Counter()
    for row in rows:
        key = row["article"], row["sentence"], row["mention"]
        seen[key] += 1
        yield (*key, str(seen[key])), row


def _events(before: list[Entry], after: list[Entry]) -> Iterator[Change]:
    own: list[dict[str, list[Entry]]] = []
    for rows in (before, after):
        grouped: dict[str, list[Entry]] = {}
        for row in rows:
            grouped.setdefault(row["event"], []).append(row)
        own.append(grouped)
    for event in dict.fromkeys((*own[1], *own[0])):
        was, now = own[0].get(event, []), own[1].get(event, [])
        told = [_told(rows) for rows in (was, now)]
        if told[0] == told[1] and _points(was) == _points(now):
            continue
        moved = bool(was and now) and _points(was) != _points(now)
        what = "moved" if moved else _what(was, now)
        row = (now or was)[0]
        yield _change("event", what, row["type"], told[0], told[1], row)


def _points(rows: list[Entry]) -> list[tuple[str, str, str]]:
    return sorted((row["place"], row["latitude"], row["longitude"]) for row in rows)


def _told(rows: list[Entry]) -> str:
    """What is told of an event in one line."""
    if not rows:
        return ""
    first = rows[0]
    parts = [first["type"], " and ".join(where(row) for row in rows if row["place"])]
    parts.append("–".join(dict.fromkeys(filter(None, (first["date_start"], first["date_end"])))))
    parts += [f"{first[name]} {name}" for name in COUNTED if first.get(name)]
    parts += [first["status"] if first.get("status") != "happened" else ""]
    parts += ["denied to have been" if first.get("negated") == "True" else ""]
    number = first.get("reports") or "1"
    return ", ".join(part for part in parts if part) + (f" ({number} reports)" * (number != "1"))


def _change(kind: str, change: str, name: str, before: str, after: str, row: Entry) -> Change:
    return Change(
        kind=kind,
        change=change,
        name=name,
        before=before,
        after=after,
        place=row["place"],
        country=row.get("country", ""),
        latitude=_number(row.get("latitude", "")),
        longitude=_number(row.get("longitude", "")),
        date=row.get("date_start") or row.get("published", ""),
        article=row.get("article", ""),
        sentence=row.get("sentence", "")[:_SHORT],
    )


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
