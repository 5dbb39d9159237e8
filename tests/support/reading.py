"""Four short articles, the map of them, and a browser with the network off to read it in."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from geomap.output.frame import to_frame
from geomap.output.maps import write_map
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import Article, parse_article
from geomap.schema.location import Location
from support.waiting import DEAD_MAN_SECONDS, wait_until

if TYPE_CHECKING:
    from playwright.sync_api import (
        Browser,
        BrowserContext,
        ConsoleMessage,
        Dialog,
        FloatRect,
        Locator,
        Page,
        Request,
    )

# The first, which is Chromium without windows of its own, opens a page in two thirds of the time.
_BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, _BROWSERS)), None)
needs_browser = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]

TEXTS = {
    "raids.txt": """\
---
title: Police raid offices across Russia
date: 2019-09-12
source: AFP
url: https://example.org/raids
---
MOSCOW (AFP) - Russian police raided offices in Kaliningrad and in Perm, also in the Urals.

Volunteers in Perm said that Mr. Volkov had left for Vladivostok on Sept. 10 by train.

Fighters left Zawara Gate district on Sunday.
""",
    "flood.txt": """\
---
title: High water on the Kama
date: 2023-04-19
source: Lantern
---
PERM, Russia (Lantern) - The river rose again in Perm. An escalator in Kazan stood still.
""",
    "libraries.txt": """\
---
title: Libraries agree on a catalogue
source: Prairie Wire
---
Readers in Springfield, Illinois, may borrow from Springfield, Missouri. It took years.
""",
    "soup.txt": """\
---
title: A recipe for soup
date: 2021-01-05
---
Boil the water, then add the salt and wait for an hour.
""",
}


@cache
def stories() -> tuple[list[Article], list[Location]]:
    """Two articles that name Perm, one without a date, one that names no place."""
    articles = [parse_article(text, article=name) for name, text in TEXTS.items()]
    geoparser = Geoparser()
    return articles, [row for article in articles for row in geoparser.parse(article)]


class Room:
    """A page to read in; afterwards nothing may have gone wrong in it."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self.browser = browser
        self.folder = folder
        self.wrong: list[str] = []
        self.contexts: dict[tuple[Any, ...], BrowserContext] = {}

    def page(self, width: int = 1280, height: int = 800, **options: Any) -> Page:
        """A page of this size; there is one for each, to be opened again and again."""
        key = (width, height, *sorted(options.items()))
        if key not in self.contexts:
            context = self.browser.new_context(
                viewport={"width": width, "height": height}, reduced_motion="reduce", **options
            )
            context.set_offline(True)
            context.set_default_timeout(1000 * DEAD_MAN_SECONDS)
            page = context.new_page()
            wrong = self.wrong

            def on_request(request: Request) -> None:
                if not request.url.startswith(("file:", "data:", "blob:")):
                    wrong.append(request.url)

            def on_console(message: ConsoleMessage) -> None:
                if message.type in {"error", "warning"}:
                    wrong.append(message.text)

            def on_dialog(dialog: Dialog) -> None:
                wrong.append(dialog.message)
                dialog.dismiss()

            page.on("dialog", on_dialog)
            page.on("request", on_request)
            page.on("console", on_console)
            page.on("pageerror", lambda error: wrong.append(str(error)))
            self.contexts[key] = context
        return self.contexts[key].pages[0]

    def draw(self, name: str, table: pd.DataFrame, **options: Any) -> Path:
        """The map of a table; of one name only once."""
        file = self.folder / f"{name}.html"
        if not file.exists():
            write_map(table, file, **options)
        return file

    def stories(self, lang: str = "en") -> Path:
        articles, rows = stories()
        return self.draw(f"stories-{lang}", to_frame(rows), articles=articles, lang=lang)

    def open(self, file: Path | None = None, *, at: str = "", **page: Any) -> Page:
        """Open a map anew, by default that of the stories."""
        opened = self.page(**page)
        opened.goto("about:blank")
        opened.goto((file or self.stories()).as_uri() + at)
        opened.wait_for_selector(".gm-reader[data-view]")
        return opened

    def close(self) -> None:
        """Close its pages."""
        for context in self.contexts.values():
            context.close()


def box_of(shown: Locator) -> FloatRect:
    """Where an element stands on the screen; it has to be shown."""
    box = shown.bounding_box()
    assert box is not None
    return box


def attribute_of(shown: Locator, name: str) -> str:
    """An element's attribute; it has to have it."""
    value = shown.get_attribute(name)
    assert value is not None
    return value


def until(page: Page, expression: str) -> None:
    """Wait until something is so; the page's policy forbids Playwright's own way to do it."""
    wait_until(lambda: page.evaluate(expression), expression)


def settle(page: Page) -> None:
    """Let the page draw what has changed."""
    page.evaluate(
        "new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => go())))"
    )


def pause(page: Page, milliseconds: int) -> None:
    """Wait in the page until its timers up to here have run; they are due in order."""
    page.evaluate("(after) => new Promise((go) => setTimeout(go, after))", milliseconds)


def map_state(page: Page) -> dict[str, float]:
    """Where the map looks: degrees, and its zoom."""
    state: dict[str, float] = page.evaluate(
        """() => {
            const map = window[document.querySelector(".folium-map").id];
            return { ...map.getCenter(), zoom: map.getZoom() };
        }"""
    )
    return state


def press_place(page: Page, latitude: float, longitude: float) -> None:
    """Press the map where a place is, as a pointer does."""
    x, y = page.evaluate(
        """([lat, lng]) => {
            const map = window[document.querySelector(".folium-map").id];
            map.setView([lat, lng], 7, { animate: false });
            const box = map.getContainer().getBoundingClientRect();
            const at = map.latLngToContainerPoint([lat, lng]);
            return [box.left + at.x, box.top + at.y];
        }""",
        [latitude, longitude],
    )
    pause(page, 100)  # where there are no frames, points are drawn after 60 ms
    page.mouse.click(x, y)
