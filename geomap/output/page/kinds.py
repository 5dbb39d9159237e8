"""Kinds of places on the map: point, country, region.

An article that names France does not say that something happened at the middle of France.
So a place is a *point* only where a point can stand for it; countries are their shapes,
and other divisions, regions, seas and ranges are soft areas of about the right size.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["point", "country", "region"]

# Typical half-widths in km by GeoNames feature code: only how far the soft area reaches.
_REACH_KM = {
    "CONT": 1800,
    "OCN": 1800,
    "RGN": 350,
    "RGNH": 350,
    "RGNE": 200,
    "RGNL": 200,
    "SEA": 450,
    "GULF": 250,
    "BAY": 40,
    "STRT": 60,
    "CHN": 60,
    "STM": 60,
    "STMM": 20,
    "LK": 40,
    "LKS": 60,
    "MTS": 300,
    "DSRT": 400,
    "PLAT": 250,
    "PLN": 250,
    "PEN": 150,
    "ISL": 30,
    "ISLS": 120,
    "VAL": 60,
    "ADM1": 130,
    "ADM1H": 130,
    "ADM2": 30,
    "ADM2H": 30,
    "ADM3": 12,
    "ADM4": 6,
    "ADM5": 4,
    "ADMD": 40,
    "TERR": 80,
    "ZN": 40,
    "PRK": 15,
}
_REACH_KM_OF_CLASS = {"A": 60, "L": 40, "H": 40, "T": 40, "V": 15, "U": 200}
# Things of the classes L, H and T that stand at one spot.
_SPOTS = {
    *("MT", "PK", "VLC", "HLL", "PASS", "CAPE", "PT", "RK", "CLF", "CAVE"),
    *("WLL", "SPNG", "FLLS", "HBR", "PRT", "DAM", "LCTY", "INDS", "AIRF", "MILB", "CST"),
}


class Place(NamedTuple):
    """The kind of a place on the map, and for a region the km that its area reaches."""

    kind: Kind
    reach_km: int


def kind_of(feature_class: str, feature_code: str) -> Place:
    """Tell points from areas.

    Args:
        feature_class: GeoNames feature class, one letter; empty if unknown.
        feature_code: GeoNames feature code; empty if unknown.

    Returns:
        ``country`` for independent and dependent political entities (``PCL...``), which the
        base map has shapes of; ``region`` for other divisions, regions, seas, rivers, ranges;
        ``point`` for cities and spots, and for what is of no known class.
    """
    if feature_class == "A" and feature_code.startswith("PCL"):
        return Place("country", 60)
    if feature_class in _REACH_KM_OF_CLASS and feature_code not in _SPOTS:
        reach = _REACH_KM.get(feature_code, _REACH_KM_OF_CLASS[feature_class])
        return Place("region", reach)
    return Place("point", 0)
