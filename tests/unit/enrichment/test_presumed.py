"""Names that are worth asking a geocoding service for, and those that are not to be asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.enrichment.queries import Ask, names_to_ask
from geomap.pipeline.geoparser import Geoparser, shared_geoparser
from geomap.readers.articles import parse_article

BEFORE = "Police in Perm, Russia, searched homes on Thursday, officers in Moscow and Kungur said. "


def asks_of(geoparser: Geoparser, text: str) -> list[Ask]:
    return geoparser.asks(geoparser.analyse(parse_article(text, article="x")))


@pytest.fixture(scope="module")
def geoparser() -> Geoparser:
    return shared_geoparser()


def asks(geoparser: Geoparser, text: str) -> list[Ask]:
    return [ask for ask in asks_of(geoparser, text) if not ask.is_known]


@pytest.mark.parametrize(
    "text, name",
    [
        ("A man was held in the village of Verkhnyaya Mostovka.", "Verkhnyaya Mostovka"),
        ("A man was held in the village of\nVerkhnyaya Mostovka.", "Verkhnyaya Mostovka"),
        ("He went to the village Sosnolesye.", "Sosnolesye"),
        ("Houses burnt near Sosnolesye.", "Sosnolesye"),
        ("Houses burnt near Sosnolesye\nand elsewhere.", "Sosnolesye"),
        ("He moved to Sosnolesye, Perm Krai.", "Sosnolesye"),
        ("Sosnolesye village was flooded, and so was Dalnelesye village.", "Dalnelesye"),
        ("They met at the Puppet Theatre in Perm.", "Puppet Theatre"),
        ("They met at the Perm Puppet Theatre.", "Perm Puppet Theatre"),
        ("They met in Perm's Puppet Theatre.", "Puppet Theatre"),
        ("He was taken to City Hospital No. 4.", "City Hospital No. 4"),
        ("They met at the Palace of Culture on Monday.", "Palace of Culture"),
        ("She lives on Lenin Street.", "Lenin Street"),
        ("A crowd stood at the corner of Geroyev Khasana Street.", "Geroyev Khasana Street"),
    ],
)
def test_these_are_asked_for(geoparser: Geoparser, text: str, name: str) -> None:
    assert name in [ask.name for ask in asks(geoparser, BEFORE + text)]


@pytest.mark.parametrize(
    "text",
    [
        "The flat belongs to Sergei Boyko.",
        "They stood near Mr Zheltukhin.",
        "Ivan Zheltukhin spoke. There is little trust in Zheltukhin.",
        "They stood near Zheltukhin's car.",
        "The letter came from Zheltukhin in Perm.",
        "The decision in September was made in Parliament.",
        "He believes in NATO and in God.",
        "There were protests in Muslim areas and in English-language schools.",
        "He works for Gazprombank and came from Reuters.",
        "The city of Perm Governor Maxim Reshetnikov.",
        "He read of it in The Sosnolesye Times.",
        "POLICE SEARCH HOMES NEAR SOSNOLESYE",
        "Boris said so in Reading.",  # the gazetteer has it: what it is was weighed there
        "The bus left from County Road 12.",
    ],
)
def test_these_are_not(geoparser: Geoparser, text: str) -> None:
    assert asks(geoparser, BEFORE + "\n\n" + text) == []


def test_the_country_goes_along_only_where_it_is_sure(geoparser: Geoparser) -> None:
    (ask,) = asks(geoparser, BEFORE + "Houses burnt near Sosnolesye.")
    assert ask.country == "RU"
    (ask,) = asks(geoparser, "Houses burnt near Sosnolesye.")
    assert ask.country == ""
    mixed = "Trains from Paris, Madrid, Rome and Vienna stopped. One burnt near Sosnolesye."
    (ask,) = asks(geoparser, mixed)
    assert ask.country == ""
    (ask,) = asks(geoparser, mixed.replace("Sosnolesye", "Sosnolesye, Perm Krai"))
    assert ask.country == "RU"


def test_known_names_are_for_services_before_the_gazetteer(geoparser: Geoparser) -> None:
    text = "Russian police in Perm, in the U.S. and in Moscow. MOSCOW"
    known = [ask for ask in asks_of(geoparser, text) if ask.is_known]
    assert {ask.name for ask in known} >= {"Perm", "Moscow"}
    assert "Russian" not in {ask.name for ask in known}
    assert len({ask.name.lower() for ask in known}) == len(known)


WORDS = st.sampled_from(
    "in near the village of Perm Sosnolesye Street Theatre Sergei Boyko 's , . and Mr Krai \n - "
    "Russia No. 4 at Lenin on Дом Ж Ñuñoa'x a".split(" ")
)


@given(st.lists(WORDS, max_size=30))
def test_whatever_the_text_names_are_of_it_and_stand_apart(words: list[str]) -> None:
    text = " ".join(words) or "."
    analysis = shared_geoparser().analyse(parse_article(text + "\n", article="x"))
    names = [asked.presumed for asked in names_to_ask(analysis) if asked.presumed]
    end = -1
    for name in names:
        assert name.start >= end
        end = name.end
        assert " ".join(analysis.words.text[name.start : name.end].split()) == name.name
        assert 0 < name.probability <= 1
