"""Sentences for the page: made safe to show, cut to a readable length, with their mentions marked.

Offsets count UTF-16 units, as JavaScript's strings do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

# A sentence longer than this is shown as an excerpt around the mention.
LONGEST_SENTENCE = 600
LONGEST_NAME = 160
_AROUND = 240

# Control characters, lone surrogates, and the bidi controls that reorder what stands around
# them (embeddings, overrides, isolates); the marks of direction U+200E, U+200F and U+061C stay.
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff]")


def showable(text: str, longest: int | None = None) -> str:
    """Give the text as the page may show it: one line, no control characters.

    Args:
        text: Any text at all.
        longest: Cut it, with an ellipsis, to so many characters.

    Returns:
        The text with whitespace collapsed and with control characters, lone surrogates and
        bidi overrides gone.
    """
    if longest is not None and len(text) > 4 * longest:
        text = text[: 4 * longest]
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        clean = text  # as most text is; it has nothing else that the next line would change
    else:
        clean = " ".join(_UNSHOWABLE.sub("", " ".join(text.split())).split())
    if longest is not None and len(clean) > longest:
        clean = clean[: longest - 1].rstrip() + "…"
    return clean


def find_mentions(sentence: str, mentions: Sequence[str]) -> list[tuple[int, int] | None]:
    """Find mentions in the sentence that holds them.

    Args:
        sentence: A showable sentence.
        mentions: Showable mentions, in the order in which they stand in the sentence.

    Returns:
        For each mention its (start, end) in code points, the first that stands after the one
        before and is not part of a longer word, or else the first at all; None if there is none.
    """
    found: list[tuple[int, int] | None] = []
    cursor = 0
    for mention in mentions:
        start = _find_word(sentence, mention, cursor)
        if start < 0:
            start = _find_word(sentence, mention, 0)
        if start < 0 or not mention:
            found.append(None)
            continue
        found.append((start, start + len(mention)))
        cursor = start + len(mention)
    return found


def _find_word(sentence: str, mention: str, cursor: int) -> int:
    """Give where the mention stands as a word of its own, or else at all, from the cursor on."""
    first = at = sentence.find(mention, cursor)
    while at >= 0:
        end = at + len(mention)
        before = at > 0 and sentence[at - 1].isalnum() and mention[:1].isalnum()
        after = end < len(sentence) and sentence[end].isalnum() and mention[-1:].isalnum()
        if not before and not after:
            return at
        at = sentence.find(mention, at + 1)
    return first


def excerpt(sentence: str, span: tuple[int, int] | None) -> tuple[str, tuple[int, int] | None]:
    """Cut a long sentence down to the words around its mention.

    Args:
        sentence: A showable sentence.
        span: Where the mention stands in it, in code points.

    Returns:
        The sentence, or the part of it around the mention with an ellipsis where it was cut,
        and where the mention stands in that.
    """
    if len(sentence) <= LONGEST_SENTENCE:
        return sentence, span
    start, end = span or (0, 0)
    end = min(end, start + LONGEST_NAME)
    left = max(0, start - _AROUND)
    right = min(len(sentence), end + _AROUND)
    before = "…" if left else ""
    after = "…" if right < len(sentence) else ""
    moved = None if span is None else (start - left + len(before), end - left + len(before))
    return before + sentence[left:right] + after, moved


def utf16(sentence: str, span: tuple[int, int] | None) -> tuple[int, int]:
    """Give a span of code points in UTF-16 units; (0, 0) for none."""
    if span is None:
        return 0, 0
    if sentence.isascii():
        return span
    wide = [len(sentence[:offset].encode("utf-16-le")) // 2 for offset in span]
    return wide[0], wide[1]
