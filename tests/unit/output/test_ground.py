"""The ground of a page: fine where its places are, of lines that all shapes on it share."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from pmtiles.tile import TileType

from geomap.errors import GeomapError
from geomap.output.page.arcs import CELLS, COAST, LAKE, RIVER, arcs, shapes, world
from geomap.output.page.chunks import column_values
from geomap.output.page.data import page_data
from geomap.output.page.ground import Ground, Spot
from geomap.output.page.localnames import local_names
from geomap.output.page.outlines import joined, outline_of
from geomap.output.page.streets import read_streets
from support.page import PERM as PERM_ROW
from support.page import RUSSIA, table
from support.streets import write_streets

BALTIC = {
    **{"mention": "Baltic", "place": "Baltic Sea", "sentence": "On the Baltic."},
    **{"feature_class": "H", "feature_code": "SEA", "latitude": 57.0, "longitude": 19.0},
}
PERM = Spot(58.01, 56.25)


def country(code: str) -> list[list[int]]:
    """The rings of all shapes of a country."""
    pairs = zip(world()["shapes"], shapes()["countries"], strict=True)
    return [ring for shape, rings in pairs if shape["code"] == code for ring in rings]


def coast_of(rings: list[list[int]]) -> set[int]:
    used = {max(index, ~index) for ring in rings for index in ring}
    return {index for index in used if arcs().kinds[index] == COAST}


def test_coasts_of_countries_and_divisions_meet() -> None:
    """British Columbia and Canada, Victoria and Australia: the same lines, not like ones."""
    for code, division in (("CA", "5909050"), ("AU", "2145234"), ("GB", "6269131")):
        own = coast_of(shapes()["divisions"][division])
        assert own
        assert own <= coast_of(country(code))


def test_what_is_near_a_place_is_drawn_in_full() -> None:
    whole, near, far = arcs(), Ground([PERM]), Ground([])
    cell = int((PERM.latitude + 90) * CELLS) * 360 * CELLS + int((PERM.longitude + 180) * CELLS)
    there = [index for index in near._kept.tolist() if whole.cells[index] == cell]
    assert len(there) > len([i for i in far._kept.tolist() if whole.cells[i] == cell])
    assert len(near.told()["arcs"]) > len(far.told()["arcs"])
    kinds = {int(whole.kinds[line]) for line in near._drawn.nonzero()[0].tolist()}
    assert {COAST, LAKE, RIVER} <= kinds


def test_many_places_do_not_make_a_page_heavy() -> None:
    every_few_degrees = [Spot(lat, lon) for lat in range(-50, 70, 3) for lon in range(-180, 180, 3)]
    assert len(json.dumps(Ground(every_few_degrees).told())) < 1_100_000


@pytest.mark.parametrize(
    ("name", "code", "identity", "latitude", "longitude"),
    [
        ("Perm Krai", "ADM1", 511180, 59.0, 56.0),
        ("Lamar County", "ADM2", 4705086, 33.7, -95.6),
        ("England", "ADM1", 6269131, 52.2, -0.7),  # of counties
        ("Baltic Sea", "SEA", -1, 57.0, 19.0),
        ("Lake Superior", "LK", -1, 47.7, -87.5),
        ("New England", "RGN", -1, 44.0, -71.0),
    ],
)
def test_areas_have_outlines(
    name: str, code: str, identity: int, latitude: float, longitude: float
) -> None:
    outline = outline_of(name, code, identity, latitude, longitude)
    assert outline is not None
    points = [point for ring in outline["rings"] for point in arcs().points(ring, 0)]
    assert min(x for x, _ in points) < longitude < max(x for x, _ in points)
    assert min(y for _, y in points) < latitude < max(y for _, y in points)


def test_rivers_and_ranges_are_lines_of_a_width() -> None:
    volga = outline_of("Volga", "STM", -1, 45.75, 47.9)
    urals = outline_of("Urals", "RGN", -1, 60.0, 60.0)
    assert volga is not None and urals is not None
    assert volga["km"] < 10 < urals["km"]
    # Two ranges of a name: the one that is near.
    spanish = outline_of("Sierra Nevada", "MTS", -1, 37.08, -3.17)
    american = outline_of("Sierra Nevada", "MTS", -1, 37.73, -119.57)
    assert spanish is not None and american is not None
    assert spanish["line"][0][0] > -10 > american["line"][0][0]
    assert outline_of("Sierra Nevada", "MTS", -1, -30.0, 100.0) is None


def test_new_england_is_its_six_states_without_the_borders_between_them() -> None:
    outline = outline_of("New England", "RGN", -1, 44.0, -71.0)
    assert outline is not None
    used = Counter(max(index, ~index) for ring in outline["rings"] for index in ring)
    states = ["4971068", "5090174", "5242283", "6254926", "5224323", "4831725"]
    parts = [ring for state in states for ring in shapes()["divisions"][state]]
    shared = {i for i, n in Counter(max(i, ~i) for r in parts for i in r).items() if n == 2}
    assert shared and not shared & set(used)
    assert set(used.values()) == {1}
    assert len(joined(parts)) == len(outline["rings"])


def test_a_page_in_russian_calls_places_in_russian() -> None:
    places = page_data(table(PERM_ROW, RUSSIA, BALTIC)).core["places"]
    local = local_names(places, "ru")
    assert local is not None
    assert set(local["name"]) == {"Пермь", "Россия", "Балтийское море"}
    assert ("Пермский край", "Россия") in column_values(local["within"])
    assert local_names(places, "en") is None


@pytest.mark.parametrize(
    ("lang", "names", "within"),
    [
        ("de", {"Perm", "Russland", "Ostsee"}, ("Perm", "Russland")),
        ("zh", {"彼尔姆", "俄罗斯", "波罗的海"}, ("彼尔姆边疆区", "俄罗斯")),
        ("ar", {"بيرم", "روسيا", "بحر البلطيق"}, ("بيرم كراي", "روسيا")),
        ("uk", {"Перм", "Росія", "Балтійське море"}, ("Пермський край", "Росія")),
    ],
)
def test_pages_in_all_languages_call_places_in_theirs(
    lang: str, names: set[str], within: tuple[str, str]
) -> None:
    places = page_data(table(PERM_ROW, RUSSIA, BALTIC)).core["places"]
    local = local_names(places, lang)
    assert local is not None
    english = zip(places["name"], local["name"], strict=True)
    assert {own or name for name, own in english} == names
    assert within in column_values(local["within"])


def test_a_place_that_no_table_has_is_called_as_chinese_articles_call_it() -> None:
    row = PERM_ROW | {"place": "Somewhere", "geonameid": 1, "mention": "某某村", "lang": "zh"}
    places = page_data(table(row)).core["places"]
    local = local_names(places, "zh")
    assert local is not None and local["name"] == ["某某村"]


def test_streets_are_an_extract_of_vector_tiles(tmp_path: Path) -> None:
    good = read_streets(write_streets(tmp_path / "perm.pmtiles"))
    assert good.zooms == (10, 10)
    assert good.bounds == (57.8, 56.0, 58.2, 56.6)
    assert "geomap_streets" in good.element()
    pictures = write_streets(tmp_path / "pictures.pmtiles", kind=TileType.PNG)
    (tmp_path / "other.pmtiles").write_bytes(b"SQLite format 3" * 20)
    for path, problem in (
        (pictures, "has pictures for tiles"),
        (tmp_path / "other.pmtiles", "is no base map"),
        (tmp_path / "none.pmtiles", "cannot read"),
    ):
        with pytest.raises(GeomapError, match=problem):
            read_streets(path)
