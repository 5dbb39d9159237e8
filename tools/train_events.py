"""Trains the models that find events, and writes ``geomap/languages/en/events/model.json``.

The corpus is the project's own stories (``corpus/``); the mentions and their roles are those that
the geoparser finds in them, as it will in any article::

    python tools/train_events.py                      # on all stories: what is shipped
    python tools/train_events.py --half model.json    # on the half that is not held out
    python tools/train_events.py --only type place    # these parts, beside the others as shipped

    python tools/train_events.py --language ru --half model.json    # for Russian: of no language

``tools/score_events.py --model model.json`` says how good the latter is on the half held out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from choice_fitting import Choice, fit_choices
from event_examples import Example
from event_fitting import Asked, Features, fit, fit_types, linear, only_of_any_language
from score_events import again, load, match, place_is_right, same_words, surfaces
from sklearn.linear_model import LogisticRegression
from stories import Story, StoryEvent, is_held_out, read_stories, read_tellings, rows_of

from geomap.events.actors import actor_features, named_beside
from geomap.events.contexts import features_beside
from geomap.events.date_features import Candidate, date_features, follow_features
from geomap.events.dates import Timeline
from geomap.events.expressions import Period
from geomap.events.finding import find_stories, is_present, main_features, numbers_near
from geomap.events.lexicon import event_types
from geomap.events.linear import SCALE, Linear
from geomap.events.places import Places
from geomap.events.records import story_rows
from geomap.events.status import choose_status, status_features
from geomap.events.told import Told
from geomap.events.triggers import Trigger, sentence_rows
from geomap.events.typing import beside, type_features
from geomap.languages.base import load_language
from geomap.schema.event import COUNTED, STATUSES

MODEL = Path(__file__).parent.parent / "geomap" / "languages" / "en" / "events" / "model.json"
_FOLDS = 4


def train_within(examples: list[Example]) -> Linear:
    """Which candidate of a sentence that tells of an event is its trigger."""
    rows, labels = [], []
    for example in examples:
        for found in example.sentences.values():
            if any(right for _, _, right in found):
                rows += [features for _, features, _ in found]
                labels += [right for _, _, right in found]
    return linear(fit(rows, labels, 0.3), 2.5)


def train_sentence(examples: list[Example]) -> Linear:
    """Whether a sentence tells of an event, its likeliest candidate chosen by unseen stories."""
    rows: list[Features] = []
    labels: list[bool] = []
    for fold in range(_FOLDS):
        within = train_within([e for n, e in enumerate(examples) if n % _FOLDS != fold])
        for example in examples[fold::_FOLDS]:
            for number, found in example.sentences.items():
                scored = [(within.score(features), -n) for n, (_, features, _) in enumerate(found)]
                score, place = max(scored)
                trigger, features, _ = found[-place]
                trigger = Trigger(
                    trigger.first, trigger.last, "", "", frozenset(), frozenset(), score
                )
                rows.append(sentence_rows(example.told, trigger, features))
                labels.append(number in example.marked)
    return linear(fit(rows, labels, 0.05), _SENTENCE_FROM)


_SENTENCE_FROM = 0.5
"""Least log-odds of a sentence with an event, where F1 is best between the halves of the half.

It is that of the older stories, which tell of less; the later ones mark all that happens.
"""


_WORDLESS_FROM = -1000
"""The same, in thousandths, of a model that knows no words: in our Russian stories of even numbers
most of what is found from here on is an event, and of those that are marked half again as many are
found as from 0."""


def train_places(examples: list[Example]) -> Linear:
    """Whether an event happened at a mention's place."""
    rows, labels = [], []
    for example in examples:
        told, story = example.told, example.story
        places = Places(told)
        for event, first, last in example.events:
            for number in places.reachable(told.sentence_of[first]):
                row = told.named[number].row
                rows.append(places.features(first, last, number))
                labels.append(
                    any(
                        m.start < row.end and row.start < m.end and m.place in event.places
                        for m in story.mentions
                    )
                )
    return linear(fit(rows, labels, 0.2), -2.0)


def train_types(examples: list[Example]) -> Linear:
    """Which type an event is of."""
    types = event_types()
    asked = []
    for example in examples:
        for event, first, last in example.events:
            trigger = example.trigger(first, last)
            others = beside(example.told, trigger)
            rows = [
                type_features(example.told, trigger, name, example.topics, others) for name in types
            ]
            asked.append(Asked(event.type, *features_beside(example.told, trigger), rows))
    return linear(fit_types(asked, [f"{kind.coarse}|{name}" for name, kind in types.items()]))


