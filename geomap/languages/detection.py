"""The language of a text that does not state it, by py3langid.

Its model takes seconds to load, so that a text whose small words are English is English without
asking it, and one in Latin script that is too short to tell is in no language: the default reads
it.  Of a few letters of another script the script tells the language.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from geomap.languages.base import DEFAULT, codes

__all__ = ["detected", "is_mostly_latin"]

_ENGLISH = frozenset(
    "the and that with from have had which their they would were been his this said who "
    "about".split()
)
"""Frequent words of English that are none, or rare, in the other languages of Europe."""
_ENOUGH = 0.06
"""So many of a text's words are among these, if it is in English: of 6,700 such texts all but 5 %
of the tweets and 9 % of the single sentences, which the model then knows."""

_LOOK_AT = 4000
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_FEWEST_WORDS, _FEWEST_LETTERS = 10, 60
"""Of the Latin script, whose languages a headline does not tell apart."""
_FEWEST_OTHER = 8
"""Letters of other scripts, below which the script alone tells."""

_OF_SCRIPT = tuple(
    (re.compile(letters), code)
    for letters, code in (
        ("[\u3040-\u30ff]", "ja"), ("[\u1100-\u11ff\uac00-\ud7af]", "ko"),
        ("[\u3400-\u9fff]", "zh"), ("[پچژگ]", "fa"), ("[\u0600-\u06ff]", "ar"),
        ("[іїєґ]", "uk"), ("[\u0400-\u04ff]", "ru"), ("[\u0370-\u03ff\u1f00-\u1fff]", "el"),
        ("[\u0590-\u05ff]", "he"), ("[\u0e00-\u0e7f]", "th"), ("[\u0900-\u097f]", "hi"),
        ("[\u0530-\u058f]", "hy"), ("[\u10a0-\u10ff]", "ka"),
    )
)  # fmt: skip
"""The likeliest language of a few letters of a script, looked for in turn."""
_SURE, _SURE_OF_OTHER = 0.8, 0.4
"""The least probability, of the Latin script and of others.  Below it are names and lists: in Latin
script the default reads them, which is no language of another, whose likeliest known one does."""

_SAME = {"nn": "no", "wuu": "zh", "yue": "zh", "arz": "ar", "ary": "ar"}
"""Languages that are read as others: written so alike that the model takes one for the other."""


def detected(text: str) -> str:
    """The code of the language that a text is in; empty for English, and if it is not sure.

    Args:
        text: What is read of an article.
    """
    seen = text[:_LOOK_AT]
    words = _WORD.findall(seen)
    if not words:
        return ""
    small = " ".join(words).lower().split(" ")  # all at once: three times as quick
    if sum(map(_ENGLISH.__contains__, small)) >= _ENOUGH * len(words):
        return ""
    letters = sum(map(len, words))
    is_latin = 2 * len(_LATIN.findall(seen)) > letters
    if is_latin and (len(words) < _FEWEST_WORDS or letters < _FEWEST_LETTERS):
        return ""
    if letters < _FEWEST_OTHER:
        return next((code for script, code in _OF_SCRIPT if script.search(seen.lower())), "")
    chances: dict[str, float] = {}
    for code, chance in _identifier().rank(" ".join(words)):
        known = _SAME.get(code, code)
        chances[known] = chances.get(known, 0.0) + chance
    best = max(chances, key=lambda code: chances[code])
    if is_latin:
        return best if chances[best] >= _SURE and best != DEFAULT else ""
    if chances[best] < _SURE_OF_OTHER:
        best = max(codes(), key=lambda code: (code != DEFAULT) * chances.get(code, 0.0))
    return best if best != DEFAULT else ""


def is_mostly_latin(text: str) -> bool:
    """Whether most letters of a text are of the Latin script."""
    return text.isascii() or 2 * len(_LATIN.findall(text)) > sum(map(len, _WORD.findall(text)))


@cache
def _identifier() -> Any:
    """The model, loaded when a text asks for it."""
    from geomap.languages.identifier import read_identifier  # late: it brings numpy

    model = read_identifier()
    codes = [code for code in model.labels if len(code) == 2 or code in _SAME]
    model.set_languages(codes)  # without small dialects, which short texts resemble
    return model
