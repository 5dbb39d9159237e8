"""Trains the models that find events, and writes ``geomap/languages/en/events/model.json``.

The corpus is the project's own stories (``corpus/``); the mentions and their roles are those that
the geoparser finds in them, as it will in any article::

    M=geomap/languages/en/events/model.json
    python tools/train_events.py --half $M --corpora CORPORA      # what is shipped
    python tools/train_events.py --half $M --corpora CORPORA --only type place  # these parts
    python tools/train_events.py --language ru --half FILE        # for Russian: of no language

``--half`` learns from the half of the stories that is not held out; ``tools/score_events.py`` says
how good the models are on the other.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from choice_fitting import Choice, fit_choices
from choice_learners import train_same, train_where
from event_examples import Example
from event_fitting import fit, linear, only_of_any_language
from event_learners import (
    train_places,
    train_sentence,
    train_types,
    train_within,
)
from score_events import found_events, load, match, place_is_right, surfaces
from sklearn.linear_model import LogisticRegression
from standoff_events import is_held, read_reported
from stories import is_held_out, read_stories, read_tellings, rows_of
from time_learners import Read, in_order, train_actors, train_dates, train_follow, train_statuses

from geomap.events.finding import find_stories, numbers_near
from geomap.events.linear import SCALE, Linear
from geomap.events.parts import FACTS, main_features
from geomap.events.records import seen_of, told_at
from geomap.events.tallies import Counted, Numbers
from geomap.events.triggers import Trigger
from geomap.languages.base import load_language
from geomap.schema.event import COUNTED

MODEL = Path(__file__).parent.parent / "geomap" / "languages" / "en" / "events" / "model.json"


def train_numbers(
    examples: list[Example], tellings: list[Example], known: Mapping[str, Linear]
) -> Linear:
    """Which of the numbers of a kind told near an event is the event's, if one is.

    Learned both of the events as marked and of those found by models of other stories: found in
    stories that were learned from, they are nearer to the marked ones, and better typed, than any
    that a new article will have.
    """
    choices: list[Choice] = []
    for fold in range(_HALVES):
        others = [e for n, e in enumerate(examples) if n % _HALVES != fold]
        models = learned(_BY_WHICH_COUNTED, others, tellings, dict(known))
        models.pop("number", None)  # of what was found all are asked
        for example in examples[fold::_HALVES]:
            choices += _of_found(example, models)
            choices += _of_marked(example)
    return linear(fit_choices(choices, 0.2), _NUMBER_FROM)


_BY_WHICH_COUNTED = ("within", "sentence", "type", "status")
"""The parts that say which events there are to be counted for, and whose numbers are sought."""

_NUMBER_FROM = -1.2
"""Least score of a number, where about as many of those told are missed as others are wrong."""


def _of_found(example: Example, models: Mapping[str, Linear]) -> Iterator[Choice]:
    """The numbers of each kind that an event found in a story may have, and which it has.

    What is found and is no event has none.
    """
    story, told = example.story, example.told
    stories, found = find_stories(told, models), found_events(told, models)
    own = {id(one): number for number, one in enumerate(found)}
    numbers = numbers_near(told, stories)
    matched = match(story, told, found)
    for event, one in matched.pairs:
        yield from _choices(numbers, own[id(one)], event.numbers)
    for one in matched.wrong:
        yield from _choices(numbers, own[id(one)], {})


def _of_marked(example: Example) -> Iterator[Choice]:
    """The numbers of each kind that an event marked in a story may have, and which it has."""
    triggers: dict[int, list[Trigger]] = {}
    for event, first, last in example.all_told:
        triggers.setdefault(id(event), []).append(example.trigger(first, last))
    events = [event for event in example.story.events if id(event) in triggers]
    numbers = Numbers(
        example.told,
        [
            Counted(
                sorted(triggers[id(event)], key=lambda trigger: trigger.first),
                event.type,
                event.status in FACTS and not event.negated,
            )
            for event in events
        ],
    )
    for number, event in enumerate(events):
        yield from _choices(numbers, number, event.numbers)


def _choices(numbers: Numbers, number: int, right: Mapping[str, int]) -> Iterator[Choice]:
    """The numbers of each kind that an event may have, and which are right."""
    near = numbers.candidates(number)
    tallies = [tally for tally, _ in near]
    for kind in COUNTED:
        own = [(tally, trigger) for tally, trigger in near if tally.kind == kind]
        rows = [numbers.features(number, *one, tallies) for one in own]
        yield rows, [right.get(kind) == tally.count.number for tally, _ in own]


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

    A logistic regression on what the trigger and the place score, and on whether it is told more
    than once; a better score of either is never less sure.
    """
    rows: list[list[float]] = []
    labels: list[bool] = []
    for fold in range(_HALVES):
        others = [e for n, e in enumerate(examples) if n % _HALVES != fold]
        models = learned(_BY_WHICH_SURE, others, [], {**known, "confidence": Linear(_UNKNOWN)})
        for example in examples[fold::_HALVES]:
            story, told = example.story, example.told
            found = found_events(told, models)
            matched = match(story, told, found)
            names = surfaces(story)
            right = {
                id(one): place_is_right(story, event, one.rows, names)
                for event, one in (*matched.pairs, *matched.again)
            }
            for one, own in zip(found, find_stories(told, models), strict=True):
                trigger, placed, where, again = seen_of(own, told_at(own)[0][1])
                rows.append([trigger / SCALE, where / SCALE, not placed, again])
                labels.append(right.get(id(one), False))
    model = LogisticRegression(C=10.0).fit(np.array(rows, float), labels)
    trigger, place, none, again = model.coef_[0].tolist()
    if min(trigger, place) < 0:
        raise SystemExit(f"confidence falls with a score: {trigger:.2f}, {place:.2f}")
    told_weights = {
        "bias": float(model.intercept_[0]), "trigger": trigger, "place": place,
        "unplaced": none, "again": again,
    }  # fmt: skip
    return Linear({name: round(weight * SCALE) for name, weight in told_weights.items()})


