"""Names that the words around them call places, but that the gazetteer does not know."""

from __future__ import annotations

from collections.abc import Sequence

from geomap.surroundings import SETTLEMENTS
from geomap.text import Words

__all__ = ["find_unknown"]

_MAX_WORDS = 4


def find_unknown(words: Words, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find names as in "the village of Zarechnoye" that are no mention yet.

    Args:
        words: The article's words.
        taken: Start and end of each mention found by the gazetteer.

    Returns:
        Start and end of each further name, in order.
    """
    texts, keys, gaps = words.words, words.keys, words.gaps
    found = []
    for number in range(len(texts) - 2):
        if (
            keys[number] in SETTLEMENTS
            and keys[number + 1] == "of"
            and gaps[number] == gaps[number + 1] == " "
            and texts[number + 2][0].isupper()
        ):
            last = first = number + 2
            while (
                last + 1 < len(texts)
                and last - first + 1 < _MAX_WORDS
                and texts[last + 1][0].isupper()
                and gaps[last] in (" ", "-")
                and not words.possessive[last]
            ):
                last += 1
            start, end = words.starts[first], words.ends[last]
            if all(end <= begin or finish <= start for begin, finish in taken):
                found.append((start, end))
    return found
