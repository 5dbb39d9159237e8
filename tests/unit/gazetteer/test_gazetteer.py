"""The gazetteer: what it holds, and how names lead to places."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.errors import GazetteerError
from geomap.gazetteer import Gazetteer, NameKind, fold
from geomap.gazetteer.build.compile import is_current, versions
from geomap.gazetteer.format import INDEX


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


def best(gazetteer: Gazetteer, name: str, country: str = "") -> tuple[str, float, float]:
    places = [p for p, _ in gazetteer.lookup(name) if not country or p.country_code == country]
    place = max(places, key=lambda p: p.population)
    return place.full_name, round(place.latitude), round(place.longitude)


def test_a_city_by_its_name(gazetteer: Gazetteer) -> None:
    place, kind = gazetteer.lookup("Perm")[0]
    assert (place.geonameid, place.country_code, kind) == (511196, "RU", NameKind.MAIN)
    assert (place.latitude, place.longitude) == (58.01046, 56.25017)
    assert place.full_name == "Perm, Perm Krai, Russia"


@pytest.mark.parametrize("name", ["Пермь", "PERM", "perm", "彼尔姆", "Molotov"])
def test_a_city_by_its_other_names(gazetteer: Gazetteer, name: str) -> None:
    assert 511196 in {place.geonameid for place, _ in gazetteer.lookup(name)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Petersburg", "Saint Petersburg"),
        ("Côte d'Ivoire", "Cote d’Ivoire"),
        ("Rostov-on-Don", "Rostov on Don"),
        ("W.Va.", "WVa"),
        ("São Paulo", "SAO PAULO"),
        ("Łódź", "Lodz"),
        ("Mount Vernon", "Mt. Vernon"),
    ],
)
def test_spellings_that_are_one_name(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@given(st.text(max_size=200))
def test_folding_is_stable_and_looking_up_never_fails(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert Gazetteer().lookup(text) is not None


def test_countries_stand_at_geonames_own_points(gazetteer: Gazetteer) -> None:
    points = {}
    for name in ("Russia", "United States", "Canada", "Brazil"):
        (place,) = [p for p, _ in gazetteer.lookup(name) if p.feature_code == "PCLI"]
        points[name] = (place.latitude, place.longitude)
    assert points["Russia"] == (60, 100)
    assert points["United States"] == (39.76, -98.5)
    assert points["Canada"] == (60.10867, -113.64258)
    assert points["Brazil"] == (-10, -55)


@pytest.mark.parametrize("alias", ["USA", "U.S.", "the United States"[4:], "America", "США"])
def test_aliases_of_a_country(gazetteer: Gazetteer, alias: str) -> None:
    assert 6252001 in {place.geonameid for place, _ in gazetteer.lookup(alias)}


def test_demonyms_and_abbreviations(gazetteer: Gazetteer) -> None:
    assert ("Russia", NameKind.DEMONYM) in [(p.name, k) for p, k in gazetteer.lookup("Russian")]
    assert ("West Virginia", NameKind.ABBREVIATION) in [
        (p.name, k) for p, k in gazetteer.lookup("W.Va.")
    ]
    assert ("Illinois", NameKind.BOUND_ABBREVIATION) in [
        (p.name, k) for p, k in gazetteer.lookup("Ill.")
    ]


def test_regions_seas_and_rivers(gazetteer: Gazetteer) -> None:
    for name, feature_class, latitude, longitude in [
        ("Urals", "L", 60, 60),
        ("Black Sea", "H", 43, 35),
        ("Middle East", "L", 33, 36),
        ("Sahara", "T", 25, 10),
    ]:
        place = next(p for p, _ in gazetteer.lookup(name) if p.feature_class == feature_class)
        assert abs(place.latitude - latitude) < 5
        assert abs(place.longitude - longitude) < 8


def test_divisions_hold_their_towns(gazetteer: Gazetteer) -> None:
    place = next(p for p, _ in gazetteer.lookup("Berezniki") if p.country_code == "RU")
    assert place.admin1 == "Perm Krai"
    county = next(p for p, _ in gazetteer.lookup("Harris County") if p.admin1 == "Texas")
    assert county.feature_code == "ADM2"
    assert abs(county.latitude - 29.86) < 0.3


def test_what_it_holds_is_said(gazetteer: Gazetteer) -> None:
    info = gazetteer.info
    assert info["places"] == len(gazetteer) > 270_000
    assert info["counts"]["PPL"] > 230_000
    assert info["counts"]["ADM1"] > 3_500
    assert info["counts"]["ADM2"] > 35_000
    assert all(source["license"] for source in info["sources"])


def test_the_index_is_small() -> None:
    assert sum(path.stat().st_size for path in INDEX.iterdir()) < 80_000_000


def test_a_missing_index_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"no gazetteer index in .*: install geomap again"):
        Gazetteer(tmp_path)


@pytest.mark.parametrize("damage", ["cut", "foreign", "other trie", "empty"])
def test_a_damaged_index_is_refused(tmp_path: Path, damage: str) -> None:
    shutil.copytree(INDEX, tmp_path / "index")
    places, names = tmp_path / "index" / "places.bin", tmp_path / "index" / "names.marisa"
    if damage == "cut":
        places.write_bytes(places.read_bytes()[:1_000_000])
    elif damage == "foreign":
        places.write_bytes(b"PK\x03\x04" + bytes(1000))
    elif damage == "empty":
        places.write_bytes(b"")
    else:
        names.write_bytes(names.read_bytes()[:-8])
    with pytest.raises(GazetteerError, match="cannot be used"):
        Gazetteer(tmp_path / "index")


def test_an_index_older_than_its_tables_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geomap.gazetteer.index.fingerprint", lambda: "of other tables")
    with pytest.raises(GazetteerError, match="tables of the package have changed"):
        Gazetteer()


def test_an_index_that_other_versions_compiled_is_another(tmp_path: Path) -> None:
    assert is_current()
    made = versions()["babel"]
    shutil.copytree(INDEX, tmp_path / "index")
    places = tmp_path / "index" / "places.bin"
    told, other = f'"babel": "{made}"'.encode(), f'"babel": "{made[:-1]}x"'.encode()
    assert places.read_bytes().count(told) == 1
    places.write_bytes(places.read_bytes().replace(told, other))
    assert Gazetteer(tmp_path / "index").fingerprint != Gazetteer(INDEX).fingerprint
    assert not is_current(tmp_path / "index")  # so that it is compiled again
