"""Corrections applied: rows changed by what a reader of the map put right.

``corrections.csv`` has one row a correction.  The map's page makes it; it can be written by hand
as well, and read with any spreadsheet.  Columns may stand in any order, and others are ignored:

=================  ===============================================================================
column             what it holds
=================  ===============================================================================
``article``        the article, as in the table of locations
``sentence``       the sentence that the mention stands in; may be empty in a file made by hand
``mention``        the name as the article writes it; needed
``occurrence``     which mention of that name in the sentence, counted from 1; empty for the first
``scope``          ``mention`` (this one alone), ``article`` (every mention of that name in the
                   article; also if empty) or ``all`` (in all articles)
``action``         ``not a place``, ``place`` (another one), ``role`` (another one) or ``right``
                   (it is as it was found: the place that was; needed if it may change); needed
``role``           the role: for the action ``role``; may also be given with ``place``
``place``          name of the new place, for the action ``place``
``geonameid``      its GeoNames id; if the gazetteer has it, all else may be left empty
``latitude``,      degrees WGS84
``longitude``
``feature_class``, its kind in GeoNames' codes, or empty
``feature_code``
``admin1``         name of the first-level division that holds it, or empty
``country_code``   ISO 3166-1 alpha-2, or empty
``country``        name of the country, or empty
``population``     inhabitants, or empty
``who``, ``when``  who made the correction and when (ISO 8601), or empty
=================  ===============================================================================

Events are corrected by rows with one of these actions, and these columns besides:

=================  ===============================================================================
``action``         ``not an event``; ``event type``, ``event place``, ``event date`` (another one);
                   ``same event`` (it and ``other`` are one), ``other event`` (they are two)
``event``          the event's id, as in ``events.csv``
``other``          that of the other event, or of a report of it (``reports.csv``)
``type``           the right type, for ``event type``
``date``           the right date, as ``2019-09-12``, ``2019-09`` or ``2019``, for ``event date``
=================  ===============================================================================

A correction outlasts changes of the text as long as its sentence is still there, letter by
letter and digit by digit: line breaks, spaces, quotation marks and offsets do not matter.  One
for all articles applies wherever the name is found.  Where several concern one mention, that of
the narrowest scope decides, then the last one; place and role are decided apart.
"""

from __future__ import annotations

import json
import logging
import math
import os
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, overload

from geomap.corrections.corrected import Change, Corrected, CorrectedRows
from geomap.corrections.correction import Correction, CorrectionFile, NewPlace
from geomap.corrections.reader import plain, read_corrections
from geomap.output.frame import with_points
from geomap.schema.location import Location, precision_of
from geomap.text.escapes import for_terminal

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "PROVENANCE",
    "Corrected",
    "Correction",
    "CorrectionFile",
    "NewPlace",
    "apply_corrections",
    "correct",
    "read_corrections",
]

PROVENANCE = "correction"
"""What the column ``provenance`` says of a place that a correction gave."""

REASON = "corrected by a reader"
CONFIRMED_REASON = "confirmed by a reader"
ROLE_REASON = "role corrected by a reader"

_NARROWEST_FIRST = ("mention", "article", "all")
_MOST_CANDIDATES = 5
_SAME_POINT = 1e-5  # degrees: about a metre

log = logging.getLogger(__name__)

Files = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]


@overload
def correct(
    locations: list[Location], corrections: Iterable[Correction]
) -> Corrected[list[Location]]: ...


@overload
def correct(
    locations: Collection[Location], corrections: Iterable[Correction]
) -> Corrected[Collection[Location]]: ...


def correct(locations: Collection[Location], corrections: Iterable[Correction]) -> Corrected[Any]:
    """Applies corrections to resolved locations.

    Args:
        locations: The rows, those of an article in the order of its text.
        corrections: What `read_corrections` gives.

    Returns:
        The corrected rows in the same order, and what became of the corrections.  A corrected
        place has the provenance ``correction`` and the confidence 1; what it was before is the
        first of its ``candidates``.  A row whose role alone was corrected keeps both.
    """
    given = list(corrections)
    if not given:
        return Corrected(locations, 0, 0, ())
    changes, applied, stale, rows = _changes(locations, given)
    corrected: Collection[Location] = CorrectedRows(locations, changes)
    if isinstance(locations, list):
        corrected = list(corrected)
    articles = frozenset(rows[number].article for number in changes)
    return Corrected(corrected, applied, len(changes), stale, articles)


