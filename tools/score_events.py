"""Scores the events found in the project's own stories (``corpus/``).

An event found is matched with one of the story's whose words it shares, or failing that one of the
same sentence, one to one.  A story may tell of an event in several places: what is found again by
other words of it is not false.  Of those matched: is the place right (the same mention, or within
the place's own reach), the type, the group of types, the date, numbers, who did it, to whom?  ::

    python tools/score_events.py                       # the half held out, models as shipped
    python tools/score_events.py --model model.json    # models trained on the other half
    python tools/score_events.py --language ru --tuned # Russian, whose stories mark few events
"""

from __future__ import annotations

import argparse
import json
import re
from bisect import bisect_right
from collections import Counter
from pathlib import Path
from typing import Any

from stories import CORPUS, Story, StoryEvent, article_of, is_held_out, read_stories, rows_of

from geomap.events.finding import find_stories
from geomap.events.lexicon import lexicon
from geomap.events.linear import Linear, load_models, models_of
from geomap.events.records import story_rows
from geomap.events.told import Told, told_of
from geomap.geo import great_circle_km
from geomap.languages.base import DEFAULT, Language, load_language
from geomap.schema.event import COUNTED, Event
from geomap.schema.location import Location
from geomap.text.names import fold_word

_NEAR_KM = 25.0  # a place that is a point is the same within this
_DAY = 10  # characters of a date that is a day


def load(path: Path | None, language: str = DEFAULT) -> dict[str, Linear]:
    """The models of a file, those shipped for a language by default."""
    if path is None:
        return load_models(load_language(language))
    return models_of(json.loads(path.read_text("utf-8")))


def found_events(told: Told, models: dict[str, Linear]) -> list[list[Event]]:
    """What is found, the rows of one telling of an event together."""
    tellings: dict[tuple[str, int], list[Event]] = {}
    for story in find_stories(told, models):
        for part in story.parts:
            single = type(story)(story.type, [part], story.main)
            rows = story_rows(told, single, models["confidence"])
            tellings[story.type, part.trigger.first] = rows
    return list(tellings.values())


def match(
    story: Story, told: Told, found: list[list[Event]]
) -> list[tuple[StoryEvent, list[Event], bool]]:
    """Pairs of an event of the story and one found, with whether they share their words."""
    starts = told.words.sentence_starts

    def sentence(offset: int) -> int:
        return bisect_right(starts, offset) - 1

    pairs: list[tuple[StoryEvent, list[Event], bool]] = []
    left_found, left = list(found), list(story.events)
    for exact in (True, False):
        for event in list(left):
            for rows in left_found:
                first = rows[0]
                agree = any(
                    start < first.end and first.start < end
                    if exact
                    else sentence(start) == sentence(first.start)
                    for start, end in event.triggers
                )
                if agree:
                    pairs.append((event, rows, exact))
                    left.remove(event)
                    left_found.remove(rows)
                    break
    return pairs


def again(
    pairs: list[tuple[StoryEvent, list[Event], bool]], rows: list[Event]
) -> StoryEvent | None:
    """The event of the story, matched before, of which what is found tells by other words of it."""
    first = rows[0]
    if any(got is rows for _, got, _ in pairs):
        return None
    told = (
        event
        for event, _, _ in pairs
        for start, end in event.triggers
        if start < first.end and first.start < end
    )
    return next(told, None)


def surfaces(story: Story) -> dict[str, list[str]]:
    """The names by which a story calls each of its places."""
    found: dict[str, list[str]] = {}
    for m in story.mentions:
        found.setdefault(m.place, []).append(story.text[m.start : m.end])
    return found


def place_is_right(
    story: Story, event: StoryEvent, rows: list[Event], mentions: dict[str, list[str]]
) -> bool:
    """Whether the first place found is one of the event's, or both say none."""
    row = rows[0]
    if not row.place or not event.places:
        return not row.place and not event.places
    return mention_is_right(story, event, row, mentions)


def mention_is_right(
    story: Story, event: StoryEvent, row: Event | Location, mentions: dict[str, list[str]]
) -> bool:
    """Whether a mention is of one of an event's places, or lies within one's reach."""
    for name in event.places:
        if any(m in mentions.get(name, ()) for m in (row.mention,)):
            return True
        place = story.places.get(name) or {}
        point = place.get("point")
        if point and row.latitude is not None and row.longitude is not None:
            reach = max(_NEAR_KM, float(place.get("radius_km") or 0))
            if great_circle_km((row.latitude, row.longitude), (point[0], point[1])) <= reach:
                return True
    return False


