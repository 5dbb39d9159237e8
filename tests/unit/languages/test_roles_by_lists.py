"""How names are used, in languages that are read by lists of words."""

from __future__ import annotations

import pytest

from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article


def roles(text: str, code: str) -> dict[str, str]:
    rows = shared_geoparser().parse(Article("", text, lang=code))
    return {row.mention: row.role for row in rows}


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("fr", "PARIS, 3 mai (AFP) - Un incendie a fait deux morts à Lyon.", "PARIS dateline"),
        ("fr", "PARIS, 3 mai (AFP) - Un incendie a fait deux morts à Lyon.", "Lyon event"),
        ("de", "BERLIN (dpa) – Bei einem Brand in Kiel starben zwei Menschen.", "BERLIN dateline"),
        ("de", "Bei einem Brand in Kiel starben zwei Menschen.", "Kiel event"),
        ("es", "Antofagasta, 9 de agosto de 2022. Ardió una casa.", "Antofagasta dateline"),
        ("es", "Un terremoto dejó diez muertos en Oaxaca.", "Oaxaca event"),
        ("zh", "东京5月3日电 日本熊本县发生地震。", "东京 dateline"),
    ],
)
def test_where_something_happened_is_told_from_where_it_was_reported(
    code: str, text: str, told: str
) -> None:
    name, role = told.split(" ")
    assert roles(text, code)[name] == role


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Moscou a rejeté les accusations.", "Moscou"),
        ("de", "Ankara warf Athen vor, zu schweigen.", "Ankara"),
    ],
)
def test_a_capital_that_speaks_is_its_government(code: str, text: str, name: str) -> None:
    assert roles(text, code)[name] == "metonym"


def test_a_small_word_is_no_abbreviation_of_a_region() -> None:
    assert "Es" not in roles("Es brennt in Kiel, seit gestern.", "de")
