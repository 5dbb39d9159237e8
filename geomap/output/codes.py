"""Codes to join a table on others by: those of ISO 3166, of Wikidata, of FIPS and of NUTS.

======================  ==========================================================================
column                  what it holds
======================  ==========================================================================
``iso3166_1_alpha3``    the country's three letters (``RUS``)
``iso3166_1_numeric``   its three digits (``643``)
``iso3166_2``           that of the first-level division that the place is or lies in (``US-IL``)
``wikidata``            the Wikidata item of a first-level division (``Q1204``)
``fips``                of a US state or county its digits (``17``, ``17031``); of another country's
                        division its FIPS 10-4 code (``RS90``), of a country likewise (``RS``)
``nuts``                the NUTS 2024 region that a division of Europe is, or that the first-level
                        division of a place is (``DE2``); of regions of several levels that cover
                        one area the last, which begins with the others (``DE600``: Hamburg)
======================  ==========================================================================

A GeoNames id and the country's two letters have their own columns in every table of places.  A code
that is not known is empty.
"""

from __future__ import annotations

import csv
from functools import cache
from typing import NamedTuple

from geomap import resources
from geomap.output.selection import Each, Rows
from geomap.output.tables import Row, Table, rows_of

__all__ = ["CODE_COLUMNS", "with_codes"]

CODE_COLUMNS = ("iso3166_1_alpha3", "iso3166_1_numeric", "iso3166_2", "wikidata", "fips", "nuts")


class _Codes(NamedTuple):
    iso_numeric: str
    iso3166_2: str
    wikidata: str
    fips: str
    nuts: str


_NONE = _Codes("", "", "", "", "")


def with_codes(table: Table) -> Rows:
    """The table with the codes of each row's place, or of what its article is about."""
    columns, _ = rows_of(table)
    prefix = "focus_" if "focus_id" in columns else ""
    names = ("focus_id" if prefix else "geonameid", f"{prefix}country_code", f"{prefix}admin1")
    at = [columns.index(name) for name in names]
    return Rows(
        [*columns, *CODE_COLUMNS],
        Each(lambda: ([*row, *_codes(*(row[i] for i in at))] for row in rows_of(table)[1])),
    )


def _codes(number: object, country: object, admin1: object) -> Row:
    own = _by_id().get(number, _NONE) if isinstance(number, int) else _NONE
    code = str(country or "")
    iso3, country_id = _countries().get(code, ("", 0))
    division = _by_id().get(_divisions().get((code, str(admin1 or "")), 0), _NONE)
    numeric = _by_id().get(country_id, _NONE).iso_numeric
    iso2, nuts = own.iso3166_2 or division.iso3166_2, own.nuts or division.nuts
    return [iso3, numeric, iso2, own.wikidata, own.fips, nuts]


@cache
def _by_id() -> dict[int, _Codes]:
    return {
        int(row.pop("geonameid")): _Codes(**row)
        for row in csv.DictReader(resources.text("codes.tsv").splitlines(), delimiter="\t")
    }


@cache
def _countries() -> dict[str, tuple[str, int]]:
    """The three letters and the GeoNames id of each country, by its two letters."""
    return {
        row["country_code"]: (row["iso3"], int(row["geonameid"]))
        for row in csv.DictReader(resources.text("countries.tsv").splitlines(), delimiter="\t")
    }


@cache
def _divisions() -> dict[tuple[str, str], int]:
    """The GeoNames id of each first-level division, by its country's letters and its name."""
    return {
        (row["country_code"], row["name"]): int(row["geonameid"])
        for row in csv.DictReader(resources.text("admin1.tsv").splitlines(), delimiter="\t")
    }
