"""What stands around the names of a text: lists, what leads to each name, and what follows it.

No parser is run.  English says how a name stands by little: the word that leads to it or to its
list, what that depends on, and what follows.  These are found by position and by what kind of
word each is (see :mod:`geomap.roles.senses`).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from geomap.roles.marks import MAY_BE_VERB
from geomap.roles.senses import sense_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from geomap.languages.base import Language
    from geomap.recognition.recogniser import Mention
    from geomap.text.shape import Surroundings
    from geomap.text.tokenizer import Words

__all__ = ["FOLLOWERS", "LEADS", "Frame", "Named", "frames_of", "verbs_of"]

LEADS = ("^", ",", "and", "verb", "noun", "name", "prep", "that", "?")
"""What can lead to a name: the sentence's beginning, a mark, a conjunction, a verb, a noun, another
name, a preposition, the beginning of a clause, nothing near."""

FOLLOWERS = (
    "$", ",", "and", "verb", "passive", "noun", "name", "prep", "poss", "-", ":", "(", "that", "?"
)  # fmt: skip
"""What can follow one."""

_MOST_WORDS = 7  # between a name and what leads to it
_MOST_BETWEEN = 5  # words between two names of a list
_MOST_NOUNS = 3  # of a compound: "Perth bus driver"
_MOST_ADVERBS = 4  # between a name and its verb


class Named(Protocol):
    """A name: its first and last word, and its mention."""

    first: int
    last: int
    mention: Mention | None


@dataclass(slots=True)
class Frame:
    """The frame of a name: what leads to it in its sentence, what follows, and the list it is in.

    Attributes:
        group: Number of the list that it is in, a list of one being its own.
        last: Its last word.
        rank: Which of the list it is.
        size: How many the list has.
        holds: Whether it holds the name before it ("Tulsa, *Oklahoma*"), which it goes with.
        lead: What leads to the list, one of `LEADS`.
        lead_at: Where that is, -1 before the sentence.
        head: Where the word is that a preposition depends on, -1 if there is none.
        intro: Where the noun is that introduces it ("the *city* of"), -1 if there is none.
        follower: What follows, one of `FOLLOWERS`.
        tail: Where the word is that follows: its verb, the last noun of its compound; -1 if none.
        before: Where the verb before it is in its sentence, -1 if there is none.
        after: Where the one after it is.
    """

    group: int
    last: int
    rank: int = 0
    size: int = 1
    holds: bool = False
    lead: str = "?"
    lead_at: int = -1
    head: int = -1
    intro: int = -1
    follower: str = "?"
    tail: int = -1
    before: int = -1
    after: int = -1


def verbs_of(words: Words, around: Surroundings, marks: list[int]) -> list[int]:
    """Numbers of the words that are likely verbs, in order.

    Args:
        words: The text's words.
        around: What was seen of them as a whole.
        marks: What each says by itself (see :mod:`geomap.roles.marks`).
    """
    own = words.language.roles
    keys, gaps, found = words.keys, words.gaps, []
    for at in [at for at, mark in enumerate(marks) if mark & MAY_BE_VERB]:
        if around.capital[at] and not around.opening[at]:
            continue
        key, sense = keys[at], sense_of(keys[at], words.language)
        left = keys[at - 1] if at and gaps[at - 1] == " " else ""
        if left in own.determiners or (left in own.preposition_set and left != "to"):
            likely = key.endswith("ing") and left not in own.determiners
        elif left == "to" or left in own.auxiliaries:
            likely = sense.share < 8
        elif key.endswith(("ed", "ing")):
            likely = sense.share < 7
        else:
            likely = sense.share < 4 or (
                sense.share < 7
                and at > 0
                and (around.capital[at - 1] or _is_plural(keys[at - 1], words.language))
            )
        if likely:
            found.append(at)
    return found


def _is_plural(key: str, language: Language) -> bool:
    return len(key) > 3 and key.endswith("s") and sense_of(key, language).share >= 7


def frames_of(
    words: Words,
    around: Surroundings,
    names: Sequence[Named],
    bounds: Sequence[tuple[int, int]],
    verbs: list[int],
) -> list[Frame]:
    """The frame of each name, in order.

    Args:
        words: The text's words.
        around: What was seen of them as a whole.
        names: The names, in order.
        bounds: First and last word of each one's sentence.
        verbs: Numbers of the verbs.
    """
    frames = [Frame(number, name.last) for number, name in enumerate(names)]
    is_name = {at: n for n, name in enumerate(names) for at in range(name.first, name.last + 1)}
    _join_lists(words, names, bounds, frames)
    is_verb = set(verbs)
    for number, frame in enumerate(frames):
        name, (begin, end) = names[number], bounds[number]
        before = bisect_left(verbs, name.first) - 1
        if before >= 0 and verbs[before] >= begin:
            frame.before = verbs[before]
        after = bisect_left(verbs, name.last + 1)
        if after < len(verbs) and verbs[after] <= end:
            frame.after = verbs[after]
        if frame.group == number and not frame.holds:
            _lead(words, around, name, begin, is_name, is_verb, frame)
        else:
            first = frames[frame.group]
            frame.lead, frame.lead_at, frame.head = first.lead, first.lead_at, first.head
    for number, frame in enumerate(frames):
        _follow(words, around, names[number], bounds[number][1], is_name, is_verb, frame)
    _join_described(words, bounds, frames)
    for number in range(len(frames) - 2, -1, -1):
        frame, following = frames[number], frames[number + 1]
        # What follows a list follows each of its members.
        if following.group == frame.group and frame.follower in (",", "and", "("):
            frame.follower, frame.tail = following.follower, following.tail
    return frames


def _join_lists(
    words: Words,
    names: Sequence[Named],
    bounds: Sequence[tuple[int, int]],
    frames: list[Frame],
) -> None:
    """Tell which names are in one list, and which hold the one before."""
    of_mention = [n for n, name in enumerate(names) if name.mention is not None]
    held_by = {
        n: of_mention[name.mention.holder]
        for n, name in enumerate(names)
        if name.mention is not None and 0 <= name.mention.holder < len(of_mention)
    }
    previous = -1
    for number, name in enumerate(names):
        if previous >= 0 and bounds[previous] == bounds[number]:
            if held_by.get(number - 1) == number and not _is_equal(words, names, number, frames):
                frames[number].group, frames[number].holds = frames[number - 1].group, True
                continue
            if _is_listed(words, names[number - 1].last, name.first):
                frames[number].group = frames[previous].group
                frames[number].rank = frames[previous].rank + 1
        previous = number
    sizes: dict[int, int] = {}
    for frame in frames:
        if not frame.holds:
            sizes[frame.group] = sizes.get(frame.group, 0) + 1
    for frame in frames:
        frame.size = sizes.get(frame.group, 1)


def _join_described(words: Words, bounds: Sequence[tuple[int, int]], frames: list[Frame]) -> None:
    """Join the lists whose names have a description each: "named A, the port, and B, the city"."""
    for number, frame in enumerate(frames):
        if frame.lead != "and" or "," not in words.gaps[frame.lead_at - 1]:
            continue
        for earlier in range(number - 1, -1, -1):
            first = frames[earlier]
            if bounds[earlier] != bounds[number]:
                break
            if first.lead == "verb" and first.follower == ",":
                mine = [each for each in frames if each.group == frame.group]
                for each in mine:
                    each.group, each.rank = first.group, each.rank + first.size
                    each.lead, each.lead_at = first.lead, first.lead_at
                size = first.size + frame.size
                for each in frames:
                    if each.group == first.group:
                        each.size = size
                break


def _is_equal(words: Words, names: Sequence[Named], number: int, frames: list[Frame]) -> bool:
    """Whether a name that could hold the one before it is but the next of a list."""
    mention = names[number - 1].mention
    return bool(mention and not mention.is_held) and (
        frames[number - 1].rank > 0
        or words.keys[names[number].first - 1] in words.language.roles.conjunctions
    )


def _is_listed(words: Words, last: int, first: int) -> bool:
    """Whether what stands between two names makes them a list."""
    own = words.language.roles
    between = words.keys[last + 1 : first]
    mark = words.gaps[last].strip()
    if words.possessive[last] or mark not in ("", ",", "/", "&", ";"):
        return False
    if not between:
        return mark != ""
    if len(between) > _MOST_BETWEEN or any(gap.strip() for gap in words.gaps[last + 1 : first]):
        return False
    if between[0] in own.conjunctions:
        between = between[1:]
    elif not mark:
        return False
    if between and between[0] in own.preposition_set and between[0] != "of":
        before = words.keys[max(0, last - 4) : last]
        if between[0] not in before:
            return False
        between = between[1:]
    return all(key in own.introducing or key == "of" for key in between)


def _lead(
    words: Words,
    around: Surroundings,
    name: Named,
    begin: int,
    is_name: dict[int, int],
    is_verb: set[int],
    frame: Frame,
) -> None:
    """Find what leads to a name, over the words that introduce it."""
    own = words.language.roles
    keys, gaps = words.keys, words.gaps
    at = name.first - 1
    while at >= begin and name.first - at <= _MOST_WORDS:
        key, gap = keys[at], gaps[at].strip()
        if gap:
            frame.lead = "," if gap in (",", ";", "(", "—", "–", "-", "--") else "^"
        elif key in own.conjunctions:
            frame.lead = "and"
        elif key == "of" and at > begin and keys[at - 1] in own.introducing:
            frame.intro = at - 1
            at -= 2
            continue
        elif key in own.preposition_set:
            frame.lead, frame.head = "prep", _head(words, begin, at)
        elif at in is_name:
            frame.lead = "name"
        elif key in own.frame_clauses:
            frame.lead = "that"
        elif at in is_verb:
            frame.lead = "verb"
        elif key in own.introducing:
            frame.intro = at if key not in own.determiners else frame.intro
            at -= 1
            continue
        elif around.capital[at] and not around.opening[at]:
            frame.lead = "name"
        elif sense_of(key, words.language).share >= 6 and sense_of(key, words.language).noun:
            frame.lead = "noun"
        else:
            at -= 1
            continue
        frame.lead_at = at
        return
    frame.lead = "^" if at < begin else "?"


def _head(words: Words, begin: int, preposition: int) -> int:
    """The word that a preposition depends on, -1 at the beginning of a clause."""
    own = words.language.roles
    at = preposition - 1
    while at >= begin and preposition - at <= _MOST_ADVERBS:
        if words.gaps[at].strip():
            return -1
        key = words.keys[at]
        if key in own.conjunctions or key in own.frame_clauses:
            return -1
        if key not in own.preposition_set and key not in own.adverbs:
            return at
        at -= 1
    return -1


def _follow(
    words: Words,
    around: Surroundings,
    name: Named,
    end: int,
    is_name: dict[int, int],
    is_verb: set[int],
    frame: Frame,
) -> None:
    """Find what follows a name."""
    own = words.language.roles
    keys, last = words.keys, name.last
    gap, at = words.gaps[last].strip(), last + 1
    if words.possessive[last]:
        frame.follower, frame.tail = "poss", _compound(words, around, at, end, is_verb)
        return
    if last >= end:
        frame.follower = ":" if gap.startswith((":", "–", "—", "-", "|")) else "$"
        return
    if gap:
        frame.follower = (
            "-" if gap == "-" and " " not in words.gaps[last]
            else "," if gap in (",", ";", "/") else "(" if gap[0] in "([" else ":"
        )  # fmt: skip
        frame.tail = at if frame.follower == "-" else -1
        return
    if keys[at] in own.conjunctions or keys[at] in own.frame_clauses:
        frame.follower = "and" if keys[at] in own.conjunctions else "that"
        return
    passive, steps = False, 0
    while (
        at <= end
        and steps < _MOST_ADVERBS
        and (keys[at] in own.auxiliaries or keys[at] in own.adverbs)
    ):
        passive |= keys[at] in own.being
        if words.gaps[at].strip():
            break
        at, steps = at + 1, steps + 1
    if at <= end and (at in is_verb or (steps and sense_of(keys[at], words.language).verb)):
        frame.follower = "passive" if passive and not keys[at].endswith("ing") else "verb"
        frame.tail = at
    elif steps:
        frame.follower, frame.tail = "verb", last + steps
    elif keys[at] in own.preposition_set:
        frame.follower, frame.tail = "prep", at
    elif at in is_name or around.capital[at]:
        frame.follower, frame.tail = "name", at
    elif sense_of(keys[at], words.language).noun:
        frame.follower, frame.tail = "noun", _compound(words, around, at, end, is_verb)


def _compound(words: Words, around: Surroundings, at: int, end: int, is_verb: set[int]) -> int:
    """The last noun of the compound that begins at a word, -1 if there is no noun."""
    found = -1
    for word in range(at, min(at + _MOST_NOUNS + 1, end + 1)):
        sense = sense_of(words.keys[word], words.language)
        if (word in is_verb and word > at) or around.capital[word]:
            break
        if sense.noun and sense.share >= 3:
            found = word
        elif found >= 0:
            break
        if words.gaps[word].strip() or words.possessive[word]:
            break
    return found
