"""Which earlier telling of an article a telling goes on about, if one: a model asks of each pair.

The fire of a headline, "the blaze" two sentences on and "it spread" are one event; so an event is
counted once, has all that its tellings say of it, and the type that most of them have.
"""

from __future__ import annotations

from collections.abc import Sequence

from geomap.events.directions import Directions
from geomap.events.linear import Group, Linear, names_in
from geomap.events.parts import Part
from geomap.events.places import PlacedAt, place_key
from geomap.events.told import Told
from geomap.languages.vectors import DIMENSIONS, UNIT

__all__ = ["NEWS_DAYS", "Pairs"]

_LATEST, _EARLIEST = 30, 5
"""So many of the tellings just before one, and of the first of an article, are asked about."""

NEWS_DAYS = 21
"""So many days old is what an article tells without saying when, at most."""

_STEM = 5
_SHORTEST = 4  # letters of a word that two sentences share for a reason


class Pairs:
    """Pairs of tellings of an article.

    Args:
        told: The article.
        parts: Its tellings, in order.
        directions: The vectors of its words; None if its language has none.
    """

    def __init__(self, told: Told, parts: Sequence[Part], directions: Directions | None) -> None:
        self._told, self._parts, self._directions = told, parts, directions
        self._content: dict[int, frozenset[str]] = {}
        self._towns: list[set[object]] = []  # of the event of each telling asked about so far

    def earlier(self, number: int) -> list[int]:
        """The numbers of the tellings that one may go on about, the latest first."""
        latest = range(number - 1, max(number - 1 - _LATEST, -1), -1)
        first = range(min(_EARLIEST, max(number - _LATEST, 0)) - 1, -1, -1)
        return [*latest, *first]

    def features(self, one: int, other: int) -> list[str]:
        """The features of two tellings, the earlier first."""
        return names_in(self._groups(one, other))

    def find(self, number: int, model: Linear) -> int | None:
        """The number of the telling that one goes on about; None if it is of an event of its own.

        Args:
            number: The number of the telling: each is asked about once, in order.
            model: What weighs pairs.
        """
        own = _towns(self._parts[number])
        earlier = [one for one in self.earlier(number) if not self._are_apart(one, number, own)]
        scores = [model.sum_of(self._groups(one, number)) for one in earlier]
        best = max(scores, default=model.threshold - 1)
        if best < model.threshold:
            self._towns.append(set(own))
            return None
        found = earlier[scores.index(best)]
        self._towns.append(self._towns[found])
        self._towns[found] |= own
        return found

    def _are_apart(self, one: int, other: int, own: frozenset[object]) -> bool:
        """Whether two tellings cannot be of one event, the earlier first.

        One whose own sentence dates it long before the article is not what was told as news before
        it; nor are two whose sentences, or others of the first one's event, name towns that have
        nothing in common, but for what spreads over many places ("raids in 39 cities").
        """
        first, second = self._parts[one], self._parts[other]
        old = self._is_old(first), self._is_old(second)
        if old[0] != old[1] and (old[1] or second.dated.how == "sentence"):
            return True
        if not (own and self._towns[one] and self._towns[one].isdisjoint(own)):
            return False
        return not self._told.words_of.types[first.type.name].spreads or old[0] != old[1]

    def _is_old(self, part: Part) -> bool:
        """Whether a telling's own sentence dates it long before the article."""
        published, dated = self._told.published, part.dated
        if published is None or dated.period is None or dated.how != "sentence":
            return False
        return (published - dated.period.end).days > NEWS_DAYS

    def _groups(self, one: int, other: int) -> list[Group]:
        told, parts = self._told, self._parts
        first, second = parts[one], parts[other]
        there, here = (told.sentence_of[p.trigger.first] for p in (first, second))
        types = told.words_of.types
        groups = types[first.type.name].coarse, types[second.type.name].coarse
        same_type, same_group = first.type.name == second.type.name, groups[0] == groups[1]
        alike = "type" if same_type else "group" if same_group else "none"
        lemmas = first.trigger.lemma, second.trigger.lemma
        stem = "lemma" if lemmas[0] == lemmas[1] else str(lemmas[0][:_STEM] == lemmas[1][:_STEM])
        away = second.trigger.first - first.trigger.last
        step = min(here - there, 3) if here - there < 4 else 4 if here - there < 9 else 5
        before = told.words.keys[second.trigger.first - 1] if second.trigger.first else ""
        definite = before if before in _DEFINITE else ""
        place = _together(first.places, second.places)
        date = _dates(first, second)
        near = self._near(first, second)
        status = f"{first.status == second.status}{first.negated == second.negated}"
        kinds = _tag(first), _tag(second)
        return [
            (_kinds, alike, second.type.name, *sorted(groups)),
            (_words, stem, *kinds, definite, alike),
            (
                _apart,
                step,
                there <= 1,
                alike,
                stem,
                told.paragraphs[here] - told.paragraphs[there] > 0,
            ),
            (_where, place, alike, stem, step == 0),
            (_when, date, alike, stem, place),
            (_said, status, near, alike, stem, second.status),
            (_shared, self._shared(there, here), alike, stem, step == 0),
            (_beside, min(away // 2, 8) if here == there else -1, alike, *kinds),
            (_who, _same(first.actors, second.actors), _same(first.targets, second.targets), alike),
            (_between, self._joint(first, second) if here == there else "", alike, kinds[1]),
        ]

    def _near(self, first: Part, second: Part) -> int:
        """How near the words that tell of both are in meaning: tenths of the cosine."""
        if self._directions is None:
            return 0
        one, other = (
            self._directions.beside(part.trigger)[:DIMENSIONS] for part in (first, second)
        )
        return int(10 * int(one @ other) // (UNIT * UNIT))

    def _shared(self, there: int, here: int) -> int:
        if there == here:
            return -1
        return min(len(self._words_of(there) & self._words_of(here)), 4)

    def _words_of(self, sentence: int) -> frozenset[str]:
        found = self._content.get(sentence)
        if found is None:
            first, last = self._told.bounds[sentence]
            keys = self._told.words.keys[first : last + 1]
            found = self._content[sentence] = frozenset(k for k in keys if len(k) >= _SHORTEST)
        return found

    def _joint(self, first: Part, second: Part) -> str:
        """The words that join two tellings of a sentence, where they are few."""
        keys = self._told.words.keys[first.trigger.last + 1 : second.trigger.first]
        return " ".join(keys) if len(keys) <= 2 else keys[-1]


def _towns(part: Part) -> frozenset[object]:
    """The towns that a telling's own sentence names as where it was."""
    named = (place.named for place in part.places if place.how == "sentence")
    return frozenset(
        place_key(name)
        for name in named
        if name.row.feature_class == "P" and name.role != "dateline"
    )


_DEFINITE = frozenset(
    ("the", "this", "that", "these", "those", "its", "their", "his", "her", "a", "an")
)


def _tag(part: Part) -> str:
    """What the first word of a telling's trigger can be."""
    return part.trigger.tags[:1] or "?"


def _together(one: Sequence[PlacedAt], other: Sequence[PlacedAt]) -> str:
    """How the places of two tellings lie to each other."""
    if not one or not other:
        return "none" if not one and not other else "one"
    told = "t" if one[0].how == other[0].how == "sentence" else ""
    if {place_key(p.named) for p in one} & {place_key(p.named) for p in other}:
        return f"same{told}"
    rows = one[0].named.row, other[0].named.row
    if rows[0].country_code and rows[0].country_code == rows[1].country_code:
        division = rows[0].admin1 and rows[0].admin1 == rows[1].admin1
        return f"{'division' if division else 'country'}{told}"
    return f"far{told}"


def _dates(one: Part, other: Part) -> str:
    """How the times of two tellings lie to each other."""
    first, second = one.dated, other.dated
    if first.period is None or second.period is None:
        return "none" if first.period is None and second.period is None else "one"
    told = "t" if first.how == second.how == "sentence" else ""
    if first.period == second.period:
        return f"same{told}"
    meets = first.period.start <= second.period.end and second.period.start <= first.period.end
    return f"{'meets' if meets else 'far'}{told}"


def _same(one: str, other: str) -> str:
    """Whether two wordings share a word that says something."""
    if not one or not other:
        return "none"
    words = ({w for w in text.casefold().split() if len(w) >= _SHORTEST} for text in (one, other))
    return str(not next(words).isdisjoint(next(words)))


def _kinds(alike: str, name: str, one: str, other: str) -> tuple[str, ...]:
    """The types of two tellings and their groups, in order."""
    pair = "" if one == other else f"{one}|{other}"
    return "bias", f"alike={alike}", f"type={alike}{name}", f"pair={pair}"


def _words(stem: str, one: str, other: str, definite: str, alike: str) -> tuple[str, ...]:
    """Their words, what these can be, and what stands before the second."""
    return (
        f"stem={stem}{alike}",
        f"tags={one}{other}",
        f"tags.alike={one}{other}{alike}",
        f"definite={definite}{alike}",
        f"definite.stem={definite}{stem}",
    )


def _apart(step: int, leads: bool, alike: str, stem: str, paragraph: bool) -> tuple[str, ...]:
    """How far apart they are, and whether the first stands where a text begins."""
    return (
        f"step={step}{alike}",
        f"step.stem={step}{stem}",
        f"leads={leads}{alike}",
        f"leads.step={leads}{step}",
        f"paragraph={paragraph}{step}",
    )


def _where(place: str, alike: str, stem: str, together: bool) -> tuple[str, ...]:
    """How their places lie."""
    return f"place={place}{together}", f"place.alike={place}{alike}", f"place.stem={place}{stem}"


def _when(date: str, alike: str, stem: str, place: str) -> tuple[str, ...]:
    """How their times lie."""
    return f"date={date}", f"date.alike={date}{alike}", f"date.place={date}{place}{stem}"


def _said(status: str, near: int, alike: str, stem: str, other: str) -> tuple[str, ...]:
    """What is said of them, and how near their words are in meaning."""
    return (
        f"status={status}",
        f"status.alike={status}{alike}",
        f"second={other}{status}",
        f"near={near}",
        f"near.alike={near}{alike}",
        f"near.stem={near}{stem}",
    )


def _shared(shared: int, alike: str, stem: str, together: bool) -> tuple[str, ...]:
    """How many words their sentences share."""
    return (
        f"shared={shared}{together}",
        f"shared.alike={shared}{alike}",
        f"shared.stem={shared}{stem}",
    )


def _beside(away: int, alike: str, one: str, other: str) -> tuple[str, ...]:
    """How many words apart they are in one sentence."""
    return f"away={away}", f"away.alike={away}{alike}", f"away.tags={away}{one}{other}"


def _who(actors: str, targets: str, alike: str) -> tuple[str, ...]:
    """Whether they are told of the same people."""
    return f"actors={actors}{alike}", f"targets={targets}{alike}"


def _between(joint: str, alike: str, tag: str) -> tuple[str, ...]:
    """The words that join them in one sentence."""
    return f"joint={joint}", f"joint.alike={joint}{alike}", f"joint.tag={joint}{tag}"
