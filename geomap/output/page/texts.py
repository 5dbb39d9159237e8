"""Texts of articles as the page shows them, with the offsets of the mentions.

The page shows an article's own text if it is given, and else the sentences of the table, a
paragraph each, with an ellipsis where something lies between them.  Text is made safe to show
(no control characters, no bidi overrides) and offsets are moved with it; the page's offsets
count UTF-16 units, as JavaScript's strings do.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from geomap.output.page.marks import excerpt, find_mentions, showable, utf16
from geomap.schema.article import Article

LONGEST_PARAGRAPH = 4000
"""A sentence longer than this, in characters, is shown as excerpts around its mentions."""

# Longer runs of ASCII without a space are no words (base64, minified code), and browsers take
# minutes over a line of a million letters: what is in the middle is left out.
_LONGEST_RUN = 5000
_RUN = re.compile(f"[!-~]{{{_LONGEST_RUN},}}")
_KEPT_OF_RUN = 500

# What may be between two sentences that follow each other.
_SPACE_BETWEEN = 4

# As showable() has it, but tabs and line breaks stay.
_UNSHOWABLE = re.compile(
    "\r(?=\n)|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff]"
)
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"))
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Named:
    """A mention as the table has it: the name, where it stands, and the sentence around it."""

    name: str
    start: int
    end: int
    sentence: str


@dataclass(slots=True)
class ShownText:
    """An article as the page shows it.

    Attributes:
        text: Its text.
        starts, lengths: Where each mention stands in it, in UTF-16 units; both 0 if nowhere.
        sentences: Where the sentence of each mention stands, as start and length; length 0
            if the text does not hold the sentence as a whole.
        triggers: Where the words that tell of events stand, as start and length; length 0 if
            the text does not hold them.
    """

    text: str
    starts: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    triggers: list[tuple[int, int]] = field(default_factory=list)


def read_whole(
    article: Article, mentions: Sequence[Named], triggers: Sequence[tuple[int, int]] = ()
) -> ShownText | None:
    """Give the article's own text with its mentions.

    Args:
        article: The article; what stands before its ``body_start`` is left out.
        mentions: Its mentions, by where they stand.
        triggers: Start and end of the words that tell of its events.

    Returns:
        The text, or None if the mentions are not where they should be in it (it has changed,
        or is of another article).
    """
    source = article.text
    begin = article.body_start if all(m.start >= article.body_start for m in mentions) else 0
    for mention in mentions:
        if not _stands(source, mention):
            return None
    body = source[begin:]
    text, gone = _cut_runs(body, [(m.start - begin, m.end - begin) for m in mentions])
    unshowable = [found.start() for found in _UNSHOWABLE.finditer(text)]
    if unshowable:
        text = _UNSHOWABLE.sub("", text)
    text = text.translate(_LINE_ENDS) if not text.isascii() or _has_odd_line_ends(text) else text
    wide = [] if text.isascii() else [found.start() for found in _WIDE.finditer(text)]

    def moved(at: int) -> int:
        if gone:
            at -= bisect_right(gone, at - 1)
        return at - (bisect_right(unshowable, at - 1) if unshowable else 0)

    def units(at: int) -> int:
        return at + (bisect_right(wide, at - 1) if wide else 0)

    reading = ShownText(text)
    finder = _Sentences(text)
    for mention in mentions:
        start, end = moved(mention.start - begin), moved(mention.end - begin)
        low, high = finder.around(mention, start)
        reading.starts.append(units(start))
        reading.lengths.append(units(end) - units(start))
        reading.sentences.append((units(low), units(high) - units(low)))
    for begins, ends in triggers:
        if not begin <= begins < ends <= len(source):
            reading.triggers.append((0, 0))
            continue
        start, end = moved(begins - begin), moved(ends - begin)
        reading.triggers.append((units(start), units(end) - units(start)))
    return reading


def _cut_runs(text: str, mentions: Sequence[tuple[int, int]]) -> tuple[str, list[int]]:
    """Give the text without the middle of runs that are too long, and the offsets that are gone."""
    gone: list[int] = []
    pieces: list[str] = []
    at = 0
    for run in _RUN.finditer(text):
        low, high = run.span()
        inside = [span for span in mentions if span[0] < high and span[1] > low]
        kept = [(low, low), *inside, (high, high)]
        for (_, before), (after, _) in pairwise(kept):
            start, end = before + _KEPT_OF_RUN, after - _KEPT_OF_RUN
            if end - start > 1:
                pieces += (text[at:start], "…")
                gone.extend(range(start + 1, end))
                at = end
    return ("".join([*pieces, text[at:]]), gone) if pieces else (text, gone)


def _has_odd_line_ends(text: str) -> bool:
    return "\r" in text or "\x0b" in text or "\x0c" in text


def _stands(text: str, mention: Named) -> bool:
    found = text[mention.start : mention.end]
    return found == mention.name or (
        found != "" and " ".join(found.split()) == " ".join(mention.name.split())
    )


class _Sentences:
    """Finds sentences, whose whitespace the table has collapsed, in the text they are from."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: tuple[str, list[int], list[int]] | None = None
        self.last = ("", 0, 0)

    def around(self, mention: Named, at: int) -> tuple[int, int]:
        """Give start and end of the sentence of a mention at an offset; twice 0 if not there."""
        sentence = mention.sentence
        known, low, high = self.last
        if known == sentence and low <= at < high:
            return low, high
        if not sentence:
            return 0, 0
        low = at - sentence.find(mention.name)
        if low < 0 or not self.text.startswith(sentence, low):
            low = self._find(self.text, sentence, at)
        if low >= 0:
            high = low + len(sentence)
        else:
            low, high = self._find_words(sentence, at)
        if not low <= at < high:
            return 0, 0
        self.last = (sentence, low, high)
        return low, high

    @staticmethod
    def _find(text: str, sentence: str, at: int) -> int:
        """Give the last start of the sentence from which it reaches over the offset."""
        return text.rfind(sentence, max(0, at - len(sentence) + 1), at + len(sentence))

    def _find_words(self, sentence: str, at: int) -> tuple[int, int]:
        if self.words is None:
            found = [match.span() for match in _WORD.finditer(self.text)]
            joined = " ".join(self.text[low:high] for low, high in found)
            places, total = [], 0
            for low, high in found:
                places.append(total)
                total += high - low + 1
            self.words = joined, places, [low for low, _ in found]
        joined, places, starts = self.words
        wanted = " ".join(showable(sentence).split())
        if not starts or not wanted:
            return 0, 0
        word = max(0, bisect_right(starts, at) - 1)
        low = self._find(joined, wanted, places[word] + at - starts[word])
        if low < 0:
            return 0, 0
        return self._original(low), self._original(low + len(wanted) - 1) + 1

    def _original(self, at: int) -> int:
        assert self.words is not None  # noqa: S101 (for the type checker)
        _, places, starts = self.words
        word = max(0, bisect_right(places, at) - 1)
        return starts[word] + at - places[word]