def train_dates(examples: Iterable[_Read]) -> Linear:
    """Which expression of time dates an event, if one does."""
    choices: list[Choice] = []
    for example, seen in examples:
        told = example.told
        timeline = Timeline(told, Linear({}))
        for event, trigger, status in seen:
            candidates = timeline.candidates(trigger, status, present=is_present(told, trigger))
            right = [_is_at(event, candidate.period) for candidate in candidates]
            if not any(right):
                right = [
                    candidate.usual and _is_date_text(example.story, event, candidate)
                    for candidate in candidates
                ]
            rows = [date_features(told, trigger, status, c, candidates) for c in candidates]
            choices.append((rows, right))
            own = told.sentence_of[trigger.first]
            here = [c for c, is_right in zip(candidates, right, strict=True) if is_right]
            if here:
                nearest = min(here, key=lambda candidate: abs(candidate.sentence - own))
                timeline.take(trigger, event.type, status, nearest)
    return linear(fit_choices(choices, 0.3), _DATE_FROM)


_DATE_FROM = 0.0
"""Least score of an expression that dates an event."""


def in_order(examples: list[Example]) -> Iterator[_Read]:
    """The events of each story in the order of the text, with the words that first tell of each.

    Their statuses are those that are found by models of other stories: what is dated with their
    help has to live with their mistakes.
    """
    for fold in range(_FOLDS):
        others = [e for n, e in enumerate(examples) if n % _FOLDS != fold]
        models = train_statuses(others)
        for example in examples[fold::_FOLDS]:
            seen = []
            timeline = Timeline(example.told, Linear({}))
            for event, first, last in sorted(example.events, key=lambda one: one[1]):
                trigger = example.trigger(first, last)
                leaning = timeline.leaning(trigger)
                seen.append((event, trigger, choose_status(example.told, trigger, leaning, models)))
            yield example, seen


_Seen = tuple[StoryEvent, Trigger, str]
"""An event, the words that tell of it, and its status as far as it is found."""

_Read = tuple[Example, list[_Seen]]
"""A story, and its events in the order of the text."""


def _is_date_text(story: Story, event: StoryEvent, candidate: Candidate) -> bool:
    """Whether an expression is of the words that a story says date an event."""
    expression, text = candidate.expression, event.date_text
    if not text:
        return False
    begin = max(0, expression.start - len(text))
    at = story.text.find(text, begin, expression.end + len(text))
    return 0 <= at < expression.end and expression.start < at + len(text)


def train_follow(examples: Iterable[_Read], date: Linear) -> Linear:
    """Whether an event that no expression dates was at a time that is told elsewhere."""
    choices: list[Choice] = []
    for example, seen in examples:
        told = example.told
        timeline = Timeline(told, date)
        undated: list[_Seen] = []
        for event, trigger, status in seen:
            present = is_present(told, trigger)
            dated = timeline.date(trigger, event.type, status, present=present)
            if dated.period is None and status in ("happened", "reported"):
                undated.append((event, trigger, status))
        for event, trigger, status in undated:
            sources = timeline.sources(trigger)
            rows = [follow_features(told, trigger, status, event.type, s) for s in sources]
            choices.append((rows, [_is_at(event, source.period) for source in sources]))
    return linear(fit_choices(choices, 0.1), _FOLLOW_FROM)


_FOLLOW_FROM = -1.0
"""Least log-odds that an event was at another's time, where most dates are right."""


def _is_at(event: StoryEvent, period: Period) -> bool:
    return (period.text()[0], period.precision) == (event.start, event.date_precision)


def train_numbers(
    examples: list[Example], tellings: list[Example], known: Mapping[str, Linear]
) -> Linear:
    """Which of the numbers of a kind told near an event found is the event's, if one is.

    The events are found by models of other stories: found in stories that were learned from, they
    are nearer to the marked ones, and better typed, than any that a new article will have.
    """
    choices: list[Choice] = []
    for fold in range(_HALVES):
        others = [e for n, e in enumerate(examples) if n % _HALVES != fold]
        models = learned(_BY_WHICH_COUNTED, others, tellings, {**known, "number": Linear({})})
        for example in examples[fold::_HALVES]:
            choices += _numbers_told(example, models)
    return linear(fit_choices(choices, 0.1), _NUMBER_FROM)


_BY_WHICH_COUNTED = ("within", "sentence", "type", "status")
"""The parts that say which events there are to be counted for, and whose numbers are sought."""

