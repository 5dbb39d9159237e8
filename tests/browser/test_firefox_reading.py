"""The page in Firefox: filters, cards, search, dates, downloads, print, themes, the frame."""

from __future__ import annotations

import base64
import io
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

import geomap
from geomap.output.frame import to_frame
from geomap.output.maps import write_map
from geomap.output.page.publication import Embed
from support.reading import stories
from support.waiting import DEAD_MAN_SECONDS, wait_until

marionette = pytest.importorskip("marionette_driver.marionette")
FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(FIREFOX is None, reason="no Firefox on this machine"),
]


class Reader:
    """Firefox without windows, every address of the network shut off, and a page in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        nowhere: dict[str, Any] = {
            "network.proxy.type": 1,
            "network.proxy.allow_hijacking_localhost": True,
        }
        for kind in ("http", "ssl", "socks"):
            nowhere |= {f"network.proxy.{kind}": "127.0.0.1", f"network.proxy.{kind}_port": 9}
        prefs = nowhere | {
            "browser.download.folderList": 2,
            "browser.download.dir": str(folder),
            "browser.download.always_ask_before_handling_new_types": False,
            "ui.prefersReducedMotion": 1,
            "ui.systemUsesDarkTheme": 0,
            # A page that is left ends its work in peace: to be cut off is no fault of its script.
            "dom.ipc.cancel_content_js_when_navigating": False,
        }
        self.driver: Any = marionette.Marionette(
            bin=FIREFOX,
            headless=True,
            port=0,
            prefs=prefs,
            startup_timeout=DEAD_MAN_SECONDS,
            gecko_log=str(folder / "firefox.log"),
        )
        self.driver.start_session()
        self.driver.timeout.script = self.driver.timeout.page_load = DEAD_MAN_SECONDS

    def open(self, page: Path, at: str = "", width: int = 1280, height: int = 900) -> None:
        self.driver.set_window_rect(width=width, height=height)
        self.driver.navigate("about:blank")
        with self.driver.using_context("chrome"):
            self.driver.execute_script("Services.console.reset()")
        self.driver.navigate(page.as_uri() + at)
        self.until("document.querySelector('.gm-points > *')")

    def do(self, script: str) -> Any:
        """What an expression of the page gives."""
        return self.driver.execute_script(f"return ({script})", sandbox=None)

    def until(self, script: str) -> None:
        wait_until(lambda: self.do(f"Boolean({script})"), script)

    def find(self, selector: str) -> Any:
        return self.driver.find_element("css selector", selector)

    def click(self, selector: str) -> None:
        self.until(f"document.querySelector({json.dumps(selector)})")
        self.find(selector).click()

    def press(self, keys: str) -> None:
        actions = self.driver.actions.sequence("key", "keyboard")
        for key in keys:
            actions.key_down(key).key_up(key)
        actions.perform()

    def text(self, selector: str) -> str:
        return str(self.do(f"document.querySelector({json.dumps(selector)}).innerText"))

    def wrong(self) -> list[str]:
        """What the console says of the page: errors, warnings, what was refused."""
        with self.driver.using_context("chrome"):
            said: list[str] = self.driver.execute_script(
                "return Services.console.getMessageArray().map(String)"
                f".filter((text) => text.includes({json.dumps(self.folder.name)}))"
            )
        return said

    def printed(self) -> PdfReader:
        pdf = self.driver._send_message("WebDriver:Print", {"background": True}, key="value")
        return PdfReader(io.BytesIO(base64.b64decode(pdf)))

    def taken(self, what: str, ending: str) -> bytes:
        """The file that an entry of the menu of downloads saves."""
        self.click(".gm-menu-box > button")
        self.click(f"[data-take='{what}']")
        found: list[Path] = []

        def arrived() -> bool:
            found[:] = [file for file in self.folder.glob(f"*.{ending}") if file.stat().st_size]
            return bool(found) and not list(self.folder.glob("*.part"))

        wait_until(arrived, f"{what} is saved")
        return found[0].read_bytes()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("firefox-reads")
    articles, rows = stories()
    told = geomap.find_events(articles)
    frames: dict[str, Any] = {"articles": articles, "events": told}
    write_map(to_frame(rows), made / "page.html", title="Raids", **frames)
    write_map(to_frame(rows), made / "embed.html", embed=Embed("A deck", "Us"), **frames)
    return made


@pytest.fixture(scope="module")
def firefox(folder: Path) -> Iterator[Reader]:
    reader = Reader(folder)
    yield reader
    reader.driver.quit()


@pytest.fixture
def page(firefox: Reader, folder: Path) -> Iterator[Reader]:
    firefox.open(folder / "page.html")
    yield firefox
    assert firefox.wrong() == []


def test_it_opens_on_what_happened(page: Reader) -> None:
    assert page.text(".gm-head h1") == "Raids"
    events = page.do("geomap.page.store.shown.events")
    assert events > 0 and page.text(".gm-count").startswith(f"{events} event")
    assert page.do("document.querySelectorAll('.gm-event-row').length") == events
    labels = ".gm-labels .gm-label-point, .gm-labels .gm-label-minor"  # of sure events and others
    named = page.do(f"Array.from(document.querySelectorAll('{labels}'), (one) => one.textContent)")
    assert any(name.startswith("Kaliningrad") for name in named)
    assert page.do("document.documentElement.scrollWidth <= innerWidth")


def test_a_roles_chip_means_only_this_and_is_in_the_address(page: Reader, folder: Path) -> None:
    page.click(".gm-show:nth-of-type(2)")
    every = page.do("geomap.page.store.shown.mentions")
    page.click(".gm-role.gm-dateline")
    page.until(f"geomap.page.store.shown.mentions < {every}")
    assert " of " in page.text(".gm-count")
    page.until("location.hash.includes('dateline')")
    address = page.do("location.hash")
    page.open(folder / "page.html", address)
    assert page.do("geomap.page.store.shown.mentions") < every


def test_a_mention_has_a_card_that_says_why(page: Reader) -> None:
    page.click("#gm-tab-articles")
    page.click("#gm-panel-articles .gm-row")
    page.click(".gm-text .gm-mark")
    page.until("document.querySelector('.gm-card')")
    assert page.text(".gm-card")
    before = page.do("geomap.page.map.getCenter().lng")
    page.press("\ue00c")  # Escape
    page.until("!document.querySelector('.gm-card')")
    assert page.do("geomap.page.map.getCenter().lng") == before
    assert "article=" in page.do("location.hash")


def test_keys_search_and_open(page: Reader) -> None:
    page.press("/")
    page.until("document.activeElement.className === 'gm-search-field'")
    page.find(".gm-search-field").send_keys("Kaliningrad")
    page.until("geomap.page.store.state.query === 'Kaliningrad'")
    page.click("#gm-tab-articles")
    page.until("document.querySelectorAll('#gm-panel-articles .gm-row').length === 1")
    assert "Police raid" in page.text("#gm-panel-articles .gm-row")
    page.until("geomap.page.map.getBounds().contains([54.7, 20.5])")


def test_dates_are_narrowed_with_keys(page: Reader) -> None:
    every = page.do("geomap.page.store.shown.events")
    page.press("t")
    page.until("document.activeElement.classList.contains('gm-edge')")
    for _ in range(6):
        page.press("\ue014")  # right
    page.until("geomap.page.store.state.from")
    page.until(f"geomap.page.store.shown.events < {every}")
    assert page.do("document.querySelector('.gm-undated input').checked") is False


def test_the_table_and_the_pictures_are_saved(page: Reader) -> None:
    table = page.taken("csv", "csv").decode("utf-8-sig")
    assert "Kaliningrad" in table and table.splitlines()[0].count(",") > 5
    svg = page.taken("svg", "svg").decode("utf-8")
    assert "Raids" in svg and "GeoNames" in svg and "<script" not in svg
    picture = Image.open(io.BytesIO(page.taken("png", "png")))
    assert picture.width > 800 and len(picture.convert("RGB").getcolors(2**24) or ()) > 100


def test_print_is_a_map_and_a_list(page: Reader) -> None:
    printed = page.printed()
    words = " ".join(sheet.extract_text() for sheet in printed.pages)
    assert len(printed.pages) <= 2
    assert "Raids" in words and "Kaliningrad" in words and "program" in words


def test_light_and_dark(page: Reader) -> None:
    ground = "getComputedStyle(document.querySelector('.geomap.leaflet-container')).backgroundColor"
    light = page.do(ground)
    page.click(".gm-theme a")
    page.until(f"{ground} !== {json.dumps(light)}")


def test_hexagons_and_countries_are_tinted(page: Reader) -> None:
    for draw in ("hexagons", "countries"):
        page.do(f"geomap.page.store.set({{ draw: '{draw}' }})")
        page.until("document.querySelectorAll('.leaflet-geomap-density-pane path').length")


def test_a_light_page_leaves_the_wheel_to_the_page_around(firefox: Reader, folder: Path) -> None:
    frame = folder / "around.html"
    frame.write_text(
        "<!doctype html><body style='height:3000px;margin:0'>"
        "<iframe src='embed.html' width='640' height='420'></iframe>"
    )
    firefox.driver.set_window_rect(width=1000, height=700)
    firefox.driver.navigate(frame.as_uri())
    firefox.until("frames[0] && document.querySelector('iframe').clientWidth === 640")
    wheel = firefox.driver.actions.sequence("wheel", "wheel")
    wheel.scroll(320, 200, 0, 300, duration=0).perform()
    firefox.until("scrollY > 0")
    firefox.driver.switch_to_frame(0)
    firefox.until("document.querySelector('.gm-points > *')")
    assert firefox.text(".gm-embed-head p") == "A deck"
    assert firefox.do("geomap.page.map.scrollWheelZoom.enabled()") is False
    firefox.driver.switch_to_frame()
