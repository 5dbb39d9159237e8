"""Adjectives of places and what people are called by them, where a table has them."""

from __future__ import annotations

import pytest

from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.languages.base import load_language
from geomap.languages.sequence import SequenceLanguage
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article
from geomap.schema.location import Location
from geomap.text.names import fold

BY_TABLE = ("ar", "de", "es", "fr", "it", "pl", "pt", "tr")


def rows(text: str, code: str) -> dict[str, Location]:
    article = Article("", text, lang=code)
    return {row.mention: row for row in shared_geoparser().parse(article)}


@pytest.mark.parametrize(
    ("code", "text", "mention", "country"),
    [
        ("de", "Die russische Armee zog ab.", "russische", "RU"),
        ("de", "Zwei Ukrainerinnen wurden verletzt.", "Ukrainerinnen", "UA"),
        ("fr", "La police tchadienne a fouillé un bureau.", "tchadienne", "TD"),
        ("es", "Dos turistas alemanas murieron.", "alemanas", "DE"),
        ("it", "La polizia marocchina ha arrestato due uomini.", "marocchina", "MA"),
        ("pt", "Três pescadores angolanos desapareceram.", "angolanos", "AO"),
        ("pl", "Litewska policja zatrzymała dwie osoby.", "Litewska", "LT"),
        ("tr", "İki Hollandalı turist kayboldu.", "Hollandalı", "NL"),
        ("ar", "قتل جندي بريطاني في انفجار.", "بريطاني", "GB"),
        ("ru", "В аварии пострадали шесть москвичей.", "москвичей", "RU"),
        ("uk", "Загинули двоє японців.", "японців", "JP"),
    ],
)
def test_peoples_are_demonyms(code: str, text: str, mention: str, country: str) -> None:
    if load_language(code).lacks:
        pytest.skip(f"needs geomap[{code}]")
    row = rows(text, code)[mention]
    assert (row.role, row.country_code) == ("demonym", country)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Er schrieb auf Russisch."),
        ("fr", "Il écrit en italien."),
        ("es", "Habla en alemán."),
    ],
)
def test_a_language_is_no_place(code: str, text: str) -> None:
    assert not rows(text, code)


@pytest.mark.parametrize("code", BY_TABLE)
def test_the_gazetteer_has_the_place_of_each(code: str) -> None:
    language, gazetteer = load_language(code), Gazetteer()
    assert isinstance(language, SequenceLanguage)
    toponyms = Toponyms(gazetteer, language)
    for name, feature in set(language.peoples.values()):
        toponym = toponyms.get(fold(name))
        assert toponym is not None, name
        codes = {gazetteer.feature_codes[gazetteer.code_numbers[row]] for row in toponym.rows}
        assert not feature or feature in codes, (name, codes)
