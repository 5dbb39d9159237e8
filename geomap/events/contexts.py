"""What stands around an event and speaks for its type: words of its sentence and of its text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from geomap.events.directions import Directions, Weights
from geomap.events.lexicon import Lexicon
from geomap.events.linear import Linear
from geomap.events.told import Told
from geomap.events.triggers import Trigger
from geomap.roles.senses import sense_of

__all__ = [
    "ABOUT",
    "KIND",
    "OWN",
    "Row",
    "features_beside",
    "weigh_all",
    "weigh_around",
]

Row = NDArray[np.int64]
"""Thousandths for each type of event, in their order."""

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
    has_meaning = told.has_meaning
    for side, numbers in (
        ("after", range(trigger.last + 1, last + 1)),
        ("before", range(trigger.first - 1, first - 1, -1)),
    ):
        seen = 0
        for at in numbers:
            if not has_meaning[at]:
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
    keys, lemmas, language = told.words.keys, told.lemmas, told.words.language
    found: dict[str, None] = {}
    for at, has_meaning in enumerate(told.has_meaning[first : last + 1], first):
        if has_meaning:
            found[lemmas[at][-1]] = None
            found[str(sense_of(keys[at], language).cluster)] = None
    return list(found)


def weigh_around(
    told: Told,
    trigger: Trigger,
    sentences: dict[int, Row],
    model: Linear,
    directions: Directions | None,
) -> dict[str, int]:
    """What a model gives each type for `features_beside`; empty if it knows no words.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        sentences: What the model gives each type for the words of a sentence, kept by its number.
        model: What weighs the types.
        directions: The vectors of the text, if the language has any.
    """
    if not model.by_word(OWN):
        return {}
    rows = _rows(model, told.words_of)
    number = told.sentence_of[trigger.first]
    beside = sentences.get(number)
    if beside is None:
        beside = sentences[number] = rows.about.sums(_words_beside(told, number))
    total = beside + rows.own.sums(_features_of_trigger(told, trigger))
    if directions is not None and rows.weights is not None:
        total += directions.weighed(trigger, rows.weights)
    return dict(zip(rows.names, total.tolist(), strict=True))


def weigh_all(
    told: Told, triggers: Sequence[Trigger], model: Linear, directions: Directions | None
) -> None:
    """Weighs what vectors say of triggers together, for `weigh_around` to be asked for each."""
    if directions is not None and model.by_word(OWN):
        weights = _rows(model, told.words_of).weights
        if weights is not None:
            directions.weigh(triggers, weights)


class _Rows:
    """What a model gives types for what is seen of an event.

    Attributes:
        names: The types, in the order of a row.
        own: Their rows by what stands at a trigger.
        about: Their rows by the words of a sentence.
        weights: What the numbers of vectors weigh, None if the model has no directions.
    """

    def __init__(self, model: Linear, lexicon: Lexicon) -> None:
        self.names = list(lexicon.types)
        groups = [kind.coarse for kind in lexicon.types.values()]
        of_type, of_group = model.by_word(OWN), model.by_word(KIND)
        self.own = _Table(((self.names, of_type), (groups, of_group)))
        self.about = _Table(((groups, model.by_word(ABOUT)),))
        self.weights = Weights(model.columns_of(self.names)) if model.directions else None


@lru_cache(maxsize=16)
def _rows(model: Linear, lexicon: Lexicon) -> _Rows:
    return _Rows(model, lexicon)


class _Table:
    """Rows of weights by what is seen, each made when it is first asked for."""

    def __init__(self, columns: Sequence[tuple[list[str], Mapping[str, dict[str, int]]]]) -> None:
        self._columns = columns
        self._numbers: dict[str, int] = {}
        self._rows = np.zeros((_MORE, len(columns[0][0])), np.int64)

    def sums(self, seen: Iterable[str]) -> Row:
        """The sums of the weights of what is seen, a row of them; not to be changed."""
        get, number = self._numbers.get, self._number
        # The first row is of zeros: that of what has no weight.
        numbers = [get(what) or number(what) for what in seen]
        row: Row = np.add.reduce(self._rows.take(numbers, axis=0), axis=0)
        return row

    def _number(self, what: str) -> int:
        """The number of a row that is made now; 0 for what has no weight."""
        own = [(names, weights[what]) for names, weights in self._columns if what in weights]
        if not own:
            return 0
        number = self._numbers[what] = len(self._numbers) + 1
        if number == len(self._rows):
            more = np.zeros((number, self._rows.shape[1]), np.int64)
            self._rows = np.concatenate([self._rows, more])
        for names, weights in own:
            self._rows[number] += [weights.get(name, 0) for name in names]
        return number


_MORE = 256
"""So many rows there is room for at first."""
