"""Where an event happened, of all the places that its article names, or that nothing tells."""

from __future__ import annotations

import pytest

import geomap
from geomap.events.linear import SCALE, Linear
from geomap.events.places import Places, place_key
from geomap.events.told import Told, told_of
from geomap.events.triggers import Trigger, candidates
from geomap.events.whereabouts import Whereabouts
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article


def places(text: str, trigger: str, title: str = "") -> set[str]:
    """The places of the events that a word of a text tells of."""
    frame = geomap.find_events(text, title=title, published="2024-03-08")
    rows = frame[frame["trigger"].str.contains(trigger)]
    assert len(rows), frame[["trigger", "place"]]
    return set(rows["place"])


def told(text: str) -> Told:
    article = Article("a", text)
    return told_of(article, shared_geoparser().parse(article))


def trigger_of(article: Told, lemma: str) -> Trigger:
    return next(one for one in candidates(article) if one.lemma == lemma)


@pytest.mark.parametrize(
    ("text", "trigger", "place"),
    [
        (
            "A bomb exploded in a market in Mosul on Monday. Eleven people were killed.",
            "exploded|killed",
            "Mosul",
        ),
        (
            "The river burst its banks at Chokwe. Hundreds of houses collapsed.",
            "collapsed|burst",
            "Chokwé",
        ),
    ],
)
def test_what_goes_on_is_where_the_text_was(text: str, trigger: str, place: str) -> None:
    assert place in places(text, trigger)


def test_what_others_say_of_it_is_not() -> None:
    text = "A bomb exploded in a market in Mosul on Monday. Ankara condemned the attack."
    assert "Mosul" not in places(text, "condemned")


PIECES = "A school burned down in Perm. Police are looking for a boy from Kazan. He fled on Monday."


def test_every_place_near_is_asked_once_by_its_nearest_mention() -> None:
    article = told(f"{PIECES} Perm has 42 schools.")
    whereabouts = Whereabouts(Places(article))
    asked = whereabouts.asked(trigger_of(article, "flee"))
    mentions = [article.named[number].row.mention for number in asked.values()]
    assert sorted(mentions) == ["Kazan", "Perm"]
    before = [article.named[number] for number in asked.values() if number < 2]
    assert len(before) == 2, "of Perm the mention before the event, not that after it"


def test_a_place_far_away_is_asked_about_if_it_is_named_often_or_first() -> None:
    between = "Nobody was there. " * 12
    article = told(f"A fire broke out in Perm. {between}Police in Kazan arrested a man.")
    asked = Whereabouts(Places(article)).asked(trigger_of(article, "arrest"))
    assert {article.named[number].row.mention for number in asked.values()} == {"Perm", "Kazan"}


def test_where_every_place_weighs_less_than_the_threshold_nothing_tells() -> None:
    article = told(PIECES)
    whereabouts = Whereabouts(Places(article))
    trigger = trigger_of(article, "flee")
    never = Linear({"bias": -SCALE})
    assert whereabouts.find(trigger, "police", never) is None


def test_a_score_is_the_sum_of_the_weights_of_the_features() -> None:
    article = told(PIECES)
    trigger = trigger_of(article, "flee")
    features = dict(Whereabouts(Places(article)).features(trigger, "police"))
    weights = {name: len(name) for row in features.values() for name in row}
    model = Linear(weights)
    found = Whereabouts(Places(article)).find(trigger, "police", model)
    assert found is not None
    assert found.score == max(model.score(row) for row in features.values())
    assert found.score == model.score(features[place_key(found.named)])
