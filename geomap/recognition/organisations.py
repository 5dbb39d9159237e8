"""Names inside names of organisations: "*Paris* Police Department", "University of *Perm*"."""

from __future__ import annotations

from collections.abc import Iterator

from geomap.gazetteer.format import WordFlag
from geomap.languages.words import ORGANISATION_KINDS, ORGANISATIONS
from geomap.recognition.matcher import Span
from geomap.text.names import NameKind
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["ORGANISATION", "find_at_sites", "find_in_organisations", "is_in_organisation"]

ORGANISATION = "organisation"
"""What the column ``inside`` says of such a name."""


def is_in_organisation(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether a name is part of an organisation's.

    Args:
        span: The name.
        words: The article's words.
        around: What was seen of them as a whole.
    """
    keys, kinds = words.keys, words.language.organisation_kinds
    first, last = span.first, span.last
    if around.titled[first] or around.loud[first]:
        # There every word has a capital: only the next one tells.
        end = last + 1 if last + 1 < len(keys) and words.gaps[last] == " " else last
    else:
        end = around.run_last[last]
        if (
            end > last
            and _is_office(end, words)
            and end + 1 < len(keys)
            and around.capital[end + 1]
        ):
            end = around.run_last[end + 1]  # "Lethem Magistrate's Court"
    if end > last and not words.possessive[last] and kinds.get(keys[end]) in ORGANISATIONS:
        return True
    head = first - 2
    return (
        head >= 0
        and keys[first - 1] in ("of", "for")
        and words.gaps[head] == words.gaps[first - 1] == " "
        and around.capital[head]
        and not around.titled[head]
        and not around.opening[head]
        and kinds.get(keys[head]) in ORGANISATIONS
    )


def find_in_organisations(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names at the head of those of organisations, known enough to be the place's.

    Args:
        spans: The article's spans.
        words: The article's words.
        around: What was seen of them as a whole.
    """
    for number, span in enumerate(spans):
        least = _KNOWN_BEFORE_OFFICE if _is_office(span.last + 1, words) else _KNOWN
        if _is_head(span, least, around) and is_in_organisation(span, words, around):
            yield number


def _is_head(span: Span, least: float, around: Surroundings) -> bool:
    """Whether a name that so many know begins a longer run, which may be called after it.

    Args:
        span: The name.
        least: The least fame of the place.
        around: What was seen of the article's words as a whole.
    """
    return (
        not span.inside
        and span.toponym.best_kind <= NameKind.SHORT
        and span.toponym.main_fame >= least
        and not span.toponym.word_flags & WordFlag.COMMON
        and around.run_first[span.first] == span.first
        and around.run_last[span.last] > span.last
        and not (around.titled[span.first] or around.loud[span.first])
    )


_KNOWN = 4.5
"""Towns of 30,000 people, after whom an organisation rather is called than after a person."""

_KNOWN_BEFORE_OFFICE = 2.5
"""Before "Municipal" or "Magistrate's" a place is meant, if only a village."""


def _is_office(word: int, words: Words) -> bool:
    """Whether a word tells what an organisation is for, as "Municipal" does."""
    keys = words.keys
    return word < len(keys) and keys[word] in words.language.recognition.of_offices


def find_at_sites(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names at the head of those of sites: "*Manchester* Airport".

    Args:
        spans: The article's spans.
        words: The article's words.
        around: What was seen of them as a whole.
    """
    kinds, site = words.language.organisation_kinds, ORGANISATION_KINDS["facility"]
    for number, span in enumerate(spans):
        end = around.run_last[span.last]
        if (
            _is_head(span, _GREAT, around)
            and not span.toponym.word_flags & WordFlag.GIVEN
            and end - span.last <= _MOST_BEHIND
            and not words.possessive[span.last]
            and kinds.get(words.keys[end]) == site
        ):
            yield number


_GREAT = 5.0
"""Towns of 100,000 people, whose names are not given to what stands elsewhere so often."""

_MOST_BEHIND = 4
"""Words of a site's name behind the town's: "Paris Charles de Gaulle Airport"."""
