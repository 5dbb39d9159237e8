"""What speaks for each candidate place of a name, within the whole article.

The measures of a candidate are computed twice: with the candidates of the other names weighed by
how well known they are, then by how likely the first round found them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap.models.features import FeatureSet
from geomap.recognition.apposition import Beside
from geomap.resolution.candidates import (
    Candidates,
    company_weights,
)
from geomap.resolution.company import COMPANY, Constants, company
from geomap.resolution.constraints import described, holder_levels, prior, same_accents
from geomap.resolution.listed import listed_with, share_of_list
from geomap.resolution.local_evidence import LOCAL_MEASURES, beside_km, local_evidence
from geomap.resolution.units import Units, named_units, share, table_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Exact = NDArray[np.float64]
    Ints = NDArray[np.int64]

__all__ = [
    "CANDIDATE_MEASURES", "Constants", "candidate_measures", "constants", "constants_of",
    "measures_of",
]  # fmt: skip

_AS_LEARNED = {Beside.TOWARDS: Beside.NEAR, Beside.SITE: Beside.IN}
"""Of "east of" the models have learned nothing, and know it as "near"."""

CANDIDATE_MEASURES = FeatureSet((
    "weight",
    "weight_below_best",
    "kind",
    "fame",
    "fame_below_best",
    "fame_rank",
    "names",
    "names_below_best",
    "bits",
    "candidates",
    "kind_below_best",
    "holder_level",
    "held_elsewhere",
    "described",
    "same_accents",
    "country_named",
    "country_named_distance",
    "division_named",
    "division_named_distance",
    "country_fame",
    "country_rivals",
    "country_share",
    "division_share",
    "near_50",
    "near_200",
    "near_1000",
    "near_words",
    "nearest_km",
    "first_km",
    "holds_others",
    "others",
    "mentions",
    "certainty",
    "words",
    "extent",
    *LOCAL_MEASURES,
    "beside_km",
    "beside_how",
    "listed_country",
    "listed_division",
    "listed_near",
))  # fmt: skip
"""Names of the measures of a candidate, in their order in a row."""


Parts = Sequence[tuple[slice, Candidates]]
"""Where the candidates of each article stand among those of several, and they by themselves."""


def constants(candidates: Candidates, likely: Floats | None = None) -> Constants:
    """The measures of all candidates that do not depend on their weights.

    Args:
        candidates: The candidates of an article.
        likely: How likely each is before the article is looked at, within its group, if that is
            known already.
    """
    if likely is None:
        likely = prior(candidates)
    whole = slice(0, len(candidates.rows))
    levels = holder_levels(candidates)
    return constants_of(candidates, [(whole, candidates)], likely, levels)[1][0]


def constants_of(
    candidates: Candidates, parts: Parts, likely: Floats, levels: tuple[Floats, Floats]
) -> tuple[Floats, list[Constants]]:
    """The same for the candidates of several articles: the measures of all, and of each article.

    Args:
        candidates: All candidates.
        parts: Those of each article.
        likely: How likely each is before its article is looked at.
        levels: What :func:`~geomap.resolution.constraints.holder_levels` has of them.
    """
    groups, group, begins = candidates.groups, candidates.group, candidates.begins
    sizes = np.array([len(g.toponym.rows) for g in groups])
    rank = np.empty(len(group), dtype=np.int64)
    rank[np.lexsort((-candidates.fame, group))] = np.arange(len(group)) - begins[group]
    certainty = np.array([g.certainty for g in groups], dtype=np.float64)
    rows = np.zeros((len(group), len(CANDIDATE_MEASURES)), dtype=np.float32)
    columns: dict[str, Any] = {
        "kind": candidates.kinds,
        "fame": candidates.fame,
        "fame_below_best": _below_best(candidates, candidates.fame),
        "fame_rank": rank,
        "names": candidates.names,
        "names_below_best": _below_best(candidates, candidates.names),
        "bits": candidates.bits,
        "candidates": sizes[group],
        "kind_below_best": candidates.kinds - np.minimum.reduceat(candidates.kinds, begins)[group],
        "holder_level": levels[0],
        "held_elsewhere": levels[1],
        "described": described(candidates),
        "same_accents": same_accents(candidates),
        "country_fame": candidates.country_fame,
        "mentions": np.array([len(g.mentions) for g in groups])[group],
        "certainty": certainty[group],
        "words": np.array([g.toponym.key.count(" ") + 1 for g in groups])[group],
        "extent": candidates.extents,
        "beside_how": np.array([_AS_LEARNED.get(g.beside_how, g.beside_how) for g in groups])[
            group
        ],
    }
    CANDIDATE_MEASURES.fill(rows, columns)
    bits = candidates.bits & 31
    as_country = np.where(bits == 1, candidates.country, -1)
    as_division = np.where(bits == 2, candidates.rows, -2)
    own = [
        _constants_of_one(one, rows[part], likely[part], as_country[part], as_division[part])
        for part, one in parts
    ]
    return rows, own


def _constants_of_one(
    candidates: Candidates, rows: Floats, likely: Floats, as_country: Ints, as_division: Ints
) -> Constants:
    """Those of one article; writes what depends on all of it into its rows."""
    groups = candidates.groups
    countries = Units.of(candidates, candidates.country, 0)
    numbers: dict[str, int] = {}
    names = np.array([numbers.setdefault(g.toponym.key, len(numbers)) for g in groups])
    columns: dict[str, Any] = {
        # The share of a name's candidates that lie in the same country.
        "country_rivals": np.bincount(countries.cells)[countries.cells]
        / np.array([len(g.toponym.rows) for g in groups])[candidates.group],
        "others": len(groups),
        **dict(zip(LOCAL_MEASURES, local_evidence(candidates, likely, names), strict=True)),
    }
    CANDIDATE_MEASURES.fill(rows, columns)
    return Constants(
        rows=rows,
        certainty=company_weights(groups),
        names=names,
        first_words=np.array([g.words[0] for g in groups], dtype=np.float64),
        countries=countries,
        divisions=Units.of(candidates, candidates.division, -1),
        as_country=as_country,
        as_division=as_division,
        listed=listed_with(groups),
    )


def candidate_measures(
    candidates: Candidates, weight: Floats, known: Constants | None = None
) -> Floats:
    """The measures of all candidates, a row for each, columns as in ``CANDIDATE_MEASURES``.

    Args:
        candidates: The candidates of an article.
        weight: How likely each is so far, summing to 1 within its group.
        known: What :func:`constants` says of them, if that is known already.
    """
    known = known or constants(candidates)
    parts = [(slice(0, len(candidates.rows)), candidates)]
    return measures_of(candidates, parts, weight, known.rows, [known])


def measures_of(
    candidates: Candidates,
    parts: Parts,
    weight: Floats,
    same: Floats,
    known: Sequence[Constants],
) -> Floats:
    """The same for the candidates of several articles.

    Args:
        candidates: All candidates.
        parts: Those of each article.
        weight: How likely each is so far.
        same: What :func:`constants_of` has measured of all.
        known: What it says of each article's.
    """
    rows = same.copy()
    below = {"weight": weight, "weight_below_best": _below_best(candidates, weight)}
    CANDIDATE_MEASURES.fill(rows, below)
    for (part, one), own in zip(parts, known, strict=True):
        CANDIDATE_MEASURES.fill(rows[part], _measures_of_one(one, weight[part], own))
    return rows


def _measures_of_one(candidates: Candidates, weight: Floats, known: Constants) -> dict[str, Any]:
    """The measures of one article's candidates that depend on the weights of all of them."""
    certain_weight = weight * known.certainty[candidates.group]
    named_country = named_units(candidates, weight, known.countries, known.as_country)
    named_division = named_units(candidates, weight, known.divisions, known.as_division)
    columns: dict[str, Any] = {
        "country_named": named_country[0],
        "country_named_distance": named_country[1],
        "division_named": named_division[0],
        "division_named_distance": named_division[1],
        "country_share": share(candidates, certain_weight, known.countries),
        # A division that is named is counted above, not once more as what lies in itself.
        "division_share": share(
            candidates, np.where(known.as_division >= 0, 0, certain_weight), known.divisions
        ),
        "beside_km": beside_km(candidates, weight),
        "listed_country": -1.0,
        "listed_division": -1.0,
        **dict(zip(COMPANY, company(candidates, weight, known), strict=True)),
    }
    if known.listed:
        columns["listed_country"], columns["listed_division"] = (
            share_of_list(candidates, table_of(weight, units), units.cells, known.listed)
            for units in (known.countries, known.divisions)
        )
    return columns


def _below_best(candidates: Candidates, values: Floats) -> Floats:
    """By how much the best value of a group is larger than each one."""
    best: Floats = np.maximum.reduceat(values, candidates.begins)[candidates.group]
    return best - values
