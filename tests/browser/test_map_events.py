"""The page of events: what happened, where and when; sizes, doubt, and an article's own map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from geomap.output.frame import to_frame
from geomap.output.page.publication import Embed
from geomap.output.records import event_frame
from geomap.schema.event import Event
from geomap.schema.location import Location
from support.reading import Room, box_of, needs_browser, settle, stories, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytestmark = needs_browser


def row_of(place: str, article: str) -> Location:
    return next(row for row in stories()[1] if row.place == place and row.article == article)


def event(place: str, article: str, **told: Any) -> Event:
    """An event at a place that an article of the stories names."""
    row = row_of(place, article)
    same = {name: getattr(row, name) for name in ("article", "title", "published", "mention")}
    same |= {name: getattr(row, name) for name in ("place", "geonameid", "feature_code", "admin1")}
    same |= {name: getattr(row, name) for name in ("country_code", "country", "source", "url")}
    blank: dict[str, Any] = dict.fromkeys(("actors", "targets", "date_text", "reasons"), "")
    blank |= dict.fromkeys(("killed_as", "injured_as", "arrested_as", "displaced_as"), "")
    blank |= dict.fromkeys(("killed", "injured", "arrested", "displaced"))
    when = {"date_start": "2019-09-12", "date_end": "2019-09-12", "date_precision": "day"}
    what = {"event": "raids", "type": "raid", "group": "police", "trigger": "raided"}
    whole: dict[str, Any] = {
        **same,
        **blank,
        **when,
        **what,
        "latitude": row.latitude,
        "longitude": row.longitude,
        "start": row.start - 10,
        "end": row.start - 4,
        "precision": "settlement",
        "negated": False,
        "status": "happened",
        "main": True,
        "confidence": 0.8,
        "sentence": row.sentence,
    }
    return Event(**whole | told)


def events() -> list[Event]:
    """A raid on two cities, a flood told by two articles, a plan, and what has no date."""
    flood = {"event": "flood", "type": "flood", "group": "flood", "trigger": "rose"}
    undated = {"date_start": "", "date_end": "", "date_precision": "unknown"}
    return [
        event("Kaliningrad", "raids.txt", arrested=12, arrested_as="at least"),
        event("Perm", "raids.txt"),
        event(
            "Perm",
            "flood.txt",
            **flood,
            date_start="2023-04-17",
            date_end="2023-04-18",
            reports=2,
            sentence="The <b>river</b> rose again in Perm.",
        ),
        event(
            "Kazan",
            "flood.txt",
            **{**flood, "event": "works", "type": "closure", "group": "works"},
            date_start="2023-05",
            date_end="2023-05",
            date_precision="month",
            status="planned",
        ),
        event(
            "Vladivostok",
            "raids.txt",
            **{**flood, "event": "visit", "type": "visit", "group": "diplomacy"},
            **undated,
            confidence=0.3,
        ),
    ]


def reports() -> pd.DataFrame:
    """The flood is told by both articles."""
    return pd.DataFrame({"event": ["flood", "flood"], "article": ["flood.txt", "raids.txt"]})


@pytest.fixture(scope="module")
def drawn(room: Room) -> Path:
    articles, rows = stories()
    frames = {"events": event_frame(events()), "reports": reports()}
    return room.draw("events", to_frame(rows), articles=articles, **frames)


@pytest.fixture
def page(room: Room, drawn: Path) -> Page:
    return room.open(drawn)


def count(page: Page) -> str:
    settle(page)
    return page.inner_text(".gm-count")


def titles(page: Page) -> list[str]:
    settle(page)
    return page.locator(".gm-event-row .gm-row-title").all_inner_texts()


def test_the_page_opens_on_what_happened_and_all_that_is_named_is_at_a_click(page: Page) -> None:
    assert count(page) == "4 events, 4 places, 2 articles"
    assert page.get_attribute("#gm-tab-events", "aria-selected") == "true"
    assert page.inner_text("#gm-tab-events .gm-number") == "4"
    assert [title.strip() for title in titles(page)] == [
        "Flood: Perm",
        "Raid: Kaliningrad, Perm",
        "Closure: Kazan",  # planned
        "Visit: Vladivostok",  # doubtful
    ]
    raid = page.locator(".gm-event-row", has_text="Raid")
    assert "Sep 12, 2019 · at least 12 arrested" in raid.inner_text()
    assert "planned" in page.locator(".gm-event-row", has_text="Closure").inner_text()
    # What an article says is text, and never markup.
    assert "The <b>river</b> rose" in page.locator(".gm-event-row", has_text="Flood").inner_text()
    assert "2 articles" in page.locator(".gm-event-row", has_text="Flood").inner_text()
    assert "doubtful" in page.locator(".gm-event-row", has_text="Visit").inner_text()
    page.locator(".gm-show", has_text="Places named").click()
    assert count(page).split(",")[0] == f"{len([r for r in stories()[1] if r.latitude])} mentions"
    assert page.locator("#gm-tab-events").is_hidden()
    page.locator(".gm-show", has_text="What happened").click()
    assert count(page) == "4 events, 4 places, 2 articles"


def test_types_doubt_and_the_date_of_the_event_are_filters(room: Room, page: Page) -> None:
    page.locator(".gm-role", has_text="Floods").click()
    assert count(page) == "1 of 4 events, 1 place, 2 articles"
    assert page.locator(".gm-role[aria-pressed=true]").count() == 1
    page.locator(".gm-role", has_text="Floods").click()
    page.click(".gm-filter-button")
    page.locator(".gm-doubts .gm-option", has_text="only the doubtful").locator("input").click()
    assert [title.strip() for title in titles(page)] == ["Visit: Vladivostok"]
    page.click(".gm-reset")
    # The flood of April lasted two days; what has no date is left out, and that is said.
    page.fill("#gm-from", "2023-04-18")
    page.fill("#gm-to", "2023-04-30")
    page.locator("#gm-to").blur()
    until(page, "geomap.page.store.state.to === '2023-04-30'")
    assert count(page) == "1 of 4 events, 1 place, 2 articles"
    assert "1 undated left out" in page.inner_text(".gm-chip")
    for part in ("from=2023-04-18", "to=2023-04-30"):  # written a little later, each
        until(page, f"location.hash.includes('{part}')")
    again = room.open(room.folder / "events.html", at=page.evaluate("location.hash"))
    assert count(again) == "1 of 4 events, 1 place, 2 articles"


def test_a_point_says_on_hover_what_happened_there(page: Page) -> None:
    page.locator('.gm-point[aria-label^="Kaliningrad"]').hover()
    page.wait_for_selector(".gm-tip-event")
    card = page.inner_text(".gm-tip")
    for words in (
        "Kaliningrad Oblast, Russia",
        "1 event",
        "Raid · Sep 12, 2019 · at least 12 arrested",
        "Russian police raided offices",
        "Police raid offices across Russia",
    ):
        assert words in card


def test_the_card_of_a_place_has_its_events_before_its_mentions(page: Page) -> None:
    page.click("#gm-tab-places")
    page.locator(".gm-place-row", has_text="Perm").first.click()
    page.wait_for_selector(".gm-happening")
    facts = page.locator(".gm-happening-facts").all_inner_texts()
    assert [fact.strip() for fact in facts] == ["Raid · Sep 12, 2019", "Flood · Apr 17 – 18, 2023"]
    above = page.evaluate(
        """document.querySelector(".gm-happened").compareDocumentPosition(
            document.querySelector(".gm-sentences")) & Node.DOCUMENT_POSITION_FOLLOWING"""
    )
    assert above


def test_doubt_and_plans_are_seen_and_named_last(page: Page) -> None:
    settle(page)
    visit = page.locator('.gm-point[aria-label^="Vladivostok"]')
    assert "gm-uncertain" in (visit.get_attribute("class") or "")
    plan = page.locator('.gm-point[aria-label^="Kazan"]')
    if plan.count():
        assert "gm-planned" in (plan.get_attribute("class") or "")
    label = page.locator(".gm-label", has_text="Vladivostok")
    assert label.inner_text() == "Vladivostok ?"
    assert "gm-label-unsure" in (label.get_attribute("class") or "")


def test_the_page_says_that_a_program_found_it_and_how_right_it_is(page: Page) -> None:
    placed = [row for row in stories()[1] if row.latitude is not None]
    share = round(sum(round(100 * row.confidence) for row in placed) / len(placed))
    told = round(sum(100 * row.confidence for row in events()) / len(events()))
    assert page.inner_text(".gm-machine") == (
        "Found by a program and not checked: by its own estimate, "
        f"about {told}% of the events and {share}% of the places are right. "
        "Articles up to Apr 19, 2023."
    )
    printed = page.evaluate(
        "geomap.printSheet(geomap.page.reader, 9).querySelector('.gm-print-machine').textContent"
    )
    assert printed == page.inner_text(".gm-machine")


def test_an_open_article_has_its_own_map(page: Page) -> None:
    page.click("#gm-tab-articles")
    page.locator("#gm-panel-articles .gm-row", has_text="Police raid").click()
    page.wait_for_selector(".gm-text .gm-mark")
    rows = [r for r in stories()[1] if r.article == "raids.txt" and r.latitude is not None]
    names = {row.geonameid for row in rows}
    assert count(page) == f"{len(rows)} mentions, {len(names)} places in this article"
    shown = page.evaluate(
        """() => {
            const { store, points, map, labels } = geomap.page;
            const own = points.items.filter(({ aside }) => !aside);
            return {
                inside: own.every(({ latlng }) => map.getBounds().contains(latlng)),
                total: own.reduce((sum, { total }) => sum + total, 0),
                named: [...labels.box.querySelectorAll(".gm-label:not(.gm-label-base)")]
                    .map((node) => node.textContent),
            };
        }"""
    )
    assert shown["inside"]
    assert shown["total"] == sum(row.feature_class == "P" for row in rows)
    assert "Kazan" not in shown["named"]
    # Perm is where something happens in this article: as its text has it, not the whole page.
    colour = "(node) => getComputedStyle(node).getPropertyValue('--gm-role')"
    perm = page.locator('.gm-point[aria-label^="Perm"]')
    if perm.count():
        role = row_of("Perm", "raids.txt").role
        assert perm.evaluate(colour) == page.locator(f".gm-{role}").first.evaluate(colour)


def test_filters_and_searches_bring_what_is_left_into_view(page: Page) -> None:
    before = page.evaluate("geomap.page.map.getZoom()")
    page.fill(".gm-search-field", "Kaliningrad")
    until(page, f"geomap.page.map.getZoom() > {before}")
    assert page.evaluate("geomap.page.map.getBounds().contains([54.71, 20.51])")
    assert count(page) == "1 of 4 events, 1 place, 1 article"


def test_a_light_page_for_an_article(room: Room) -> None:
    articles, rows = stories()
    file = room.draw(
        "light",
        to_frame(rows),
        articles=articles,
        title="Raids and a flood",
        events=event_frame(events()),
        embed=Embed(deck="Two weeks in September", source="Source: AFP"),
    )
    source = file.read_text("utf-8")
    assert "Volunteers in Perm said" not in source  # no texts
    assert '<meta property="og:title" content="Raids and a flood">' in source
    assert "<noscript><h1>Raids and a flood</h1>" in source
    page = room.page(640, 420)
    page.goto(file.as_uri())
    page.wait_for_selector(".gm-embed-legend li")
    settle(page)
    assert page.inner_text("h1") == "Raids and a flood"
    assert page.inner_text(".gm-embed-deck") == "Two weeks in September"
    assert page.inner_text(".gm-embed-note").startswith("Found by a program and not checked")
    assert page.inner_text(".gm-embed-credit").startswith("Source: AFP · Places: GeoNames")
    inside = "geomap.page.points.items.every((i) => geomap.page.map.getBounds().contains(i.latlng))"
    assert page.evaluate(inside)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    # The wheel is the page's, unless Ctrl is held.
    zoom = "geomap.page.map.getZoom()"
    before = page.evaluate(zoom)
    box = box_of(page.locator(".folium-map"))
    page.mouse.move(box["x"] + 200, box["y"] + 60)
    page.mouse.wheel(0, -200)
    page.wait_for_selector(".gm-hint.gm-on")
    assert page.inner_text(".gm-hint") == "Hold Ctrl to zoom"
    assert page.evaluate(zoom) == before
    page.keyboard.down("Control")
    page.mouse.wheel(0, -200)
    until(page, f"{zoom} > {before}")
    page.keyboard.up("Control")


def near(places: list[tuple[str, str, float, float, int]]) -> list[Location]:
    """Mentions of places: name, country, latitude, longitude and how many."""
    base = row_of("Perm", "raids.txt")
    return [
        replace(
            base,
            article=f"{name}-{n}.txt",
            place=name,
            geonameid=1000 + index,
            country_code=code,
            country={"US": "United States", "CA": "Canada"}[code],
            admin1={"US": "New York", "CA": "Ontario"}[code],
            latitude=latitude,
            longitude=longitude,
        )
        for index, (name, code, latitude, longitude, many) in enumerate(places)
        for n in range(many)
    ]


def test_a_cluster_sits_on_its_heaviest_member_is_named_by_its_area_and_sized_by_what_it_counts(
    room: Room,
) -> None:
    rows = near(
        [
            ("Buffalo", "US", 42.886, -78.878, 9),
            ("Lackawanna", "US", 42.825, -78.823, 3),
            ("Toronto", "CA", 43.7, -79.416, 40),
            ("Mississauga", "CA", 43.58, -79.65, 8),
            ("Albany", "US", 42.652, -73.756, 3),
        ]
    )
    page = room.open(room.draw("near", to_frame(rows)), at="#view=43,-77,6")
    settle(page)
    items = page.evaluate(
        """geomap.page.points.items.map((item) => ({
            at: item.latlng, total: item.total, radius: item.radius,
            name: geomap.page.labels.wordsOf(item), members: item.count ?? 1,
        }))"""
    )
    by_total = {item["total"]: item for item in items}
    assert sorted(by_total) == [3, 12, 48]
    assert by_total[48]["at"] == [43.7, -79.416]
    assert by_total[48]["name"].startswith("Ontario")
    assert by_total[12]["at"] == [42.886, -78.878]
    assert by_total[12]["name"].startswith("New York")
    unit = by_total[48]["radius"] / 48**0.5
    for item in items:
        assert item["radius"] == pytest.approx(max(3, unit * item["total"] ** 0.5))
    legend = page.locator(".gm-legend-sizes").get_attribute("aria-label")
    assert legend == "1, 5, 20"
    # From afar they are one, of two countries: its number stands there, and no name.
    page.evaluate("geomap.page.map.setView([43, -77], 2, { animate: false }); null")
    settle(page)
    (one,) = page.evaluate("geomap.page.points.items.map((i) => [i.total, i.latlng])")
    assert one == [63, [43.7, -79.416]]
    assert page.evaluate("geomap.page.labels.wordsOf(geomap.page.points.items[0])") == ""
    assert page.locator(".gm-cluster-count").text_content() == "63"


def test_places_on_both_sides_of_the_date_line_are_near_each_other(room: Room) -> None:
    base = row_of("Perm", "raids.txt")
    spots = [("Suva", "FJ", -18.14, 178.44), ("Apia", "WS", -13.83, -171.76)]
    rows = [
        replace(base, place=name, geonameid=n, country_code=code, latitude=lat, longitude=lon)
        for n, (name, code, lat, lon) in enumerate(spots, 2000)
    ]
    page = room.open(room.draw("pacific", to_frame(rows)))
    settle(page)
    suva, apia = (
        box_of(page.locator(f".gm-point[aria-label^={name}]")) for name in ("Suva", "Apia")
    )
    assert suva["x"] < apia["x"]
    assert page.evaluate("geomap.page.map.getZoom()") > 3
