"""What the page is told of events: columns that filters need, and the rest in chunks.

``core["events"]`` has a row an event and place, as the table of events has
(:mod:`geomap.schema.event`)::

    {"count":      how many rows,
     "event":      which event a row is of, as a number,
     "place":      index of the place plus one, 0 where it is not placed,
     "article":    index of the article that tells of it,
     "mention":    index of the mention that names its place plus one, 0 where none does,
     "start", "length": the words that tell of it, in the article's text as the page has it
                   (UTF-16 units; length 0: they are not there),
     "type", "group", "status", "from", "to", "precision": columns of strings,
     "confidence": whole percent,
     "main":       1 for those that their article is mainly about,
     "people":     {row: [[what is counted, how many, how that was qualified], ...]},
     "told":       {row: the articles that tell of it too, where there are any}}

and chunks ``events-0``, ... have ``trigger``, ``sentence``, ``actors``, ``targets``, ``date_text``
and ``reasons`` of ``EVERY`` rows each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING, Any

from geomap.output.page.chunks import Chunk, chunk, numbers, repeated
from geomap.output.page.marks import LONGEST_NAME, showable
from geomap.schema.event import COUNTED

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from geomap.output.records import Records

    Whole = NDArray[np.int64]

EVERY = 5_000
"""Events to a chunk."""

_LONGEST_TELLING = 600


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words that tell of an event: where they stand in the article as read from its file."""

    article: str
    start: int
    end: int


class Events:
    """The table of events, to be joined to the page's articles, places and mentions."""

    def __init__(
        self, events: pd.DataFrame | Records | None, reports: pd.DataFrame | Records | None = None
    ) -> None:
        """Read a table.

        Args:
            events: What :func:`geomap.find_events` gives; None for no events.
            reports: Which article tells of which event, as ``reports.csv`` has it.
        """
        self.rows: list[_Row] = list(_records(events))
        self.reports: dict[str, list[str]] = {}
        for report in _records(reports):
            self.reports.setdefault(_text(report, "event"), []).append(_text(report, "article"))

    def triggers(self) -> list[Trigger]:
        """Give where the words stand that tell of each row's event."""
        return [
            Trigger(_text(row, "article"), _whole(row, "start"), _whole(row, "end"))
            for row in self.rows
        ]

    def core(
        self,
        *,
        article_of: Callable[[str], int],
        place_of: Callable[[int, str, float, float], int],
        mention_of: Callable[[int, int, int], int],
        spots: Sequence[tuple[int, int]],
    ) -> dict[str, Any] | None:
        """Give the columns that the page filters and draws by; None if there are no events.

        Args:
            article_of: Gives the index of an article by its name, -1 if the page has none such.
            place_of: Gives the index of a place by GeoNames id (-1 for none), name and
                coordinates; -1 if the page has none such.
            mention_of: Gives the index of the mention that is nearest to an offset, from the
                article's and the place's index; -1 if the article does not name the place.
            spots: Where each row's trigger stands in the page's text.
        """
        import numpy as np

        told = [n for n, row in enumerate(self.rows) if article_of(_text(row, "article")) >= 0]
        self.rows = [self.rows[n] for n in told]
        spots = [spots[n] for n in told]
        if not self.rows:
            return None
        ids: dict[str, int] = {}
        columns: dict[str, list[int]] = {
            name: [] for name in ("event", "place", "article", "mention", "confidence", "main")
        }
        people: dict[str, list[list[Any]]] = {}
        others: dict[str, list[int]] = {}
        for number, row in enumerate(self.rows):
            article = article_of(_text(row, "article"))
            identity = _number(row, "geonameid")
            latitude, longitude = _number(row, "latitude"), _number(row, "longitude")
            place = -1
            if latitude is not None and longitude is not None:
                known = -1 if identity is None else int(identity)
                place = place_of(known, _text(row, "place"), latitude, longitude)
            mention = -1 if place < 0 else mention_of(article, place, _whole(row, "start"))
            name = _text(row, "event")
            columns["event"].append(ids.setdefault(name, len(ids)))
            columns["place"].append(place + 1)
            columns["article"].append(article)
            columns["mention"].append(mention + 1)
            columns["confidence"].append(round(100 * (_number(row, "confidence") or 0.0)))
            columns["main"].append(int(_text(row, "main").lower() in {"true", "1"}))
            counted = list(_people(row))
            if counted:
                people[str(number)] = counted
            also = sorted({article_of(told) for told in self.reports.get(name, ())} - {article, -1})
            if also:
                others[str(number)] = also
        return {
            "count": len(self.rows),
            **{name: numbers(np.array(values)) for name, values in columns.items()},
            "start": numbers(np.array([start for start, _ in spots])),
            "length": numbers(np.array([length for _, length in spots])),
            **{
                name: repeated(showable(_text(row, name), 40) for row in self.rows)
                for name in ("type", "group")
            },
            "status": repeated(_status(row) for row in self.rows),
            "from": repeated(showable(_text(row, "date_start"), 10) for row in self.rows),
            "to": repeated(showable(_text(row, "date_end"), 10) for row in self.rows),
            "precision": repeated(showable(_text(row, "date_precision"), 10) for row in self.rows),
            "people": people,
            "told": others,
        }

    def chunks(self) -> Iterator[Chunk]:
        """Give what is told of events on request, in the order of the rows that the core has."""
        for number, first in enumerate(range(0, len(self.rows), EVERY)):
            rows = self.rows[first : first + EVERY]
            told = {
                name: repeated(showable(_text(row, name), longest) for row in rows)
                for name, longest in (
                    ("trigger", LONGEST_NAME),
                    ("sentence", _LONGEST_TELLING),
                    ("actors", LONGEST_NAME),
                    ("targets", LONGEST_NAME),
                    ("date_text", LONGEST_NAME),
                    ("reasons", _LONGEST_TELLING),
                )
            }
            yield chunk(f"events-{number}", told)


