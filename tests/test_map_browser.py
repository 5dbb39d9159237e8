"""The map's page in a real browser, opened from disk with the network off."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import folium
import pandas as pd
import pytest
from test_map import HOSTILE, PERM, RUSSIA, table

from geomap.locations import COLUMNS
from geomap.maps import draw_map, write_map

playwright = pytest.importorskip("playwright.sync_api")
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]

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


@pytest.fixture(scope="module")
def browser() -> Iterator["playwright.Browser"]:
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield launched
        launched.close()


Open = Callable[..., "playwright.Page"]


@pytest.fixture
def open_page(browser: "playwright.Browser", tmp_path: Path) -> Iterator[Open]:
    """Open a table's map, or a file; afterwards nothing may have gone wrong in it."""
    wrong: list[str] = []
    contexts = []

    def opened(shown: pd.DataFrame | Path, width: int = 1200, height: int = 750, **context: str):
        file = shown
        if isinstance(shown, pd.DataFrame):
            file = tmp_path / "map.html"
            write_map(shown, file)
        made = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **context
        )
        contexts.append(made)
        made.set_offline(True)
        page = made.new_page()
        page.on("request", lambda r: r.url.startswith(("file:", "data:")) or wrong.append(r.url))
        page.on("requestfailed", lambda request: wrong.append(request.url))
        page.on("console", lambda m: m.type in {"error", "warning"} and wrong.append(m.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
        page.goto(file.as_uri())
        page.wait_for_selector(".gm-panel")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []


def test_every_place_is_there_and_points_are_points(open_page: Open):
    page = open_page(story())
    assert page.locator("path.gm-point").count() == 3
    assert page.locator("path.gm-country").count() == 1
    assert page.locator("path.gm-region").count() == 1
    assert page.title() == "Places in 2 articles"
    assert page.inner_text(".gm-summary") == "6 mentions of 5 places in 2 articles"
    assert page.locator(".leaflet-control-scale").is_visible()
    credit = page.inner_text(".leaflet-control-attribution")
    assert "GeoNames" in credit
    assert "Natural Earth" in credit


def test_the_points_are_in_view_and_not_under_the_panel(open_page: Open):
    page = open_page(story())
    panel = page.locator(".gm-panel").bounding_box()
    for point in page.locator("path.gm-point.gm-mention").all():
        box = point.bounding_box()
        assert panel["x"] + panel["width"] < box["x"] < 1200
        assert 0 < box["y"] < 750


def test_a_popup_shows_the_full_name_and_the_sentence_with_the_mention_marked(open_page: Open):
    page = open_page(story())
    page.locator('path[aria-label^="Perm, Perm Krai, Russia"]').click()
    popup = page.locator(".gm-place")
    assert popup.locator("h2").inner_text() == "Perm, Perm Krai, Russia"
    assert popup.locator("li").inner_text() == PERM["sentence"]
    assert popup.locator("mark").all_inner_texts() == ["Perm"]
    assert popup.locator("h3").all_inner_texts() == ["Raids"]
    page.keyboard.press("Escape")
    assert popup.count() == 0


def test_mentions_in_one_sentence_are_one_sentence_with_two_marks(open_page: Open):
    page = open_page(story())
    page.locator('path[aria-label^="Moscow"]').click()
    assert page.locator(".gm-place li").count() == 1
    assert page.locator(".gm-place mark").all_inner_texts() == ["Moscow", "Moscow"]
    assert page.locator(".gm-place mark.gm-dateline").count() == 1


def test_an_articles_title_date_and_link(open_page: Open):
    page = open_page(story())
    page.locator('path[aria-label^="Tunis"]').dispatch_event("click")
    link = page.locator(".gm-place h3 a")
    assert link.get_attribute("href") == "https://example.org/tripoli"
    assert "noopener" in link.get_attribute("rel")
    assert "March 15, 2021" in page.inner_text(".gm-meta")


def test_countries_and_regions_open_as_well(open_page: Open):
    page = open_page(story())
    page.locator("path.gm-region").dispatch_event("click")
    assert page.locator(".gm-place h2").inner_text() == "Ural Mountains"
    page.locator(".gm-label-country").click()
    assert page.locator(".gm-place h2").inner_text() == "Russia"


def test_a_first_level_division_is_its_shape(open_page: Open):
    krai = PERM | {"place": "Perm Krai", "geonameid": 511180, "feature_code": "ADM1"}
    page = open_page(table(PERM, krai | {"feature_class": "A"}))
    assert page.locator("path.gm-point").count() == 1
    page.locator("path.gm-division").dispatch_event("click")
    assert page.locator(".gm-place h2").inner_text() == "Perm Krai, Russia"


def test_every_place_can_be_read_out(open_page: Open):
    page = open_page(story())
    for shape in page.locator("path.gm-shape[data-place]").all():
        assert shape.get_attribute("role") == "button"
        assert "mention" in shape.get_attribute("aria-label")


def test_the_keyboard_reaches_the_places(open_page: Open):
    page = open_page(story())
    point = page.locator('path[aria-label^="Perm"]')
    point.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "gm-place"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Perm")


def test_switching_a_role_off_hides_it(open_page: Open):
    page = open_page(story())
    tunis = page.locator('path[aria-label^="Tunis"]')
    moscow = page.locator('path[aria-label^="Moscow"]')
    large = moscow.bounding_box()["width"]
    page.uncheck("input[data-role=dateline]")
    assert tunis.count() == 0
    assert moscow.bounding_box()["width"] < large
    assert page.locator("path.gm-country").count() == 1
    page.uncheck("input[data-role=demonym]")
    assert page.locator("path.gm-country").count() == 0
    assert page.inner_text(".gm-summary") == "3 mentions of 3 places in 1 article"
    page.uncheck("input[data-role=mention]")
    assert page.locator("path.gm-shape").count() == 0
    page.check("input[data-role=dateline]")
    assert moscow.get_attribute("class").split()[2] == "gm-dateline"
    page.check("input[data-role=mention]")
    assert tunis.count() == 1
    assert moscow.bounding_box()["width"] == large


def test_an_uncertain_place_is_dashed_and_says_so(open_page: Open):
    page = open_page(story())
    tunis = page.locator('path[aria-label^="Tunis"]')
    dashes = "node => getComputedStyle(node).strokeDasharray"
    assert tunis.evaluate(dashes) != "none"
    assert page.locator('path[aria-label^="Perm"]').evaluate(dashes) == "none"
    tunis.dispatch_event("click")
    assert "30%" in page.inner_text(".gm-doubt")


def test_what_could_not_be_placed_is_counted_and_listed(open_page: Open):
    page = open_page(story())
    page.get_by_text("1 mention could not be placed").click()
    page.wait_for_selector(".gm-unplaced mark")
    assert page.locator(".gm-unplaced mark").all_inner_texts() == ["Zawara Gate"]


def test_the_list_of_places_leads_to_them(open_page: Open):
    page = open_page(story())
    page.get_by_text("All places").click()
    assert page.locator(".gm-names li").count() == 5
    page.locator(".gm-names button", has_text="Perm, Perm Krai").click()
    assert page.locator(".gm-place h2").inner_text() == "Perm, Perm Krai, Russia"


def test_no_places_is_said(open_page: Open):
    assert open_page(table()).inner_text(".gm-summary") == "No place was found in these articles."


def test_only_unplaced_mentions_is_said(open_page: Open):
    page = open_page(table(NOWHERE))
    assert page.inner_text(".gm-summary") == "No place that they name could be put on the map."
    assert page.locator(".gm-unplaced").is_visible()


def test_one_place_is_shown_in_its_surroundings(open_page: Open):
    page = open_page(table(PERM))
    box = page.locator("path.gm-point").bounding_box()
    assert 300 < box["x"] < 1200
    assert 0 < box["y"] < 750
    assert page.locator(".gm-label-city", has_text="Kazan").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone(open_page: Open, scheme: str):
    page = open_page(story(), width=390, height=844, color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert not page.locator(".gm-panel-body").is_visible()
    page.locator('path[aria-label^="Perm"]').dispatch_event("click")
    box = page.locator(".leaflet-popup-content-wrapper").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    page.click(".gm-toggle")
    assert page.locator("input[data-role=mention]").is_visible()
    body = page.locator(".gm-panel").bounding_box()
    assert body["y"] + body["height"] <= 844


def test_hostile_text_runs_nothing_and_is_shown_as_it_is(open_page: Open):
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
        rows.append(PERM | text | kept | spot | numbers)
    page = open_page(table(*rows))
    points = page.locator("path.gm-point")
    assert points.count() == len(payloads)
    for point in points.all():
        point.dispatch_event("click")
        assert page.locator(".gm-place mark").count() >= 1
        box = page.locator(".leaflet-popup-content-wrapper").bounding_box()
        assert box["width"] < 420
    page.get_by_text("All places").click()
    assert page.evaluate("window.__pwned") is None
    assert page.locator(".gm-panel img, .gm-place img, .gm-labels img").count() == 0
    assert "<img src=x onerror=alert(1)>" in page.inner_text(".gm-names")


def test_script_that_got_into_the_page_could_not_run(open_page: Open, tmp_path: Path):
    """The policy is the second wall: even markup that was let through is dead."""
    page = open_page(table(PERM))
    policy = page.get_attribute("meta[http-equiv=Content-Security-Policy]", "content")
    assert "'unsafe-inline'" not in policy.split("style-src")[0]
    broken = (tmp_path / "map.html").read_text(encoding="utf-8")
    broken = broken.replace("</body>", "<script>window.__pwned = 1</script></body>")
    (tmp_path / "broken.html").write_text(broken, encoding="utf-8")
    context = page.context
    other = context.new_page()
    other.goto((tmp_path / "broken.html").as_uri())
    other.wait_for_selector(".gm-panel")
    assert other.evaluate("window.__pwned") is None


def test_other_folium_layers_work_on_it(open_page: Open, tmp_path: Path):
    drawn = draw_map(table(PERM))
    folium.Marker([56, 60], popup="mine").add_to(drawn)
    folium.Circle([58, 56], radius=100_000).add_to(drawn)
    drawn.save(tmp_path / "more.html")
    page = open_page(tmp_path / "more.html")
    page.locator(".leaflet-marker-icon").click()
    page.wait_for_selector(".leaflet-popup-content >> text=mine")


def test_it_works_inside_a_notebook(open_page: Open, tmp_path: Path):
    cell = f"<!doctype html><section class=gm-panel>{draw_map(story())._repr_html_()}</section>"
    (tmp_path / "cell.html").write_text(cell, encoding="utf-8")
    frame = open_page(tmp_path / "cell.html").frame_locator("iframe")
    frame.locator("path.gm-point").first.wait_for()
    assert frame.locator("path.gm-point").count() == 3


def test_five_hundred_places_open_quickly(open_page: Open):
    rows = [
        PERM
        | {"geonameid": i, "latitude": (i * 37 % 1300) / 10 - 60, "longitude": (i * 91) % 340 - 170}
        for i in range(500)
    ]
    page = open_page(table(*rows))
    assert page.locator("path.gm-point").count() == 500
    assert page.evaluate("performance.now()") < 5000
