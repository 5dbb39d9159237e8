"""The measures of roles, one by one: a text, a name in it, what is measured."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from geomap.languages.base import default_language
from geomap.roles.classifier import names_of
from geomap.roles.features import USAGE_MEASURES, Usage
from geomap.roles.rules import reaches
from support.tables import prepared, recogniser

ROWS = tomllib.loads(Path(__file__).with_name("measures.toml").read_text("utf-8"))["row"]
WITHOUT_SCORES = USAGE_MEASURES[USAGE_MEASURES.index("likely") :]


def usage_of(text: str) -> Usage:
    """The usage of the names that a text names as places, and of those no gazetteer has."""
    found = prepared(text)
    _, mentions = recogniser().recognise(found)
    return Usage(
        found.words, found.around, names_of(mentions, found.spans, found.words, found.around)
    )


def written(usage: Usage) -> list[str]:
    """The names of a usage as the text has them."""
    words = usage.words
    return [words.text[words.starts[n.first] : words.ends[n.last]] for n in usage.names]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['name']}: {', '.join(row['is'])}")
def test_what_is_measured(row: dict[str, Any]) -> None:
    usage = usage_of(row["text"])
    measured = usage.measures()[written(usage).index(row["name"])]
    got = dict(zip(WITHOUT_SCORES, measured, strict=True))
    for name, expected in row["is"].items():
        if isinstance(expected, list):
            assert expected[0] <= got[name] <= expected[1], (name, got)
        else:
            value = (
                default_language().roles.governors[expected]
                if isinstance(expected, str)
                else expected
            )
            assert got[name] == value, (name, got)


def test_every_measure_has_a_row() -> None:
    assert {name for row in ROWS for name in row["is"]} == set(WITHOUT_SCORES)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("They searched flats across Russia, from Perm to Omsk.", [("Perm", "Omsk")]),
        ("Trains from Omsk to Tomsk ran late.", []),
        ("It rained nationwide, from the port of Perm to the city of Omsk.", [("Perm", "Omsk")]),
    ],
)
def test_what_went_from_one_end_to_the_other(text: str, pairs: list[tuple[str, str]]) -> None:
    usage = usage_of(text)
    names = written(usage)
    found = reaches(usage.words, usage.names)
    assert [(names[one], names[other]) for one, other in found] == pairs
