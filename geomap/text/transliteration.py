"""Cyrillic names in Latin letters, as far as it takes to see whether two names are one."""

from __future__ import annotations

from difflib import SequenceMatcher

__all__ = ["is_alike", "romanised"]

# By folded letters: those with marks have lost them ("й" is "и").
_LATIN = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e",
        "ж": "zh", "з": "z", "и": "i", "і": "i", "к": "k", "л": "l", "м": "m", "н": "n",
        "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh",
        "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e",
        "ю": "yu", "я": "ya", "ј": "j", "љ": "lj", "њ": "nj", "ђ": "dj", "џ": "dz", "ћ": "c",
    }
)  # fmt: skip

_ALIKE = 0.7
"""Least share of letters in common: "vashington" and "washington" have .9, "moskva" and "moscow"
.67, "kaliningrad" and "korolev" less than .4."""


def romanised(key: str) -> str:
    """A folded name in Latin letters, those of other scripts left as they are."""
    return key.translate(_LATIN)


def is_alike(key: str, name: str) -> bool:
    """Whether a folded Cyrillic name is likely the same as a folded one in Latin letters."""
    return SequenceMatcher(None, romanised(key), name, autojunk=False).ratio() >= _ALIKE
