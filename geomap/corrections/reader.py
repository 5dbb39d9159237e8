"""Files of corrections: from the bytes of a ``corrections.csv`` to checked corrections.

The format is in :mod:`geomap.corrections.apply`.  Files come from the map's page, from spreadsheets
and from hands: with commas, semicolons or tabs, in any encoding that articles may have, with or
without the ``'`` before what a spreadsheet could take for a formula.
"""

from __future__ import annotations

import csv
import io
import math
import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from geomap.corrections.correction import (
    ACTIONS,
    COLUMNS,
    EVENT_ACTIONS,
    SCOPES,
    Action,
    Correction,
    CorrectionFile,
    EventAction,
    EventCorrection,
    NewPlace,
    Scope,
)
from geomap.errors import ArticleError, CorrectionsError, reason_of
from geomap.readers import decoding
from geomap.schema.location import ROLES, Role
from geomap.text.escapes import for_terminal

if TYPE_CHECKING:
    from geomap.gazetteer import Gazetteer, Place

__all__ = ["plain", "read_corrections", "rows_of"]


MAX_BYTES = 50_000_000
_NEEDED = ("mention", "action")
_LONGEST = {"feature_class": 1, "feature_code": 10, "country_code": 2}
_LONGEST_TEXT = 300
_LONGEST_SENTENCE = 20_000

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")

# What outputs add to cells, drop from them or replace in them, and all whitespace.
_GUARD = re.compile(r"'(?=[=+\-@＝＋－＠])")
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd\ud800-\udfff]"
)


def plain(text: str) -> str:
    """A text as it is compared: without whitespace, unseen characters and guards of formulas."""
    # The guards last: white space may have come between one and its sign.
    return _GUARD.sub("", "".join(_UNSEEN.sub("", text).split()))


