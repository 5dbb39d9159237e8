"""The names of what is seen of a trigger and of its sentence, a function for what goes together.

See `geomap.events.linear.Group`.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Sequence

from geomap.languages.base import Language
from geomap.roles.senses import sense_of

__all__ = [
    "after_it",
    "alone",
    "before_it",
    "beside_it",
    "clause_of",
    "in_its_sentence",
    "left_of_it",
    "lemma_in",
    "no_name",
    "of_sentence",
    "places_of_sentence",
    "right_of_it",
    "score_of_sentence",
    "to_of",
    "topic",
    "weak_types",
    "window",
    "words_of_sentence",
]


def alone(
    lemma: str,
    tags: str,
    strong: frozenset[str],
    is_phrase: bool,
    is_weak: bool,
    language: Language,
) -> tuple[str, ...]:
    """What is seen of a candidate alone, the same wherever its words stand.

    Args:
        lemma: Its lemma.
        tags: Its tags, or what it looks like.
        strong: The groups of the types whose own word or phrase it is.
        is_phrase: Whether it is of several words.
        is_weak: Whether it may tell of other types.
        language: Its language.
    """
    coarse = sorted(strong)
    sense = sense_of(lemma.partition(" ")[0], language)
    return (
        "bias",
        f"lemma={lemma}",
        f"sense={sense.noun}|{sense.verb}",
        f"cluster={sense.cluster}",
        f"sense.tags={sense.verb[:1]}{tags}",
        f"tags={tags}",
        f"strength={'P' if is_phrase else ''}{min(len(coarse), 2)}{is_weak}",
        *(f"coarse={name}" for name in coarse),
    )


def topic(
    best: int,
    topical: bool,
    is_strong: bool,
    tags: str,
    commas: str,
    is_first: bool,
    is_capital: bool,
    is_titled: bool,
    is_dated: bool,
) -> tuple[str, ...]:
    """What a sentence says of a candidate's types, and how it is written.

    Args:
        best: How many of its words are about one of them.
        topical: Whether any is about one that it may tell of.
        is_strong: Whether it is a type's own word.
        tags: Its tags.
        commas: On which sides it has one.
        is_first: Whether it opens its sentence.
        is_capital: Whether it has a capital.
        is_titled: Whether the title has its word.
        is_dated: Whether a word of time follows it.
    """
    return (
        f"best={best}{is_strong}",
        f"topical={topical}",
        f"comma={commas}",
        f"cap={is_capital}{is_first}",
        f"title={is_titled}",
        f"dated={is_dated}{tags}",
    )


def weak_types(names: Collection[str], topical: bool) -> tuple[str, ...]:
    """The groups of the types that it may tell of."""
    return tuple(f"weak={name}{topical}" for name in names)


def before_it(before: str, tags: str, language: Language) -> tuple[str, ...]:
    """The word before it."""
    return (
        f"before={before}",
        f"det={before in language.events.determiners}{tags}",
        f"to={before == 'to'}",
        f"before.kind={_kind(before, language)}",
    )


def to_of(key: str) -> tuple[str]:
    """The word before a "to"."""
    return (f"to.of={key}",)


def after_it(after: str, tags: str, language: Language) -> tuple[str, ...]:
    """The word after it."""
    return f"after={after}", f"after.kind={_kind(after, language)}{tags}"


def beside_it(lemma: str, before: tuple[str, str], after: tuple[str, str]) -> tuple[str, ...]:
    """The two words on either side of it, in order, beside its lemma."""
    return (
        f"before.two={before[0]}",
        f"after.two={after[1]}",
        f"before.both={before[0]} {before[1]}",
        f"after.both={after[0]} {after[1]}",
        f"lemma.before={lemma}|{before[1]}",
        f"lemma.after={lemma}|{after[0]}",
    )


def in_its_sentence(tags: str, is_strong: bool, at_event: int, placed: int) -> tuple[str, ...]:
    """What it can be, beside the places that its sentence names."""
    return (
        f"own.event={tags}{is_strong}{at_event}",
        f"own.placed={tags}{is_strong}{placed}{at_event > 0}",
    )


def lemma_in(lemma: str, number: int, quotes: int) -> tuple[str, ...]:
    """Its lemma, beside where its sentence stands and how much of it is quoted."""
    return f"lemma.number={lemma}|{number}", f"lemma.quoted={lemma}|{quotes}"


def window(near: Sequence[str], tags: str, language: Language) -> tuple[str, ...]:
    """The words shortly before it, if one of them says how it is meant."""
    lists, closest = language.events, near[::-1]
    return (
        f"modal={_first_in(near, lists.modals)}",
        f"neg={not lists.negations.isdisjoint(near)}",
        f"be={_first_in(closest, lists.auxiliaries)}{tags}",
        f"pron={_first_in(closest, lists.pronouns)}",
    )


def clause_of(word: str) -> tuple[str]:
    """The word that begins its clause."""
    return (f"sub={word}",)


def right_of_it(role: str, between: int, prep: str) -> tuple[str, ...]:
    """The name of a place after it: its role, how many words on, and its preposition."""
    return (
        f"right={role}{min(between // 2, 5)}",
        f"right.prep={prep}{role}",
        f"right.near={prep}{min(between, 4)}",
    )


def left_of_it(role: str, steps: int, prep: str) -> tuple[str, ...]:
    """The name of a place before it: its role, half of how many words back, its preposition."""
    return f"left={role}{steps}", f"left.prep={prep}{role}"


def no_name(side: str) -> tuple[str]:
    """No name of a place on a side."""
    return (f"{side}=none",)


def places_of_sentence(
    at_event: int, in_passing: int, stands_for: int, placed: int, has_demonym: bool
) -> tuple[str, ...]:
    """How many places a sentence names where something happened, in passing, for who is there.

    Args:
        at_event: Of the first at most 3.
        in_passing: Of the others at most 2.
        stands_for: Likewise.
        placed: So many are led by a preposition of place, at most 2.
        has_demonym: Whether it names people or things of a place.
    """
    return (
        f"s.event={at_event}",
        f"s.mention={in_passing}",
        f"s.metonym={stands_for}",
        f"s.roles={at_event > 0}{in_passing > 0}{stands_for > 0}",
        f"s.placed={placed}{at_event > 0}",
        f"s.demonym={has_demonym}",
    )


def of_sentence(
    length: int, number: int, is_last: bool, quotes: int, has_digits: bool, end: str
) -> tuple[str, ...]:
    """What a sentence is like.

    Args:
        length: How many times five words it has, at most 6.
        number: Its number, at most 4.
        is_last: Whether it is the last.
        quotes: How many marks of quotation it has, at most 2.
        has_digits: Whether a word of it is a number.
        end: How it ends.
    """
    return (
        f"s.length={length}",
        f"s.number={number}",
        f"s.last={is_last}",
        f"s.quoted={quotes}",
        f"s.digits={has_digits}",
        f"s.end={end}",
    )


def words_of_sentence(
    first: str, has_time: bool, has_modal: bool, is_negated: bool, is_reported: bool, is_own: bool
) -> tuple[str, ...]:
    """A sentence's first word, and of what kinds it has any."""
    return (
        f"s.time={has_time}",
        f"s.modal={has_modal}",
        f"s.not={is_negated}",
        f"s.report={is_reported}",
        f"s.first={first}",
        f"s.I={is_own}",
    )


def score_of_sentence(score: int) -> tuple[str]:
    """The score of the likeliest candidate, in whole numbers."""
    return (f"bs={score}",)


def _kind(key: str, language: Language) -> str:
    """What kinds of thing a word tells of, as a noun and as a verb."""
    sense = sense_of(key, language)
    return f"{sense.noun}|{sense.verb}" if sense.noun or sense.verb else key


def _first_in(keys: Iterable[str], known: Container[str]) -> str:
    """The first of some words that is known, else empty."""
    for key in keys:
        if key in known:
            return key
    return ""
