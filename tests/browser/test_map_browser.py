"""The map's page in a real browser, opened from disk with the network off."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import folium
import pandas as pd
import pytest

from geomap.output.maps import draw_map, write_map
from geomap.schema.location import COLUMNS
from support.page import HOSTILE, PERM, RUSSIA, table
from support.reading import Room, attribute_of, box_of, needs_browser, pause, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

playwright = pytest.importorskip("playwright.sync_api")
pytestmark = needs_browser

MOSCOW = PERM | {
    "place": "Moscow",
    "mention": "Moscow",
    "sentence": "Moscow (AFP) - Police raided offices in Moscow on Thursday.",
    "geonameid": 524901,
    "admin1": "Moscow",
    "latitude": 55.75222,
    "longitude": 37.61556,
}
URALS = PERM | {
    "place": "Ural Mountains",
    "mention": "Urals",
    "geonameid": 1488387,
    "feature_class": "T",
    "feature_code": "MTS",
    "admin1": "",
    "country_code": "",
    "country": "",
    "latitude": 60.0,
    "longitude": 60.0,
}
TUNIS = PERM | {
    "article": "tripoli.md",
    "title": "Port reopens",
    "published": "2021-03-15",
    "url": "https://example.org/tripoli",
    "place": "Tunis",
    "mention": "TUNIS",
    "sentence": "TUNIS, March 15 — Cranes moved again.",
    "geonameid": 2464470,
    "admin1": "Tunis",
    "country": "Tunisia",
    "country_code": "TN",
    "latitude": 36.81897,
    "longitude": 10.16579,
    "role": "dateline",
    "confidence": 0.3,
}
NOWHERE = {"mention": "Zawara Gate", "sentence": "Fighters left Zawara Gate on Sunday."}


def story() -> pd.DataFrame:
    """Two articles: three points, a country, a range, a mention that could not be placed."""
    return table(MOSCOW | {"role": "dateline"}, RUSSIA, MOSCOW, PERM, URALS, NOWHERE, TUNIS)


Open = Callable[..., "Page"]
READY = ".gm-reader[data-view]"


def summary(page: Page) -> str:
    """What the page says that is shown, once it has had a frame to say it in."""
    frames(page)
    return str(page.inner_text(".gm-count"))


def role(page: Page, name: str) -> None:
    """Switch a role off or on."""
    page.locator(f".gm-roles .gm-{name}").first.click(modifiers=["Control"])
    frames(page)


def frames(page: Page) -> None:
    """Let the page draw what has changed."""
    page.evaluate("new Promise((done) => setTimeout(() => requestAnimationFrame(done), 60))")


@pytest.fixture
def open_page(room: Room) -> Iterator[Open]:
    """Open a table's map, or a file, anew; afterwards nothing may have gone wrong in it."""
    pages: list[Page] = []

    def opened(
        shown: pd.DataFrame | Path,
        width: int = 1200,
        height: int = 750,
        at: str = "",
        **context: Any,
    ) -> Page:
        if isinstance(shown, pd.DataFrame):
            told = shown.to_csv().encode("utf-8", "surrogatepass")
            file = room.draw(hashlib.sha256(told).hexdigest(), shown)
        else:
            file = shown
        page = room.page(width, height, **context)
        pages.append(page)
        page.goto("about:blank")
        page.mouse.move(0, 0)
        page.goto(file.as_uri() + at)
        page.wait_for_selector(READY, state="attached")
        return page

    yield opened
    for page in pages:
        page.evaluate("localStorage.clear()")
    assert room.wrong == []


def test_every_place_is_there_and_points_are_points(open_page: Open) -> None:
    page = open_page(story())
    assert page.locator("path.gm-point").count() == 3
    assert page.locator("path.gm-country").count() == 1
    assert page.locator("path.gm-region").count() == 1
    assert page.title() == "Places in 2 articles"
    assert summary(page) == "6 mentions, 5 places, 2 articles"
    assert page.locator(".leaflet-control-scale").is_visible()
    credit = page.inner_text(".leaflet-control-attribution")
    assert "GeoNames" in credit
    assert "Natural Earth" in credit


