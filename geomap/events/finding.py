"""Finding the events of an article: what happened, where, when, to how many.

Everything here works on values (`Told`); what the geoparser makes of an article is turned into them
by `told_of` alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from geomap.events.actors import find_actors
from geomap.events.contexts import weigh_all
from geomap.events.counts import Count
from geomap.events.date_features import follow_features
from geomap.events.dates import Dated, Timeline
from geomap.events.expressions import Period
from geomap.events.inheritance import is_inherited
from geomap.events.lexicon import OTHER
from geomap.events.linear import Linear, load_models
from geomap.events.places import (
    PlacedAt,
    Places,
    find_places,
    is_direction,
    is_held,
    is_placed,
    place_key,
)
from geomap.events.status import choose_status, is_negated
from geomap.events.tallies import Counted, Numbers
from geomap.events.told import Named, Told
from geomap.events.triggers import Trigger, find_triggers
from geomap.events.typing import Topics, TypeChoice, choose_type

__all__ = ["Part", "Story", "find_stories", "main_features", "numbers_near"]

_DOMINANT = 3  # times that an event is told, from which on a sentence without its own is told of it
_MOST_MAIN = 3
_TOLD_BEFORE = 200  # events of a type before a part, of which it may go on about one
_LEAST_MAIN = -1500  # thousandths


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
        numbers: To how many people what happened.
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
    numbers: dict[str, Count]
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
    """

    type: str
    parts: list[Part] = field(default_factory=list)
    main: bool = False
    stems: set[str] = field(default_factory=set)
    places: set[object] = field(default_factory=set)
    periods: dict[Period, None] = field(default_factory=dict)

    def add(self, part: Part) -> None:
        """Takes a telling, and what is compared of it."""
        self.parts.append(part)
        self.stems.add(part.trigger.lemma[:5])
        self.places |= _own_places(part)
        if part.dated.period is not None and part.dated.how == "sentence":
            self.periods[part.dated.period] = None


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


def find_stories(told: Told, models: Mapping[str, Linear] | None = None) -> list[Story]:
    """The events of an article, in the order in which they are first told.

    Args:
        told: The article.
        models: The models; those of its language by default.
    """
    if not told.bounds or not told.words_of.has_words:
        return []
    models = load_models(told.words.language) if models is None else models
    topics = Topics.of(told)
    timeline = Timeline(told, models["date"])
    places = Places(told)
    parts = []
    triggers = find_triggers(told, models["within"], models["sentence"], topics.directions)
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
            _places_of(places, trigger, models, topics),
            timeline.date(trigger, kind.name, status, present=is_present(told, trigger)),
            {},
            actors,
            targets,
        )
        part.main = models["main"].score(main_features(told, trigger, kind.name, number, topics))
        parts.append(part)
    for part in parts:
        if part.dated.how == "unknown":
            part.dated = _followed(told, part, timeline, models.get("follow"))
    numbers = numbers_near(told, parts)
    for number, part in enumerate(parts):
        part.numbers = numbers.of(number, models.get("number"))
    stories = _told_together(told, parts)
    _mark_main(stories)
    return stories


def _places_of(
    places: Places, trigger: Trigger, models: Mapping[str, Linear], topics: Topics
) -> list[PlacedAt]:
    """The mentions of the places where a trigger's event happened, the likeliest first."""
    found = find_places(places, trigger.first, trigger.last, models["place"])
    if not found or is_inherited(
        places, trigger, found[0], models.get("inherit"), topics.directions
    ):
        return found
    return []


def _followed(told: Told, part: Part, timeline: Timeline, model: Linear | None) -> Dated:
    """The time that a part without an expression has from what is told elsewhere, if it has.

    Args:
        told: The article.
        part: The part.
        timeline: The times of the article.
        model: What weighs them; None of a language in which that was not learned.
    """
    if part.negated or part.status not in _FACTS:
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


_FACTS = ("happened", "reported")
"""The statuses of what is said to be so."""


def numbers_near(told: Told, parts: Sequence[Part]) -> Numbers:
    """The numbers that an article tells, to be asked which are of each of some parts in order."""
    return Numbers(
        told,
        [
            Counted(part.trigger, part.type.name, part.status in _FACTS and not part.negated)
            for part in parts
        ],
    )


def _told_together(told: Told, parts: list[Part]) -> list[Story]:
    """The events that the parts tell, those of one event together."""
    stories: list[Story] = []
    by_kind: dict[tuple[str, str, bool], deque[Story]] = {}
    for part in parts:
        kind = (part.type.name, part.status, part.negated)
        alike = by_kind.setdefault(kind, deque(maxlen=_TOLD_BEFORE))
        own = next((s for s in reversed(alike) if _is_same(told, s, part)), None)
        if own is None:
            own = Story(part.type.name)
            stories.append(own)
            alike.append(own)
        own.add(part)
    leading = max(stories, key=lambda s: len(s.parts), default=None)
    if leading is None or len(leading.parts) < _DOMINANT or leading.type == OTHER:
        return stories
    # What a long story tells without a word of its own for it is told of the story's event.
    last = told.sentence_of[leading.parts[-1].trigger.first]
    kept = []
    for story in stories:
        if (
            story is not leading
            and len(story.parts) == 1
            and _continues(told, leading, story.parts[0], last)
        ):
            leading.parts.append(_following(told, story.parts[0]))
        else:
            kept.append(story)
    telling = {told.sentence_of[part.trigger.first] for part in parts}
    leading.parts += _silent(told, leading, telling, last)
    leading.parts.sort(key=lambda part: (part.trigger.first, part.follows))
    return kept


