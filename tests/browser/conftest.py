"""One browser for all tests of a process, and a room in it for each module."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from support.reading import CHROMIUM, Room
from support.waiting import DEAD_MAN_SECONDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# Each page is open for a second: to optimise its script takes longer than that saves.
ARGUMENTS = ["--no-sandbox", "--js-flags=--no-opt"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium; its pages are contexts of their own."""
    playwright = pytest.importorskip("playwright.sync_api")
    playwright.expect.set_options(timeout=1000 * DEAD_MAN_SECONDS)
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def room(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A page to read in; afterwards nothing may have gone wrong in it."""
    made = Room(browser, tmp_path_factory.mktemp("room"))
    yield made
    made.close()
    assert made.wrong == []