def apply_corrections(locations: pd.DataFrame, corrections: Files) -> pd.DataFrame:
    """Applies files of corrections to a table of locations.

    Rows of a file that are broken, and corrections that no longer apply, are logged as warnings
    and passed over.

    Args:
        locations: A table as `geomap.locate` gives it, or such a one read from a file; of its
            columns at least ``mention`` is needed.
        corrections: A ``corrections.csv`` (see `geomap.corrections.apply`), or several, of which a
            later one prevails.

    Returns:
        A new table, corrected, with its columns and their types as they were and an index
        from 0.

    Raises:
        CorrectionsError: A file cannot be read, or is no table of corrections.
        GazetteerError: The gazetteer is needed to look places up, and is missing or damaged.
    """
    read = read_corrections(corrections)
    for line in read.broken:
        log.warning("%s", line)
    columns = [str(column) for column in locations.columns]
    rows = [_Row(dict(zip(columns, row, strict=True))) for row in locations.itertuples(index=False)]
    changes, _, stale, _ = _changes(rows, read.corrections)
    for line in stale:
        log.warning("%s", line)
    table = locations.reset_index(drop=True).copy()
    fresh: dict[str, dict[int, Any]] = {}
    for number, change in changes.items():
        for column, value in (change or {}).items():
            if column in table.columns:
                fresh.setdefault(column, {})[number] = value
    for column, values in fresh.items():
        table[column] = _with(table[column], values)
    gone = [number for number, change in changes.items() if change is None]
    corrected = table.drop(index=gone).reset_index(drop=True)
    # Of a GeoDataFrame the points are where the places are now.
    return with_points(corrected) if type(locations).__name__ == "GeoDataFrame" else corrected


def _with(column: pd.Series, values: dict[int, Any]) -> pd.Series:
    """The column with other values in some rows, of its own type if that can hold them."""
    # Imported late, as in `output.frame`.
    import pandas as pd

    changed = column.astype(object)
    changed.loc[list(values)] = pd.Series(values, dtype=object)
    try:
        return changed.astype(column.dtype)
    except (TypeError, ValueError):
        return changed  # such as a column of a file, taken for one of numbers as it was empty


class _Row:
    """A row of any table of locations, read as a `Location` is; what is missing is empty."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def __getattr__(self, name: str) -> Any:
        value = self._values.get(name)
        missing = isinstance(value, float) and math.isnan(value)
        if value is None or missing or type(value).__name__ == "NAType":
            return None if name in ("geonameid", "latitude", "longitude") else ""
        return value


def _changes(
    given: Iterable[Any], corrections: list[Correction]
) -> tuple[dict[int, Change], int, tuple[str, ...], Mapping[int, Any]]:
    """The changed rows by their number, how many corrections apply, and messages on the rest.

    The last are the rows of which a correction speaks, by their number.
    """
    names = {plain(correction.mention) for correction in corrections}
    known = _Known()
    found: dict[str, dict[str, list[int]]] = {}  # rows by mention and article
    rows: dict[int, Any] = {}
    for number, row in enumerate(given):
        mention = known.plain(row.mention)
        if mention in names:
            rows[number] = row
            found.setdefault(mention, {}).setdefault(known.plain(row.article), []).append(number)

    for_row: dict[int, list[tuple[int, int, Correction]]] = {}
    applied = 0
    stale: list[str] = []
    for order, correction in enumerate(corrections):
        articles = found.get(plain(correction.mention), {})
        numbers, why = _where(rows, articles, correction, known)
        if why:
            stale.append(f"{correction.where}: {_named(correction)}: {why}")
            continue
        applied += 1
        breadth = _NARROWEST_FIRST.index(correction.scope)
        for number in numbers:
            for_row.setdefault(number, []).append((breadth, -order, correction))

    changes: dict[int, Change] = {}
    for number in sorted(for_row):
        ranked = [entry[2] for entry in sorted(for_row[number], key=lambda entry: entry[:2])]
        changes[number] = _change(rows[number], ranked)
    return changes, applied, tuple(stale), rows


class _Known:
    """Texts as they are compared; the same names, articles and sentences come again and again."""

    def __init__(self) -> None:
        self._plain: dict[str, str] = {}
        self._letters: dict[str, str] = {}

    def plain(self, value: object) -> str:
        text = str(value)
        found = self._plain.get(text)
        if found is None:
            found = self._plain[text] = plain(text)
        return found

    def letters(self, value: object) -> str:
        """The letters and digits alone, if there are any."""
        text = str(value)
        found = self._letters.get(text)
        if found is None:
            composed = unicodedata.normalize("NFC", text)
            found = "".join(c for c in composed if c.isalnum()) or plain(text)
            self._letters[text] = found
        return found


def _where(
    rows: Mapping[int, Any], articles: dict[str, list[int]], correction: Correction, known: _Known
) -> tuple[list[int], str]:
    """The rows of its name that a correction applies to, or why it applies to none."""
    if correction.scope == "all":
        everywhere = sorted(number for numbers in articles.values() for number in numbers)
        return everywhere, "" if everywhere else "no article has this mention any more"
    here = articles.get(plain(correction.article), [])
    if not here:
        return [], "the article has no such mention any more"
    if not correction.sentence:
        return here, ""
    sentence = known.plain(correction.sentence)
    there = [number for number in here if known.plain(rows[number].sentence) == sentence]
    if not there:  # it has changed, but perhaps not by a letter
        there = [number for number in here if _same(rows[number].sentence, correction, known)]
    if not there:
        return [], "the sentence is no longer there"
    if correction.scope == "article":
        return here, ""
    if correction.occurrence > len(there):
        return [], f"the sentence has no mention number {correction.occurrence} of it any more"
    return [there[correction.occurrence - 1]], ""


def _same(sentence: object, correction: Correction, known: _Known) -> bool:
    """Whether this is the correction's sentence, or one is an excerpt of the other."""
    ours, theirs = known.letters(sentence), known.letters(correction.sentence)
    if ours == theirs:
        return True
    if _is_excerpt(correction.sentence) and theirs in ours:
        return True
    return _is_excerpt(str(sentence)) and ours in theirs


