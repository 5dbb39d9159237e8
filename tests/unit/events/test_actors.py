"""Who did it and to whom: the words beside an event that may tell, before a model weighs them."""

from __future__ import annotations

import pytest

from geomap.events.actors import named_beside
from geomap.events.candidates import candidates
from geomap.events.told import told_of
from geomap.schema.article import Article


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        (
            "Police searched the offices.",
            "searched",
            {"subject": "Police", "object": "the offices"},
        ),
        (
            "The offices were searched by the police on Monday.",
            "searched",
            {"subject": "The offices", "agent": "the police"},
        ),
        (
            "In 2011 some 200 guerrillas raided three mines.",
            "raided",
            {"subject": "some 200 guerrillas", "object": "three mines"},
        ),
        ("A sergeant in Labasa was suspended.", "suspended", {"subject": "A sergeant"}),
        ("Brandt, 79, was arrested.", "arrested", {"subject": "Brandt"}),
        (
            "Police raided a farm and arrested two men.",
            "arrested",
            {"subject": "Police", "object": "two men"},
        ),
        ("The killing of two guards shook the town.", "killing", {"of": "two guards"}),
        ("He was arrested.", "arrested", {}),
        (
            "The army on Friday smothered a fire.",
            "smothered",
            {"subject": "The army", "object": "a fire"},
        ),
        (
            "Rebels who had attacked a convoy fled.",
            "attacked",
            {"head": "Rebels", "object": "a convoy"},
        ),
    ],
)
def test_what_stands_beside(text: str, verb: str, expected: dict[str, str]) -> None:
    told = told_of(Article("a.txt", text), [])
    trigger = next(t for t in candidates(told) if verb in told.words.keys[t.first : t.last + 1])
    assert {named.slot: named.shown(told) for named in named_beside(told, trigger)} == expected


def test_a_pronoun_stands_for_the_subject_before_it() -> None:
    told = told_of(Article("a.txt", "The governor spoke at noon. He visited Perm."), [])
    trigger = next(t for t in candidates(told) if "visited" in told.words.keys[t.first])
    shown = {named.slot: named.shown(told) for named in named_beside(told, trigger)}
    assert shown["it"] == "The governor"
