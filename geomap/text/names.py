"""Names as keys: one folded form under which a name is stored and looked up.

``fold("St. Petersburg") == fold("Saint Petersburg") == "st petersburg"``: case, diacritics,
hyphens, apostrophes and periods don't distinguish names in news, and neither do the
abbreviations of *Saint*, *Mount* and *Fort*.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache

__all__ = ["NameKind", "fold", "fold_word", "is_head", "is_latin", "kind_of"]


class NameKind(IntEnum):
    """How a name belongs to its place; a smaller kind is a stronger claim."""

    MAIN = 0
    """The gazetteer's own name of the place, or the same without diacritics."""
    ALIAS = 1
    """A name in use in English, from the hand-made tables (``USA``, ``Burma``)."""
    SHORT = 2
    """A division's name without its generic word (``Perm`` for ``Perm Krai``)."""
    ALTERNATE = 3
    """An alternate name of GeoNames in Latin script (``Molotov`` for Perm)."""
    ABBREVIATION = 4
    """A customary abbreviation (``W.Va.``, ``NSW``)."""
    BOUND_ABBREVIATION = 5
    """An abbreviation that is one only after a place's name (``Ill.``, ``OR``)."""
    DEMONYM = 6
    """A word derived from the place's name (``Russian``, ``Parisians``)."""
    OTHER_SCRIPT = 7
    """A name in another script (``Пермь``)."""
    CODE = 8
    """A code or bare transliteration that no English text uses (``PEE``, ``bi er mu``)."""
    HISTORIC = 9
    """A name no longer in use, where an installed file says so; in texts an alternate name."""


# Letters that Unicode does not decompose but that English spelling drops.
_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
_DROPPED = "'’‘ʼʻ`´′ʹ.·"
_SPACED = '-‐‑‒–—―_/,()[]{}"“”„«»;:!?&+*#|\\\t\n\r\u00a0\u202f\u2009'
_TABLE = str.maketrans(
    {
        **{chr(mark): None for mark in range(0x0300, 0x0370)},
        **dict.fromkeys(_DROPPED),
        **dict.fromkeys(_SPACED, " "),
        **_LETTERS,
        "\0": " ",
    }
)
_WORDS = {"saint": "st", "sankt": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}
_BEHIND_HEAD = re.compile(
    r" (?:city$|(?:on|upon|an|am|im|in der|sur|sous|nad|under|by|de|del|della|do) \w)"
)
"""What stands behind the head of a town's long name: ``on Trent``, ``de Hidalgo``."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_LATIN = re.compile(r"[^\W\d_]")


def _fold_letters(text: str) -> str:
    if text.isascii():
        return text.lower().translate(_TABLE)
    if _SURROGATE.search(text):
        text = text.encode("utf-8", "replace").decode("utf-8")  # lone surrogates name nothing
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFKD", decomposed.casefold()).translate(_TABLE)


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Fold one word of a text (no spaces in it); see :func:`fold`."""
    folded = _fold_letters(word)
    return _WORDS.get(folded, folded)


def fold(name: str) -> str:
    """The key under which the gazetteer stores a name.

    Args:
        name: A place name as written anywhere, in any script.

    Returns:
        Its words, lower-case, without diacritics, apostrophes and periods, one space apart;
        empty if nothing is left.
    """
    return " ".join([_WORDS.get(word, word) for word in _fold_letters(name).split()])


def kind_of(name: str, main: str = "") -> NameKind:
    """The kind of one of GeoNames' alternate names of a place whose own name is ``main``."""
    if name == main:
        return NameKind.MAIN
    if not is_latin(name):
        return NameKind.OTHER_SCRIPT
    if name.islower() or (name.isupper() and len(name) <= 4) or not any(map(str.isalpha, name)):
        return NameKind.CODE
    return NameKind.ALTERNATE


def is_head(name: str, main: str) -> bool:
    """Whether a town goes by the head of its name: ``Newark`` for ``Newark on Trent``."""
    head, rest = fold(name), fold(main)
    return (
        bool(head) and rest.startswith(head + " ") and bool(_BEHIND_HEAD.match(rest[len(head) :]))
    )


def is_latin(name: str) -> bool:
    """Whether every letter of ``name`` is of the Latin script."""
    return name.isascii() or all(
        char.isascii() or "LATIN" in unicodedata.name(char, "") for char in _LATIN.findall(name)
    )