def _is_excerpt(sentence: str) -> bool:
    text = sentence.strip()
    return text.startswith("…") or text.endswith("…")


def _named(correction: Correction) -> str:
    where = f" in {correction.article}" if correction.scope != "all" else ""
    shown = for_terminal(f"{correction.mention!r}{where}")
    return shown if len(shown) <= 160 else f"{shown[:159]}…"


def _change(row: Any, ranked: list[Correction]) -> Change:
    """The row of one mention after its corrections, of which the first decides."""
    about_place = next((c for c in ranked if c.action != "role"), None)
    role = next((c.role for c in ranked if c.role), "")
    if about_place is not None and about_place.action == "not a place":
        if not ranked[0].role:
            return None
        about_place = None  # what gave it a role after that says that it is one after all
    change: dict[str, Any] = {}
    if about_place is not None and about_place.action == "right" and _is_there(row, about_place):
        reasons = [part for part in (row.reasons, CONFIRMED_REASON) if part]
        change = {"confidence": 1.0, "reasons": "; ".join(reasons)}
    elif about_place is not None and about_place.place is not None:
        change = _fields(about_place.place)
        change |= {
            "confidence": 1.0,
            "reasons": REASON,
            "provenance": PROVENANCE,
            "precision": precision_of(
                about_place.place.feature_class, about_place.place.feature_code
            ),
            "radius_km": None,
            "candidates": _candidates(row, about_place.place),
        }
    if role and role != row.role:
        change["role"] = role
        if about_place is None:
            reasons = [part for part in (row.reasons, ROLE_REASON) if part]
            change["reasons"] = "; ".join(reasons)
    return change


def _is_there(row: Any, correction: Correction) -> bool:
    """Whether a mention is still where a reader found it to be right."""
    place = correction.place
    if place is None or row.latitude is None or row.longitude is None:
        return place is None and row.latitude is not None
    if place.geonameid and row.geonameid:
        return bool(int(row.geonameid) == place.geonameid)
    away = (abs(row.latitude - place.latitude), abs(row.longitude - place.longitude))
    return bool(max(away) < _SAME_POINT)


def _fields(place: NewPlace) -> dict[str, Any]:
    return {name: getattr(place, name) for name in NewPlace.__dataclass_fields__}


def _candidates(row: Any, place: NewPlace) -> str:
    """The cell of the other candidates: the place it was before, and those that came after."""
    # Imported late: with it come numpy and the gazetteer.
    from geomap.resolution.alternatives import from_json

    others = from_json(row.candidates)
    if row.place and row.latitude is not None and row.longitude is not None:
        parts = dict.fromkeys(part for part in (row.place, row.admin1, row.country) if part)
        others.insert(
            0,
            {
                "place": ", ".join(parts),
                "geonameid": None if row.geonameid is None else int(row.geonameid),
                "feature_code": row.feature_code,
                "latitude": float(row.latitude),
                "longitude": float(row.longitude),
                "probability": round(float(row.confidence or 0), 3),
            },
        )
    left = [other for other in others if not _is_it(other, place)]
    if not left:
        return ""
    return json.dumps(left[:_MOST_CANDIDATES], ensure_ascii=False, separators=(",", ":"))


def _is_it(other: dict[str, Any], place: NewPlace) -> bool:
    if other.get("geonameid") and place.geonameid:
        return bool(other["geonameid"] == place.geonameid)
    apart: tuple[float, float] = (
        other["latitude"] - place.latitude,
        other["longitude"] - place.longitude,
    )
    return max(map(abs, apart)) < _SAME_POINT
