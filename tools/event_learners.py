"""Learns from stories which words tell of events, of which types, and where these happened."""

from __future__ import annotations

import numpy as np
from event_examples import Example
from event_fitting import Asked, Features, fit, fit_along, fit_types, linear
from numpy.typing import NDArray

from geomap.events.contexts import features_beside
from geomap.events.lexicon import event_types
from geomap.events.linear import Linear
from geomap.events.places import Places
from geomap.events.triggers import Trigger, sentence_rows
from geomap.events.typing import beside, type_features

_FOLDS = 4


def train_within(examples: list[Example]) -> Linear:
    """Which candidate of a sentence that tells of an event is its trigger."""
    rows, labels, triggers = [], [], []
    for example in examples:
        for found in example.sentences.values():
            if any(right for _, _, right in found):
                # What a table could do without counts neither way.
                plain = [one for one in found if not example.is_slight(one[0])]
                rows += [features for _, features, _ in plain]
                labels += [right for _, _, right in plain]
                triggers += [(example, trigger) for trigger, _, _ in plain]
    weights, along = fit_along(rows, labels, 0.3, _beside(triggers), 0.6)
    return linear(weights, _WITHIN_FROM, along)


def _beside(triggers: list[tuple[Example, Trigger]]) -> NDArray[np.int64] | None:
    """The vectors of triggers and of what is beside them; None if the language has none."""
    seen = [
        directions.beside(trigger)
        for example, trigger in triggers
        if (directions := example.topics.directions) is not None
    ]
    return np.stack(seen) if seen else None


def train_sentence(examples: list[Example]) -> Linear:
    """Whether a sentence tells of an event, its likeliest candidate chosen by unseen stories."""
    rows: list[Features] = []
    labels: list[bool] = []
    triggers: list[tuple[Example, Trigger]] = []
    for fold in range(_FOLDS):
        within = train_within([e for n, e in enumerate(examples) if n % _FOLDS != fold])
        for example in examples[fold::_FOLDS]:
            for number, found in example.sentences.items():
                if number in example.slight and number not in example.marked:
                    continue
                beside = _beside([(example, trigger) for trigger, _, _ in found])
                by_vectors = [0] * len(found) if beside is None else within.along_one(beside)
                scored = [
                    (within.score(features) + by_vectors[n], -n)
                    for n, (_, features, _) in enumerate(found)
                ]
                score, place = max(scored)
                trigger, features, _ = found[-place]
                trigger = Trigger(
                    trigger.first, trigger.last, "", "", frozenset(), frozenset(), score
                )
                rows.append(sentence_rows(example.told, trigger, features))
                labels.append(number in example.marked)
                triggers.append((example, trigger))
    weights, along = fit_along(rows, labels, 0.05, _beside(triggers), 0.1)
    return linear(weights, _SENTENCE_FROM, along)


_WITHIN_FROM = 1.0
"""Least log-odds of a second event of a sentence: from 1.5 on fewer are found, and our stories
have an F1 of .01 less, real texts of as much more."""

_SENTENCE_FROM = 0.5
"""Least log-odds of a sentence with an event: out of fold about as many events of real texts are
missed as others are found (P .65, R .65), of our stories a few more (P .85, R .79)."""


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
            others = beside(example.told, trigger, example.topics)
            rows = [
                type_features(example.told, trigger, name, example.topics, others) for name in types
            ]
            directions = example.topics.directions
            seen = None if directions is None else directions.seen(trigger)
            asked.append(Asked(event.type, *features_beside(example.told, trigger), rows, seen))
    kinds = [f"{kind.coarse}|{name}" for name, kind in types.items()]
    weights, along = fit_types(asked, kinds)
    return linear(weights, directions=along)
