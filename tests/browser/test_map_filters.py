"""Filters, the dates, and what can be taken along."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from geomap.output.csv_writer import CsvWriter
from geomap.output.frame import to_frame
from geomap.output.geojson_writer import GeoJsonWriter
from geomap.schema.location import COLUMNS, Location
from support.reading import Room, box_of, needs_browser, settle, stories, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytestmark = needs_browser


def counts(page: Page) -> tuple[int, ...]:
    """Mentions shown, mentions in all, places, articles."""
    settle(page)
    text = page.inner_text(".gm-count")
    found = re.fullmatch(r"(\d+)(?: of (\d+))? mentions?, (\d+) places?, (\d+) articles?", text)
    assert found, text
    shown = int(found[1])
    return shown, int(found[2] or shown), int(found[3]), int(found[4])


def placed() -> list[Location]:
    return [row for row in stories()[1] if row.latitude is not None]


def option(page: Page, name: str) -> None:
    page.locator(".gm-drawer .gm-option", has_text=name).locator("input").click()


def download(page: Page, kind: str) -> bytes:
    with page.expect_download() as waiting:
        page.click("[aria-haspopup=menu]")
        page.click(f"[data-take={kind}]")
    return Path(waiting.value.path()).read_bytes()


def test_everything_is_counted(room: Room) -> None:
    rows = placed()
    page = room.open()
    shown, total, places, articles = counts(page)
    assert shown == total == len(rows)
    assert places == len({row.geonameid for row in rows})
    assert articles == 4  # as many as the list has: that without a place as well
    assert page.inner_text("#gm-tab-articles .gm-number") == "4"
    assert page.locator(".gm-reset").is_hidden()


def test_a_roles_chip_means_only_this(room: Room) -> None:
    page = room.open()
    chip = ".gm-role.gm-demonym"
    page.click(chip)
    assert page.get_attribute(chip, "aria-pressed") == "true"
    only = sum(row.role == "demonym" for row in placed())
    assert counts(page)[:2] == (only, len(placed()))
    # With Ctrl one adds another; each chip says how many it stands for.
    page.click(".gm-role.gm-dateline", modifiers=["Control"])
    datelines = sum(row.role == "dateline" for row in placed())
    assert counts(page)[0] == only + datelines
    assert page.inner_text(".gm-role.gm-dateline .gm-number") == str(datelines)
    page.click(".gm-reset")
    assert counts(page)[0] == len(placed())
    assert page.get_attribute(chip, "aria-pressed") == "false"


def test_a_corrected_role_is_among_the_filters(room: Room) -> None:
    page = room.open()
    before = page.locator(".gm-role.gm-dateline .gm-number").inner_text()
    events = sum(row.role == "event" for row in placed())
    page.evaluate(
        """() => {
            const { store } = geomap.page;
            const dateline = store.mentions.role.indexOf(geomap.ROLES.indexOf("dateline"));
            store.correct([dateline], { role: "event" });
        }"""
    )
    assert page.inner_text(".gm-role.gm-event .gm-number") == str(events + 1)
    if int(before) > 1:
        after = page.inner_text(".gm-role.gm-dateline .gm-number")
        assert int(after) == int(before) - 1


def test_country_source_and_kind(room: Room) -> None:
    page = room.open()
    page.click(".gm-filter-button")
    option(page, "United States")
    assert counts(page)[0] == sum(row.country_code == "US" for row in placed())
    option(page, "Cities")
    american_points = sum(row.country_code == "US" and row.feature_class == "P" for row in placed())
    assert counts(page)[0] == american_points
    assert page.locator(".gm-chip").count() == 2
    page.locator(".gm-chip", has_text="United States").click()
    option(page, "Cities")
    option(page, "AFP")
    assert counts(page)[0] == sum(row.source == "AFP" for row in placed())
    assert counts(page)[3] == 1
    assert page.locator(".gm-row-title").all_inner_texts() == ["Police raid offices across Russia"]


# Whether Arial's kind of letters or DejaVu's wider ones are installed decides how many lines the
# filters take; once they left no pixel to the list, which then drew no row.
@pytest.mark.parametrize("height", [480, 640, 800])
def test_the_list_keeps_its_room_below_the_filters_in_any_font(room: Room, height: int) -> None:
    page = room.open(height=height)
    page.click(".gm-filter-button")
    for spacing in ("-0.05em", "0.05em", "0.2em"):
        page.evaluate("(spacing) => document.body.style.letterSpacing = spacing", spacing)
        option(page, "AFP")
        settle(page)
        title = page.locator(".gm-row-title")
        assert title.all_inner_texts() == ["Police raid offices across Russia"]
        title.scroll_into_view_if_needed()
        row = box_of(title)
        assert row["y"] >= 0 and row["y"] + row["height"] <= height + 1
        for part in (".gm-home .gm-panel:visible", ".gm-drawer"):
            assert box_of(page.locator(part))["height"] >= 119
        option(page, "AFP")  # no longer


def test_the_least_confidence(room: Room) -> None:
    page = room.open()
    page.click(".gm-filter-button")
    slider = page.locator("#gm-confidence")
    slider.focus()
    page.keyboard.press("End")
    assert slider.get_attribute("aria-valuetext") == "at least 95% sure"
    assert counts(page)[0] == sum(round(100 * row.confidence) >= 95 for row in placed())


def test_nothing_left_says_what_to_do_and_one_press_brings_all_back(room: Room) -> None:
    page = room.open()
    page.fill(".gm-search-field", "xylophone")
    page.wait_for_selector(".gm-empty:visible")
    assert counts(page) == (0, len(placed()), 0, 0)
    assert "xylophone" in page.inner_text(".gm-empty")
    page.click(".gm-empty button")
    assert counts(page)[0] == len(placed())
    assert page.input_value(".gm-search-field") == ""


def test_a_place_of_which_nothing_is_left_says_so(room: Room) -> None:
    page = room.open()
    page.click("#gm-tab-places")
    page.locator(".gm-place-row", has_text="Kaliningrad").click()
    page.wait_for_selector(".gm-place-view .gm-article")
    page.evaluate("geomap.page.store.set({from: '2023-01-01', undated: false})")
    page.wait_for_selector(".gm-place-view .gm-empty")
    page.click(".gm-place-view .gm-empty button")
    page.wait_for_selector(".gm-place-view .gm-article")


def test_filters_join_with_the_search_and_the_dates(room: Room) -> None:
    page = room.open()
    page.fill(".gm-search-field", "perm")
    until(page, "document.querySelector('.gm-count').textContent.includes(' of ')")
    page.click(".gm-filter-button")
    page.fill("#gm-from", "2023-01-01")
    page.locator("#gm-from").blur()
    option(page, "Cities")
    page.locator(".gm-undated input").uncheck()
    counts(page)
    page.click("#gm-tab-articles")
    assert page.locator(".gm-row-title").all_inner_texts() == ["High water on the Kama"]


def test_the_brush_with_the_keyboard(room: Room) -> None:
    page = room.open()
    first, last = page.locator(".gm-edge").all()
    assert first.get_attribute("role") == "slider"
    last.focus()
    for _ in range(4):
        page.keyboard.press("ArrowLeft")
    settle(page)
    until_day = last.get_attribute("aria-valuetext") or ""
    assert re.search(r"202[1-2]$", until_day), until_day
    early = sum("" < row.published < "2023" for row in placed())
    assert counts(page)[0] == early
    page.keyboard.press("Escape")
    assert counts(page)[0] == len(placed())


def test_the_brush_with_the_pointer(room: Room) -> None:
    page = room.open()
    chart = box_of(page.locator(".gm-chart"))
    y = chart["y"] + 20
    page.mouse.move(chart["x"] + chart["width"] * 0.5, y)
    page.mouse.down()
    page.mouse.move(chart["x"] + chart["width"] - 12, y, steps=3)
    page.mouse.up()
    # What has no date is in no span of dates, unless one asks for it.
    assert not page.locator(".gm-undated input").is_checked()
    assert "1 undated left out" in page.inner_text(".gm-chip")
    flood = [row for row in placed() if row.article == "flood.txt"]
    assert counts(page) == (len(flood), len(placed()), len({r.geonameid for r in flood}), 1)
    page.locator(".gm-undated input").check()
    undated = sum(not row.published for row in placed())
    assert counts(page)[0] == len(flood) + undated
    page.click(".gm-clear")
    assert counts(page)[0] == len(placed())


def test_articles_without_a_date_are_counted_and_switched(room: Room) -> None:
    page = room.open()
    assert page.inner_text(".gm-undated") == "1 undated"
    page.locator(".gm-undated input").uncheck()
    assert counts(page)[0] == sum(bool(row.published) for row in placed())


def test_a_month_alone_lasts_to_its_end(room: Room) -> None:
    row = next(row for row in placed() if row.place == "Perm")
    dates = ["1945-03", "1945", "1945-05-02"]
    rows = [replace(row, article=f"{day}.txt", published=day) for day in dates]
    page = room.open(room.draw("partial", to_frame(rows)))
    shown = page.locator(".gm-row-date").all_inner_texts()
    assert sorted(shown) == ["1945", "March 1945", "May 2, 1945"]
    for begin, end, articles in (
        ("1945-03-20", "1945-03-25", 2),  # the month, and the year
        ("1945-04-01", "1945-04-30", 1),
        ("1945-05-01", "1945-12-31", 2),
        ("1946-01-01", "", 0),
    ):
        page.evaluate(f"geomap.page.store.set({{from: '{begin}', to: '{end}'}})")
        settle(page)
        found = re.search(r"(\d+) articles?", page.inner_text(".gm-count"))
        assert int(found[1] if found else 0) == articles, begin


def test_playing_goes_through_the_dates_and_stops(room: Room) -> None:
    row = next(row for row in placed() if row.place == "Perm")
    days = [f"{year}-{month:02}-10" for year in (2022, 2023) for month in range(1, 13)]
    rows = [replace(row, article=f"{day}.txt", published=day) for day in days]
    page = room.open(room.draw("monthly", to_frame(rows)))
    page.clock.install()
    page.click(".gm-play")
    assert page.get_attribute(".gm-play", "aria-label") == "Pause"
    seen = []
    for _ in range(300):
        page.clock.run_for(400)
        seen.append(page.inner_text(".gm-range"))
        if page.get_attribute(".gm-play", "aria-label") != "Pause":
            break
    assert page.get_attribute(".gm-play", "aria-label") == "Play through time"
    assert len(set(seen)) > 20
    assert "2022" in seen[0]
    assert "2023" in seen[-1]


def test_the_finest_bins_that_there_is_room_for_and_gaps_that_are_short(room: Room) -> None:
    page = room.open()
    axis = page.evaluate(
        """(days) => {
            const axes = [days, [...Array(60).keys()].map((n) => days[0] + 40 * n)];
            return axes.map((all) => {
                const { unit, edges, xs, gaps } = geomap.makeAxis(all, 600);
                const all_in = all.every((day) => day >= edges[0] && day < edges.at(-1));
                return [unit, gaps.size, all_in, xs.at(-1) <= 600];
            });
        }""",
        [0, 4000, 12000],
    )
    assert axis == [["day", 2, True, True], ["month", 0, True, True]]
    # One zooms to what is selected, and back.
    page.locator(".gm-edge").first.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    edges = page.locator(".gm-chart .gm-break").count()
    page.keyboard.press("+")
    assert page.locator(".gm-chart .gm-break").count() < edges
    page.keyboard.press("-")
    assert page.locator(".gm-chart .gm-break").count() == edges
    box = box_of(page.locator(".gm-chart"))
    page.mouse.move(box["x"] + 16, box["y"] + 20)
    assert re.search(r"2019.*: \d+ mentions?$", page.inner_text(".gm-time-tip"))


def test_the_table_taken_along_is_the_table_that_geomap_writes(room: Room) -> None:
    page = room.open()
    written = io.StringIO()
    CsvWriter().write(placed(), written)
    taken = download(page, "csv").decode("utf-8-sig")
    assert taken.splitlines()[0] == ",".join(COLUMNS)
    ours, theirs = (sorted(csv.reader(io.StringIO(text))) for text in (taken, written.getvalue()))
    population, geonameid = COLUMNS.index("population"), COLUMNS.index("geonameid")
    assert [row[geonameid] for row in ours] == [row[geonameid] for row in theirs]
    assert [row[population] for row in ours] == [row[population] for row in theirs]
    assert ours == theirs


def test_only_what_is_shown_is_taken_along(room: Room) -> None:
    page = room.open()
    page.click(".gm-role.gm-demonym")
    counts(page)
    rows = list(csv.DictReader(io.StringIO(download(page, "csv").decode("utf-8-sig"))))
    assert len(rows) == counts(page)[0]
    assert {row["role"] for row in rows} == {"demonym"}


def test_the_geojson_taken_along(room: Room) -> None:
    page = room.open()
    written = io.StringIO()
    GeoJsonWriter().write(placed(), written)
    expected, taken = json.loads(written.getvalue()), json.loads(download(page, "geojson"))
    assert taken["attribution"] == expected["attribution"]
    key = lambda f: (f["properties"]["article"], f["properties"]["start"])  # noqa: E731
    assert sorted(taken["features"], key=key) == sorted(expected["features"], key=key)


def test_a_formula_is_no_formula_in_the_table_taken_along(room: Room) -> None:
    row = next(row for row in placed() if row.place == "Perm")
    evil = [
        replace(row, article="a.txt", title="=HYPERLINK(1)", source="@x", url=""),
        replace(row, article="b.txt", title='say "hi", you', source="a; =b"),
    ]
    page = room.open(room.draw("formula", to_frame(evil)))
    table = download(page, "csv").decode("utf-8-sig")
    rows = {row["article"]: row for row in csv.DictReader(io.StringIO(table))}
    assert rows["a.txt"]["title"] == "'=HYPERLINK(1)"
    assert rows["a.txt"]["source"] == "'@x"
    assert rows["b.txt"]["title"] == 'say "hi", you'
    assert rows["b.txt"]["source"] == "a; '=b"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_picture_taken_along_shows_the_map(room: Room, scheme: str) -> None:
    page = room.open(width=800, height=500, color_scheme=scheme)
    settle(page)
    picture = download(page, "png")
    assert picture.startswith(b"\x89PNG")
    width, height = (int.from_bytes(picture[at : at + 4]) for at in (16, 20))
    shown = box_of(page.locator(".folium-map"))
    assert width == round(2 * shown["width"])
    assert height > 2 * shown["height"]
    colours = page.evaluate(
        """async (url) => {
            const image = new Image();
            image.src = url;
            await image.decode();
            const canvas = document.createElement("canvas");
            [canvas.width, canvas.height] = [image.width, image.height];
            const context = canvas.getContext("2d");
            context.drawImage(image, 0, 0);
            const { data } = context.getImageData(0, 0, image.width, image.height);
            const found = new Map();
            for (let i = 0; i < data.length; i += 32) {
                const key = data[i] * 65536 + data[i + 1] * 256 + data[i + 2];
                found.set(key, (found.get(key) || 0) + 1);
            }
            return [...found.values()].filter((n) => n > 375).length;
        }""",
        "data:image/png;base64," + __import__("base64").b64encode(picture).decode(),
    )
    assert colours >= 3  # sea, land, paper


def test_the_map_is_taken_along_as_a_page_of_pdf(room: Room) -> None:
    page = room.open(at="#article=raids.txt", width=800, height=500)
    page.wait_for_selector(".gm-text .gm-mark")
    settle(page)
    read = PdfReader(io.BytesIO(download(page, "pdf")), strict=True)
    assert read.metadata is not None
    assert read.metadata.title == "Police raid offices across Russia"
    (sheet,) = read.pages
    shown = box_of(page.locator(".folium-map"))
    assert float(sheet.mediabox.width) == pytest.approx(0.75 * shown["width"], abs=1)
    (drawn,) = sheet.images
    assert drawn.image is not None
    assert drawn.image.width == round(3 * shown["width"])
    colours = drawn.image.convert("RGB").getcolors(1 << 24)
    assert sum(count > 3000 for count, _ in colours or ()) >= 3  # sea, land, paper


def test_the_drawing_says_what_it_shows_who_found_it_and_whose_it_is(room: Room) -> None:
    page = room.open(at="#article=raids.txt", color_scheme="dark")
    page.wait_for_selector(".gm-text .gm-mark")
    settle(page)
    drawn = download(page, "svg").decode()
    svg = ElementTree.fromstring(drawn)
    words = ["".join(node.itertext()) for node in svg.iter() if node.tag.endswith("}text")]
    told = " ".join(words)
    assert words[0] == "Police raid offices across Russia"
    assert "in this article" in words[1]
    assert page.inner_text(".gm-machine") in told
    for part in ("Circle: mentions in this article", "Where things happen", "GeoNames", " km"):
        assert part in told
    # What the screen pales is pale here as well, and the picture is light on a dark page.
    pale = page.locator(".gm-points > .gm-aside").count()
    assert not pale or re.search(r'opacity="0\.3', drawn)
    assert re.search(r'<rect [^>]*fill="#ffffff"', drawn)
    assert "var(--" not in drawn
