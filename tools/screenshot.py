"""Take a picture of a page in headless Chromium, for the documentation.

python tools/screenshot.py maps/index.html docs/map.png
python tools/screenshot.py maps/index.html phone.png --size 390x844 --dark --open Perm
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright


def chromium() -> str | None:
    """Give the path of an installed Chromium or Chrome."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--size", default="1200x750", help="width and height in pixels")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--open", metavar="PLACE", help="open the popup of this place")
    parser.add_argument("--panel", action="store_true", help="open the panel on a narrow page")
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if options.dark else "light",
            reduced_motion="reduce",
            offline=True,
        )
        page = context.new_page()
        page.on("console", lambda message: print(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: print(f"error: {error}"))
        page.goto(options.page.resolve().as_uri())
        page.wait_for_selector(".gm-panel")
        if options.panel:
            page.click(".gm-closed .gm-toggle")
        if options.open:
            page.locator(f'[aria-label^="{options.open}"]').first.dispatch_event("click")
            page.wait_for_selector(".gm-place")
        page.wait_for_timeout(400)
        page.screenshot(path=options.picture)
        browser.close()


if __name__ == "__main__":
    main()
