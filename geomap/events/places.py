"""Which of the places that an article names an event happened at.

Each mention is weighed for each event by how it stands to the words that tell of it: in their
sentence, by preposition, distance and role; elsewhere, by how far back it was told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from geomap.events.linear import Group, Linear, names_in
from geomap.events.told import Named, Told

__all__ = [
    "PlacedAt",
    "Places",
    "find_places",
    "is_direction",
    "is_held",
    "is_placed",
    "is_spare",
    "lead_place",
    "place_key",
]

_FURTHEST = 8  # sentences back within which a place may still be that of an event

_JOINING = frozenset(("and", "or"))
_SPARE = 350
"""Least score, in thousandths, of another place of an event beside the first."""

_SPARE_EVENT = -1000
"""The same of one whose role is that of an event's place."""


@dataclass(frozen=True, slots=True)
class PlacedAt:
    """A mention whose place an event happened at.

    Attributes:
        named: The mention.
        score: What the model gives it, in thousandths.
        how: How it was told: ``sentence``, ``before`` or ``after``.
    """

    named: Named
    score: int
    how: str


def place_key(named: Named) -> tuple[object, ...]:
    """The identity of a mention's place: equal for two mentions of one place."""
    row = named.row
    if row.latitude is None:
        return (row.mention.casefold(),)
    return (row.geonameid, row.latitude, row.longitude)


