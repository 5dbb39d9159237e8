"""Which tellings of an article are of one event."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import replace

from geomap.events.coreference import NEWS_DAYS, Pairs
from geomap.events.directions import Directions
from geomap.events.lexicon import OTHER
from geomap.events.linear import Linear
from geomap.events.parts import Part, Story, own_places
from geomap.events.places import PlacedAt, is_direction, is_held, is_placed, place_key
from geomap.events.told import Named, Told

__all__ = ["told_together"]

_DOMINANT = 3  # times that an event is told, from which on a sentence without its own is told of it
_TOLD_BEFORE = 200  # events of a type before a part, of which it may go on about one


def told_together(
    told: Told,
    parts: list[Part],
    model: Linear | None = None,
    directions: Directions | None = None,
) -> list[Story]:
    """The events that the parts tell, those of one event together.

    Args:
        told: The article.
        parts: Its tellings, in order.
        model: What weighs pairs of them; without one rules tell which are of one event.
        directions: The vectors of the text, if the language has any.
    """
    if model is None:
        stories = _by_rules(told, parts)
    else:
        stories = _by_model(Pairs(told, parts, directions), parts, model)
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


def _by_rules(told: Told, parts: list[Part]) -> list[Story]:
    """The events of the parts where nothing was learned."""
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
    return stories


def _by_model(pairs: Pairs, parts: list[Part], model: Linear) -> list[Story]:
    """The events of the parts, each part being of the event of the one that it goes on about."""
    stories: list[Story] = []
    of_part: list[Story] = []
    for number, part in enumerate(parts):
        before = pairs.find(number, model)
        if before is None:
            story = Story(part.type.name)
            stories.append(story)
        else:
            story = of_part[before]
        of_part.append(story)
        story.add(part)
    for story in stories:
        story.type = _type_of(story)
    return stories


def _type_of(story: Story) -> str:
    """The type of most tellings of an event: of several that of words of its own, or the first."""
    counts = Counter(part.type.name for part in story.parts)
    strong = Counter(p.type.name for p in story.parts if p.type.name in p.trigger.strong)
    return max(counts, key=lambda name: (counts[name], strong[name]))


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
        if _is_settlement(name) and place_key(name) not in there and not _is_passed(told, name)
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
        if number in telling or _speaks_of_others(told, number, leading.type):
            continue
        names = told.named_in(number)
        named = [n for n in names if n.role == "event" or is_placed(told, n)]
        together = told.paragraphs[number] == told.paragraphs[number - 1]
        if together and (number - 1 in own or _speaks_of(told, number - 1, leading.type)):
            listed = [n for n in names if _is_settlement(n) and not _is_passed(told, n)]
            named = listed if len(listed) > max(1, len(named)) else named
        named = [name for name in named if not is_held(told, name)]
        if named:
            places = [PlacedAt(name, 0, "sentence") for name in named]
            found.append(replace(chief, places=places, follows=True, told_in=number))
    return found


def _speaks_of(told: Told, number: int, name: str) -> bool:
    """Whether a sentence has a word that tells of a type of event by itself."""
    first, last = told.bounds[number]
    return any(name in told.words_of.evoked(told.words.keys[at]) for at in range(first, last + 1))


def _speaks_of_others(told: Told, number: int, name: str) -> bool:
    """Whether several words of a sentence tell of other types of event, and none of one."""
    first, last = told.bounds[number]
    evoked = [
        own for key in told.words.keys[first : last + 1] if (own := told.words_of.evoked(key))
    ]
    return len(evoked) >= _OTHERS and not any(name in own for own in evoked)


_OTHERS = 2
"""Words that tell of other events, from which on a sentence does not go on about one."""


def _is_passed(told: Told, named: Named) -> bool:
    """Whether a name is of where something came from or went to, and not of where it was."""
    return named.role != "event" and is_direction(told, named)


def _is_settlement(named: Named) -> bool:
    return named.row.feature_class == "P" and named.role in ("event", "mention", "metonym")


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
    own = own_places(part)
    if told.words_of.types[story.type].harms and not own.isdisjoint(story.places):
        return True
    if trigger.lemma[:5] not in story.stems:
        return False
    return not own or not story.places or not own.isdisjoint(story.places)


def _dates_agree(told: Told, story: Story, part: Part) -> bool:
    """Whether an event's date and a part's can be one.

    What is told without a date is news: what a sentence dates weeks before is something else.
    """
    if part.dated.period is None or part.dated.how != "sentence":
        return True
    own = part.dated.period
    if not story.periods:
        return told.published is None or (told.published - own.end).days <= NEWS_DAYS
    return any(known.start <= own.end and own.start <= known.end for known in story.periods)


def _continues(told: Told, leading: Story, part: Part, last: int) -> bool:
    """Whether a part without a word for its event goes on about the leading one."""
    own = told.sentence_of[part.trigger.first]
    return (
        own <= last + 2
        and own > told.sentence_of[leading.parts[0].trigger.first]
        and part.status in ("happened", "reported")
        and not part.trigger.strong
        and (part.dated.how != "sentence" or part.dated.period in leading.periods)
        and told.words_of.types[leading.type].spreads
        and any(_is_where(told, place) for place in part.places)
        and _dates_agree(told, leading, part)
    )
