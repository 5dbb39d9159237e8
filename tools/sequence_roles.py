"""What tools/train_sequence.py learns of roles: where the events of a corpus take place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pycrfsuite

from geomap.recognition.prepare import Prepared
from geomap.roles.classifier import EVENT_FROM
from geomap.roles.sequence_features import Named, by_sentence, name_features
from geomap.roles.sequence_roles import EVENT, METONYM, OTHER

__all__ = ["RoleExample", "of_stories", "role_example", "score_roles", "show_roles", "train_roles"]

SETTINGS = {"c1": 1.5, "c2": 0.1, "max_iterations": 80, "feature.minfreq": 2}

Pair = tuple[int, int]


@dataclass(frozen=True)
class RoleExample:
    """The names of a document, sentence by sentence, with whether events take place there.

    In our stories also whether they stand for those who govern or play there.
    """

    features: list[list[list[str]]]
    labels: list[list[str]]
    is_story: bool


def role_example(record: dict[str, Any], prepared: Prepared) -> RoleExample | None:
    """The example of a document, None of one with neither places of events nor roles of names."""
    has_roles = any("role" in toponym for toponym in record["toponyms"])
    if "events" not in record and not has_roles:
        return None
    words = prepared.words
    events = record.get("events", ())
    places = {(begin, end) for event in events for begin, end in event["places"]}
    places |= {(t["start"], t["end"]) for t in record["toponyms"] if t.get("role") == "event"}
    stands = {(t["start"], t["end"]) for t in record["toponyms"] if t.get("role") == "metonym"}
    by_words = {(span.first, span.last): span.toponym for span in prepared.spans}
    names: list[Named] = []
    labels: list[str] = []
    for toponym in sorted(record["toponyms"], key=lambda one: (one["start"], -one["end"])):
        begin, end = toponym["start"], toponym["end"]
        inside = [n for n, start in enumerate(words.starts) if begin <= start < end]
        if inside and not (names and names[-1].last >= inside[0]):
            name = inside[0], inside[-1]
            names.append(Named(*name, by_words.get(name)))
            is_event = any(first < end and begin < last for first, last in places)
            other = METONYM if (begin, end) in stands else OTHER
            labels.append(EVENT if is_event else other)
    features = name_features(names, words)
    sentences = by_sentence(names, words)
    return RoleExample(
        [[features[number] for number in numbers] for numbers in sentences],
        [[labels[number] for number in numbers] for numbers in sentences],
        has_roles,
    )


def of_stories(made: Iterable[RoleExample]) -> list[RoleExample]:
    """The examples to learn from: our own stories if there are any, else the corpora.

    A corpus tells the place of one event in three, where the same sentence is of an event in our
    stories: in those of odd numbers, places of events had P .67 R .59 with NEREL, .69 .69 without.
    """
    examples = list(made)
    return [example for example in examples if example.is_story] or examples


def train_roles(made: Iterable[RoleExample], path: Path) -> None:
    """Writes the model of roles that is learned from documents."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for example in made:
        for features, labels in zip(example.features, example.labels, strict=True):
            trainer.append(features, labels)
    trainer.train(str(path))


def score_roles(made: Iterable[RoleExample], path: Path) -> dict[float, Counter[str]]:
    """How many places of events are found, wrong and missed, from each of some thresholds."""
    tagger: Any = pycrfsuite.Tagger()
    tagger.open(str(path))
    counts: dict[float, Counter[str]] = {
        least: Counter() for least in (0.3, 0.35, 0.4, 0.45, EVENT_FROM, 0.5)
    }
    for example in made:
        for features, labels in zip(example.features, example.labels, strict=True):
            tagger.tag(features)
            for at, label in enumerate(labels):
                likely = tagger.marginal(EVENT, at)
                for least, tally in counts.items():
                    says = "event" if likely >= least else "none"
                    tally[f"{says} {label}"] += 1
    return counts


def show_roles(counts: dict[float, Counter[str]]) -> None:
    """Prints precision and recall of the places of events, from each threshold."""
    for least, tally in counts.items():
        right = tally[f"event {EVENT}"]
        wrong = tally[f"event {OTHER}"] + tally[f"event {METONYM}"]
        missed = tally[f"none {EVENT}"]
        print(
            f"events from {least}: P {right / max(right + wrong, 1):.3f} "
            f"R {right / max(right + missed, 1):.3f} of {right + missed}"
        )
