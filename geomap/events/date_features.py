"""What is seen of a time that may be an event's, as the names of features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geomap.events.date_words import (
    clause_of,
    determiner_of,
    follower_of,
    is_alike,
    is_verb,
    modal_of,
    seen_beside,
)
from geomap.events.expressions import Expression, Period
from geomap.events.linear import Group, names_in
from geomap.events.tenses import tense_of
from geomap.events.told import Told
from geomap.events.triggers import Trigger

__all__ = ["Candidate", "age_of", "date_features", "date_groups"]

_AHEAD = ("planned", "threatened")
"""The statuses of what is to come."""

_AGES = (0, 1, 7, 31, 366)
"""Days before an article up to which times are alike."""

_HEADING = 5  # words of a sentence that may be a heading with the day: "MONDAY, 4 May"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An expression of time that may date an event.

    Attributes:
        expression: The expression.
        sentence: Number of its sentence.
        period: The time that it means, seen from the event.
        context: From which other time it is told: ``last``, ``near``, ``story``, ``published`` or
            none.
        ahead: Whether it is taken for what is to come.
        usual: Whether the event's words and status say so.
        reading: How else than usual it is read (see `geomap.events.readings`); empty if it is not.
    """

    expression: Expression
    sentence: int
    period: Period
    context: str
    ahead: bool
    usual: bool
    reading: str = ""


def date_features(
    told: Told, trigger: Trigger, status: str, candidate: Candidate, others: Sequence[Candidate]
) -> list[str]:
    """The features of an expression of time, for an event, as strings.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        status: Its status.
        candidate: The expression.
        others: All expressions that may date the event.
    """
    return names_in(date_groups(told, trigger, status, candidate, others))


def date_groups(
    told: Told, trigger: Trigger, status: str, candidate: Candidate, others: Sequence[Candidate]
) -> list[Group]:
    """The same in groups (see `geomap.events.linear.Group`)."""
    words, there = told.words, told.sentence_of[trigger.first]
    expression, own = candidate.expression, candidate.sentence
    kind, lead, tags = expression.kind, expression.lead, trigger.tags
    age = age_of(told, candidate.period)
    here = [one for one in others if one.sentence == there and one.expression is not expression]
    prior, spoken, is_most = seen_beside(told, expression)
    usual, ahead = candidate.usual, candidate.ahead
    found: list[Group] = [
        (_kinds, kind, lead),
        (_aged, age, status in _AHEAD, tags),
        (_seen_from, candidate.context, kind, usual, ahead, lead, tags),
        (_word, "usual.modal", f"{modal_of(told, trigger)}{usual}{ahead}"),
        (_told, candidate.period.precision, own == there, is_most, lead, tags, status, spoken),
    ]
    opening = expression.start <= words.starts[told.bounds[own][0]] + 3
    siblings = [one for one in others if one.expression.start == expression.start]
    days = distance(told, candidate.period)
    sign = "=" if not days else "+" if days > 0 else "-"
    nearest = min(abs(distance(told, one.period)) for one in siblings) == abs(days)
    auxiliary, verb, behind = tense_of(told, trigger)
    mod = expression.parts.get("mod", "")
    found += [
        (_read, candidate.reading, kind, mod, sign, usual, lead),
        (_distant, _bucket(days), kind, tags, status, nearest, len(siblings) > 1),
        (_tensed, sign, auxiliary, verb, behind, tags, kind, status in _AHEAD),
    ]
    alike = own != there and is_alike(told, trigger, own)
    if own != there:
        back = max(-_MOST_BACK, min(_MOST_BACK, there - own))
        found.append((_alike, alike, back, kind, determiner_of(told, trigger), tags))
        first, last = told.bounds[own]
        nearer = sum(abs(there - one.sentence) < abs(back) for one in others)
        return [
            *found,
            (_back, back, kind, lead, min(len(here), 1), age, tags, bool(trigger.strong)),
            (
                _back_where,
                back,
                told.paragraphs[there] - told.paragraphs[own],
                min(nearer, 2),
                opening,
                last - first < _HEADING,
                own == 0,
                there == 0,
            ),
        ]
    begin, end = words.starts[trigger.first], words.ends[trigger.last]
    after = expression.start >= end
    low, high = (end, expression.start) if after else (expression.end, begin)
    between = words.text[low:high]
    side = "R" if after else "L"
    away = abs(high - low)
    nearer = sum(_away(one.expression, begin, end) < away for one in here)
    inner = between.split()
    verbs = sum(is_verb(told, word.strip(",.;:()\"'").lower()) for word in inner)
    return [
        *found,
        (
            _side,
            side,
            kind,
            lead,
            tags,
            min(len(inner), 12),
            min(nearer, 2),
            len(here) > 0,
            min(verbs, 3),
            spoken,
        ),
        (
            _between,
            side,
            between.count(","),
            opening,
            bool({";", ":", "—", "–"} & set(between)),
            between.count('"') % 2,
        ),
        (_word, "clause", f"{side}{clause_of(between, told)}"),
        (_word, "prior", prior),
        (_beside, side, kind, follower_of(told, expression), min(len(inner), 3), tags),
    ]


