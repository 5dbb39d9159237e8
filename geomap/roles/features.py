"""How a name is used in its sentence: the features by which its role is told.

A *name* here is a mention that the gazetteer knows, or a run of capitalised words that it does
not (see :mod:`geomap.recognition.unlisted_names`).  As for recognition there are *clues*, strings
that a linear model weighs, and *measures*, numbers for the trees; besides, the words of the
sentence and those within eight words on either side are weighed one by one, each by where it stands
(*windows*).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geomap.gazetteer import NameKind
from geomap.languages.base import Language
from geomap.recognition.recogniser import Mention
from geomap.roles.frame_features import (
    FRAME_MEASURES,
    Line,
    frame_clues,
    frame_measures,
    lines_of,
    window_keys,
)
from geomap.roles.frames import frames_of, verbs_of
from geomap.roles.marks import TELLING, VERB_ENDING, marks_of
from geomap.roles.meaning import Named, meanings_of
from geomap.roles.rules import stands_for
from geomap.roles.scores import SCORE_MEASURES, Scored
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["USAGE_MEASURES", "WINDOWS", "Name", "Usage", "count_verbs"]

WINDOW = 8
"""So many words on either side of a name are its windows."""

WINDOWS = ("<", ">", "=")
"""Where a word stands: before the name, after it, anywhere in its sentence."""

_FURTHEST = 6  # words between a preposition and the name that it governs


@dataclass(slots=True)
class Name:
    """A name in a text.

    Attributes:
        first: Number of its first word.
        last: Number of its last word.
        mention: What the gazetteer knows of it, None if nothing.
        likely: How likely it is a place's.
    """

    first: int
    last: int
    mention: Mention | None
    likely: float


_NO_EVENT = 99.0  # words to one that tells of an event, where the sentence has none


def count_verbs(keys: Sequence[str], language: Language) -> int:
    """How many folded words look like verbs."""
    endings = language.roles.verb_endings
    return sum(key.endswith(endings) for key in keys)


class Usage:
    """The features of how a text's names are used, each found once.

    Args:
        words: The words.
        around: What was seen of them as a whole.
        names: The names, in order, none overlapping another.
    """

    def __init__(self, words: Words, around: Surroundings, names: list[Name]) -> None:
        self.words, self.around, self.names = words, around, names
        marks = marks_of(words)
        self._verbs = [i for i, mark in enumerate(marks) if mark & VERB_ENDING]
        self._events = [i for i, mark in enumerate(marks) if mark & TELLING]
        self._bounds = [
            (part.start, part.stop - 1)
            for part in (words.of_sentence(words.sentences[name.first]) for name in names)
        ]
        self._governors = [
            self._governor(name.first, begin)
            for name, (begin, _) in zip(names, self._bounds, strict=True)
        ]
        self._links = [self._link(number) for number in range(len(names))]
        verbs = verbs_of(words, around, marks)
        self.frames = frames_of(words, around, names, self._bounds, verbs)
        self._lines = lines_of(words, around, self._bounds, verbs, marks, self._events)
        self._quiet: dict[int, bool] = {}

    def _governor(self, first: int, begin: int) -> tuple[str, int]:
        """The preposition or mark before a name that says how it stands, and where that is."""
        own = self.words.language.roles
        keys, gaps = self.words.keys, self.words.gaps
        at = first - 1
        while at >= begin and first - at <= _FURTHEST:
            if "," in gaps[at] or ";" in gaps[at] or ":" in gaps[at]:
                return ",", at
            if keys[at] in own.governors:
                return keys[at], at
            if keys[at] in own.stops:
                return "!", at
            at -= 1
        return ("^" if at < begin else "?"), at

    def _link(self, number: int) -> int:
        """How a name is tied to the one after it: 0 not, 1 comma, 2 in/of, 3 near, 4 loosely,
        5 by "and".
        """  # noqa: D205
        if number + 1 >= len(self.names):
            return 0
        left, right = self.names[number].last, self.names[number + 1].first
        if right - left > 5:
            return 0
        between = self.words.keys[left + 1 : right]
        if not between:
            return 1 if "," in self.words.gaps[left] else 0
        if between[0] in ("in", "of", "inside", "within"):
            return 2
        if between[0] in ("near", "outside", "from"):
            return 3
        if "in" in between or "of" in between:
            return 4
        return 5 if between[0] in ("and", "or") and len(between) < 3 else 0

    def is_quiet(self, number: int) -> bool:
        """Whether a name's sentence has a word of what is, and none of what happened."""
        begin, end = self._bounds[number]
        known = self._quiet.get(begin)
        if known is None:
            keys = self.words.keys[begin : end + 1]
            told = bisect_right(self._events, end) > bisect_left(self._events, begin)
            known = not told and not self.words.language.roles.quiet.isdisjoint(keys)
            self._quiet[begin] = known
        return known

    def clues(self, number: int) -> list[str]:
        """The clues of one name."""
        words, name = self.words, self.names[number]
        keys, gaps = words.keys, words.gaps
        first, last = name.first, name.last
        begin, end = self._bounds[number]
        governor, at = self._governors[number]
        mention = name.mention
        if mention is None:
            kind, source = "u", "u"
        else:
            toponym = mention.span.toponym
            kind = f"{toponym.best_kind}.{toponym.classes}"
            source = "d" if toponym.best_kind == NameKind.DEMONYM else "m"
        left = keys[first - 1] if first > begin else "^"
        left2 = keys[first - 2] if first - 1 > begin else "^"
        right = keys[last + 1] if last < end else "$"
        right2 = keys[last + 2] if last + 1 < end else "$"
        before = gaps[first - 1].strip()[:1] if first > begin else ""
        after = gaps[last].strip()[:1]
        head = keys[at - 1] if at - 1 >= begin else "^"
        language, kinds = words.language, words.language.organisation_kinds
        beside = self._links[number - 1] if number else 0
        found = [
            f"kind={kind}",
            f"l={source}{before}{left}",
            f"ll={left2} {before}{left}",
            f"r={source}{after}{right}",
            f"rr={after}{right} {right2}",
            f"lr={before}{left}_{after}{right}",
            f"g={source}{governor}",
            f"gh={head} {governor}",
            f"h={head}",
            f"hh={keys[at - 2] if at - 2 >= begin else '^'}",
            f"ka={kinds.get(keys[last], 0)}.{kinds.get(right, 0)}{source}",
            f"who={keys[first] in language.given_names}{left in language.titles}"
            f"{keys[first] in language.titles}{source}",
            f"caps={len(keys[first]) > 1 and words.words[first].isupper()}{source}",
            f"poss={bool(words.possessive[last])}{source}",
            f"lw={keys[last]}",
            f"fw={keys[first]}",
            f"end={keys[last][-3:]}{source}",
            f"beg={keys[first][:3]}{source}",
            f"len={min(last - first, 4)}{source}",
            f"low={keys[last] in self.around.lower}{source}",
            f"at={min((first - begin) // 4, 6)}{begin == first}",
            f"link={beside}{self._links[number]}",
            f"for={stands_for(words, name)}{source}",
            f"quiet={self.is_quiet(number)}",
        ]
        found += [f"mod={key}" for key in keys[max(at + 1, begin) : first]]
        place = bisect_left(self._verbs, first) - 1
        if place >= 0 and self._verbs[place] >= begin:
            verb = self._verbs[place]
            found.append(f"v={keys[verb]}")
            found.append(f"vd={min(first - verb, 10) // 2}{keys[verb][-2:]}{governor}")
        frame, line = self.frames[number], self._lines[begin]
        return found + frame_clues(words, self.around, frame, line, source, first)

    def windows(self, weights: NDArray[np.float64], heads: int) -> NDArray[np.float64]:
        """What the words around each name weigh: a row a name, a column a head.

        Args:
            weights: A row a word of the text: its weight by where it stands (`WINDOWS`) and head,
                multiples of one step (see :func:`~geomap.exact.summable`).
            heads: How many models weigh them.
        """
        total = np.zeros((len(weights) + 1, weights.shape[1]))
        np.cumsum(weights, axis=0, out=total[1:])
        first = np.array([name.first for name in self.names])
        last = np.array([name.last for name in self.names]) + 1
        begin = np.array([bounds[0] for bounds in self._bounds])
        end = np.array([bounds[1] for bounds in self._bounds]) + 1
        left = total[first] - total[np.maximum(first - WINDOW, begin)]
        right = total[np.minimum(last + WINDOW, end)] - total[last]
        whole = total[end] - total[begin]
        left, right, whole = left[:, :heads], right[:, heads : 2 * heads], whole[:, 2 * heads :]
        weighed: NDArray[np.float64] = left + right + whole
        return weighed

    def window_words(self, number: int) -> list[tuple[str, str]]:
        """The words around a name with where they stand, as :meth:`windows` weighs them."""
        keys, name = self.words.keys, self.names[number]
        begin, end = self._bounds[number]
        parts = (
            keys[max(name.first - WINDOW, begin) : name.first],
            keys[name.last + 1 : min(name.last + 1 + WINDOW, end + 1)],
            keys[begin : end + 1],
        )
        return [
            (where, told)
            for where, part in zip(WINDOWS, parts, strict=True)
            for key in part
            for told in (key, *filter(None, window_keys(key, self.words.language)))
        ]

    def measures(self) -> list[list[float]]:
        """The measures of all names but those that depend on scores: a row for each."""
        words, names, language = self.words, self.names, self.words.language
        keys, count, events = words.keys, len(words.keys), self._events
        firsts = [name.first for name in names]
        rows = []
        for number, name in enumerate(names):
            first, last = name.first, name.last
            begin, end = self._bounds[number]
            governor, at = self._governors[number]
            toponym = name.mention.span.toponym if name.mention else None
            before = bisect_left(self._verbs, first)
            verb = self._verbs[before - 1] if before and self._verbs[before - 1] >= begin else -1
            nearest = min(
                (abs(first - v) for v in self._verbs[max(0, before - 1) : before + 1]), default=30
            )
            told, told_to = bisect_left(events, begin), bisect_right(events, end)
            earlier, later = bisect_left(events, first), bisect_right(events, last)
            previous = names[number - 1] if number else None
            following = names[number + 1] if number + 1 < len(names) else None
            row: list[float] = [
                name.likely,
                toponym is None,
                toponym.best_kind if toponym else -1,
                toponym.classes if toponym else -1,
                toponym.fame if toponym else -1,
                bisect_right(firsts, end) - bisect_left(firsts, begin),
                number - bisect_left(firsts, begin),
                self._links[number - 1] if number else 0,
                self._links[number],
                words.language.roles.governors[governor],
                first - at,
                first - begin,
                end - last,
                last - first,
                bool(words.possessive[last]),
                min(words.sentences[first], 9),
                language.organisation_kinds.get(keys[last], 0),
                language.organisation_kinds.get(keys[last + 1], 0) if last + 1 < count else 0,
                self.is_quiet(number),
                nearest,
                first - verb if verb >= 0 else 99,
                previous is not None and previous.mention is None,
                previous.likely if previous else -1,
                bool(
                    toponym and following and following.mention
                    and following.mention.span.toponym.may_hold(toponym)
                ),
                bool(
                    toponym and previous and previous.mention
                    and toponym.may_hold(previous.mention.span.toponym)
                ),
                first - events[earlier - 1] if earlier > told else _NO_EVENT,
                events[later] - last if later < told_to else _NO_EVENT,
                told_to - told,
                *frame_measures(words, self.around, self.frames[number], self._lines[begin], first),
            ]  # fmt: skip
            rows.append(row)
        return rows

    def meanings(self) -> NDArray[np.int16]:
        """The vectors around all names: a row for each (see :mod:`geomap.roles.meaning`)."""
        return meanings_of([self.named])

    @property
    def named(self) -> Named:
        """The names, how they stand, and their sentences."""
        return Named(self.words, self.names, self._bounds, self.frames)

    def line(self, number: int) -> Line:
        """The line of a name's sentence."""
        return self._lines[self._bounds[number][0]]

    @property
    def sentences(self) -> list[int]:
        """Number of the sentence of each name."""
        return [self.words.sentences[name.first] for name in self.names]

    def scored(self) -> Scored:
        """The names, to measure their scores against each other."""
        return Scored([(self.sentences, self.frames)])


USAGE_MEASURES = (
    *SCORE_MEASURES, "likely", "unlisted", "best_kind", "classes", "fame", "names", "rank",
    "link_before", "link_after", "governor", "governor_distance", "from_start", "to_end", "words",
    "possessive", "sentence", "last_kind", "next_kind", "quiet", "nearest_verb", "verb_before",
    "unlisted_before", "likely_before", "held_after", "holds_before", "event_before",
    "event_after", "events", *FRAME_MEASURES,
)  # fmt: skip
"""Names of the measures, in their order in a row."""
