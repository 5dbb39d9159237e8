"""Places told by how far they are from another one: "20 km east of Nanjing"."""

from __future__ import annotations

from dataclasses import dataclass

from geomap.text.tokenizer import Words

__all__ = ["Bearing", "bearing_before", "bearing_from"]

_LONGEST = 12
"""Words between the number and the place."""

_FARTHEST = 2000.0


@dataclass(frozen=True, slots=True)
class Bearing:
    """How far something is from a place, and which way.

    Attributes:
        first: Number of its first word, that of the distance.
        km: How far.
        degrees: Which way, clockwise from north; None if that is not told.
    """

    first: int
    km: float
    degrees: float | None


def bearing_before(name: int, words: Words) -> Bearing | None:
    """The bearing that ends right before a name, None if there is none.

    Args:
        name: Number of the name's first word.
        words: The text's words.
    """
    language, measures = words.language, words.language.measures
    keys, gaps = words.keys, words.gaps
    least = max(0, name - _LONGEST)
    word = _before_kind(name - 1, least, words)
    if word < least or keys[word] not in language.recognition.from_words:
        return None
    preposition = keys[word]
    if preposition in measures.of_words:
        # "90 km west of the city of": on to the word before the kind of place.
        before = _before_kind(word - 1, least, words)
        if least <= before < word - 1 and keys[before] in language.recognition.from_words:
            word, preposition = before, keys[before]
    if preposition in measures.of_words and word > least and keys[word - 1] in measures.shores:
        # "off the coast of": on to the word that says how.
        word -= 1
        while word >= least and keys[word] in language.recognition.of_the_place:
            word -= 1
        if word < least or keys[word] not in measures.off_shore:
            return None
        preposition = keys[word]
    word -= 1
    if word >= least and keys[word] in measures.outward:
        word -= 1
    degrees, word = _direction(word, least, words)
    if degrees is None and preposition in measures.of_words:
        return None
    if word >= least and keys[word] in measures.the_words and keys[word - 1] in measures.towards:
        word -= 2  # "20 km to the east of"
    if word >= least and keys[word] in measures.between:
        word -= 1
    if word >= least and gaps[word].strip() == ")":
        word = _without_brackets(word, least, words)
    return _distance(word, least, words, degrees)


def _before_kind(word: int, least: int, words: Words) -> int:
    """The word before those that tell what kind of place it is: "the capital", "the city"."""
    known = words.language.recognition
    while (
        word >= least
        and words.keys[word] in known.of_the_place
        and words.keys[word] not in known.from_words
    ):
        word -= 1
    return word


def _direction(word: int, least: int, words: Words) -> tuple[float | None, int]:
    """Degrees of the direction that ends at a word, and the word before it."""
    keys, gaps, directions = words.keys, words.gaps, words.language.measures.directions
    if word < least or keys[word] not in directions:
        return None, word
    degrees = directions[keys[word]]
    is_letter = len(keys[word]) <= 3
    if is_letter and not words.words[word].isupper():
        return None, word
    word -= 1
    if word >= least and keys[word] in directions and gaps[word].strip() in ("", "-", "‐", "–"):
        degrees = _between(directions[keys[word]], degrees)
        word -= 1
        if word >= least and keys[word] in directions and gaps[word] == "-":
            degrees = _between(directions[keys[word]], degrees)
            word -= 1
    if word >= least and keys[word] in words.language.measures.exactly:
        word -= 1
    return degrees, word


def _between(one: float, other: float) -> float:
    """The direction half way between two, as "north-east" is."""
    turn = (other - one + 180.0) % 360.0 - 180.0
    return (one + turn / 2) % 360.0


def _without_brackets(word: int, least: int, words: Words) -> int:
    """The word before a part in brackets that ends at a word: "20 km (12 miles)"."""
    while word > least:
        word -= 1
        if "(" in words.gaps[word]:
            return word
    return least - 1


def _distance(word: int, least: int, words: Words, degrees: float | None) -> Bearing | None:
    keys, gaps, measures = words.keys, words.gaps, words.language.measures
    if word < least or keys[word] not in measures.kilometres:
        return None
    unit, at = measures.kilometres[keys[word]], word - 1
    if at >= 0 and keys[at] in measures.at_sea and keys[word] in measures.nautical_kilometres:
        unit, at = measures.nautical_kilometres[keys[word]], at - 1
    elif at >= 0 and keys[at] in measures.no_lengths:
        return None
    number, first = _number(at, words)
    if number is None or gaps[first].strip() not in ("", "-", ".", ","):
        return None
    km = round(number * unit, 3)
    return Bearing(first, km, degrees) if 0 < km <= _FARTHEST else None


def _number(word: int, words: Words) -> tuple[float | None, int]:
    """The number that ends at a word, and its first word."""
    if word < 0:
        return None, word
    keys, gaps, numbers = words.keys, words.gaps, words.language.measures.numbers
    if not keys[word].isdigit():
        small = numbers.get(keys[word])
        if small is not None and word and gaps[word - 1] == "-" and keys[word - 1] in numbers:
            return numbers[keys[word - 1]] + small, word - 1
        return small, word
    first, told = word, keys[word]
    if word and keys[word - 1].isdigit() and gaps[word - 1] == ",":
        return float(keys[word - 1] + told), word - 1
    if word and keys[word - 1].isdigit() and gaps[word - 1] == ".":
        return float(f"{keys[word - 1]}.{told}"), word - 1
    if word and keys[word - 1].isdigit() and gaps[word - 1] in ("-", "–"):
        return (float(keys[word - 1]) + float(told)) / 2, word - 1
    return float(told), first


def bearing_from(last: int, names: dict[int, int], words: Words) -> tuple[Bearing, int] | None:
    """The bearing told of a name after it, and the number of the mention that it is from.

    As in "Ramidanda, a village 500 km west of Kathmandu".

    Args:
        last: Number of the name's last word.
        names: Of each mention its number, by its first word.
        words: The text's words.
    """
    sentence = words.sentences[last]
    for first in range(last + 3, min(last + 2 + _LONGEST, len(words.keys))):
        if words.sentences[first] != sentence:
            return None
        if first in names:
            bearing = bearing_before(first, words)
            if bearing is None or bearing.first - last - 1 > _APPOSITION:
                return None
            return bearing, names[first]
    return None


_APPOSITION = 5
"""Words between a name and the distance told of it: ", a small village some"."""
