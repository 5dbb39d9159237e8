"""Questions that rules ask of one span and the words beside it: a person's, an idiom, evident?

They are for what the corpora hold too seldom to be learned (see :mod:`geomap.recognition.rules`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from geomap.gazetteer import NameKind
from geomap.gazetteer.format import WordFlag
from geomap.languages.words import ORGANISATION_KINDS
from geomap.recognition.matcher import Span
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = [
    "find_codes",
    "is_evident",
    "is_idiom",
    "is_named_after",
    "is_particle",
    "is_person",
    "is_plain_word",
]


_APPOSITION = 4  # words of an apposition in which its noun is sought


_EVIDENT_FAME = 5.0
"""Places of 100,000 people are not what a reader stumbles at."""

_KNOWN_FAME = 4.0
"""A place of 10,000 people may be called like a person: Prince George, Prince Albert."""


def is_person(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether the words around a name make it a person's: "Mr. London", "Jordan Peterson".

    Rules, for what the training corpora hold too seldom to be learned: a personal title or a
    given name right before the name, or a name that is a given name itself with another
    capitalised word after it that is no place and no kind of organisation.
    """
    language = words.language
    keys, gaps, texts = words.keys, words.gaps, words.words
    first, last = span.first, span.last
    toponym = span.toponym
    if (
        last == first + 1
        and keys[first] in language.titles
        and keys[last] in language.given_names
        and toponym.fame < _KNOWN_FAME
    ):
        return True
    if first and not around.titled[first] and not around.loud[first]:
        left, gap = keys[first - 1], gaps[first - 1]
        if around.capital[first - 1] and words.sentences[first - 1] == words.sentences[first]:
            if (
                gap in (" ", ". ")
                and left in language.titles
                and left not in language.recognition.place_titles
            ):
                return True
            if (
                gap == " "
                and first == last
                and left in language.given_names
                and left not in around.lower
                and left not in language.text.function_words
                and not words.possessive[first - 1]
                and not (toponym.classes & 3 and not toponym.word_flags & WordFlag.SURNAME)
            ):
                return True
    if first == last and toponym.word_flags & WordFlag.GIVEN and _has_age(last, words):
        return True
    titled_in_passing = first > 0 and keys[first - 1] in language.titles and gaps[first - 1] == " "
    if (
        first == last
        and last + 1 < len(keys)
        and (toponym.word_flags & WordFlag.GIVEN or titled_in_passing)
        and gaps[last] == " "
        and around.capital[last + 1]
        and not words.possessive[last]
        and not around.titled[first]
        and not around.loud[first]
        and words.sentences[last + 1] == words.sentences[last]
    ):
        right = keys[last + 1]
        return (
            right not in language.organisation_kinds
            and right not in language.recognition.of_offices
            and right not in language.text.directions
            and right.removesuffix("s") not in language.organisation_kinds
            and not texts[last + 1].isupper()
        )
    return False


def _has_age(last: int, words: Words) -> bool:
    """Whether an age follows a name: "Sofia, 13, was last seen"."""
    keys, gaps = words.keys, words.gaps
    return (
        last + 1 < len(keys)
        and gaps[last] == ", "
        and keys[last + 1].isdecimal()
        and len(keys[last + 1]) <= _AGE_DIGITS
        and gaps[last + 1][:1] in (",", ".")
    )


_AGE_DIGITS = 3