def distance(told: Told, period: Period) -> int:
    """Days from an article's date to a time, less than 0 if that is past; 0 if it holds it."""
    published = told.published
    if published is None or period.start <= published <= period.end:
        return 0
    return ((period.start if period.start > published else period.end) - published).days


_DISTANCES = (0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 31, 62, 92, 122, 153, 183, 244, 305, 366, 732)


def _bucket(days: int) -> int:
    """About how many days that are."""
    number = next((n for n, most in enumerate(_DISTANCES) if abs(days) <= most), len(_DISTANCES))
    return number if days > 0 else -number


def _read(reading: str, kind: str, mod: str, sign: str, usual: bool, lead: str) -> tuple[str, ...]:
    """How it is read."""
    if not reading:
        return (f"unread={kind}{mod}",)
    return (
        f"read={reading}{kind}{sign}",
        f"read.mod={reading}{mod}",
        f"read.usual={reading}{usual}{kind}",
        f"read.lead={reading}{lead}",
    )


def _distant(
    bucket: int, kind: str, tags: str, status: str, nearest: bool, several: bool
) -> tuple[str, ...]:
    """How far away its time is."""
    sign = (bucket > 0) - (bucket < 0)
    return (
        f"days={bucket}{kind}",
        f"days.status={bucket}{status}",
        f"nearest={nearest}{several}{kind}{sign}",
        f"nearest.status={nearest}{several}{status}{sign}",
        f"days.tags={sign}{tags}",
    )


def _tensed(
    sign: str, auxiliary: str, verb: str, behind: str, tags: str, kind: str, is_ahead: bool
) -> tuple[str, ...]:
    """Which way its time lies, with what the words around the event say."""
    return (
        f"sign.auxiliary={sign}{auxiliary}{tags}",
        f"sign.verb={sign}{verb}{'N' in tags}",
        f"sign.behind={sign}{behind}{'N' in tags}",
        f"sign.kind={sign}{kind}{is_ahead}",
    )


_MOST_BACK = 4  # sentences, from which on it does not matter how many


def _alike(alike: bool, back: int, kind: str, determiner: str, tags: str) -> tuple[str, ...]:
    """Whether the other sentence has the event's word."""
    return (
        f"alike={alike}{back}",
        f"alike.kind={alike}{back > 0}{kind}",
        f"alike.determiner={alike}{back > 0}{determiner}",
        f"alike.tags={alike}{back > 0}{tags}",
    )


def _kinds(kind: str, lead: str) -> tuple[str, ...]:
    """What an expression is, and its preposition."""
    return "bias", f"kind={kind}", f"lead={lead}", f"kind.lead={kind}{lead}"


