"""Rules of recognition: what names something else than a place, whatever is called so too."""

from __future__ import annotations

import pytest

from geomap import locate_text
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.recognition.prepare import prepare
from geomap.recognition.recogniser import Recogniser
from geomap.recognition.rules import RULES
from geomap.schema.article import Article

# A rule, a text, what is no place there, and what is.
NOT_PLACES = [
    ("armed_group", "Fighters of Boko Haram burned a market in Diffa.", "Boko Haram", "Diffa"),
    ("armed_group", 'The men of "La Línea" were tried in Juárez.', "La Línea", "Juárez"),
    ("armed_group", "Shots were fired at a Gyi Maung Htee militia post.", "Gyi Maung Htee", ""),
    ("holiday", "Shops stay shut on Palm Sunday in Enugu.", "Palm", "Enugu"),
    ("aid_organisation", "Red Cross nurses gave out tents in Kaikoura.", "Red Cross", "Kaikoura"),
    ("storm", "Typhoon Yolanda hit Tacloban. Yolanda then left.", "Yolanda", "Tacloban"),
    ("ship", "The tanker Athina burned off Mombasa.", "Athina", "Mombasa"),
    ("time_zone", "The game starts at 8 p.m. EST in Tampa.", "EST", "Tampa"),
    ("degree", "Laura Chen, MD, spoke in Cleveland.", "MD", "Cleveland"),
    ("road", "A truck blocked Interstate 80 near Reno.", "Interstate", "Reno"),
    ("given_name", "Charlotte kissed him, and Austin hugged her.", "Charlotte Austin", ""),
]


@pytest.mark.parametrize(("rule", "text", "no_places", "place"), NOT_PLACES)
def test_what_is_no_place_has_no_row(rule: str, text: str, no_places: str, place: str) -> None:
    found = set(locate_text(text)["mention"])
    assert not found & {no_places, *no_places.split()}
    assert not place or place in found


def test_a_rule_can_be_switched_off() -> None:
    toponyms = Toponyms(Gazetteer())
    prepared = prepare(Article("game.txt", "The game starts at 8 p.m. EST in Tampa."), toponyms)
    keys = [span.toponym.key for span in prepared.spans]
    with_rule, without = (
        dict(zip(keys, recogniser.score(prepared), strict=True))
        for recogniser in (Recogniser(toponyms), Recogniser(toponyms, off=["time_zone"]))
    )
    assert with_rule["est"] < 0.1 < without["est"]
    assert with_rule["tampa"] == without["tampa"]


def test_rules_have_names_of_their_own_and_words() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.phrase for rule in RULES)
