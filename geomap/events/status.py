"""Whether an event happened: planned, threatened, denied, or told by somebody."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from geomap.events.linear import Linear, Together
from geomap.events.told import Told
from geomap.events.triggers import Trigger
from geomap.schema.event import STATUSES

__all__ = ["choose_status", "is_negated", "status_features"]

_NOT = 3  # letters of a word that only negates
_REACH = 5  # words before a trigger within which a "not" is its own


def status_features(told: Told, trigger: Trigger, leaning: str) -> list[str]:
    """The features of an event by which its status is told, as strings.

    Args:
        told: The article.
        trigger: The words that tell of it.
        leaning: Which way the time looks that is told next to it (`Timeline.leaning`).
    """
    keys, gaps = told.words.keys, told.words.gaps
    first, last = told.bounds[told.sentence_of[trigger.first]]
    at = trigger.first
    begin = at
    while begin > first and at - begin < 8 and not ({",", ";", ":"} & set(gaps[begin - 1])):
        begin -= 1
    clause, sentence = keys[begin:at], keys[first : last + 1]
    found = ["bias", f"tags={trigger.tags}", f"lemma={trigger.lemma}"]
    found += [f"l{min(at - n, 4)}={keys[n]}" for n in range(max(begin, at - 4), at)]
    found += [f"clause={key}" for key in clause]
    found += [f"r={key}" for key in keys[trigger.last + 1 : min(last, trigger.last + 4) + 1]]
    lists = told.words.language.events
    for name, words in (
        ("ahead", lists.ahead),
        ("threat", lists.threat),
        ("denial", lists.denial),
        ("hearsay", lists.hearsay),
    ):
        near = next((at - n for n in range(at - 1, begin - 1, -1) if keys[n] in words), 0)
        found.append(f"{name}={min(near, 4)}{trigger.tags}")
        found.append(f"{name}.sentence={not words.isdisjoint(sentence)}")
    denied = next((key for key in sentence if key in lists.denial and len(key) > _NOT), "")
    found += [
        f"leaning={leaning[:1]}{trigger.tags}",
        f"leaning.kind={leaning}",
        f"leaning.before={leaning[:1]}{keys[at - 1] if at > first else ''}",
        f"denied={denied}",
    ]
    found.append(f"negated={is_negated(told, trigger)}")
    found.append(f"past={'d' in trigger.tags and at == begin}")
    return found


def choose_status(told: Told, trigger: Trigger, leaning: str, models: Mapping[str, Linear]) -> str:
    """The status of an event.

    Args:
        told: The article.
        trigger: The words that tell of it.
        leaning: Which way the time looks that is told next to it.
        models: What weighs each status but the first, by ``status.`` and its name.
    """
    features = status_features(told, trigger, leaning)
    asked = tuple(models[f"status.{status}"] for status in STATUSES[1:])
    best, name = 0, STATUSES[0]
    for status, model, score in zip(
        STATUSES[1:], asked, _together(asked).scores(features), strict=True
    ):
        if score - model.threshold > best:
            best, name = score - model.threshold, status
    return name


@lru_cache(maxsize=16)
def _together(models: tuple[Linear, ...]) -> Together:
    return Together(models)


def is_negated(told: Told, trigger: Trigger) -> bool:
    """Whether a "not" or its like stands just before an event's words in their clause."""
    words, lists = told.words, told.words.language.events
    first, last = told.bounds[told.sentence_of[trigger.first]]
    begin = max(first, trigger.first - _REACH)
    text = words.text[words.starts[begin] : words.starts[trigger.first]]
    clause = lists.clause_ends.split(text)[-1]
    if lists.negated.search(clause):
        return True
    following = words.text[words.ends[trigger.last] : words.ends[min(last, trigger.last + 2)]]
    return bool(lists.negated_after.match(following))
