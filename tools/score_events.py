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
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from standoff_events import is_held, read_reported
from stories import CORPUS, Story, StoryEvent, article_of, is_held_out, read_stories, rows_of

from geomap.events.finding import find_stories
from geomap.events.lexicon import Lexicon, lexicon
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


class Found(NamedTuple):
    """An event found, as the table has it.

    Attributes:
        spans: Where the words that tell of it stand.
        rows: Its rows, one a place.
    """

    spans: list[tuple[int, int]]
    rows: list[Event]


class Matched(NamedTuple):
    """The events of a story beside those found in it.

    Attributes:
        pairs: Each event that was found, with what was found.
        again: What was found of an event that was found already, with the event.
        wrong: What was found and is none.
    """

    pairs: list[tuple[StoryEvent, Found]]
    again: list[tuple[StoryEvent, Found]]
    wrong: list[Found]


def found_events(told: Told, models: Mapping[str, Linear]) -> list[Found]:
    """The events that are found in an article."""
    starts, ends = told.words.starts, told.words.ends
    found = []
    for story in find_stories(told, models):
        own = (part.trigger for part in story.parts if not part.follows)
        spans = [(starts[trigger.first], ends[trigger.last]) for trigger in own]
        found.append(Found(spans, story_rows(told, story, models["confidence"])))
    return found


def match(story: Story, told: Told, found: list[Found]) -> Matched:
    """What was found beside what a story marks: by words that tell of it, else by its sentence."""
    starts = told.words.sentence_starts

    def sentences(spans: Iterable[tuple[int, int]]) -> set[int]:
        return {bisect_right(starts, start) - 1 for start, _ in spans}

    left = list(range(len(found)))
    pairs: list[tuple[StoryEvent, Found]] = []
    missed: list[StoryEvent] = []
    for event in story.events:
        likely = [n for n in left if _shared(event, found[n])]
        if not likely:
            missed.append(event)
            continue
        best = max(
            likely,
            key=lambda n: (found[n].rows[0].type == event.type, _shared(event, found[n]), -n),
        )
        left.remove(best)
        pairs.append((event, found[best]))
    again = {n: e for n in left for e in story.events if _shared(e, found[n])}
    left = [n for n in left if n not in again]
    for event in missed:
        near = next(
            (n for n in left if sentences(event.triggers) & sentences(found[n].spans)), None
        )
        if near is not None:
            left.remove(near)
            pairs.append((event, found[near]))
    return Matched(pairs, [(e, found[n]) for n, e in again.items()], [found[n] for n in left])


def _shared(event: StoryEvent, found: Found) -> int:
    """How many of the words that tell of an event are of what was found."""
    return sum(
        any(start < end and begin < stop for start, stop in found.spans)
        for begin, end in event.triggers
    )


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
    stories: Iterable[Story],
    models: Mapping[str, Linear],
    rows: Mapping[str, list[Location]],
    language: Language | None = None,
) -> Counter[str]:
    """All counts: of the events as the table has them.

    What is marked as a step or circumstance is neither sought nor wrong.
    """
    counts: Counter[str] = Counter()
    own = lexicon(language or load_language())
    for story in stories:
        told = told_of(article_of(story), rows[story.id])
        matched = match(story, told, found_events(told, models))
        names = surfaces(story)
        counts["again"] += sum(not event.minor for event, _ in matched.again)
        counts["wrong"] += len(matched.wrong)
        for event in story.events:
            if not event.minor:
                counts["told"] += 1
                counts["told with place"] += bool(event.places)
                counts["main"] += event.main
        for event, found in matched.pairs:
            if not event.minor:
                counts["matched"] += 1
                _count(counts, story, event, found.rows, names, own)
    counts["found"] = counts["matched"] + counts["again"] + counts["wrong"]
    return counts


def _count(
    counts: Counter[str],
    story: Story,
    event: StoryEvent,
    rows: list[Event],
    names: dict[str, list[str]],
    own: Lexicon,
) -> None:
    """Counts what is right of an event that was found."""
    row = rows[0]
    right = place_is_right(story, event, rows, names)
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
        counts[whom] += bool(told_as)
        counts[f"{whom} found"] += bool(found_as)
        counts[f"{whom} right"] += same_words(told_as, found_as)
    if event.main:
        counts["main found"] += 1
        counts["main right"] += row.main


def report(counts: Counter[str]) -> str:
    """The figures, a line each."""

    def rate(part: str, whole: str) -> float:
        return counts[part] / (counts[whole] or 1)

    precision, recall = rate("matched", "found"), rate("matched", "told")
    f1 = 2 * precision * recall / ((precision + recall) or 1)
    lines = [
        f"events      F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}  ({counts['told']} told; "
        f"{counts['again']} found again, {counts['wrong']} wrong)",
        f"            R {rate('placed', 'told with place'):.3f} where a place is told",
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
    parser.add_argument("--reported", type=Path, help="the texts of corpora in this folder instead")
    options = parser.parse_args()
    language = load_language(options.language)
    models = load(options.model, language.code)
    if options.reported:
        stories = read_reported(options.reported)
        half = [story for story in stories if is_held(story) != options.tuned]
    else:
        stories = list(read_stories(CORPUS / options.language))
        half = [story for story in stories if is_held_out(story) != options.tuned]
    rows = rows_of(half, options.rows)
    print(report(score(half, models, rows, language)))


if __name__ == "__main__":
    main()
