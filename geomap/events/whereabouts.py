"""Where an event happened, asked of all places of its article at once, or whether nothing tells.

A place is weighed by how the article tells of it as a whole (how often, how early, in the title, by
which kind of place), by the mention of it that is nearest to the event, and by what the event's
sentence is about.  That an article does not say where scores 0.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from geomap.events.linear import Group, Linear, names_in
from geomap.events.places import PlacedAt, Places, place_key
from geomap.events.told import UNLISTED, Named
from geomap.events.triggers import Trigger, own_group
from geomap.schema.location import Location

__all__ = ["Whereabouts"]

_FURTHEST = 8
"""Sentences on either side within which every place is asked about."""

_MOST_TOLD, _FIRST_TOLD = 8, 4
"""So many of the places that are named most often, and of those named first, are always asked."""

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")

_COARSENESS = {"country": 0, "adm1": 1, "adm": 1, "area": 1, "adm2": 2, "adm3": 3, "town": 4}
_FINEST = 5


@dataclass(slots=True)
class _Place:
    """A place of an article.

    Attributes:
        mentions: The numbers of its mentions.
        kind: What kind of place it is.
        features: What is seen of it for any event.
    """

    mentions: list[int]
    kind: str
    features: list[str]


class _Holding:
    """How many of some places lie in another."""

    def __init__(self, rows: Iterable[Location]) -> None:
        self._of_country: Counter[str] = Counter()
        self._of_division: Counter[tuple[str, str, int]] = Counter()
        for row in rows:
            level = _level(row)
            if level:
                self._of_country[row.country_code] += 1
            self._of_division[row.country_code, row.admin1, level] += 1

    def finer(self, row: Location) -> int:
        """The number of places that are finer than one, in its country or division."""
        level = _level(row)
        if not level:
            return self._of_country[row.country_code]
        finer = range(level + 1, _FINEST + 1)
        return sum(self._of_division[row.country_code, row.admin1, one] for one in finer)


def _kind(row: Location) -> str:
    """What kind of place a row is of, as far as it matters for what happens there."""
    code = row.feature_code
    if code.startswith("PCL"):
        return "country"
    if row.feature_class == "A":
        return f"adm{code[3:4]}" if code[3:4].isdigit() else "adm"
    if row.feature_class == "P":
        return "town"
    if row.latitude is None:
        return "unlisted" if row.provenance == UNLISTED else "unplaced"
    if row.provenance == "nearby":
        return "near"
    return "area" if row.feature_class in "LTHV" else "spot"


def _level(row: Location) -> int:
    return _COARSENESS.get(_kind(row), _FINEST)


class Whereabouts:
    """The places of an article, with what is seen of each for any event, once.

    Args:
        places: The article's mentions.
    """

    def __init__(self, places: Places) -> None:
        self._places, told = places, places.told
        self._told = told
        numbers: dict[object, list[int]] = {}
        for number, named in enumerate(told.named):
            numbers.setdefault(place_key(named), []).append(number)
        ranked = sorted(numbers, key=lambda key: (-len(numbers[key]), numbers[key][0]))
        self._rank = {key: rank for rank, key in enumerate(ranked)}
        rows = {key: told.named[own[0]].row for key, own in numbers.items()}
        self._holding = _Holding(rows.values())
        self._of_country = Counter(named.row.country_code for named in told.named)
        self._lead = None if places.lead is None else place_key(places.lead)
        self._chief = ranked[0] if ranked else None
        towns = (n for n in told.named if n.row.feature_class == "P" and n.role != "demonym")
        self._town = next(map(place_key, towns), None)
        title = told.article.title.casefold()
        self.of = {key: self._look(key, own, rows, title) for key, own in numbers.items()}
        self._always = [*ranked[:_MOST_TOLD], *list(numbers)[:_FIRST_TOLD]]
        self._here: dict[int, _Holding] = {}
        self._before: dict[int, _Holding] = {}
        self._scores: dict[object, int] = {}
        self._own: dict[tuple[int, bool], int] = {}

    def _look(
        self, key: object, own: list[int], rows: dict[object, Location], title: str
    ) -> _Place:
        told = self._told
        row, kind, total = rows[key], _kind(rows[key]), len(told.named)
        roles = Counter(told.named[number].role for number in own)
        sentence = told.sentence_of[told.named[own[0]].first]
        rank, many = self._rank[key], len(own)
        holds = min(self._holding.finer(row), 3)
        in_title = any(told.named[number].row.mention.casefold() in title for number in own)
        beside = self._of_country[row.country_code] if row.country_code else many
        return _Place(
            own,
            kind,
            [
                "bias",
                f"kind={kind}",
                f"many={min(many, 5)}",
                f"rank={min(rank, 4)}",
                f"share={5 * many // total}",
                f"first={min(sentence, 4)}",
                f"title={in_title}",
                f"event={min(roles['event'], 3)}",
                f"dateline={roles['dateline'] > 0}",
                f"metonym={min(roles['metonym'], 2)}{roles['event'] > 0}",
                f"demonym={roles['demonym'] > 0}{many == roles['demonym']}",
                f"lead={self._beside(row, key, self._lead, rows)}{kind}",
                f"chief={self._beside(row, key, self._chief, rows)}{kind}",
                f"holds={holds}{kind}",
                f"town={key == self._town}",
                f"first.kind={min(sentence, 2)}{kind}",
                f"country={4 * beside // total}",
                f"rank.kind={min(rank, 3)}{kind}",
                f"places={min(len(rows), 6)}",
            ],
        )

    def _beside(
        self, row: Location, key: object, other: object, rows: dict[object, Location]
    ) -> str:
        """How a place lies to another."""
        if key == other:
            return "same"
        if other is None:
            return "none"
        that = rows[other]
        if not row.country_code or row.country_code != that.country_code:
            return "far"
        return "division" if row.admin1 and row.admin1 == that.admin1 else "country"

    def asked(self, trigger: Trigger) -> dict[object, int]:
        """The places that an event may have happened at, and the number of a mention of each.

        Of several mentions it is the nearest in the event's sentence, else the last before it, else
        the first after it.
        """
        told, own = self._told, self._told.sentence_of[trigger.first]
        low, high = max(own - _FURTHEST, 0), min(own + _FURTHEST, len(told.bounds) - 1)
        near = told.numbers_between(told.bounds[low][0], told.bounds[high][1])
        keys = dict.fromkeys([*(place_key(told.named[n]) for n in near), *self._always])
        return {key: self._nearest(self.of[key].mentions, trigger, own) for key in keys}

    def _nearest(self, mentions: list[int], trigger: Trigger, own: int) -> int:
        told = self._told
        first, last = told.bounds[own]
        named = told.named
        begin = bisect_left(mentions, first, key=lambda n: named[n].first)
        end = bisect_left(mentions, last + 1, key=lambda n: named[n].first)
        if begin < end:
            here = mentions[begin:end]
            return min(
                here,
                key=lambda n: (named[n].role == "demonym", abs(named[n].first - trigger.first)),
            )
        return mentions[begin - 1] if begin else mentions[end]

    def features(self, trigger: Trigger, coarse: str) -> Iterator[tuple[object, list[str]]]:
        """The places that an event may have happened at, each with its features.

        Args:
            trigger: The words that tell of the event.
            coarse: The group of its type.
        """
        told = self._told
        apart = [f"I.{name}" for name in self._about(trigger)]
        own = names_in([own_group(told, trigger)])
        for key, number in self.asked(trigger).items():
            place, here = self.of[key], self._is_here(trigger, number)
            side = "S." if here else "E."
            groups, seen = self._for_event(trigger, number, coarse, place.kind)
            yield (
                key,
                [
                    *place.features,
                    *(f"{side}{name}" for name in [*seen, *names_in(groups)]),
                    *(f"{side}B.{name}" for name in own),
                    *([] if here else apart),
                ],
            )

    def _is_here(self, trigger: Trigger, number: int) -> bool:
        sentence_of = self._told.sentence_of
        return sentence_of[self._told.named[number].first] == sentence_of[trigger.first]

    def _about(self, trigger: Trigger) -> list[str]:
        """What is seen of an event's sentence, for places that it does not name."""
        told = self._told
        number = told.sentence_of[trigger.first]
        first, last = told.bounds[number]
        keys, lists = told.words.keys, told.words.language.events
        own = keys[first : last + 1]
        named = told.named_in(number)
        before = [name.role for name in named if name.last < trigger.first]
        after = [name.role for name in named if name.first > trigger.last]
        return [
            f"sentence={min(number, 5)}",
            f"head={keys[first]}",
            f"before={before[-1] if before else ''}",
            f"after={after[0] if after else ''}",
            f"names={min(len(named), 3)}",
            f"metonym={'metonym' in before}{'demonym' in before}",
            f"year={any(map(_YEAR.match, own))}",
            f"time={not lists.time_words.isdisjoint(own)}",
            f"digits={own[0][:1].isdigit()}{any(key.isdigit() for key in own)}",
            f"length={min(len(own) // 4, 6)}",
            f"modal={not lists.modals.isdisjoint(own)}",
            f"report={not lists.reporting.isdisjoint(own)}",
            f"word.before={keys[trigger.first - 1] if trigger.first > first else '^'}",
            f"word.after={keys[trigger.last + 1] if trigger.last < last else '$'}",
            *(f"w={key}" for key in dict.fromkeys(own) if len(key) > 2),
        ]

    def _for_event(
        self, trigger: Trigger, number: int, coarse: str, kind: str
    ) -> tuple[list[Group], list[str]]:
        """What is seen of a place's nearest mention: for the event, and for any."""
        told, places = self._told, self._places
        named = told.named[number]
        own, there = told.sentence_of[trigger.first], told.sentence_of[named.first]
        seen, prep, _ = places.seen(number)
        if own == there:
            held = self._held(named, own)
            groups = places.for_event(trigger.first, trigger.last, number)
            return [*groups, (_here, coarse, kind, named.role, prep), (_held, *held, kind)], seen
        events, others = places.counted_in(own)
        low, high = min(own, there) + 1, max(own, there)
        finer = self._held(named, own)
        return [
            (
                _apart,
                max(-3, min(own - there, 6)),
                named.role,
                events > 0,
                others > 0,
                kind,
                coarse,
            ),
            (
                _stands,
                max(-2, min(told.paragraphs[own] - told.paragraphs[there], 3)),
                places.is_recent(number, own),
                named.role,
                min(own, 4),
                place_key(named) == self._lead,
                min(places.events_between(low, high), 3),
            ),
            (_held, *finer, kind),
        ], seen

    def _held(self, named: Named, own: int) -> tuple[int, int, int, bool]:
        """How many finer places the event's sentence, those before and the text name in a place."""
        row, told = named.row, self._told
        here = self._here.get(own)
        if here is None:
            here = self._here[own] = _Holding(name.row for name in told.named_in(own))
        before = self._before.get(own)
        if before is None:
            low = told.bounds[max(own - 2, 0)][0]
            some = told.numbers_between(low, told.bounds[own][0] - 1) if own else ()
            rows = (told.named[n] for n in some)
            before = self._before[own] = _Holding(
                name.row for name in rows if name.role in ("event", "mention")
            )
        return (
            min(here.finer(row), 2),
            min(before.finer(row), 2),
            min(self._holding.finer(row), 3),
            row.latitude is None,
        )

    def find(self, trigger: Trigger, coarse: str, model: Linear) -> PlacedAt | None:
        """The likeliest mention of the place where an event happened; None if nothing tells.

        Args:
            trigger: The words that tell of the event.
            coarse: The group of its type.
            model: What weighs the places; always the same.
        """
        told = self._told
        here, apart = model.part("S."), model.part("E.")
        own = [own_group(told, trigger)]
        of_here, of_apart = here.part("B.").sum_of(own), apart.part("B.").sum_of(own)
        about: int | None = None
        best: tuple[int, int, object] | None = None
        for key, number in self.asked(trigger).items():
            place = self.of[key]
            score = self._scores.get(key)
            if score is None:
                score = self._scores[key] = model.score(place.features)
            is_here = self._is_here(trigger, number)
            groups, seen = self._for_event(trigger, number, coarse, place.kind)
            side = here if is_here else apart
            score += side.sum_of(groups) + self._of_mention(number, is_here, seen, side)
            if is_here:
                score += of_here
            else:
                if about is None:
                    about = model.part("I.").score(self._about(trigger)) + of_apart
                score += about
            if best is None or (-score, number) < best[:2]:
                best = -score, number, key
        if best is None or -best[0] < model.threshold:
            return None
        named = told.named[best[1]]
        there, sentence = told.sentence_of[named.first], told.sentence_of[trigger.first]
        how = "sentence" if there == sentence else "before" if there < sentence else "after"
        return PlacedAt(named, -best[0], how)

    def _of_mention(self, number: int, is_here: bool, seen: Sequence[str], side: Linear) -> int:
        found = self._own.get((number, is_here))
        if found is None:
            found = self._own[number, is_here] = side.score(seen)
        return found


def _here(coarse: str, kind: str, role: str, prep: str) -> tuple[str, ...]:
    """A place of a kind in the event's sentence, by the group of the event's type."""
    return f"group={coarse}{kind}", f"kind.role={kind}{role}{prep}"


def _held(here: int, before: int, text: int, unplaced: bool, kind: str) -> tuple[str, ...]:
    """How many finer places are named in a place: near the event, and in all."""
    return (
        f"held.here={here}{kind}",
        f"held.before={before}{kind}",
        f"held.text={text}{kind}",
        f"unplaced={unplaced}",
    )


def _apart(
    step: int, role: str, events: bool, others: bool, kind: str, coarse: str
) -> tuple[str, ...]:
    """A place that the event's sentence does not name: how far, and what that one names."""
    return (
        f"step={step}{role}",
        f"named={events}{others}",
        f"named.kind={events}{kind}",
        f"group={coarse}{kind}",
    )


def _stands(
    paragraphs: int, recent: bool, role: str, own: int, is_lead: bool, between: int
) -> tuple[str, ...]:
    """Where such a place was told."""
    return (
        f"par={paragraphs}",
        f"recent={recent}{role}",
        f"own={own}",
        f"own.lead={min(own, 2)}{is_lead}",
        f"between={between}",
    )
