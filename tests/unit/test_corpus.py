"""The project's own stories are what their README says: marks, places, ids and dates hold."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from geomap.gazetteer import Gazetteer

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))

check = pytest.importorskip("check_stories", reason="the tools and stories are in the repository")


def test_every_mark_names_a_place_or_event_that_is_there() -> None:
    gazetteer, types = Gazetteer(), check.event_types()
    stories = check.read_folder(ROOT / "corpus" / "en")
    faults = {s.id: found for s in stories if (found := check.faults(s, gazetteer, types))}
    assert stories
    assert faults == {}


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
    assert check.faults(check.read_story(told), Gazetteer(), check.event_types()) == [
        "7 words",
        "Omsk: no place oms",
        "Omsk: no role cause",
        "per: 524901 is Moscow, Russia, 1156 km from the point",
        "e1: no type swoop",
        "e1: ends before it starts",
        "e2: no words tell of it",
    ]
