"""What stands around a name: its list, what leads to it, and what follows."""

from __future__ import annotations

import pytest

from geomap.pipeline.geoparser import shared_geoparser
from geomap.recognition.prepare import prepare
from geomap.recognition.recogniser import select
from geomap.roles.classifier import names_of
from geomap.roles.features import Usage
from geomap.roles.frames import FOLLOWERS, LEADS, Frame
from geomap.schema.article import Article

LEAST_LIKELY = 0.1


def usage_of(text: str) -> Usage:
    recogniser = shared_geoparser().recogniser
    prepared = prepare(Article("text", text), recogniser.toponyms)
    words, around, spans = prepared.words, prepared.around, prepared.spans
    mentions = select(spans, recogniser.score(prepared), words, LEAST_LIKELY)
    return Usage(words, around, names_of(mentions, spans, words, around))


def frames(text: str) -> dict[str, tuple[Frame, Usage]]:
    usage = usage_of(text)
    words = usage.words
    return {
        text[words.starts[name.first] : words.ends[name.last]]: (frame, usage)
        for name, frame in zip(usage.names, usage.frames, strict=True)
    }


def word(usage: Usage, at: int) -> str:
    return usage.words.keys[at] if at >= 0 else ""


@pytest.mark.parametrize(
    ("text", "names", "size"),
    [
        ("Power failed in Kharkiv, Poltava, Sumy and Zhytomyr.", "Kharkiv Zhytomyr", 4),
        ("Shops opened in Tulsa, Oklahoma, Wichita, Kansas, and Omaha.", "Tulsa Wichita Omaha", 3),
        ("Neither Merka nor Kismayo was spared.", "Merka Kismayo", 2),
        ("Fire broke out in Lyon and in Nancy.", "Lyon Nancy", 2),
        ("He named Perm, the largest city there, and Omsk, a port.", "Perm Omsk", 2),
    ],
)
def test_names_that_are_listed_are_one_group(text: str, names: str, size: int) -> None:
    found = frames(text)
    groups = {found[name][0].group for name in names.split()}
    assert len(groups) == 1
    assert {found[name][0].size for name in names.split()} == {size}


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Tremors rattled Quetta, and a second quake jolted Chaman.", "Quetta", "Chaman"),
        ("Leeds lost to Hull.", "Leeds", "Hull"),
    ],
)
def test_others_are_not(text: str, one: str, other: str) -> None:
    found = frames(text)
    assert found[one][0].group != found[other][0].group


def test_a_name_that_holds_another_goes_with_it() -> None:
    found = frames("A shop was robbed in Tulsa, Oklahoma, on Monday.")
    assert found["Oklahoma"][0].holds
    assert found["Oklahoma"][0].group == found["Tulsa"][0].group
    assert not found["Tulsa"][0].holds


@pytest.mark.parametrize(
    ("text", "name", "lead", "led_by", "head"),
    [
        ("Flooding hit Lagos and Kano on Tuesday.", "Kano", "verb", "hit", ""),
        ("Two men were killed in Omsk.", "Omsk", "prep", "in", "killed"),
        ("It is about the size of the city of Dayton.", "Dayton", "prep", "of", "size"),
        ("Moscow deepened its ties.", "Moscow", "^", "", ""),
    ],
)
def test_what_leads_to_a_name(text: str, name: str, lead: str, led_by: str, head: str) -> None:
    frame, usage = frames(text)[name]
    assert (frame.lead, word(usage, frame.lead_at), word(usage, frame.head)) == (lead, led_by, head)


@pytest.mark.parametrize(
    ("text", "name", "follower", "tail"),
    [
        ("Pyongyang and Moscow deepened their ties.", "Pyongyang", "verb", "deepened"),
        ("Aleppo was shelled again.", "Aleppo", "passive", "shelled"),
        ("Windows broke in Pakistan's capital.", "Pakistan", "poss", "capital"),
        ("Perth bus crash kills two.", "Perth", "noun", "crash"),
        ("The Riga-based firm moved.", "Riga", "-", "based"),
    ],
)
def test_what_follows_a_name(text: str, name: str, follower: str, tail: str) -> None:
    frame, usage = frames(text)[name]
    assert (frame.follower, word(usage, frame.tail)) == (follower, tail)


def test_every_frame_is_of_the_known_kinds() -> None:
    text = "In Perm (and Omsk) men from Tver, Ufa: “Tomsk” — said Kazan's mayor; Samara-born."
    for frame, _ in frames(text).values():
        assert frame.lead in LEADS
        assert frame.follower in FOLLOWERS