def same_words(one: str, other: str) -> bool:
    """Whether two wordings name somebody alike: most words, small ones aside, are shared."""
    words = [set(map(fold_word, re.findall(r"\w+", text))) - _SMALL for text in (one, other)]
    shared = len(words[0] & words[1])
    return shared > 0 and 2 * shared >= max(map(len, words))


_SMALL = frozenset("a an the his her its their some of and in on at from to for with".split())


def score(
    stories: list[Story],
    models: dict[str, Linear],
    rows: dict[str, Any],
    language: Language | None = None,
) -> Counter[str]:
    """All counts."""
    counts: Counter[str] = Counter()
    own = lexicon(language or load_language())
    for story in stories:
        told = told_of(article_of(story), rows[story.id])
        found = found_events(told, models)
        pairs = match(story, told, found)
        counts["found"] += sum(again(pairs, rows) is None for rows in found)
        counts["told"] += len(story.events)
        counts["matched"] += len(pairs)
        mentions = surfaces(story)
        main = [event for event in story.events if event.main]
        counts["main"] += len(main)
        for event, got, exact in pairs:
            row = got[0]
            counts["by words"] += exact
            right = place_is_right(story, event, got, mentions)
            counts["place"] += right
            if event.places:
                counts["placed"] += 1
                counts["placed right"] += right
            counts["type"] += row.type == event.type
            counts["group"] += own.types[row.type].coarse == own.types[event.type].coarse
            dated = (row.date_start, row.date_precision) == (event.start, event.date_precision)
            dated = dated or (not event.start and not row.date_start)
            counts["date"] += dated
            if event.date_text:
                counts["date told"] += 1
                counts["date told right"] += dated
            counts["status"] += row.status == event.status
            counts["negated"] += row.negated == event.negated
            for kind, number in event.numbers.items():
                counts["numbers"] += 1
                counts["numbers right"] += getattr(row, kind) == number
            for kind in COUNTED:
                if getattr(row, kind):
                    counts["numbers found"] += 1
                    counts["numbers found right"] += event.numbers.get(kind) == getattr(row, kind)
            for whom in ("actors", "targets"):
                told_as, found_as = getattr(event, whom), getattr(row, whom)
                right = same_words(told_as, found_as)
                counts[whom] += bool(told_as)
                counts[f"{whom} found"] += bool(found_as)
                counts[f"{whom} right"] += right
            if event.main:
                counts["main found"] += 1
                counts["main right"] += row.main
    return counts


def report(counts: Counter[str]) -> str:
    """The figures, a line each."""

    def rate(part: str, whole: str) -> float:
        return counts[part] / (counts[whole] or 1)

    precision, recall = rate("matched", "found"), rate("matched", "told")
    f1 = 2 * precision * recall / ((precision + recall) or 1)
    lines = [
        f"events      F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}  ({counts['told']} told)",
        f"by words    {rate('by words', 'matched'):.3f} of those matched",
        f"place       {rate('place', 'matched'):.3f}; "
        f"where one is told {rate('placed right', 'placed'):.3f}",
        f"type        {rate('type', 'matched'):.3f}; group {rate('group', 'matched'):.3f}",
        f"date        {rate('date', 'matched'):.3f}; where the text says it "
        f"{rate('date told right', 'date told'):.3f} of {counts['date told']}",
        f"numbers     {rate('numbers right', 'numbers'):.3f} of {counts['numbers']} told; "
        f"{rate('numbers found right', 'numbers found'):.3f} of {counts['numbers found']} found",
        f"status      {rate('status', 'matched'):.3f}; negated {rate('negated', 'matched'):.3f}",
        *[
            f"{whom:<11} {rate(f'{whom} right', whom):.3f} of {counts[whom]} told; "
            f"{rate(f'{whom} right', f'{whom} found'):.3f} of {counts[f'{whom} found']} found"
            for whom in ("actors", "targets")
        ],
        f"main        found {rate('main found', 'main'):.3f}, "
        f"and said to be {rate('main right', 'main'):.3f}",
    ]
    return "\n".join(lines)


def main() -> None:
    """Scores and prints."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=Path, help="models to use, those shipped by default")
    parser.add_argument("--rows", type=Path, help="keep what the geoparser finds in this file")
    parser.add_argument("--tuned", action="store_true", help="the half that was tuned on instead")
    parser.add_argument("--language", default=DEFAULT, help="of stories and models")
    options = parser.parse_args()
    stories = list(read_stories(CORPUS / options.language))
    rows = rows_of(stories, options.rows)
    half = [story for story in stories if is_held_out(story) != options.tuned]
    language = load_language(options.language)
    print(report(score(half, load(options.model, language.code), rows, language)))


if __name__ == "__main__":
    main()
