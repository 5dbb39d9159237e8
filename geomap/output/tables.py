r"""Outputs: the table of locations as CSV, JSON Lines and GeoJSON.

All three are UTF-8 with ``\n`` line ends, and the same bytes for the same table: coordinates
have at most 5 decimals (about a metre), confidence at most 3.

**CSV** (RFC 4180 but for the line end).  A *file* begins with a byte order mark, without which
Excel shows "Côte d'Ivoire" as "CÃ´te d'Ivoire"; a *stream* does not, since the next program in
a pipe would take it for a part of the first column's name.  A missing value is an empty cell.
A text that a spreadsheet could run as a formula (beginning with ``= + - @``) gets a ``'``
before it; numbers, such as a western longitude, stay numbers.  Line breaks and control
characters become spaces, direction marks are dropped.

**JSON Lines**: one object a row, ``null`` where a number is missing, texts as they are.

**GeoJSON** (RFC 7946): a FeatureCollection with one Feature a row: a Point, or ``null`` where
the mention could not be placed; its properties are the row's columns.
"""

from __future__ import annotations

import csv
import math
import numbers
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, Union

from geomap.errors import OutputError
from geomap.output.credits import credits_of
from geomap.schema.location import COLUMNS, Location
from geomap.storage import atomic
from geomap.text.escapes import json_line, printable

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "ATTRIBUTION",
    "FORMATS",
    "replacing",
    "write_csv",
    "write_geojson",
    "write_jsonl",
]

Table = Union["pd.DataFrame", Iterable[Location]]
Target = Union[str, "os.PathLike[str]", TextIO]

ATTRIBUTION = "Places: GeoNames (https://www.geonames.org), CC BY 4.0"
"""The credit that GeoNames' licence asks for, carried in every GeoJSON file.

Those of the geocoding services that placed something follow it there.
"""

_DECIMALS = {"latitude": 5, "longitude": 5, "confidence": 3}
_MOST_DECIMALS = 6
_WHOLE = frozenset({"start", "end", "geonameid", "population"})
_TEXTS = frozenset(COLUMNS) - _WHOLE - _DECIMALS.keys()

# What spreadsheets take for a formula; Excel in East Asian locales also the fullwidth signs.
_FORMULA = re.compile(r"[=+\-@＝＋－＠]")
# Where the system's list separator is ";", Excel begins a new cell after one inside of ours.
_INNER_FORMULA = re.compile(r"(;\s*)(?=[=+\-@])")


def write_csv(table: Table, target: Target) -> None:
    """Writes locations as CSV (see the module for its form).

    Args:
        table: The locations, or any table of them.
        target: A path, which is replaced in one step, or an open text stream.

    Raises:
        OutputError: The file cannot be written.
    """
    _write(table, target, _csv, mark="\ufeff")


def write_jsonl(table: Table, target: Target) -> None:
    """Writes locations as JSON Lines (see `write_csv` for the arguments and errors)."""
    _write(table, target, _jsonl)


def write_geojson(table: Table, target: Target) -> None:
    """Writes locations as GeoJSON (see `write_csv` for the arguments and errors)."""
    _write(table, target, _geojson)


FORMATS: Mapping[str, Callable[[Table, Target], None]] = {
    "csv": write_csv,
    "jsonl": write_jsonl,
    "geojson": write_geojson,
}
"""Each format's name and what writes it."""


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


def _write(
    table: Table,
    target: Target,
    lines: Callable[[list[str], Iterable[list[object]]], Iterator[str]],
    mark: str = "",
) -> None:
    columns, rows = _rows(table)
    if isinstance(target, str | os.PathLike):
        with replacing(target) as file:
            file.write(mark)
            file.writelines(lines(columns, rows))
    else:
        target.writelines(lines(columns, rows))


def _rows(table: Table) -> tuple[list[str], Iterator[list[object]]]:
    """The columns and the rows, every value a str, int, float, bool or None."""
    frame_columns = getattr(table, "columns", None)
    if frame_columns is None:
        columns = list(COLUMNS)
        values: Iterable[Iterable[object]] = (
            [getattr(location, column) for column in columns] for location in table
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


class _Line:
    """What csv.writer writes to: keeps the line for the caller."""

    text = ""

    def write(self, text: str) -> None:
        self.text = text


def _csv(columns: list[str], rows: Iterable[list[object]]) -> Iterator[str]:
    line = _Line()
    writer = csv.writer(line, lineterminator="\n")
    writer.writerow(map(_cell, columns))
    yield line.text
    for row in rows:
        writer.writerow(map(_cell, row))
        yield line.text


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = printable(value).strip()
    text = _INNER_FORMULA.sub(r"\1'", text)
    return f"'{text}" if _FORMULA.match(text) else text


def _jsonl(columns: list[str], rows: Iterable[list[object]]) -> Iterator[str]:
    for row in rows:
        yield json_line(dict(zip(columns, row, strict=True))) + "\n"


def _geojson(columns: list[str], rows: Iterable[list[object]]) -> Iterator[str]:
    rows = list(rows)
    provenances: list[str] = []
    if "provenance" in columns:
        number = columns.index("provenance")
        provenances = [str(row[number]) for row in rows]
    attribution = "; ".join([ATTRIBUTION, *map(str, credits_of(provenances))])
    yield f'{{"type": "FeatureCollection", "attribution": {json_line(attribution)}, "features": ['
    separator = "\n"
    for row in rows:
        properties = dict(zip(columns, row, strict=True))
        latitude, longitude = properties.get("latitude"), properties.get("longitude")
        placed = latitude is not None and longitude is not None
        feature = {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [longitude, latitude]} if placed else None,
            "properties": properties,
        }
        yield separator + json_line(feature)
        separator = ",\n"
    yield "\n]}\n"
