"""Namesakes: small places called as a city of the world is, and what is listed with a name.

"TSMC said its second fab in Phoenix was ahead of plan", in an article that names Syracuse, is not
of the village of Phoenix near by; and "Ohio, Missouri and Georgia" are three states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from geomap.gazetteer import NameKind
from geomap.resolution.listed import listed_with

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.resolution.candidates import Candidates

    Floats = NDArray[np.float32]
    Exact = NDArray[np.float64]

__all__ = ["alike_in_list", "outshone"]

_METROPOLIS, _FAR_SMALLER = 5.5, 1.8
"""A city of 300,000 people outshines its namesakes of a sixtieth of its size."""

_LOCAL, _FEWEST = 0.4, 4
"""Where two in five of the other names, or more, lie in a namesake's division, the article is a
local one; of one with fewer other names nobody can say."""


def outshone(candidates: Candidates, weight: Floats) -> Exact:
    """How far each candidate is outshone by a city of its name, from 0 to 1.

    It is 0 where the words beside the name say where it lies, and the less the more of the
    article's other names lie in the candidate's own division.

    Args:
        candidates: The candidates of an article.
        weight: How likely each is, within its group.
    """
    found = np.zeros(len(candidates.rows))
    fame, groups = candidates.fame, candidates.groups
    is_large = (fame >= _METROPOLIS) & (candidates.kinds <= NameKind.ALIAS)
    is_large &= candidates.bits & 3 == 0
    if len(groups) <= _FEWEST:
        return found
    # A division lies in itself, as its towns do.
    unit = np.where(candidates.bits & 31 == 2, candidates.rows, candidates.division)
    for number in np.flatnonzero(np.logical_or.reduceat(is_large, candidates.begins)).tolist():
        group, part = groups[number], candidates.of_group(number)
        if group.holder >= 0 or group.beside >= 0 or not group.mentions:
            continue
        greatest = float(np.where(is_large[part], fame[part], 0).max())
        is_small = (fame[part] <= greatest - _FAR_SMALLER) & (candidates.bits[part] & 3 == 0)
        for i in (part.start + np.flatnonzero(is_small & (weight[part] > _LIKELY))).tolist():
            is_by = (unit == unit[i]) & (candidates.group != number)
            share = float(weight[is_by].astype(np.float64).sum()) / (len(groups) - 1)
            found[i] = max(0.0, 1 - share / _LOCAL)
    return found


_LIKELY = 0.02
"""Candidates that are less likely are not looked at."""


def alike_in_list(candidates: Candidates, weight: Floats) -> Exact:
    """How far the names that a country's or a state's is listed with are such, too, from 0 to 1.

    Args:
        candidates: The candidates of an article.
        weight: How likely each is, within its group.
    """
    alike = np.zeros(len(candidates.rows))
    bits, country = candidates.bits & 3, candidates.country
    for number, others in listed_with(candidates.groups).items():
        part = candidates.of_group(number)
        kinds = set(bits[part].tolist())
        if 2 not in kinds or len(kinds) < 2:  # a state, and a country or town, of one name
            continue
        own = alike[part]
        for other in dict.fromkeys(others):
            theirs = candidates.of_group(other)
            for i in range(theirs.start, theirs.stop):
                if not bits[i]:
                    continue
                is_like = (bits[part] == bits[i]) & (
                    (bits[part] == 1) | (country[part] == country[i])
                )
                own += np.where(is_like, float(weight[i]), 0.0)
        own /= len(dict.fromkeys(others))
    return alike
