"""Streets, the names right after them, and places that suffer something."""

from __future__ import annotations

from collections.abc import Iterator

from geomap.gazetteer import NameKind
from geomap.recognition.cues import cues, english
from geomap.recognition.evident import is_whole_run
from geomap.recognition.matcher import Span
from geomap.text.shape import ORGANISATION_KINDS, Surroundings, word_lists
from geomap.text.tokenizer import Words

__all__ = ["find_hit", "is_street", "suffers"]

# At the head of the name of a street, a square or a bridge in other languages.
_STREET_HEADS = frozenset(
    "rue avenue avenida boulevard bulevar calle carrera carretera via viale corso piazza plaza "
    "praca rua place quai route chaussee jalan jl ulitsa ulica prospekt allee strada puente pont "
    "ponte largo camino paseo rambla".split()
)

_BE = frozenset("was were is are".split())


def is_street(first: int, last: int, words: Words) -> bool:
    """Whether a run is the name of a street: "Halesowen Road", "Rue de la Paix"."""
    if first == last:
        return False
    keys, street = words.keys, ORGANISATION_KINDS["street"]
    return word_lists().kinds.get(keys[last]) == street or keys[first] in _STREET_HEADS


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
