"""The table of locations as CSV (RFC 4180 but for the line end), or with tabs for commas.

A *file* begins with a byte order mark, without which
Excel shows "Côte d'Ivoire" as "CÃ´te d'Ivoire"; a *stream* does not, since the next program in
a pipe would take it for a part of the first column's name.  A missing value is an empty cell.
A text that a spreadsheet could run as a formula (beginning with ``= + - @``) gets a ``'``
before it; numbers, such as a western longitude, stay numbers.  Line breaks and control
characters become spaces, direction marks are dropped.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import partial

from geomap.output.about import PLAIN, About
from geomap.output.tables import Row, Table, Target, write_lines
from geomap.text.escapes import for_spreadsheet

__all__ = ["CsvWriter", "TsvWriter"]


class CsvWriter:
    """The writer of CSV."""

    suffix = ".csv"

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, _csv, mark="\ufeff")


class TsvWriter:
    """The writer of tab-separated values: as CSV, but for the separator and without a mark."""

    suffix = ".tsv"

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, partial(_csv, delimiter="\t"))


class _Line:
    """A file for csv.writer that keeps the last line for the caller."""

    text = ""

    def write(self, text: str) -> None:
        self.text = text


class _Cells(dict[str, str]):
    """Texts as cells: most of a row are those of the rows before it."""

    def __missing__(self, text: str) -> str:
        if len(self) >= _MOST_CELLS:
            self.clear()
        made = self[text] = for_spreadsheet(text)
        return made


_MOST_CELLS = 10_000  # that are kept: with the sentences of some 1,000 articles, 3 MB


def _csv(columns: list[str], rows: Iterable[Row], delimiter: str = ",") -> Iterator[str]:
    line = _Line()
    writer = csv.writer(line, lineterminator="\n", delimiter=delimiter)
    cells = _Cells()
    writer.writerow([cells[column] for column in columns])
    yield line.text
    for row in rows:
        writer.writerow([cells[value] if type(value) is str else value for value in row])
        yield line.text
