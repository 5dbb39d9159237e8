"""The page of ``geomap serve`` in a browser, served by the program itself."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.reading import needs_browser

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, FilePayload, Page

pytestmark = needs_browser


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("serve")
    (made / "seeds").mkdir()
    (made / "seeds" / "a.txt").write_text("Police raided an office in Perm, Russia.")
    return made


@pytest.fixture(scope="module")
def page(browser: Browser, folder: Path) -> Iterator[Page]:
    """The page, nothing of which may go wrong."""
    command = [sys.executable, "-m", "geomap", "serve"]
    wrong: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            wrong.append(message.text)

    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().removeprefix("Open ").strip()
        opened = browser.new_page()
        opened.on("console", listen)
        opened.on("pageerror", lambda error: wrong.append(str(error)))
        opened.goto(address)
        yield opened
        opened.close()
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
    assert wrong == []


def a_file(name: str, data: bytes) -> FilePayload:
    return {"name": name, "mimeType": "text/plain", "buffer": data}


def bring_in(page: Page, folder: Path) -> None:
    """Articles come in, and the map follows."""
    from playwright.sync_api import expect

    said, shown = page.locator("#said"), page.frame_locator("#map").locator("body")
    expect(said).to_contain_text("1 article, 2 places")
    expect(shown).to_contain_text("Perm")

    page.get_by_role("button", name="Text or address").click()
    page.get_by_label("Paste the text").fill("A flood hit Lagos, Nigeria.")
    page.get_by_role("button", name="Put it on the map").click()
    expect(said).to_contain_text("2 articles")
    expect(shown).to_contain_text("Lagos")

    page.locator("#files").set_input_files([a_file("fire.txt", b"A fire broke out in Omsk.")])
    expect(said).to_contain_text("3 articles")
    expect(shown).to_contain_text("Omsk")

    (folder / "seeds" / "fire.txt").unlink()  # by whatever program
    expect(said).to_contain_text("2 articles")

    page.locator("#files").set_input_files([a_file("fire.exe", b"MZ")])
    expect(page.locator("#refused")).to_contain_text("fire.exe: not a ")


def drop(page: Page, folder: Path) -> None:
    """A folder that is dropped on the page comes in, with what lies in it."""
    from playwright.sync_api import expect

    dropped = folder / "desk"
    dropped.mkdir()
    (dropped / "ferry.txt").write_text("A ferry sank off Mwanza, Tanzania.")
    # As the browser is told by the desktop: a drag that a script makes up has no folders.
    desktop = page.context.new_cdp_session(page)
    data = {"items": [], "files": [str(dropped)], "dragOperationsMask": 1}

    def drag(kind: str) -> None:
        desktop.send("Input.dispatchDragEvent", {"type": kind, "x": 300, "y": 300, "data": data})

    # A desktop says again and again where the drag is: what lies there changes meanwhile, as a map
    # that loads anew, and the page that answers by covering it.
    drag("dragEnter")
    while not page.locator("#drop").is_visible():
        drag("dragOver")
    drag("dragOver")
    drag("drop")
    expect(page.locator("#said")).to_contain_text("3 articles")
    expect(page.frame_locator("#map").locator("body")).to_contain_text("Mwanza")
    assert (folder / "seeds" / "desk" / "ferry.txt").exists()


def fetch(page: Page, folder: Path) -> None:
    """An address that is pasted is fetched, and its article is on the map."""
    from playwright.sync_api import expect

    site = folder / "site"
    site.mkdir()
    story = "<p>" + "</p><p>".join(["Fire crews were called to Jaipur, India, on Monday."] * 6)
    body = f"<html><head><title>Fire in Jaipur</title></head><body><article>{story}</article>"
    (site / "fire.html").write_text(body)
    handler = partial(Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}/fire.html"
        page.get_by_role("button", name="Text or address").click()
        page.get_by_label("Paste the text").fill(address)
        page.get_by_role("button", name="Put it on the map").click()
        expect(page.locator("#said")).to_contain_text("4 articles")
        expect(page.frame_locator("#map").locator("body")).to_contain_text("Jaipur")
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    """A site of files that says nothing of what it is asked."""

    def log_message(self, *words: object) -> None:
        """Nothing."""


def correct(page: Page, folder: Path) -> None:
    """Corrections that are made in the map are put right at once."""
    from playwright.sync_api import expect

    page.locator("#map:not(.loading)").wait_for()  # or it is the map before
    frame = page.locator("#map").element_handle().content_frame()
    assert frame is not None
    # What the map's own button does with what its reader has corrected.
    frame.evaluate(
        """() => {
        const text = "article,mention,action\\na.txt,Perm,not a place\\n";
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([text]));
        link.download = "corrections.csv";
        document.body.append(link);
        link.click();
    }"""
    )
    expect(page.locator("#said")).not_to_contain_text("4 places")
    expect(page.locator("#said")).to_contain_text("3 places")
    assert "a.txt" in (folder / "corrections.csv").read_text("utf-8")


def take_along(page: Page) -> None:
    """Tables are there to take along."""
    page.locator("summary", has_text="Download").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="places.csv").click()
    assert "Lagos" in Path(download.value.path()).read_text("utf-8-sig")


def test_articles_come_in_are_corrected_and_taken_along(page: Page, folder: Path) -> None:
    # One test: each step begins where the one before ended, whichever process runs it.
    bring_in(page, folder)
    correct(page, folder)
    drop(page, folder)
    fetch(page, folder)
    take_along(page)
