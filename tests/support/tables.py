"""Tables of units: a text, a name in it, and what is seen of that name; as data, ``*.toml``.

A row of a table of measures (``measures.toml`` beside the tests of a room)::

    [[row]]
    text = "Police in Lyon, France, said so."
    name = "Lyon"                                    # the first written so, or nth = 2
    is = { left_preposition = 1, comma_after = 1 }   # these measures, and their values

A row of a table of rules (``rules.toml``)::

    [[row]]
    rule = "storm"
    text = "Typhoon Yolanda hit Tacloban."
    yes = ["Yolanda"]                                # the rule applies to these names
    no = ["Tacloban"]                                # and not to those
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.recognition.prepare import Prepared, prepare
from geomap.recognition.recogniser import Recogniser
from geomap.schema.article import Article

__all__ = ["Measured", "Ruled", "prepared", "read_rows", "span_of", "values", "written"]


@dataclass(frozen=True)
class Measured:
    """What measures say of a name."""

    text: str
    name: str
    expected: dict[str, float]
    nth: int = 1


@dataclass(frozen=True)
class Ruled:
    """The names that a rule applies to, and those it does not."""

    rule: str
    text: str
    yes: list[str] = field(default_factory=list)
    no: list[str] = field(default_factory=list)


@cache
def toponyms() -> Toponyms:
    """The gazetteer's names, opened once a process."""
    return Toponyms(Gazetteer())


@cache
def recogniser() -> Recogniser:
    """The shipped recogniser, made once a process."""
    return Recogniser(toponyms())


@cache
def prepared(text: str) -> Prepared:
    """A text's words and spans, as articles are prepared."""
    return prepare(Article("story.txt", text), toponyms())


def written(found: Prepared, number: int) -> str:
    """A span's name as the text has it."""
    span, words = found.spans[number], found.words
    return words.text[words.starts[span.first] : words.ends[span.last]]


def span_of(found: Prepared, name: str, nth: int = 1) -> int:
    """The number of the span of a name as the text has it, of the nth one."""
    numbers = [n for n in range(len(found.spans)) if written(found, n) == name]
    assert len(numbers) >= nth, [written(found, n) for n in range(len(found.spans))]
    return numbers[nth - 1]


def read_rows(path: Path, kind: type[Measured] | type[Ruled]) -> list[Any]:
    """The rows of a table as parameters of a test; a misspelt key is an error."""
    tables = tomllib.loads(path.read_text("utf-8"))
    assert set(tables) == {"row"}, path
    rows = []
    for number, table in enumerate(tables["row"], 1):
        if "is" in table:
            table["expected"] = table.pop("is")
        row = kind(**table)
        label = row.rule if isinstance(row, Ruled) else f"{row.name}: {', '.join(row.expected)}"
        rows.append(pytest.param(row, id=f"{number} {label}"))
    return rows


def values(rows: list[Any]) -> list[Any]:
    """The rows themselves, out of the parameters of a test."""
    return [row.values[0] for row in rows]
