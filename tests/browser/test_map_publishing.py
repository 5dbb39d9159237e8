"""The page as an editor publishes it: notes, a first view, the light page with texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from geomap.output.frame import to_frame
from geomap.output.page.publication import Embed, Publication
from geomap.output.page.story import parse_story
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


STORY = """\
It began on a Thursday.

## The raids <b>begin</b>
view: 57,45,4
filter: show=mentions&sources=AFP

Offices were searched.

## The river rises
view: 58,56.2,6.5

The Kama left its bed.

## Elsewhere
filter: countries=US
"""


def step(page: Page) -> str:
    settle(page)
    return page.inner_text(".gm-step.gm-on h2")


def test_the_map_follows_a_story_that_is_scrolled_through(room: Room) -> None:
    articles, rows = stories()
    said = Publication(story=parse_story(STORY))
    file = room.draw("story", to_frame(rows), articles=articles, published=said)
    page = room.open(file)
    assert page.inner_text(".gm-story-opening") == "It began on a Thursday."
    assert step(page) == "The raids <b>begin</b>"
    assert round(map_state(page)["lng"]) == 45
    assert page.evaluate("[...geomap.page.store.state.sources]") == ["AFP"]
    page.click("button:has-text('Next')")
    assert step(page) == "The river rises"
    assert map_state(page)["zoom"] == 6.5
    assert page.evaluate("geomap.page.store.state.sources") is None
    page.evaluate("geomap.page.reader.storyList.moving = false")
    page.evaluate("document.querySelector('.gm-story').scrollTop = 1e6")
    until(page, "geomap.page.store.state.step === 2")
    until(page, "geomap.page.map.getCenter().lng < -60")
    # A link leads to the step; the keyboard goes through them.
    page = room.open(file, at="#step=2")
    assert step(page) == "The river rises"
    page.locator(".gm-step").nth(1).focus()
    page.keyboard.press("Tab")
    until(page, "geomap.page.store.state.step === 2")
    until(page, "location.hash.includes('step=3')")
    light = room.draw("light-story", to_frame(rows), embed=Embed(), published=said)
    small = room.page(640, 420)
    small.goto("about:blank")
    small.goto(light.as_uri())
    small.wait_for_selector(".gm-embed-legend li")
    small.click(".gm-step-card button:has-text('Next')")
    assert small.inner_text(".gm-step-card h2") == "The river rises"
    assert small.inner_text(".gm-step-where") == "2 of 3"
    until(small, "geomap.page.map.getZoom() === 6.5")
