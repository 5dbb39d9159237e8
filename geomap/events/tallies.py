"""Which event the numbers are of that an article tells: a model weighs each near each event."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from geomap.events.counts import Count
from geomap.events.linear import Linear
from geomap.events.numbers import Tally, people_of, tallies_of
from geomap.events.told import Told
from geomap.events.triggers import Trigger

__all__ = ["Counted", "Numbers"]

_BEFORE, _AFTER = 1, 4  # sentences about an event's own within which its numbers are told
_SILENT = 2  # sentences after an event that are of it, where they tell of no other
_ZERO = "zero"


@dataclass(frozen=True, slots=True)
class Counted:
    """An event whose numbers are sought.

    Attributes:
        trigger: The words that tell of it.
        type: Name of its type.
        is_fact: Whether it is said to be so.
    """

    trigger: Trigger
    type: str
    is_fact: bool


class Numbers:
    """The numbers that an article tells, and its events in order.

    Args:
        told: The article.
        events: Its events.
    """

    def __init__(self, told: Told, events: Sequence[Counted]) -> None:
        self._told, self._events = told, events
        self._tallies: dict[int, list[Tally]] = {}
        self._own = [told.sentence_of[event.trigger.first] for event in events]
        self._in: dict[int, list[int]] = {}
        for number, sentence in enumerate(self._own):
            self._in.setdefault(sentence, []).append(number)
        # Sums from the beginning, so that what lies between two words is a difference.
        self._firsts = [event.trigger.first for event in events]
        types, clauses = told.words_of.types, told.words.language.events.clauses
        self._harming = _sums(types[event.type].harms for event in events)
        self._clauses = _sums(key in clauses for key in told.words.keys)
        self._commas = _sums("," in gap for gap in told.words.gaps)
        self._cuts = _sums(";" in gap or ":" in gap for gap in told.words.gaps)
        self._covering: dict[int, list[int]] = {}
        for number, event in enumerate(events):
            for word in range(event.trigger.first, event.trigger.last + 1):
                self._covering.setdefault(word, []).append(number)

    def candidates(self, number: int) -> list[Tally]:
        """What may have befallen people in an event, as told about it."""
        told, event, own = self._told, self._events[number], self._own[number]
        found: list[Tally] = []
        for there in range(max(0, own - _BEFORE), min(own + _AFTER + 1, len(told.bounds))):
            tallies = self._tallies.get(there)
            if tallies is None:
                tallies = self._tallies[there] = tallies_of(told, there)
            found += tallies
        kind = told.words_of.types[event.type]
        here = {t.kind for t in found if told.sentence_of[t.at] == own}
        if event.is_fact and kind.befalls and kind.befalls not in here:
            # Where no word says what befell those counted, the event's type does.
            at = event.trigger.first
            people = people_of(told, at)
            taken = {t.count.first for t in found}
            if people is not None and people.first not in taken:
                found.append(Tally(kind.befalls, people, at, "type"))
            elif people is None and kind.befalls_one:
                found.append(Tally(kind.befalls, Count(1, "", at, event.trigger.last), at, "type"))
        if len(found) <= _MOST:
            return found
        first = event.trigger.first
        nearest = sorted(range(len(found)), key=lambda n: abs(found[n].at - first))[:_MOST]
        return [found[n] for n in sorted(nearest)]

    def features(self, number: int, tally: Tally, candidates: Sequence[Tally]) -> list[str]:
        """The features of a tally, for an event, as strings.

        Args:
            number: Number of the event.
            tally: What befell how many.
            candidates: All that may be the event's.
        """
        told, event, own = self._told, self._events[number], self._own[number]
        types = told.words_of.types
        trigger, kind = event.trigger, types[event.type]
        there = told.sentence_of[tally.at]
        step = max(-1, min(there - own, 3))
        zero = _ZERO if not tally.count.number else ""
        what = f"{tally.kind}{zero}"
        group = "harms" if kind.harms else "ensues" if kind.ensues else ""
        mine = trigger.first <= tally.at <= trigger.last
        beside_it = self._in.get(there, ())
        others = len(beside_it) - (there == own)
        of_other = next(
            (self._events[n].type for n in self._covering.get(tally.at, ()) if n != number), ""
        )
        owner = types[of_other] if of_other else None
        owned = (
            "" if owner is None else "harms" if owner.harms else "ensues" if owner.ensues else "-"
        )
        low, high = sorted((trigger.first, tally.at))
        begin, end = bisect_right(self._firsts, low), bisect_left(self._firsts, high)
        between = max(0, end - begin)
        harming = self._harming[max(begin, end)] - self._harming[begin]
        same = [t for t in candidates if t.kind == tally.kind and t is not tally]
        nearer = sum(abs(t.at - trigger.first) < abs(tally.at - trigger.first) for t in same)
        harm_of = told.words.language.events.harm_of
        word = next(
            (harm_of[k] for k in told.words.keys[trigger.first : trigger.last + 1] if k in harm_of),
            "",
        )
        beside = min(
            (t for t in candidates if t is not tally and told.sentence_of[t.at] == there),
            key=lambda t: (abs(t.at - tally.at), t.at),
            default=None,
        )
        by = "" if beside is None else "L" if beside.at < tally.at else "R"
        if beside is not None:
            by += beside.kind + str(trigger.first <= beside.at <= trigger.last)
        found = [
            "bias",
            f"tally.word={word}|{what}",
            f"tally.beside={by}|{what}{bool(step)}",
            f"tally.kind={what}",
            f"tally.harm={told.words.keys[tally.at]}|{what}",
            f"tally.how={tally.how}{step}",
            f"tally.type={event.type}|{what}",
            f"tally.group={group}|{what}",
            f"tally.coarse={kind.coarse}|{what}",
            f"tally.fact={event.is_fact}{zero}",
            f"tally.step={step}{group}",
            f"tally.step.kind={step}{what}",
            f"tally.mine={mine}{group}",
            f"tally.owned={owned}|{group}{bool(step)}",
            f"tally.owner={event.type == of_other}{bool(step)}",
            f"tally.between={min(between, 3)}{bool(step)}",
            f"tally.harming={min(harming, 2)}{group}",
            f"tally.nearer={min(nearer, 2)}{bool(step)}",
            f"tally.number={min(number, 3)}{min(step, 1)}",
        ]
        if step:
            paragraphs = abs(told.paragraphs[there] - told.paragraphs[own])
            rivals = 0
            if beside_it:
                rivals = self._harming[beside_it[-1] + 1] - self._harming[beside_it[0]]
            found += [
                f"tally.paragraphs={min(paragraphs, 2)}{step}",
                f"tally.rivals={min(rivals, 2)}{step}{group}",
                f"tally.alone={not others}{step}{zero}",
            ]
            return found
        side = "L" if tally.at < trigger.first else "R"
        closer = self._is_closer(beside_it, number, tally.at)
        clause = self._clauses[high] > self._clauses[min(low + 1, high)]
        cut = self._cuts[high] > self._cuts[low]
        commas = self._commas[high] - self._commas[low]
        free = not of_other and not others and not mine
        found += [
            f"tally.free={free}|{tally.kind}{tally.how}",
            f"tally.side={side}{group}{mine}",
            f"tally.closer={closer}{group}{mine}",
            f"tally.clause={side}{clause}{mine}",
            f"tally.cut={cut}{mine}",
            f"tally.commas={min(commas, 3)}{side}",
            f"tally.away={min((high - low) // 3, 5)}{side}",
        ]
        return found

    def _is_closer(self, events: Sequence[int], number: int, at: int) -> bool:
        """Whether another of some events in order begins nearer to a word than one does."""
        away = abs(self._firsts[number] - at)
        begin = bisect_right(self._firsts, at - away, events[0], events[-1] + 1) if events else 0
        end = bisect_left(self._firsts, at + away, events[0], events[-1] + 1) if events else 0
        return end > begin  # the one itself is just as far

    def of(self, number: int, model: Linear | None) -> dict[str, Count]:
        """The numbers of an event, by the columns of the table.

        Args:
            number: Number of the event.
            model: What weighs the tallies; None of a language in which that was not learned.
        """
        told, candidates = self._told, self.candidates(number)
        if model is None:
            return self._in_reach(number, candidates)
        best: dict[str, tuple[int, int, Count]] = {}
        for tally in candidates:
            score = model.score(self.features(number, tally, candidates))
            known = best.get(tally.kind)
            if score >= model.threshold and (known is None or score > known[0]):
                best[tally.kind] = (score, tally.at, tally.count)
        doubtful = told.words.language.events.also_harm_of
        for kind, (score, at, _) in list(best.items()):
            # Whoever was shot died or lived.
            if told.words.keys[at] in doubtful and any(
                other != kind and best[other][1] == at and best[other][0] > score for other in best
            ):
                del best[kind]
        return {kind: count for kind, (_, _, count) in best.items()}

    def _in_reach(self, number: int, candidates: Sequence[Tally]) -> dict[str, Count]:
        """The numbers of an event's sentence, and of those after it that tell of no other."""
        told, own = self._told, self._own[number]
        found: dict[str, Count] = {}
        for tally in candidates:
            there = told.sentence_of[tally.at]
            silent = self._in.keys().isdisjoint(range(own + 1, there + 1))
            near = told.paragraphs[there] <= told.paragraphs[own] + 1
            if there == own or (own < there <= own + _SILENT and silent and near):
                found.setdefault(tally.kind, tally.count)
        return found


_MOST = 24
"""So many numbers, the nearest, may be an event's: more stand only in lists of them."""


def _sums(flags: Iterable[bool]) -> list[int]:
    """How many of some are true before each of them, and in all."""
    return [0, *accumulate(map(int, flags))]
