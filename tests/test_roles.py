"""Roles: dateline, demonym, metonym, mention."""

from __future__ import annotations

import pytest

import geomap


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
    assert found["Lyon"] == "mention"


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
    assert found["Kaliningrad"] == "mention"


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
    assert roles(text)[name] == "mention"
