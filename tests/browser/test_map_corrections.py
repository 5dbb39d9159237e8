"""Why a mention is where it is, and correcting it: on the page, in the file, in the next build."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from geomap.corrections.apply import correct
from geomap.corrections.correction import COLUMNS
from geomap.corrections.reader import read_corrections
from geomap.output.frame import to_frame
from geomap.schema.location import Location
from support.command import Run
from support.reading import TEXTS, Room, box_of, needs_browser, settle, stories, until
from support.rows import a_location

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytest.importorskip("playwright.sync_api")
pytestmark = needs_browser


@pytest.fixture
def page(room: Room) -> Iterator[Page]:
    """The stories, without corrections; opened anew only if a test went elsewhere."""
    opened = room.page()
    if opened.url.split("#")[0] != room.stories().as_uri():
        opened = room.open()
    yield opened
    opened.evaluate(
        "async () => {"
        "  const { store } = geomap.page;"
        "  store.set({ article: null, place: null, mention: null });"
        "  await store.corrections.clear();"
        "  localStorage.clear();"
        "}"
    )


def card(page: Page, name: str, article: str = "raids.txt", nth: int = 0) -> int:
    """Open the card of a mention; gives its number."""
    mention: int = page.evaluate(
        """async ([name, article, nth]) => {
            const { store } = geomap.page;
            const { first, last } = store.articles.find((one) => one.name === article);
            const found = [];
            for (let m = first; m < last; m++) {
                if ((await store.detail(m)).mention === name) found.push(m);
            }
            const mention = found[nth];
            store.set({ article: null, place: null, mention: null });
            store.set({ article: store.mentions.article[mention], mention });
            return mention;
        }""",
        [name, article, nth],
    )
    page.wait_for_selector(".gm-card .gm-why")
    return mention


def correcting(page: Page, what: str) -> None:
    page.locator(".gm-correct > summary").click()
    page.get_by_label(what, exact=True).check()


def submit(page: Page, scope: str = "article") -> None:
    before = page.evaluate("geomap.page.store.corrections.list.length")
    page.locator(".gm-correct-scope select").select_option(scope)
    page.locator(".gm-correct-form .gm-solid").click()
    until(page, f"geomap.page.store.corrections.list.length > {before}")
    until(page, "!document.querySelector('.gm-correct-form')")


def placed(page: Page) -> list[tuple[str, str, str]]:
    """What the page has now: article, place and role of every mention that is one."""
    told = page.evaluate(
        """() => {
            const { store } = geomap.page;
            const { article, place, role, count } = store.mentions;
            return Array.from({ length: count }, (_, m) => m)
                .filter((m) => !store.rejected.has(m))
                .map((m) => [store.articles[article[m]].name,
                    place[m] < 0 ? "" : store.places[place[m]].name, geomap.ROLES[role[m]]]);
        }"""
    )
    return [tuple(entry) for entry in told]


def table(rows: list[Location]) -> list[tuple[str, str, str]]:
    return [(row.article, row.place, row.role) for row in rows]


def downloaded(page: Page, folder: Path) -> Path:
    page.evaluate("geomap.page.store.set({ article: null, place: null, mention: null })")
    page.locator(".gm-corrections").evaluate("(details) => (details.open = true)")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download corrections.csv").click()
    assert waiting.value.suggested_filename == "corrections.csv"
    path = folder / "corrections.csv"
    waiting.value.save_as(path)
    return path


# ---- why here? -----------------------------------------------------------------------------------


def test_why_here_gives_reasons_confidence_source_and_what_came_next(page: Page) -> None:
    mention = card(page, "Springfield", "libraries.txt")
    assert page.locator(".gm-ghost").count() == 0
    page.locator(".gm-why > summary").click()
    page.wait_for_selector(".gm-why-others li")
    detail = page.evaluate(f"geomap.page.store.detail({mention})")
    words = page.inner_text(".gm-why")
    for reason in detail["reasons"].split("; "):
        assert reason in words
    assert "sure that this place is meant. It is from geomap’s own gazetteer." in words
    names = page.locator(".gm-why-name").all_inner_texts()
    assert names == [other["place"] for other in detail["candidates"]]
    assert "Springfield, Missouri, United States" in names


def test_runners_up_are_ghosts_on_the_map_until_they_are_closed(page: Page) -> None:
    card(page, "Springfield", "libraries.txt")
    why = page.locator(".gm-why > summary")
    why.click()
    page.wait_for_selector(".gm-ghost")
    others = page.locator(".gm-why-others li").count()
    assert page.locator(".gm-ghost").count() == others
    labels = page.locator(".gm-ghost-name").all_inner_texts()
    assert all("%" in label for label in labels)
    page.get_by_role("button", name="Show all of them on the map").click()
    box = box_of(page.locator(".folium-map"))
    assert box
    for ghost in page.locator(".gm-ghost").all():
        inside = box_of(ghost)
        assert inside and box["x"] < inside["x"] < box["x"] + box["width"]
    why.click()
    until(page, "!document.querySelector('.gm-ghost')")
    why.click()
    page.wait_for_selector(".gm-ghost")
    page.locator(".gm-card").get_by_role("button", name="Close").click()
    until(page, "!document.querySelector('.gm-ghost, .gm-ghost-name')")


def test_ghosts_go_with_the_article(page: Page) -> None:
    card(page, "Springfield", "libraries.txt")
    page.locator(".gm-why > summary").click()
    page.wait_for_selector(".gm-ghost")
    page.evaluate("geomap.page.store.set({ article: null, mention: null })")
    until(page, "!document.querySelector('.gm-ghost')")


# ---- correcting ----------------------------------------------------------------------------------


def test_not_a_place_leaves_the_map_and_all_counts(page: Page) -> None:
    before = page.evaluate("geomap.page.store.shown")
    mentions = len([row for row in placed(page) if row[:2] == ("raids.txt", "Perm")])
    card(page, "Perm")
    correcting(page, "Not a place")
    submit(page)
    after = page.evaluate("geomap.page.store.shown")
    assert after["mentions"] == before["mentions"] - mentions
    assert after["unplaced"] == before["unplaced"]
    here = [row for row in placed(page) if row[0] == "raids.txt" and row[1]]
    assert page.inner_text(".gm-count").startswith(f"{len(here)} mentions, ")
    assert ("raids.txt", "Perm") not in [row[:2] for row in placed(page)]
    assert ("flood.txt", "Perm") in [row[:2] for row in placed(page)]
    assert page.inner_text(".gm-flag") == "1"
    assert page.get_by_role("button", name="1 correction").is_visible()


def test_what_is_undone_is_as_it_was(page: Page) -> None:
    before = placed(page)
    sure = page.evaluate("Array.from(geomap.page.store.mentions.confidence)")
    card(page, "Perm")
    correcting(page, "Not a place")
    submit(page)
    card(page, "Urals")
    correcting(page, "Another role")
    page.get_by_label("Named in passing", exact=True).check()
    submit(page)
    page.get_by_role("button", name="2 corrections").click()
    page.get_by_role("button", name="Undo the correction of Perm").click()
    until(page, "document.querySelector('.gm-badge').textContent === '1'")
    page.get_by_role("button", name="Undo all").click()
    until(page, "document.querySelector('.gm-corrections').hidden")
    assert page.locator(".gm-flag").count() == 0
    assert placed(page) == before
    assert page.evaluate("Array.from(geomap.page.store.mentions.confidence)") == sure


def test_a_second_thought_takes_the_place_of_the_first(page: Page) -> None:
    mention = card(page, "Perm")
    correcting(page, "Not a place")
    submit(page)
    card(page, "Perm")
    assert "Not a place" in page.inner_text(".gm-correct-undo")
    assert page.inner_text(".gm-card h3") == "Not a place"
    page.locator(".gm-correct > summary").click()
    page.locator(".gm-choices").get_by_label(re.compile("^Perm Krai, Russia")).check()
    page.locator(".gm-correct-form .gm-solid").click()
    until(page, "geomap.page.store.corrections.list[0].action === 'place'")
    assert page.inner_text(".gm-flag") == "1"
    name = page.evaluate(
        "m => geomap.page.store.places[geomap.page.store.mentions.place[m]].name",
        mention,
    )
    assert name == "Perm Krai"


def test_another_place_is_chosen_among_the_candidates(page: Page) -> None:
    mention = card(page, "Springfield", "libraries.txt")
    correcting(page, "Another place")
    assert page.locator(".gm-correct-form .gm-solid").is_disabled()
    page.locator(".gm-choices").get_by_label("Massachusetts").check()
    submit(page, "mention")
    springfield = page.evaluate(
        "m => { const { store } = geomap.page; return store.places[store.mentions.place[m]]; }",
        mention,
    )
    assert springfield["within"] == ["Massachusetts", "United States"]
    assert round(springfield["latitude"]) == 42
    detail = page.evaluate(f"geomap.page.store.detail({mention})")
    assert (detail["provenance"], detail["confidence"]) == ("correction", 1)
    assert detail["candidates"][0]["place"] == "Springfield, Illinois, United States"


def test_a_point_is_chosen_with_the_mouse_and_named(page: Page) -> None:
    mention = card(page, "Zawara Gate")
    correcting(page, "Another place")
    page.get_by_label("A point on the map", exact=True).check()
    page.evaluate("void geomap.page.map.setView([34, 67], 5, { animate: false })")
    box = box_of(page.locator(".folium-map"))
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    name = page.get_by_label("Name of the place")
    assert name.input_value() == "Zawara Gate"
    assert "Afghanistan" in page.inner_text(".gm-correct-spot")
    name.fill("Zawara Gate (village)")
    submit(page)
    place = page.evaluate(
        "m => { const { store } = geomap.page; return store.places[store.mentions.place[m]]; }",
        mention,
    )
    assert (place["name"], place["country_code"]) == ("Zawara Gate (village)", "AF")
    assert (round(place["latitude"], 1), round(place["longitude"], 1)) == (34.0, 67.0)


def test_a_point_is_chosen_with_the_keyboard_and_escape_chooses_none(page: Page) -> None:
    card(page, "Zawara Gate")
    correcting(page, "Another place")
    page.get_by_label("A point on the map", exact=True).check()
    page.wait_for_selector(".gm-pick-bar")
    page.keyboard.press("Escape")
    assert page.locator(".gm-pick-bar").count() == 0
    assert page.locator(".gm-correct-form .gm-solid").is_disabled()
    page.get_by_role("button", name="Choose the point").press("Enter")
    page.evaluate("void geomap.page.map.setView([10, 20], 5, { animate: false })")
    page.get_by_role("button", name="Take the middle").press("Enter")
    page.get_by_label("Name of the place").press("Enter")
    until(page, "geomap.page.store.corrections.list.length === 1")
    (place,) = page.evaluate("geomap.page.store.corrections.list.map(({ place }) => place)")
    assert (place["latitude"], place["longitude"], place["country_code"]) == (10, 20, "TD")


def test_a_drag_chooses_no_point(page: Page) -> None:
    card(page, "Zawara Gate")
    correcting(page, "Another place")
    page.get_by_label("A point on the map", exact=True).check()
    page.wait_for_selector(".gm-pick-bar")
    page.mouse.move(800, 300)
    page.mouse.down()
    page.mouse.move(900, 350, steps=4)
    page.mouse.up()
    settle(page)
    assert page.locator(".gm-pick-bar").count() == 1
    page.keyboard.press("Escape")


def test_corrections_survive_a_reload_on_their_own_map_only(room: Room, page: Page) -> None:
    card(page, "Perm")
    correcting(page, "Not a place")
    submit(page, "all")
    after = placed(page)
    page.reload()
    page.wait_for_selector(".gm-flag")
    assert placed(page) == after
    assert ("raids.txt", "Perm", "mention") not in after
    other = room.draw("other", to_frame([a_location()]))
    room.open(other)
    settle(page)
    assert page.locator(".gm-flag").count() == 0
    assert placed(page) == [("raids.txt", "Perm", "mention")]


def test_what_is_kept_may_be_spoilt(page: Page) -> None:
    for kept in ["[{}]", "{", '[{"at": 1e9}]', '[null, 3, "x"]', "{}", "null"]:
        page.evaluate("kept => localStorage.setItem(geomap.page.store.corrections.key, kept)", kept)
        page.reload()
        page.wait_for_selector(".gm-reader[data-view]")
        settle(page)
        assert page.locator(".gm-flag").count() == 0


def test_the_page_and_the_build_agree_on_what_prevails(page: Page, tmp_path: Path) -> None:
    bern = {"place": "Bern, Switzerland", "geonameid": 2661552}
    bern |= {"latitude": 46.94809, "longitude": 7.44744, "feature_code": "PPLC"}
    steps: list[dict[str, Any]] = [
        {"name": "Perm", "scope": "all", "action": "place", "place": bern},
        {"name": "Perm", "scope": "article", "action": "not a place", "article": "flood.txt"},
        {"name": "Perm", "scope": "mention", "action": "role", "role": "event"},
        {"name": "Springfield", "article": "libraries.txt", "scope": "article"}
        | {"action": "role", "role": "metonym"},
        {"name": "Springfield", "article": "libraries.txt", "scope": "mention", "nth": 1}
        | {"action": "not a place"},
        {"name": "PERM", "article": "flood.txt", "scope": "mention", "action": "place"}
        | {"place": bern},
        {"name": "Urals", "scope": "mention", "action": "not a place"},
        {"name": "Urals", "scope": "mention", "action": "role", "role": "event"},
    ]
    for step in steps:
        mention = card(page, step.pop("name"), step.pop("article", "raids.txt"), step.pop("nth", 0))
        page.evaluate(
            "wanted => geomap.page.store.corrections.add(wanted)", {"mention": mention, **step}
        )
    articles, rows = stories()
    order = {article.article: number for number, article in enumerate(articles)}
    path = tmp_path / "corrections.csv"
    path.write_text(page.evaluate("geomap.page.store.corrections.csv()"), "utf-8")
    read = read_corrections(path)
    assert read.broken == ()
    done = correct(rows, read.corrections)
    assert done.stale == ()
    assert sorted(placed(page), key=lambda row: order[row[0]]) == table(done.locations)


def test_with_texts_beside_the_page_the_other_articles_wait_for_the_build(
    room: Room, page: Page, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("geomap.output.page.beside.PACKED_FROM", -1)
    monkeypatch.setattr("geomap.output.page.beside.EMBEDDED_LIMIT", -1)
    articles, rows = stories()
    room.open(room.draw("beside", to_frame(rows), articles=articles))
    assert not page.evaluate("geomap.page.store.searchesTexts")
    card(page, "Perm")
    correcting(page, "Not a place")
    page.locator(".gm-correct-scope select").select_option("all")
    assert "the other articles follow" in page.inner_text(".gm-correct-form")
    submit(page, "all")
    assert ("raids.txt", "Perm") not in [row[:2] for row in placed(page)]
    assert ("flood.txt", "Perm") in [row[:2] for row in placed(page)]
    read = read_corrections(downloaded(page, tmp_path))
    left = correct(rows, read.corrections).locations
    assert "Perm" not in {row.mention for row in left}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_serious(page: Page, theme: str) -> None:
    axe_package = pytest.importorskip("axe_playwright_python")
    from support.accessible import serious

    axe = (Path(axe_package.__file__).parent / "axe.min.js").read_text("utf-8")
    page.evaluate("theme => geomap.theme.set(theme)", theme)
    rules = ["color-contrast"] if theme == "dark" else None  # the themes differ in colours alone
    card(page, "Springfield", "libraries.txt")
    page.locator(".gm-why > summary").click()
    page.wait_for_selector(".gm-ghost")
    correcting(page, "Another role")
    assert serious(page, axe, rules) == []
    page.get_by_label("Another place", exact=True).check()
    page.get_by_label("A point on the map", exact=True).check()
    page.wait_for_selector(".gm-pick-bar")
    assert serious(page, axe, rules) == []
    page.get_by_role("button", name="Take the middle").click()
    assert serious(page, axe, rules) == []
    submit(page)
    page.get_by_role("button", name="1 correction").click()
    assert serious(page, axe, rules) == []
    page.evaluate("geomap.theme.set(null)")


HOSTILE = [
    '=HYPERLINK("https://example.org")',
    '"Perm", </script><script>alert(1)</script>',
    "Пе́рмь; -1+1",
    "@SUM(1,2)",
    "برم \u202eabc\u202c",
    "${alert(1)} `x`",
]


def test_hostile_names_come_through_the_file(room: Room, page: Page, tmp_path: Path) -> None:
    rows = [
        a_location(
            article=f"-{number}, \u202e.txt", mention=name, sentence=f"In {name}, x,\t“y”\n z."
        )
        for number, name in enumerate(HOSTILE)
    ]
    room.open(room.draw("hostile", to_frame(rows)))
    count = page.evaluate("geomap.page.store.mentions.count")
    for mention in range(count):
        page.evaluate(
            "mention => geomap.page.store.corrections.add("
            "{ mention, scope: 'mention', action: 'not a place' })",
            mention,
        )
    path = downloaded(page, tmp_path)
    for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"))):
        assert not any(cell[:1] in "=+-@" for cell in row if cell)
    read = read_corrections(path)
    assert read.broken == ()
    done = correct(rows, read.corrections)
    assert (done.locations, done.stale) == ([], ())


def test_from_the_page_through_the_file_into_the_next_build(
    room: Room, page: Page, geomap: Run, tmp_path: Path
) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for name, text in TEXTS.items():
        (seeds / name).write_text(text, "utf-8")
    geomap("build", code=0)
    room.open(tmp_path / "maps" / "index.html")

    card(page, "Vladivostok")
    correcting(page, "Not a place")
    submit(page)
    card(page, "Springfield", "libraries.txt", nth=1)
    correcting(page, "Another place")
    page.locator(".gm-choices").get_by_label("Massachusetts").check()
    submit(page, "mention")
    card(page, "Kazan", "flood.txt")
    correcting(page, "Another role")
    page.get_by_label("Authorities", exact=True).check()
    submit(page, "all")
    path = downloaded(page, tmp_path)
    assert path.read_text("utf-8-sig").splitlines()[0] == ",".join(COLUMNS)

    done = geomap("build", "--corrections", "corrections.csv", code=0)
    assert "Applied 3 corrections, to 3 mentions." in done.stderr + done.stdout
    made = pd.read_csv(tmp_path / "maps" / "locations.csv")
    assert "Vladivostok" not in set(made["mention"])
    (corrected,) = made[made["provenance"] == "correction"].to_dict("records")
    assert (corrected["mention"], corrected["place"]) == ("Springfield", "Springfield")
    assert (corrected["admin1"], corrected["feature_class"]) == ("Massachusetts", "P")
    assert corrected["confidence"] == 1
    assert json.loads(corrected["candidates"])[0]["place"].startswith("Springfield, ")
    assert set(made.loc[made["mention"] == "Kazan", "role"]) == {"metonym"}

    room.open(tmp_path / "maps" / "index.html")
    assert page.locator(".gm-flag").count() == 0
    assert not any(place == "Vladivostok" for _, place, _ in placed(page))
    card(page, "Springfield", "libraries.txt", nth=1)
    page.locator(".gm-why > summary").click()
    page.wait_for_selector(".gm-why-facts")
    assert "A reader has corrected it." in page.inner_text(".gm-why")