def is_named_after(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether the name is part of a newspaper's or a street's: "The Washington Post"."""
    first, last, keys = span.first, span.last, words.keys
    if last + 1 >= len(keys) or words.gaps[last] != " " or not around.capital[last + 1]:
        return False
    if words.possessive[last] or around.titled[first] or around.loud[first]:
        return False
    kind = words.language.organisation_kinds.get(keys[last + 1])
    if kind == ORGANISATION_KINDS["street"]:
        return True
    return (
        kind == ORGANISATION_KINDS["media"]
        and first > 0
        and words.words[first - 1] == "The"
        and words.gaps[first - 1] == " "
        and not around.opening[first - 1]
    )


def is_evident(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether the words beside a name say that it is a place's: "the port of Mykolaiv".

    Or those after it: "Hoover, a suburb to the south".

    Also a known place after a preposition of place, alone and capitalised, as in "trains to
    Reading": the corpora hold too few places called by common words to learn it.
    """
    language = words.language
    first = span.first
    if span.toponym.best_kind == NameKind.OTHER_SCRIPT:
        return span.toponym.fame >= _EVIDENT_FAME and not span.inside
    if (
        first > 1
        and words.keys[first - 1] == "of"
        and words.keys[first - 2] in language.text.settlements
        and words.gaps[first - 1] == words.gaps[first - 2] == " "
        and span.toponym.best_kind <= NameKind.ALTERNATE
        and not span.inside
    ):
        return True
    if (
        span.toponym.best_kind <= NameKind.ALIAS
        and not span.inside
        and _is_called(span.last, words)
    ):
        return True
    return (
        first > 0
        and words.keys[first - 1] in language.recognition.certain_prepositions
        and words.gaps[first - 1] == " "
        and around.run_first[first] == first
        and around.run_last[span.last] == span.last
        and not (around.titled[first] or around.loud[first] or around.opening[first])
        and not span.inside
        and span.toponym.main_fame >= _EVIDENT_FAME
        and span.toponym.best_kind <= NameKind.ALIAS
    )


def _is_called(last: int, words: Words) -> bool:
    """Whether a name's apposition calls it a settlement: ", a small mining town in"."""
    language = words.language
    keys, gaps = words.keys, words.gaps
    if (
        gaps[last].strip() != ","
        or last + 2 >= len(keys)
        or keys[last + 1] not in ("a", "an", "the")
    ):
        return False
    for word in range(last + 2, min(last + 2 + _APPOSITION, len(keys))):
        if gaps[word - 1] not in (" ", "-"):
            return False
        if keys[word] in language.text.settlements:
            following = keys[word + 1] if word + 1 < len(keys) else ""
            return (
                gaps[word].strip() != ""
                or not following
                or following in language.recognition.after_a_kind
            )
    return False


def find_codes(spans: Sequence[Span], words: Words) -> Iterator[int]:
    """The abbreviations of states that rather are codes of countries: "Tel Aviv, IL".

    The name before them is well known, and none of its places lies in such a state.
    """
    ending: dict[int, Span] = {}
    for number, span in enumerate(spans):
        before = ending.get(span.first - 1)
        if (
            span.toponym.is_abbreviation
            and span.end - span.start == _CODE
            and before is not None
            and words.gaps[before.last] == ", "
            and before.toponym.main_fame >= _EVIDENT_FAME
            and not span.toponym.may_hold(before.toponym)
        ):
            yield number
        if span.last not in ending:  # of names that end there the longest comes first
            ending[span.last] = span


_CODE = 2  # letters

_STATE_FAME = 6.0
"""Countries of a million people open sentences: "Guinea held a referendum"."""


def is_plain_word(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether a name is but an abbreviation, and stands as the word it is too: "Car in ditch"."""
    last = span.last
    return (
        span.first == last
        and span.toponym.is_abbreviation
        and span.toponym.key in words.language.common_words
        and not words.words[last].isupper()
        and not words.gaps[last].startswith(".")
        and not words.words[last].endswith(".")
    )


def is_particle(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether a name is a small word in the capitals of a headline: "Copper Miners Down Tools"."""
    first = span.first
    text = words.language.text
    if first != span.last or not around.titled[first] or span.toponym.is_abbreviation:
        return False
    before = words.keys[first - 1] if first else ""
    return span.toponym.key in text.small_in_titles and before not in text.place_prepositions


def is_idiom(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether the words beside a name make it no name: "Mobile phones", "Bath towels"."""
    language = words.language
    keys, gaps, texts = words.keys, words.gaps, words.words
    first, last = span.first, span.last
    if first != last:
        return False
    following = language.idioms.get(span.toponym.key, frozenset())
    is_joined = last + 1 < len(keys) and gaps[last] == " " and not words.possessive[last]
    if following:
        if is_joined and keys[last + 1] in following:
            return True
        if any(cue.startswith("~") for cue in following):
            sentence = keys[words.of_sentence(words.sentences[first])]
            if any("~" + key in following for key in sentence):
                return True
    # A common word that opens a sentence before a noun is just that word.
    return (
        is_joined
        and around.opening[first]
        and bool(span.toponym.word_flags & WordFlag.COMMON)
        and not (span.toponym.held_countries and span.toponym.main_fame >= _STATE_FAME)
        and texts[last + 1].islower()
        and len(keys[last + 1]) > 3
        and keys[last + 1] not in language.text.function_words
        and keys[last + 1] not in language.recognition.after_a_place
        and not keys[last + 1].endswith(("ed", "ly", "ing"))
    )
