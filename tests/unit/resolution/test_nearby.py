"""Names that no gazetteer lists, put at the place that the article names beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.explanation.explain import explain
from geomap.gazetteer import Gazetteer, Place
from geomap.languages.base import default_language
from geomap.models.thresholds import THRESHOLDS
from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import Article
from geomap.resolution.nil_placement import (
    NEAR_MEASURES,
    NEARBY,
    SeenPlace,
    near_measures,
    nearest_place,
    why_there,
)
from geomap.schema.location import Location
from geomap.text.tokenizer import Words, split_words

RAID = (
    "PERM, Russia — Police searched flats in Perm and in Kungur on Thursday. "
    "Officers in Perm, a city in the Urals, took away computers. "
)


def located(text: str, mention: str) -> Location:
    """The row of a mention in a text."""
    (row,) = [
        row for row in shared_geoparser().parse(Article("story", text)) if row.mention == mention
    ]
    return row


@pytest.mark.parametrize(
    ("text", "mention", "places"),
    [
        (RAID + "A man died in the village of Zzyxqua, doctors said.", "Zzyxqua", "Perm Kungur"),
        (
            "CAPE TOWN — Nurses went on strike in Cape Town on Monday. Patients were moved from "
            "the township of Zzyxqua in Paarl to Cape Town.",
            "Zzyxqua",
            "Paarl Cape Town",
        ),
        (
            "Houses burned in Concord on Monday. Firemen came from Manchester, New Hampshire, to "
            "the village of Penaquog, north of Concord, and to Nashua.",
            "Penaquog",
            "Concord Manchester Nashua",
        ),
        # What the words beside it put it in, though others are nearer or named more.
        (
            RAID + "Men from Moscow lit fires at Zzyxqua, a farming village in Kungur.",
            "Zzyxqua",
            "Kungur",
        ),
        (RAID + "Shops in Kungur's Zzyxqua quarter were shut, and in Moscow.", "Zzyxqua", "Kungur"),
        (RAID + "The Zzyxqua camp outside Kungur was searched, said Moscow.", "Zzyxqua", "Kungur"),
        # What it is paired with.
        (
            "Hotels are full in Victoria, Canada. Ferries to Praslin and Zzyxqua, on Mahé in "
            "Seychelles, are full, too; Victoria, Canada, has no ferries on Mondays.",
            "Zzyxqua",
            "Mahé Seychelles Victoria",
        ),
    ],
)
def test_a_name_that_nothing_knows_is_put_beside_what_is_known(
    text: str, mention: str, places: str
) -> None:
    row = located(text, mention)
    assert row.place in places and row.latitude is not None
    assert row.provenance == NEARBY
    assert THRESHOLDS.put_beside <= row.confidence < 1
    assert f"the gazetteer does not know it; put at {row.place}" in row.reasons


def test_the_village_of_verkhnyaya_mostovka_is_not_verkhnyaya_in_ukraine() -> None:
    text = RAID + "Eleven houses burned down in the village of Verkhnyaya Mostovka."
    row = located(text, "Verkhnyaya Mostovka")
    assert row.country_code == "RU" and row.provenance == NEARBY
    (entry,) = explain(Article("story", text), "Verkhnyaya", rejected=True)
    assert entry.status == "rejected" and "a longer name" in entry.reasons[0]
    # What follows a town's own name need not belong to it.
    (perm,) = explain(Article("story", "The city of Perm Governor Maxim Reshetnikov."), "Perm")
    assert perm.status == "placed"


def test_without_another_place_it_has_none() -> None:
    row = located("A man died in the village of Zzyxqua on Monday, doctors said.", "Zzyxqua")
    assert row.place == row.provenance == "" and row.latitude is None and row.confidence == 0
    assert row.reasons.endswith("the gazetteer does not know it")


def test_the_explanation_is_the_tables() -> None:
    text = RAID + "A man died in the village of Zzyxqua, doctors said."
    row = located(text, "Zzyxqua")
    (entry,) = explain(Article("story", text), "Zzyxqua")
    assert entry.status == "placed" and entry.place.startswith(row.place)
    assert (entry.latitude, entry.longitude) == (row.latitude, row.longitude)
    assert entry.confidence == row.confidence
    assert "; ".join(entry.reasons) == row.reasons
    assert entry.recognition is not None and entry.resolution is not None
    assert entry.own_probability is None and entry.candidates == ()


def test_the_surer_the_name_and_the_place_the_surer_is_the_point() -> None:
    model = nearest_place(default_language())
    likely = [model.confidence(p, 0.9) for p in (0.4, 0.6, 0.8, 0.99)]
    near = [model.confidence(0.9, p) for p in (0.2, 0.5, 0.8, 0.99)]
    assert likely == sorted(likely) and near == sorted(near)
    assert (
        likely[0] < THRESHOLDS.put_beside < likely[-1]
        and near[0] < THRESHOLDS.put_beside < near[-1]
    )


# ---- what is looked at ---------------------------------------------------------------------------


def town(name: str) -> Place:
    """The largest town of a name."""
    places = [place for place, _ in Gazetteer().lookup(name) if place.feature_class == "P"]
    return max(places, key=lambda place: place.population)


@pytest.fixture(scope="module")
def towns() -> tuple[Place, Place]:
    return town("Perm"), town("Kungur")


def seen(words: Words, *places: Place) -> list[SeenPlace]:
    """The places, wherever a text has their names."""
    return [
        SeenPlace(p, [(n, n) for n, word in enumerate(words.words) if word == p.name])
        for p in places
    ]


def measured(text: str, name: str, *places: Place) -> list[dict[str, float]]:
    words = split_words(text)
    first = words.words.index(name.split()[0])
    rows = near_measures((first, first + name.count(" ")), seen(words, *places), words)
    return [dict(zip(NEAR_MEASURES, row, strict=True)) for row in rows]


def test_the_town_that_a_name_is_put_in_is_linked(towns: tuple[Place, Place]) -> None:
    for text in ("Kungur sent help to Zog Hall in Perm.", "Kungur saw Zog Hall, Perm, burn."):
        perm, kungur = measured(text, "Zog Hall", *towns)
        assert (perm["linked"], kungur["linked"]) == (1, 0)
        assert perm["after"] < kungur["after"] and perm["closer_towns"] == 0
    perm, kungur = measured("Kungur sent Zog Hall money. Perm did not.", "Zog Hall", *towns)
    assert perm["linked"] == 0 and perm["sentences"] == 1 and kungur["sentences"] == 0


def test_towns_near_each_other_speak_for_each_other(towns: tuple[Place, Place]) -> None:
    rows = measured("Zog Hall, Perm, Kungur, Omsk", "Zog Hall", *towns, town("Omsk"))
    assert [row["near_share"] for row in rows] == pytest.approx([1 / 3, 1 / 3, 0])
    assert all(row["country_share"] == 1 for row in rows)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("The Perm Zog Hall burned.", "a part of the name"),
        ("The Zog Hall in Perm burned.", "follows it"),
        ("The Zog Hall burned, and all Perm saw it.", "its sentence names"),
        ("The Zog Hall burned. All Perm saw it.", "the article names elsewhere"),
    ],
)
def test_why_it_is_there(towns: tuple[Place, Place], text: str, why: str) -> None:
    words = split_words(text)
    last = words.words.index("Hall")
    first = 1  # after "The"
    (perm,) = seen(words, towns[0])
    told = why_there((first, last), perm, words)
    assert told.startswith("put at Perm, Perm Krai, Russia, which ") and told.endswith(why)


def test_the_publishers_place_has_no_mention(towns: tuple[Place, Place]) -> None:
    words = split_words("The Zog Hall burned.")
    publisher = SeenPlace(towns[0], [], certainty=0.5)
    assert why_there((1, 2), publisher, words).endswith("where the publisher is")
    number, nearness = nearest_place(default_language()).choose((1, 2), [publisher], words)
    assert number == 0 and 0 < nearness < 1


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_may_stand_around_it(before: str, after: str) -> None:
    text = f"{before}\nPerm and the village of Zzyxqua in Russia {after}"
    for row in shared_geoparser().parse(Article("story", text)):
        assert (row.latitude is None) == (row.provenance == "")
        assert row.provenance != NEARBY or row.confidence >= THRESHOLDS.put_beside