def read_corrections(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
) -> CorrectionFile:
    """Reads files of corrections.

    Args:
        paths: A file, or several, of which a later one prevails.

    Returns:
        The corrections, and a line on each row that is broken; these do not stop the others.

    Raises:
        CorrectionsError: A file is missing, unreadable, no text, too large, or lacks a column.
        GazetteerError: Places are to be looked up, and the gazetteer is missing or damaged.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    places = _Places()
    corrections: list[Correction] = []
    broken: list[str] = []
    events: list[EventCorrection] = []
    for path in map(Path, given):
        for line, cells, problem in rows_of(path):
            where = f"{for_terminal(str(path))}, line {line}"
            try:
                if problem:
                    raise _RowError(problem)
                correction = _correction(where, cells, places)
                if isinstance(correction, EventCorrection):
                    events.append(correction)
                else:
                    corrections.append(correction)
            except _RowError as error:
                broken.append(f"{where}: {error}")
    return CorrectionFile(corrections, tuple(broken), tuple(events))


class _RowError(Exception):
    """A row that is no correction; says why, and what to do."""


def rows_of(path: Path) -> Iterator[tuple[int, dict[str, str], str]]:
    """The line number, the cells by column, and the fault of each row that is not blank.

    Raises:
        CorrectionsError: The file is missing, unreadable, no text, too large, or lacks a column.
    """
    text = _text(path)
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    before = csv.field_size_limit(max(len(text), 1))
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        columns: list[str] = []
        end = 0
        for cells in reader:
            line, end = end + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if not columns:
                columns = [cell.strip().lower() for cell in cells]
                _check_columns(path, columns)
                continue
            problem = ""
            if any(cell.strip() for cell in cells[len(columns) :]):
                problem = "has more cells than columns: put texts with commas into quotes"
            yield line, dict(zip(columns, cells, strict=False)), problem
    except csv.Error as error:
        raise CorrectionsError(f"{_shown(path)}: is no table: {error}: save it as CSV") from error
    finally:
        csv.field_size_limit(before)
    if not columns:
        _check_columns(path, columns)


def _check_columns(path: Path, columns: list[str]) -> None:
    for name in _NEEDED:
        if name not in columns:
            raise CorrectionsError(
                f"{_shown(path)}: has no column {name!r}: "
                f"its first line should be {','.join(COLUMNS[:8])},..."
            )


def _text(path: Path) -> str:
    shown = _shown(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise CorrectionsError(f"{shown}: no such file: check the path") from error
    except OSError as error:
        raise CorrectionsError(f"{shown}: cannot be read: {reason_of(error)}") from error
    if len(data) > MAX_BYTES:
        raise CorrectionsError(f"{shown}: is too large ({MAX_BYTES // 1_000_000} MB): split it")
    try:
        return decoding.decode(data).text.replace("\x00", "")
    except ArticleError as error:
        raise CorrectionsError(f"{shown}: {error}") from error


def _shown(path: Path) -> str:
    return for_terminal(str(path))


def _correction(where: str, cells: dict[str, str], places: _Places) -> Correction | EventCorrection:
    def cell(name: str) -> str:
        text = " ".join(_UNSEEN.sub(" ", _GUARD.sub("", cells.get(name) or "")).split())
        most = _LONGEST_SENTENCE if name == "sentence" else _LONGEST.get(name, _LONGEST_TEXT)
        if len(text) > most:
            raise _RowError(f"{name} {_brief(text)} is longer than {most}: shorten it")
        return text

    def new_place() -> NewPlace:
        numbers = {name: cell(name) for name in ("geonameid", "latitude", "longitude")}
        return _new_place(
            {name: cell(name) for name in NewPlace.__dataclass_fields__ if name not in numbers},
            geonameid=_whole("geonameid", numbers["geonameid"]),
            latitude=_degrees("latitude", numbers["latitude"], 90),
            longitude=_degrees("longitude", numbers["longitude"], 180),
            places=places,
        )

    action = re.sub(r"[\s_-]+", " ", cell("action"))
    if action.lower() in EVENT_ACTIONS:
        return _event_correction(where, cast("EventAction", action.lower()), cell, new_place)
    mention, article, sentence = cell("mention"), cell("article"), cell("sentence")
    if not plain(mention):
        raise _RowError("has no mention: give the name as the article writes it")
    action = _one_of((*ACTIONS, *EVENT_ACTIONS), "action", action)
    scope = _one_of(SCOPES, "scope", cell("scope") or "article")
    role = _one_of(ROLES, "role", cell("role")) if cell("role") else ""
    occurrence = _whole("occurrence", cell("occurrence")) or 1
    if scope != "all" and not plain(article):
        raise _RowError("has no article: give its name as in the table, or the scope all")
    if scope == "mention" and not sentence:
        raise _RowError("has no sentence, which the scope mention needs: give it, or article")
    if action == "role" and not role:
        raise _RowError(f"has no role: give one of {', '.join(ROLES)}")
    given = action == "right" and (cell("geonameid") or cell("latitude"))
    place = new_place() if action == "place" or given else None
    return Correction(
        where=where,
        article=article,
        sentence=sentence,
        mention=mention,
        occurrence=occurrence,
        scope=cast("Scope", scope),
        action=cast("Action", action),
        role=cast("Role", role),
        place=place,
        who=cell("who"),
        when=cell("when"),
    )


def _event_correction(
    where: str, action: EventAction, cell: Callable[[str], str], new_place: Callable[[], NewPlace]
) -> EventCorrection:
    """A correction of an event."""
    event, other = cell("event"), cell("other")
    if not event:
        raise _RowError("has no event: give its id, as in events.csv")
    if action in ("same event", "other event") and not other:
        raise _RowError("has no other: give the id of the other event, or of its report")
    if action == "event type" and not cell("type"):
        raise _RowError("has no type: give one, as in events.csv")
    if action == "event date" and not _DATE.fullmatch(cell("date")):
        raise _RowError(f"date {_brief(cell('date'))} is not understood: write it as 2019-09-12")
    return EventCorrection(
        where=where,
        action=action,
        event=event,
        other=other,
        type=cell("type").lower(),
        date=cell("date"),
        place=new_place() if action == "event place" else None,
    )


def _new_place(
    texts: dict[str, str],
    *,
    geonameid: int | None,
    latitude: float | None,
    longitude: float | None,
    places: _Places,
) -> NewPlace:
    """The new place, its empty cells filled in from the gazetteer."""
    name, code = texts["place"], texts["country_code"].upper()
    if code and not re.fullmatch("[A-Z]{2}", code):
        raise _RowError(f"country_code {_brief(code)} is not understood: give two letters, as FR")
    population = _whole("population", texts["population"])
    known = None
    if geonameid or (name and latitude is not None and longitude is not None):
        known = places.find(geonameid, name, latitude, longitude)
    if known is not None:
        if not name or f"{name}, ".startswith(f"{known.name}, "):  # with what holds it
            name = known.name
        if latitude is None or longitude is None:
            latitude, longitude = known.latitude, known.longitude
        code = code or known.country_code
        population = population if population is not None else known.population or None
    if not name or latitude is None or longitude is None:
        if geonameid:
            raise _RowError(
                f"geonameid {geonameid} is not in the gazetteer: "
                "give the place's name, latitude and longitude as well"
            )
        raise _RowError("has no new place: give its geonameid, or place, latitude and longitude")

    def filled(column: str) -> str:
        return texts[column] or (str(getattr(known, column)) if known is not None else "")

    return NewPlace(
        place=name,
        geonameid=geonameid,
        feature_class=filled("feature_class").upper(),
        feature_code=filled("feature_code").upper(),
        admin1=filled("admin1"),
        country_code=code,
        latitude=latitude,
        longitude=longitude,
        country=filled("country") or (places.country(code) if code else ""),
        population=population,
    )


class _Places:
    """The gazetteer, opened when a correction first needs it."""

    def __init__(self) -> None:
        self._opened: Gazetteer | None = None

    @property
    def _gazetteer(self) -> Gazetteer:
        if self._opened is None:
            # Imported late: most files of corrections bring all that is needed.
            from geomap.gazetteer import Gazetteer

            self._opened = Gazetteer()
        return self._opened

    def find(
        self, geonameid: int | None, name: str, latitude: float | None, longitude: float | None
    ) -> Place | None:
        """The place of this number, or of this name at this very point."""
        gazetteer = self._gazetteer
        if geonameid:
            row = gazetteer.row_of(geonameid)
            return gazetteer.place(row) if row >= 0 else None
        if latitude is None or longitude is None:
            return None
        # The gazetteer's own regions and seas have no number.
        for part in dict.fromkeys((name, name.split(",", maxsplit=1)[0])):
            for place, _ in gazetteer.lookup(part):
                if (
                    place.geonameid is None
                    and abs(place.latitude - latitude) < 2e-5
                    and abs(place.longitude - longitude) < 2e-5
                ):
                    return place
        return None

    def country(self, code: str) -> str:
        """The name of a country, or nothing."""
        gazetteer = self._gazetteer
        if code not in gazetteer.country_codes:
            return ""
        row = gazetteer.country_rows.get(gazetteer.country_codes.index(code))
        return gazetteer.name(row) if row is not None else ""


def _one_of(choices: Iterable[str], column: str, text: str) -> str:
    found = text.lower()
    if found not in choices:
        what = f"{column} {_brief(text)} is not known" if text else f"has no {column}"
        raise _RowError(f"{what}: give one of {', '.join(choices)}")
    return found


def _number(column: str, text: str) -> float | None:
    if not text:
        return None
    try:
        number = float(text.replace(",", ".") if text.count(",") == 1 else text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise _RowError(f"{column} {_brief(text)} is no number: write it as 58.01")
    return number


def _whole(column: str, text: str) -> int | None:
    number = _number(column, text)
    if number is None:
        return None
    if not number.is_integer() or not 0 <= number < 2**53:
        raise _RowError(f"{column} {_brief(text)} is no whole number: write it as 511196")
    return int(number)


def _degrees(column: str, text: str, most: float) -> float | None:
    number = _number(column, text)
    if number is not None and abs(number) > most:
        raise _RowError(f"{column} {_brief(text)} is not on the globe: give -{most} to {most}")
    return number


def _brief(text: str) -> str:
    shown = for_terminal(text)
    return repr(shown if len(shown) <= 40 else f"{shown[:39]}…")
