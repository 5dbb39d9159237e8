"""Rows of the table, for tests that need some."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geomap.schema.location import Location

if TYPE_CHECKING:
    import pandas as pd


def rows_of(frame: pd.DataFrame) -> list[Any]:
    """The rows of a table, each with its columns as attributes."""
    return list(frame.itertuples(index=False))


def a_location(**values: object) -> Location:
    """Perm, as a row of the table; say what is to be different."""
    row: dict[str, object] = {
        "article": "raids.txt",
        "title": "Police raid offices",
        "published": "2019-09-12",
        "mention": "Perm",
        "start": 19,
        "end": 23,
        "sentence": "The office in the city of Perm was raided.",
        "place": "Perm",
        "geonameid": 511196,
        "feature_class": "P",
        "feature_code": "PPLA",
        "admin1": "Perm Krai",
        "country_code": "RU",
        "latitude": 58.01046,
        "longitude": 56.25017,
        "role": "mention",
        "confidence": 0.987,
        "country": "Russia",
        "population": 982419,
        "source": "AFP",
        "url": "https://example.org/raids",
        "reasons": "the only place of that name in Russia",
        "provenance": "gazetteer",
        "candidates": "",
    }
    return Location(**{**row, **values})  # type: ignore[arg-type]


def an_unplaced_location(**values: object) -> Location:
    """A mention that could not be placed."""
    empty: dict[str, object] = dict.fromkeys(
        ("place", "feature_class", "feature_code", "admin1", "country_code", "country"), ""
    )
    empty |= dict.fromkeys(("geonameid", "latitude", "longitude", "population"))
    return a_location(**{**empty, "mention": "Nowhereville", "confidence": 0.0, **values})