def read_sentences(mentions: Sequence[Named]) -> ShownText:
    """Give the sentences of an article's mentions, a paragraph each.

    Args:
        mentions: Its mentions, in the order in which they stand in it.
    """
    together: dict[str, list[int]] = {}
    for number, mention in enumerate(mentions):
        together.setdefault(mention.sentence, []).append(number)
    pieces: list[str] = []
    seen: dict[str, int] = {}
    total = 0
    known_end: int | None = None
    spots: list[tuple[int, int, int, int]] = [(0, 0, 0, 0)] * len(mentions)

    def add(text: str, follows: bool) -> int:
        nonlocal total
        if text in seen:
            return seen[text]
        if pieces and not follows:
            pieces.append("…")
            total += 3
        seen[text] = total
        pieces.append(text)
        total += _length(text) + 2
        return seen[text]

    for raw, numbers in together.items():
        sentence = showable(raw)
        names = [showable(mentions[number].name) for number in numbers]
        spans = find_mentions(sentence, names)
        first = mentions[numbers[0]]
        begins = first.start - spans[0][0] if first.end and spans[0] else None
        follows = (
            known_end is not None
            and begins is not None
            and 0 <= begins - known_end <= _SPACE_BETWEEN
        )
        known_end = None if begins is None else begins + len(sentence)
        for number, name, span in zip(numbers, names, spans, strict=True):
            text, marked = sentence, span
            if not sentence:
                text, marked = name, (0, len(name))
            elif len(sentence) > LONGEST_PARAGRAPH:
                text, marked = excerpt(sentence, span)
            at = add(text, follows)
            start, end = utf16(text, marked)
            whole = (at, _length(text)) if text == sentence else (0, 0)
            spots[number] = (at + start, end - start, *whole)
    return ShownText(
        "\n\n".join(pieces),
        [start for start, *_ in spots],
        [length for _, length, *_ in spots],
        [(low, length) for *_, low, length in spots],
    )


def _length(text: str) -> int:
    """Give the length in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
