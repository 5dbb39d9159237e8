"""Roles: event, dateline, demonym, metonym, mention."""

from __future__ import annotations

import pytest

import geomap
from geomap.events.event_places import find_event_places
from geomap.pipeline.analysis import ABSTAIN_BELOW
from geomap.resolution.alternatives import from_json


def roles(text: str) -> dict[str, str]:
    frame = geomap.locate_text(text)
    return dict(zip(frame["mention"], frame["role"], strict=True))


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Moscow (AFP) - ", "Moscow"),
        ("KYIV, Ukraine — ", "KYIV"),
        ("KYIV, Ukraine — ", "Ukraine"),
        ("LONDON (Reuters) – ", "LONDON"),
        ("PERM, Russia, Sept. 12 (Interfax) — ", "PERM"),
        ("PORTLAND, Ore. -- ", "PORTLAND"),
        ("Raids across the country\n\nMOSCOW — ", "MOSCOW"),
    ],
)
def test_datelines(head: str, place: str) -> None:
    text = head + "Police raided dozens of offices on Thursday, officials in Lyon said."
    found = roles(text)
    assert found[place] == "dateline"
    assert found["Lyon"] in ("event", "mention")


@pytest.mark.parametrize(
    "text",
    [
        "Moscow is a city - a large one - on a river.",
        "Officials in Paris — and in Lyon — refused to comment.",
        "Paris and Lyon - two cities in France - agreed to a plan.",
    ],
)
def test_a_dash_alone_makes_no_dateline(text: str) -> None:
    assert "dateline" not in roles(text).values()


def test_words_derived_from_names() -> None:
    found = roles("Russian police searched homes in Kaliningrad while Ukrainians protested.")
    assert found["Russian"] == found["Ukrainians"] == "demonym"
    assert found["Kaliningrad"] == "event"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Moscow said on Friday that the talks had failed.", "Moscow"),
        ("The minister said Washington had agreed to lift the tariffs on steel.", "Washington"),
        ("France has denied the report, and its embassy declined to comment.", "France"),
        ("Relations with China have worsened since the spring, officials said.", "China"),
    ],
)
def test_a_place_that_acts_is_its_government(text: str, name: str) -> None:
    assert roles(text)[name] == "metonym"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A spokesman in Moscow said on Friday that the talks had failed.", "Moscow"),
        ("Three people died in the fire in Chicago, the mayor said.", "Chicago"),
    ],
)
def test_a_place_where_somebody_acts_is_not(text: str, name: str) -> None:
    assert roles(text)[name] in ("event", "mention")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Three people died in the fire in Chicago, the mayor said.", "Chicago"),
        ("Police raided flats in Perm on Thursday and took away computers.", "Perm"),
        ("A bomb exploded near a market in Kandahar, killing two shopkeepers.", "Kandahar"),
        ("Thousands marched through Belgrade to protest against the new law.", "Belgrade"),
        ("Gunmen attacked a police post in the town of Baidoa and killed four.", "Baidoa"),
        ("Rebels captured Goma after a week of fighting.", "Goma"),
    ],
)
def test_where_something_happened(text: str, name: str) -> None:
    assert roles(text)[name] == "event"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The company has its seat in Stuttgart and employs 400 people.", "Stuttgart"),
        ("She grew up in Dublin and studied law there.", "Dublin"),
        ("The road from Lyon to Marseille is 300 kilometres long.", "Marseille"),
        ("Relations with China have worsened since the spring, officials said.", "China"),
    ],
)
def test_a_place_named_in_passing_is_where_nothing_happened(text: str, name: str) -> None:
    assert roles(text)[name] != "event"


def test_the_place_of_one_event_among_others() -> None:
    text = "Two men from Perm were killed in Omsk, and police arrested a suspect in Tomsk."
    start = text.index("killed")
    found = find_event_places(text, (start, start + len("killed")))
    assert [text[place.start : place.end] for place in found] == ["Omsk"]
    assert all(0 < place.probability <= 1 for place in found)


def test_a_text_without_names_has_no_place_of_its_event() -> None:
    assert find_event_places("two men were killed.", (13, 19)) == []
    assert find_event_places("", (0, 0)) == []


def test_what_happened_across_a_country_happened_at_both_of_its_ends() -> None:
    text = (
        "Police raided flats in Perm on Thursday. Officers searched homes across Russia, from the "
        "western exclave of Kaliningrad to the far eastern port of Vladivostok, lawyers said. "
        "Trains from Omsk to Tomsk ran late."
    )
    frame = geomap.locate_text(text).set_index("mention")
    assert frame.role["Kaliningrad"] == frame.role["Vladivostok"] == "event"
    assert frame.role["Tomsk"] == "mention"  # "from" and "to" alone say nothing


def test_a_place_that_the_gazetteer_lacks_is_told_of() -> None:
    frame = geomap.locate_text(
        "Militants attacked a checkpoint at the village of Zzyzkovo, and troops shelled the "
        "Tal Qarqush area near Aleppo on Monday, killing six people."
    )
    missing = frame[frame["provenance"] != "gazetteer"]
    assert {"Zzyzkovo", "Tal Qarqush"} <= set(missing["mention"])
    assert set(missing["provenance"]) == {"nearby"}  # of a place that is told of too
    assert set(missing["place"]) == {"Aleppo"}


def test_a_name_too_uncertain_is_not_placed_and_says_so() -> None:
    frame = geomap.locate_text("Clinton and Union beat Salem.")
    unsure = frame[frame["latitude"].isna() & (frame["candidates"] != "")]
    assert len(unsure)
    assert (frame["confidence"][frame["latitude"].notna()] >= ABSTAIN_BELOW).all()
    for row in unsure.itertuples():
        assert row.confidence < ABSTAIN_BELOW
        assert row.reasons.startswith("too uncertain to place: ")
        assert from_json(row.candidates)
