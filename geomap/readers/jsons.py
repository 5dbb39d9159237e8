"""JSON: ``.json`` and ``.jsonl`` files, an article for each object (see `geomap.readers.rows`).

A file holds a list of objects, one object a line, an object with such a list (as the answers of
news services have: ``{"articles": [...]}``), or one object that is an article.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from geomap.errors import ArticleError
from geomap.readers import decoding
from geomap.readers.base import MAX_BYTES, Part, Reader, Source
from geomap.readers.rows import articles_of_rows

__all__ = ["JsonReader"]

_MOST_BYTES = 200_000_000  # of a file that is not lines: it has to be read whole
_NEXT_LINES = 5
_SAMPLE = 200  # objects that tell which columns there are
_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"[^\"\n]{1,80}\"\s*:")


class JsonReader(Reader):
    """The reader of ``.json`` and ``.jsonl`` files."""

    suffixes = (".json", ".jsonl", ".ndjson")
    many = True

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as an object, or a list of objects, does."""
        return _HEAD.match(head) is not None

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in the objects, in their order."""
        broken: list[int] = []
        objects = _objects(source, broken)
        sample = list(islice(objects, _SAMPLE))
        # A key that none of the sample has is no column, nor one with longer structures alone.
        columns = list(dict.fromkeys(key for one in sample for key in one))
        columns = [key for key in columns if any(_cell(one.get(key)) is not None for one in sample)]
        rows = ([_cell(one.get(key)) for key in columns] for one in chain(sample, objects))
        if sample:
            yield from articles_of_rows(source, columns, rows)
        if broken:
            lines = ", ".join(f"{number:,}" for number in broken[:5])
            more = " and others" if len(broken) > 5 else ""
            yield ArticleError(f"lines that are no JSON object: {lines}{more}: left out")
        elif not sample:
            raise ArticleError("has no objects that could be articles: give a list of objects")


def _objects(source: Source, broken: list[int]) -> Iterator[dict[str, Any]]:
    """The objects, line by line where there is one a line; notes the lines that are none."""
    source.file.seek(0)
    first = source.file.readline(MAX_BYTES)
    source.file.seek(0)
    if isinstance(_parsed(first), dict) and _goes_on(source):
        source.file.seek(0)
        for number, line in enumerate(iter(lambda: source.file.readline(MAX_BYTES), b""), start=1):
            if not line.strip():
                continue
            value = _parsed(line)
            if isinstance(value, dict):
                yield value
            else:
                broken.append(number)
        return
    try:
        value = json.loads(decoding.decode(source.data(_MOST_BYTES)).text)
    except (ValueError, RecursionError) as error:
        raise ArticleError(f"is no JSON that can be read ({str(error)[:120]})") from error
    yield from (one for one in _listed(value) if isinstance(one, dict))


def _goes_on(source: Source) -> bool:
    """Whether one of the lines after the first is an object too, of the few that come next."""
    source.file.readline(MAX_BYTES)
    following = (source.file.readline(MAX_BYTES) for _ in range(_NEXT_LINES))
    return any(isinstance(_parsed(line), dict) for line in following)


def _parsed(line: bytes) -> object:
    try:
        return json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None


def _listed(value: object) -> Iterable[object]:
    """The objects of a whole file: those of its list, of the longest list in it, or itself."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return []
    longest: list[object] = []
    for found in value.values():
        is_list = isinstance(found, list) and all(isinstance(one, dict) for one in found)
        if is_list and len(found) > len(longest):
            longest = found
    return longest or [value]


def _cell(value: object) -> object:
    """A value as a cell has it: the name of a thing that has one, nothing of a longer structure."""
    if isinstance(value, dict):  # {"source": {"id": null, "name": "AFP"}}
        value = value.get("name")
    if isinstance(value, list):
        return "; ".join(map(str, value)) if all(isinstance(v, str) for v in value) else None
    return value if isinstance(value, str | int | float | bool) else None
