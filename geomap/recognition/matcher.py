"""Candidate spans: where in a text a name of the gazetteer stands.

Every stretch of words that begins like a name and is one in the gazetteer is a span, also inside
a longer one; which of them are mentions of places is decided in
:mod:`geomap.recognition.recogniser`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponym, Toponyms
from geomap.languages.sequence import SequenceLanguage
from geomap.languages.words import ORGANISATION_KINDS
from geomap.recognition.inflected import names_in
from geomap.text.names import fold
from geomap.text.tokenizer import Words, is_unspaced

__all__ = ["Span", "find_spans", "longest"]

MAX_WORDS = 8
_MOST_BEFORE = 3
"""Letters of words that are written together with a name."""

_MOST_PARTS = 12
"""Words of a name in a script without spaces, which may be single letters."""

_JOINED = re.compile(r"(?:[-–‐‑/ ]|[^\S\n]{1,3}|[^\S\n]*\n[^\S\n]*|\.[^\S\n]?|\. ?\n|['’]\s?)\Z")


@dataclass(slots=True)
class Span:
    """A stretch of words that is a name in the gazetteer.

    Attributes:
        first: Number of its first word.
        last: Number of its last word.
        start: Offset of its first character.
        end: Offset after its last character, a possessive not counted.
        toponym: What the gazetteer knows of the name.
        inside: Number of longer spans that contain it.
        longest: Words of the longest of those.
        contains: Number of shorter spans that it contains.
    """

    first: int
    last: int
    start: int
    end: int
    toponym: Toponym
    inside: int = 0
    longest: int = 0
    contains: int = 0


_DIVISION = ORGANISATION_KINDS["admin"]


def find_spans(words: Words, toponyms: Toponyms) -> list[Span]:
    """Find all names of the gazetteer in a text.

    Args:
        words: The text's words.
        toponyms: The gazetteer's names.

    Returns:
        Spans by their start, the longer first.
    """
    if isinstance(words.language, SequenceLanguage) and not words.language.is_unspaced:
        return _inflected(words, toponyms)
    spans: list[Span] = []
    texts, keys, possessives, gaps = words.words, words.keys, words.possessive, words.gaps
    starts, ends = words.starts, words.ends
    names_beginning = toponyms.names_beginning
    first_word = toponyms.first_word
    count = len(texts)
    particles = words.language.recognition.small_particles
    is_cased = words.language.is_cased
    if is_cased:
        begins = [i for i, text in enumerate(texts) if text[0].isupper() or text in particles]
    else:
        begins = [i for i, text in enumerate(texts) if text[0].isalpha() and not text[0].islower()]
    for first in begins:
        text = texts[first]
        if text in particles and not _begins_lower(words, first):
            continue
        if first and gaps[first - 1].endswith("@"):
            continue  # an account, or an address
        last, folded = first, keys[first]
        is_caseless = not is_cased and not text[0].isupper()
        is_name, may_grow = first_word(folded)
        found = {(first, folded)} if is_name else set()
        if is_caseless and is_unspaced(text):
            found = _unspaced_names(words, first, names_beginning)
        elif may_grow:
            # Grow the folded text while the words are joined, remembering where words end in it.
            word_at = {len(folded): first}
            limit = min(count, first + MAX_WORDS) - 1
            while (
                last < limit
                and not possessives[last]
                and (gaps[last] == " " or _joined(words, last))
            ):
                last += 1
                folded += " " + keys[last]
                word_at[len(folded)] = last
            if last > first or not is_name:
                found |= _names(folded, word_at, names_beginning)
        if possessives[last]:  # that of a word before would have ended it
            found |= _possessive_names(words, first, names_beginning)
        kinds, ends_at = words.language.organisation_kinds, {last_word for last_word, _ in found}
        for last_word, key in sorted(found, reverse=True):
            # "The Ninh Binh province": the word for its kind stands beside the name.
            if (
                last_word - 1 in ends_at
                and kinds.get(keys[last_word]) == _DIVISION
                and texts[last_word][0].islower()
            ):
                continue
            toponym = toponyms.get(key)
            if toponym is None or not (is_caseless or _is_cased(texts, first, last_word, toponym)):
                continue
            end = ends[last_word]
            if possessives[last_word] and key.split(" ")[-1] == possessives[last_word]:
                end += 2
            elif toponym.is_abbreviation and words.text[end : end + 1] == ".":
                end += _closing_period(words, last_word)
            start = starts[first]
            if text == "s" and words.text[start - 1 : start] in ("'", "’"):
                start -= 1
            spans.append(Span(first, last_word, start, end, toponym))
    if words.language.is_unspaced:
        spans = _with_short(spans, words, toponyms)
    _nest(spans)
    return spans


def _with_short(spans: list[Span], words: Words, toponyms: Toponyms) -> list[Span]:
    """The spans, and those of letters that stand for names: of states as demonyms."""
    numbers = {start: number for number, start in enumerate(words.starts)}
    short: dict[tuple[int, int], Span] = {}
    for at, name, is_state in words.language.short_names(words.text):
        number, known = numbers.get(at), toponyms.get(fold(name))
        if number is None or known is None:
            continue
        kind = NameKind.DEMONYM if is_state else NameKind.ABBREVIATION
        toponym = toponyms.of(
            words.keys[number],
            known.rows,
            [int(kind)] * len(known.rows),
            total=known.total,
            word_flags=0,
            is_abbreviation=True,
        )
        short[number, number] = Span(number, number, at, at + 1, toponym)
    kept = [span for span in spans if (span.first, span.last) not in short]
    return sorted([*kept, *short.values()], key=lambda span: (span.first, -span.last))


def longest(spans: list[Span], count: int) -> Iterator[Span]:
    """The spans that share no word with a longer one before them.

    Args:
        spans: Spans, as `find_spans` gives them.
        count: How many words the text has.
    """
    taken = [0] * count
    for span in spans:
        length = span.last - span.first + 1
        if any(taken[at] > length for at in range(span.first, span.last + 1)):
            continue
        taken[span.first : span.last + 1] = [length] * length
        yield span


def _inflected(words: Words, toponyms: Toponyms) -> list[Span]:
    """Spans of a text in a language whose names a model of sequences finds."""
    spans = [
        Span(first, last, _start(words, first, toponym), words.ends[last], toponym)
        for first, last, toponym in names_in(words, toponyms)
        if not (words.language.by_lists and _is_ill_cased(words.words[last], toponym))
    ]
    _nest(spans)
    return spans


def _is_ill_cased(word: str, toponym: Toponym) -> bool:
    """Whether a short name is an abbreviation that is written as a word is: "Es brennt"."""
    return toponym.is_abbreviation and len(toponym.key) <= _SHORT and word.istitle()


_SHORT = 3
"""Letters of an abbreviation that may be a word."""


def _start(words: Words, first: int, toponym: Toponym) -> int:
    """Where a name begins, whatever is written together with it ("وبيروت")."""
    start = words.starts[first]
    if words.language.is_cased or toponym.key.startswith(words.keys[first]):
        return start
    head, word = toponym.key.partition(" ")[0], words.words[first]
    spelled = words.language.morphology.spelled
    cuts = range(min(_MOST_BEFORE + 1, len(word)))
    return start + next((cut for cut in cuts if head in map(fold, spelled(word[cut:]))), 0)


def _closing_period(words: Words, last: int) -> int:
    """1 if the period after an abbreviation belongs to it ("Calif."), else 0."""
    word = words.words[last]
    return int(not word.isupper() and "." not in word and len(word) <= 6)


def _begins_lower(words: Words, first: int) -> bool:
    """Whether a particle in lower case begins a name."""
    return (
        first + 1 < len(words.words)
        and words.gaps[first] in ("-", "–", "‐")
        and words.words[first + 1][0].isupper()
    )


def _joined(words: Words, word: int) -> bool:
    """Whether a word and the one after it can be of one name."""
    gap, key, following = words.gaps[word], words.keys[word], words.keys[word + 1]
    if gap in (" ", "-", "", "_") or (gap == ", " and following == "dc"):
        return True
    if not _JOINED.match(gap):
        return False
    return not gap.startswith(".") or key in words.language.recognition.dotted or len(key) == 1


def _names(
    folded: str, word_at: dict[int, int], names_beginning: Callable[[str], list[str]]
) -> set[tuple[int, str]]:
    """Last word and key of each name that the folded text begins with."""
    return {(word_at[len(key)], key) for key in names_beginning(folded) if len(key) in word_at}


def _unspaced_names(
    words: Words, first: int, names_beginning: Callable[[str], list[str]]
) -> set[tuple[int, str]]:
    """Last word and key of each name that begins with a word in a script without spaces."""
    folded, word_at = "", {}
    for word in range(first, min(len(words.words), first + _MOST_PARTS)):
        if word > first and (words.gaps[word - 1] or not is_unspaced(words.words[word])):
            break
        folded += words.keys[word]
        word_at[len(folded)] = word
    return _names(folded, word_at, names_beginning)


def _possessive_names(
    words: Words, first: int, names_beginning: Callable[[str], list[str]]
) -> set[tuple[int, str]]:
    """Names that keep an apostrophe-s: "St. John's", "King's Lynn"."""
    count = len(words.words)
    parts: list[str] = []
    word_at: dict[int, int] = {}
    for word in range(first, min(count, first + MAX_WORDS)):
        if parts and not _joined(words, word - 1):
            break
        parts.append(words.possessive[word] or words.keys[word])
        word_at[len(" ".join(parts))] = word
    return _names(" ".join(parts), word_at, names_beginning)


def _is_cased(texts: list[str], first: int, last: int, toponym: Toponym) -> bool:
    """Whether the words are written as that name is: "US" is a country, "Us" is not."""
    word = texts[last]
    if first != last:
        # "Bath and" may begin a name, but names seldom end in a small word or a number.
        return any(map(str.isupper, word)) or (
            not word[0].islower() or last - first >= 2 or "-" in word or _is_known(toponym)
        )
    if len(toponym.key) <= 3:
        if toponym.best_kind == NameKind.ALIAS and not toponym.is_abbreviation:
            return word.isupper() or toponym.fame >= _WELL_KNOWN
        if toponym.best_kind > NameKind.MAIN and toponym.main_fame < 3.0:
            return word.isupper() or toponym.is_abbreviation
    return True


_WELL_KNOWN = 5.7
"""Towns of half a million may have a short alias that is written like a name: Rio, Qum."""


def _is_known(toponym: Toponym) -> bool:
    return toponym.best_kind <= NameKind.ALIAS and toponym.fame >= 3.0


def _nest(spans: list[Span]) -> None:
    """Count for each span the longer ones around it and the shorter ones inside it."""
    for number, outer in enumerate(spans):
        for at in range(number + 1, len(spans)):
            inner = spans[at]
            if inner.first > outer.last:
                break
            if inner.last <= outer.last:
                inner.inside += 1
                inner.longest = max(inner.longest, outer.last - outer.first + 1)
                outer.contains += 1
