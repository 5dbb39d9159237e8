"""The map's page at scale: building, opening, panning, searching, beside plain Folium markers.

    python benchmarks/page.py [--mentions 100000] [--places 20000] [--markers 20000]

Makes a corpus out of the words of the sample articles (seeds/), the same with every run: articles
of some 4,000 characters that name 20 places each, with reasons and two runners-up a mention, on
points scattered about some hundred centres.  From the ready table and articles it writes the
page, and opens it from disk in headless Chromium with the network off.  What is printed:

build     seconds from the table to the written page (wall clock, and of the processor)
size      of the page, and of the files beside it
usable    seconds from opening the page to points drawn and the event loop free, best and median
pan       frames a second while the map is dragged about, over the world and from closer (zoom 5)
filter    seconds from switching a role off to the map drawn again
search    milliseconds for a word in all texts, where they are in the page

Then the same places as plain Folium markers with popups, in the same run, built and written only:
such a page asks the network for Leaflet, and so cannot be opened here.  With fewer markers than
places, the time and the size for all are what the markers took, times the ratio.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import statistics
import tempfile
import time
from pathlib import Path

import folium
import pandas as pd

from geomap.output.frame import to_frame
from geomap.output.maps import write_map
from geomap.readers.articles import Article, read_articles
from geomap.schema.location import Location, Role

SEEDS = Path(__file__).parents[1] / "seeds"
ROLES: tuple[Role, ...] = (
    "event",
    "mention",
    "mention",
    "mention",
    "dateline",
    "metonym",
    "demonym",
)
A_PLACE_EVERY = 200  # characters
MENTIONS_OF_AN_ARTICLE = 20

PAN = """async () => {
    const { map } = geomap.page;
    const box = map.getContainer().getBoundingClientRect();
    const root = document.documentElement;
    const mouse = (type, x, y) => {
        const init = { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window };
        const node = type === "mousedown" ? document.elementFromPoint(x, y) : root;
        node.dispatchEvent(new MouseEvent(type, { ...init, button: 0, buttons: 1 }));
    };
    const times = [];
    let last = performance.now();
    for (let drag = 0; drag < 4; drag++) {
        let [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        mouse("mousedown", x, y);
        for (let frame = 0; frame < 60; frame++) {
            await new Promise(requestAnimationFrame);
            const now = performance.now();
            times.push(now - last);
            last = now;
            x += drag % 2 ? -9 : 9;
            y += drag < 2 ? 3 : -3;
            mouse("mousemove", x, y);
        }
        mouse("mouseup", x, y);
    }
    times.shift();
    times.sort((a, b) => a - b);
    const sum = times.reduce((a, b) => a + b, 0);
    return [(1000 * times.length) / sum, times[Math.floor(times.length * 0.95)], times.at(-1)];
}"""
FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def corpus(mentions: int, places: int) -> tuple[pd.DataFrame, list[Article]]:
    chance = random.Random(4)
    words = re.findall(r"\w+", " ".join(article.text for article in read_articles(SEEDS)))
    centres = [(chance.uniform(-35, 60), chance.uniform(-120, 140)) for _ in range(100)]
    spots = []
    for number in range(places):
        latitude, longitude = chance.choice(centres)
        at = chance.gauss(latitude, 4), chance.gauss(longitude, 6)
        spots.append((f"{chance.choice(words).title()}ville {number}", *at))
    articles: list[Article] = []
    rows: list[Location] = []
    while len(rows) < mentions:
        number = len(articles)
        name = f"{number // 1000:03}/{number:06}.txt"
        title = " ".join(chance.choices(words, k=8)).capitalize()
        published = f"20{10 + number % 14}-{1 + number % 12:02}-{1 + number % 28:02}"
        source = f"Source {number % 40}"
        text = ""
        for _ in range(min(MENTIONS_OF_AN_ARTICLE, mentions - len(rows))):
            index = int(places * chance.random() ** 2)
            place, latitude, longitude = spots[index]
            some = chance.choices(words, k=A_PLACE_EVERY // 7)
            half = len(some) // 2
            sentence = f"{' '.join(some[:half]).capitalize()} in {place} {' '.join(some[half:])}."
            start = len(text) + sentence.index(place)
            runners_up = [
                {
                    **{"place": place, "geonameid": 10**7 + 2 * index + other},
                    **{"feature_code": "PPL", "latitude": round(latitude + other + 1, 5)},
                    **{"longitude": round(longitude, 5)},
                    "probability": round(chance.random() / 4, 3),
                }
                for other in range(2)
            ]
            rows.append(
                Location(
                    article=name,
                    title=title,
                    published=published,
                    mention=place,
                    start=start,
                    end=start + len(place),
                    sentence=sentence,
                    place=place,
                    geonameid=index + 1,
                    feature_class="P",
                    feature_code="PPL",
                    admin1=f"Province {index % 900}",
                    country_code=f"{chr(65 + index % 15)}{chr(65 + index % 13)}",
                    latitude=round(latitude, 5),
                    longitude=round(longitude, 5),
                    role=chance.choice(ROLES),
                    confidence=round(chance.random(), 3),
                    country=f"Country {index % 195}",
                    population=7 * index,
                    source=source,
                    url="",
                    reasons=f"most populous {place} ({7 * index}); {chance.choice(words)} is near",
                    provenance="gazetteer",
                    candidates=json.dumps(runners_up),
                )
            )
            text += sentence + (" " if chance.random() < 0.7 else "\n\n")
        articles.append(Article(name, text, 0, title, published, source, ""))
    return to_frame(rows), articles


def size(path: Path) -> float:
    files = [path] if path.is_file() else path.rglob("*")
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


def browse(page_file: Path, opened: int) -> None:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        print("no Playwright: the page is not opened")
        return
    names = ("chromium", "chromium-browser", "chromium-headless-shell")
    chromium = next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        usable = []
        for _ in range(opened):
            context = browser.new_context(viewport={"width": 1280, "height": 800})
            context.set_offline(True)
            page = context.new_page()
            began = time.perf_counter()
            page.goto(page_file.as_uri())
            page.wait_for_selector(".gm-points > *", state="attached")
            page.evaluate(FRAMES)
            usable.append(time.perf_counter() - began)
            if len(usable) < opened:
                context.close()
        print(f"usable    {min(usable):.2f} s best, {statistics.median(usable):.2f} s median")
        for zoom in (None, 5):
            if zoom:
                page.evaluate(f"void geomap.page.map.setZoom({zoom}, {{ animate: false }})")
                page.wait_for_timeout(500)
            drawn = page.locator(".gm-points > *").count()
            rate, slow, worst = page.evaluate(PAN)
            print(
                f"pan       {rate:.0f} frames/s; 95 of 100 frames within {slow:.0f} ms, "
                f"all within {worst:.0f} ms ({drawn} points and rings drawn)"
            )
        took = page.evaluate(
            f"""(async () => {{
                const began = performance.now();
                geomap.page.store.set({{ roles: new Set([0, 1]) }});
                await {FRAMES};
                return performance.now() - began;
            }})()"""
        )
        print(f"filter    {took / 1000:.2f} s")
        if page.evaluate("geomap.page.store.searchesTexts"):
            page.evaluate("geomap.page.store.texts.prepare()")
            times = page.evaluate(
                """["police", "the river", "nowhereatall"].map((query) => {
                    const began = performance.now();
                    geomap.page.store.search(query);
                    return performance.now() - began;
                })"""
            )
            print(f"search    {max(times):.0f} ms at most")
        browser.close()


def markers(frame: pd.DataFrame, places: int, count: int, folder: Path) -> None:
    firsts = frame.drop_duplicates("geonameid").head(count)
    began = time.perf_counter()
    drawn = folium.Map()
    points = zip(firsts["latitude"].tolist(), firsts["longitude"].tolist(), strict=True)
    for row, (latitude, longitude) in zip(firsts.itertuples(), points, strict=True):
        popup = folium.Popup(f"<b>{row.place}</b><p>{row.sentence}</p>", max_width=300)
        folium.Marker([latitude, longitude], popup=popup).add_to(drawn)
    drawn.save(folder / "markers.html")
    seconds, megabytes = time.perf_counter() - began, size(folder / "markers.html")
    print(f"build     {seconds:.1f} s for {len(firsts)} markers, one a place, a sentence each")
    print(f"size      {megabytes:.1f} MB")
    if len(firsts) < places:
        ratio = places / len(firsts)
        print(f"for {places}: {seconds * ratio:.0f} s and {megabytes * ratio:.0f} MB, extrapolated")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--mentions", type=int, default=100_000)
    parser.add_argument("--places", type=int, default=20_000)
    parser.add_argument("--markers", type=int, default=20_000, help="0 for no Folium markers")
    parser.add_argument("--opened", type=int, default=3, help="how often the page is opened")
    arguments = parser.parse_args()
    frame, articles = corpus(arguments.mentions, arguments.places)
    characters = sum(len(article.text) for article in articles)
    print(
        f"{len(frame)} mentions of {frame['geonameid'].nunique()} places in {len(articles)} "
        f"articles, {characters / 1e6:.1f} million characters"
    )
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        page_file = folder / "index.html"
        began, worked = time.perf_counter(), time.process_time()
        write_map(frame, page_file, articles=articles)
        seconds, busy = time.perf_counter() - began, time.process_time() - worked
        print(f"build     {seconds:.1f} s ({busy:.1f} s of the processor)")
        beside = folder / "index.texts"
        print(f"size      {size(page_file):.1f} MB, {size(beside):.1f} MB beside it")
        browse(page_file, arguments.opened)
        if arguments.markers:
            print("\nPlain Folium markers")
            markers(frame, arguments.places, arguments.markers, folder)


if __name__ == "__main__":
    main()
