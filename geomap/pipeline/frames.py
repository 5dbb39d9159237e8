"""Portions of tables: articles in, their mentions out, as Spark's ``mapInPandas`` hands them on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from geomap.errors import ArticleError, SettingsError
from geomap.output.frame import to_frame
from geomap.schema.article import Article
from geomap.schema.location import COLUMNS, Location

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["SPARK_SCHEMA", "locate_frames"]

_TYPES = {
    **dict.fromkeys(("start", "end", "geonameid", "population"), "bigint"),
    **dict.fromkeys(("latitude", "longitude", "confidence", "radius_km"), "double"),
}

SPARK_SCHEMA = ", ".join(f"`{column}` {_TYPES.get(column, 'string')}" for column in COLUMNS)
"""The columns that `locate_frames` gives, as Spark is told of them."""

_TOLD = ("title", "published", "source", "url", "lang")


def locate_frames(frames: Iterable[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    """The mentions of places in portions of a table of articles, a table for each portion.

    A plain function of values, for whatever hands tables to many processes: Spark's
    ``mapInPandas``, Ray's ``map_batches``, Dask's ``map_partitions``.

    Args:
        frames: Tables with a column ``text``, and ``article`` (its name), ``title``,
            ``published``, ``source``, ``url`` and ``lang`` where they are known.

    Yields:
        One row a mention, columns as in :mod:`geomap.schema.location`.  An article that cannot be
        worked on has no rows.

    Raises:
        SettingsError: A table has no column ``text``.
    """
    # Imported late: the geoparser brings the gazetteer, once a process.
    from geomap.pipeline.geoparser import shared_geoparser
    from geomap.pipeline.worker import Task, Worker

    worker = Worker(shared_geoparser())
    for frame in frames:
        if "text" not in frame.columns:
            raise SettingsError("text: the table has no such column: name the one with the texts")
        found: list[Location] = []
        for parsed in worker.parse([Task(article) for article in _articles(frame)]):
            if not isinstance(parsed, ArticleError):
                found += parsed.locations
        yield to_frame(found)


def _articles(frame: pd.DataFrame) -> Iterator[Article]:
    """The articles of a table's rows; those without a text are left out."""
    clean = frame.astype(object).where(frame.notna(), "")
    for number, row in enumerate(clean.to_dict("records")):
        if row["text"]:
            told = {name: str(row.get(name, "")) for name in _TOLD}
            name = str(row.get("article", "") or number)
            yield Article(article=name, text=str(row["text"]), **told)  # type: ignore[arg-type]
