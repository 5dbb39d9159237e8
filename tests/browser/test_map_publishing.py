"""The page as an editor publishes it: notes, a first view, the light page with texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from geomap.output.frame import to_frame
from geomap.output.page.publication import Embed, Publication
from support.reading import Room, map_state, needs_browser, settle, stories, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytestmark = needs_browser

NOTES = {
    "map": "All dates are local.",
    "Perm": "The Kama rose <b>twice</b> here",
    "raids.txt": "Figures were revised.",
}


@pytest.fixture(scope="module")
def published(room: Room) -> Path:
    articles, rows = stories()
    said = Publication(notes=NOTES, view=(58.0, 50.0, 4.0))
    return room.draw("published", to_frame(rows), articles=articles, published=said)


def drawn_words(page: Page) -> str:
    settle(page)
    return " ".join(page.locator(".gm-note-line").all_inner_texts())


def test_notes_stand_on_the_map_and_beside_what_they_are_about(room: Room, published: Path) -> None:
    page = room.open(published)
    state = map_state(page)
    assert (round(state["lat"]), round(state["lng"]), state["zoom"]) == (58, 50, 4)
    assert page.inner_text(".gm-page-note") == "All dates are local."
    assert drawn_words(page) == "The Kama rose <b>twice</b> here"
    drawing = "geomap.drawingText(geomap.titledDrawing(geomap.page.reader))"
    picture = page.evaluate(drawing)
    assert "All dates are local." in picture and "&lt;b&gt;twice&lt;/b&gt;" in picture
    page.click(".gm-article-row, .gm-row >> nth=0")
    page = room.open(published, at="#article=raids.txt")
    page.wait_for_selector(".gm-text")
    assert page.inner_text(".gm-article-view .gm-note, .gm-meta + .gm-note") == NOTES["raids.txt"]
    page = room.open(published, at="#place=Perm.511196")
    assert page.inner_text(".gm-place-view .gm-note") == NOTES["Perm"]
    # What is not shown has no note; a filter asks for another view.
    page = room.open(published, at="#countries=US")
    until(page, "geomap.page.map.getCenter().lng < -60")
    assert drawn_words(page) == ""


def test_a_light_page_with_texts_has_the_sentence_at_a_place(room: Room) -> None:
    articles, rows = stories()
    file = room.draw("light-texts", to_frame(rows), articles=articles, embed=Embed(texts=True))
    page = room.page(640, 420)
    page.goto("about:blank")
    page.goto(file.as_uri())
    page.wait_for_selector(".gm-embed-legend li")
    settle(page)
    perm = "geomap.page.points.items.find((item) => item.place?.name === 'Vladivostok')"
    page.evaluate(f"geomap.page.points.choose({perm})")
    page.wait_for_selector(".gm-popup .gm-tip-sentence")
    assert "Volunteers in Perm said" in page.inner_text(".gm-popup .gm-tip-sentence")
