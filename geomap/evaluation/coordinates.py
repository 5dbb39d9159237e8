"""Coordinates of annotated names that cannot be: off the globe, or the wrong way round."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from geomap.geo import great_circle_km
from geomap.text.names import fold

if TYPE_CHECKING:
    from geomap.evaluation.corpora import GoldArticle, GoldToponym
    from geomap.gazetteer.lexicon import Toponyms

__all__ = ["without_wrong"]

_FAR_KM, _NEAR_KM = 500.0, 50.0
"""A point is the wrong way round if no place of the name lies within the first of it, and one lies
within the second of it turned round."""


def without_wrong(gold: GoldArticle, toponyms: Toponyms | None) -> tuple[GoldArticle, list[str]]:
    """An annotated article without the coordinates that cannot be, and what is wrong with each.

    The names stay, as names without coordinates.

    Args:
        gold: The article.
        toponyms: The gazetteer's names, by which swapped coordinates are told; None if they are
            not to be looked for.
    """
    kept: list[GoldToponym] = []
    wrong: list[str] = []
    for toponym in gold.toponyms:
        what = _what_is_wrong(toponym, toponyms)
        if what:
            wrong.append(
                f"{gold.doc_id}: {toponym.phrase!r} at {toponym.latitude}, {toponym.longitude}: "
                f"{what}"
            )
        kept.append(replace(toponym, latitude=None, longitude=None) if what else toponym)
    return (replace(gold, toponyms=tuple(kept)) if wrong else gold), wrong


def _what_is_wrong(toponym: GoldToponym, toponyms: Toponyms | None) -> str:
    if toponym.point is None:
        return ""
    latitude, longitude = toponym.point
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return "no point on the globe"
    if toponyms is None or abs(longitude) > 90:
        return ""
    known = toponyms.get(fold(toponym.phrase))
    if known is None:
        return ""
    points = [
        (place.latitude, place.longitude)
        for place in (toponyms.gazetteer.place(int(row)) for row in known.rows)
    ]
    if _least(points, toponym.point) > _FAR_KM and _least(points, (longitude, latitude)) < _NEAR_KM:
        return "latitude and longitude are swapped"
    return ""


def _least(points: Iterable[tuple[float, float]], other: tuple[float, float]) -> float:
    return min(great_circle_km(point, other) for point in points)
