"""Hits of services beside the gazetteer's rows: what each becomes for the resolver."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.enrichment.overlay import Overlay
from geomap.enrichment.queries import Reply
from geomap.gazetteer import Gazetteer, NameKind, fold
from geomap.gazetteer.lexicon import Toponyms
from geomap.geocoding.hits import Hit
from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import parse_article
from geomap.resolution.candidates import Columns

BUILT_IN = len(Gazetteer())


@pytest.fixture(scope="module")
def toponyms() -> Toponyms:
    return Toponyms(Gazetteer())


@pytest.fixture
def found(toponyms: Toponyms) -> Overlay:
    return Overlay(toponyms, Columns(toponyms))


def a_hit(name: str = "Dalnelesye", **values: object) -> Hit:
    fields: dict[str, object] = {
        "name": name, "address": f"{name}, Perm Krai, Russia", "latitude": 58.2, "longitude": 56.1,
        "kind": "place=village", "feature_class": "P", "feature_code": "PPL", "importance": 0.15,
        "country_code": "RU", "admin1": "Perm Krai", "service": "nominatim",
    }  # fmt: skip
    return Hit(**(fields | values))  # type: ignore[arg-type]


def fame(found: Overlay, row: int) -> float:
    return float(np.log10(1 + found.columns.populations[np.array([row])][0]))


def test_a_village_gets_a_row_of_its_own_in_its_state(found: Overlay) -> None:
    toponym = found.toponym("Dalnelesye", [a_hit()])
    (row,) = toponym.rows
    place = found.gazetteer.place(row)
    assert row >= BUILT_IN
    assert (place.name, place.admin1, place.country_code, place.country) == (
        "Dalnelesye", "Perm Krai", "RU", "Russia",
    )  # fmt: skip
    assert place.geonameid is None and place.population == 0
    assert (place.latitude, place.longitude) == (58.2, 56.1)
    assert toponym.kinds == [NameKind.MAIN] and toponym.classes == 16
    assert found.hit(row) == a_hit()


def test_the_state_is_that_of_the_nearest_town_if_the_service_does_not_say(found: Overlay) -> None:
    (row,) = found.toponym("Dalnelesye", [a_hit(admin1="", country_code="")]).rows
    assert (found.gazetteer.place(row).admin1, found.gazetteer.place(row).country_code) == (
        "Perm Krai",
        "RU",
    )
    (row,) = found.toponym("Dalnelesye", [a_hit(admin1="Nowhere Land")]).rows
    assert found.gazetteer.place(row).admin1 == "Perm Krai"
    at_sea = a_hit(latitude=-40.0, longitude=-120.0, admin1="", country_code="")
    (row,) = found.toponym("Dalnelesye", [at_sea]).rows
    assert (found.gazetteer.place(row).admin1, found.gazetteer.place(row).country) == ("", "")


def test_a_hit_that_the_gazetteer_has_takes_its_row(found: Overlay, toponyms: Toponyms) -> None:
    perm = a_hit("Perm", latitude=58.01, longitude=56.25, kind="place=city")
    village = a_hit("Perm", latitude=46.88, longitude=13.42, country_code="AT", admin1="Carinthia")
    toponym = found.toponym("Perm", [village, perm], toponyms.get("perm"))
    ids = [found.gazetteer.place(row).geonameid for row in toponym.rows]
    assert ids[:2] == [None, 511196] and len(set(toponym.rows)) == len(toponym.rows)
    city = found.gazetteer.place(toponym.rows[1])
    assert (city.latitude, city.longitude, city.population) == (58.01, 56.25, 982419)
    # The gazetteer's own places of the name are candidates too, and known as its own.
    assert 511180 in ids and found.hit(toponym.rows[ids.index(511180)]) is None


def test_a_namesake_elsewhere_or_of_another_kind_is_not_it(found: Overlay) -> None:
    for values in (
        {"latitude": 57.0},
        {"country_code": "US"},
        {"feature_class": "A", "feature_code": "ADM3"},
        {"feature_class": "S", "feature_code": "THTR"},
    ):
        hit = a_hit("Perm", **({"latitude": 58.01, "longitude": 56.25} | values))
        (row,) = found.toponym("Perm", [hit]).rows
        assert row >= BUILT_IN, values


def test_a_country_and_a_state_hold_what_is_in_them(found: Overlay) -> None:
    russia = a_hit("Russia", latitude=61.0, longitude=97.0, kind="place=country",
                   feature_class="A", feature_code="PCLI", admin1="")  # fmt: skip
    toponym = found.toponym("Russia", [russia])
    village = found.toponym("Dalnelesye", [a_hit()])
    assert toponym.may_hold(village)
    krai = a_hit("Perm Krai", latitude=58.6, longitude=56.5, kind="boundary=administrative",
                 feature_class="A", feature_code="ADM1")  # fmt: skip
    assert found.toponym("Perm Krai", [krai]).may_hold(village)
    assert not village.may_hold(toponym)


def test_importance_counts_as_fame_and_kind_stands_in_for_it(found: Overlay) -> None:
    def of(**values: object) -> float:
        hit = a_hit("Dalnelesye", **({"latitude": 50 + len(found._hits)} | values))
        return fame(found, found.toponym("Dalnelesye", [hit]).rows[0])

    assert of(importance=0.15) < of(importance=0.4) < of(importance=0.8) <= 7.6
    kinds = ("hamlet", "village", "town", "city")
    by_kind = [of(importance=None, kind=f"place={kind}") for kind in kinds]
    assert by_kind == sorted(by_kind) and len(set(by_kind)) == 4
    assert of(importance=1.0) <= 7.6  # no village outshines what the gazetteer has


def test_a_name_in_another_script_or_language_is_another_name_of_the_place(found: Overlay) -> None:
    toponym = found.toponym("Perm Puppet Theatre", [
        a_hit("Пермский театр кукол", feature_class="S", feature_code="THTR",
              kind="amenity=theatre"),
    ])  # fmt: skip
    assert toponym.kinds == [NameKind.ALTERNATE]
    assert toponym.accented == [True]
    assert toponym.key == fold("Perm Puppet Theatre") and toponym.classes == 8


TEXT = "Police in Perm, Russia, went to the village of Dalnelesye, to Moscow and near Sosnolesye.\n"

hits = st.builds(
    Hit,
    name=st.sampled_from(["Dalnelesye", "Sosnolesye", "Perm", "Дальнелесье", "x", "Moscow"]),
    address=st.just("Dalnelesye Sosnolesye Perm Moscow"),
    latitude=st.floats(-90, 90),
    longitude=st.floats(-180, 180),
    kind=st.sampled_from(["place=village", "boundary=administrative", "", "="]),
    feature_class=st.sampled_from(["", *"AHLPRSTUV"]),
    feature_code=st.sampled_from(["", "PPL", "ADM1", "ADM2", "ADM3", "PCLI", "THTR", "ADMX", "ZZ"]),
    importance=st.none() | st.floats(0, 1),
    country_code=st.sampled_from(["", "RU", "AT", "XX"]),
    admin1=st.sampled_from(["", "Perm Krai", "Nowhere", "Texas"]),
    service=st.just("nominatim"),
)


@given(st.lists(hits, max_size=8), st.sampled_from(["", "nominatim"]))
def test_whatever_a_service_answers_the_table_is_sound(found: list[Hit], failed: str) -> None:
    geoparser = shared_geoparser()
    article = parse_article(TEXT, article="x")
    reply = Reply(failed=failed) if failed else Reply(tuple(found), "nominatim")
    analysis = geoparser.analyse(article)
    replies = dict.fromkeys(geoparser.asks(analysis), reply)
    locations = geoparser.rows(geoparser.finish(analysis, replies))
    assert {"Perm", "Moscow", "Dalnelesye"} <= {location.mention for location in locations}
    for location in locations:
        assert 0 <= location.confidence <= 1
        assert (location.latitude is None) == (location.provenance == "")
        if location.latitude is not None and location.longitude is not None:
            assert abs(location.latitude) <= 90 and abs(location.longitude) <= 180
            assert location.place and location.reasons
        assert not (failed and location.provenance == "nominatim")
    # The geoparser keeps nothing of it.
    assert "nominatim" not in {location.provenance for location in geoparser.parse(article)}
