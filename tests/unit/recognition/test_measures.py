"""The measures of recognition, one by one: a text, a name in it, what is measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from geomap.recognition.features import MEASURES, clues, measures
from geomap.recognition.recogniser import find_containers
from support.tables import Measured, prepared, read_rows, span_of, values

ROWS = read_rows(Path(__file__).with_name("measures.toml"), Measured)


@pytest.mark.parametrize("row", ROWS)
def test_what_is_measured(row: Measured) -> None:
    found = prepared(row.text)
    spans, words, around = found.spans, found.words, found.around
    rows = measures(spans, words, around, [1.0] * len(spans), find_containers(spans, words))
    got = dict(zip(MEASURES, rows[span_of(found, row.name, row.nth)], strict=True))
    assert {name: float(got[name]) for name in row.expected} == pytest.approx(row.expected)


def test_every_measure_but_fame_has_a_row() -> None:
    """How well a place is known is a figure of the gazetteer, which grows."""
    told = {name for row in values(ROWS) for name in row.expected}
    assert set(MEASURES) - told == {"fame", "main_fame", "names", "total"}


def test_the_better_known_place_has_more_fame() -> None:
    text = "They flew from Moscow to Perm and to Zuyevka."
    found = prepared(text)
    spans, words, around = found.spans, found.words, found.around
    rows = measures(spans, words, around, [1.0] * len(spans), find_containers(spans, words))
    for name in ("fame", "main_fame"):
        moscow, perm, zuyevka = (
            rows[span_of(found, place)][MEASURES.index(name)]
            for place in ("Moscow", "Perm", "Zuyevka")
        )
        assert moscow > perm > zuyevka


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Police in Lyon, France, said so.", "Lyon", ["left=in", "right=,france", "end=yon"]),
        ("Police in Lyon, France, said so.", "France", ["left=,lyon", "both=,lyon_,said"]),
        ("Lyon said so.", "Lyon", ["left=^^", "right=said", "left2=^ ^^"]),
        ("They were in Lyon", "Lyon", ["right=$", "right2=$ $"]),
        ("In Lyon’s north it rained.", "Lyon", ["left=in", "right=north's"]),
        ("In NEW YORK 12 men sat.", "NEW YORK", ["shapes=Aa_#2"]),
    ],
)
def test_clues(text: str, name: str, expected: list[str]) -> None:
    found = prepared(text)
    got = clues(found.spans[span_of(found, name)], found.words, found.around)
    assert set(expected) <= set(got)
