"""Joining shards: their tables as one, what repeats another article found, events counted once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from geomap.output.shard_file import ShardRow, read_shard
from geomap.pipeline.shards import order_of
from geomap.schema.article import Article
from geomap.schema.event import Event
from geomap.schema.location import Location

__all__ = ["Joined", "join"]


@dataclass(slots=True)
class Joined:
    """Shards as one.

    Attributes:
        locations: All mentions, read anew each time that they are gone through.
        events: All events, as the articles tell them.
        articles: The articles, without their texts, if they are wanted.
        carried: What else a table said of each article.
        count: How many articles there are.
        repeated: How many have the same words as one before them.
        problems: What could not be read.
    """

    locations: Collection[Location]
    events: list[Event] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    carried: dict[str, dict[str, str]] = field(default_factory=dict)
    count: int = 0
    repeated: int = 0
    problems: list[str] = field(default_factory=list)


class _Mentions(Collection[Location]):
    """The mentions of shards, without the articles that are left out."""

    def __init__(self, paths: Sequence[Path], left_out: frozenset[int]) -> None:
        self._paths, self._left_out = paths, left_out
        self.count = 0

    def __iter__(self) -> Iterator[Location]:
        number = 0
        for path in self._paths:
            for row in read_shard(path, events=False):
                if number not in self._left_out:
                    yield from row.locations
                number += 1

    def __len__(self) -> int:
        return self.count

    def __contains__(self, record: object) -> bool:
        return any(record == one for one in self)


def join(
    folders: Sequence[Path], *, unique: bool = False, events: bool = True, articles: bool = False
) -> Joined:
    """Reads shards as one; the rows of mentions stay on disk.

    Args:
        folders: The folders of the shards, in order.
        unique: Leave out an article whose words are those of one before it.
        events: Whether events are wanted: all are held.
        articles: Whether the articles are.

    Raises:
        OutputError: One of the folders is not complete.
    """
    paths = [path for folder in folders for path in order_of(folder)]
    joined = Joined(())
    seen: set[bytes] = set()
    left_out: set[int] = set()
    count = 0
    for number, row in enumerate(_rows(paths, events=events)):
        if row.problem:
            joined.problems.append(row.problem)
            continue
        repeats = row.digest in seen
        seen.add(row.digest)
        joined.repeated += repeats
        if repeats and unique:
            left_out.add(number)
            continue
        joined.count += 1
        count += len(row.locations)
        joined.events += row.events
        if articles:
            joined.articles.append(row.article)
        if row.article.carried:
            joined.carried[row.article.article] = dict(row.article.carried)
    joined.locations = mentions = _Mentions(paths, frozenset(left_out))
    mentions.count = count
    return joined


def _rows(paths: Sequence[Path], *, events: bool) -> Iterator[ShardRow]:
    for path in paths:
        yield from read_shard(path, events=events)
