"""The table of services: complete, true to geopy, and how each one's answers are read."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from geopy.geocoders import SERVICE_TO_GEOCODER
from geopy.location import Location
from hypothesis import given
from hypothesis import strategies as st

from geomap.errors import ServiceFailedError
from geomap.geocoding import failures, limiter
from geomap.geocoding.answers import _tables, read_hits
from geomap.geocoding.client import Client
from geomap.geocoding.hits import Hit
from geomap.geocoding.lookups import LookupCache
from geomap.geocoding.services import find_service, service_names
from geomap.geocoding.settings import ServiceSettings, ServiceTables
from support.rude_server import RudeServer, rude_server, says

NAMES = service_names()


def settings_of(name: str, **values: object) -> ServiceSettings:
    if name == "pelias":
        values.setdefault("domain", "pelias.example.org")
    return ServiceTables(tables={name: values}).service(name)


def environment_of(name: str) -> dict[str, str]:
    """A value for each of its keys; base64, as Google wants one of them."""
    return dict.fromkeys(find_service(name).variables, "AIzaSy12")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RudeServer]:
    monkeypatch.setenv(limiter.FOLDER_VARIABLE, str(tmp_path / "limits"))
    monkeypatch.setattr(failures, "_BACK_OFF_SECONDS", 0.01)
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost,no-such-host.invalid")
    with rude_server() as running:
        yield running


def ask(server: RudeServer, cache: Path, name: str, document: object) -> list[Hit]:
    """What comes of a service's answer, through geopy's own client of it."""
    server.always = says(json.dumps(document))
    options: dict[str, object] = {"domain": server.domain, "scheme": "http", "attempts": 1}
    settings = settings_of(name, requests_a_second=500, **options)
    with LookupCache(cache) as opened:
        # Where a key is not needed, none is given: with one, ArcGIS wants https.
        environment = environment_of(name) if settings.service.needs else {}
        client = Client(settings, opened, environment=environment)
        return client.lookup("Perm", "RU")


def test_every_service_of_geopy_is_there() -> None:
    assert set(NAMES) == set(SERVICE_TO_GEOCODER)


@pytest.mark.parametrize("name", NAMES)
def test_the_table_is_true_to_geopy(name: str) -> None:
    service, geopy = find_service(name), SERVICE_TO_GEOCODER[name]
    assert service.geopy == geopy.__name__
    made = inspect.signature(geopy.__init__).parameters
    asked = inspect.signature(geopy.geocode).parameters
    assert set(service.keys) | set(service.options) <= set(made)
    assert {key for need in service.needs for key in need} <= set(service.keys)
    assert (service.own_domain, service.own_scheme) == ("domain" in made, "scheme" in made)
    # No key is an option that the file may set.
    assert not [o for o in service.options if re.search("key|token$|pass|user", o)]
    for option in (service.limit_option, service.country_option, service.language_option):
        assert not option or option in asked
    assert set(service.ask) <= set(asked)
    if service.own_domain and service.domain and made["domain"].default:
        assert service.domain == made["domain"].default
    assert service.attribution and service.url.startswith("https://") and service.licence
    assert service.terms.startswith("https://") and 0 < service.requests_a_second <= 5
    shape = _tables()["shapes"][service.shape]
    assert "kinds" not in shape or shape["kinds"] in _tables()["kinds"]


@pytest.mark.parametrize("name", NAMES)
def test_geopy_takes_what_the_client_gives_it(name: str, tmp_path: Path) -> None:
    """Its own client is made, and its request goes to the host that the limit is kept for."""
    needed = {"nominatim": {"user_agent": "newsroom (a@b)"}, "arcgis": {"referer": "example.org"}}
    settings = settings_of(name, **needed.get(name, {}))
    with LookupCache(tmp_path) as cache:
        client = Client(settings, cache, environment=environment_of(name))
        geocoder = client._geopy()
        assert inspect.signature(geocoder.geocode).bind(
            "Perm", exactly_one=False, **client._options("RU")
        )
        urls = [getattr(geocoder, field, "") for field in ("api", "geocode_api")]
        hosts = {urlsplit(url).hostname for url in urls if isinstance(url, str) and url}
        assert hosts <= {settings.host}


def test_the_kinds_are_of_geonames() -> None:
    for kinds in _tables()["kinds"].values():
        for feature in kinds.values():
            assert re.fullmatch("[AHLPRSTUV]\\.[A-Z0-9]*", feature), feature


def test_the_public_nominatim_is_asked_as_its_policy_says() -> None:
    nominatim = find_service("nominatim")
    assert nominatim.requests_a_second == 1 and nominatim.shared and nominatim.user_agent
    assert "OpenStreetMap" in nominatim.attribution and nominatim.licence == "ODbL 1.0"


# ---- how answers are read ------------------------------------------------------------------------

PHOTON = {
    "features": [
        {
            "geometry": {"coordinates": [56.25, 58.01], "type": "Point"},
            "properties": {
                "osm_type": "R", "osm_id": 27, "osm_key": "place", "osm_value": "city",
                "type": "city", "countrycode": "RU", "name": "Perm", "state": "Perm Krai",
                "country": "Russia",
            },
        }
    ]
}  # fmt: skip
PELIAS = {
    "features": [
        {
            "geometry": {"coordinates": [56.25, 58.01]},
            "properties": {
                "gid": "whosonfirst:locality:1", "layer": "locality", "name": "Perm",
                "label": "Perm, PE, Russia", "region": "Perm Krai", "country_code": "RU",
            },
        }
    ]
}  # fmt: skip
GEONAMES = {
    "totalResultsCount": 1,
    "geonames": [
        {
            "lat": "58.01", "lng": "56.25", "geonameId": 511196, "name": "Perm", "fcl": "P",
            "fcode": "PPLA", "countryCode": "RU", "countryName": "Russia",
            "adminName1": "Perm Krai",
        },
        {"geonameId": 5, "name": "Without coordinates"},
    ],
}  # fmt: skip
OPENCAGE = {
    "status": {"code": 200, "message": "OK"},
    "results": [
        {
            "formatted": "Perm, Perm Krai, Russia", "geometry": {"lat": 58.01, "lng": 56.25},
            "components": {
                "ISO_3166-1_alpha-2": "RU", "_category": "place", "_type": "city",
                "state": "Perm Krai",
            },
        }
    ],
}  # fmt: skip
GOOGLE = {
    "status": "OK",
    "results": [
        {
            "formatted_address": "Perm, Perm Krai, Russia", "place_id": "ChIJ", "types":
            ["locality", "political"], "geometry": {"location": {"lat": 58.01, "lng": 56.25}},
            "address_components": [
                {"long_name": "Perm", "short_name": "Perm", "types": ["locality"]},
                {"long_name": "Perm Krai", "types": ["administrative_area_level_1"]},
                {"long_name": "Russia", "short_name": "RU", "types": ["country"]},
            ],
        }
    ],
}  # fmt: skip
MAPBOX = {
    "features": [
        {
            "id": "place.1", "text": "Perm", "place_name": "Perm, Perm Krai, Russia",
            "place_type": ["place"], "center": [56.25, 58.01],
            "geometry": {"coordinates": [56.25, 58.01]},
            "context": [
                {"id": "region.5", "text": "Perm Krai", "short_code": "RU-PER"},
                {"id": "country.6", "text": "Russia", "short_code": "ru"},
            ],
        }
    ]
}  # fmt: skip
TOMTOM = {
    "results": [
        {
            "type": "Geography", "id": "RU/1", "entityType": "Municipality",
            "position": {"lat": 58.01, "lon": 56.25},
            "address": {
                "freeformAddress": "Perm", "countryCode": "RU",
                "countrySubdivisionName": "Perm Krai",
            },
        }
    ]
}  # fmt: skip
YANDEX = {
    "response": {
        "GeoObjectCollection": {
            "featureMember": [
                {
                    "GeoObject": {
                        "name": "Perm", "description": "Russia", "Point": {"pos": "56.25 58.01"},
                        "metaDataProperty": {
                            "GeocoderMetaData": {
                                "kind": "locality", "Address": {"country_code": "RU"},
                                "AddressDetails": {"Country": {"AdministrativeArea": {
                                    "AdministrativeAreaName": "Perm Krai"}}},
                            }
                        },
                    }
                }
            ]
        }
    }
}  # fmt: skip
ARCGIS = {
    "candidates": [
        {
            "address": "Perm, Perm Krai, Russia", "location": {"x": 56.25, "y": 58.01},
            "attributes": {
                "Addr_type": "Locality", "Type": "City", "PlaceName": "Perm", "Region": "Perm Krai",
                "Country": "RUS",
            },
        }
    ]
}  # fmt: skip

ANSWERS = {
    "photon": (PHOTON, "place=city", "RU", {"features": []}),
    "pelias": (PELIAS, "locality", "RU", {"features": []}),
    "geonames": (GEONAMES, "P.PPLA", "RU", {"totalResultsCount": 0, "geonames": []}),
    "opencage": (OPENCAGE, "place=city", "RU", {**OPENCAGE, "results": []}),
    "google": (GOOGLE, "locality", "RU", {"status": "ZERO_RESULTS", "results": []}),
    "woosmap": (GOOGLE, "locality", "RU", {"status": "ZERO_RESULTS", "results": []}),
    "mapbox": (MAPBOX, "place", "RU", {"features": []}),
    "maptiler": (MAPBOX, "place", "RU", {"features": []}),
    "tomtom": (TOMTOM, "Geography=Municipality", "RU", {"results": []}),
    "yandex": (YANDEX, "locality", "RU",
               {"response": {"GeoObjectCollection": {"featureMember": []}}}),
    "arcgis": (ARCGIS, "Locality=City", "", {"candidates": []}),
}  # fmt: skip


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_becomes_a_hit(server: RudeServer, tmp_path: Path, name: str) -> None:
    document, kind, country, _ = ANSWERS[name]
    (hit,) = ask(server, tmp_path / name, name, document)
    assert (hit.name, hit.latitude, hit.longitude) == ("Perm", 58.01, 56.25)
    assert (hit.kind, hit.country_code, hit.feature_class) == (kind, country, "P")
    assert hit.admin1 == "Perm Krai" and hit.service == name


@pytest.mark.parametrize("name", ANSWERS)
def test_only_an_answer_that_says_so_is_a_miss(
    server: RudeServer, tmp_path: Path, name: str
) -> None:
    *_, empty = ANSWERS[name]
    assert ask(server, tmp_path / "empty", name, empty) == []
    documents: tuple[object, ...] = ({}, None, [], {"error": {"code": 5, "message": "overloaded"}})
    for document in documents:
        with pytest.raises(ServiceFailedError):
            ask(server, tmp_path / "other", name, document)
    with LookupCache(tmp_path / "other") as cache:
        assert list(cache.answers()) == []


def test_osms_boundaries_are_what_they_bound() -> None:
    raw = {
        "class": "boundary", "type": "administrative", "name": "Perm Krai", "osm_type": "relation",
        "osm_id": 5,
    }  # fmt: skip
    for addresstype, code in {
        "state": "ADM1",
        "city": "PPL",
        "country": "PCLI",
        "": "ADMD",
    }.items():
        location = Location("Perm Krai, Russia", (59, 56), {**raw, "addresstype": addresstype})
        (hit,) = read_hits(find_service("nominatim"), [location])
        assert (hit.feature_code, hit.kind) == (code, "boundary=administrative")


def test_a_street_without_a_name_of_its_own_has_that_of_its_address() -> None:
    raw = {"class": "highway", "type": "residential", "osm_type": "way", "osm_id": 5, "name": ""}
    location = Location("Lenin Street, Perm, Russia", (58, 56), raw)
    (hit,) = read_hits(find_service("nominatim"), [location])
    assert (hit.name, hit.feature_class, hit.feature_code) == ("Lenin Street", "R", "ST")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["name", "class", "type", "address", "properties", "state", "0", "types"]),
        inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(raw=JSON, address=st.text(max_size=400), name=st.sampled_from(NAMES))
def test_whatever_a_service_sends_a_hit_is_clean(raw: object, address: str, name: str) -> None:
    try:
        hits = read_hits(find_service(name), [Location(address, (58, 56), raw or {})])
    except ValueError:
        return
    for hit in hits:
        assert Hit.from_json(json.loads(json.dumps(hit.to_json()))) == hit
        assert hit.name.isprintable() or not re.search("[\x00-\x1f\x7f-\x9f]", hit.name)
