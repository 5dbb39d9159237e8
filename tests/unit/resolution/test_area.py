"""Areas: places are kept to one, or lean to one, as the user says."""

from __future__ import annotations

import pytest

import geomap
from geomap.config.area import WHOLE, Area, Scope
from geomap.config.settings import Settings
from geomap.errors import SettingsError
from geomap.pipeline.area import scope_of
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import parse_article
from geomap.schema.location import Location

EUROPE = "-12,35,32,71"


def rows(text: str, scope: Scope, resolver: str = "shipped") -> dict[str, Location]:
    found = Geoparser(scope=scope, resolver=resolver).parse(parse_article(text))
    return {row.mention: row for row in found}


@pytest.mark.parametrize(
    ("text", "keep", "prefer", "placed"),
    [
        ("A man from London has won the match.", "", "", {"London": "GB"}),
        ("A man from London has won the match.", "", "CA", {"London": "CA"}),
        ("Leaders of France and Britain met in London.", "", "CA", {"London": "GB"}),
        ("The mayor of Paris, Texas, met them.", "", "FR", {"Paris": "US", "Texas": "US"}),
        ("A flood hit Hamilton, Ontario.", "", "-12,35,32,71", {"Hamilton": "CA"}),
        ("Police raided Perm and Kyiv.", "UA", "", {"Perm": "", "Kyiv": "UA"}),
        ("Police raided Perm and Kyiv.", EUROPE, "", {"Perm": "", "Kyiv": "UA"}),
        ("A court in Georgia sat.", "US", "", {"Georgia": "US"}),
        ("A court in Georgia sat.", "40,41,47,44", "", {"Georgia": "GE"}),
        ("Ships left Suva for Apia.", "170,-25,-170,-10", "", {"Suva": "FJ", "Apia": "WS"}),
        ("A ship sank at 55.75 N, 7.62 E.", "UA", "", {"55.75 N, 7.62 E": ""}),
    ],
)
def test_places_are_kept_to_an_area_or_lean_to_one(
    text: str, keep: str, prefer: str, placed: dict[str, str]
) -> None:
    scope = Scope(Area.of(*keep.split()), Area.of(*prefer.split()))
    found = rows(text, scope)
    assert {name: found[name].country_code for name in placed} == placed


def test_what_is_not_in_the_area_says_so() -> None:
    row = rows("Police raided Perm.", Scope(keep=Area.of("UA")))["Perm"]
    assert row.reasons == "not in the area that is kept to: Perm, Perm Krai, Russia"
    assert (row.latitude, row.place, row.confidence, row.precision) == (None, "", 0.0, "")


def test_a_surer_place_is_not_forced_into_the_area() -> None:
    """Kentucky has a London too, which an article of a summit does not mean."""
    row = rows("Leaders met in London and Paris.", Scope(keep=Area.of("US")))["London"]
    assert row.latitude is None and "London, England" in row.reasons


def test_another_resolver_keeps_to_it_as_well() -> None:
    scope = Scope(keep=Area.of("US"))
    assert rows("The mayor of Paris met us.", scope, "most_populous")["Paris"].country_code in (
        "US",
        "",
    )


def test_the_settings_say_it() -> None:
    settings = Settings.of(country="ua, RU", bbox="22,44,40,53", prefer=("CA", "1,2,3,4"))
    assert scope_of(settings) == Scope(
        Area(("UA", "RU"), ((22.0, 44.0, 40.0, 53.0),)), Area(("CA",), ((1.0, 2.0, 3.0, 4.0),))
    )
    assert scope_of(Settings()) == WHOLE
    for wrong in ({"country": "Ukraine"}, {"bbox": "1,2,3"}, {"bbox": "0,50,10,40"}):
        with pytest.raises(SettingsError, match="give a country's code, as UA, or a box"):
            Settings.of(**wrong)


def test_results_of_one_area_are_not_those_of_another() -> None:
    prints = {Geoparser(scope=Scope(keep=Area.of(code))).fingerprint for code in ("US", "CA")}
    assert len(prints | {Geoparser().fingerprint}) == 3


def test_the_library_takes_areas() -> None:
    with pytest.raises(SettingsError, match="is no area"):
        geomap.locate("seeds", keep=["Nowhere"])
