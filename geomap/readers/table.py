"""Tables as text: ``.csv`` and ``.tsv`` files, an article for each row (see `geomap.readers.rows`).

The cells are separated by commas, semicolons, tabs or bars, whichever gives all rows the same
number of cells; the first row has the names of the columns.  Rows are numbered from 1 below it.
"""

from __future__ import annotations

from collections.abc import Iterator

from geomap.readers.base import Part, Reader, Source
from geomap.readers.cells import table_cells
from geomap.readers.rows import articles_of_rows

__all__ = ["TableReader"]


class TableReader(Reader):
    """The reader of ``.csv`` and ``.tsv`` files, with any separator."""

    suffixes = (".csv", ".tsv", ".tab")
    many = True

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in the rows, in their order."""
        with table_cells(source.file) as (columns, rows):
            yield from articles_of_rows(source, columns, rows)