def test_the_points_are_in_view_and_not_under_the_panel(open_page: Open) -> None:
    page = open_page(story())
    panel = box_of(page.locator(".gm-reader"))
    for point in page.locator("path.gm-point.gm-mention").all():
        box = box_of(point)
        assert panel["x"] + panel["width"] < box["x"] < 1200
        assert 0 < box["y"] < 750


def test_a_chosen_place_shows_its_full_name_and_the_sentence_with_the_mention_marked(
    open_page: Open,
) -> None:
    page = open_page(story())
    page.locator('path[aria-label^="Perm, Perm Krai, Russia"]').click()
    place = page.locator(".gm-place-view")
    place.locator("li").wait_for()
    assert place.locator("h2 bdi").all_inner_texts() == ["Perm", "Perm Krai, Russia"]
    assert place.locator("li").inner_text() == PERM["sentence"]
    assert place.locator("mark").all_inner_texts() == ["Perm"]
    assert place.locator("h3").all_inner_texts() == ["Raids"]
    page.keyboard.press("Escape")
    playwright.expect(place).to_be_hidden()


def test_mentions_in_one_sentence_are_one_sentence_with_two_marks(open_page: Open) -> None:
    page = open_page(story())
    page.locator('path[aria-label^="Moscow"]').click()
    page.locator(".gm-place-view li").wait_for()
    assert page.locator(".gm-place-view li").count() == 1
    assert page.locator(".gm-place-view mark").all_inner_texts() == ["Moscow", "Moscow"]
    assert page.locator(".gm-place-view mark.gm-dateline").count() == 1


def test_an_articles_title_date_and_link(open_page: Open) -> None:
    page = open_page(story())
    page.locator('path[aria-label^="Tunis"]').dispatch_event("click")
    page.locator(".gm-place-view h3 button").click()
    link = page.locator(".gm-article-view header a")
    assert attribute_of(link, "href") == "https://example.org/tripoli"
    assert "noopener" in attribute_of(link, "rel")
    assert "March 15, 2021" in page.inner_text(".gm-article-view .gm-meta")


def test_countries_and_regions_open_as_well(open_page: Open) -> None:
    page = open_page(story())
    page.locator("path.gm-region").dispatch_event("click")
    playwright.expect(page.locator(".gm-place-view h2 .gm-name")).to_have_text("Ural Mountains")
    page.locator(".gm-label-country").click()
    playwright.expect(page.locator(".gm-place-view h2 .gm-name")).to_have_text("Russia")


def test_a_first_level_division_is_its_shape(open_page: Open) -> None:
    krai = PERM | {"place": "Perm Krai", "geonameid": 511180, "feature_code": "ADM1"}
    page = open_page(table(PERM, krai | {"feature_class": "A"}, NOWHERE | {"article": "b"}))
    assert page.locator("path.gm-point").count() == 1
    page.locator("path.gm-division").dispatch_event("click")
    playwright.expect(page.locator(".gm-place-view h2 bdi")).to_have_text(["Perm Krai", "Russia"])


def test_every_place_can_be_read_out(open_page: Open) -> None:
    page = open_page(story())
    for shape in page.locator("path.gm-shape[data-place]").all():
        assert attribute_of(shape, "role") == "button"
        assert "mention" in attribute_of(shape, "aria-label")


def test_the_keyboard_reaches_the_places(open_page: Open) -> None:
    page = open_page(story())
    point = page.locator('path[aria-label^="Perm"]')
    point.focus()
    page.keyboard.press("Enter")
    playwright.expect(page.locator(".gm-place-view h2 .gm-name")).to_have_text("Perm")
    page.keyboard.press("Escape")
    playwright.expect(page.locator(".gm-place-view")).to_be_hidden()
    frames(page)
    assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Perm")