def _is_where(told: Told, place: PlacedAt) -> bool:
    """Whether a place is told in its sentence as where something happened."""
    named = place.named
    return place.how == "sentence" and (named.role == "event" or is_placed(told, named))


def _following(told: Told, part: Part) -> Part:
    """A part that only says where the leading event happened: at every settlement it names."""
    own = [place for place in part.places if _is_where(told, place)]
    there = {place_key(place.named) for place in own}
    more = [
        PlacedAt(name, 0, "sentence")
        for name in told.named_in(told.sentence_of[part.trigger.first])
        if _is_settlement(name) and place_key(name) not in there and not is_direction(told, name)
    ]
    return replace(part, places=[*own, *more], follows=True)


def _silent(told: Told, leading: Story, telling: set[int], last: int) -> list[Part]:
    """Parts of sentences that tell where the leading event happened, and have no trigger."""
    if not told.words_of.types[leading.type].spreads:
        return []
    found = []
    chief = leading.parts[0]
    first = told.sentence_of[chief.trigger.first]
    own = {told.sentence_of[part.trigger.first] for part in leading.parts}
    for number in range(first + 1, min(last + 3, len(told.bounds))):
        if number in telling:
            continue
        names = told.named_in(number)
        named = [n for n in names if n.role == "event" or is_placed(told, n)]
        together = told.paragraphs[number] == told.paragraphs[number - 1]
        if together and (number - 1 in own or _speaks_of(told, number - 1, leading.type)):
            listed = [n for n in names if _is_settlement(n) and not is_direction(told, n)]
            named = listed if len(listed) > max(1, len(named)) else named
        named = [name for name in named if not is_held(told, name)]
        if named:
            places = [PlacedAt(name, 0, "sentence") for name in named]
            found.append(replace(chief, places=places, numbers={}, follows=True, told_in=number))
    return found


def _speaks_of(told: Told, number: int, name: str) -> bool:
    """Whether a sentence has a word that tells of a type of event by itself."""
    first, last = told.bounds[number]
    return any(name in told.words_of.evoked(told.words.keys[at]) for at in range(first, last + 1))


def _is_settlement(named: Named) -> bool:
    return named.row.feature_class == "P" and named.role in ("event", "mention", "metonym")


_NEWS_DAYS = 21
"""So many days old is what an article tells without saying when, at most."""


def _is_same(told: Told, story: Story, part: Part) -> bool:
    """Whether a part tells of an event of its type and status that was told before."""
    if story.type == OTHER or not _dates_agree(told, story, part):
        return False
    if told.words_of.types[story.type].spreads:
        return True
    trigger = part.trigger
    before = told.words.keys[trigger.first - 1] if trigger.first else ""
    definite = "N" in trigger.tags or "P" in trigger.tags
    if definite and before in ("the", "these", "those", "this", "that"):
        return True
    own = _own_places(part)
    if told.words_of.types[story.type].harms and not own.isdisjoint(story.places):
        return True
    if trigger.lemma[:5] not in story.stems:
        return False
    return not own or not story.places or not own.isdisjoint(story.places)


def _own_places(part: Part) -> set[object]:
    """The places named in a part's own sentence."""
    return {place_key(place.named) for place in part.places if place.how == "sentence"}


def _dates_agree(told: Told, story: Story, part: Part) -> bool:
    """Whether an event's date and a part's can be one.

    What is told without a date is news: what a sentence dates weeks before is something else.
    """
    if part.dated.period is None or part.dated.how != "sentence":
        return True
    own = part.dated.period
    if not story.periods:
        return told.published is None or (told.published - own.end).days <= _NEWS_DAYS
    return any(known.start <= own.end and own.start <= known.end for known in story.periods)


def _continues(told: Told, leading: Story, part: Part, last: int) -> bool:
    """Whether a part without a word for its event goes on about the leading one."""
    own = told.sentence_of[part.trigger.first]
    return (
        own <= last + 2
        and own > told.sentence_of[leading.parts[0].trigger.first]
        and part.status in ("happened", "reported")
        and not part.trigger.strong
        and part.dated.how != "sentence"
        and told.words_of.types[leading.type].spreads
        and any(_is_where(told, place) for place in part.places)
        and _dates_agree(told, leading, part)
    )


def _mark_main(stories: list[Story]) -> None:
    """Mark the one to three events that an article is mainly about."""
    ranked = sorted(
        enumerate(stories),
        key=lambda item: (
            -max(part.main for part in item[1].parts) - 300 * len(item[1].parts),
            item[0],
        ),
    )
    for rank, (_, story) in enumerate(ranked[:_MOST_MAIN]):
        story.main = rank == 0 or max(part.main for part in story.parts) >= _LEAST_MAIN


def numbers_of(story: Story) -> dict[str, Count]:
    """The numbers of an event: the last that its article tells of each kind."""
    found: dict[str, Count] = {}
    for part in story.parts:
        for kind, count in part.numbers.items():
            if kind not in found or (count.number, kind) > (found[kind].number, kind):
                found[kind] = count
    return found