_UNKNOWN = {"bias": 0, "trigger": 0, "place": 0, "unplaced": 0, "again": 0}
"""The weights of confidence before they are learned."""


def train(examples: list[Example], tellings: list[Example]) -> dict[str, Linear]:
    """All models of events, and how sure they are.

    Args:
        examples: Stories.
        tellings: Single sentences, by which only words and types are learned.
    """
    models = learned(PARTS, examples, tellings, {})
    return {**models, "confidence": train_confidence(examples[1::2], models)}


_HALVES = 2
_BY_WHICH_SURE = ("within", "sentence", "place", "where", "same")
"""The parts whose scores say how sure an event is: learned anew without the stories asked about."""

PARTS = (
    *("within", "sentence", "place", "where", "type", "date", "follow", "status", "main"),
    *("actor", "target", "same", "number"),
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
    read: list[Read] = list(in_order(examples)) if {"date", "follow"} & set(names) else []
    learners: dict[str, Callable[[], dict[str, Linear]]] = {
        "within": lambda: {"within": train_within(examples)},
        "sentence": lambda: {"sentence": train_sentence(examples)},
        "place": lambda: {"place": train_places(examples)},
        "where": lambda: {"where": train_where(examples)},
        "type": lambda: {"type": train_types(examples + tellings)},
        "date": lambda: {"date": train_dates(read)},
        "follow": lambda: {"follow": train_follow(read, found["date"])},
        "status": lambda: train_statuses(examples),
        "main": lambda: {"main": train_main(examples)},
        "actor": lambda: {"actor": train_actors(examples, "actor")},
        "target": lambda: {"target": train_actors(examples, "target")},
        "same": lambda: {"same": train_same(examples, found)},
        "number": lambda: {"number": train_numbers(examples[::2], tellings, found)},
    }
    for name in PARTS:
        if name in names:
            found.update(learners[name]())
    return found


_WORDLESS_FROM = -1000
"""The same, in thousandths, of a model that knows no words: in our Russian stories of even numbers
most of what is found from here on is an event, and of those that are marked half again as many are
found as from 0."""


def main() -> None:
    """Trains and writes."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--half", type=Path, help="train on the half not held out, into this file")
    parser.add_argument("--corpora", type=Path, help="learn from the texts of corpora here as well")
    parser.add_argument("--rows", type=Path, help="keep what the geoparser finds in this file")
    parser.add_argument("--language", help="for another language: of what is of no language")
    parser.add_argument("--tellings", type=Path, help="the same for single sentences")
    parser.add_argument(
        "--only",
        nargs="+",
        choices=(*PARTS, "confidence"),
        help="learn these, keep what is shipped",
    )
    options = parser.parse_args()
    target = MODEL
    if options.language:
        only_of_any_language()
        target = load_language(options.language).folder / "events" / MODEL.name
    stories = [s for s in read_stories() if not (options.half and is_held_out(s))]
    if options.corpora:
        stories += [s for s in read_reported(options.corpora) if not is_held(s)]
    rows = rows_of(stories, options.rows)
    sentences = read_tellings()
    seen = rows_of(sentences, options.tellings)
    examples = [Example(story, rows[story.id]) for story in stories]
    tellings = [Example(sentence, seen[sentence.id]) for sentence in sentences]
    if options.only:
        models = learned(options.only, examples, tellings, load(target))
        if "confidence" in options.only:
            models["confidence"] = train_confidence(examples[1::2], models)
    else:
        models = train(examples, tellings)
    if options.language:
        models["sentence"] = Linear(models["sentence"].weights, _WORDLESS_FROM)
        # Words alone tell which numbers count: without them rules tell it better than a model.
        models.pop("number", None)
        for name in ("where", "same"):  # by words as well
            models.pop(name, None)
    told = {
        name: {"threshold": model.threshold, "weights": model.weights}
        | ({"directions": model.directions} if model.directions else {})
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
