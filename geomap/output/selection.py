"""Selections: which rows and columns of a table are wanted, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from typing import Generic, TypeVar

from geomap.errors import SettingsError
from geomap.output.tables import Row, Table, rows_of

__all__ = ["Each", "Rows", "Selection"]

Record = TypeVar("Record")
Made = TypeVar("Made")


class Rows:
    """A table of rows of values, as the writers take one.

    Args:
        columns: The names of the columns.
        rows: The rows, which can be gone through more than once; their values are such as
            `geomap.output.tables.rows_of` gives.
    """

    is_clean = True

    def __init__(self, columns: Sequence[str], rows: Iterable[Row]) -> None:
        self.columns = list(columns)
        self.rows = rows

    def itertuples(self, index: bool = False, name: str | None = None) -> Iterable[Row]:
        """The rows' values, as a table of pandas gives them."""
        return self.rows


@dataclass(frozen=True, slots=True)
class Each(Generic[Made]):
    """What a function makes of a table, made anew each time that it is gone through."""

    make: Callable[[], Iterable[Made]]

    def __iter__(self) -> Iterator[Made]:
        return iter(self.make())


@dataclass(frozen=True, slots=True)
class Selection:
    """What of a table is wanted.

    Attributes:
        columns: The columns, in this order; all if there are none.
        roles: The roles that mentions must have one of; all if there are none.
        min_confidence: The least confidence.
        sort: The columns to sort by, the first the most; one with a ``-`` before it from the
            largest down.  What has no value comes last.
    """

    columns: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    min_confidence: float = 0.0
    sort: tuple[str, ...] = ()

    def check(self, columns: Sequence[str], *, more: bool = False) -> None:
        """Sees to it that a table has the columns that are asked for.

        Args:
            columns: Those that it has.
            more: Whether it may have others: then only what looks like a slip is one.

        Raises:
            SettingsError: It lacks one: names the likely one, or all.
        """
        asked = [*self.columns, *(name.removeprefix("-") for name in self.sort)]
        for name in asked:
            if name not in columns:
                likely = get_close_matches(name, columns, n=1)
                if more and not likely:
                    continue
                advice = (
                    f"did you mean {likely[0]}?" if likely else f"there are {', '.join(columns)}"
                )
                raise SettingsError(f"{name[:60]!r} is no column of this table: {advice}")

    def settings(self) -> dict[str, object]:
        """What is said of it in the files, nothing where everything is wanted."""
        said: dict[str, object] = {
            "columns": list(self.columns),
            "roles": list(self.roles),
            "min_confidence": self.min_confidence,
            "sort": list(self.sort),
        }
        return {name: value for name, value in said.items() if value}

    def kept(self, records: Collection[Record]) -> Iterable[Record]:
        """The records of a role and a confidence that are wanted, before anything is counted."""
        if not self.roles and self.min_confidence <= 0:
            return records
        return Each(
            lambda: (
                record
                for record in records
                if (not self.roles or getattr(record, "role", "") in self.roles)
                and getattr(record, "confidence", 1.0) >= self.min_confidence
            )
        )

    def of(self, table: Table) -> Rows:
        """The columns of a table that are wanted, its rows in the order that is.

        Raises:
            SettingsError: As for `check`.
        """
        columns, given = rows_of(table)
        self.check(columns)
        if not self.sort:
            return self._unsorted(table, columns)
        rows = list(given)
        for name in reversed(self.sort):
            at = columns.index(name.removeprefix("-"))
            known = [row for row in rows if row[at] not in (None, "")]
            known.sort(key=partial(_order, at), reverse=name.startswith("-"))
            rows = known + [row for row in rows if row[at] in (None, "")]
        return self._cut(Rows(columns, rows))

    def _unsorted(self, table: Table, columns: list[str]) -> Rows:
        """The columns of a table that are wanted, its rows made as they are asked for."""
        return self._cut(Rows(columns, Each(lambda: rows_of(table)[1])))

    def _cut(self, table: Rows) -> Rows:
        """The columns of a table that are wanted."""
        if not self.columns:
            return table
        places = [table.columns.index(name) for name in self.columns]
        rows = table.rows
        return Rows(self.columns, Each(lambda: ([row[at] for at in places] for row in rows)))


def _order(column: int, row: Row) -> tuple[int, float, str]:
    """Numbers by size, texts by their letters, numbers first."""
    value = row[column]
    if isinstance(value, int | float):
        return 0, float(value), ""
    return 1, 0.0, str(value)
