"""Stated distances: "the village of X, 500 km west of Y" is not at Y."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from geomap.text.tokenizer import Words

__all__ = ["FAR_KM", "stated_km"]

FAR_KM = 50.0
"""From so far on a name is not put at the place that the distance is from."""

_FURTHEST = 120
"""Characters between a name and the one that its distance is told from."""


def stated_km(
    name: tuple[int, int], spots: Sequence[tuple[int, int]], words: Words
) -> float | None:
    """How far a text says that a name's place is from another one, None if it does not say.

    Args:
        name: Numbers of the name's first and last word.
        spots: The same of the other name, for each of its mentions, in order.
        words: The text's words.
    """
    measures = words.language.measures
    for at in range(bisect_right(spots, name[1], key=lambda spot: spot[0]), len(spots)):
        first = spots[at][0]
        begin, end = words.ends[name[1]], words.starts[first]
        if words.sentences[first] != words.sentences[name[1]] or end - begin > _FURTHEST:
            break
        found = measures.stated.search(words.text[begin:end])
        if found:
            number = float(found["number"].replace(",", "").replace(" ", ""))
            *at_sea, unit = found["unit"].lower().split()
            return number * (measures.nautical_kilometres if at_sea else measures.kilometres)[unit]
    return None
