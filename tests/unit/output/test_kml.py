"""KML: well-formed whatever an article holds, with every row and column of the table."""

from __future__ import annotations

import io
from dataclasses import fields
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from geomap.output.kml_writer import KmlWriter
from geomap.schema.location import Location
from support.rows import a_location, an_unplaced_location

KML = "{http://www.opengis.net/kml/2.2}"


def placemarks(*rows: Location) -> list[ElementTree.Element]:
    stream = io.StringIO()
    KmlWriter().write(rows, stream)
    return ElementTree.fromstring(stream.getvalue().encode()).findall(f".//{KML}Placemark")


def test_a_mention_is_a_point_with_its_name_day_and_place() -> None:
    (mark,) = placemarks(a_location())
    assert mark.findtext(f"{KML}name") == "Perm"
    assert mark.findtext(f"{KML}description") == "Perm: The office in the city of Perm was raided."
    assert mark.findtext(f"{KML}TimeStamp/{KML}when") == "2019-09-12"
    assert mark.findtext(f"{KML}Point/{KML}coordinates") == "56.25017,58.01046"


def test_every_column_is_among_the_data() -> None:
    (mark,) = placemarks(a_location())
    data = {entry.get("name"): entry.findtext(f"{KML}value") for entry in mark.iter(f"{KML}Data")}
    assert list(data) == [field.name for field in fields(Location)]
    assert (data["geonameid"], data["confidence"]) == ("511196", "0.987")


def test_a_mention_without_a_place_has_no_point() -> None:
    (mark,) = placemarks(an_unplaced_location())
    assert mark.find(f"{KML}Point") is None


@given(st.text())
def test_any_sentence_is_well_formed_text(sentence: str) -> None:
    (mark,) = placemarks(a_location(sentence=sentence, mention="<b>&amp;\ufffe\x0c]]>"))
    assert mark.findtext(f"{KML}name") == "<b>&amp;\ufffd ]]>"
    assert not list(mark.find(f"{KML}description") or ())


def test_the_credits_are_in_the_document() -> None:
    stream = io.StringIO()
    KmlWriter().write([a_location(provenance="nominatim")], stream)
    described = ElementTree.fromstring(stream.getvalue()).findtext(f".//{KML}description") or ""
    assert "GeoNames" in described
    assert "OpenStreetMap" in described
