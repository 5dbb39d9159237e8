"""Words and sentences of running text, with their offsets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Set
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate

from geomap.languages.base import Language, default_language
from geomap.text.names import fold_word

__all__ = ["Words", "is_unspaced", "sentence_starts", "split_words", "squeeze"]

# An initialism ("U.S.", "W.Va."), or letters and digits with apostrophes between them; which of
# the two is seen at the second character, so that every word is read once.
_WORD = re.compile(
    r"([^\W_](?:\.(?<!\d\.)[^\W\d_]+(?:\.[^\W\d_]+)*\.?|[^\W_]*+(?:['’ʼ‘`][^\W_]+)*))",
)
# Inside a hashtag a capital begins a word: "#PrayForParis".
_IN_HASHTAG = re.compile(r"[^\W\d_a-z]+(?![a-z])|[^\W\d_]?[a-z]+|\d+|[^\W\d_]+")

# A stop with the quotes and brackets that close after it, an empty line, or the end of a line.
# Possessive, and a run of marks begins once: no text takes more than its length.
_END = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s)|\n(?:[^\S\n]*+\n\s*+)?",
)
_BEFORE_WORD = re.compile(r"[\s(\[\"“‘'/-]")
# Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]+"
)
_APOSTROPHE = re.compile("['’ʼ‘`]")
_NEXT = re.compile(r"\s*+[\"'“‘«(\[\-–—•*]*\s*+(\S)")


@dataclass(slots=True)
class Words:
    """The words of a text, column by column.

    Attributes:
        text: The text itself.
        begin: Offset of the first character that was looked at.
        starts: Offset at which each word begins.
        ends: Offset at which each word ends, a possessive ``'s`` not counted.
        words: Each word as written, without the possessive.
        keys: Each word folded, without the possessive (see :func:`~geomap.gazetteer.fold`).
        possessive: The folded word with its possessive, empty where it has none.
        gaps: What stands between a word and the next one (the rest of the text after the last).
        sentences: Number of the sentence of each word.
        sentence_starts: Offset at which each sentence begins.
        language: The language that it is read in.
    """

    text: str
    begin: int = 0
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    possessive: list[str] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    sentence_starts: list[int] = field(default_factory=list)
    language: Language = field(default_factory=default_language)

    def of_sentence(self, number: int) -> slice:
        """The words of the sentence with a number."""
        return slice(bisect_left(self.sentences, number), bisect_right(self.sentences, number))


def split_words(text: str, begin: int = 0, language: Language | None = None) -> Words:
    """Split a text into words and sentences.

    Args:
        text: The whole text; offsets count its code points.
        begin: Offset of the first character to look at.
        language: The language that it is read in; English if it is not told.

    Returns:
        Its words, column by column.
    """
    # Gaps and words in turn, a gap first and last.
    parts = _WORD.split(text[begin:] if begin else text)
    words, gaps = parts[1::2], parts[2::2]
    offsets = list(accumulate(map(len, parts), initial=begin))
    starts, ends = offsets[1:-1:2], offsets[2:-1:2]
    if "#" in text:
        _split_hashtags(text, starts, ends, words, gaps)
    language = language or default_language()
    if language.cuts:
        _cut_words(language, starts, ends, words, gaps)
    possessives = [""] * len(words)
    for number, word in enumerate(words):
        if not word.isalnum() and len(word) > 2 and word[-2] in "'’ʼ" and word[-1] in "sS":
            possessives[number] = fold_word(word)
            words[number] = word[:-2]
            ends[number] = starts[number] + len(word) - 2
    if words:
        gaps[-1] = gaps[-1][:8]
    beginnings = sentence_starts(
        text, begin, language.text.abbreviations, language.text.sentence_marks
    )
    sentences: list[int] = []
    for number, following in enumerate([*beginnings[1:], len(text)]):
        sentences += [number] * (bisect_left(starts, following) - len(sentences))
    return Words(
        text=text,
        begin=begin,
        starts=starts,
        ends=ends,
        words=words,
        keys=list(map(fold_word, words)),
        possessive=possessives,
        gaps=gaps,
        sentences=sentences,
        sentence_starts=beginnings,
        language=language,
    )


def is_unspaced(word: str) -> bool:
    """Whether a word is of a script that puts no spaces between words."""
    return _UNSPACED.match(word) is not None


def _split_hashtags(
    text: str, starts: list[int], ends: list[int], words: list[str], gaps: list[str]
) -> None:
    """Split the hashtags that are written in several words, in the columns of `Words`."""

    def parts_of(number: int) -> list[tuple[int, str]]:
        start = starts[number]
        return _hashtag_words(words[number]) if text[start - 1 : start] == "#" else []

    _split(parts_of, starts, ends, words, gaps)


def _cut_words(
    language: Language, starts: list[int], ends: list[int], words: list[str], gaps: list[str]
) -> None:
    """Split what stands together and is several words, in the columns of `Words`."""
    elided, whole = language.text.elided, language.text.whole

    def parts_of(number: int) -> list[tuple[int, str]]:
        word = words[number]
        if elided and (mark := _APOSTROPHE.search(word)):
            return _at_apostrophe(word, *mark.span(), elided, whole)
        if word.isascii() or language.is_cased or not _UNSPACED.search(word):
            return []
        parts: list[tuple[int, str]] = []
        at = 0
        for stretch in _UNSPACED.finditer(word):
            if stretch.start() > at:
                parts.append((at, word[at : stretch.start()]))
            at = stretch.start()
            for part in language.cut(stretch.group()):
                parts.append((at, part))
                at += len(part)
        return [*parts, (at, word[at:])] if at < len(word) else parts

    _split(parts_of, starts, ends, words, gaps)


def _at_apostrophe(
    word: str, begin: int, end: int, elided: Set[str], whole: Set[str]
) -> list[tuple[int, str]]:
    """The two words that an apostrophe joins, if they are two; else none."""
    head = word[:begin].lower()
    is_cut = head in elided or ("*" in elided and word[0].isupper())
    if not is_cut or end == len(word) or f"{head}'{word[end:].lower()}" in whole:
        return []
    return [(0, word[:begin]), (end, word[end:])]


def _split(
    parts_of: Callable[[int], list[tuple[int, str]]],
    starts: list[int],
    ends: list[int],
    words: list[str],
    gaps: list[str],
) -> None:
    """Puts the parts of words, if there are any, in their place in the columns of `Words`."""
    columns: tuple[list[int], list[int], list[str], list[str]] = ([], [], [], [])
    done = 0  # words that are in the new columns, whole or in parts
    for number, start in enumerate(starts):
        if not (parts := parts_of(number)):
            continue
        word = words[number]
        columns[0].extend(starts[done:number])
        columns[1].extend(ends[done:number])
        columns[2].extend(words[done:number])
        columns[3].extend(gaps[done:number])
        begins = [start + at for at, _ in parts]
        finishes = [start + at + len(part) for at, part in parts]
        between = [
            word[end - start : begin - start]
            for end, begin in zip(finishes, begins[1:], strict=False)
        ]
        columns[0].extend(begins)
        columns[1].extend(finishes)
        columns[2].extend(part for _, part in parts)
        columns[3].extend([*between, gaps[number]])
        done = number + 1
    if done:
        starts[:] = columns[0] + starts[done:]
        ends[:] = columns[1] + ends[done:]
        words[:] = columns[2] + words[done:]
        gaps[:] = columns[3] + gaps[done:]


def _hashtag_words(word: str) -> list[tuple[int, str]]:
    """The words of a hashtag with where they begin, if it is written in several; else none."""
    if word[1:].islower() or word.isupper():
        return []
    return [(part.start(), part.group()) for part in _IN_HASHTAG.finditer(word)]


def sentence_starts(
    text: str, begin: int, abbreviations: Set[str], marks: Set[str] = frozenset()
) -> list[int]:
    """Offsets at which the sentences of a text begin, the first being ``begin``.

    Lines that stand by themselves (headlines, list items) are sentences; a line that is
    only wrapped is not.  After an abbreviation a period ends no sentence.

    Args:
        text: The text.
        begin: Offset of the first character to look at.
        abbreviations: Words before whose period no sentence ends.
        marks: Further marks that end a sentence, whether a space follows or not.
    """
    starts = [begin]
    for match in (_ends(frozenset(marks)) if marks else _END).finditer(text, begin):
        end = match.end()
        if end >= len(text) or not (following := _NEXT.match(text, end)):
            continue
        letter = following.group(1)
        mark = match.group()
        if mark == "\n":
            if _is_wrapped(text, starts[-1], match.start(), letter):
                continue
        elif mark[0] == ".":
            if letter.islower():
                continue
            before = text[max(starts[-1], match.start() - 12) : match.start()]
            word = _BEFORE_WORD.split(before)[-1].lower()
            if len(mark) == 1 and (
                word in abbreviations
                or (len(word) == 1 and word.isalpha())
                or ("." in word and len(word) <= 5 and letter.isupper() and len(word) > 1)
            ):
                continue
        elif mark[0] in "!?…" and letter.islower():
            continue
        starts.append(end)
    return starts


@cache
def _ends(marks: frozenset[str]) -> re.Pattern[str]:
    """The ends of sentences with further marks."""
    own = "".join(sorted(map(re.escape, marks)))
    return re.compile(rf"[{own}]++[\"'”’»)\]」』）]*+|{_END.pattern}")


def _is_wrapped(text: str, start: int, newline: int, letter: str) -> bool:
    """Whether the line that ends at ``newline`` goes on in the next one."""
    line = text[max(start, text.rfind("\n", start, newline) + 1) : newline].rstrip()
    if not line:
        return False
    if letter.islower():
        return True
    return len(line) >= 60 and line[-1] not in ".!?…:;\"'”’)"


def squeeze(text: str) -> str:
    """Collapse every run of whitespace to one space, and strip the ends."""
    return " ".join(text.split())
