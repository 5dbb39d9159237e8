"""The page for everyone: axe finds nothing serious, in any view, theme or size."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from support.accessible import serious
from support.reading import Room, needs_browser, settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytest.importorskip("axe_playwright_python")
pytestmark = needs_browser

SIZES = {"desktop": (1280, 800), "phone": (390, 844)}


@pytest.fixture(scope="module")
def axe() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def home(page: Page) -> None:
    page.wait_for_selector(".gm-row")


def places(page: Page) -> None:
    page.click("#gm-tab-places")


def filters(page: Page) -> None:
    page.click(".gm-filter-button")
    page.click(".gm-role.gm-dateline")


def article(page: Page) -> None:
    page.locator(".gm-row", has_text="Police raid").click()
    page.locator(".gm-text .gm-mark", has_text="Kaliningrad").click()
    page.wait_for_selector(".gm-card")


def place(page: Page) -> None:
    page.click("#gm-tab-places")
    page.locator(".gm-place-row").first.click()
    page.wait_for_selector(".gm-place-view li")


def nothing(page: Page) -> None:
    page.fill(".gm-search-field", "xylophone")
    page.wait_for_selector(".gm-empty:visible")


def helped(page: Page) -> None:
    page.click("[aria-label='Help and keys']")


def tinted(page: Page) -> None:
    page.evaluate("geomap.page.store.set({ draw: 'countries' })")
    page.wait_for_selector("path.gm-dense-area")


def checking(page: Page) -> None:
    """What the desk has open to be checked."""
    page.evaluate("geomap.page.reader.review.look(0)")
    page.wait_for_selector(".gm-review:visible")
    page.wait_for_selector(".gm-card")


VIEWS = (home, places, article, place, nothing, filters, tinted, checking, helped)
AS_AT_FIRST = (
    "{ article: null, place: null, mention: null, list: 'articles', query: '', draw: 'points' }"
)


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_serious(room: Room, axe: str, size: str) -> None:
    width, height = SIZES[size]
    page = room.open(width=width, height=height, color_scheme="light")
    for view in VIEWS if size == "desktop" else (article, filters):
        page.evaluate(f"geomap.page.store.set({AS_AT_FIRST})")
        view(page)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            settle(page)
            # The themes differ in colours alone.
            rules = ["color-contrast", "link-in-text-block"] if scheme == "dark" else None
            assert serious(page, axe, rules) == [], f"{view.__name__}, {scheme}"
        page.emulate_media(color_scheme="light")


def test_what_is_chosen_and_shown_is_told(room: Room) -> None:
    page = room.open()
    assert page.get_attribute(".gm-count", "role") == "status"
    assert page.locator("main").get_attribute("aria-label") == "Articles and places"
    row = page.locator("[role=listitem]").first
    assert (row.get_attribute("aria-posinset"), row.get_attribute("aria-setsize")) == ("1", "4")
    article(page)
    mark = page.locator(".gm-mark", has_text="Kaliningrad")
    assert mark.get_attribute("role") == "button"
    assert mark.get_attribute("aria-expanded") == "true"
    assert "Kaliningrad" in (mark.get_attribute("aria-description") or "")


def test_the_focus_is_always_seen(room: Room) -> None:
    page = room.open()
    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        outline = page.evaluate(
            """() => {
                const node = document.activeElement;
                const style = getComputedStyle(node);
                const grip = node.querySelector?.(".gm-edge-grip");
                const width = parseFloat(style.outlineWidth);
                const drawn = style.outlineStyle !== "none" && width >= 1.5;
                const stroked = node.matches(".gm-shape") && parseFloat(style.strokeWidth) >= 2.5;
                return [node.className?.baseVal ?? node.className,
                        node === document.body || drawn || Boolean(grip) || stroked];
            }"""
        )
        seen.add(outline[0])
        assert outline[1], outline[0]
    assert len(seen) > 8


def test_less_motion_is_no_motion(room: Room) -> None:
    page = room.open(width=390, height=844)
    duration = page.locator(".gm-reader").evaluate("n => getComputedStyle(n).transitionDuration")
    assert duration in {"0s", "none"}
