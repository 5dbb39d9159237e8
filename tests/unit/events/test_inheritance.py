"""Events whose sentence names no place: at the place told before, or nowhere that is told."""

from __future__ import annotations

import pytest

import geomap


def places(text: str, trigger: str) -> set[str]:
    """The places of the events that a word of a text tells of."""
    frame = geomap.find_events(text, published="2024-03-08")
    rows = frame[frame["trigger"].str.contains(trigger)]
    assert len(rows)
    return set(rows["place"])


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("A bomb exploded in a market in Mosul on Monday. Eleven people were killed.", "killed"),
        ("The river burst its banks at Chokwe. Hundreds of houses collapsed.", "collapsed"),
    ],
)
def test_what_goes_on_is_where_the_text_was(text: str, trigger: str) -> None:
    assert places(text, trigger) & {"Mosul", "Chokwé"}


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (
            "A bomb exploded in a market in Mosul on Monday. Ankara condemned the attack.",
            "condemned",
        ),
    ],
)
def test_what_others_say_of_it_is_not(text: str, trigger: str) -> None:
    assert not places(text, trigger) & {"Mosul", "Patras"}
