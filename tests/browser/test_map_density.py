"""Many points as areas in tints: countries, divisions, hexagons, with a legend of round numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.reading import Room, needs_browser, settle, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytestmark = needs_browser


def areas(page: Page) -> list[str | None]:
    settle(page)
    shown = page.locator("path.gm-dense-area")
    return [shown.nth(n).get_attribute("aria-label") for n in range(shown.count())]


def legend(page: Page) -> list[str]:
    settle(page)
    return page.locator(".gm-legend li").all_inner_texts()


def test_countries_and_divisions_are_tinted_by_what_is_told_of_them(room: Room) -> None:
    page = room.open(at="#draw=countries")
    counts = dict(str(label).rsplit(": ", 1) for label in areas(page))
    shown = page.evaluate(
        """geomap.page.store.places.filter((p) => p.country_code === "RU")
            .reduce((sum, p) => sum + geomap.page.store.all.count[p.index], 0)"""
    )
    assert counts["Russia"] == f"{shown} mentions"
    assert legend(page)[0] == "Mentions" and legend(page)[-1].endswith(str(shown))
    assert page.locator(".gm-points > *").count() == 0  # no circles beside them
    page.select_option(".gm-drawing", "divisions")
    until(page, "location.hash.includes('draw=divisions')")
    assert "Perm Krai, Russia: 4 mentions" in areas(page)
    # They follow the filters.
    page.evaluate("geomap.page.store.set({ countries: new Set(['US']) })")
    settle(page)
    assert {str(label).split(": ")[0] for label in areas(page)} == {
        "Illinois, United States",
        "Missouri, United States",
    }
    picture = page.evaluate("geomap.drawingText(geomap.titledDrawing(geomap.page.reader))")
    assert "Mentions" in picture


def test_hexagons_are_pressed_for_a_closer_look(room: Room) -> None:
    page = room.open(at="#draw=hexagons&show=mentions")
    first = areas(page)[0]
    assert first is not None and first.endswith("mentions") and "Perm" in first
    zoom = page.evaluate("geomap.page.map.getZoom()")
    page.locator("path.gm-dense-area").first.focus()
    page.keyboard.press("Enter")
    until(page, f"geomap.page.map.getZoom() > {zoom}")
    assert areas(page)


@pytest.mark.parametrize(
    ("values", "limits"),
    [
        ([], []),
        ([1, 1, 3], [1, 2, 3]),
        ([1, 2, 3, 7, 8, 12, 20, 60, 400], [1, 2, 5, 10, 50]),
        ([1] * 50 + [900], [1, 500]),
        ([4, 11], [2, 10]),
    ],
)
def test_classes_have_round_limits(room: Room, values: list[int], limits: list[int]) -> None:
    page = room.open()
    assert page.evaluate("(values) => geomap.classLimits(values)", values) == limits
    words = "(given) => geomap.classWords(given, 900, geomap.page.labels.points.text)"
    if limits == [1, 500]:
        assert page.evaluate(words, limits) == ["1–499", "500–900"]


def test_small_maps_by_date_and_by_type(room: Room) -> None:
    """All of the same ground; pressing one shows that alone."""
    page = room.open(at="#draw=times")
    settle(page)
    names = page.locator(".gm-small-name").all_inner_texts()
    assert [(name[:3], name[-4:]) for name in names] == [("Sep", "2019"), ("Apr", "2023")]
    # By week; the other articles name no place, or have no date.
    lands = page.evaluate(
        "[...document.querySelectorAll('.gm-small-land')].map((land) => land.getAttribute('d'))"
    )
    assert lands[0] == lands[1]
    drawing = page.evaluate("geomap.drawingText(geomap.titledDrawing(geomap.page.reader))")
    assert "2023</text>" in drawing and drawing.count("gm-small") == 0
    page.locator(".gm-small").last.click()
    until(page, "location.hash.includes('from=2023-04-17')")
    assert page.locator(".gm-multiples").is_hidden()
    page.evaluate("geomap.page.store.set({ from: '', to: '', draw: 'types' })")
    settle(page)
    assert "Dateline" in page.locator(".gm-small-name").all_inner_texts()


def test_pictures_have_the_size_that_is_asked_for(room: Room) -> None:
    """The map is laid out anew for it, and is as it was before after that."""
    page = room.open()
    view = "JSON.stringify([geomap.page.map.getCenter(), geomap.page.map.getZoom()])"
    before = page.evaluate(view)
    page.click("[aria-haspopup=menu]")
    page.click("[data-size=square]")
    assert page.get_attribute("[data-size=square]", "aria-checked") == "true"
    with page.expect_download() as download:
        page.click("[data-take=svg]")
    text = download.value.path().read_text("utf-8")
    assert '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"' in text
    assert "ound by a program" in text and "GeoNames" in text
    assert page.evaluate(view) == before
    tall = page.evaluate("geomap.sizedDrawing(geomap.page.reader, 'tall').getAttribute('height')")
    assert tall == "675"
