"""The base map: one canvas, names that come with zoom, two themes, colours that all can tell."""

from __future__ import annotations

import itertools
import json
import re
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from geomap.output.frame import to_frame
from geomap.output.page import assets
from geomap.schema.location import ROLES
from support.reading import Room, needs_browser, until
from support.rows import a_location

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

pytest.importorskip("playwright.sync_api")

# ---- colours -------------------------------------------------------------------------------------

STYLE = Path(assets.__file__).parent / "css" / "colours.css"
THEMES = dict(
    zip(
        ("light", "dark"),
        (
            dict(re.findall(r"--gm-([\w-]+): (#[0-9a-f]{6});", block))
            for block in re.findall(r"\.geomap \{(.*?)\n\}", STYLE.read_text("utf-8"), re.DOTALL)
        ),
        strict=True,
    )
)
# Machado, Oliveira and Fernandes (2009), severity 1: linear RGB as protanopes, deuteranopes and
# tritanopes see it.
SIGHT = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> list[float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]


def contrast(a: str, b: str) -> float:
    """WCAG 2's ratio."""
    weights = (0.2126, 0.7152, 0.0722)
    bright = [sum(w * c for w, c in zip(weights, linear(x), strict=True)) + 0.05 for x in (a, b)]
    return max(bright) / min(bright)


