"""From the table of locations to what the page is told.

The page gets its data as one JSON object; ``geomap/page/js/places.js`` reads it::

    {"title": "...",
     "articles":  [{"name", "title", "published", "source", "url"}, ...],
     "sentences": [[article, text], ...],
     "places":    [{"name", "within", "latitude", "longitude", "kind", "country_code",
                    "reach_km", "outline", "why",
                    "mentions": [[sentence, start, end, role, confidence], ...]}, ...],
     "unplaced":  [[sentence, start, end, role, confidence], ...],
     "credits":   [[text, url], ...]}

``article`` and ``sentence`` are indices, ``role`` one into ``geomap.locations.ROLES``,
``outline`` the shape of a first-level division as polygons of rings in polyline encoding,
``start`` and ``end`` UTF-16 units into the sentence's text, ``confidence`` whole percent,
``credits`` those of the geocoding services that placed something.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from geomap.credits import credits_of
from geomap.errors import GeomapError
from geomap.locations import COLUMNS, ROLES
from geomap.page import assets
from geomap.page.kinds import kind_of
from geomap.page.marks import LONGEST_NAME, excerpt, find_mentions, showable, utf16

if TYPE_CHECKING:
    import pandas as pd

# What a map cannot do without; of a table without one of the others that one is empty.
NEEDED = ("mention", "sentence", "place", "latitude", "longitude")
_LONGEST_TITLE = 300
_LONGEST_URL = 2000
_LONGEST_WHY = 400

Row = dict[str, Any]


def page_data(locations: pd.DataFrame, title: str | None = None) -> dict[str, Any]:
    """Give what the page is told about the locations.

    Args:
        locations: The table that :mod:`geomap.locations` describes.  Rows whose coordinates
            are missing or not on the globe count as not placed.
        title: The page's title; empty for one made from the articles.

    Returns:
        The object described above, with places by falling number of mentions.

    Raises:
        GeomapError: A column that the map needs is missing.
    """
    rows = _rows(locations)
    articles: dict[tuple[str, ...], int] = {}
    sentences: dict[tuple[int, str], int] = {}
    places: dict[tuple[Any, ...], Row] = {}
    unplaced: list[list[int]] = []
    groups: dict[tuple[tuple[str, ...], str], list[Row]] = {}
    for row in rows:
        groups.setdefault((_article(row), row["sentence"]), []).append(row)
    for (article, _), group in groups.items():
        number = articles.setdefault(article, len(articles))
        for row, mention in _mentions(group, number, sentences):
            if row["latitude"] is None:
                unplaced.append(mention)
                continue
            place = places.setdefault(_identity(row), _place(row))
            if mention[4] > place["best"]:
                place["best"], place["why"] = mention[4], showable(row["reasons"], _LONGEST_WHY)
            place["mentions"].append(mention)
    for place in places.values():
        del place["best"]
    return {
        "title": showable(title or "", _LONGEST_TITLE),
        "articles": [
            dict(zip(("name", "title", "published", "source", "url"), article, strict=True))
            for article in articles
        ],
        "sentences": [[article, text] for article, text in sentences],
        "places": sorted(places.values(), key=lambda place: -len(place["mentions"])),
        "unplaced": unplaced,
        "credits": [
            [credit.text, credit.url] for credit in credits_of(row["provenance"] for row in rows)
        ],
    }


def _rows(locations: pd.DataFrame) -> list[Row]:
    """Give the table's rows with text as text, and None for a missing number."""
    if locations.columns.empty:
        return []
    missing = [column for column in NEEDED if column not in locations.columns]
    if missing:
        raise GeomapError(
            f"the table of locations has no column {missing[0]!r}; "
            "draw_map takes the table that geomap.locate gives"
        )
    columns: dict[str, list[Any]] = {}
    for name in COLUMNS:
        if name not in locations.columns:
            columns[name] = [None] * len(locations)
            continue
        column = locations[name]
        columns[name] = column.astype(object).where(column.notna(), None).tolist()
    numbers = {"latitude", "longitude", "confidence", "geonameid", "population", "start", "end"}
    for name, values in columns.items():
        if name not in numbers:
            columns[name] = ["" if value is None else str(value) for value in values]
    rows = [
        dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)
    ]
    for row in rows:
        latitude, longitude = _number(row["latitude"]), _number(row["longitude"])
        on_globe = abs(latitude) <= 90 and abs(longitude) <= 180  # NaN is not
        row["latitude"] = round(latitude, 5) if on_globe else None
        row["longitude"] = round(longitude, 5) if on_globe else None
    return rows


def _number(value: object) -> float:
    try:
        return float(cast("float", value))
    except (TypeError, ValueError):
        return math.nan


def _article(row: Row) -> tuple[str, ...]:
    return (
        showable(row["article"], LONGEST_NAME),
        showable(row["title"], _LONGEST_TITLE),
        showable(row["published"], 40),
        showable(row["source"], LONGEST_NAME),
        _link(row["url"]),
    )


def _link(url: str) -> str:
    """Give the address if it is one of the web that a reader can be sent to, else nothing."""
    if len(url) > _LONGEST_URL or url != showable(url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and parts.hostname else ""


def _mentions(
    rows: list[Row], article: int, sentences: dict[tuple[int, str], int]
) -> list[tuple[Row, list[int]]]:
    """Give the mentions of one sentence as the page is told them; note the sentence."""
    sentence = showable(rows[0]["sentence"])
    names = [showable(row["mention"]) for row in rows]
    told = []
    for row, name, span in zip(rows, names, find_mentions(sentence, names), strict=True):
        whole = sentence or name
        text, marked = excerpt(whole, span if sentence else (0, len(name)))
        number = sentences.setdefault((article, text), len(sentences))
        role = ROLES.index(row["role"] if row["role"] in ROLES else "mention")
        confidence = _number(row["confidence"])
        percent = 100 if math.isnan(confidence) else round(100 * max(0.0, min(1.0, confidence)))
        told.append((row, [number, *utf16(text, marked), role, percent]))
    return told


def _identity(row: Row) -> tuple[Any, ...]:
    """Give what makes two rows the same place: the GeoNames id, or else name and coordinates."""
    if row["geonameid"] is not None:
        return (int(row["geonameid"]),)
    return row["place"], row["latitude"], row["longitude"]


def _place(row: Row) -> Row:
    kind = kind_of(row["feature_class"], row["feature_code"])
    name = showable(row["place"], LONGEST_NAME) or showable(row["mention"], LONGEST_NAME)
    code = showable(row["country_code"])[:2].upper()
    country = showable(row["country"], LONGEST_NAME) or code
    within: list[str] = []
    for part in (showable(row["admin1"], LONGEST_NAME), country):
        if part and part not in {name, *within}:
            within.append(part)
    return {
        "name": name,
        "within": [] if kind.kind == "country" else within,
        "latitude": row["latitude"],
        "longitude": row["longitude"],
        "kind": kind.kind,
        "country_code": code,
        "reach_km": kind.reach_km,
        "outline": _outline(row) if kind.kind == "region" else [],
        "why": "",
        "mentions": [],
        "best": -1,
    }


def _outline(row: Row) -> list[list[str]]:
    """Give the shape of a first-level division, if there is one; the base map has countries'."""
    if row["feature_code"] != "ADM1" or row["geonameid"] is None:
        return []
    return assets.division_shapes().get(str(int(row["geonameid"])), [])
