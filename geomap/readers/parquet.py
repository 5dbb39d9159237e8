"""Parquet: ``.parquet`` files, an article for each row (see `geomap.readers.rows`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from geomap.errors import ArticleError
from geomap.readers.base import Part, Reader, Source, library
from geomap.readers.rows import articles_of_rows

__all__ = ["ParquetReader"]

_ROWS = 256  # that are in memory at once


class ParquetReader(Reader):
    """The reader of ``.parquet`` files."""

    suffixes = (".parquet", ".pq")
    many = True
    extra, needs = "parquet", ("pyarrow",)

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as Parquet does."""
        return head.startswith(b"PAR1")

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in the rows, in their order."""
        parquet = library("pyarrow.parquet", self.extra)
        arrow = library("pyarrow", self.extra)
        source.file.seek(0)
        try:
            file = parquet.ParquetFile(source.file)
            flat = [field.name for field in file.schema_arrow if not _is_nested(arrow, field.type)]
            yield from articles_of_rows(source, flat, _rows(file, flat))
        except (arrow.ArrowException, OSError) as error:
            reason = str(error).partition("\n")[0][:120]
            raise ArticleError(f"is a damaged Parquet file ({reason}): get it again") from error


def _is_nested(arrow: Any, kind: Any) -> bool:
    return bool(arrow.types.is_nested(kind) or arrow.types.is_binary(kind))


def _rows(file: Any, columns: list[str]) -> Iterator[list[object]]:
    for batch in file.iter_batches(batch_size=_ROWS, columns=columns):
        for row in batch.to_pylist():
            yield [row[column] for column in columns]
