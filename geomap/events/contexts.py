"""What stands around an event and speaks for its type: words of its sentence and of its text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from geomap.events.directions import Directions, has_meaning
from geomap.events.linear import Linear
from geomap.events.told import Told
from geomap.events.triggers import Trigger
from geomap.roles.senses import sense_of

__all__ = [
    "ABOUT",
    "KIND",
    "OWN",
    "features_beside",
    "weigh_around",
]

ABOUT = "about="
"""How the features of a sentence's words begin: ``about=word|group``."""

OWN, KIND = "own=", "kind="
"""How those begin of what stands at a trigger: ``own=what|type``, ``kind=what|group``."""

_NEIGHBOURS = 2  # words with a meaning that are looked at on either side of a trigger


def features_beside(told: Told, trigger: Trigger) -> tuple[list[str], list[str]]:
    """What is seen of an event whatever its type: of its trigger, and of its sentence.

    The first has a weight for each type and each group, the second has one for each group.
    """
    words = _words_beside(told, told.sentence_of[trigger.first])
    return _features_of_trigger(told, trigger), [f"{ABOUT}{word}" for word in words]


def _features_of_trigger(told: Told, trigger: Trigger) -> list[str]:
    """What a trigger is, and the words with a meaning on either side of it."""
    keys, language = told.words.keys, told.words.language
    sense = sense_of(keys[trigger.first], language)
    verb = bool(set(trigger.tags) - {"N", "P"})
    found = [
        f"lemma={trigger.lemma}",
        f"cluster={sense.cluster}",
        f"sense={sense.verb if verb else sense.noun}{verb}",
    ]
    first, last = told.bounds[told.sentence_of[trigger.first]]
    for side, numbers in (
        ("after", range(trigger.last + 1, last + 1)),
        ("before", range(trigger.first - 1, first - 1, -1)),
    ):
        seen = 0
        for at in numbers:
            if not has_meaning(told, at):
                continue
            cluster = sense_of(keys[at], language).cluster
            found += [f"{side}={told.lemmas[at][-1]}", f"{side}={cluster}"]
            if not seen:
                found.append(f"{side}1={cluster}")
            seen += 1
            if seen == _NEIGHBOURS:
                break
    if trigger.last < last:
        found.append(f"next={keys[trigger.last + 1]}")
    return found


def _words_beside(told: Told, number: int) -> list[str]:
    """The words of a sentence that name no place, by their lemmas and their clusters."""
    first, last = told.bounds[number]
    found: dict[str, None] = {}
    for at in range(first, last + 1):
        if has_meaning(told, at):
            found[told.lemmas[at][-1]] = None
            found[str(sense_of(told.words.keys[at], told.words.language).cluster)] = None
    return list(found)


def weigh_around(
    told: Told,
    trigger: Trigger,
    sentences: dict[int, dict[str, int]],
    model: Linear,
    directions: Directions | None,
) -> dict[str, int]:
    """What a model gives each type for `features_beside`; empty if it knows no words.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        sentences: What the model gives each group for the words of a sentence, kept by its number.
        model: What weighs the types.
        directions: The vectors of the text, if the language has any.
    """
    of_type, of_group = model.by_word(OWN), model.by_word(KIND)
    if not of_type:
        return {}
    own = _features_of_trigger(told, trigger)
    number = told.sentence_of[trigger.first]
    beside = sentences.get(number)
    if beside is None:
        words = model.by_word(ABOUT)
        told_of = (words[word] for word in _words_beside(told, number) if word in words)
        beside = sentences[number] = _sums(told_of)
    groups = _sums([beside, *(of_group[what] for what in own if what in of_group)])
    ways = [of_type[what] for what in own if what in of_type]
    if directions is not None and model.directions:
        ways.append(model.along(directions.seen(trigger)))
    types = _sums(ways)
    return {
        name: groups.get(kind.coarse, 0) + types.get(name, 0)
        for name, kind in told.words_of.types.items()
    }


def _sums(weights: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """The sums of weights by name."""
    found: dict[str, int] = {}
    for one in weights:
        for name, weight in one.items():
            found[name] = found.get(name, 0) + weight
    return found
