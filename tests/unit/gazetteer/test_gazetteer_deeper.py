"""The gazetteer's divisions of today, its small places, and the spellings that news has."""

from __future__ import annotations

import gzip
from importlib.resources import files
from pathlib import Path

import pytest

from geomap.gazetteer import Gazetteer, Place, fold
from geomap.gazetteer.build.shown import country_scripts, shown_name
from geomap.gazetteer.build.spellings import read_rules, spellings
from geomap.gazetteer.build.tables import all_word_flags, read_table
from geomap.gazetteer.features import is_kept
from geomap.gazetteer.format import WordFlag

DATA = Path(str(files("geomap") / "data"))


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer(layers=())


def places(gazetteer: Gazetteer, name: str, country: str) -> list[Place]:
    return [place for place, _ in gazetteer.lookup(name) if place.country_code == country]


@pytest.mark.parametrize(
    ("town", "country", "division"),
    [
        ("Hanoi", "VN", "Hanoi"),
        ("Hue", "VN", "Thừa Thiên-Huế"),
        ("Tromsø", "NO", "Troms"),
        ("Alta", "NO", "Finnmark"),
        ("Awasa", "ET", "Sidama Region"),
        ("Berbérati", "CF", "Mambéré-Kadéï"),
        ("Luanda", "AO", "Luanda Province"),
    ],
)
def test_towns_lie_in_the_divisions_of_today(
    gazetteer: Gazetteer, town: str, country: str, division: str
) -> None:
    largest = max(
        (place for place in places(gazetteer, town, country) if place.feature_class == "P"),
        key=lambda place: place.population,
    )
    assert largest.admin1 == division


def test_new_divisions_are_there_and_former_ones_still_found(gazetteer: Gazetteer) -> None:
    for name, country in (("Finnmark", "NO"), ("Sidama", "ET"), ("Lim-Pendé", "CF")):
        assert "ADM1" in {place.feature_code for place in places(gazetteer, name, country)}
    former = next(
        place for place in places(gazetteer, "Ninh Thuan", "VN") if place.feature_code == "ADM1H"
    )
    assert former.admin1 == "Khanh Hoa"  # which took it in


def test_no_division_is_both_former_and_present() -> None:
    present = {
        line["geonameid"]
        for table in ("admin1.tsv", "admin2.tsv.gz")
        for line in read_table(DATA / table)
    }
    assert not present & {line["geonameid"] for line in read_table(DATA / "former_divisions.tsv")}


def test_what_holds_a_place(gazetteer: Gazetteer) -> None:
    springfield = next(
        place for place in places(gazetteer, "Springfield", "US") if place.admin1 == "Illinois"
    )
    names = [gazetteer.name(row) for row in gazetteer.holders(springfield.row)]
    assert names == ["Sangamon County", "Illinois", "United States"]
    illinois, country = gazetteer.holders(springfield.row)[1:]
    assert gazetteer.holders(illinois) == (country,)
    assert gazetteer.holders(country) == ()


@pytest.mark.parametrize(
    ("name", "country", "latitude", "longitude"),
    [
        ("Kanpetlet", "MM", 21.2, 94.0),
        ("Abiemnhom", "SS", 9.5, 29.1),
        ("Ayod", "SS", 8.1, 31.4),
        ("Tawila", "SD", 13.5, 24.9),
        ("Chungthang", "IN", 27.6, 88.6),
        ("Tuena", "AU", -34.0, 149.3),
    ],
)
def test_small_places_that_news_names_are_there(
    gazetteer: Gazetteer, name: str, country: str, latitude: float, longitude: float
) -> None:
    assert any(
        abs(place.latitude - latitude) < 0.5 and abs(place.longitude - longitude) < 0.5
        for place in places(gazetteer, name, country)
    )


def test_small_places_are_no_words_and_no_persons() -> None:
    flags = all_word_flags()
    kinds = WordFlag.COMMON | WordFlag.RARE | WordFlag.GIVEN | WordFlag.SURNAME
    units = list(read_table(DATA / "units.tsv.gz"))
    assert len(units) > 40_000
    assert {unit["feature_code"] for unit in units} == {"A.ADM3", "PPL", "PPLL"}
    assert not [unit["name"] for unit in units if flags.get(fold(unit["name"]), 0) & kinds]


def test_every_district_of_the_tables_is_a_division() -> None:
    with gzip.open(DATA / "admin2.tsv.gz", "rt", encoding="utf-8") as file:
        known = {line.split("\t")[0] for line in file}
    named = {line["geonameid"] for line in read_table(DATA / "districts.tsv.gz")}
    named |= {line["district"] for line in read_table(DATA / "units.tsv.gz")} - {""}
    assert named <= known


@pytest.mark.parametrize(
    ("spelling", "country"),
    [
        ("Al-Hassakeh", "SY"),
        ("El-Hasakah", "SY"),
        ("Deir al-Zour", "SY"),
        ("Ar-Raqqa Governorate", "SY"),
        ("Al-Nasiriyah", "IQ"),
        ("Ed Damazin", "SD"),
        ("Mazar-i-Sharif", "AF"),
        ("Mazar e Sharif", "AF"),
        ("Kiryat Shmona", "IL"),
        ("Mekelle", "ET"),
    ],
)
def test_other_spellings_lead_to_the_place(
    gazetteer: Gazetteer, spelling: str, country: str
) -> None:
    assert places(gazetteer, spelling, country)


def test_spellings_are_what_the_rules_together_yield() -> None:
    rules = read_rules(DATA)
    assert {"deir ez zor", "deir al zour", "dair az zaur"} <= set(
        spellings("dayr az zawr", rules["SY"])
    )
    assert "al hassakeh" in spellings("al hasakah", rules["SY"])
    assert spellings("bernau", rules.get("DE", [])) == ["bernau"]


def test_every_rule_changes_its_own_example() -> None:
    for line in read_table(DATA / "spellings.tsv"):
        name, _, other = line["example"].partition(": ")
        country = line["countries"].split(" ")[0]
        assert fold(other) in spellings(fold(name), read_rules(DATA)[country]), line["example"]


@pytest.mark.parametrize(
    ("name", "country", "shown"),
    [
        ("Ḩamāh", "SY", "Hamah"),
        ("Al Ḩasakah", "SY", "Al-Hasakah"),
        ("Dayr al Balaḩ", "PS", "Dayr al-Balah"),
        ("Ta‘izz", "YE", "Ta'izz"),
        ("Kāraikkudi", "IN", "Karaikkudi"),
        ("Xi’an", "CN", "Xi'an"),
        ("Hạ Long", "VN", "Hạ Long"),
        ("Jēkabpils", "LV", "Jēkabpils"),
        ("Köln", "DE", "Köln"),
    ],
)
def test_marks_of_transliteration_are_not_shown(name: str, country: str, shown: str) -> None:
    assert shown_name(name, country_scripts().get(country, "")) == shown


def test_places_are_called_as_news_calls_them(gazetteer: Gazetteer) -> None:
    for name, country, shown in (("Ḩamāh", "SY", "Hama"), ("Köln", "DE", "Cologne")):
        assert shown in {place.name for place in places(gazetteer, name, country)}


def test_what_conflict_news_names_is_kept_from_dumps() -> None:
    assert all(is_kept("S", code) for code in ("CMPRF", "PSTB", "CSTM", "AIRP", "DAM", "PSN"))
