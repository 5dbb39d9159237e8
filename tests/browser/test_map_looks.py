"""What a look at the page found ugly or wrong: names, numbers, the legend, the order of events."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from geomap.output.frame import to_frame
from geomap.output.page.publication import Embed
from geomap.schema.location import Location
from support.reading import Room, box_of, needs_browser, settle, stories

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytestmark = needs_browser


def row_of(place: str) -> Location:
    return next(row for row in stories()[1] if row.place == place)


def spread(places: list[tuple[str, str, float, float, int]]) -> list[Location]:
    """Mentions of places: name, division, latitude, longitude, how many mentions."""
    perm = replace(row_of("Perm"), role="event", article="a.txt", candidates="[]")
    return [
        replace(perm, place=name, admin1=division, latitude=at, longitude=on, geonameid=number)
        for number, (name, division, at, on, count) in enumerate(places, 10**7)
        for _ in range(count)
    ]


TWINS = spread(
    [
        ("Springfield", "Illinois", 39.8, -89.6, 40),
        ("Springfield", "Massachusetts", 42.1, -72.6, 3),
        ("Halifax", "Nova Scotia", 44.6, -63.6, 1),
    ]
)


@pytest.fixture(scope="module")
def twins(room: Room) -> Path:
    return room.draw("twins", to_frame(TWINS), title="Twins")


def labels(page: Page) -> list[str]:
    settle(page)
    return page.locator(".gm-label:not(.gm-label-base)").all_inner_texts()


def test_places_of_one_name_are_told_apart_by_what_they_lie_in(room: Room, twins: Path) -> None:
    names = labels(room.open(twins))
    assert "Springfield, Illinois" in names and "Springfield, Massachusetts" in names
    assert "Halifax" in names


def test_a_number_stands_in_its_circle_only_if_it_fits(room: Room) -> None:
    close = [(f"Town {n}", "Ohio", 40 + n / 10, -83.0, 40) for n in range(3)]
    close += [(f"Ville {n}", "Oregon", 44 + n / 10, -121.0, 400) for n in range(3)]
    page = room.open(room.draw("numbers", to_frame(spread(close))))
    settle(page)
    for group in page.locator("g.gm-cluster").all():
        width = box_of(group.locator(".gm-cluster-ground"))["width"]
        for number in group.locator("text").all():
            assert box_of(number)["width"] < width - 6
    assert page.locator("g.gm-cluster text").count() == 1
    assert any(name.endswith(" · 120") for name in labels(page))


@pytest.mark.parametrize(("width", "is_open"), [(1440, True), (1024, False), (390, False)])
def test_the_legend_is_folded_where_it_would_lie_over_the_map(
    room: Room, twins: Path, width: int, is_open: bool
) -> None:
    page = room.open(twins, width=width, height=844)
    settle(page)
    assert page.evaluate("document.querySelector('.gm-legend').open") is is_open
    page.click(".gm-legend summary")
    assert page.evaluate("document.querySelector('.gm-legend').open") is not is_open


def test_all_tabs_and_their_numbers_are_in_the_pane(room: Room) -> None:
    many = spread([(f"Town {n}", "Ohio", 30 + n / 99, -90.0, 1) for n in range(1200)])
    page = room.open(room.draw("tabs", to_frame(many), lang="ru"), width=1440, height=900)
    pane = box_of(page.locator(".gm-reader"))
    for part in page.locator(":is(.gm-tab, .gm-tab .gm-number):visible").all():
        box = box_of(part)
        assert box["x"] + box["width"] <= pane["x"] + pane["width"]


@pytest.mark.parametrize(("width", "height"), [(390, 500), (640, 420)])
def test_the_buttons_of_a_light_page_cover_no_place(
    room: Room, twins: Path, width: int, height: int
) -> None:
    edges = spread([("West", "A", 20.0, -100.0, 1), ("East", "B", 52.0, 140.0, 1)])
    file = room.draw("edges", to_frame(edges), embed=Embed("Deck", "Us"))
    page = room.page(width, height)
    page.goto("about:blank")
    page.goto(file.as_uri())
    page.wait_for_selector(".gm-point")
    settle(page)
    assert page.locator(".gm-theme").count() == 0
    bars = [box_of(bar) for bar in page.locator(".leaflet-bar").all()]
    for point in page.locator(".gm-point").all():
        spot = box_of(point)
        for bar in bars:
            beside = spot["x"] + spot["width"] <= bar["x"] or spot["x"] >= bar["x"] + bar["width"]
            assert beside or spot["y"] >= bar["y"] + bar["height"]


def test_dates_are_said_as_exactly_as_the_bins_tell_them_apart(room: Room) -> None:
    dated = [
        replace(TWINS[0], article=f"{year}.txt", published=f"{year}-01-01")
        for year in range(1871, 2027)
    ]
    page = room.open(room.draw("years", to_frame(dated)))
    settle(page)
    assert re.fullmatch("1871\\s–\\s2026", page.inner_text(".gm-range"))
    assert box_of(page.locator(".gm-range"))["height"] < 24


def test_names_on_tints_are_set_off_from_them(room: Room, twins: Path) -> None:
    page = room.open(twins, at="#draw=countries")
    settle(page)
    style = "getComputedStyle(document.querySelector('.gm-label-base'))"
    ink = "getComputedStyle(document.querySelector('.gm-reader')).color"
    assert page.evaluate(f"{style}.color") == page.evaluate(ink)
    assert page.evaluate(f"{style}.webkitTextStrokeColor") == "rgb(255, 255, 255)"
