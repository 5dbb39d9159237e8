"""Streets, the names right after them, and places that suffer something."""

from __future__ import annotations

from collections.abc import Iterator

from geomap.gazetteer import NameKind
from geomap.languages.words import ORGANISATION_KINDS
from geomap.recognition.evident import is_whole_run
from geomap.recognition.matcher import Span
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["find_hit", "find_in_streets", "is_street", "is_venue", "suffers"]


def is_street(first: int, last: int, words: Words) -> bool:
    """Whether a run is the name of a street: "Halesowen Road", "Rue de la Paix"."""
    language = words.language
    if first == last:
        return False
    keys, street = words.keys, ORGANISATION_KINDS["street"]
    return (
        language.organisation_kinds.get(keys[last]) == street
        or keys[first] in language.recognition.street_heads
    )


def is_venue(first: int, last: int, words: Words) -> bool:
    """Whether a run names a hospital, school or the like that something is at or in."""
    language = words.language
    keys, gaps = words.keys, words.gaps
    if first == last or keys[last] not in language.cues.venues or not first:
        return False
    before = first - 1
    if keys[before] == "the" and gaps[before] == " " and before:
        before -= 1
    return keys[before] in language.recognition.at_venues and gaps[before].isspace()


def find_in_streets(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names that streets are called after, in other languages: "Via *Roma*"."""
    language = words.language
    for number, span in enumerate(spans):
        head = span.first - 1
        while (
            head >= 0 and words.keys[head] in language.text.small_words and words.gaps[head] == " "
        ):
            head -= 1
        if (
            head >= 0
            and words.keys[head] in language.recognition.street_heads
            and words.words[head][0].isupper()
            and words.gaps[head] == words.gaps[span.first - 1] == " "
            and not (around.titled[head] or around.loud[head])
        ):
            yield number


def suffers(last: int, words: Words) -> bool:
    """Whether the words after a name tell of what is done to places: "was shelled"."""
    language = words.language
    keys = words.keys
    return (
        last + 2 < len(keys)
        and words.gaps[last] == " "
        and keys[last + 1] in language.recognition.being
        and keys[last + 2] in language.cues.done_to_places
    )


def find_hit(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names to whose places something is done, and of those after a street's."""
    language = words.language
    for number, span in enumerate(spans):
        first, last = span.first, span.last
        if (
            span.inside
            or span.toponym.best_kind > NameKind.ALTERNATE
            or not is_whole_run(span, words, around)
            or around.titled[first]
            or around.loud[first]
            or (first == last and words.keys[first] in language.common_words)
        ):
            continue
        before = around.run_first[first - 1] if first else 0
        is_after_street = (
            first > 0
            and words.gaps[first - 1].strip() == ","
            and around.capital[first - 1]
            and is_street(before, first - 1, words)
        )
        if is_after_street or (
            suffers(last, words) and words.keys[first] not in language.given_names
        ):
            yield number
