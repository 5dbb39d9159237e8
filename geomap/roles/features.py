"""How a name is used in its sentence: the features by which its role is told.

A *name* here is a mention that the gazetteer knows, or a run of capitalised words that it does
not (see :mod:`geomap.recognition.unlisted_names`).  As for recognition there are *clues*, strings
that a linear model weighs, and *measures*, numbers for the trees; besides, the words of the
sentence and those within eight words on either side are weighed one by one, each by where it stands
(*windows*).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from geomap.exact import summable
from geomap.gazetteer import NameKind
from geomap.recognition.recogniser import Mention
from geomap.roles.frame_features import (
    FRAME_MEASURES,
    frame_clues,
    frame_measures,
    lines_of,
    window_keys,
)
from geomap.roles.frames import frames_of, verbs_of
from geomap.roles.words import (
    AUXILIARIES,
    EVENTS,
    GOVERNORS,
    PARTNER_PREPOSITIONS,
    PARTNERS,
    QUIET,
    SAYING,
    STOPS,
)
from geomap.text.shape import PLACE_PREPOSITIONS, Surroundings, word_lists
from geomap.text.tokenizer import Words

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["USAGE_MEASURES", "WINDOWS", "Name", "Usage", "is_verb"]

WINDOW = 8
"""So many words on either side of a name are its windows."""

WINDOWS = ("<", ">", "=")
"""Where a word stands: before the name, after it, anywhere in its sentence."""

_FURTHEST = 6  # words between a preposition and the name that it governs

_NONE = -10.0  # a score where there is no such name

_REACH = 6  # words within which "from" and "to" belong to a name, as in "to the far city of B"

_EVERYWHERE = frozenset("across throughout nationwide everywhere countrywide".split())

_OTHER_QUESTIONS = 2  # whose scores are measures, too

_SCORE_MEASURES = 7 + _OTHER_QUESTIONS  # of a name, those that depend on scores, which come first


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


_VERB_ENDINGS = ("ed", "ing")

_NO_EVENT = 99.0  # words to one that tells of an event, where the sentence has none


@lru_cache(maxsize=65536)
def _tells(key: str) -> bool:
    """Whether a folded word begins like one that tells of an event."""
    return key.startswith(EVENTS)


def is_verb(key: str) -> bool:
    """Whether a folded word looks like a verb."""
    return key.endswith(_VERB_ENDINGS)


class Usage:
    """What is seen of the names of a text, once for all that is asked of them.

    Args:
        words: The words.
        around: What was seen of them as a whole.
        names: The names, in order, none overlapping another.
    """

    def __init__(self, words: Words, around: Surroundings, names: list[Name]) -> None:
        self.words, self.around, self.names = words, around, names
        self._verbs = [i for i, key in enumerate(words.keys) if key.endswith(_VERB_ENDINGS)]
        self._events = [i for i, key in enumerate(words.keys) if _tells(key)]
        sentences = words.sentences
        self._bounds = [
            (bisect_left(sentences, s), bisect_right(sentences, s) - 1)
            for s in (sentences[name.first] for name in names)
        ]
        self._governors = [
            self._governor(name.first, begin)
            for name, (begin, _) in zip(names, self._bounds, strict=True)
        ]
        self._links = [self._link(number) for number in range(len(names))]
        verbs = verbs_of(words, around)
        self.frames = frames_of(words, around, names, self._bounds, verbs)
        self._lines = lines_of(words, around, self._bounds, verbs)
        self._quiet: dict[int, bool] = {}

    def _governor(self, first: int, begin: int) -> tuple[str, int]:
        """The preposition or mark before a name that says how it stands, and where that is."""
        keys, gaps = self.words.keys, self.words.gaps
        at = first - 1
        while at >= begin and first - at <= _FURTHEST:
            if "," in gaps[at] or ";" in gaps[at] or ":" in gaps[at]:
                return ",", at
            if keys[at] in GOVERNORS:
                return keys[at], at
            if keys[at] in STOPS:
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
            known = not told and not QUIET.isdisjoint(keys)
            self._quiet[begin] = known
        return known

    def reaches(self) -> list[tuple[int, int]]:
        """Pairs of names that say how far something went: "across the country from A to B"."""
        keys, sentences = self.words.keys, self.words.sentences
        pairs = []
        for number in range(len(self.names) - 1):
            here, there = self.names[number], self.names[number + 1]
            following = here.last + 1
            if (
                keys[following] != "to"
                or sentences[here.first] != sentences[there.first]
                or there.first - following > _REACH
            ):
                continue
            before = keys[max(0, here.first - _REACH) : here.first]
            if "from" not in before:
                continue
            begin = here.first - 1 - before[::-1].index("from")
            if not _EVERYWHERE.isdisjoint(keys[max(0, begin - _REACH) : begin]):
                pairs.append((number, number + 1))
        return pairs

    def stands_for(self, number: int) -> str:
        """Whether a name looks like that of a government or team: what says so, or nothing."""
        keys, gaps = self.words.keys, self.words.gaps
        name = self.names[number]
        first, last = name.first, name.last
        left = keys[first - 1] if first else ""
        if left in PLACE_PREPOSITIONS and left != "between":
            return ""
        if (left in PARTNER_PREPOSITIONS or left == "and") and any(
            key in PARTNERS for key in keys[max(0, first - 6) : first]
        ):
            return "partner"
        follower = last + 1
        while follower < len(keys) and keys[follower] in AUXILIARIES and gaps[follower - 1] == " ":
            follower += 1
        if (
            follower < len(keys)
            and gaps[follower - 1] == gaps[last] == " "
            and not self.words.possessive[last]
            and keys[follower] in SAYING
            and left not in ("of", "the")
        ):
            return "says"
        return ""

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
        lists = word_lists()
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
            f"ka={lists.kinds.get(keys[last], 0)}.{lists.kinds.get(right, 0)}{source}",
            f"who={keys[first] in lists.given}{left in lists.titles}"
            f"{keys[first] in lists.titles}{source}",
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
            f"for={self.stands_for(number)}{source}",
            f"quiet={self.is_quiet(number)}",
        ]
        found += [f"mod={key}" for key in keys[max(at + 1, begin) : first]]
        place = bisect_left(self._verbs, first) - 1
        if place >= 0 and self._verbs[place] >= begin:
            verb = self._verbs[place]
            found.append(f"v={keys[verb]}")
            found.append(f"vd={min(first - verb, 10) // 2}{keys[verb][-2:]}{governor}")
        frame, line = self.frames[number], self._lines[begin]
        return found + frame_clues(words, frame, line, source, first)

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
            for told in (key, *filter(None, window_keys(key)))
        ]

    def measures(self) -> list[list[float]]:
        """The measures of all names but those that depend on scores: a row for each."""
        words, names, lists = self.words, self.names, word_lists()
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
            row = [
                name.likely,
                toponym is None,
                toponym.best_kind if toponym else -1,
                toponym.classes if toponym else -1,
                toponym.fame if toponym else -1,
                bisect_right(firsts, end) - bisect_left(firsts, begin),
                number - bisect_left(firsts, begin),
                self._links[number - 1] if number else 0,
                self._links[number],
                GOVERNORS[governor],
                first - at,
                first - begin,
                end - last,
                last - first,
                bool(words.possessive[last]),
                min(words.sentences[first], 9),
                lists.kinds.get(keys[last], 0),
                lists.kinds.get(keys[last + 1], 0) if last + 1 < count else 0,
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
            rows.append([float(value) for value in row])
        return rows

    @cached_property
    def _beside(self) -> NDArray[np.bool_]:
        """Whether each name (down) has each name (across) beside it in its sentence."""
        sentences = np.array([bounds[0] for bounds in self._bounds])
        beside: NDArray[np.bool_] = sentences[:, None] == sentences
        np.fill_diagonal(beside, False)
        return beside

    @cached_property
    def _lists(self) -> NDArray[np.intp]:
        """Number of the list of each name."""
        return np.array([frame.group for frame in self.frames], dtype=np.intp)

    def with_scores(self, base: Floats, linear: NDArray[np.float64], column: int) -> Floats:
        """The measures with those that depend on the names' scores by the linear model.

        Args:
            base: What :meth:`measures` gives.
            linear: The scores, a row a name, a column a question.
            column: The question that is asked.
        """
        scores = linear[:, column]
        rows = np.empty((len(scores), _SCORE_MEASURES + base.shape[1]), dtype=np.float32)
        others = np.where(self._beside, scores, _NONE)
        rows[:, 0] = scores
        rows[:, 1] = others.max(axis=1)
        rows[:, 2] = (others > scores[:, None]).sum(axis=1)
        rows[0, 3] = rows[-1, 4] = _NONE
        rows[1:, 3], rows[:-1, 4] = scores[:-1], scores[1:]
        rows[:, 5] = self.pooled(scores)
        rows[:, 6] = self._told_before(scores)
        rest = np.delete(linear, column, axis=1)[:, :_OTHER_QUESTIONS]
        rows[:, 7 : 7 + _OTHER_QUESTIONS] = 0
        rows[:, 7 : 7 + rest.shape[1]] = rest
        rows[:, _SCORE_MEASURES:] = base
        return rows

    def pooled(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The mean of each name's list, those left out that but hold a name of it."""
        counted = np.array([not frame.holds for frame in self.frames])
        # Multiples of one step, so that the sums are the same in any order.
        totals = np.bincount(self._lists, summable(values) * counted, len(values))
        sizes = np.bincount(self._lists, counted, len(values))
        means: NDArray[np.float64] = (totals / np.maximum(sizes, 1))[self._lists]
        return np.where(counted, means, values)

    def _told_before(self, scores: NDArray[np.float64]) -> NDArray[np.float64]:
        """The best score in the sentence before that has names."""
        best: dict[int, float] = {}
        sentences = [self.words.sentences[name.first] for name in self.names]
        for sentence, score in zip(sentences, scores.tolist(), strict=True):
            best[sentence] = max(score, best.get(sentence, _NONE))
        return np.array([best.get(sentence - 1, _NONE) for sentence in sentences])


USAGE_MEASURES = (
    "score", "best_other", "better_others", "score_before", "score_after",
    "list_score", "score_of_sentence_before", "second_question", "third_question", "likely", "unlisted", "best_kind", "classes", "fame", "names", "rank", "link_before",
    "link_after", "governor", "governor_distance", "from_start", "to_end", "words", "possessive",
    "sentence", "last_kind", "next_kind", "quiet", "nearest_verb", "verb_before", "unlisted_before",
    "likely_before", "held_after", "holds_before", "event_before", "event_after", "events", *FRAME_MEASURES,
)  # fmt: skip
"""Names of the measures, in their order in a row."""
