"""The desk: a queue of what is doubtful, checked by key, and a search for places by name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from geomap.corrections.apply import apply_corrections, read_corrections
from geomap.output.frame import to_frame
from support.reading import Room, needs_browser, settle, stories, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytestmark = needs_browser

QUEUE = "geomap.page.reader.reviewList.left()"
SAID = ".gm-review-place"


@pytest.fixture(scope="module")
def doubtful(room: Room) -> Path:
    """Two mentions in doubt, Perm more than Vladivostok."""
    articles, rows = stories()
    table = to_frame(rows)
    table["confidence"] = 0.95
    table.loc[table.place == "Perm", "confidence"] = 0.3
    table.loc[table.place == "Vladivostok", "confidence"] = 0.6
    return room.draw("doubtful", table, articles=articles)


def name_at(page: Page) -> str:
    settle(page)
    return page.inner_text(".gm-mark[aria-expanded=true]")


def test_the_queue_is_gone_through_by_key(room: Room, doubtful: Path) -> None:
    page = room.open(doubtful, at="#list=review")
    assert page.inner_text("#gm-tab-review").split()[0] == "Check"
    left = page.evaluate(f"{QUEUE}.length")
    first = page.locator("#gm-panel-review .gm-row-title").first
    assert first.inner_text().startswith("Perm")
    page.click("#gm-tab-review")
    page.keyboard.press("v")
    page.wait_for_selector(".gm-card")
    assert page.inner_text(SAID) == "Perm, Perm Krai, Russia · 30% sure"
    page.fill(".gm-review .gm-who input", "Ann")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("a")  # right: also where the article names it again
    until(page, f"{QUEUE}.length < {left}")
    assert page.evaluate("geomap.page.store.corrections.list[0].who") == "Ann"
    until(page, "location.hash.includes('flood.txt') || location.hash.includes('article=raids')")
    while page.evaluate(f"{QUEUE}.length") > 1:
        before = page.evaluate(f"{QUEUE}.length")
        page.keyboard.press("a")
        until(page, f"{QUEUE}.length < {before}")
    until(page, f"document.querySelector('{SAID}').textContent.startsWith('Vladivostok')")
    assert name_at(page) == "Vladivostok"
    page.keyboard.press("x")
    until(page, f"!{QUEUE}.length")
    # What was said is marked in the text, in words as well.
    page = room.open(doubtful, at="#article=raids.txt")
    page.wait_for_selector(".gm-mark.gm-accepted")
    assert page.inner_text(".gm-mark.gm-corrected") == "Vladivostok"
    told = page.get_attribute(".gm-mark.gm-corrected", "aria-description")
    assert told is not None and told.endswith("; corrected by you")


def test_the_file_says_who_and_when_and_what_was_right(
    room: Room, doubtful: Path, tmp_path: Path
) -> None:
    page = room.open(doubtful)
    until(page, "geomap.page.store.corrections.list.length > 1")
    file = tmp_path / "corrections.csv"
    file.write_text(page.evaluate("geomap.page.store.corrections.csv()"), "utf-8")
    read = read_corrections(file)
    assert not read.broken
    assert {one.action for one in read.corrections} == {"right", "not a place"}
    assert {one.who for one in read.corrections} == {"Ann"}
    assert all(one.when.endswith("Z") for one in read.corrections)
    table = to_frame(stories()[1])
    table["confidence"] = 0.3
    corrected = apply_corrections(table, file)
    assert "Vladivostok" not in set(corrected.place)
    perm = corrected[corrected.place == "Perm"]
    assert set(perm.confidence) == {1.0}
    assert all(reasons.endswith("confirmed by a reader") for reasons in perm.reasons)
    page.evaluate("geomap.page.store.corrections.clear()")


def test_a_place_is_searched_by_name(room: Room, doubtful: Path) -> None:
    """Among those of the page and the base map's cities; geomap serve has the gazetteer."""
    page = room.open(doubtful, at="#list=review")
    page.locator("#gm-panel-review .gm-row").first.click()
    page.wait_for_selector(".gm-card")
    page.click(".gm-review-acts button:has-text('Another place')")
    page.wait_for_selector(".gm-place-search input:focus")
    page.keyboard.type("kazan")
    page.wait_for_selector(".gm-found label")
    assert page.inner_text(".gm-found label").startswith("Kazan")
    page.keyboard.press("Enter")
    page.click(".gm-correct-form [type=submit]")
    until(page, "geomap.page.store.corrections.list.length === 1")
    assert page.evaluate("geomap.page.store.corrections.list[0].place.place").startswith("Kazan")
    page.evaluate("geomap.page.store.corrections.clear()")
    page.evaluate(
        """window.geomapPlaces = async (name) =>
            [{ place: `${name} <b>, Nowhere`, geonameid: 7, latitude: 1, longitude: 2 }]"""
    )
    found = page.evaluate("geomap.findPlaces(geomap.page.store, geomap.page.world, 'Zawara')")
    assert [one["place"] for one in found] == ["Zawara <b>, Nowhere"]
