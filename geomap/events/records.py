"""Making the rows of an article's events."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from geomap.events.counts import Count
from geomap.events.dated import Dated, date_of_all
from geomap.events.finding import find_stories
from geomap.events.linear import SCALE, Linear, load_models
from geomap.events.parts import Part, Story
from geomap.events.places import PlacedAt, place_key
from geomap.events.told import UNLISTED, Named, Told, told_of
from geomap.exact import logistic
from geomap.schema.article import Article
from geomap.schema.event import COUNTED, Event
from geomap.schema.location import Location
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words, squeeze

__all__ = [
    "events_of",
    "precision_at",
    "precision_of",
    "seen_of",
    "story_rows",
    "sureness",
    "told_at",
]

_FINE = ("site", "settlement", "area", "near")
_MOST_SURE = 6000  # thousandths of log-odds, from which on a score says no more
_BESIDE = 6  # words between a settlement and the area that it is said to lie in
_BY_CLASS = {"P": "settlement", "S": "site", "R": "site", "A": "division"}


def events_of(
    article: Article,
    locations: Iterable[Location],
    split: tuple[Words, Surroundings] | None = None,
) -> list[Event]:
    """The events that an article tells of, in order, a row a place.

    Args:
        article: The article.
        locations: The rows of its mentions.
        split: Its words and their shape, if they are split already.
    """
    told = told_of(article, locations, split)
    return [row for story in find_stories(told) for row in story_rows(told, story)]


def precision_of(row: Location) -> str:
    """How precisely the place of a mention is known, one of `PRECISIONS`."""
    if row.latitude is None:
        return "unknown"
    if row.provenance == "nearby":
        return "near"
    return precision_at(row.feature_class, row.feature_code)


def precision_at(feature_class: str, feature_code: str) -> str:
    """How precise a place of a GeoNames class and code is."""
    if feature_code.startswith("PCL"):
        return "country"
    return _BY_CLASS.get(feature_class, "area")


def story_rows(told: Told, story: Story, confidence: Linear | None = None) -> list[Event]:
    """The rows of an event: one a place, told by the part that is surest of it.

    Args:
        told: The article.
        story: The event.
        confidence: What says how sure a row is; that of the article's language by default.
    """
    if confidence is None:
        confidence = load_models(told.words.language)["confidence"]
    name = _id(told, story.parts[0])
    numbers = story.numbers
    dated = date_of_all(part.dated for part in story.parts)
    return [
        _row(told, story, part, place, name, numbers, dated, sureness(story, place, confidence))
        for part, place in told_at(story)
    ]


def told_at(story: Story) -> list[tuple[Part, PlacedAt | None]]:
    """The places of an event, each with the part that is surest of it; None where none is told."""
    best: dict[object, tuple[Part, PlacedAt]] = {}
    for part in story.parts:
        for place in part.places:
            key = place_key(place.named)
            known = best.get(key)
            if known is None or (place.how == "sentence" and known[1].how != "sentence"):
                best[key] = (part, place)
    # Where some places are told in the event's own sentences, those guessed from others go.
    told_there = [pair for pair in best.values() if _is_told(pair[1])]
    chosen = _finest(told_there) or list(best.values())[:1]
    return [*chosen] or [(story.parts[0], None)]


def sureness(story: Story, place: PlacedAt | None, model: Linear) -> float:
    """How likely there was such an event, there: a probability.

    Args:
        story: The event.
        place: Its place, None if the article does not say.
        model: The weights of what its trigger and its place score, of being told more than once,
            and of the lack of a place.
    """
    weights = model.weights
    trigger, told, where, again = seen_of(story, place)
    score = weights["bias"] * SCALE + weights["trigger"] * trigger
    score += weights["place"] * where if told else weights["unplaced"] * SCALE
    if again:
        score += weights.get("again", 0) * SCALE
    return logistic(score / (SCALE * SCALE))


def seen_of(story: Story, place: PlacedAt | None) -> tuple[int, bool, int, bool]:
    """What says how sure an event is there.

    The best score of its triggers in thousandths, whether a place is told, that one's score, and
    whether the event is told more than once.
    """
    own = [part for part in story.parts if not part.follows] or story.parts
    trigger = max(_bounded(part.trigger.score) for part in own)
    return trigger, place is not None, _bounded(place.score) if place else 0, len(own) > 1


def _bounded(score: int) -> int:
    """A score within what the weights were learned of, in thousandths."""
    return max(-_MOST_SURE, min(_MOST_SURE, score))


def _is_told(place: PlacedAt) -> bool:
    """Whether a place is told with the event itself, not where its report was filed."""
    return place.how == "sentence" and place.named.role != "dateline"


def _finest(pairs: list[tuple[Part, PlacedAt]]) -> list[tuple[Part, PlacedAt]]:
    """The places of an event without those that hold another of them."""
    finer: set[object] = set()  # countries, and their divisions, of which a place in them is told
    towns: set[tuple[int, int]] = set()  # last words of towns, with the part that tells of each
    for part, place in pairs:
        row = place.named.row
        kind = precision_of(row)
        if kind not in ("country", "unknown"):
            finer.add(row.country_code)
        if kind in _FINE:
            finer.add((row.country_code, row.admin1))
        if kind in ("settlement", "site"):
            towns.add((id(part), place.named.last))

    def holds(part: Part, named: Named) -> bool:
        row, kind = named.row, precision_of(named.row)
        if kind == "area":  # named with a settlement of its own: "Perm, also in the Urals"
            near = range(named.first - _BESIDE, named.first)
            return any((id(part), last) in towns for last in near)
        if kind == "country":
            return bool(row.country_code) and row.country_code in finer
        held = (row.country_code, row.admin1)
        return kind == "division" and bool(row.country_code) and held in finer

    return [pair for pair in pairs if not holds(pair[0], pair[1].named)]


def _id(told: Told, part: Part) -> str:
    """An event's id: a digest of the words that tell it and of where they were printed."""
    trigger = part.trigger
    digest = blake2b(digest_size=6)
    article = told.article
    for text in (
        article.published,
        article.title,
        told.sentence(told.sentence_of[trigger.first]),
        told.span(trigger.first, trigger.last),
    ):
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()


