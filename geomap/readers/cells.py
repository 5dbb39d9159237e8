"""Cells of tables as text: in any encoding, with whichever separator fits."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import BinaryIO

from geomap.errors import ArticleError
from geomap.readers import decoding
from geomap.readers.base import MAX_BYTES

__all__ = ["table_cells"]

_SAMPLE = 200_000  # bytes that encoding and separator are told from
_SAMPLE_ROWS = 30
_SEPARATORS = ",;\t|"


@contextmanager
def table_cells(file: BinaryIO) -> Iterator[tuple[list[str], Iterator[list[str]]]]:
    """The names of a table's columns, which its first row has, and its rows without empty lines.

    Args:
        file: The table, which can be sought in; it stays open.

    Raises:
        ArticleError: It is empty, no text, or has a row that is none.
    """
    csv.field_size_limit(MAX_BYTES)
    file.seek(0)
    sample = file.read(_SAMPLE)
    # A character that is cut in two at the end of the sample is no damage.
    whole = sample[: sample.rfind(b"\n") + 1] or sample
    decoded = decoding.decode(whole)
    if not decoded.text.strip():
        raise ArticleError("is empty: there is no row in it")
    # Python's own codecs of these names take the mark off.
    codec = {"utf-8": "utf-8-sig", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
    marked = sample[:2] in (b"\xff\xfe", b"\xfe\xff")
    encoding = decoded.encoding
    if encoding == "utf-8" or marked:
        encoding = codec.get(encoding, encoding)
    file.seek(0)
    text = io.TextIOWrapper(file, encoding, errors="replace", newline="")
    rows = csv.reader(text, delimiter=_separator(decoded.text))
    try:
        yield next(rows, []), (row for row in rows if row)
    except csv.Error as error:
        raise ArticleError(f"row {rows.line_num:,}: {error}: no row after it is read") from error
    finally:
        text.detach()  # the file is its opener's to close


def _separator(sample: str) -> str:
    """The separator with which most rows of a sample have as many cells as the first."""

    def fit(separator: str) -> tuple[float, int]:
        lines = io.StringIO(sample, newline="")
        try:
            rows = list(islice(csv.reader(lines, delimiter=separator), _SAMPLE_ROWS))
        except csv.Error:
            return 0.0, 0
        width = len(rows[0]) if rows else 0
        same = sum(len(row) == width for row in rows if row)
        return (same / len(rows) if width > 1 else 0.0), width

    return max(_SEPARATORS, key=fit)
