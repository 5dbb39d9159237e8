"""Rules of how a place is named that the corpora hold too little of to be learned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from geomap.roles.frame_features import Line
from geomap.roles.frames import Frame
from geomap.roles.senses import sense_of
from geomap.text.tokenizer import Words

__all__ = [
    "is_background",
    "is_credit",
    "is_named_again",
    "is_origin",
    "is_route",
    "is_scene",
    "is_speaker",
    "reaches",
    "stands_for",
]

_REACH = 6  # words within which "from" and "to" belong to a name, as in "to the far city of B"


_LONGEST_CREDIT = 300  # words of a sentence that may say who reported: else it is no sentence

_SHORT_CREDIT = 9  # words of a line that begins with "By"


class _Name(Protocol):
    first: int
    last: int


def is_credit(words: Words, name: _Name) -> bool:
    """Whether a name's sentence says who reported, and from where, and not what happened."""
    sentence = words.of_sentence(words.sentences[name.first])
    if sentence.stop - sentence.start > _LONGEST_CREDIT:
        return False
    keys = words.keys[sentence]
    if (
        "by" in keys
        and keys.index("by")
        and keys[keys.index("by") - 1] in words.language.roles.credits
    ):
        return True
    if keys[-4:] == ["contributed", "to", "this", "report"] or keys[-1] == "contributed":
        return True
    texts = words.words[sentence.start : sentence.start + 2]
    return keys[0] == "by" and len(keys) <= _SHORT_CREDIT and texts[-1][0].isupper()


def is_speaker(words: Words, frame: Frame) -> bool:
    """Whether a name only says where somebody is who says something: "officials in Kyiv denied"."""
    return (
        frame.lead == "prep"
        and words.keys[frame.lead_at] == "in"
        and frame.head >= 0
        and words.keys[frame.head] in words.language.roles.speakers
        and frame.follower in ("verb", "and", ",")
    )


def is_background(words: Words, frame: Frame) -> bool:
    """Whether a name only compares or tells of a life: "the size of Malta", "schooled in Fife"."""
    return (
        frame.lead == "prep"
        and frame.head >= 0
        and words.keys[frame.lead_at] in ("of", "in", "at")
        and words.keys[frame.head] in words.language.roles.background
    )


def is_origin(words: Words, frame: Frame) -> bool:
    """Whether a name only says where somebody is from: "two traders from Chautipan were held"."""
    if frame.lead != "prep" or frame.head < 0 or frame.head != frame.lead_at - 1:
        return False
    head = words.keys[frame.head]
    is_person: bool = sense_of(head, words.language).noun[:1] == _PERSON
    return is_person and words.keys[frame.lead_at] == "from"


_PERSON = "p"
"""The letter of persons among the senses of nouns."""


def is_scene(words: Words, frame: Frame) -> bool:
    """Whether a sentence opens with a name as its scene: "In Syria, ..." is no government."""
    if frame.lead != "prep" or words.keys[frame.lead_at] not in words.language.recognition.in_words:
        return False
    start: int = words.of_sentence(words.sentences[frame.lead_at]).start
    return start == frame.lead_at


def is_named_again(words: Words, frame: Frame, line: Line) -> bool:
    """Whether a name is where what the sentence before tells happened: "he named Omsk"."""
    return (
        frame.lead == "verb"
        and words.keys[frame.lead_at] in words.language.roles.naming
        and line.told_before > 0
    )


def is_route(words: Words, names: Sequence[_Name], frames: Sequence[Frame], number: int) -> bool:
    """Whether a name is where something runs from or to: "trains from Omsk to Tomsk ran late"."""
    frame = frames[number]
    if frame.lead != "prep" or words.keys[frame.lead_at] not in ("from", "to"):
        return False
    if frame.head >= 0 and words.keys[frame.head] in words.language.roles.on_routes:
        return True
    return (
        words.keys[frame.lead_at] == "to"
        and number > 0
        and names[number - 1].last == frame.lead_at - 1
        and is_route(words, names, frames, number - 1)
    )


def reaches(words: Words, names: Sequence[_Name]) -> list[tuple[int, int]]:
    """Pairs of names that say how far something went: "across the country from A to B"."""
    keys, sentences = words.keys, words.sentences
    pairs = []
    for number in range(len(names) - 1):
        here, there = names[number], names[number + 1]
        following = here.last + 1
        if (
            keys[following] != "to"
            or sentences[here.first] != sentences[there.first]
            or there.first - following > _REACH
        ):
            continue
        before = keys[max(0, here.first - _REACH) : here.first]
        if "from" not in before:
            continue
        begin = here.first - 1 - before[::-1].index("from")
        if not words.language.roles.everywhere.isdisjoint(keys[max(0, begin - _REACH) : begin]):
            pairs.append((number, number + 1))
    return pairs


def stands_for(words: Words, name: _Name) -> str:
    """Whether a name looks like that of a government or team: what says so, or nothing."""
    own = words.language.roles
    keys, gaps = words.keys, words.gaps
    first, last = name.first, name.last
    left = keys[first - 1] if first else ""
    if left in words.language.text.place_prepositions and left != "between":
        return ""
    if (left in own.partner_prepositions or left == "and") and any(
        key in own.partners for key in keys[max(0, first - 6) : first]
    ):
        return "partner"
    follower = last + 1
    while follower < len(keys) and keys[follower] in own.auxiliaries and gaps[follower - 1] == " ":
        follower += 1
    if (
        follower < len(keys)
        and gaps[follower - 1] == gaps[last] == " "
        and not words.possessive[last]
        and keys[follower] in own.saying
        and left not in ("of", "the")
    ):
        return "says"
    return ""
