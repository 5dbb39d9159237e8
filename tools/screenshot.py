"""Take the documentation's pictures of the map, in headless Chromium, from the seeds.

python tools/screenshot.py                       all of them, into docs/
python tools/screenshot.py map-phone             some of them
python tools/screenshot.py --page maps/index.html one.png --size 390x844 --dark --do "click .gm-row"
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

import geomap

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parent.parent
RAIDS = "Police search opposition offices"


@dataclass(frozen=True)
class Picture:
    """A picture: its size in CSS pixels, its theme, and what is done before it is taken.

    A step is ``click SELECTOR``, ``hover SELECTOR``, ``press KEY`` or ``fill SELECTOR|TEXT``.
    """

    steps: tuple[str, ...] = ()
    size: tuple[int, int] = (1280, 800)
    dark: bool = False


_READING = (
    "click #gm-tab-articles",
    f"click #gm-panel-articles .gm-row:has-text('{RAIDS}')",
    "click .gm-text .gm-mark:has-text('Perm')",
)
PICTURES = {
    "map": Picture(),
    "map-article": Picture(_READING),
    "map-place": Picture(("click #gm-tab-places", "click .gm-place-row:has-text('Perm Krai')")),
    "map-dark": Picture(_READING, dark=True),
    "map-filters": Picture(
        (
            "click .gm-filter-button",
            "click .gm-option:has-text('Cities')",
            "press t",
            *("press ArrowRight",) * 20,
        )
    ),
    "map-phone": Picture(size=(390, 844)),
    "map-phone-article": Picture(_READING, size=(390, 844), dark=True),
}


def chromium() -> str | None:
    """Give the path of an installed Chromium or Chrome."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


def take(browser: Browser, page: Path, picture: Picture, target: Path) -> None:
    """Take a picture of a page."""
    width, height = picture.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=2 if width < 640 else 1,
        color_scheme="dark" if picture.dark else "light",
        reduced_motion="reduce",
        offline=True,
    )
    opened = context.new_page()
    opened.on("console", lambda message: print(f"{message.type}: {message.text}"))
    opened.on("pageerror", lambda error: print(f"error: {error}"))
    opened.goto(page.resolve().as_uri())
    opened.wait_for_selector(".gm-reader[data-view]")
    for step in picture.steps:
        do(opened, step)
    opened.mouse.move(2, 2)
    opened.wait_for_timeout(400)
    opened.screenshot(path=target)
    context.close()
    print(target)


def do(page: Page, step: str) -> None:
    what, _, rest = step.partition(" ")
    if what == "click":
        page.locator(rest).first.click()
    elif what == "hover":
        page.locator(rest).first.hover()
    elif what == "press":
        page.keyboard.press(rest)
    elif what == "fill":
        selector, _, text = rest.partition("|")
        page.fill(selector, text)
    else:
        raise SystemExit(f"no step is called {what!r}: use click, hover, press or fill")
    page.wait_for_timeout(40 if what == "press" else 250)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help=f"of {', '.join(PICTURES)}; or a file to write")
    parser.add_argument("--page", type=Path, help="take one picture, of this page")
    parser.add_argument("--size", default="1280x800", help="width and height in pixels")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--do", action="append", default=[], metavar="STEP", dest="steps")
    options = parser.parse_args()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as made:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        if options.page:
            width, height = map(int, options.size.split("x"))
            picture = Picture(tuple(options.steps), (width, height), options.dark)
            take(browser, options.page, picture, Path(options.names[0]))
        else:
            geomap.build(ROOT / "seeds", made, None)
            for name in options.names or PICTURES:
                take(browser, Path(made) / "index.html", PICTURES[name], ROOT / f"docs/{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
