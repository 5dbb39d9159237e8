"""The project's own stories are what their README says: marks, places, ids and dates hold."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from agreement import Name, Pass, Trigger, agreement, kappa
from check_stories import faults, read_folder
from draft_stories import read_date, read_drafts
from marked import read_sentences
from stories import read_story

from geomap.events.lexicon import event_types
from geomap.gazetteer import Gazetteer

CORPUS = Path(__file__).parents[2] / "corpus" / "en"
LANGUAGES = sorted(
    path.name for path in CORPUS.parent.iterdir() if path.is_dir() and len(path.name) == 2
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_mark_names_a_place_or_event_that_is_there(lang: str) -> None:
    gazetteer, types = Gazetteer(), event_types()
    stories = read_folder(CORPUS.parent / lang)
    assert stories
    assert {s.lang for s in stories} == {lang}
    assert {s.id: found for s in stories if (found := faults(s, gazetteer, types))} == {}


def test_every_name_of_a_sentence_has_a_role() -> None:
    sentences = read_sentences(CORPUS.parent)
    assert len(sentences) > 1500
    assert [s.key for s in sentences if set(s.text) & set("[]")] == []
    # What tells of events by their words need name no place.
    tellings = tuple(f"{path.stem}:" for path in (CORPUS / "tellings").glob("*.txt"))
    nameless = {s.key for s in sentences if not s.names and not s.key.startswith(tellings)}
    assert nameless == {s.key for s in sentences if s.key.startswith("no_places:")}


def test_a_wrong_story_is_told_what_is_wrong_with_it() -> None:
    told = """---
id: raid-ru-01
genre: raid
country: RU
published: 2019-09-12
title: Doors
---
Police {searched}(e1) flats in [Perm](per event) and [Omsk](oms cause).

---
places:
  per: {name: Perm, geonameid: 524901, point: [58.01, 56.25]}
events:
  e1: {type: swoop, places: [per], start: 2019-09-12, end: 2019-09-11, date_precision: day}
  e2: {type: arrest, places: [], start: 2019-09-12, end: 2019-09-12, date_precision: day}
"""
    assert faults(read_story(told), Gazetteer(), event_types()) == [
        "7 words",
        "Omsk: no place oms",
        "Omsk: no role cause",
        "per: 524901 is Moscow, Russia, 1156 km from the point",
        "e1: no type swoop",
        "e1: ends before it starts",
        "e2: no words tell of it",
    ]


def test_two_passes_are_compared_name_by_name() -> None:
    moscow, perm, paris = (55.75, 37.62), (58.01, 56.25), (48.86, 2.35)
    one = Pass(
        {(0, 6): Name("event", moscow), (10, 14): Name("metonym", perm)},
        {(20, 26): Trigger("raid", "2019-09-12")},
    )
    other = Pass(
        {
            (0, 6): Name("event", paris),
            (10, 14): Name("mention", perm),
            (30, 35): Name("event", None),
        },
        {(18, 26): Trigger("raid", "2019-09-13"), (40, 44): Trigger("arrest", "")},
    )
    found = agreement([(one, other)])
    assert found.names == (2, 3, 2)
    assert found.mention_f1 == pytest.approx(0.8)
    assert (found.role, found.place) == (0.5, 0.5)
    assert found.trigger_f1 == pytest.approx(2 / 3)
    assert (found.type, found.date) == (1, 0)


def test_kappa_is_what_judges_agree_on_beyond_chance() -> None:
    assert kappa(Counter({("event", "event"): 20, ("mention", "mention"): 5})) == 1
    # Each says "event" of half, as often beside the other as against it.
    assert (
        kappa(Counter({(a, b): 5 for a in ("event", "mention") for b in ("event", "mention")})) == 0
    )


@pytest.mark.parametrize(
    ("word", "date"),
    [
        ("thu", "2019-09-12"),
        ("-thu", "2019-09-05"),
        ("+sun", "2019-09-15"),
        ("d-1", "2019-09-11"),
        ("2014", "2014"),
        ("?", "null"),
    ],
)
def test_a_draft_says_dates_from_its_day(word: str, date: str) -> None:
    (draft,) = read_drafts("=== raid RU 2019-09-12\ntitle: Doors\n\nPolice.\n--\n--\n")
    assert read_date(word, draft.date) == date
