"""Large maps: packed data, files beside the page, and what the page draws of it all."""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from geomap.errors import OutputError
from geomap.output.frame import to_frame
from geomap.output.maps import draw_map, write_map
from geomap.output.page.aggregates import aggregated
from geomap.output.page.chunks import spans, unpack
from geomap.pipeline.builder import build
from geomap.readers.articles import Article
from geomap.schema.location import Location
from support.page import (
    HOSTILE,
    PERM,
    chunks_in,
    data_in,
    page_of,
    policy_in,
    table,
)
from support.reading import Room, needs_browser, settle, until


def corpus(mentions: int, places: int, seed: int = 7) -> tuple[pd.DataFrame, list[Article]]:
    """Articles of ten sentences, each of which names a place, and the table of them."""
    chance = random.Random(seed)
    roles = ("event", "mention", "mention", "dateline", "metonym", "demonym")
    spots = [
        (f"Spot{i}ham", round(chance.gauss(48, 9), 5), round(chance.gauss(12, 18), 5))
        for i in range(places)
    ]
    rows: list[dict[str, Any]] = []
    articles: list[Article] = []
    for number in range(mentions // 10):
        text = ""
        name = f"{number:06}.txt"
        heading = {
            **{"article": name, "title": f"Story {number}", "source": f"Paper {number % 7}"},
            "published": f"20{10 + number % 12}-{1 + number % 12:02}-{1 + number % 28:02}",
        }
        for _ in range(10):
            index = int(places * chance.random() ** 2)
            spot, latitude, longitude = spots[index]
            sentence = f"What happened in {spot} was, as témoins {number} said, of little note."
            start = len(text) + sentence.index(spot)
            rows.append(
                PERM
                | heading
                | {"mention": spot, "place": spot, "geonameid": index + 1, "sentence": sentence}
                | {"start": start, "end": start + len(spot), "role": chance.choice(roles)}
                | {"latitude": latitude, "longitude": longitude, "reasons": f"reason {index}"}
                | {"confidence": chance.random()}
            )
            text += sentence + "\n\n"
        articles.append(Article(name, text, title=heading["title"], source=heading["source"]))
    return table(*rows), articles


@pytest.fixture(scope="module")
def many() -> tuple[pd.DataFrame, list[Article]]:
    return corpus(20_000, 4_000)


@pytest.fixture
def beside(monkeypatch: pytest.MonkeyPatch) -> None:
    """However little there is, it goes to files beside the page."""
    monkeypatch.setattr("geomap.output.page.beside.PACKED_FROM", -1)
    monkeypatch.setattr("geomap.output.page.beside.EMBEDDED_LIMIT", -1)


def everything(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


# Packed


def test_packed_data_are_the_same_data(monkeypatch: pytest.MonkeyPatch) -> None:
    frame, articles = corpus(200, 50)
    plain = page_of(frame, articles=articles)
    monkeypatch.setattr("geomap.output.page.elements.PACKED_FROM", 0)
    packed = page_of(frame, articles=articles)
    assert "application/octet-stream" in packed
    assert "application/octet-stream" not in plain
    for kind in ("texts", "details"):
        assert chunks_in(packed, kind) == chunks_in(plain, kind)
    assert data_in(packed) == data_in(plain)
    assert "témoins" not in packed


def test_what_is_much_is_packed_and_small(many: tuple[pd.DataFrame, list[Article]]) -> None:
    frame, articles = many
    page = page_of(frame, articles=articles)
    assert "application/octet-stream" in page
    assert len(page.encode()) < 4_000_000
    texts = [text for chunk in chunks_in(page, "texts") for text in chunk]
    assert texts == [article.text for article in articles]


def test_runs_of_texts_are_cut_where_they_are_long_enough() -> None:
    assert spans([], 10) == []
    assert spans([3, 3, 3, 3, 3], 6) == [0, 2, 4]
    assert spans([50, 1, 50], 10) == [0, 1]


# Beside the page


@pytest.mark.usefixtures("beside")
def test_files_beside_the_page_hold_what_it_does_not(tmp_path: Path) -> None:
    frame, articles = corpus(100, 20)
    write_map(frame, tmp_path / "index.html", articles=articles)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert chunks_in(page, "texts") == chunks_in(page, "details") == []
    folder = data_in(page)["beside"]
    assert re.fullmatch(r"index\.texts/[0-9a-f]{16}", folder)
    files = sorted(path.name for path in (tmp_path / folder).iterdir())
    assert files == ["details-0.js", "texts-0.js"]
    script = (tmp_path / folder / "texts-0.js").read_text("ascii")
    call = re.fullmatch(r'geomap\.arrived\("texts-0","([A-Za-z0-9+/=]*)"\);\n', script)
    assert call
    assert unpack(call[1]) == [article.text for article in articles]


@pytest.mark.usefixtures("beside")
def test_the_page_may_load_them_and_nothing_from_the_web(tmp_path: Path) -> None:
    write_map(table(PERM), tmp_path / "index.html")
    page = (tmp_path / "index.html").read_text("utf-8")
    (scripts,) = re.findall(r"script-src ([^;]*);", html.unescape(policy_in(page)))
    assert {"file:", "'self'"} < set(scripts.split())
    assert all(re.match(r"'sha256-|file:$|'self'$", source) for source in scripts.split())
    assert "http" not in policy_in(page)
    inside = policy_in(page_of(table(PERM)))
    assert "file:" not in inside
    assert "self" not in inside


@pytest.mark.usefixtures("beside")
def test_two_builds_of_the_same_are_the_same_with_what_lies_beside(tmp_path: Path) -> None:
    frame, articles = corpus(100, 20)
    for name in ("a", "b"):
        write_map(frame, tmp_path / name / "index.html", articles=articles)
    assert everything(tmp_path / "a") == everything(tmp_path / "b")
    write_map(frame, tmp_path / "a" / "index.html", articles=articles)
    assert everything(tmp_path / "a") == everything(tmp_path / "b")


@pytest.mark.usefixtures("beside")
def test_what_no_page_needs_any_more_is_removed_and_nothing_else(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    write_map(table(PERM), page)
    (old,) = (tmp_path / "index.texts").iterdir()
    (tmp_path / "index.texts" / "mine.txt").write_text("mine")
    (tmp_path / "other.texts").mkdir()
    write_map(table(PERM | {"place": "Other"}), page)
    (new,) = (path for path in (tmp_path / "index.texts").iterdir() if path.is_dir())
    assert new != old
    assert (tmp_path / "index.texts" / "mine.txt").read_text() == "mine"
    assert (tmp_path / "other.texts").is_dir()


def test_a_page_that_needs_no_files_leaves_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("geomap.output.page.beside.PACKED_FROM", -1)
        patched.setattr("geomap.output.page.beside.EMBEDDED_LIMIT", -1)
        write_map(table(PERM), tmp_path / "index.html")
    write_map(table(PERM), tmp_path / "index.html")
    assert list(everything(tmp_path)) == ["index.html"]
    assert not (tmp_path / "index.texts").exists()


@pytest.mark.usefixtures("beside")
@pytest.mark.parametrize("failing", ["index.html", "texts-0.js"])
def test_a_page_that_cannot_be_replaced_stays_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    page = tmp_path / "index.html"
    write_map(table(PERM), page)
    before = everything(tmp_path)

    def refuse(real: Callable[..., object]) -> Callable[..., object]:
        def method(self: Path, *arguments: object, **options: object) -> object:
            if failing in self.name:
                raise OSError(28, "No space left on device")
            return real(self, *arguments, **options)

        return method

    for name in ("write_text", "replace"):
        monkeypatch.setattr(Path, name, refuse(getattr(Path, name)))
    with pytest.raises(OutputError, match="No space left"):
        write_map(table(PERM | {"place": "Other"}), page)
    assert everything(tmp_path) == before


@pytest.mark.usefixtures("beside")
def test_a_build_brings_the_files_along_and_removes_those_of_the_last(tmp_path: Path) -> None:
    seeds, maps = tmp_path / "seeds", tmp_path / "maps"
    seeds.mkdir()
    (seeds / "a.txt").write_text("PERM, Russia - The river rose in Perm.\n")
    build(seeds, maps, None)
    first = everything(maps)
    assert len([name for name in first if name.startswith("index.texts")]) == 3
    build(seeds, maps, None)
    assert everything(maps) == first
    (seeds / "a.txt").write_text("PERM, Russia - The river fell in Perm.\n")
    build(seeds, maps, None)
    second = everything(maps)
    assert len(second) == len(first)
    assert second.keys() != first.keys()
    page = second["index.html"].decode()
    folder = data_in(page)["beside"]
    (texts,) = (body for name, body in second.items() if name == f"{folder}/texts-0.js")
    (packed,) = re.findall(r',"([^"]*)"', texts.decode())
    assert unpack(packed) == ["PERM, Russia - The river fell in Perm.\n"]


@pytest.mark.usefixtures("beside")
def test_a_map_in_a_notebook_has_everything_in_itself() -> None:
    shown = draw_map(table(PERM))._repr_html_()
    assert "index.texts" not in shown
    assert "in the city of Perm" in shown


# In the browser


def browser_test(test: Callable[..., None]) -> Callable[..., None]:
    for mark in needs_browser:
        test = mark(test)
    return test


@browser_test
def test_only_what_is_in_view_is_drawn(
    room: Room, many: tuple[pd.DataFrame, list[Article]]
) -> None:
    frame, articles = many
    page = room.open(room.draw("many", frame, articles=articles))
    nodes = "document.querySelectorAll('.gm-points > *').length"
    inside = """[...document.querySelectorAll(".gm-points > *")]
        .reduce((sum, node) => sum + Number(node.dataset.count ?? 1), 0)"""
    named = frame["place"].nunique()
    assert page.evaluate(inside) == named
    assert page.evaluate(nodes) < 400
    page.evaluate("void geomap.page.map.setView([48, 12], 7, { animate: false })")
    assert 20 < page.evaluate(nodes) < 700
    assert page.evaluate(inside) < named / 2
    # Rings break up, and what is counted goes with the filters.
    page.evaluate("void geomap.page.map.setView([48, 12], 2, { animate: false })")
    page.evaluate("geomap.page.store.set({ roles: new Set([0]) })")
    settle(page)
    events = frame[frame["role"] == "event"]["place"].nunique()
    assert page.evaluate(inside) == events
    assert page.locator(".gm-cluster .gm-arc:not(.gm-event, .gm-arc-unsure)").count() == 0


@browser_test
def test_a_word_is_found_in_packed_texts(
    room: Room, many: tuple[pd.DataFrame, list[Article]]
) -> None:
    frame, articles = many
    page = room.open(room.draw("many", frame, articles=articles))
    page.fill(".gm-search-field", "TEMOINS 1234 said")
    holding = sum("1234" in article.text for article in articles)
    assert 0 < holding < 50
    until(page, f"geomap.page.store.shown.articles === {holding}")
    found = page.evaluate("geomap.page.store.search('little spot1ham note').articles.size")
    naming = frame[frame["mention"].str.contains("Spot1ham")]["article"].nunique()
    assert found == naming


@browser_test
def test_texts_and_details_are_read_from_beside_the_page(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("geomap.output.page.beside.PACKED_FROM", -1)
    monkeypatch.setattr("geomap.output.page.beside.EMBEDDED_LIMIT", -1)
    frame, articles = corpus(100, 20)
    page = room.open(room.draw("apart", frame, articles=articles))
    assert page.evaluate("geomap.page.store.searchesTexts") is False
    page.locator(".gm-row").first.click()
    page.wait_for_selector(".gm-text .gm-mark")
    assert page.locator(".gm-text .gm-mark").count() == 10
    told = page.evaluate("geomap.page.store.detail(3)")
    row = frame.iloc[3]
    assert told["mention"] == row["mention"]
    assert told["sentence"] == row["sentence"]
    assert told["reasons"] == row["reasons"]
    assert (told["start"], told["end"]) == (row["start"], row["end"])
    # The policy that lets them in lets nothing else in.
    before = len(room.wrong)
    blocked = page.evaluate(
        """(async () => {
            const script = document.createElement("script");
            script.src = "https://example.org/x.js";
            const waiting = new Promise((done) => {
                addEventListener("securitypolicyviolation", () => done(true), { once: true });
                script.addEventListener("load", () => done(false));
            });
            document.head.append(script);
            return waiting;
        })()"""
    )
    assert blocked is True
    del room.wrong[before:]


EVIL = [
    *HOSTILE,
    "<svg/onload=window.__pwned=1>",
    "<iframe srcdoc='<script>parent.__pwned=1</script>'>",
    "javascript:window.__pwned=1",
    "\"><b onmouseover='window.__pwned=1'>",
    "{{constructor.constructor('window.__pwned=1')()}}",
    "</textarea></title></style><script>window.__pwned=1</script>",
    "\u2067\u202e\u200f\u061c עברית \u2069",
    "e" + "\u0301" * 500,
    "z" * 1_000_000,
]


EVERYWHERE = ("title", "source", "place", "admin1", "country", "reasons", "provenance")


@browser_test
@pytest.mark.parametrize("apart", [False, True])
def test_hostile_text_is_only_text_wherever_it_stands(
    room: Room, monkeypatch: pytest.MonkeyPatch, apart: bool
) -> None:
    if apart:
        monkeypatch.setattr("geomap.output.page.beside.PACKED_FROM", -1)
        monkeypatch.setattr("geomap.output.page.beside.EMBEDDED_LIMIT", -1)
    rows, articles = [], []
    for number, evil in enumerate(EVIL):
        text = f"{evil} said {evil} to Perm.\n\n{evil}"
        start = text.index("Perm")
        named = dict.fromkeys(EVERYWHERE, f"{evil} {number}")
        candidate = {"place": evil, "geonameid": 1, "feature_code": evil, "probability": 0.1}
        spot = {"latitude": 10 + number, "longitude": 3 * number}
        rows.append(
            PERM
            | named
            | {"article": f"{number}{evil}"[:200], "sentence": text, "url": evil}
            | {"start": start, "end": start + 4, "geonameid": number + 1, "confidence": 0.2}
            | {"candidates": json.dumps([candidate | spot])}
            | spot
        )
        articles.append(Article(f"{number}{evil}"[:200], text, title=evil, source=evil))
    page = room.open(room.draw(f"evil-{apart}", table(*rows), articles=articles))
    for number in range(len(EVIL)) if not apart else (0, len(EVIL) - 1):
        page.evaluate(f"geomap.page.store.set({{ article: {number}, place: null }})")
        page.wait_for_selector(".gm-text .gm-mark")
        page.locator(".gm-text .gm-mark").first.click()
        page.wait_for_selector(".gm-card")
        told = page.evaluate(f"geomap.page.store.detail({number})")
        assert told["mention"] == "Perm"
        page.evaluate(f"geomap.page.store.set({{ article: null, place: {number} }})")
        page.wait_for_selector(".gm-place-view mark")
    page.evaluate("geomap.page.store.set({ place: null, query: '<', list: 'places' })")
    settle(page)
    assert page.evaluate("window.__pwned") is None
    strange = "b, iframe, textarea, embed, object, img, svg[onload], [onerror], [onmouseover]"
    assert page.locator(f"body :is({strange})").count() == 0
    shown = page.evaluate("document.body.innerText")
    assert not re.search("[\x00\x1b\u202a-\u202e\u2066-\u2069]", shown)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


@browser_test
def test_a_page_of_aggregates_counts_all_and_says_so(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame, _ = corpus(2_000, 40)
    monkeypatch.setattr("geomap.output.page.aggregates.MOST_ROWS", 300)
    rows: list[Location] = []
    for told in frame.assign(radius_km=0.0).to_dict("records"):
        row: dict[str, Any] = {str(k): None if pd.isna(v) else v for k, v in told.items()}
        rows.append(Location(**row))
    made = aggregated(rows, (), (), articles=200)
    assert len(made.rows) < 500
    page = room.open(room.draw("aggregates", to_frame(made.rows), aggregates=made))
    assert page.evaluate("geomap.page.store.shown.mentions") == 2_000
    said = page.locator(".gm-aggregated").inner_text()
    assert "2,000 mentions in 200 articles" in said and "100% of them" in said
    assert page.locator("h1").inner_text() == "Places in 200 articles"
    most = frame["place"].value_counts()
    count = page.evaluate(
        "geomap.page.store.all.count[geomap.page.store.places.findIndex(p => p.name === "
        f"{json.dumps(most.index[0])})]"
    )
    assert count == most.iloc[0]