_NUMBER_FROM = -0.5
"""Least score of a number, where about as many of those told are missed as others are wrong."""


def _numbers_told(example: Example, models: Mapping[str, Linear]) -> Iterator[Choice]:
    """The numbers of each kind that an event found in a story may have, and which it has."""
    story, told = example.story, example.told
    parts = sorted(
        (part for found in find_stories(told, models) for part in found.parts if not part.follows),
        key=lambda part: part.trigger.first,
    )
    ends = [(told.words.starts[p.trigger.first], told.words.ends[p.trigger.last]) for p in parts]
    numbers = numbers_near(told, parts)
    for number, event in _paired(story, told, ends):
        candidates = numbers.candidates(number)
        for kind in COUNTED:
            own = [tally for tally in candidates if tally.kind == kind]
            rows = [numbers.features(number, tally, candidates) for tally in own]
            yield rows, [event.numbers.get(kind) == tally.count.number for tally in own]


def _paired(
    story: Story, told: Told, spans: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, StoryEvent]]:
    """Numbers of the spans that tell of an event of a story by words of it, with the event."""
    left = list(range(len(spans)))
    for event in story.events:
        for number in left:
            start, end = spans[number]
            if any(begin < end and start < stop for begin, stop in event.triggers):
                yield number, event
                left.remove(number)
                break


def train_statuses(examples: list[Example]) -> dict[str, Linear]:
    """Whether an event has each status but the first."""
    rows: list[Features] = []
    told: list[str] = []
    for example in examples:
        timeline = Timeline(example.told, Linear({}))
        for event, first, last in example.events:
            trigger = example.trigger(first, last)
            rows.append(status_features(example.told, trigger, timeline.leaning(trigger)))
            told.append(event.status)
    return {
        f"status.{status}": linear(fit(rows, [one == status for one in told], 0.3))
        for status in STATUSES[1:]
    }


def train_actors(examples: list[Example], name: str) -> Linear:
    """Which of the words beside an event say who did it (``actor``), or to whom (``target``)."""
    choices: list[Choice] = []
    for example in examples:
        for event, first, last in example.events:
            trigger = example.trigger(first, last)
            beside = named_beside(example.told, trigger)
            marked = event.actors if name == "actor" else event.targets
            rows = [actor_features(example.told, trigger, event.type, n, beside) for n in beside]
            choices.append((rows, [same_words(marked, n.shown(example.told)) for n in beside]))
    return linear(fit_choices(choices, 0.3), _ACTOR_FROM)


_ACTOR_FROM = -0.35
"""Least score of words that say who did it, or to whom."""


def train_main(examples: list[Example]) -> Linear:
    """Whether an event is one of those that its text is mainly about."""
    rows, labels = [], []
    for example in examples:
        for number, (event, first, last) in enumerate(example.events):
            trigger = example.trigger(first, last)
            rows.append(main_features(example.told, trigger, event.type, number, example.topics))
            labels.append(event.main)
    return linear(fit(rows, labels, 0.3))


def train_confidence(examples: list[Example], known: Mapping[str, Linear]) -> Linear:
    """How likely an event found in an unseen story is one, and its place right.

    A logistic regression on what the trigger and the place score, of the stories that
    are marked as those kept for measuring are, which tell of fewer events; a better score of either
    is never less sure.
    """
    rows: list[list[float]] = []
    labels: list[bool] = []
    for fold in range(_HALVES):
        others = [e for n, e in enumerate(examples) if n % _HALVES != fold]
        models = learned(_BY_WHICH_SURE, others, [], {**known, "confidence": Linear(_UNKNOWN)})
        for example in examples[fold::_HALVES]:
            story, told = example.story, example.told
            if len(story.events) >= _ALL_MARKED:
                continue
            single = [
                type(found)(found.type, [part], found.main)
                for found in find_stories(told, models)
                for part in found.parts
                if not part.follows
            ]
            of_row = [story_rows(told, one, models["confidence"]) for one in single]
            names = surfaces(story)
            pairs = match(story, told, of_row)
            right = {id(got): place_is_right(story, event, got, names) for event, got, _ in pairs}
            for got in of_row:
                if id(got) not in right and (event := again(pairs, got)) is not None:
                    right[id(got)] = place_is_right(story, event, got, names)
            for one, got in zip(single, of_row, strict=True):
                part = one.parts[0]
                place = next(
                    (p for p in part.places if p.named.row.mention == got[0].mention), None
                )
                rows.append([part.trigger.score, place.score if place else 0, place is None])
                labels.append(right.get(id(got), False))
    seen = np.array(rows, float)
    seen[:, :2] = np.clip(seen[:, :2], -6 * SCALE, 6 * SCALE) / SCALE
    model = LogisticRegression(C=10.0).fit(seen, labels)
    trigger, place, none = model.coef_[0].tolist()
    if min(trigger, place) < 0:
        raise SystemExit(f"confidence falls with a score: {trigger:.2f}, {place:.2f}")
    told_weights = {
        "bias": float(model.intercept_[0]), "trigger": trigger, "place": place, "unplaced": none
    }  # fmt: skip
    return Linear({name: round(weight * SCALE) for name, weight in told_weights.items()})


