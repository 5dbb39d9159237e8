"""The project's own stories that nothing is trained on: figures that no change may fall below.

The stories are those of the held half (``tools/stories.py``), which is told apart by genre and
country; every second one, to be quick.  Recognition and places have learned from none of them,
roles and events from some.  A floor lies a little below what the shipped models reach; where a
figure rises for good, its floor is raised with it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import pytest
from score_events import score as score_events
from score_stories import Count, add
from stories import Story, article_of, is_held_out, read_stories

from geomap.events.linear import load_models
from geomap.languages.base import default_language
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.location import Location

FOUND, PRECISION, PLACED, ROLE = 0.94, 0.97, 0.855, 0.77

PLACED_IN_A_GENRE, FEWEST = 0.68, 30
"""Least share that is placed right in a genre, if it has so many names."""

EVENT_FLOORS = {
    "found": 0.76,
    "place": 0.72,
    "type": 0.70,
    "date": 0.80,
    "numbers": 0.67,
    "numbers found": 0.70,
}

Held = list[tuple[Story, Sequence[Location]]]


@pytest.fixture(scope="module")
def held() -> Held:
    stories = [story for story in read_stories() if is_held_out(story)]
    return [(story, shared_geoparser().parse(article_of(story))) for story in stories[::2]]


@pytest.fixture(scope="module")
def counts(held: Held) -> dict[str, Count]:
    """What is counted of all, and of each genre."""
    found: defaultdict[str, Count] = defaultdict(Count)
    for story, rows in held:
        add([found["all"], found[story.genre]], story, rows)
    return dict(found)


@pytest.fixture(scope="module")
def events(held: Held) -> Counter[str]:
    rows = {story.id: list(found) for story, found in held}
    return score_events([story for story, _ in held], load_models(default_language()), rows)


def test_names_are_found_and_little_else(counts: dict[str, Count]) -> None:
    every = counts["all"]
    assert every.found / every.marked >= FOUND
    assert every.real_rows / every.rows >= PRECISION


def test_names_are_placed_and_have_their_roles(counts: dict[str, Count]) -> None:
    every = counts["all"]
    assert every.near / every.marked >= PLACED
    assert every.same_role / every.found >= ROLE


def test_no_genre_falls_far_behind(counts: dict[str, Count]) -> None:
    behind = {
        genre: round(count.near / count.marked, 2)
        for genre, count in counts.items()
        if count.marked >= FEWEST and count.near / count.marked < PLACED_IN_A_GENRE
    }
    assert not behind


def test_events_are_found_with_their_places_types_dates_and_numbers(events: Counter[str]) -> None:
    f1 = 2 * events["matched"] / (events["found"] + events["told"])
    reached = {
        "found": f1,
        "place": events["place"] / events["matched"],
        "type": events["type"] / events["matched"],
        "date": events["date told right"] / events["date told"],
        "numbers": events["numbers right"] / events["numbers"],
        "numbers found": events["numbers found right"] / events["numbers found"],
    }
    assert {name for name, share in reached.items() if share < EVENT_FLOORS[name]} == set(), reached
