"""Excel's workbooks: ``.xlsx`` files, an article for each row (see `geomap.readers.rows`).

Every sheet that has texts is read; its first row has the names of the columns.  Rows are numbered
as Excel does, from 2 below the names, those of further sheets with the sheet's name before.
"""

from __future__ import annotations

from collections.abc import Iterator

from geomap.errors import ArticleError
from geomap.readers.base import Part, Reader, Source, library
from geomap.readers.packed import opened
from geomap.readers.rows import articles_of_rows

__all__ = ["WorkbookReader"]


class WorkbookReader(Reader):
    """The reader of ``.xlsx`` files."""

    suffixes = (".xlsx", ".xlsm")
    many = True
    extra, needs = "xlsx", ("openpyxl",)

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as an archive with a workbook does."""
        return head.startswith(b"PK\x03\x04") and b"xl/" in head and b"word/" not in head

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in the rows, sheet by sheet."""
        openpyxl = library("openpyxl", self.extra)
        with opened(source.file):  # refuses what is damaged or would unfold to too much
            pass
        source.file.seek(0)
        try:
            book = openpyxl.load_workbook(source.file, read_only=True, data_only=True)
        except (KeyError, ValueError, OSError) as error:
            raise ArticleError(
                f"is no workbook that can be read ({error}): save it again"
            ) from error
        refused: list[ArticleError] = []
        some = False
        for number, sheet in enumerate(book.worksheets):
            name = source.article if number == 0 else f"{source.article}#{sheet.title}"
            rows = sheet.iter_rows(values_only=True)
            columns = next(rows, ())
            if not any(cell is not None for cell in columns):
                continue
            part = Source(source.file, name, source.shown, source.options)
            try:
                for article in articles_of_rows(part, columns, rows, first=2):
                    some = True
                    yield article
            except ArticleError as error:
                refused.append(ArticleError(f"sheet {sheet.title!r}: {error}"))
        # A sheet of figures beside one of texts is no mistake.
        if not some:
            raise refused[0] if refused else ArticleError("is empty: there is no row in it")