def oklab(colour: str, sight: str) -> list[float]:
    """Björn Ottosson's OKLab, lightness from 0 to 100."""
    rgb = linear(colour)
    r, g, b = (
        min(1, max(0, sum(m * c for m, c in zip(row, rgb, strict=True)))) for row in SIGHT[sight]
    )
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return [
        100 * (0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short),
        100 * (1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short),
        100 * (0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short),
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_both_themes_name_the_same_colours(theme: str) -> None:
    assert THEMES[theme].keys() == THEMES["light"].keys()


@pytest.mark.parametrize("theme", THEMES)
def test_text_and_roles_have_contrast(theme: str) -> None:
    colours = THEMES[theme]
    for role in ROLES:
        for ground in ("paper", "land"):
            assert contrast(colours[role], colours[ground]) >= 4.5, (role, ground)
        assert contrast(colours["ink"], colours[f"{role}-tint"]) >= 4.5, role
    for text, ground in [
        *(("ink", "paper"), ("ink-soft", "paper"), ("ink-soft", "hover"), ("link", "paper")),
        *(("name", "land"), ("sea-name", "sea"), ("area-name", "land"), ("ink", "sea")),
    ]:
        assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_roles_can_be_told_apart(theme: str, sight: str) -> None:
    seen = {role: oklab(THEMES[theme][role], sight) for role in ROLES}
    for a, b in itertools.combinations(ROLES, 2):
        apart = sum((x - y) ** 2 for x, y in zip(seen[a], seen[b], strict=True)) ** 0.5
        assert apart >= (14 if sight == "full" else 10), (a, b)


# ---- names ---------------------------------------------------------------------------------------


def test_the_cities_are_those_of_an_atlas() -> None:
    cities = json.loads(assets.world("en"))["cities"]
    thousands = dict(zip(cities["names"], cities["thousands"], strict=True))
    assert thousands["Memphis"] > 500
    # Quarters that a gazetteer counts a whole city's people to, and boroughs beside their city.
    assert not {"New South Memphis", "Queens", "Puxi", "West Raleigh"} & set(thousands)
    assert thousands["Meads"] < 250


def test_in_russian_the_names_are_russian_and_the_shapes_the_same() -> None:
    english, russian = assets.world("en"), assets.world("ru")
    assert "Чёрное море" in russian and "Black Sea" not in russian
    assert "Чёрное море" not in english
    assert "Калининградская область" in russian
    kept = [
        [shape["label"] for shape in json.loads(names)["shapes"]] for names in (english, russian)
    ]
    assert kept[0] == kept[1]
    assert assets.world("xx") == english


# ---- in the browser ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shared(room: Room) -> Page:
    return room.open()


@pytest.fixture
def page(shared: Page) -> Page:
    shared.evaluate("geomap.theme.set(null)")
    shared.emulate_media(color_scheme="light", media="screen")
    return shared


# The smallest picture there is, in place of a tile.
DOT = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
WEB = re.compile("^https?://")
SEA, LAND = (-40.0, -30.0), (17.0, 10.0)


def look(page: Page, latitude: float, longitude: float, zoom: float) -> list[str]:
    """Look there; gives the names on the map."""
    page.evaluate(
        "async ([lat, lng, zoom]) => {"
        "  geomap.page.map.setView([lat, lng], zoom, { animate: false });"
        "  await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));"
        "}",
        [latitude, longitude, zoom],
    )
    return page.locator(".gm-label").all_inner_texts()


def colour_at(page: Page, latitude: float, longitude: float) -> str:
    """The colour that most of the base map's canvas has within 4 px of a point in the view."""
    red, green, blue = page.evaluate(
        """([lat, lng]) => {
            const canvas = document.querySelector("canvas.gm-base");
            const { left, top, width } = canvas.getBoundingClientRect();
            const box = geomap.page.map.getContainer().getBoundingClientRect();
            const at = geomap.page.map.latLngToContainerPoint([lat, lng]);
            const ratio = canvas.width / width;
            const x = (at.x + box.left - left) * ratio;
            const y = (at.y + box.top - top) * ratio;
            const probe = document.createElement("canvas").getContext("2d");
            probe.drawImage(canvas, x - 4, y - 4, 9, 9, 0, 0, 9, 9);
            const { data } = probe.getImageData(0, 0, 9, 9);
            const counts = new Map();
            for (let i = 0; i < data.length; i += 4) {
                const key = data.slice(i, i + 3).join();
                counts.set(key, (counts.get(key) || 0) + 1);
            }
            const [most] = [...counts].sort((a, b) => b[1] - a[1])[0];
            return most.split(",").map(Number);
        }""",
        [latitude, longitude],
    )
    return f"#{red:02x}{green:02x}{blue:02x}"


@pytest.mark.browser
@needs_browser[1]
class TestInTheBrowser:
    def test_land_and_sea_are_on_one_canvas_in_the_themes_colours(self, page: Page) -> None:
        assert page.locator("canvas.gm-base").count() == 1
        look(page, 0, 0, 2)
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme)
            until(page, f"document.documentElement.dataset.theme === '{theme}'")
            assert colour_at(page, *SEA) == THEMES[theme]["sea"]
            assert colour_at(page, *LAND) == THEMES[theme]["land"]

    @pytest.mark.parametrize("zoom", [1, 3.25, 6, 9, 11])
    def test_land_is_land_at_every_zoom(self, page: Page, zoom: float) -> None:
        """What is out of view is left out of what is drawn, and changes nothing in it."""
        for inland in [(17.0, 10.0), (62.0, 100.0), (39.0, -98.0), (-25.0, 135.0), (-80.0, 90.0)]:
            look(page, *inland, zoom)
            assert colour_at(page, *inland) == THEMES["light"]["land"], inland
        for at_sea in [(-40.0, -30.0), (42.5, 51.0), (35.0, -150.0), (43.5, 34.0), (58.5, 20.0)]:
            look(page, *at_sea, zoom)
            assert colour_at(page, *at_sea) == THEMES["light"]["sea"], at_sea

    def test_the_reader_chooses_a_theme_and_it_stays(self, room: Room, page: Page) -> None:
        page.get_by_role("button", name="Light or dark").click()
        assert page.evaluate("geomap.theme.name") == "dark"
        page.reload()
        page.wait_for_selector(".gm-reader[data-view]")
        assert page.evaluate("document.documentElement.dataset.theme") == "dark"
        assert page.locator(".gm-theme [aria-pressed=true]").count() == 1
        page.get_by_role("button", name="Light or dark").press("Enter")
        assert page.evaluate("geomap.theme.name") == "light"

    def test_paper_is_light(self, page: Page) -> None:
        page.evaluate("geomap.theme.set('dark')")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert page.evaluate("document.documentElement.dataset.theme") == "light"
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert page.evaluate("document.documentElement.dataset.theme") == "dark"

    def test_names_appear_with_zoom(self, page: Page) -> None:
        world = look(page, 30, -20, 2)
        assert {"BRAZIL", "North Atlantic Ocean"} <= set(world)
        assert not {"Adriatic Sea", "Rome", "Croatia", "Tuscany"} & set(world)
        country = look(page, 43, 12, 5.5)
        assert {"Adriatic Sea", "Rome", "Croatia", "Italy"} <= {*country}
        assert "North Atlantic Ocean" not in country
        assert "Florence" in look(page, 43.8, 11.2, 7.5)

    def test_names_of_waters_are_told_from_those_of_land(self, page: Page) -> None:
        look(page, 43, 12, 5.5)
        sea = page.locator(".gm-label-sea", has_text="Adriatic Sea")
        land = page.locator(".gm-label-base", has_text=re.compile("^Croatia$"))
        assert sea.evaluate("(name) => getComputedStyle(name).fontStyle") == "italic"
        assert land.evaluate("(name) => getComputedStyle(name).fontStyle") == "normal"

    def test_disputed_borders_are_dashed_and_said_to_be_disputed(self, page: Page) -> None:
        look(page, 45.9, 34.0, 7)  # between Crimea and the mainland
        dashes = page.evaluate(
            """() => {
                const map = geomap.page.map;
                const base = Object.values(map._layers).find((layer) => layer.land);
                const context = base._ctx;
                const { setLineDash, stroke } = context;
                const told = [];
                context.setLineDash = (dash) => told.push(dash);
                context.stroke = () => told.push(context.strokeStyle);
                base._draw();
                Object.assign(context, { setLineDash: setLineDash.bind(context) });
                context.stroke = stroke.bind(context);
                base._draw();
                return told;
            }"""
        )
        assert dashes[dashes.index(THEMES["light"]["border-disputed"]) - 1] == [3, 3]
        assert dashes[dashes.index(THEMES["light"]["border"]) - 1] == []
        assert "Disputed border" in page.inner_text(".gm-legend")
        page.locator(".gm-legend > summary").click()

    def test_no_edge_comes_into_view_in_the_middle_of_a_drag(self, page: Page) -> None:
        look(page, 24.5, 12.5, 4)
        page.mouse.move(900, 400)
        page.mouse.down()
        page.mouse.move(500, 100, steps=8)
        bare = page.evaluate(
            """() => {
                const base = document.querySelector("canvas.gm-base").getBoundingClientRect();
                const box = geomap.page.map.getContainer().getBoundingClientRect();
                return base.left > box.left || base.top > box.top ||
                    base.right < box.right || base.bottom < box.bottom;
            }"""
        )
        page.mouse.up()
        assert not bare

    def test_it_is_few_lines_to_draw(self, page: Page) -> None:
        """Of all that the world has, what is seen at each whole zoom."""
        drawn = page.evaluate(
            """() => {
                const map = geomap.page.map;
                const base = Object.values(map._layers).find((layer) => layer.land);
                const context = CanvasRenderingContext2D.prototype;
                const { lineTo } = context;
                let lines = 0;
                context.lineTo = function (...at) {
                    lines += 1;
                    return lineTo.apply(this, at);
                };
                const drawn = [];
                for (let zoom = 1; zoom <= 11; zoom++) {
                    map.setView([48, 20], zoom, { animate: false });
                    lines = 0;
                    base._draw();
                    drawn.push(lines);
                }
                context.lineTo = lineTo;
                return drawn;
            }"""
        )
        assert min(drawn) > 0
        assert max(drawn) < 100_000  # it is simplified for the zoom, or left out
        assert max(drawn[7:]) < 2_000  # towns: only what is near

    def test_russian_names_on_the_map(self, room: Room) -> None:
        opened = room.open(room.stories("ru"))
        names = set(look(opened, 43, 12, 5.5))
        assert {"Адриатическое море", "Рим", "Хорватия", "Италия"} <= names

    def test_tiles_bring_their_own_names_and_give_way_to_the_map_when_they_fail(
        self, room: Room, tmp_path: Path
    ) -> None:
        file = room.draw("tiles", to_frame([a_location()]), tiles="OpenStreetMap.Mapnik")
        context = room.browser.new_context(viewport={"width": 1000, "height": 700})
        page = context.new_page()
        tile: dict[str, Any] = {"status": 200, "content_type": "image/png", "body": DOT}
        asked: list[str] = []

        def answer(route: Route) -> None:
            asked.append(route.request.url)
            route.fulfill(**tile)

        page.route(WEB, answer)
        page.goto(file.as_uri())
        page.wait_for_selector(".leaflet-tile-loaded", state="attached")
        assert all(url.startswith("https://tile.openstreetmap.org/") for url in asked)
        assert "OpenStreetMap" in page.inner_text(".leaflet-control-attribution")
        assert page.locator(".gm-label-base").count() == 0
        page.unroute(WEB)
        page.route(WEB, lambda route: route.abort())
        page.reload()
        page.wait_for_selector(".gm-label-base")
        assert "could not be loaded" in page.inner_text(".leaflet-control-attribution")
        context.close()
