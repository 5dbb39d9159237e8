"""Stated distances: "the village of X, 500 km west of Y" is not at Y."""

from __future__ import annotations

import re
from collections.abc import Iterable

from geomap.text.tokenizer import Words

__all__ = ["FAR_KM", "stated_km"]

FAR_KM = 50.0
"""From so far on a name is not put at the place that the distance is from."""

_KILOMETRES = {"k": 1.0, "m": 1.609, "n": 1.852}
"""Of kilometres, miles and nautical miles, by the first letter."""

_DISTANCE = re.compile(
    r"(?P<number>\d{1,3}(?:[, ]\d{3})+|\d+(?:\.\d+)?)\s*-?\s*"
    r"(?P<unit>km|kms|kilomet(?:er|re)s?|mi|miles?|nautical\s+miles?|nm)\b"
    r"[^.;:!?]{0,40}?\b(?:of|from)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:capital|city|town|port)?,?\s*$",
    re.IGNORECASE,
)


def stated_km(
    name: tuple[int, int], spots: Iterable[tuple[int, int]], words: Words
) -> float | None:
    """How far a text says that a name's place is from another one, None if it does not say.

    Args:
        name: Numbers of the name's first and last word.
        spots: The same of the other name, for each of its mentions.
        words: The text's words.
    """
    for first, _ in spots:
        if first <= name[1] or words.sentences[first] != words.sentences[name[1]]:
            continue
        between = words.text[words.ends[name[1]] : words.starts[first]]
        found = _DISTANCE.search(between) if len(between) <= 120 else None
        if found:
            number = float(found["number"].replace(",", "").replace(" ", ""))
            return number * _KILOMETRES[found["unit"][0].lower()]
    return None
