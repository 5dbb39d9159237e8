"""Gazetteers of the user's own: read in every form, found in articles, told of."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest

from geomap.errors import GazetteerError
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.install.installer import remove
from geomap.gazetteer.install.own import add
from geomap.gazetteer.installed import OWN, PRIORITIES, OwnLayer, installed_layers, own_credit
from geomap.gazetteer.own.place import OwnPlace, code_of
from geomap.gazetteer.own.reading import places_of
from geomap.output.credits import Credit, credits_of
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import parse_article

PALACE = OwnPlace(
    "Zvezda Palace", 58.0012, 56.231, ("DK Zvezda", "House Zvezda"), ("S", "THTR"), "v1", "RU"
)
TABLE = """Name;lat;lon;Other names;kind;ID;country;population;geonameid
Zvezda Palace;58.0012;56.231;DK Zvezda|House Zvezda;theatre;v1;RU;;
Paris;58.1;56.3;;village;v2;Russia;1,200;
Old Perm;58.01;56.25;;;;RU;;511196
Nowhere;;;;;;;;
Off;95;0;;;;;;
"""
FEATURES = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "id": "v1",
            "properties": {
                "name": "Zvezda Palace",
                "names": "DK Zvezda; House Zvezda",
                "kind": "theatre",
                "country_code": "RU",
            },
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[56.23, 58.0], [56.232, 58.0], [56.232, 58.0024], [56.23, 58.0]]],
            },
        },
        {"type": "Feature", "properties": {"name": "Lost"}, "geometry": None},
    ],
}
LINKED = {
    "type": "FeatureCollection",
    "@context": "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/lpf.jsonld",
    "features": [
        {
            "@id": "v1",
            "type": "Feature",
            "properties": {"title": "Zvezda Palace", "ccodes": ["RU"]},
            "names": [{"toponym": "DK Zvezda"}, {"toponym": "House Zvezda"}],
            "types": [{"identifier": "aat:300007117", "label": "theatres"}],
            "geometry": {
                "type": "GeometryCollection",
                "geometries": [{"type": "Point", "coordinates": [56.231, 58.0012]}],
            },
        }
    ],
}
ANCIENT = {
    "@graph": [
        {
            "id": "v1",
            "title": "Zvezda Palace/DK Zvezda",
            "reprPoint": [56.231, 58.0012],
            "placeTypes": ["theatre"],
            "names": [{"romanized": "House Zvezda", "attested": ""}],
        },
        {"id": "2", "title": "Untitled", "reprPoint": None},
    ]
}

FAR_OFF = (
    b"""{"features": [{"properties": {"name": "A"}, "geometry": {"coordinates": [1%s, 2]}}]}"""
)
FAR_OFF %= b"0" * 400  # more than any float


def read(path: Path) -> tuple[list[OwnPlace], list[str]]:
    found = list(places_of(path))
    places = [place for place in found if isinstance(place, OwnPlace)]
    return places, [told for told in found if isinstance(told, str)]


@pytest.mark.parametrize(
    ("name", "content", "bad"),
    [
        ("a.csv", TABLE.encode("utf-8-sig"), ["row 4: no point: 'Nowhere'"]),
        ("a.csv.gz", gzip.compress(TABLE.encode()), ["row 4: no point: 'Nowhere'"]),
        ("a.geojson", json.dumps(FEATURES).encode(), ["feature 2: no point: ['Lost']"]),
        ("a.json", json.dumps(LINKED).encode(), []),
        ("a.json.gz", gzip.compress(json.dumps(ANCIENT).encode()), ["place 2: no point"]),
    ],
)
def test_a_list_is_read_in_every_form(
    tmp_path: Path, name: str, content: bytes, bad: list[str]
) -> None:
    (tmp_path / name).write_bytes(content)
    places, told = read(tmp_path / name)
    first = places[0]
    if "json.gz" in name:  # Pleiades tells no country
        first = replace(first, country="RU")
    latitude, longitude = round(first.latitude, 5), round(first.longitude, 5)
    assert replace(first, latitude=latitude, longitude=longitude) == PALACE
    assert len(told) == len(bad) and all(map(str.startswith, told, bad))


def test_an_extract_of_openstreetmap_gives_places_streets_and_venues(tmp_path: Path) -> None:
    osmium = pytest.importorskip("osmium")
    mutable = osmium.osm.mutable
    path = tmp_path / "perm.osm.pbf"
    with osmium.SimpleWriter(str(path)) as writer:
        for number in range(1, 9):
            writer.add_node(mutable.Node(id=number, location=(56.23 + number / 1000, 58.0)))
        tags = {"name": "Zvezda Palace", "amenity": "theatre", "name:en": "Star Palace"}
        writer.add_node(mutable.Node(id=10, location=(56.231, 58.0012), tags=tags))
        bench = {"name": "Ivan's bench", "amenity": "bench"}
        writer.add_node(mutable.Node(id=11, location=(56.2, 58.0), tags=bench))
        village = {"name": "Novyye Lyady", "place": "village", "population": "9000"}
        writer.add_node(mutable.Node(id=12, location=(56.6, 58.05), tags=village))
        street = {"name": "Lenin Street", "highway": "residential"}
        writer.add_way(mutable.Way(id=1, nodes=[1, 2, 3], tags=street))
        writer.add_way(mutable.Way(id=2, nodes=[3, 4, 5], tags=street))
        writer.add_way(mutable.Way(id=3, nodes=[5, 6, 7], tags=street))
    places, told = read(path)
    assert told == []
    assert {(place.name, place.kind, place.id) for place in places} == {
        ("Zvezda Palace", ("S", "THTR"), "node/10"),
        ("Novyye Lyady", ("P", "PPL"), "node/12"),
        ("Lenin Street", ("R", "ST"), "way/2"),
    }
    assert {place.name: place.names for place in places}["Zvezda Palace"] == ("Star Palace",)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.csv", b"name,where\nPerm,there\n", "has no column latitude and no longitude"),
        ("a.csv", b"", "is empty"),
        ("a.json", b"{", "is no JSON that can be read"),
        ("a.json", b'{"a": 1}', "is neither GeoJSON nor a dump of Pleiades"),
        ("a.csv", b"name,lat,lon\nPerm,,\n", "no place in it can be used: row 1: no point"),
        ("a.json", b'{"@graph": [{"title": "?/?", "reprPoint": [1, 2]}]}', "no name"),
        ("a.json", b'{"@graph": [{"title": "A", "reprPoint": ["x", "y"]}]}', "no point: 'A'"),
        ("a.json", FAR_OFF, r"no point: \['A'\]"),
        ("a.osm.pbf", b"nothing", "is damaged or no extract of OSM"),
        ("a.csv.gz", b"\x1f\x8bnothing at all", "cannot be read"),
        ("a.csv.gz", gzip.compress(b"name,lat", mtime=0)[:10] + b"\xff" * 9, "while decompressing"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, name: str, content: bytes, told: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(GazetteerError, match=told):
        add(tmp_path / name, folder=tmp_path / "data")
    assert not (tmp_path / "data" / "layers.json").exists()


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("theatre", "S.THTR"), ("Theatres", "S.THTR"), ("S.THTR", "S.THTR"), ("H", "H."),
        ("river, ancient", "H.STM"), ("railway=station", "S.RSTN"), ("no such", "P.PPL"),
    ],
)  # fmt: skip
def test_kinds_are_those_of_geonames(kind: str, code: str) -> None:
    assert ".".join(code_of([kind])) == code


def test_its_places_are_found_in_articles_and_told_of(tmp_path: Path) -> None:
    (tmp_path / "venues.csv").write_text(TABLE)
    folder = tmp_path / "data"
    report = add(
        tmp_path / "venues.csv",
        folder=folder,
        credit="City of Perm",
        url="https://example.org",
        licence="CC0",
    )
    assert (report.name, report.places, report.lines["rejected"]) == ("venues", 2, 2)
    assert report.lines["merged"] == 1  # GeoNames' Perm has one more name
    (layer,) = installed_layers(folder)
    assert isinstance(layer, OwnLayer) and layer.info["credit"] == "City of Perm"
    gazetteer = Gazetteer(layers=[layer])
    assert [place.geonameid for place, _ in gazetteer.lookup("Old Perm")] == [511196]
    rows = {
        row.mention: row
        for row in Geoparser(gazetteer).parse(
            parse_article("Police searched DK Zvezda in Perm, Russia, and houses in Paris.")
        )
    }
    palace = rows["DK Zvezda"]
    assert (palace.place, palace.latitude, palace.geonameid) == ("Zvezda Palace", 58.0012, None)
    assert palace.provenance == "own:venues" and "in your gazetteer venues: v1" in palace.reasons
    assert rows["Paris"].country_code == "RU"  # one beside Perm, which is preferred
    assert rows["Perm"].provenance == "gazetteer"
    assert own_credit("venues", folder) == ("City of Perm", "https://example.org", "CC0")
    # Last among the places of a name, it leaves Paris where the world has it.
    before = layer.fingerprint
    layer.factor = PRIORITIES["last"]
    assert layer.fingerprint != before
    text = "Leaders of France and Germany met in Paris and Berlin."
    far = Geoparser(Gazetteer(layers=[layer])).parse(parse_article(text))
    assert {row.mention: row.country_code for row in far}["Paris"] == "FR"
    remove("venues", folder=folder)
    assert installed_layers(folder) == []


def test_its_credit_is_told_with_the_services(monkeypatch: pytest.MonkeyPatch) -> None:
    told = ("City of Perm", "https://example.org", "CC0")
    monkeypatch.setattr("geomap.gazetteer.installed.own_credit", lambda name: told)
    assert credits_of(["own:venues", "gazetteer"]) == [Credit(*told)]


def test_numbers_of_own_places_are_no_geonameids() -> None:
    assert OWN > 20_000_000
