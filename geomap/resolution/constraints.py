"""Senses: what the article itself says of which place of a name it means.

"Paris, Texas" is held by Texas, "the state of Georgia" is described as a state, and what is said
once holds for the name elsewhere in the article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from geomap.gazetteer import NameKind
from geomap.recognition.apposition import Beside
from geomap.resolution.candidates import Candidates, fame_scores, softmax
from geomap.resolution.local_evidence import beside_km

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Said = tuple[Floats, Floats, Floats, Floats]

__all__ = [
    "described", "excluded", "excluded_by", "holder_levels", "prior", "said",
    "same_accents",
]  # fmt: skip


def holder_levels(candidates: Candidates) -> tuple[Floats, Floats]:
    """How each candidate fits the name that the article puts it in, and that of its namesakes.

    2 inside a division of that name, 1 inside a country, 0 nothing said, -1 outside.
    """
    level = np.zeros(len(candidates.rows), dtype=np.float32)
    by_key: dict[tuple[str, bool], dict[int, float]] = {}
    for number, group in enumerate(candidates.groups):
        if group.holder < 0:
            continue
        part = candidates.of_group(number)
        holder = candidates.groups[group.holder].toponym
        for i in range(part.start, part.stop):
            if candidates.division[i] in holder.held_divisions and (
                candidates.rows[i] not in holder.held_divisions
            ):
                level[i] = 2
            elif candidates.country[i] in holder.held_countries and candidates.bits[i] != 1:
                level[i] = 1
            else:
                level[i] = -1
            if level[i] > 0:
                sense = (group.toponym.key, group.accented)
                by_key.setdefault(sense, {})[int(candidates.rows[i])] = level[i]
    elsewhere = np.zeros_like(level)
    if by_key:
        for number, group in enumerate(candidates.groups):
            known = by_key.get((group.toponym.key, group.accented))
            if known and group.holder < 0 and not group.is_dateline:
                part = candidates.of_group(number)
                for i in range(part.start, part.stop):
                    elsewhere[i] = known.get(int(candidates.rows[i]), -1.0)
    return level, elsewhere


def described(candidates: Candidates) -> Floats:
    """1 where the words beside the name call for the candidate's class, -1 where for another."""
    wanted = np.array([group.described for group in candidates.groups])[candidates.group]
    fits = (candidates.bits & wanted) > 0
    return np.where(wanted == 0, 0, np.where(fits, 1, -1)).astype(np.float32)


def same_accents(candidates: Candidates) -> Floats:
    """Whether the place's own name has accents where the article's has, and none where none."""
    own = np.array([value for group in candidates.groups for value in group.toponym.accented])
    written = np.array([group.accented for group in candidates.groups])[candidates.group]
    same: Floats = (own == written).astype(np.float32)
    return same


def _holding(candidates: Candidates) -> Floats:
    """1 for what holds a place of the name before it ("Portland, *Ore.*"), -1 for its namesakes."""
    signs = np.zeros(len(candidates.rows), dtype=np.float32)
    for group in candidates.groups:
        if not group.is_held:
            continue
        part = candidates.of_group(group.holder)
        for i in range(part.start, part.stop):
            bits = candidates.bits[i] & 31
            holds = (bits == 1 and int(candidates.country[i]) in group.toponym.countries) or (
                bits == 2 and int(candidates.rows[i]) in group.toponym.divisions
            )
            signs[i] = 1 if holds or signs[i] > 0 else -1
    return signs


_AT_KM, _AWAY_KM = 60.0, 161.0
"""What the article puts at another place lies within the first of it, and not beyond the second."""


def _beside(candidates: Candidates) -> Floats:
    """1 for what lies where the article puts the name ("X, a suburb of Y"), -1 for what does not.

    The other name's place is any that is likely for how well known it is.
    """
    if all(group.beside < 0 for group in candidates.groups):
        return np.zeros(len(candidates.rows), dtype=np.float32)
    open_to_all = np.zeros(len(candidates.rows), dtype=bool)
    km = beside_km(candidates, softmax(fame_scores(candidates), candidates, open_to_all))
    how = np.array([group.beside_how for group in candidates.groups])[candidates.group]
    # "Paris, Texas, near Dallas": it is not the state that is near.
    is_near = np.isin(how, (Beside.NEAR, Beside.TOWARDS))
    is_said = (how > 0) & ~(is_near & (candidates.bits & 3 > 0))
    signs = np.where(km <= _AT_KM, 1, np.where(km > _AWAY_KM, -1, 0))
    return np.where(is_said, signs, 0).astype(np.float32)


def excluded(candidates: Candidates) -> NDArray[np.bool_]:
    """Candidates that the article's own words rule out, where they leave another one.

    "Paris, Texas" is not in France, "Arlington, just outside Washington" not in Texas, and "the
    state of Georgia" is not a country.
    """
    return excluded_by(candidates, said(candidates, *holder_levels(candidates)))


def said(candidates: Candidates, level: Floats, elsewhere: Floats) -> Said:
    """What the article's own words say for each candidate, 1, and against it, -1, kind by kind.

    Args:
        candidates: The candidates of an article.
        level: What :func:`holder_levels` has of them.
        elsewhere: Likewise.
    """
    held = np.array([group.is_held for group in candidates.groups])[candidates.group]
    return np.where(held, level, 0), _holding(candidates), _beside(candidates), elsewhere


def excluded_by(candidates: Candidates, told: Said) -> NDArray[np.bool_]:
    """The same, given what the words say; for candidates of several articles as well."""
    held, holding, beside, elsewhere = told
    ruled_out = np.zeros(len(held), dtype=bool)
    for signs in (held, holding, beside, described(candidates), elsewhere):
        if not (signs > 0).any():
            continue  # nothing is said for any of them, so nothing against the others
        open_before = np.add.reduceat((~ruled_out).astype(int), candidates.begins)
        best = np.maximum.reduceat(np.where(ruled_out, -9, signs), candidates.begins)
        chosen = (best > 0)[candidates.group] & (open_before > 0)[candidates.group]
        ruled_out |= chosen & (signs < 0)
    # A place that merely has the name among its others yields to a better known one called so.
    is_own = (candidates.kinds <= NameKind.ALIAS) & ~ruled_out
    own_fame = np.maximum.reduceat(np.where(is_own, candidates.fame, -1), candidates.begins)
    is_other = (candidates.kinds == NameKind.ALTERNATE) & (candidates.fame < 7)
    ruled_out |= is_other & (candidates.fame < own_fame[candidates.group])
    return ruled_out


def prior(candidates: Candidates, ruled_out: NDArray[np.bool_] | None = None) -> Floats:
    """How likely each candidate is before the article is looked at, from fame and kind alone.

    Args:
        candidates: The candidates of an article.
        ruled_out: What :func:`excluded` says of them, if that is known
            already.
    """
    if ruled_out is None:
        ruled_out = excluded(candidates)
    return softmax(fame_scores(candidates), candidates, ruled_out)
