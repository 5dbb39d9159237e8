"""Which tellings of an article are of one event."""

from __future__ import annotations

import pytest

import geomap
from geomap.events.coreference import Pairs
from geomap.events.gathering import told_together
from geomap.events.linear import SCALE, Linear, load_models
from geomap.events.parts import Part, find_parts
from geomap.events.told import Told, told_of
from geomap.events.triggers import candidates
from geomap.events.typing import Topics
from geomap.languages.base import default_language
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article

TEXT = (
    "A fire gutted a mill in Perm on Monday. The fire killed two people. "
    "Dockers in Gdansk went on strike."
)


NOWHERE = TEXT.replace(" in Perm", "").replace(" in Gdansk", "")


def parts_of(text: str, *lemmas: str) -> tuple[Told, list[Part]]:
    """An article and what those of its words tell whose lemmas are given."""
    article = Article("a", text, published="2024-03-08")
    told = told_of(article, shared_geoparser().parse(article))
    triggers = [one for one in candidates(told) if one.lemma in lemmas]
    return told, find_parts(told, triggers, load_models(default_language()), Topics.of(told))


def test_what_is_told_twice_is_one_row() -> None:
    frame = geomap.find_events(TEXT, published="2024-03-08")
    fires = frame[frame["type"] == "fire"]
    assert len(fires) == 1
    assert fires["killed"].iloc[0] == 2
    assert "strike" in set(frame["type"])


@pytest.mark.parametrize(("weight", "events"), [(1, 1), (-1, 3)])
def test_a_model_says_which_are_one(weight: int, events: int) -> None:
    told, parts = parts_of(NOWHERE, "fire", "go on strike")
    assert len(parts) == 3
    model = Linear({"bias": weight * SCALE})
    assert len(told_together(told, parts, model)) == events


def test_a_telling_goes_on_about_the_likeliest_before_it() -> None:
    told, parts = parts_of(TEXT, "fire", "go on strike")
    pairs = Pairs(told, parts, None)
    of_one_lemma = Linear({f"stem=lemma{alike}": SCALE for alike in ("type", "group", "none")}, 1)
    assert [pairs.find(number, of_one_lemma) for number in range(3)] == [None, 0, None]


def test_pairs_of_a_long_text_stay_few() -> None:
    told, parts = parts_of("A fire broke out in Perm. " * 60, "fire")
    pairs = Pairs(told, parts, None)
    assert max(len(pairs.earlier(number)) for number in range(len(parts))) <= 35


def test_an_event_has_the_type_of_most_of_its_tellings() -> None:
    told, parts = parts_of(NOWHERE, "fire", "go on strike")
    (story,) = told_together(told, parts, Linear({"bias": SCALE}))
    assert story.type == "fire"


def test_what_other_towns_are_told_of_is_of_another_event() -> None:
    told, parts = parts_of(
        TEXT.replace("Dockers in Gdansk went", "Dockers in Gdansk, far away, went"),
        "fire",
        "go on strike",
    )
    places = [
        {row.named.row.mention for part in s.parts for row in part.places}
        for s in told_together(told, parts, Linear({"bias": SCALE}))
    ]
    assert [sorted(names) for names in places] == [["Perm"], ["Gdansk"]]


def test_what_was_long_ago_is_no_part_of_the_news() -> None:
    frame = geomap.find_events(
        "A bomb killed 12 people in Peshawar on Friday. "
        "In January 2023 more than 80 people were killed by a bomb in the same city.",
        published="2024-03-09",
    )
    bombs = frame[frame["type"] == "bombing"]
    assert dict(zip(bombs["date_start"], bombs["killed"], strict=True)) == {
        "2024-03-08": 12,
        "2023-01": 80,
    }