class _Row:
    """A row of a table: its values by the names of the columns."""

    __slots__ = ("_at", "_values")

    def __init__(self, at: dict[str, int], values: tuple[Any, ...]) -> None:
        self._at, self._values = at, values

    def get(self, name: str) -> Any:
        """Give a value; None if the table has no such column."""
        at = self._at.get(name)
        return None if at is None else self._values[at]


def _records(table: pd.DataFrame | Records | None) -> Iterator[_Row]:
    if table is None:
        return
    at = {str(name): index for index, name in enumerate(table.columns)}
    known: dict[str, str] = {}  # rows that were on disk have texts of their own
    for row in table.itertuples(index=False, name=None):
        yield _Row(at, tuple(known.setdefault(v, v) if type(v) is str else v for v in row))


def _text(row: _Row, name: str) -> str:
    value = row.get(name)
    return "" if _missing(value) else str(value)


def _number(row: _Row, name: str) -> float | None:
    value = row.get(name)
    if _missing(value):
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _whole(row: _Row, name: str) -> int:
    return int(_number(row, name) or 0)


def _missing(value: Any) -> bool:
    if value is None or type(value) in (str, int, bool):
        return value is None
    if type(value) is float:
        return isnan(value)
    # Imported late: a table that is not of pandas has nothing else.
    import pandas as pd

    return bool(pd.isna(value))


def _status(row: _Row) -> str:
    """Give what is said of an event; of one that is said not to be so, that."""
    if _text(row, "negated").lower() in {"true", "1"}:
        return "denied"
    return showable(_text(row, "status"), 20) or "happened"


def _people(row: _Row) -> Iterator[list[Any]]:
    for what in COUNTED:
        count = _number(row, what)
        if count is not None and 0 < count < 2**53:
            yield [what, int(count), showable(_text(row, f"{what}_as"), 40)]
