"""Text as it comes: accents in two parts, HTML entities, soft hyphens, broken words, links.

All are read as what they mean.  Offsets in the text that is read are turned back into offsets in
the text as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape

from geomap.text.names import fold_word

__all__ = ["Written", "read_as_meant"]

# The address of a link in Markdown, with its title.
_TARGET = (
    r"\((?:https?://|mailto:|[/#.])[^()\s]{0,1500}(?:\([^()\s]{0,100}\)[^()\s]{0,300})?"
    r"(?:[ \t]+\"[^\"\n]{0,300}\")?\)"
)
# A letter and its combining marks; an entity, also one escaped twice; what makes a link of words;
# what is not seen, and vowels of Arabic, which are mostly not written; a hyphen between letters at
# a line's end.
_ODD = re.compile(
    r"(?P<accents>\w[\u0300-\u036f\u0483-\u0487\u3099\u309a]+)"
    r"|(?P<entity>&(?:amp;)?(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
    rf"|(?P<link>!?\[(?=[^\[\]\n]{{1,300}}\]{_TARGET})|(?<=[^\s\[\]])\]{_TARGET})"
    r"|(?P<unseen>\u00ad(?:[^\S\n]*\n[^\S\n]*)?|[\u200b\u2060\ufeff]+"
    r"|(?<=[\u0620-\u064a\u0671-\u06d3])[\u064b-\u0652\u0670]+)"
    r"|(?P<broken>(?<=[^\W\d_])[-\u2010][^\S\n]*\n[^\S\n]*(?=[^\W\d_]))"
)
# Whether a text has any of them, which most have not.  Three searches by what each begins with take
# a tenth of the time of one for all.
_ODD_LETTER = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u064b-\u0652\u0670\u3099\u309a\u00ad\u200b\u2060\ufeff&]"
)
_HYPHEN_AT_END = re.compile(r"[-\u2010][^\S\n]*\n")
_LETTERS_BEFORE = re.compile(r"[^\W\d_]+\Z")
_LETTERS_AFTER = re.compile(r"[^\W\d_]+")
_LONGEST_PART = 30  # letters of a part of a broken word


@dataclass(slots=True)
class Written:
    """A text as it is read, and how it was written.

    Attributes:
        text: As it is read.
        original: As it was written.
    """

    text: str
    original: str
    _starts: list[int] = field(default_factory=lambda: [0])
    """Where each stretch begins in ``text``: by turns one that is the same, and one changed."""
    _origins: list[int] = field(default_factory=lambda: [0])
    """Where each begins in ``original``."""
    _changed: list[bool] = field(default_factory=lambda: [False])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``text`` stands in ``original``.

        Args:
            start: Its first character.
            end: The one after its last.
        """
        begin = self._begin(start)
        if end <= start:
            return begin, begin
        number = bisect_right(self._starts, end - 1) - 1
        if not self._changed[number]:
            return begin, self._origins[number] + end - self._starts[number]
        following = self._origins[number + 1 : number + 2]
        return begin, following[0] if following else len(self.original)

    def _begin(self, start: int) -> int:
        number = bisect_right(self._starts, start) - 1
        if self._changed[number]:
            return self._origins[number]
        return self._origins[number] + start - self._starts[number]

    def position(self, offset: int) -> int:
        """Where an offset into ``original`` is in ``text``."""
        number = bisect_right(self._origins, offset) - 1
        if self._changed[number]:
            return self._starts[number]
        return self._starts[number] + offset - self._origins[number]


def read_as_meant(text: str, is_word: Callable[[str], bool]) -> Written | None:
    """The text as it is meant, None if that is how it was written.

    Args:
        text: The text.
        is_word: Whether a folded word is one, or a name, that a word broken at a line's end may be.
    """
    if not ("](" in text or _ODD_LETTER.search(text) or _HYPHEN_AT_END.search(text)):
        return None
    pieces: list[str] = []
    starts, origins, changed = [0], [0], [False]
    position = length = 0
    for found in _ODD.finditer(text):
        meant = _meant(found, text, is_word)
        if meant == found.group():
            continue
        pieces += (text[position : found.start()], meant)
        length += found.start() - position
        if meant:
            starts.append(length)
            origins.append(found.start())
            changed.append(True)
        length += len(meant)
        position = found.end()
        starts.append(length)
        origins.append(position)
        changed.append(False)
    if not pieces:
        return None
    return Written("".join([*pieces, text[position:]]), text, starts, origins, changed)


def _meant(found: re.Match[str], text: str, is_word: Callable[[str], bool]) -> str:
    """The characters that an odd stretch of text stands for."""
    odd = found.group()
    if found["accents"]:
        return unicodedata.normalize("NFC", odd)
    if found["entity"]:
        return unescape(unescape(odd))
    if found["unseen"] or found["link"]:
        return ""
    before = _LETTERS_BEFORE.search(text[max(0, found.start() - _LONGEST_PART) : found.start()])
    after = _LETTERS_AFTER.match(text, found.end())
    if before is None or after is None:  # there are letters on both sides
        return odd
    if after[0][0].isupper():
        return "-"
    return "" if is_word(fold_word(before[0] + after[0])) else odd
