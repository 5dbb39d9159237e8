"""Which event the numbers are of that an article tells: a model weighs each near each event."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from geomap.events.counts import Count
from geomap.events.linear import Linear
from geomap.events.loose import LOOSE, Sentences, of_trigger
from geomap.events.numbers import Tally, people_of
from geomap.events.tally_features import shape_of
from geomap.events.told import Told
from geomap.events.triggers import Trigger

__all__ = ["Counted", "Numbers"]

_BEFORE, _AFTER = 1, 4  # sentences about an event's own within which its numbers are told
_SILENT = 2  # sentences after an event that are of it, where they tell of no other
_BESIDE = 1  # sentences from an event's own, in which numbers are sought that no rule finds
_ZERO = "zero"


@dataclass(frozen=True, slots=True)
class Counted:
    """An event whose numbers are sought.

    Attributes:
        triggers: The words that tell of it, in order.
        type: Name of its type.
        is_fact: Whether it is said to be so, once at least.
    """

    triggers: Sequence[Trigger]
    type: str
    is_fact: bool


class Numbers:
    """The numbers that an article tells, and its events.

    Args:
        told: The article.
        events: Its events.
        loose: Whether numbers are candidates that no rule ties to what befell people: to be chosen
            among by a model alone.
    """

    def __init__(self, told: Told, events: Sequence[Counted], loose: bool = True) -> None:
        self._told, self._events, self._loose = told, events, loose
        self._sentences = Sentences(told)
        every = sorted(
            (trigger.first, number, trigger)
            for number, event in enumerate(events)
            for trigger in event.triggers
        )
        self._own = [[trigger.first for trigger in event.triggers] for event in events]
        self._in: dict[int, list[int]] = {}
        for at, number, _ in every:
            self._in.setdefault(told.sentence_of[at], []).append(number)
        # Sums from the beginning, so that what lies between two words is a difference.
        self._firsts = [at for at, _, _ in every]
        types, clauses = told.words_of.types, told.words.language.events.clauses
        self._harming = _sums(types[events[number].type].harms for _, number, _ in every)
        self._clauses = _sums(key in clauses for key in told.words.keys)
        self._commas = _sums("," in gap for gap in told.words.gaps)
        self._cuts = _sums(";" in gap or ":" in gap for gap in told.words.gaps)
        self._covering: dict[int, list[int]] = {}
        for _, number, trigger in every:
            for word in range(trigger.first, trigger.last + 1):
                self._covering.setdefault(word, []).append(number)

    def candidates(self, number: int) -> list[tuple[Tally, Trigger]]:
        """What may have befallen people in an event, each with the telling of it that is nearest.

        Args:
            number: Number of the event.
        """
        best: dict[tuple[str, int, int, int], tuple[tuple[int, int, int], Tally, Trigger]] = {}
        for order, trigger in enumerate(self._events[number].triggers):
            for tally in self._beside(number, trigger):
                step = abs(self._told.sentence_of[tally.at] - self._told.sentence_of[trigger.first])
                away = (step, abs(tally.at - trigger.first), order)
                key = (tally.kind, tally.at, tally.count.first, tally.count.number)
                if key not in best or away < best[key][0]:
                    best[key] = (away, tally, trigger)
        found = list(best.values())
        if len(found) > _MOST_IN_ALL:
            nearest = sorted(range(len(found)), key=lambda n: (found[n][0], n))[:_MOST_IN_ALL]
            found = [found[n] for n in sorted(nearest)]
        return [(tally, trigger) for _, tally, trigger in found]

    def _beside(self, number: int, trigger: Trigger) -> list[Tally]:
        """What may have befallen people in an event, as told about one telling of it."""
        told, event, own = self._told, self._events[number], self._told.sentence_of[trigger.first]
        found: list[Tally] = []
        for there in range(max(0, own - _BEFORE), min(own + _AFTER + 1, len(told.bounds))):
            found += self._sentences.tallies(there)
            if self._loose and abs(there - own) <= _BESIDE:
                found += self._sentences.beside_harms(there)
        kind = told.words_of.types[event.type]
        here = {t.kind for t in found if told.sentence_of[t.at] == own}
        if event.is_fact and kind.befalls and kind.befalls not in here:
            # Where no word says what befell those counted, the event's type does.
            at = trigger.first
            people = people_of(told, at, self._sentences.counts(own))
            taken = {t.count.first for t in found}
            if people is not None and people.first not in taken:
                found.append(Tally(kind.befalls, people, at, "type"))
            elif people is None and kind.befalls_one:
                found.append(Tally(kind.befalls, Count(1, "", at, trigger.last), at, "type"))
        if self._loose and event.is_fact:
            found += of_trigger(
                self._sentences.counts(own),
                trigger,
                kind,
                [t for t in found if told.sentence_of[t.at] == own],
            )
        if len(found) <= _MOST:
            return found
        first = trigger.first
        nearest = sorted(range(len(found)), key=lambda n: abs(found[n].at - first))[:_MOST]
        return [found[n] for n in sorted(nearest)]

    def features(
        self, number: int, tally: Tally, trigger: Trigger, candidates: Sequence[Tally]
    ) -> list[str]:
        """The features of a tally, for an event, as strings.

        Args:
            number: Number of the event.
            tally: What befell how many.
            trigger: The telling of the event that stands nearest.
            candidates: All that may be the event's.
        """
        told, event = self._told, self._events[number]
        own, firsts = told.sentence_of[trigger.first], self._own[number]
        types = told.words_of.types
        kind = types[event.type]
        there = told.sentence_of[tally.at]
        step = max(-1, min(there - own, 3))
        zero = _ZERO if not tally.count.number else ""
        what = f"{tally.kind}{zero}"
        group = "harms" if kind.harms else "ensues" if kind.ensues else ""
        covering = self._covering.get(tally.at, ())
        mine = number in covering
        beside_it = self._in.get(there, ())
        others = len(beside_it) - beside_it.count(number) if beside_it else 0
        of_other = next((self._events[n].type for n in covering if n != number), "")
        owner = types[of_other] if of_other else None
        owned = (
            "" if owner is None else "harms" if owner.harms else "ensues" if owner.ensues else "-"
        )
        low, high = sorted((trigger.first, tally.at))
        between, within = self._between(number, low, high)
        begin = bisect_right(self._firsts, low)
        end = max(begin, bisect_left(self._firsts, high))
        harming = self._harming[end] - self._harming[begin] - within * kind.harms
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
        noun = "N" in trigger.tags or "P" in trigger.tags
        number_of = tally.count.number
        same_number = sum(t.count.number == number_of for t in same)
        greater = any(t.count.number > number_of and t.how not in LOOSE for t in same)
        names = {n.row.place for n in told.named_in(there)} if step else set()
        shared = (
            "" if not names else "+" if names & {n.row.place for n in told.named_in(own)} else "-"
        )
        tellings = min(len(firsts), 4)
        place = bisect_left(firsts, tally.at)
        rank = "first" if not place else "last" if place == len(firsts) else "mid"
        telling = beside_it.count(number) if beside_it else 0
        later = any(t.at > tally.at and t.how not in LOOSE for t in same)
        between_count, own_between = self._between(number, tally.count.first, tally.at)
        order = _order(tally.count.first, tally.at, trigger.first)
        is_toll = told.words.keys[tally.at] in told.words.language.events.tolls
        lead = trigger.lemma
        found = [
            *shape_of(told, tally),
            f"tally.reach.events={between_count}{own_between}{tally.how}",
            f"tally.order={order}{mine}{bool(step)}",
            f"tally.order.how={order}{tally.how}{step}{tally.kind}",
            f"tally.lead={lead}|{tally.kind}{mine}",
            f"tally.lead.how={lead}|{tally.kind}{tally.how}",
            f"tally.where={group}{mine}{bool(step)}{tally.how}{owned}",
            f"tally.tellings={tellings}{rank}{bool(step)}",
            f"tally.telling={min(telling, 3)}{min(others, 3)}",
            f"tally.toll={is_toll}{later}{greater}",
            f"tally.later={later}{greater}{tally.how}",
            f"tally.begin={min(there, 3)}{greater}",
            f"tally.tellings.greater={tellings}{greater}{tally.kind}",
            f"tally.noun={noun}{mine}{tally.how}",
            f"tally.greater={greater}{tally.how}",
            f"tally.again={min(same_number, 2)}{greater}",
            f"tally.places={shared}{step}",
            f"tally.years={self._has_year(there)}{bool(step)}{group}",
            f"tally.how.type={tally.how}|{event.type}",
            f"tally.how.kind={tally.how}|{what}",
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
            rivals = sum(types[self._events[n].type].harms for n in beside_it if n != number)
            found += [
                f"tally.paragraphs={min(paragraphs, 2)}{step}",
                f"tally.rivals={min(rivals, 2)}{step}{group}",
                f"tally.alone={not others}{step}{zero}",
            ]
            return found
        side = "L" if tally.at < trigger.first else "R"
        closer = self._is_closer(number, trigger, tally.at)
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

    def _between(self, number: int, one: int, other: int) -> tuple[int, int]:
        """How many tellings of other events stand between two words, and how many of its own."""
        low, high = sorted((one, other))
        firsts = self._own[number]
        every = bisect_left(self._firsts, high) - bisect_right(self._firsts, low)
        own = max(0, bisect_left(firsts, high) - bisect_right(firsts, low))
        return max(0, every) - own, own

    def _has_year(self, sentence: int) -> bool:
        """Whether a sentence names a year."""
        first, last = self._told.bounds[sentence]
        keys = self._told.words.keys[first : last + 1]
        return any(len(key) == 4 and key[:2] in ("19", "20") and key.isdigit() for key in keys)

    def _is_closer(self, number: int, trigger: Trigger, at: int) -> bool:
        """Whether another event's telling in a sentence stands nearer to a word than one does."""
        away = abs(trigger.first - at)
        first, last = self._told.bounds[self._told.sentence_of[at]]
        low, high = max(first, at - away + 1), min(last, at + away - 1)
        every = bisect_right(self._firsts, high) - bisect_left(self._firsts, low)
        firsts = self._own[number]
        return every > bisect_right(firsts, high) - bisect_left(firsts, low)

    def of(self, number: int, model: Linear | None) -> dict[str, Count]:
        """The numbers of an event, by the columns of the table.

        Args:
            number: Number of the event.
            model: What weighs the tallies; None of a language in which that was not learned.
        """
        told, candidates = self._told, self.candidates(number)
        if model is None:
            return self._in_reach(number, candidates)
        tallies = [tally for tally, _ in candidates]
        best: dict[str, tuple[int, int, Count]] = {}
        for tally, trigger in candidates:
            score = model.score(self.features(number, tally, trigger, tallies))
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

    def _in_reach(
        self, number: int, candidates: Sequence[tuple[Tally, Trigger]]
    ) -> dict[str, Count]:
        """The numbers of an event's sentences, and of those after each that tell of no other.

        The first that is told beside a telling is of it, the greatest of these of the event.
        """
        told = self._told
        found: dict[str, Count] = {}
        first: set[tuple[str, int]] = set()
        for tally, trigger in candidates:
            there, own = told.sentence_of[tally.at], told.sentence_of[trigger.first]
            silent = self._in.keys().isdisjoint(range(own + 1, there + 1))
            near = told.paragraphs[there] <= told.paragraphs[own] + 1
            if there != own and not (own < there <= own + _SILENT and silent and near):
                continue
            if (tally.kind, trigger.first) in first:
                continue
            first.add((tally.kind, trigger.first))
            known = found.get(tally.kind)
            if known is None or tally.count.number > known.number:
                found[tally.kind] = tally.count
        return found


_MOST = 24
"""So many numbers, the nearest, may be an event's: more stand only in lists of them."""

_MOST_IN_ALL = 120
"""The same of all tellings of an event together."""


def _order(count: int, harm: int, trigger: int) -> str:
    """How the first words of a number, of what befell those counted and of an event follow."""
    where = "<" if count < min(harm, trigger) else ">" if count > max(harm, trigger) else "="
    return where + ("<" if harm < trigger else ">")


def _sums(flags: Iterable[bool]) -> list[int]:
    """How many of some are true before each of them, and in all."""
    return [0, *accumulate(map(int, flags))]