def _row(
    told: Told,
    story: Story,
    part: Part,
    place: PlacedAt | None,
    name: str,
    numbers: dict[str, Count],
    dated: Dated,
    sure: float,
) -> Event:
    article, trigger = told.article, part.trigger
    start, end = dated.period.text() if dated.period else ("", "")
    row = place.named.row if place is not None else None
    listed = row is not None and row.provenance != UNLISTED
    told_numbers: dict[str, object] = {}
    for kind in COUNTED:
        count = numbers.get(kind)
        told_numbers[kind] = count.number if count else None
        told_numbers[f"{kind}_as"] = count.qualifier if count else ""
    return Event(
        event=name,
        article=article.article,
        title=article.title,
        published=article.published,
        type=story.type,
        group=told.words_of.types[story.type].coarse,
        trigger=squeeze(told.span(trigger.first, trigger.last)),
        start=told.words.starts[trigger.first],
        end=told.words.ends[trigger.last],
        mention=row.mention if row else "",
        place=(row.place or row.mention) if row else "",
        geonameid=row.geonameid if row else None,
        feature_code=row.feature_code if row else "",
        admin1=row.admin1 if row else "",
        country_code=row.country_code if row else "",
        country=row.country if row else "",
        latitude=row.latitude if row else None,
        longitude=row.longitude if row else None,
        precision=precision_of(row) if row and listed else "unknown",
        date_start=start,
        date_end=end,
        date_precision=dated.period.precision if dated.period else "unknown",
        date_text=dated.text,
        **told_numbers,  # type: ignore[arg-type]
        actors=part.actors,
        targets=part.targets,
        negated=part.negated,
        status=part.status,
        main=story.main,
        confidence=round(sure, 3),
        sentence=told.sentence(_sentence(told, part)),
        reasons="; ".join(_reasons(told, story, part, place, dated)),
        source=article.source,
        url=article.url,
    )


def _sentence(told: Told, part: Part) -> int:
    """Number of the sentence that a part is told in."""
    return part.told_in if part.told_in >= 0 else told.sentence_of[part.trigger.first]


def _reasons(
    told: Told, story: Story, part: Part, place: PlacedAt | None, dated: Dated
) -> list[str]:
    """Why an event has its type, its place and its date, in plain words."""
    found = []
    if part.follows:
        found.append(f"goes on about the {story.type} told before it")
    elif part.type.words:
        found.append(f"{story.type}: " + ", ".join(f'"{word}"' for word in part.type.words))
    else:
        found.append(f"{story.type}: no word says more")
    if place is None:
        found.append("the article does not say where")
    else:
        mention = place.named.row.mention
        where = {
            "sentence": "named in its sentence",
            "before": "the place told last before it",
            "after": "named after it",
        }[place.how]
        found.append(f'at "{mention}": {where}')
    if dated.period is None:
        found.append("no date is told")
    elif dated.text:
        base = f", seen from {told.article.published}" if told.article.published else ""
        found.append(f'"{dated.text}" dates it{base}')
    else:
        found.append(
            "dated as the article is"
            if dated.how == "published"
            else "dated like what is told beside it"
        )
    return found