_ALL_MARKED = 12
"""Events of a story from which on all that happens in it is marked."""

_UNKNOWN = {"bias": 0, "trigger": 0, "place": 0, "unplaced": 0}
"""The weights of confidence before they are learned."""


def train(examples: list[Example], tellings: list[Example]) -> dict[str, Linear]:
    """All models of events, and how sure they are.

    Args:
        examples: Stories.
        tellings: Single sentences, by which only words and types are learned.
    """
    models = learned(PARTS, examples, tellings, {})
    return {**models, "confidence": train_confidence(examples, models)}


_HALVES = 2
_BY_WHICH_SURE = ("within", "sentence", "place")
"""The parts whose scores say how sure an event is: learned anew without the stories asked about."""

PARTS = (
    "within",
    "sentence",
    "place",
    "type",
    "date",
    "follow",
    "status",
    "main",
    "actor",
    "target",
    "number",
)
"""What is learned apart, in an order in which each has what it needs."""


def learned(
    names: Sequence[str],
    examples: list[Example],
    tellings: list[Example],
    known: Mapping[str, Linear],
) -> dict[str, Linear]:
    """Some parts learned anew, beside those known."""
    found = dict(known)
    read: list[_Read] = list(in_order(examples)) if {"date", "follow"} & set(names) else []
    learners: dict[str, Callable[[], dict[str, Linear]]] = {
        "within": lambda: {"within": train_within(examples)},
        "sentence": lambda: {"sentence": train_sentence(examples)},
        "place": lambda: {"place": train_places(examples)},
        "type": lambda: {"type": train_types(examples + tellings)},
        "date": lambda: {"date": train_dates(read)},
        "follow": lambda: {"follow": train_follow(read, found["date"])},
        "status": lambda: train_statuses(examples),
        "main": lambda: {"main": train_main(examples)},
        "actor": lambda: {"actor": train_actors(examples, "actor")},
        "target": lambda: {"target": train_actors(examples, "target")},
        "number": lambda: {"number": train_numbers(examples, tellings, found)},
    }
    for name in PARTS:
        if name in names:
            found.update(learners[name]())
    return found


def main() -> None:
    """Trains and writes."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--half", type=Path, help="train on the half not held out, into this file")
    parser.add_argument("--rows", type=Path, help="keep what the geoparser finds in this file")
    parser.add_argument("--language", help="for another language: of what is of no language")
    parser.add_argument("--tellings", type=Path, help="the same for single sentences")
    parser.add_argument(
        "--only", nargs="+", choices=PARTS, help="learn these, keep what is shipped"
    )
    options = parser.parse_args()
    target = MODEL
    if options.language:
        only_of_any_language()
        target = load_language(options.language).folder / "events" / MODEL.name
    stories = [s for s in read_stories() if not (options.half and is_held_out(s))]
    rows = rows_of(stories, options.rows)
    sentences = read_tellings()
    seen = rows_of(sentences, options.tellings)
    examples = [Example(story, rows[story.id]) for story in stories]
    tellings = [Example(sentence, seen[sentence.id]) for sentence in sentences]
    if options.only:
        models = learned(options.only, examples, tellings, load(target))
    else:
        models = train(examples, tellings)
    if options.language:
        models["sentence"] = Linear(models["sentence"].weights, _WORDLESS_FROM)
        # Words alone tell which numbers count: without them rules tell it better than a model.
        models.pop("number", None)
    told = {
        name: {"threshold": model.threshold, "weights": model.weights}
        for name, model in models.items()
    }
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (options.half or target).write_text(text.replace('},"', '},\n"') + "\n", "utf-8")
    print(
        len(stories),
        "stories,",
        sum(len(m.weights) for m in models.values()),
        "weights",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