def _aged(age: str, ahead: bool, tags: str) -> tuple[str, ...]:
    """How long before the article its time is, whether its event is to come, and its tags."""
    return f"recent={age}{ahead}", f"age.tags={age}{tags}"


def _seen_from(
    context: str, kind: str, usual: bool, ahead: bool, lead: str, tags: str
) -> tuple[str, ...]:
    """From what time it is seen, and which way."""
    return (
        f"near={context}{kind}",
        f"ahead={usual}{ahead}{kind}",
        f"usual.lead={usual}{ahead}{lead}",
        f"usual.tags={usual}{ahead}{tags}",
    )


def _word(name: str, word: str) -> tuple[str]:
    """A word that stands near, with what else is told with it."""
    return (f"{name}={word}",)


def _told(
    precision: str, same: bool, is_most: bool, lead: str, tags: str, status: str, spoken: bool
) -> tuple[str, ...]:
    """How it is told, and whether in the event's own sentence."""
    return (
        f"most={is_most}{lead}",
        f"precision={precision}{same}",
        f"lead.tags={lead}{tags}",
        f"status={status}{lead}",
        f"spoken={spoken}{same}",
    )


def _back(
    back: int, kind: str, lead: str, here: int, age: str, tags: str, is_strong: bool
) -> tuple[str, ...]:
    """How many sentences back it stands, and what there is in the event's own."""
    return (
        f"back={back}{kind}",
        f"back.lead={back}{lead}",
        f"back.here={back}{here}",
        f"back.age={back}{age}",
        f"back.tags={back > 0}{tags}",
        f"back.strong={back}{is_strong}",
    )


def _back_where(
    back: int,
    paragraphs: int,
    nearer: int,
    opening: bool,
    is_heading: bool,
    is_first: bool,
    is_of_first: bool,
) -> tuple[str, ...]:
    """What stands between, and what its sentence is like."""
    return (
        f"back.paragraph={paragraphs}",
        f"back.nearer={nearer}{back > 0}",
        f"back.opening={opening}{back}",
        f"back.heading={is_heading}{back > 0}",
        f"back.first={is_first}{is_of_first}",
    )


def _beside(side: str, kind: str, follower: str, inner: int, tags: str) -> tuple[str, ...]:
    """What stands behind an expression: the event itself, a mark, or another word."""
    return (
        f"follower={follower}{side}{kind}",
        f"follower.away={follower}{side}{inner}",
        f"follower.tags={follower}{side}{tags}",
    )


def _side(
    side: str,
    kind: str,
    lead: str,
    tags: str,
    inner: int,
    nearer: int,
    has_others: bool,
    verbs: int,
    spoken: bool,
) -> tuple[str, ...]:
    """On which side of the event it stands, so many words and verbs away."""
    return (
        "same",
        f"side={side}{kind}",
        f"away={side}{min(inner // 2, 6)}",
        f"rank={nearer}{has_others}{side}",
        f"verbs={side}{verbs}",
        f"next.to={side}{inner < 2}{lead}",
        f"spoken.side={spoken}{side}{min(verbs, 1)}",
        f"tags.side={tags}{side}",
    )


def _between(side: str, commas: int, opening: bool, is_cut: bool, quotes: int) -> tuple[str, ...]:
    """The marks between."""
    return (
        f"commas={side}{min(commas, 3)}",
        f"opening={opening}",
        f"opening.side={opening}{side}{commas}",
        f"cut={side}{is_cut}",
        f"quote={quotes}",
    )


def age_of(told: Told, period: Period) -> str:
    """How long before an article a time is: ``+`` for what is to come, ``?`` if it has no date."""
    if told.published is None:
        return "?"
    days = (told.published - period.start).days
    if days < 0:
        return "+"
    return str(next((n for n, most in enumerate(_AGES) if days <= most), len(_AGES)))


def _away(expression: Expression, begin: int, end: int) -> int:
    """Characters between an expression and an event's words."""
    return expression.start - end if expression.start >= end else begin - expression.end
