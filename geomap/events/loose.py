"""Numbers of people that may be of an event though no rule ties them to what befell people.

"Two women were hit by a car", "42 patients suspected of having Ebola, 13 of whom have died": a
model weighs them with those that a rule finds (`geomap.events.tallies`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from geomap.events.counts import Count, find_counts
from geomap.events.harms import Harm, harms_in
from geomap.events.lexicon import EventType
from geomap.events.numbers import Tally, tallies_of
from geomap.events.together import joined
from geomap.events.told import Told
from geomap.events.triggers import Trigger

__all__ = ["LOOSE", "Sentences", "of_trigger"]

LOOSE = frozenset(("near", "own", "alone"))
"""How the numbers are known that no rule ties to a word of harm."""

_NEAR = 30  # most words between a number and what may have befallen those counted
_OWN = 20  # the same from an event's own word


class Sentences:
    """What an article's sentences count, each read when it is first asked for.

    Args:
        told: The article.
    """

    def __init__(self, told: Told) -> None:
        self._told = told
        self._counts: dict[int, list[Count]] = {}
        self._harms: dict[int, list[Harm]] = {}
        self._tallies: dict[int, list[Tally]] = {}
        self._near: dict[int, list[Tally]] = {}

    def counts(self, number: int) -> list[Count]:
        """The counts of people in a sentence."""
        found = self._counts.get(number)
        if found is None:
            found = self._counts[number] = find_counts(self._told, number)
        return found

    def harms(self, number: int) -> list[Harm]:
        """The words of a sentence that say what befell somebody."""
        found = self._harms.get(number)
        if found is None:
            found = self._harms[number] = harms_in(self._told, number)
        return found

    def tallies(self, number: int) -> list[Tally]:
        """What befell how many by what a sentence tells."""
        found = self._tallies.get(number)
        if found is None:
            harms = self.harms(number)
            counts = self.counts(number) if harms else []
            found = self._tallies[number] = tallies_of(self._told, number, harms, counts)
        return found

    def beside_harms(self, number: int) -> list[Tally]:
        """The numbers of a sentence beside each word of it that says what befell somebody.

        Without those that a rule ties to such words.
        """
        found = self._near.get(number)
        if found is None:
            found = self._near[number] = self._beside_harms(number)
        return found

    def _beside_harms(self, number: int) -> list[Tally]:
        told, counts = self._told, self.counts(number)
        harms = self.harms(number) if counts else []
        if not harms:
            return []
        words = frozenset(n for harm in harms for n in range(harm.first, harm.last + 1))
        counts = joined(told, counts, words)
        known = {(tally.at, tally.count.number) for tally in self.tallies(number)}
        found = []
        for harm in harms:
            for count in sorted(counts, key=lambda c: (abs(c.first - harm.first), c.first)):
                near = abs(count.first - harm.first) <= _NEAR
                if near and (harm.first, count.number) not in known:
                    known.add((harm.first, count.number))
                    found.append(Tally(harm.kind, count, harm.first, "near"))
        return found


def of_trigger(
    counts: Sequence[Count], trigger: Trigger, kind: EventType, tallies: Sequence[Tally]
) -> Iterator[Tally]:
    """The numbers beside an event's own word, each of what its type may have befallen people.

    Args:
        counts: The counts of its sentence.
        trigger: The words that tell of the event.
        kind: Its type.
        tallies: What is told in its sentence of people that something befell.
    """
    kinds = ("killed", "injured") if kind.harms else (kind.befalls,) if kind.befalls else ()
    if not kinds:
        return
    at = trigger.first
    known = {(tally.kind, tally.count.number) for tally in tallies}
    for name in kinds:
        for count in counts:
            if abs(count.first - at) <= _OWN and (name, count.number) not in known:
                yield Tally(name, count, at, "own")
        if (name, 1) not in known:
            yield Tally(name, Count(1, "", at, trigger.last), at, "alone")
