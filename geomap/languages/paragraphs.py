"""Paragraphs that are in another language than their article: a quotation, a notice in two.

Nearly every paragraph has a few of the small words of its article's language, and that is seen at
once.  One that has none, or is in another script, is looked at closer: another language's small
words have to be frequent in it, and py3langid has to say the same.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geomap.languages.base import DEFAULT
from geomap.languages.detection import detected, is_mostly_latin

__all__ = ["Stretch", "foreign", "without"]

_FREQUENT = Path(__file__).with_name("frequent.toml")
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_LINE = re.compile(r"\S.*")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST, _SHORTEST_LATIN = 16, 60
"""Characters of a paragraph that tell its language, by the script and by the words."""
_FEWEST_WORDS = 10
_OWN = 2
"""Different small words of a language of which a paragraph in it has at least so many."""
_FEWEST_SMALL = 3
_SHARE = 0.08
"""The least share of another language's small words: Turkish, which has the fewest, has .1."""
_MORE = 4
"""So many times the small words of the article's language are those of the other one."""
_MOST = 0.5
"""Share of an article that may be in other languages: else it is rather the article's language,
as it was stated or found, that is doubtful, and it is read in that."""


class Stretch(NamedTuple):
    """A part of a text in another language: where it begins and ends, and the language's code."""

    start: int
    end: int
    code: str


def foreign(text: str, begin: int, code: str) -> list[Stretch]:
    """The paragraphs of a text that are in another language, in order, those in a row together.

    Args:
        text: The text.
        begin: Where its body begins.
        code: The code of the language that the text is in, empty for English.
    """
    own = _padded(code or DEFAULT)
    found: list[Stretch] = []
    letters = 0
    for paragraph in _paragraphs(text, begin):
        piece = paragraph.group()
        if len(piece) < _SHORTEST or (piece.isascii() and len(piece) < _SHORTEST_LATIN):
            continue
        padded = f" {piece.lower()} "
        count = 0
        for word in own:  # written out: this is asked of every paragraph
            if word in padded:
                count += 1
                if count == _OWN:
                    break
        if count == _OWN or not (other := _language_of(piece, code or DEFAULT)):
            continue
        letters += len(piece)
        if (
            found
            and found[-1].code == other
            and not text[found[-1].end : paragraph.start()].strip()
        ):
            found[-1] = found[-1]._replace(end=paragraph.end())
        else:
            found.append(Stretch(paragraph.start(), paragraph.end(), other))
    return found if letters <= _MOST * (len(text) - begin) else []


def without(text: str, stretches: list[Stretch]) -> str:
    """A text with spaces in the place of some stretches, so that offsets and lines stay."""
    parts, at = [], 0
    for start, end, _ in stretches:
        parts += [text[at:start], re.sub(r"[^\n]", " ", text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def _paragraphs(text: str, begin: int) -> Iterator[re.Match[str]]:
    """What stands between empty lines, or each line where there are no empty ones."""
    kind = _PARAGRAPH if text.find("\n\n", begin) >= 0 else _LINE
    return kind.finditer(text, begin)


def _language_of(piece: str, own: str) -> str:
    """The code of the other language that a paragraph is in; empty if it is not sure."""
    is_latin = is_mostly_latin(piece)
    words = _WORD.findall(piece.lower())
    if is_latin and (len(piece) < _SHORTEST_LATIN or len(words) < _FEWEST_WORDS):
        return ""
    small = {
        code: sum(word in frequent for word in words) for code, frequent in _frequent().items()
    }
    likely = max(small, key=lambda code: small[code])
    if small[likely] < max(_FEWEST_SMALL, _SHARE * len(words), _MORE * small.get(own, 0)):
        likely = ""
    if not likely and (is_latin or _is_of_script(piece, own)):
        return ""
    found = detected(piece) or (DEFAULT if is_latin else "")
    return found if found != own and likely in ("", found) else ""


def _is_of_script(piece: str, code: str) -> bool:
    """Whether a paragraph has letters of a language, if its small words are known."""
    letters = set("".join(_frequent().get(code, ())))
    return not letters or (
        not is_mostly_latin("".join(sorted(letters))) and not letters.isdisjoint(piece.lower())
    )


@cache
def _frequent() -> dict[str, frozenset[str]]:
    """The frequent small words of each language."""
    record: dict[str, str] = tomllib.loads(_FREQUENT.read_text("utf-8"))
    return {code: frozenset(words.split()) for code, words in record.items()}


@cache
def _padded(code: str) -> tuple[str, ...]:
    """Those of a language as they stand between others."""
    return tuple(f" {word} " for word in sorted(_frequent().get(code, ())))