def test_switching_a_role_off_hides_it(open_page: Open) -> None:
    page = open_page(story())
    tunis = page.locator('path[aria-label^="Tunis"]')
    moscow = page.locator('path[aria-label^="Moscow"]')
    large = box_of(moscow)["width"]
    role(page, "dateline")
    assert tunis.count() == 0
    assert box_of(moscow)["width"] < large
    assert page.locator("path.gm-country").count() == 1
    role(page, "demonym")
    assert page.locator("path.gm-country").count() == 0
    assert summary(page) == "3 of 6 mentions, 3 places, 1 article"
    role(page, "mention")
    # None is as good as all: the chips then say what there is.
    assert summary(page) == "6 mentions, 5 places, 2 articles"
    role(page, "mention")
    role(page, "demonym")
    role(page, "mention")
    assert tunis.count() == 1
    assert box_of(moscow)["width"] == pytest.approx(large, abs=0.01)


def test_an_uncertain_place_is_dashed_and_says_so(open_page: Open) -> None:
    page = open_page(story())
    tunis = page.locator('path[aria-label^="Tunis"]')
    dashes = "node => getComputedStyle(node).strokeDasharray"
    assert tunis.evaluate(dashes) != "none"
    assert "uncertain" in attribute_of(tunis, "aria-label")
    assert page.locator('path[aria-label^="Perm"]').evaluate(dashes) == "none"
    assert "uncertain" not in attribute_of(page.locator('path[aria-label^="Perm"]'), "aria-label")
    tunis.dispatch_event("click")
    playwright.expect(page.locator(".gm-doubt")).to_contain_text("30%")  # told when it is read


def test_what_could_not_be_placed_is_counted_and_listed(open_page: Open) -> None:
    page = open_page(story())
    page.get_by_text("1 mention could not be placed").click()
    page.locator(".gm-unplaced-list mark").wait_for()
    assert page.locator(".gm-unplaced-list mark").all_inner_texts() == ["Zawara Gate"]


def test_the_list_of_places_leads_to_them(open_page: Open) -> None:
    page = open_page(story())
    page.click("#gm-tab-places")
    assert page.locator("#gm-panel-places .gm-row").count() == 5
    page.locator("#gm-panel-places .gm-row", has_text="Perm").click()
    playwright.expect(page.locator(".gm-place-view h2 .gm-name")).to_have_text("Perm")


def test_no_places_is_said(open_page: Open) -> None:
    assert summary(open_page(table())) == "There are no articles here."


def test_only_unplaced_mentions_is_said(open_page: Open) -> None:
    page = open_page(table(NOWHERE, NOWHERE | {"article": "b"}))
    assert summary(page) == "No place that they name could be put on the map."
    assert page.locator(".gm-unplaced-list").is_visible()


