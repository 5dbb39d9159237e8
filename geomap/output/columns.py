"""Columns: of which kind the values of each are, for forms that want to know."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from types import NoneType
from typing import get_args, get_type_hints

from geomap.output.tables import Row, Table, rows_of
from geomap.schema.event import Event, Report
from geomap.schema.location import Location
from geomap.schema.summary import ArticleRow, PlaceRow

__all__ = ["Kind", "Typed", "kinds_of"]

Kind = type[str] | type[int] | type[float] | type[bool]

_KINDS: tuple[Kind, ...] = (str, int, float, bool)


def kinds_of(columns: list[str], rows: Iterable[Row]) -> dict[str, Kind]:
    """The kind of each column's values: the one it has in geomap's tables, if the rows agree.

    Args:
        columns: The columns' names.
        rows: The rows, as `geomap.output.tables.rows_of` gives them.
    """
    found: list[set[type]] = [set() for _ in columns]
    for row in rows:
        for kinds, value in zip(found, row, strict=True):
            kinds.add(type(value))
    return {
        column: _kind(_known().get(column), kinds - {NoneType})
        for column, kinds in zip(columns, found, strict=True)
    }


def _kind(known: Kind | None, found: set[type]) -> Kind:
    if known is float and found <= {int, float}:
        return float
    if known is not None and found <= {known}:
        return known
    if found == {bool}:
        return bool
    if found == {int}:
        return int
    if found and found <= {int, float}:
        return float
    return str


@cache
def _known() -> dict[str, Kind]:
    """The kind of every column that geomap itself makes."""
    kinds: dict[str, Kind] = {}
    for record in (Report, Event, ArticleRow, PlaceRow, Location):
        for name, hint in get_type_hints(record).items():
            parts = [part for part in (get_args(hint) or (hint,)) if part is not NoneType]
            kinds[name] = parts[0] if parts[0] in _KINDS else str
    return kinds


class Typed:
    """A table whose columns have one kind of value each, or none where a value is missing.

    Args:
        table: Any table that the writers take.

    Attributes:
        columns: The names of the columns.
        kinds: Their kinds, in the same order.
        rows: The rows.
    """

    def __init__(self, table: Table) -> None:
        self.columns, rows = rows_of(table)
        self.rows: list[Row] = list(rows)
        known = kinds_of(self.columns, self.rows)
        self.kinds: list[Kind] = [known[column] for column in self.columns]
        for row in self.rows:
            for number, kind in enumerate(self.kinds):
                if row[number] is not None and type(row[number]) is not kind:
                    row[number] = float(row[number]) if kind is float else str(row[number])  # type: ignore[arg-type]

    @property
    def located(self) -> bool:
        """Whether its rows have places, as those of reports have not."""
        return {"latitude", "longitude"} <= set(self.columns)

    def box(self) -> list[float]:
        """The least longitude and latitude of its points, and the largest; empty without any."""
        placed = [place for place in self.points() if place is not None]
        if not placed:
            return []
        xs, ys = [x for x, _ in placed], [y for _, y in placed]
        return [min(xs), min(ys), max(xs), max(ys)]

    def points(self) -> list[tuple[float, float] | None]:
        """Longitude and latitude of each row, None where it has none."""
        if not self.located:
            return [None] * len(self.rows)
        x, y = self.columns.index("longitude"), self.columns.index("latitude")
        found: list[tuple[float, float] | None] = []
        for row in self.rows:
            longitude, latitude = row[x], row[y]
            known = isinstance(longitude, float) and isinstance(latitude, float)
            found.append((longitude, latitude) if known else None)  # type: ignore[arg-type]
        return found
