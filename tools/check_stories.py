"""Check the stories of ``corpus/``, and count them by genre and country.

    python tools/check_stories.py [FOLDER ...] [--counts]

Prints what is wrong with a story, a line each: a mark that names no place or event, a place's id
that the gazetteer has not or has elsewhere, an unknown role, type, status or precision, an event
that no words tell, a date that is none, a length outside 80 to 650 words (of
other languages 40 to 300, of Chinese 90 to 600 characters).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Collection
from pathlib import Path

from stories import CORPUS, Story, read_story

from geomap.events.lexicon import event_types
from geomap.gazetteer import Gazetteer
from geomap.geo import great_circle_km

ROLES = {"event", "mention", "metonym", "demonym", "dateline"}
STATUSES = {"happened", "planned", "threatened", "denied", "reported"}
PRECISIONS = {"", "exact", "near", "area", "division", "country"}
DATE_PRECISIONS = {"day", "week", "month", "year", "unknown"}
WORDS = {"en": (80, 650), "zh": (90, 600)}
OTHER_WORDS = (40, 300)
NEAR_KM = 5.0
DIVISION_KM = 40.0

_DATE = re.compile(r"|\d{4}(-\d\d(-\d\d)?)?")


def faults(story: Story, gazetteer: Gazetteer, types: Collection[str]) -> list[str]:
    """What is wrong with a story."""
    wrong: list[str] = []
    fewest, most = WORDS.get(story.lang, OTHER_WORDS)
    words = len("".join(story.text.split()) if story.lang == "zh" else story.text.split())
    if not fewest <= words <= most:
        wrong.append(f"{words} words")
    if left := re.search(r"[\[\]{}]|\]\(", f"{story.title}{story.text}"):
        wrong.append(f"a mark is not read: {left[0]!r}")
    for mention in story.mentions:
        surface = story.text[mention.start : mention.end]
        if mention.place not in story.places:
            wrong.append(f"{surface}: no place {mention.place}")
        if mention.role not in ROLES:
            wrong.append(f"{surface}: no role {mention.role}")
    for key, place in story.places.items():
        wrong += [f"{key}: {text}" for text in _place_faults(place, gazetteer)]
        if place.get("near", key) not in story.places:
            wrong.append(f"{key}: near {place['near']}, which is no place")
    for event in story.events:
        if event.type not in types:
            wrong.append(f"{event.id}: no type {event.type}")
        if not event.triggers:
            wrong.append(f"{event.id}: no words tell of it")
        if event.status not in STATUSES:
            wrong.append(f"{event.id}: no status {event.status}")
        if event.date_precision not in DATE_PRECISIONS:
            wrong.append(f"{event.id}: no precision {event.date_precision}")
        if not (_DATE.fullmatch(event.start) and _DATE.fullmatch(event.end)):
            wrong.append(f"{event.id}: no date {event.start} {event.end}")
        if event.start > event.end:
            wrong.append(f"{event.id}: ends before it starts")
        wrong += [f"{event.id}: no place {key}" for key in event.places if key not in story.places]
    return wrong


def _place_faults(place: dict[str, object], gazetteer: Gazetteer) -> list[str]:
    point, number = place.get("point"), place.get("geonameid")
    wrong = []
    if str(place.get("precision", "")) not in PRECISIONS:
        wrong.append(f"no precision {place['precision']}")
    if point is not None and not (
        isinstance(point, list) and abs(point[0]) <= 90 and abs(point[1]) <= 180
    ):
        wrong.append(f"no point {point}")
    elif number is not None:
        row = gazetteer.row_of(int(str(number)))
        if row < 0:
            return [*wrong, f"the gazetteer has no {number}"]
        found = gazetteer.place(row)
        if isinstance(point, list):
            away = great_circle_km((found.latitude, found.longitude), (point[0], point[1]))
            # The middle of a division is where whoever draws it puts it.
            if away > (DIVISION_KM if found.feature_class == "A" else NEAR_KM) + found.extent_km:
                wrong.append(f"{number} is {found.full_name}, {away:.0f} km from the point")
    return wrong


def read_folder(folder: Path) -> list[Story]:
    """The stories of a folder, the title the first line of the text."""
    stories = []
    for path in sorted(folder.rglob("*.story")):
        story = read_story(path.read_text("utf-8"), titled=True)
        if story.id != path.stem or story.genre != path.parent.name:
            raise ValueError(f"{path}: named {story.id}, of {story.genre}")
        stories.append(story)
    return stories


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    languages = sorted(path for path in CORPUS.iterdir() if len(path.name) == 2)
    parser.add_argument("folders", nargs="*", type=Path, default=languages)
    parser.add_argument("--counts", action="store_true", help="print counts as a Markdown table")
    options = parser.parse_args()
    gazetteer, types = Gazetteer(), event_types()
    wrong: list[str] = []
    for folder in options.folders:
        stories = read_folder(folder)
        wrong += [f"{s.id}: {text}" for s in stories for text in faults(s, gazetteer, types)]
        if options.counts:
            print(f"{folder.name}:", end=" ")
            _print_counts(stories)
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return bool(wrong)


def _print_counts(stories: list[Story]) -> None:
    genres = Counter(story.genre for story in stories)
    countries = Counter(story.country for story in stories)
    names = sum(len(story.mentions) for story in stories)
    events = sum(len(story.events) for story in stories)
    print(f"{len(stories)} stories, {names} names, {events} events, {len(countries)} countries")
    print(", ".join(f"{genre} {count}" for genre, count in sorted(genres.items())))
    print(", ".join(f"{code} {n}" for code, n in sorted(countries.items(), key=_most_first)))


def _most_first(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


if __name__ == "__main__":
    sys.exit(main())