def test_one_place_is_shown_in_its_surroundings(open_page: Open) -> None:
    page = open_page(table(PERM))
    box = box_of(page.locator("path.gm-point"))
    assert 400 < box["x"] < 1200
    assert 0 < box["y"] < 750
    assert page.locator(".gm-label-city", has_text="Kazan").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone(open_page: Open, scheme: str) -> None:
    page = open_page(story(), width=390, height=844, color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    pane = box_of(page.locator(".gm-reader"))
    assert pane["y"] > 0.4 * 844  # the map has the upper part
    assert pane["y"] + pane["height"] <= 844
    assert page.locator(".gm-roles .gm-mention").is_visible()
    page.locator('path[aria-label^="Perm"]').dispatch_event("click")
    playwright.expect(page.locator(".gm-place-view h2 .gm-name")).to_have_text("Perm")
    box = box_of(page.locator(".gm-place-view"))
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390


def test_hostile_text_runs_nothing_and_is_shown_as_it_is(open_page: Open) -> None:
    payloads = [
        *HOSTILE,
        "<script>window.__pwned = 1</script>",
        "</script><script>window.__pwned = 1</script>",
        "<img src=x onerror='window.__pwned = 1'>",
        "<svg onload=window.__pwned=1>",
        "${window.__pwned = 1}",
        "{{ (function(){ window.__pwned = 1 })() }}",
        "w" * 1_000_000,
    ]
    rows = []
    for number, payload in enumerate(payloads):
        text = {name: payload for name in COLUMNS if isinstance(PERM.get(name, ""), str)}
        kept = {"feature_class": "P", "feature_code": "PPL", "role": "mention"}
        spot = {"geonameid": number + 1, "latitude": 10.0 + number, "longitude": 3.0 * number}
        numbers = {"confidence": 0.2, "start": 0, "end": 1, "population": None}
        text["sentence"] = f"{payload} and {payload}"
        rows.append(PERM | text | kept | spot | numbers)
    page = open_page(table(*rows))
    points = page.locator("path.gm-point")
    assert points.count() == len(payloads)
    for point in points.all():
        point.dispatch_event("click")
        page.locator(".gm-place-view li").first.wait_for()
        assert page.locator(".gm-place-view mark").count() >= 1
        assert box_of(page.locator(".gm-place-view"))["width"] < 420
        assert page.evaluate("document.documentElement.scrollWidth") == 1200
    for number in range(len(payloads)):
        page.evaluate(f"geomap.page.store.set({{ article: {number}, place: null }})")
        page.locator(".gm-text .gm-mark").first.click()
        assert box_of(page.locator(".gm-article-view"))["width"] < 420
    page.evaluate("geomap.page.store.set({ article: null, place: null, list: 'places' })")
    page.fill(".gm-search-field", "<img")
    assert page.evaluate("window.__pwned") is None
    strange = "img, iframe, object, embed, b, script:not([type]):not(head script):not(:last-child)"
    assert page.locator(f".gm-reader :is({strange}), .gm-labels :is({strange})").count() == 0
    page.fill(".gm-search-field", "")
    assert "<img src=x onerror=alert(1)>" in page.inner_text("#gm-panel-places")


def test_script_that_got_into_the_page_could_not_run(open_page: Open, tmp_path: Path) -> None:
    """The policy is the second wall: even markup that was let through is dead."""
    write_map(table(PERM), tmp_path / "map.html")
    page = open_page(tmp_path / "map.html")
    policy = attribute_of(page.locator("meta[http-equiv=Content-Security-Policy]"), "content")
    assert "'unsafe-inline'" not in policy.split("style-src")[0]
    broken = (tmp_path / "map.html").read_text(encoding="utf-8")
    broken = broken.replace("</body>", "<script>window.__pwned = 1</script></body>")
    (tmp_path / "broken.html").write_text(broken, encoding="utf-8")
    other = page.context.new_page()
    other.goto((tmp_path / "broken.html").as_uri())
    other.wait_for_selector(READY)
    assert other.evaluate("window.__pwned") is None
    other.close()


def test_other_folium_layers_work_on_it(open_page: Open, tmp_path: Path) -> None:
    drawn = draw_map(table(PERM))
    folium.Marker([56, 60], popup="mine").add_to(drawn)
    folium.Circle([58, 56], radius=100_000).add_to(drawn)
    drawn.save(tmp_path / "more.html")
    page = open_page(tmp_path / "more.html")
    page.locator(".leaflet-marker-icon").click()
    page.wait_for_selector(".leaflet-popup-content >> text=mine")


def test_it_works_inside_a_notebook(open_page: Open, tmp_path: Path) -> None:
    cell = f"<!doctype html><p class=gm-reader data-view>{draw_map(story())._repr_html_()}</p>"
    (tmp_path / "cell.html").write_text(cell, encoding="utf-8")
    frame = open_page(tmp_path / "cell.html").frame_locator("iframe")
    frame.locator("path.gm-point").first.wait_for()
    assert frame.locator("path.gm-point").count() == 3


def scattered(count: int) -> pd.DataFrame:
    """So many points over the world."""
    return table(
        *(
            PERM
            | {"geonameid": i, "latitude": (i * 37 % 1300) / 10 - 60}
            | {"longitude": (i * 91) % 340 - 170, "place": f"P{i}"}
            for i in range(count)
        )
    )


def test_five_hundred_places_are_few_things_to_draw(open_page: Open) -> None:
    page = open_page(scattered(500))
    assert page.locator(".gm-points > *").count() < 250
    inside = page.evaluate(
        """[...document.querySelectorAll(".gm-points > *")]
            .reduce((sum, node) => sum + Number(node.dataset.count ?? 1), 0)"""
    )
    assert inside == 500


# Clusters


def close_together() -> pd.DataFrame:
    """Four places about Moscow, two of which lie on one spot, and Perm."""
    near = [(55.75, 37.61, "event"), (55.78, 37.66, "mention"), (55.70, 37.55, "dateline")]
    rows = [
        PERM | {"place": f"Place {i}", "mention": "Perm", "geonameid": 10 + i}
        | {"latitude": latitude, "longitude": longitude, "role": role}
        for i, (latitude, longitude, role) in enumerate([*near, near[2]])
    ]  # fmt: skip
    return table(*rows, rows[0], PERM | {"article": "b"})


def test_places_close_together_are_one_ring_that_says_what_is_in_it(open_page: Open) -> None:
    page = open_page(close_together())
    cluster = page.locator(".gm-cluster")
    assert cluster.count() == 1
    assert page.locator("path.gm-point").count() == 1
    assert cluster.locator(".gm-cluster-count").text_content() == "5"
    assert cluster.locator(".gm-arc").count() == 3  # of its three roles
    label = cluster.get_attribute("aria-label")
    assert label == (
        "4 places close together, 5 mentions: Place 0, Place 1, Place 2 and 1 more. Zoom in."
    )
    cluster.hover()
    assert "4 places" in page.inner_text(".gm-tooltip")


def test_a_ring_breaks_up_as_one_looks_closer(open_page: Open) -> None:
    page = open_page(close_together())
    cluster = page.locator(".gm-cluster")
    cluster.focus()
    page.keyboard.press("Enter")
    # What no zoom can tell apart stays a ring, and is a list.
    assert page.locator("path.gm-point[aria-label^=Place]").count() == 2
    assert page.locator("path.gm-point.gm-event").count() == 1
    assert cluster.get_attribute("data-count") == "2"
    assert page.evaluate("document.activeElement.closest('.gm-points') !== null")
    cluster.click()
    names = page.locator(".gm-gathered .gm-name-button")
    assert names.count() == 2
    names.first.click()
    playwright.expect(page.locator(".gm-place-view h2 .gm-name")).to_have_text("Place 2")


def test_filters_reach_into_rings(open_page: Open) -> None:
    page = open_page(close_together())
    role(page, "dateline")
    assert attribute_of(page.locator(".gm-cluster"), "data-count") == "2"
    role(page, "event")
    assert page.locator(".gm-cluster").count() == 0
    assert page.locator("path.gm-point").count() == 2


def test_a_place_in_a_ring_shows_its_spot_when_it_is_hovered(open_page: Open) -> None:
    page = open_page(close_together())
    page.click("#gm-tab-places")
    page.locator("#gm-panel-places .gm-row", has_text="Place 1").hover()
    page.wait_for_selector(".gm-cluster.gm-hover")
    assert page.locator(".gm-halo-spot").count() == 1


def test_an_open_article_has_rings_of_its_own(open_page: Open) -> None:
    page = open_page(close_together())
    page.evaluate("geomap.page.store.set({ article: 1 })")
    frames(page)
    assert "gm-aside" in attribute_of(page.locator(".gm-cluster"), "class")
    assert "gm-aside" not in attribute_of(page.locator("path.gm-point"), "class")
    page.evaluate("geomap.page.store.set({ article: 0 })")
    frames(page)
    assert "gm-aside" not in attribute_of(page.locator(".gm-cluster"), "class")
    assert "gm-aside" in attribute_of(page.locator("path.gm-point"), "class")


def test_events_lie_on_top(open_page: Open) -> None:
    rows = [
        PERM | {"geonameid": i, "latitude": 50 + i, "role": role}
        for i, role in enumerate(("event", "demonym", "mention", "event", "dateline"))
    ]
    page = open_page(table(*rows))
    drawn = [
        attribute_of(node, "class").split()[2] for node in page.locator(".gm-points > path").all()
    ]
    assert drawn == ["gm-demonym", "gm-dateline", "gm-mention", "gm-event", "gm-event"]


# The address


def state(page: Page, expression: str) -> Any:
    return page.evaluate(f"(() => {{ const {{ state }} = geomap.page.store; {expression} }})()")


def address(page: Page) -> str:
    pause(page, 320)  # not written more often than browsers allow
    return str(page.evaluate("decodeURIComponent(location.hash)"))


def test_the_address_holds_the_state_and_a_link_reopens_it(open_page: Open) -> None:
    page = open_page(story())
    role(page, "dateline")
    page.locator('path[aria-label^="Perm"]').click()
    page.mouse.move(800, 300)
    zoom = "window[document.querySelector('.folium-map').id].getZoom()"
    before = page.evaluate(zoom)
    page.mouse.wheel(0, -300)
    until(page, f"{zoom} > {before} && geomap.page.store.state.view?.zoom === {zoom}")
    written = address(page)
    assert "place=Perm.511196" in written
    assert "roles=event,mention,metonym,demonym" in written
    assert "view=" in written
    view = state(page, "return state.view")
    again = open_page(story(), at=page.evaluate("location.hash"))
    assert again.locator(".gm-place-view h2 .gm-name").inner_text() == "Perm"
    assert again.locator('path[aria-label^="Tunis"]').count() == 0
    centre = again.evaluate("(({ lat, lng }) => [lat, lng])(geomap.page.map.getCenter())")
    assert centre == pytest.approx([view["lat"], view["lng"]], abs=0.01)


def test_every_filter_is_in_the_address_and_comes_back(open_page: Open) -> None:
    page = open_page(story())
    page.evaluate(
        """geomap.page.store.set({
            countries: new Set(["RU", "TN"]), sources: new Set([""]), kinds: new Set(["point"]),
            confidence: 35, query: "a & b = c, Тунис #1 100%", from: "2020-01-01", to: "2022-01-01",
            undated: false, list: "places", article: 1,
        })"""
    )
    show = """return JSON.stringify(state, (key, value) =>
        value instanceof Set ? [...value].sort() : value)"""
    before = state(page, show)
    address(page)
    again = open_page(story(), at=page.evaluate("location.hash"))
    assert state(again, show) == before


@pytest.mark.parametrize(
    "at",
    [
        "#article=99999&place=Nowhere.1&mention=-1&roles=&view=x,y,z",
        "#view=1e999,NaN,5&from=<script>&to=2020-99&confidence=1000&list=<img>",
        "#%E0%A4%A&=&&==&q=%00%ff&roles=__proto__,constructor&countries=__proto__",
        "#<img src=x onerror=alert(1)>",
        "#article=constructor&" + "q=x&" * 5000,
        "#view=91,0,5",
    ],
)
def test_a_stale_or_hostile_address_does_no_harm(open_page: Open, at: str) -> None:
    page = open_page(story(), at=at)
    assert state(page, "return [state.article, state.place, state.mention, state.view]") == [
        *(None, None, None, None)
    ]
    assert page.locator(READY).is_visible()
    assert page.locator("img").count() == 0


def test_back_and_forward_go_through_what_was_chosen(open_page: Open) -> None:
    page = open_page(story())
    name = page.locator(".gm-place-view h2 .gm-name")
    page.locator('path[aria-label^="Perm"]').click()
    page.locator('path[aria-label^="Moscow"]').click()
    playwright.expect(name).to_have_text("Moscow")
    page.go_back()
    playwright.expect(name).to_have_text("Perm")
    page.go_back()
    until(page, "geomap.page.store.state.place === null")
    page.go_forward()
    playwright.expect(name).to_have_text("Perm")
