"""Streets, the names right after them, and places that suffer something."""

from __future__ import annotations

from collections.abc import Iterator

from geomap.gazetteer import NameKind
from geomap.recognition.cues import cues, english
from geomap.recognition.evident import is_whole_run
from geomap.recognition.matcher import Span
from geomap.text.shape import ORGANISATION_KINDS, SMALL_WORDS, Surroundings, word_lists
from geomap.text.tokenizer import Words

__all__ = ["find_hit", "find_in_streets", "is_street", "is_venue", "suffers"]

# At the head of the name of a street, a square or a bridge in other languages.
_STREET_HEADS = frozenset(
    "rue avenue avenida boulevard bulevar calle carrera carretera via viale corso piazza plaza "
    "praca rua place quai route chaussee jalan jl ulitsa ulica prospekt allee strada puente pont "
    "ponte largo camino paseo rambla".split()
)

_AT = frozenset("in at near outside inside around behind opposite".split())

_BE = frozenset("was were is are".split())


def is_street(first: int, last: int, words: Words) -> bool:
    """Whether a run is the name of a street: "Halesowen Road", "Rue de la Paix"."""
    if first == last:
        return False
    keys, street = words.keys, ORGANISATION_KINDS["street"]
    return word_lists().kinds.get(keys[last]) == street or keys[first] in _STREET_HEADS


def is_venue(first: int, last: int, words: Words) -> bool:
    """Whether a run names a hospital, school or the like that something is at or in."""
    keys, gaps = words.keys, words.gaps
    if first == last or keys[last] not in cues().venues or not first:
        return False
    before = first - 1
    if keys[before] == "the" and gaps[before] == " " and before:
        before -= 1
    return keys[before] in _AT and gaps[before].isspace()


def find_in_streets(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names that streets are called after, in other languages: "Via *Roma*"."""
    for number, span in enumerate(spans):
        head = span.first - 1
        while head >= 0 and words.keys[head] in SMALL_WORDS and words.gaps[head] == " ":
            head -= 1
        if (
            head >= 0
            and words.keys[head] in _STREET_HEADS
            and words.words[head][0].isupper()
            and words.gaps[head] == words.gaps[span.first - 1] == " "
            and not (around.titled[head] or around.loud[head])
        ):
            yield number


def suffers(last: int, words: Words) -> bool:
    """Whether the words after a name tell of what is done to places: "was shelled"."""
    keys = words.keys
    return (
        last + 2 < len(keys)
        and words.gaps[last] == " "
        and keys[last + 1] in _BE
        and keys[last + 2] in cues().done_to_places
    )


def find_hit(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names to whose places something is done, and of those after a street's."""
    for number, span in enumerate(spans):
        first, last = span.first, span.last
        if (
            span.inside
            or span.toponym.best_kind > NameKind.ALTERNATE
            or not is_whole_run(span, words, around)
            or around.titled[first]
            or around.loud[first]
            or (first == last and words.keys[first] in english())
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
            suffers(last, words) and words.keys[first] not in word_lists().given
        ):
            yield number
