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
from io import BytesIO
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol, TextIO, Union

from geomap.errors import OutputError, reason_of
from geomap.schema.location import COLUMNS, Location
from geomap.storage import atomic
from geomap.storage.staging import put_in_place, staging_folder

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "Lines",
    "Row",
    "Table",
    "Target",
    "replacing",
    "replacing_bytes",
    "replacing_files",
    "rows_of",
    "write_bytes",
    "write_lines",
]


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
_MISSING = ("NAType", "NaTType")
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
    with _told(Path(path)), atomic.replacing(path) as file:
        yield file


@contextmanager
def replacing_bytes(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A file of bytes to write, else as `replacing`."""
    with _told(Path(path)), atomic.replacing_bytes(path) as file:
        yield file


@contextmanager
def replacing_files(path: str | os.PathLike[str]) -> Iterator[Path]:
    """A path to make a file at, and others beside it, that all take their places when complete.

    For libraries that open files by their names.

    Args:
        path: The file, in a folder that exists.

    Yields:
        A path of the same name in a folder of its own.

    Raises:
        OutputError: A file cannot be written.
    """
    target = Path(path)
    with _told(target), staging_folder(target.parent) as made:
        inner = made / "files"
        inner.mkdir()
        yield inner / target.name
        put_in_place(inner, target.parent)


@contextmanager
def _told(shown: Path) -> Iterator[None]:
    """Tells the user what the system says of a file that cannot be written."""
    try:
        if shown.is_dir():
            raise OutputError(f"{shown}: is a folder: give the name of a file")
        yield
    except (BrokenPipeError, OutputError):
        raise
    except FileNotFoundError as error:
        raise OutputError(f"{shown}: the folder does not exist: make it first") from error
    except OSError as error:
        raise OutputError(
            f"{shown}: cannot be written: {reason_of(error)}: give another file, or make room"
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
    if isinstance(table, Iterator):  # gone through once
        table = list(table)
    columns, _ = rows_of(table)
    rows = _Again(table)
    if isinstance(target, str | os.PathLike):
        with replacing(target) as file:
            file.write(mark)
            file.writelines(lines(columns, rows))
    else:
        target.writelines(lines(columns, rows))


class _Again:
    """The rows of a table, which can be gone through more than once."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def __iter__(self) -> Iterator[Row]:
        return rows_of(self._table)[1]


def write_bytes(target: Target, content: Callable[[BinaryIO], None]) -> None:
    """Writes a form that is no text.

    Args:
        target: A path, which is replaced in one step, or an open text stream over one of bytes.
        content: Writes it to an open file of bytes.

    Raises:
        OutputError: The file cannot be written, or the stream takes text alone.
    """
    if isinstance(target, str | os.PathLike):
        with replacing_bytes(target) as file:
            content(file)
        return
    buffer = getattr(target, "buffer", None)
    if buffer is None or target.isatty():
        raise OutputError("this form is no text to show: give a file with --output")
    target.flush()
    # Made in memory first: some libraries go back in what they write, which a pipe cannot.
    made = BytesIO()
    content(made)
    buffer.write(made.getvalue())


def rows_of(table: Table) -> tuple[list[str], Iterator[Row]]:
    """The columns and the rows, every value a str, int, float, bool or None."""
    if type(table).__name__ == "GeoDataFrame":  # its points are in the columns as well
        table = table.drop(columns=table.geometry.name)  # type: ignore[union-attr]
    frame_columns = getattr(table, "columns", None)
    if getattr(table, "is_clean", False):  # its values are those of this function already
        rows = table.itertuples(index=False, name=None)  # type: ignore[union-attr]
        return [str(column) for column in frame_columns or ()], map(list, rows)
    if frame_columns is None:
        columns = list(COLUMNS)
        values: Iterable[Iterable[object]] = map(attrgetter(*columns), table)  # type: ignore[arg-type]
    else:
        columns = [str(column) for column in frame_columns]
        values = table.itertuples(index=False, name=None)  # type: ignore[union-attr]
    return columns, (
        [
            value if (kind := type(value)) is str or kind is int else _value(column, value)
            for column, value in zip(columns, row, strict=True)
        ]
        for row in values
    )


def _value(column: str, value: object) -> object:
    """A cell's value in Python's own types, numbers rounded as the column has them."""
    if type(value) is float and math.isfinite(value) and column not in _WHOLE:
        return round(value, _DECIMALS.get(column, _MOST_DECIMALS)) + 0.0  # no -0.0
    if isinstance(value, str):
        return value
    if type(value) is int or type(value) is bool:
        return value
    if value is None or type(value).__name__ in _MISSING:
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