class Places:
    """The mentions of an article, with what is seen of them for any event, once.

    Args:
        told: The article.
    """

    def __init__(self, told: Told) -> None:
        self.told = told
        self.lead = lead_place(told)
        self._lead = None if self.lead is None else told.named.index(self.lead)
        seen: Counter[object] = Counter(place_key(name) for name in told.named)
        title = told.article.title.casefold()
        self._seen = [self._look(named, seen, title) for named in told.named]
        count = len(told.bounds)
        self._events, self._mentions = [0] * count, [0] * count
        recent: list[Named | None] = [None] * (count + 1)
        for named, (_, prep, _) in zip(told.named, self._seen, strict=True):
            there = told.sentence_of[named.first]
            self._events[there] += named.role == "event"
            self._mentions[there] += named.role == "mention"
            if named.role == "event" or prep in told.words.language.events.placing:
                recent[there + 1] = named
        self._events_before = [0, *accumulate(self._events)]
        self._recent: list[Named | None] = []
        last = None
        for named_there in recent:
            last = named_there or last
            self._recent.append(last)
        self._scores: dict[int, int] = {}

    def _look(self, named: Named, seen: Counter[object], title: str) -> tuple[list[str], str, int]:
        """What is seen of a mention for any event, its preposition, where its sentence begins."""
        told, row, role = self.told, named.row, named.role
        begin, _ = told.bounds[told.sentence_of[named.first]]
        prep = _preposition(told, named, begin)
        features = [
            "bias",
            f"role={role}",
            f"prep={prep}",
            f"prep.role={prep}{role}",
            f"held={_held(told, named)}",
            f"class={row.feature_class or 'none'}{row.feature_code[:3]}",
            f"often={min(seen[place_key(named)], 4)}",
            f"title={row.mention.casefold() in title}",
            f"list={_listed(told, named)}",
            f"label={_label(told, named, begin)}",
        ]
        return features, prep, begin

    def seen(self, number: int) -> tuple[list[str], str, int]:
        """What is seen of a mention for any event, its preposition, where its sentence begins."""
        return self._seen[number]

    def counted_in(self, sentence: int) -> tuple[int, int]:
        """How many places of events, and other places, a sentence names."""
        return self._events[sentence], self._mentions[sentence]

    def is_recent(self, number: int, own: int) -> bool:
        """Whether a mention is of the place that was told last before a sentence."""
        return self.told.named[number] is self._recent[own]

    def events_between(self, low: int, high: int) -> int:
        """How many places of events are named from a sentence to before another."""
        return self._events_before[high] - self._events_before[low]

    def reachable(self, own: int) -> Iterator[int]:
        """The numbers of the mentions that may be of the place of an event of a sentence."""
        told, bounds = self.told, self.told.bounds
        nearest, furthest = max(own - _FURTHEST, 0), min(own + _FURTHEST, len(bounds) - 1)
        near = told.numbers_between(bounds[nearest][0], bounds[furthest][1])
        lead = self._lead
        if lead is not None and lead < near.start:
            yield lead
        yield from (number for number in near if told.named[number].role != "demonym")
        if lead is not None and lead >= near.stop:
            yield lead

    def features(self, first: int, last: int, number: int) -> list[str]:
        """The features of a mention, for an event, as strings.

        Args:
            first: Number of the first word that tells of the event.
            last: Number of the last.
            number: Number of the mention.
        """
        return [*self._seen[number][0], *names_in(self.for_event(first, last, number))]

    def score(self, model: Linear, first: int, last: int, number: int) -> int:
        """The score of a mention for an event, in thousandths; always of the same model."""
        known = self._scores.get(number)
        if known is None:
            known = self._scores[number] = model.score(self._seen[number][0])
        return known + model.sum_of(self.for_event(first, last, number))

    def for_event(self, first: int, last: int, number: int) -> list[Group]:
        """What is seen of a mention for the event that some words tell of."""
        lists = self.told.words.language.events
        told, named = self.told, self.told.named[number]
        _, prep, begin = self._seen[number]
        own, there, role = told.sentence_of[first], told.sentence_of[named.first], named.role
        if own == there:
            keys, gaps = told.words.keys, told.words.gaps
            after = named.first > last
            away = named.first - last if after else first - named.last
            low, high = (last, named.first) if after else (named.last, first)
            between = keys[low + 1 : high]
            commas = sum("," in gap for gap in gaps[low:high])
            nearer = sum(
                1
                for other in told.named_in(own)
                if other is not named
                and other.role in ("event", "mention")
                and _away(other, first, last) < away
            )
            side = "R" if after else "L"
            return [
                (
                    _in_sentence,
                    role,
                    side,
                    min(away // 2, 6),
                    prep,
                    min(commas, 3),
                    min(nearer, 3),
                    named.first == begin,
                ),
                (
                    _between,
                    side,
                    next((key for key in between if key in lists.clauses), ""),
                    between[0] if len(between) == 1 else str(len(between) == 0),
                ),
            ]
        back = own - there
        paragraphs = told.paragraphs[own] - told.paragraphs[there]
        rivals, mentions = min(self._events[own], 2), self._mentions[own]
        low, high = min(own, there) + 1, max(own, there)
        between_events = self._events_before[high] - self._events_before[low]
        step = f"{'B' if back > 0 else 'F'}{min(abs(back), 4)}"
        recent = named is self._recent[own]
        return [
            (_elsewhere, recent, role, prep in lists.placing, rivals, min(mentions, 2), step),
            (_told_elsewhere, step[0], prep, min(between_events, 3)),
            (
                _where,
                role,
                max(-2, min(paragraphs, 3)),
                there <= 1,
                named is self.lead,
                own == 0,
            ),
        ]


def _in_sentence(
    role: str, side: str, away: int, prep: str, commas: int, nearer: int, is_first: bool
) -> tuple[str, ...]:
    """What is seen of a mention in an event's sentence.

    Args:
        role: Its role.
        side: On which side of the event it stands.
        away: Half of how many words away, at most 6.
        prep: Its preposition.
        commas: How many commas stand between, at most 3.
        nearer: How many other places are nearer, at most 3.
        is_first: Whether it opens the sentence.
    """
    return (
        f"same={role}",
        f"side={side}{role}",
        f"away={side}{away}",
        f"prep.side={side}{prep}",
        f"commas={side}{commas}",
        f"nearer={nearer}{role}",
        f"initial={is_first}{prep}{role}",
    )


def _between(side: str, clause: str, adjacent: str) -> tuple[str, ...]:
    """The words between a mention and an event: what begins a clause, and the only one."""
    return f"clause={side}{clause}", f"adjacent={side}{adjacent}"


def _elsewhere(
    recent: bool, role: str, is_placing: bool, rivals: int, mentions: int, step: str
) -> tuple[str, ...]:
    """What is seen of a mention in another sentence than an event's.

    Args:
        recent: Whether it is the place that was told last.
        role: Its role.
        is_placing: Whether its preposition says where.
        rivals: How many places of events the event's sentence names, at most 2.
        mentions: How many others, at most 2.
        step: How many sentences before or after.
    """
    return (
        f"recent={recent}{role}{is_placing}",
        f"recent.rivals={recent}{rivals}{min(mentions, 1)}",
        f"other={step}{role}",
        f"rivals={rivals}{step}",
        f"rivals.mention={mentions}",
    )


def _told_elsewhere(side: str, prep: str, between: int) -> tuple[str, ...]:
    """The preposition of such a mention, and how many places of events stand between."""
    return f"other.prep={side}{prep}", f"between={between}"


def _where(
    role: str, paragraphs: int, leads: bool, is_first: bool, is_head: bool
) -> tuple[str, ...]:
    """Where such a mention stands in the text, and whether the event's sentence is its first."""
    return (
        f"par={paragraphs}{role}",
        f"lead={leads}{role}",
        f"first={is_first}",
        f"head={is_head}",
    )


def _away(named: Named, first: int, last: int) -> int:
    return named.first - last if named.first > last else first - named.last


def lead_place(told: Told) -> Named | None:
    """The first mention of where something happened."""
    return next((name for name in told.named if name.role == "event"), None)


def is_placed(told: Told, named: Named) -> bool:
    """Whether a mention is led by a preposition that says where, as in "In Perm"."""
    begin, _ = told.bounds[told.sentence_of[named.first]]
    standing = told.words.language.events.standing
    return named.role == "mention" and _preposition(told, named, begin) in standing


def is_held(told: Told, named: Named) -> bool:
    """Whether a finer place stands just before a mention: "Yekaterinburg in the Urals"."""
    return bool(_held(told, named))


def is_direction(told: Told, named: Named) -> bool:
    """Whether a mention is told as where something came from or went to."""
    begin, _ = told.bounds[told.sentence_of[named.first]]
    return _preposition(told, named, begin) in told.words.language.events.directing


def _label(told: Told, named: Named, begin: int) -> str:
    """The mark after a mention that heads its sentence like a label: "Odesa: ..."; else empty."""
    gap = told.words.gaps[named.last].strip()[:1]
    return gap if named.first - begin <= 1 and gap in (":", ".", "—", "–", "(", "-") else ""


def _preposition(told: Told, named: Named, begin: int) -> str:
    """The preposition that leads to a mention, ``,`` after a comma, ``^`` at the beginning."""
    keys, gaps = told.words.keys, told.words.gaps
    at = named.first - 1
    if at < begin:
        return "^"
    for steps in range(5):
        if at < begin:
            return "^"
        if "," in gaps[at] or ";" in gaps[at]:
            return ","
        if keys[at] in told.words.language.events.prepositions:
            return keys[at] if steps < 4 else "?"
        if keys[at] in _JOINING:
            return "and"
        at -= 1
    return "?"


def _held(told: Told, named: Named) -> str:
    """What joins a mention to a finer place just before it, as in "Ojai, Ventura County"."""
    gap = told.words.gaps[named.first - 1].strip() if named.first else ""
    before = told.words.keys[named.first - 1] if named.first else ""
    if before == "the" and told.ending_at(named.first - 3):
        return "in the" if told.words.keys[named.first - 2] in ("in", "of") else ""
    if before in ("in", "of") and told.ending_at(named.first - 2):
        return before
    return "comma" if gap == "," and told.ending_at(named.first - 1) else ""


def _listed(told: Told, named: Named) -> bool:
    """Whether a mention stands in a list of places."""
    keys, first, last = told.words.keys, named.first, named.last
    after = [told.named[n].first for n in told.numbers_between(last + 1, last + 3)]
    before = [at for at in range(first - 3, first) if told.ending_at(at)]
    between = [*((last, high) for high in after), *((low, first) for low in before)]
    return any(not _JOINING.isdisjoint(keys[low + 1 : high]) for low, high in between)


def is_spare(place: PlacedAt) -> bool:
    """Whether a place may be another of an event's beside the first."""
    least = _SPARE_EVENT if place.named.role == "event" else _SPARE
    return place.how == "sentence" and place.score >= least


def find_places(places: Places, first: int, last: int, model: Linear) -> list[PlacedAt]:
    """The mentions of the places where an event happened, the likeliest first.

    Args:
        places: The mentions of the article.
        first: Number of the first word that tells of the event.
        last: Number of the last.
        model: What weighs the mentions.

    Returns:
        One mention a place; none if the article does not say.
    """
    told = places.told
    own = told.sentence_of[first]
    best: dict[object, PlacedAt] = {}
    for number in places.reachable(own):
        named = told.named[number]
        there = told.sentence_of[named.first]
        score = places.score(model, first, last, number)
        how = "sentence" if there == own else "before" if there < own else "after"
        key = place_key(named)
        if key not in best or score > best[key].score:
            best[key] = PlacedAt(named, score, how)
    ranked = sorted(best.values(), key=lambda place: (-place.score, place.named.first))
    if not ranked or ranked[0].score < model.threshold:
        return []
    return [place for number, place in enumerate(ranked) if not number or is_spare(place)]
