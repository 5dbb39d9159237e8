"""Shards: Parquet files with what was found in some articles, a row an article.

The mentions and events of an article are lists in its row, so that one file holds all of a shard
and takes its place in one step.  DuckDB, Spark and pandas read it as any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

from geomap.output.tables import replacing_bytes
from geomap.schema.article import Article
from geomap.schema.event import EVENT_COLUMNS, Event
from geomap.schema.location import COLUMNS, Location

__all__ = ["ShardRow", "read_shard", "text_digest", "write_shard"]

_GROUP = 64  # articles that are held when a shard is read
_TOLD = ("article", "title", "published", "source", "url", "lang")


@dataclass(frozen=True, slots=True)
class ShardRow:
    """What was found in an article, or what is wrong with it.

    Attributes:
        article: The article; its text is not kept.
        digest: Of its text, that of a repetition being the same.
        locations: Its mentions.
        events: Its events.
        problem: Why it could not be read, else empty.
    """

    article: Article
    digest: bytes = b""
    locations: list[Location] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    problem: str = ""


def text_digest(article: Article) -> bytes:
    """A digest of an article's words, whatever the spaces between them."""
    words = " ".join(article.text[article.body_start :].split())
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def write_shard(path: Path, rows: Iterable[ShardRow]) -> None:
    """Writes a shard, which takes its place when it is complete.

    Args:
        path: The file.
        rows: The articles, in their order.

    Raises:
        OutputError: The file cannot be written.
    """
    # Imported late: an extra.
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = _schema()
    with (
        replacing_bytes(path) as file,
        pq.ParquetWriter(file, schema, compression="zstd") as writer,
    ):
        group: list[dict[str, Any]] = []
        for row in rows:
            group.append(_packed(row))
            if len(group) >= _GROUP:
                writer.write_table(pa.Table.from_pylist(group, schema))
                group = []
        if group:
            writer.write_table(pa.Table.from_pylist(group, schema))


def read_shard(path: Path, *, events: bool = True, locations: bool = True) -> Iterator[ShardRow]:
    """The articles of a shard, in their order.

    Args:
        path: The file.
        events: Whether their events are wanted.
        locations: Whether their mentions are.
    """
    import pyarrow.parquet as pq

    wanted = [*_TOLD, "digest", "problem", "carried", *["locations"] * locations]
    with pq.ParquetFile(path) as file:
        for number in range(file.num_row_groups):
            table = file.read_row_group(number, [*wanted, *["events"] * events])
            for row in table.to_pylist():
                carried = tuple((one["name"], one["text"]) for one in row["carried"])
                told = {name: row[name] for name in _TOLD}
                yield ShardRow(
                    Article(text="", carried=carried, **told),
                    row["digest"],
                    [Location(**one) for one in row.get("locations") or ()],
                    [Event(**one) for one in row.get("events") or ()],
                    row["problem"],
                )


def _packed(row: ShardRow) -> dict[str, Any]:
    told = {name: _fit(getattr(row.article, name)) for name in _TOLD}
    return {
        **told,
        "digest": row.digest,
        "problem": _fit(row.problem),
        "carried": [{"name": _fit(name), "text": _fit(text)} for name, text in row.article.carried],
        "locations": [_record(COLUMNS, _LOCATION, one) for one in row.locations],
        "events": [_record(EVENT_COLUMNS, _EVENT, one) for one in row.events],
    }


_LOCATION, _EVENT = attrgetter(*COLUMNS), attrgetter(*EVENT_COLUMNS)


def _record(columns: tuple[str, ...], values: Any, one: object) -> dict[str, Any]:
    return dict(zip(columns, map(_fit, values(one)), strict=True))


def _fit(value: Any) -> Any:
    """A value that UTF-8 can write: halves of surrogate pairs it cannot."""
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", "replace").decode()
    return value


def _schema() -> Any:
    import pyarrow as pa

    types = {int: pa.int64(), float: pa.float64(), bool: pa.bool_()}

    def struct(kind: type) -> Any:
        fields = []
        for name, hint in get_type_hints(kind).items():
            own = next(part for part in (get_args(hint) or (hint,)) if part is not NoneType)
            fields.append(pa.field(name, types.get(own, pa.string())))
        return pa.list_(pa.struct(fields))

    return pa.schema(
        [
            *((name, pa.string()) for name in (*_TOLD, "problem")),
            ("digest", pa.binary()),
            ("carried", pa.list_(pa.struct([("name", pa.string()), ("text", pa.string())]))),
            ("locations", struct(Location)),
            ("events", struct(Event)),
        ]
    )
