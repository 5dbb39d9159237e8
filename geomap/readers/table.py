"""Tables as text: ``.csv`` and ``.tsv`` files, an article for each row (see `geomap.readers.rows`).

The cells are separated by commas, semicolons, tabs or bars, whichever gives all rows the same
number of cells; the first row has the names of the columns.  Rows are numbered from 1 below it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice

from geomap.errors import ArticleError
from geomap.readers import decoding
from geomap.readers.base import MAX_BYTES, Part, Reader, Source
from geomap.readers.rows import articles_of_rows

__all__ = ["TableReader"]

_SAMPLE = 200_000  # bytes that encoding and separator are told from
_SAMPLE_ROWS = 30
_SEPARATORS = ",;\t|"


class TableReader(Reader):
    """The reader of ``.csv`` and ``.tsv`` files, with any separator."""

    suffixes = (".csv", ".tsv", ".tab")
    many = True

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in the rows, in their order."""
        csv.field_size_limit(MAX_BYTES)
        source.file.seek(0)
        sample = source.file.read(_SAMPLE)
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
        source.file.seek(0)
        text = io.TextIOWrapper(source.file, encoding, errors="replace", newline="")
        try:
            rows = csv.reader(text, delimiter=_separator(decoded.text))
            columns = next(rows, [])
            full = (row for row in rows if row)
            yield from articles_of_rows(source, columns, full)
        except csv.Error as error:
            raise ArticleError(
                f"row {rows.line_num:,}: {error}: no row after it is read"
            ) from error
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
