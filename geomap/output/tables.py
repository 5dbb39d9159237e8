r"""Tables of locations as text: rows, cells and files for all writers.

Every file is UTF-8 with ``\n`` line ends, and the same bytes for the same table: coordinates have
at most 5 decimals (about a metre), confidence at most 3.  It takes the place of an older one in
one step, when it is complete.
"""

from __future__ import annotations

import math
import numbers
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO, Union

from geomap.errors import OutputError
from geomap.schema.location import COLUMNS, Location
from geomap.storage import atomic

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Lines", "Row", "Table", "Target", "replacing", "write_lines"]


class Records(Protocol):
    """Any table that knows its columns and gives its rows, as one of pandas does."""

    @property
    def columns(self) -> Iterable[object]:
        """The names of the columns."""

    def itertuples(self, index: bool, name: str | None) -> Iterable[Iterable[object]]:
        """The rows."""


Table = Union["pd.DataFrame", Iterable[Location], Records]
Target = Union[str, "os.PathLike[str]", TextIO]
Row = list[object]
Lines = Callable[[list[str], Iterable[Row]], Iterator[str]]

_DECIMALS = {"latitude": 5, "longitude": 5, "confidence": 3, "radius_km": 1}
_MOST_DECIMALS = 6
_WHOLE = frozenset({"start", "end", "geonameid", "population"})
_TEXTS = frozenset(COLUMNS) - _WHOLE - _DECIMALS.keys()


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[TextIO]:
    """A text file to write as `geomap.storage.atomic.replacing` does, its errors told to the user.

    Args:
        path: The file, in a folder that exists.

    Yields:
        The new file, open for writing UTF-8, line ends untranslated.

    Raises:
        OutputError: The file cannot be written.
    """
    shown = Path(path)
    try:
        if shown.is_dir():
            raise OutputError(f"{shown}: is a folder: give the name of a file")
        with atomic.replacing(shown) as file:
            yield file
    except (BrokenPipeError, OutputError):
        raise
    except FileNotFoundError as error:
        raise OutputError(f"{shown}: the folder does not exist: make it first") from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError(
            f"{shown}: cannot be written: {reason}: give another file, or make room"
        ) from error


def write_lines(table: Table, target: Target, lines: Lines, mark: str = "") -> None:
    """Writes a table as text.

    Args:
        table: The locations, or any table of them.
        target: A path, which is replaced in one step, or an open text stream.
        lines: Gives the text, line by line, of the columns and rows.
        mark: What a file begins with, and a stream does not.

    Raises:
        OutputError: The file cannot be written.
    """
    columns, rows = _rows(table)
    if isinstance(target, str | os.PathLike):
        with replacing(target) as file:
            file.write(mark)
            file.writelines(lines(columns, rows))
    else:
        target.writelines(lines(columns, rows))


def _rows(table: Table) -> tuple[list[str], Iterator[Row]]:
    """The columns and the rows, every value a str, int, float, bool or None."""
    frame_columns = getattr(table, "columns", None)
    if frame_columns is None:
        columns = list(COLUMNS)
        values: Iterable[Iterable[object]] = (
            [getattr(location, column) for column in columns]
            for location in table  # type: ignore[union-attr]
        )
    else:
        columns = [str(column) for column in frame_columns]
        values = table.itertuples(index=False, name=None)  # type: ignore[union-attr]
    return columns, ([*map(_value, columns, row)] for row in values)


def _value(column: str, value: object) -> object:
    """A cell's value in Python's own types, numbers rounded as the column has them."""
    if isinstance(value, str):
        return value
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return "" if column in _TEXTS else None
    if isinstance(value, bool) or type(value).__name__ == "bool":
        return bool(value)
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        number = float(value)
        if not math.isfinite(number):
            # NaN is also how pandas reads an empty text back.
            return "" if column in _TEXTS else None
        if column in _WHOLE and number.is_integer():
            return int(number)
        return round(number, _DECIMALS.get(column, _MOST_DECIMALS)) + 0.0  # no -0.0
    return str(value)
