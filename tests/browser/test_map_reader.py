"""The reading pane: articles, their texts, places, and the map that follows."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from geomap.output.frame import to_frame
from geomap.readers.articles import Article, parse_article
from support.reading import (
    Room,
    box_of,
    map_state,
    needs_browser,
    pause,
    press_place,
    settle,
    stories,
    until,
)

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytestmark = needs_browser

PERM = 58.01046, 56.25017
PHONE: dict[str, Any] = {"width": 390, "height": 844}


def titles(page: Page) -> list[str]:
    return page.locator(".gm-row-title").all_inner_texts()


def marks(page: Page) -> list[str]:
    return page.locator(".gm-text .gm-mark").all_inner_texts()


def open_article(page: Page, title: str) -> None:
    page.locator(".gm-row", has_text=title).click()
    page.wait_for_selector(".gm-text .gm-mark")


def test_the_list_has_titles_dates_sources_and_numbers_of_places(room: Room) -> None:
    page = room.open()
    assert titles(page) == [
        "High water on the Kama",
        "A recipe for soup",
        "Police raid offices across Russia",
        "Libraries agree on a catalogue",
    ]
    row = page.locator(".gm-row", has_text="Police raid").inner_text()
    assert "AFP" in row
    assert "Sep 12, 2019" in row
    assert re.search(r"\d places", row)
    assert "no date" in page.locator(".gm-row", has_text="Libraries").inner_text()
    assert "0 places" in page.locator(".gm-row", has_text="soup").inner_text()


def test_search_finds_words_in_the_texts_and_shows_them(room: Room) -> None:
    page = room.open()
    page.fill(".gm-search-field", "ESCALÁTOR")
    page.wait_for_selector(".gm-row-snippet")
    assert titles(page) == ["High water on the Kama"]
    assert page.inner_text(".gm-row-snippet .gm-hit") == "escalator"
    assert "1 article" in page.inner_text(".gm-count")


def test_an_opened_article_shows_its_text_with_the_mentions_in_their_roles_colours(
    room: Room,
) -> None:
    page = room.open()
    open_article(page, "Police raid")
    assert page.inner_text(".gm-article-title") == "Police raid offices across Russia"
    assert "September 12, 2019" in page.inner_text(".gm-article-view .gm-meta")
    assert page.get_attribute(".gm-original", "href") == "https://example.org/raids"
    assert "Mr. Volkov had left for Vladivostok" in page.inner_text(".gm-text")
    assert page.locator(".gm-text p").count() == 3
    assert {"MOSCOW", "Russian", "Perm", "Vladivostok"} <= set(marks(page))
    assert page.locator(".gm-mark.gm-dateline").inner_text() == "MOSCOW"
    assert page.locator(".gm-mark.gm-demonym").inner_text() == "Russian"
    colour = "node => getComputedStyle(node).backgroundColor"
    dateline = page.locator(".gm-mark.gm-dateline").evaluate(colour)
    assert dateline != page.locator(".gm-mark.gm-demonym").evaluate(colour)


def test_pointing_at_a_mention_lights_it_up_and_choosing_it_moves_the_map(room: Room) -> None:
    page = room.open()
    open_article(page, "Police raid")
    page.locator(".gm-mark", has_text="Vladivostok").hover()
    page.wait_for_selector(".gm-mark.gm-lit")
    page.evaluate("window[document.querySelector('.folium-map').id].setView([0, 0], 5); null")
    page.locator(".gm-mark", has_text="MOSCOW").hover()
    pause(page, 400)
    centre = "(({ lat, lng }) => [lat, lng])(geomap.page.map.getCenter())"
    assert page.evaluate(centre) == pytest.approx([0, 0], abs=0.1)
    page.locator(".gm-mark", has_text="MOSCOW").click()
    until(
        page,
        "window[document.querySelector('.folium-map').id].getBounds().contains([55.75, 37.62])",
    )
    assert page.locator(".gm-mark.gm-lit").inner_text() == "MOSCOW"


def test_a_place_chosen_on_the_map_gives_its_sentences_by_article(room: Room) -> None:
    page = room.open()
    press_place(page, *PERM)
    page.wait_for_selector(".gm-place-view .gm-article")
    assert page.inner_text(".gm-place-title .gm-name") == "Perm"
    assert page.inner_text(".gm-place-title .gm-within") == "Perm Krai, Russia"
    assert page.locator(".gm-open-article").all_inner_texts() == [
        "Police raid offices across Russia",
        "High water on the Kama",
    ]
    sentences = page.locator(".gm-article li").all_inner_texts()
    assert any(
        text.startswith("Volunteers in Perm") and text.endswith("by train.") for text in sentences
    )
    assert set(page.locator(".gm-article mark").all_inner_texts()) == {"Perm", "PERM"}


def test_from_a_places_sentence_one_comes_to_it_in_the_article_and_back(room: Room) -> None:
    page = room.open()
    press_place(page, *PERM)
    page.locator(".gm-article li", has_text="Volunteers").click()
    page.wait_for_selector(".gm-text .gm-mark.gm-chosen")
    assert page.inner_text(".gm-bar-name") == "Perm, Perm Krai, Russia"
    assert page.inner_text(".gm-bar-count") == "2 mentions here"
    assert page.inner_text(".gm-back") == "Perm"
    page.click(".gm-back")
    settle(page)
    assert page.locator(".gm-place-view").is_visible()
    page.click(".gm-back")
    settle(page)
    assert page.locator(".gm-home").is_visible()


def test_a_place_chosen_while_reading_is_scrolled_to_in_the_article(room: Room) -> None:
    articles, rows = stories()
    long = replace(articles[0], article="long.txt", title="A long story")
    filler = "\n\n".join(["Nothing happened here for a long time, and nobody went anywhere."] * 80)
    long = replace(long, text=long.text + filler + "\n\nAt last they came to Perm.\n")
    at = len(long.text) - len("Perm.\n")
    row = replace(rows[0], article="long.txt", title="A long story", mention="Perm")
    perm = next(row for row in rows if row.place == "Perm")
    row = replace(perm, article="long.txt", title="A long story", start=at, end=at + 4)
    file = room.draw("long", to_frame([row]), articles=[long], title="Long")
    page = room.open(file)
    open_article(page, "A long story")
    assert page.evaluate("document.querySelector('.gm-article-scroll').scrollTop") == 0
    press_place(page, *PERM)
    page.wait_for_selector(".gm-mark.gm-chosen")
    mark = box_of(page.locator(".gm-mark.gm-chosen"))
    assert 0 < mark["y"] < 800
    assert page.inner_text(".gm-bar-count") == "1 mention here"


def test_one_button_shows_all_places(room: Room) -> None:
    page = room.open()
    start = map_state(page)
    press_place(page, *PERM)
    page.wait_for_selector(".gm-place-view .gm-article")
    page.click(".gm-fit a")
    until(page, f"window[document.querySelector('.folium-map').id].getZoom() === {start['zoom']}")
    assert abs(map_state(page)["lng"] - start["lng"]) < 1


def test_the_card_of_a_mention_tells_which_place_is_meant(room: Room) -> None:
    page = room.open()
    open_article(page, "Police raid")
    page.locator(".gm-mark", has_text="Kaliningrad").click()
    assert page.inner_text(".gm-card h3").startswith("Kaliningrad, ")
    assert re.search(r"\d+% sure", page.inner_text(".gm-card .gm-facts"))
    page.keyboard.press("Escape")
    settle(page)
    assert page.locator(".gm-card").count() == 0
    assert page.locator(".gm-article-view").is_visible()


def test_what_could_not_be_placed_is_marked_and_listed(room: Room) -> None:
    page = room.open()
    page.get_by_text("1 mention could not be placed").click()
    assert "Fighters left" in page.inner_text(".gm-unplaced-items")
    open_article(page, "Police raid")
    page.locator(".gm-text .gm-mark.gm-unplaced").click()
    settle(page)
    assert page.inner_text(".gm-card h3") == "Not placed"


def test_back_and_forward(room: Room) -> None:
    page = room.open()
    open_article(page, "Police raid")
    page.go_back()
    page.wait_for_selector(".gm-home:visible")
    page.go_forward()
    page.wait_for_selector(".gm-article-view:visible .gm-text .gm-mark")
    assert page.inner_text(".gm-article-title") == "Police raid offices across Russia"


def test_an_address_brings_back_the_article_and_the_filters(room: Room) -> None:
    page = room.open()
    page.click(".gm-role.gm-dateline", modifiers=["Control"])
    open_article(page, "Police raid")
    until(page, "location.hash.includes('article')")
    address = page.evaluate("location.hash")
    page = room.open(at=address)
    page.wait_for_selector(".gm-text .gm-mark")
    assert page.inner_text(".gm-article-title") == "Police raid offices across Russia"
    assert page.locator(".gm-mark.gm-off").inner_text() == "MOSCOW"


def test_all_of_it_with_the_keyboard(room: Room) -> None:
    page = room.open()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the list"
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.innerText").startswith("Police raid")
    page.keyboard.press("Enter")
    page.wait_for_selector(".gm-text .gm-mark")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent") == "MOSCOW"
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.textContent") == "Russian"
    page.keyboard.press("Enter")
    page.wait_for_selector(".gm-card")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_selector(".gm-home:visible")
    assert page.evaluate("document.activeElement.innerText").startswith("Police raid")
    page.keyboard.press("/")
    until(page, "document.activeElement.type === 'search'")
    page.keyboard.press("Escape")


def test_the_keys_are_explained_and_letters_can_be_switched_off(room: Room) -> None:
    page = room.open()
    page.keyboard.press("?")
    assert page.locator("dialog").is_visible()
    page.locator("dialog input").uncheck()
    page.keyboard.press("Escape")
    until(page, "!document.querySelector('dialog')")
    page.keyboard.press("?")
    page.keyboard.press("f")
    assert page.locator("dialog").count() == 0
    assert page.locator(".gm-drawer").is_hidden()


def test_a_lone_article_is_open_from_the_start(room: Room) -> None:
    articles, rows = stories()
    file = room.draw(
        "one", to_frame(row for row in rows if row.article == "flood.txt"), articles=articles[1:2]
    )
    page = room.open(file)
    page.wait_for_selector(".gm-text .gm-mark")
    assert page.inner_text(".gm-article-title") == "High water on the Kama"
    assert page.locator(".gm-strip").count() == 0


def test_without_places_it_says_so_and_what_to_do(room: Room) -> None:
    page = room.open(room.draw("none", to_frame([])))
    assert page.inner_text(".gm-count") == "There are no articles here."
    assert "texts, web pages, PDF and more" in page.inner_text(".gm-empty")


def test_twenty_thousand_articles_are_a_list_of_which_little_is_in_the_page(room: Room) -> None:
    _, rows = stories()
    perm = next(row for row in rows if row.place == "Perm")
    many = [
        replace(perm, article=f"{n:05}.txt", title=f"Story {n:05} " + "of a long winter " * (n % 7))
        for n in range(20_000)
    ]
    page = room.open(room.draw("many", to_frame(many)))
    assert page.locator(".gm-row").count() < 60
    page.locator(".gm-row").first.focus()
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.innerText").startswith("Story 19999")
    page.keyboard.press("Home")
    assert page.evaluate("document.activeElement.innerText").startswith("Story 00000")
    most = page.evaluate(
        """async () => {
            const list = document.querySelector(".gm-windowed");
            let most = 0;
            for (let i = 0; i < 30; i++) {
                list.scrollTop += 1500;
                await new Promise(requestAnimationFrame);
                await new Promise(requestAnimationFrame);
                most = Math.max(most, document.querySelectorAll(".gm-row").length);
            }
            return most;
        }"""
    )
    assert 0 < most < 60  # so few to draw that scrolling does not falter


def test_a_text_from_right_to_left(room: Room) -> None:
    text = "وصلت القافلة إلى Perm يوم الأحد.\n"
    _, rows = stories()
    perm = next(row for row in rows if row.place == "Perm")
    at = text.index("Perm")
    row = replace(perm, article="a.txt", title="قافلة", mention="Perm", start=at, end=at + 4)
    article = parse_article(text, article="a.txt", title="قافلة")
    page = room.open(room.draw("arabic", to_frame([row]), articles=[article]))
    page.wait_for_selector(".gm-text .gm-mark")
    direction = "node => getComputedStyle(node).direction"
    assert page.locator(".gm-text p").first.evaluate(direction) == "rtl"
    assert page.locator(".gm-article-title").evaluate(direction) == "rtl"


def test_hostile_text_is_only_text(room: Room) -> None:
    evil = "<img src=x onerror='window.__pwned=1'></script><script>window.__pwned=1</script>"
    _, rows = stories()
    perm = next(row for row in rows if row.place == "Perm")
    text = f"{evil} in Perm.\n\n{evil}\n"
    row = replace(
        perm, article=evil, title=evil, source=evil, start=len(evil) + 4, end=len(evil) + 8
    )
    article = Article(article=evil, text=text, title=evil, source=evil)
    page = room.open(
        room.draw("evil", to_frame([row, replace(row, article="b.txt")]), articles=[article])
    )
    page.locator(".gm-row").first.click()
    page.wait_for_selector(".gm-text .gm-mark")
    page.locator(".gm-text .gm-mark").click()
    page.fill(".gm-search-field", "<img", force=True)
    assert page.locator(".gm-reader img, .gm-reader script").count() == 0
    assert page.evaluate("window.__pwned") is None
    assert "<img src=x" in page.inner_text(".gm-text")


def test_texts_that_are_missing_are_said_to_be(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geomap.output.page.beside.PACKED_FROM", 0)
    monkeypatch.setattr("geomap.output.page.beside.EMBEDDED_LIMIT", 0)
    articles, rows = stories()
    file = room.draw("beside", to_frame(rows), articles=articles)
    page = room.open(file)
    assert page.get_attribute(".gm-search-field", "placeholder") == "Search titles and places"
    open_article(page, "Police raid")
    assert "Volunteers in Perm" in page.inner_text(".gm-text")
    shutil.rmtree(file.with_name("beside.texts"))
    page = room.open(file)
    before = len(room.wrong)
    page.locator(".gm-row", has_text="Police raid").click()
    page.wait_for_selector(".gm-trouble")
    assert "in a file beside this page" in page.inner_text(".gm-trouble")
    del room.wrong[before:]  # that it is missing is what the browser says as well


def test_a_word_of_a_hundred_thousand_letters(room: Room) -> None:
    _, rows = stories()
    perm = next(row for row in rows if row.place == "Perm")
    text = f"{'w' * 100_000} in Perm.\n"
    row = replace(perm, article="w.txt", title="w" * 5000, start=100_004, end=100_008)
    article = Article(article="w.txt", text=text, title="w" * 5000)
    page = room.open(room.draw("word", to_frame([row]), articles=[article]))
    page.wait_for_selector(".gm-text .gm-mark")
    assert page.evaluate("document.documentElement.scrollWidth") == 1280
    scroller = "document.querySelector('.gm-article-scroll')"
    assert page.evaluate(f"{scroller}.scrollWidth <= {scroller}.clientWidth")


def test_in_russian(room: Room) -> None:
    page = room.open(room.stories("ru"))
    assert page.evaluate("document.documentElement.lang") == "ru"
    assert page.inner_text(".gm-head h1") == "Места в 4 статьях"
    assert re.search(r"\d+ упоминани[еяй], \d+ мест[ао]?, 4 статьи", page.inner_text(".gm-count"))
    # One language on one map: mentioned places too, and the scale.
    assert page.locator(".gm-label-country", has_text="РОССИЯ").count() == 1
    assert page.inner_text(".leaflet-control-scale-line").endswith("км")
    assert "12 сент. 2019" in page.locator(".gm-row", has_text="Police raid").inner_text()
    page.click(".gm-role.gm-dateline")
    settle(page)
    assert re.search(r"\d+ из \d+ упоминани", page.inner_text(".gm-count"))


def test_a_phone_has_a_sheet_of_three_heights(room: Room) -> None:
    page = room.open(**PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") == 390

    def top() -> float:
        return box_of(page.locator(".gm-reader"))["y"]

    half = top()
    assert 330 < half < 500
    assert box_of(page.locator(".folium-map"))["height"] > 250
    handle = page.locator(".gm-handle")
    handle.focus()
    page.keyboard.press("ArrowUp")
    assert top() < 60
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert top() > 700
    box = box_of(handle)
    page.mouse.move(195, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(195, 420, steps=4)
    page.mouse.up()
    assert abs(top() - half) < 5


def test_on_a_phone_a_mention_is_seen_on_the_map_above_the_text(room: Room) -> None:
    page = room.open(**PHONE)
    open_article(page, "Police raid")
    page.locator(".gm-mark", has_text="Vladivostok").click()
    page.wait_for_selector(".gm-card")
    state = map_state(page)
    assert abs(state["lat"] - 43.1) < 1
    assert abs(state["lng"] - 131.9) < 1


def test_a_mention_chosen_while_the_map_still_zooms_is_where_it_ends(room: Room) -> None:
    page = room.open(width=390, height=844)
    page.evaluate(
        """() => {
            const { store } = geomap.page;
            const perm = store.places.findIndex(({ name }) => name === "Perm");
            const mention = store.mentions.place.indexOf(perm);
            store.set({ article: store.mentions.article[mention] });
            store.set({ mention });
        }"""
    )
    until(page, "Math.abs(geomap.page.map.getCenter().lat - 58.01) < 0.1")
    until(page, "Math.abs(geomap.page.map.getCenter().lng - 56.25) < 0.1")


def test_a_narrow_page_such_as_a_notebooks(room: Room) -> None:
    page = room.open(width=760, height=640)
    pane, shown = (box_of(page.locator(name)) for name in (".gm-reader", ".folium-map"))
    assert pane["x"] + pane["width"] == shown["x"]
    assert shown["width"] > 400
    assert page.evaluate("document.documentElement.scrollWidth") == 760


def test_printing_gives_the_map_and_a_list_of_places(room: Room) -> None:
    page = room.open()
    page.emulate_media(media="print")
    page.wait_for_selector(".gm-print svg.gm-print-map")
    assert page.locator(".gm-reader").is_hidden()
    assert page.inner_text(".gm-print h1") == "Places in 4 articles"
    first = page.locator(".gm-print tbody tr").first.inner_text()
    assert first.split("\t")[0] in {"Perm", "Russia"}
    page.emulate_media(media="screen")
    until(page, "!document.querySelector('.gm-print')")
