"""The tellings of an article's events: a trigger each, with where, when, to how many and by whom.

Everything here works on values (`Told`); what the geoparser makes of an article is turned into them
by `told_of` alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from geomap.events.actors import find_actors
from geomap.events.contexts import weigh_all
from geomap.events.counts import Count
from geomap.events.dated import Dated
from geomap.events.dates import Timeline
from geomap.events.expressions import Period
from geomap.events.followed import follow_features
from geomap.events.linear import Linear
from geomap.events.places import PlacedAt, Places, find_places, is_spare, place_key
from geomap.events.status import choose_status, is_negated
from geomap.events.told import Told
from geomap.events.triggers import Trigger
from geomap.events.typing import Topics, TypeChoice, choose_type
from geomap.events.whereabouts import Whereabouts

__all__ = [
    "FACTS",
    "Part",
    "Story",
    "find_parts",
    "is_present",
    "main_features",
    "own_places",
]


@dataclass(slots=True)
class Part:
    """One telling of an event: a sentence's trigger with all that was found for it.

    Attributes:
        trigger: The words that tell of it.
        type: The type that these have.
        status: What is said of it (`geomap.schema.event.STATUSES`).
        negated: Whether it is said not to be so.
        places: Where it happened.
        dated: When.
        actors: Who did it.
        targets: To whom.
        main: How likely its text is mainly about it, in thousandths.
        follows: Whether it goes on about an event told before, without a word of its own for it.
        told_in: Number of the sentence, where that is not the trigger's.
    """

    trigger: Trigger
    type: TypeChoice
    status: str
    negated: bool
    places: list[PlacedAt]
    dated: Dated
    actors: str
    targets: str
    main: int = 0
    follows: bool = False
    told_in: int = -1


@dataclass(slots=True)
class Story:
    """An event as an article tells it, once or several times.

    Attributes:
        type: Its type.
        parts: Its tellings, in order.
        main: Whether the article is mainly about it.
        stems: How the lemmas of its triggers begin.
        places: The places that its sentences name.
        periods: The times that its sentences tell.
        numbers: To how many people what happened, by the columns of the table.
    """

    type: str
    parts: list[Part] = field(default_factory=list)
    main: bool = False
    stems: set[str] = field(default_factory=set)
    places: set[object] = field(default_factory=set)
    periods: dict[Period, None] = field(default_factory=dict)
    numbers: dict[str, Count] = field(default_factory=dict)

    def add(self, part: Part) -> None:
        """Takes a telling, and what is compared of it."""
        self.parts.append(part)
        self.stems.add(part.trigger.lemma[:5])
        self.places |= own_places(part)
        if part.dated.period is not None and part.dated.how == "sentence":
            self.periods[part.dated.period] = None


def own_places(part: Part) -> set[object]:
    """The places named in a part's own sentence."""
    return {place_key(place.named) for place in part.places if place.how == "sentence"}


def main_features(
    told: Told, trigger: Trigger, name: str, number: int, topics: Topics
) -> list[str]:
    """The features of an event by which it is asked whether its text is mainly about it."""
    sentence = told.sentence_of[trigger.first]
    lemmas = set(told.lemmas[trigger.first])
    coarse = told.words_of.types[name].coarse if name in told.words_of.types else ""
    ranked = sorted(topics.coarse.values(), reverse=True)
    rank = ranked.index(topics.coarse[coarse]) if coarse in topics.coarse else 9
    return [
        "bias",
        f"number={min(number, 4)}",
        f"sentence={min(sentence, 6)}",
        f"paragraph={min(told.paragraphs[sentence], 4)}",
        f"title={not lemmas.isdisjoint(told.title_lemmas)}",
        f"topic={min(topics.title[name], 2)}",
        f"rank={min(rank, 4)}",
        f"type={name}",
        f"number.rank={min(number, 2)}{min(rank, 2)}",
    ]


def find_parts(
    told: Told, triggers: Sequence[Trigger], models: Mapping[str, Linear], topics: Topics
) -> list[Part]:
    """What triggers tell, one each, in order.

    Args:
        told: The article.
        triggers: The words that tell of events.
        models: The models.
        topics: What the article is about.
    """
    timeline = Timeline(told, models["date"])
    places, types = Places(told), told.words_of.types
    whereabouts = Whereabouts(places) if "where" in models else None
    parts = []
    weigh_all(told, triggers, models["type"], topics.directions)
    for number, trigger in enumerate(triggers):
        kind = choose_type(told, trigger, topics, models["type"])
        status = choose_status(told, trigger, timeline.leaning(trigger), models)
        actors, targets = find_actors(told, trigger, kind.name, models)
        negated = is_negated(told, trigger)
        part = Part(
            trigger,
            kind,
            status,
            negated,
            _places_of(places, whereabouts, trigger, types[kind.name].coarse, models),
            timeline.date(trigger, kind.name, status, present=is_present(told, trigger)),
            actors,
            targets,
        )
        part.main = models["main"].score(main_features(told, trigger, kind.name, number, topics))
        parts.append(part)
    for part in parts:
        if part.dated.how == "unknown":
            part.dated = _followed(told, part, timeline, models.get("follow"))
    return parts


def _places_of(
    places: Places,
    whereabouts: Whereabouts | None,
    trigger: Trigger,
    coarse: str,
    models: Mapping[str, Linear],
) -> list[PlacedAt]:
    """The mentions of the places where a trigger's event happened, the likeliest first.

    Args:
        places: The mentions of the article.
        whereabouts: Its places; None in a language in which that was not learned.
        trigger: The words that tell of the event.
        coarse: The group of its type.
        models: The models.
    """
    first = None if whereabouts is None else whereabouts.find(trigger, coarse, models["where"])
    if whereabouts is not None and (first is None or first.how != "sentence"):
        return [] if first is None else [first]
    found = find_places(places, trigger.first, trigger.last, models["place"])
    if first is None:
        return found
    key = place_key(first.named)
    return [first, *(p for p in found if place_key(p.named) != key and is_spare(p))]


def _followed(told: Told, part: Part, timeline: Timeline, model: Linear | None) -> Dated:
    """The time that a part without an expression has from what is told elsewhere, if it has.

    Args:
        told: The article.
        part: The part.
        timeline: The times of the article.
        model: What weighs them; None of a language in which that was not learned.
    """
    if part.negated or part.status not in FACTS:
        return part.dated
    sources = timeline.sources(part.trigger)
    if model is None:
        near = [source for source in sources if source.is_last or source.is_story]
        return Dated(near[0].period, "", near[0].how) if near else part.dated
    scored = [
        (model.score(follow_features(told, part.trigger, part.status, part.type.name, source)), -n)
        for n, source in enumerate(sources)
    ]
    score, place = max(scored, default=(model.threshold - 1, 0))
    if score < model.threshold:
        return part.dated
    return Dated(sources[-place].period, "", sources[-place].how)


def is_present(told: Told, trigger: Trigger) -> bool:
    """Whether a trigger is a verb in the present, or its base after a verb that looks ahead."""
    if trigger.last > trigger.first and "N" in trigger.tags:
        return False  # the verb of a phrase that begins with a noun is not what is tagged
    if set(trigger.tags) & {"d", "n"} or not set(trigger.tags) & {"b", "s"}:
        return False
    before = told.words.keys[trigger.first - 1] if trigger.first else ""
    return before not in ("the", "a", "an", "this", "that", "his", "her", "its", "their", "of")


FACTS = ("happened", "reported")
"""The statuses of what is said to be so."""
