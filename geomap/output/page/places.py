"""Columns of the places that a page shows, and which place a row of the table stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from geomap.languages.base import DEFAULT
from geomap.output.page.arcs import Ring
from geomap.output.page.chunks import column_values, repeated
from geomap.output.page.ground import NEAR_KM, Ground, Spot, shared_ground
from geomap.output.page.kinds import kind_of
from geomap.output.page.marks import LONGEST_NAME, showable
from geomap.output.page.outlines import outline_of
from geomap.output.page.table import Table, groups

if TYPE_CHECKING:
    from geomap.output.page.table import Whole


def places_of(table: Table) -> tuple[Whole, dict[str, Any]]:
    """Give each row's place, -1 if it has none, and the places' columns."""
    import numpy as np

    rows = np.flatnonzero(table.placed)
    identity = table.whole("geonameid", -1)[rows]
    name = table.strings("place")
    # The GeoNames id makes two rows the same place, or else name and coordinates.
    alone = identity == -1
    number, firsts = groups(
        identity,
        np.where(alone, name.codes[rows], -1),
        np.where(alone, table.latitude[rows], 0.0),
        np.where(alone, table.longitude[rows], 0.0),
    )
    counts = np.bincount(number, minlength=len(firsts))
    falling = np.argsort(-counts, kind="stable")
    rank = np.empty_like(falling)
    rank[falling] = np.arange(len(falling))
    place = np.full(table.rows, -1, dtype=np.int64)
    place[rows] = rank[number]
    columns = _place_columns(table, rows[firsts][falling])
    if called := _called(table, place, columns["name"]):
        columns["called"] = repeated(called)
    return place, columns


def _called(table: Table, place: Whole, names: list[str]) -> list[str]:
    """Give what other languages than English call the places, that a search finds; else nothing."""
    spoken, mentions = table.strings("lang"), table.strings("mention")
    if not {code for code in spoken.values if code} - {DEFAULT}:
        return []
    found: list[dict[str, None]] = [{} for _ in names]
    for row, index in enumerate(place.tolist()):
        if index >= 0 and spoken.at(row) not in ("", DEFAULT):
            name = showable(mentions.at(row), LONGEST_NAME)
            if name.casefold() not in names[index].casefold() and len(found[index]) < _MOST_CALLED:
                found[index][name] = None
    return ["\n".join(called) for called in found]


_MOST_CALLED = 8
"""Names of a place in articles that a search finds."""


def ground_of(places: dict[str, Any], divisions: dict[str, list[Ring]]) -> Ground:
    """Give the ground for places and divisions, and tell their outlines by its numbers of arcs."""
    kinds, reaches = column_values(places["kind"]), column_values(places["reach_km"])
    spots = tuple(
        Spot(latitude, longitude)
        for kind, reach, latitude, longitude in zip(
            kinds, reaches, places["latitude"], places["longitude"], strict=True
        )
        if kind == "point" or (kind == "region" and reach <= NEAR_KM)
    )
    shapes = places["outlines"].values()
    drawn = [shape.get("rings", ()) for shape in shapes] + list(divisions.values())
    ground = shared_ground(spots, tuple(tuple(ring) for rings in drawn for ring in rings))
    for key, rings in divisions.items():
        divisions[key] = ground.rings(rings)
    places["outlines"] = {
        index: {**shape, "rings": ground.rings(shape["rings"])} if "rings" in shape else shape
        for index, shape in places["outlines"].items()
    }
    return ground


def place_finder(places: dict[str, Any]) -> Callable[[int, str, float, float], int]:
    """Give what finds the index of a place by GeoNames id, or else name and coordinates."""
    known: dict[Any, int] = {}
    columns = (places[name] for name in ("geonameid", "name", "latitude", "longitude"))
    for index, (identity, *spot) in enumerate(zip(*columns, strict=True)):
        known.setdefault(tuple(spot) if identity is None else identity, index)

    def find(identity: int, name: str, latitude: float, longitude: float) -> int:
        spot = (showable(name, LONGEST_NAME), round(latitude, 5), round(longitude, 5))
        return known.get(spot if identity < 0 else identity, -1)

    return find


def _place_columns(table: Table, rows: Whole) -> dict[str, Any]:
    """Give the columns of the places that rows of the table stand for."""

    def cleaned(name: str, longest: int | None) -> list[str]:
        column = table.strings(name)
        return [showable(column.at(row), longest) for row in rows.tolist()]

    mentions = cleaned("mention", LONGEST_NAME)
    names = [
        place or mention
        for place, mention in zip(cleaned("place", LONGEST_NAME), mentions, strict=True)
    ]
    classes, codes = cleaned("feature_class", 1), cleaned("feature_code", 10)
    kinds = [kind_of(*feature) for feature in zip(classes, codes, strict=True)]
    country_codes = [code[:2].upper() for code in cleaned("country_code", None)]
    countries = [
        country or code
        for country, code in zip(cleaned("country", LONGEST_NAME), country_codes, strict=True)
    ]
    divisions = cleaned("admin1", LONGEST_NAME)
    within = [
        ()
        if kind.kind == "country"
        else tuple(dict.fromkeys(part for part in parts if part and part != name))
        for name, kind, *parts in zip(names, kinds, divisions, countries, strict=True)
    ]
    identities = table.whole("geonameid", -1)[rows].tolist()
    populations = table.whole("population", -1)[rows].tolist()
    latitudes, longitudes = (column[rows].tolist() for column in (table.latitude, table.longitude))
    outlines = {
        str(index): shape
        for index, (kind, *facts) in enumerate(
            zip(kinds, names, codes, identities, latitudes, longitudes, strict=True)
        )
        if kind.kind == "region" and (shape := outline_of(*facts))
    }
    return {
        "name": names,
        "within": repeated(within),
        "admin1": repeated(divisions),
        "country": repeated(countries),
        "country_code": repeated(country_codes),
        "feature_class": repeated(classes),
        "feature_code": repeated(codes),
        "kind": repeated(kind.kind for kind in kinds),
        "reach_km": repeated(kind.reach_km for kind in kinds),
        "latitude": latitudes,
        "longitude": longitudes,
        "geonameid": [None if value == -1 else value for value in identities],
        "population": [None if value == -1 else value for value in populations],
        "outlines": outlines,
    }
