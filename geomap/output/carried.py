"""Locations with what else is known of their articles, as the columns of a table that was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from geomap.output.tables import Table
from geomap.schema.location import COLUMNS, Location

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Carried", "carried_frame", "with_carried"]


def with_carried(rows: Iterable[Location], carried: Mapping[str, Mapping[str, str]]) -> Table:
    """The locations as they are, or with further columns where something is carried."""
    if not any(carried.values()):
        return rows
    names = dict.fromkeys(
        name
        for article in dict.fromkeys(row.article for row in rows)
        for name in carried.get(article, ())
    )
    return Carried(rows, carried, list(names)) if names else rows


def carried_frame(
    frame: pd.DataFrame, rows: Sequence[Location], carried: Mapping[str, Mapping[str, str]]
) -> pd.DataFrame:
    """The table of locations for pandas, with further columns where something is carried."""
    table = with_carried(rows, carried)
    if not isinstance(table, Carried):
        return frame
    values = list(table.itertuples())
    for place, column in enumerate(table.columns[len(COLUMNS) :], start=len(COLUMNS)):
        frame[column] = [str(row[place]) for row in values]
    return frame


class Carried:
    """Locations with further columns, as the writers take a table.

    A column that is called as one of the locations', ``latitude`` or ``place``, is called
    ``given_latitude``: what an article's table says of itself is not what was found.

    Args:
        rows: The locations.
        carried: What is carried of each article, by its name and the column's.
        names: The columns, in their order.
    """

    def __init__(
        self,
        rows: Iterable[Location],
        carried: Mapping[str, Mapping[str, str]],
        names: Sequence[str],
    ) -> None:
        self._rows, self._carried, self._names = rows, carried, names
        taken = set(COLUMNS)
        shown: list[str] = []
        for name in names:
            while name in taken:
                name = f"given_{name}"  # noqa: PLW2901
            taken.add(name)
            shown.append(name)
        self.columns: Sequence[str] = (*COLUMNS, *shown)

    def itertuples(self, index: bool = False, name: str | None = None) -> Iterator[list[object]]:
        """The rows' values, as a table of pandas gives them."""
        nothing: Mapping[str, str] = {}
        for row in self._rows:
            known = self._carried.get(row.article, nothing)
            yield [
                *(getattr(row, column) for column in COLUMNS),
                *(known.get(column, "") for column in self._names),
            ]
