"""The ground of the page: what is drawn on it where the story is, and the true shapes of areas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.page import PERM, table
from support.reading import Room, needs_browser, settle, until
from support.streets import CITY, write_streets

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytestmark = [pytest.mark.browser, needs_browser[1]]

AREAS = {
    "New England": ("L", "RGN", 44.0, -71.0),
    "Urals": ("L", "RGN", 60.0, 60.0),
    "Volga": ("H", "STM", 45.75, 47.9),
    "Baltic Sea": ("H", "SEA", 57.0, 19.0),
    "Nowhere Hills": ("T", "HLLS", 10.0, 20.0),
}


@pytest.fixture(scope="module")
def page(room: Room) -> Page:
    areas = [
        {
            **{"mention": name, "place": name, "sentence": f"It rained in {name}."},
            **{"feature_class": feature_class, "feature_code": code},
            **{"latitude": latitude, "longitude": longitude, "role": "event"},
        }
        for name, (feature_class, code, latitude, longitude) in AREAS.items()
    ]
    suva = {"mention": "Suva", "place": "Suva", "sentence": "It rained in Suva."}
    fiji = {"latitude": -18.1, "longitude": 178.4, "feature_class": "P", "feature_code": "PPLC"}
    return room.open(room.draw("ground", table(PERM, {**suva, **fiji}, *areas)))


def look(page: Page, latitude: float, longitude: float, zoom: float) -> None:
    page.evaluate(
        # In braces, for it gives the map: all of it would be sent over.
        "([lat, lng, zoom]) => { geomap.page.map.setView([lat, lng], zoom, { animate: false }); }",
        [latitude, longitude, zoom],
    )
    settle(page)


def test_the_ground_is_drawn_where_the_story_is(page: Page) -> None:
    """Perm lies on the Kama, below a reservoir; in the middle of the Sahara there is nothing."""
    look(page, 58.0, 56.2, 9)
    drawn = """() => {
        const bounds = geomap.page.map.getBounds();
        const [west, east] = [bounds.getWest(), bounds.getEast()].map(geomap.mercator.x);
        const [north, south] = [bounds.getNorth(), bounds.getSouth()].map(geomap.mercator.y);
        const seen = (line) =>
            line.west < east && line.east > west && line.north < south && line.south > north;
        return geomap.page.map.geomapBase.waters.layers(9)
            .map(({ lines }) => lines.filter(seen).length);
    }"""
    urban, *rivers, lakes = page.evaluate(drawn)
    assert urban and sum(rivers) and lakes
    look(page, 23.0, 2.0, 9)
    assert page.evaluate(drawn) == [0, 0, 0, 0, 0]


def test_areas_have_their_shapes(page: Page) -> None:
    """Seas and regions are their outlines, rivers and ranges lines; what is not known, a circle."""
    look(page, 50.0, 30.0, 3)
    drawn = page.evaluate(
        "() => Object.fromEntries(geomap.page.shapes.areas.map(({ name, drawn }) => [name, drawn]))"
    )
    assert drawn == {
        **{"New England": "area", "Urals": "line", "Volga": "line"},
        **{"Baltic Sea": "area", "Nowhere Hills": "region"},
    }
    wide = """() => geomap.page.shapes.areas.filter(({ drawn }) => drawn === "line").map((place) =>
        geomap.page.shapes.layers.get(place).options.weight)"""
    near = page.evaluate(wide)
    look(page, 60.0, 60.0, 5)
    assert max(page.evaluate(wide)) > 3 * max(near)  # the Urals are 130 km wide
    assert page.locator(".gm-label", has_text="Urals").count() == 1


def test_a_coast_beyond_the_date_line_is_a_coast(page: Page) -> None:
    look(page, -17.5, 179.9, 7)
    east = page.evaluate(
        "() => geomap.page.world.coast().filter(({ west, north, south }) =>"
        "  west > 1 && north > geomap.mercator.y(-15) && south < geomap.mercator.y(-20)).length"
    )
    assert east > 3


def test_far_from_its_own_spot_a_country_is_not_named_among_towns(page: Page) -> None:
    look(page, 58.0, 56.2, 9)
    assert "RUSSIA" not in page.locator(".gm-label").all_inner_texts()


def test_streets_stand_in_the_page(room: Room) -> None:
    """Drawn from an extract inside the page, credited, under the names of the extract."""
    extract = write_streets(room.folder / "perm.pmtiles")
    page = room.open(room.draw("streets", table(PERM), basemap=extract))
    look(page, *CITY, 8)
    assert page.locator(".leaflet-geomap-streets-pane canvas").count() == 0
    assert page.locator(".gm-label-base").count() > 0
    look(page, *CITY, 11)
    loaded = ".leaflet-geomap-streets-pane canvas.leaflet-tile-loaded"
    until(page, f"document.querySelectorAll('{loaded}').length > 0")
    colours = """() => {
        const found = new Set();
        for (const canvas of document.querySelectorAll(".leaflet-geomap-streets-pane canvas")) {
            if (!canvas.width) continue;
            const { width, height } = canvas;
            const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
            for (let i = 0; i < data.length; i += 400) found.add(data.slice(i, i + 3).join());
        }
        return found.size;
    }"""
    until(page, f"({colours})() >= 2")  # earth and water at least
    assert "OpenStreetMap" in page.inner_text(".leaflet-control-attribution")
    assert page.locator(".gm-label-base").count() == 0
