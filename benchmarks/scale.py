"""What many articles cost: speed, stages, start-up, memory, and a projection to a hundred million.

    python benchmarks/scale.py CORPUS.jsonl [--articles 300] [--memory 1000 10000 100000]
    python benchmarks/scale.py CORPUS.jsonl --build 1000 10000 100000 1000000
    python benchmarks/scale.py CORPUS.jsonl --beside ../other/.venv/bin/python --layer 12000000

Prints all in one run, for this machine.  Times are seconds of a processor's own, which other
programs disturb less than those of the clock.  ``--beside`` names a Python that has flashgeotext
and spaCy: these find names and split words, and no more, in the same texts.  ``--memory`` says of
how many articles the memory of ``locate`` is measured, ``--build`` of how many made ones of a
sentence that of ``build`` with two jobs, ``--layer`` how many places a layer has that is installed
beside the gazetteer: twelve million, as all of GeoNames, take half an hour to
install.  What is not installed or not asked for is said to be missing.  The
articles are those of an annotated corpus, whose texts alone are used, over and over, each with a
number so that no two are the same.  How time grows with the length of a hundred kinds of text is
told by ``exponents.py``; here it is that of prose.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from geomap.evaluation import read_corpus
from geomap.pipeline.geoparser import Geoparser
from geomap.pipeline.worker import events_in
from geomap.schema.article import Article
from geomap.storage.results import packed

PROJECTED = 100_000_000
TOWNS = (
    "Perm Omsk Lagos Lima Quito Cork Leeds Ghent Basel Turin Izmir Delhi Hanoi Osaka Tampa".split()
)

OTHERS = """
import json, sys, time
texts = json.load(open(sys.argv[1]))
def timed(name, work):
    for text in texts[:20]:
        work(text)
    began = time.process_time()
    for text in texts:
        work(text)
    print(json.dumps([name, (time.process_time() - began) / len(texts)]))
try:
    from flashgeotext.geotext import GeoText
    timed("flashgeotext", lambda text, m=GeoText(): m.extract(input_text=text))
except ImportError:
    pass
try:
    import spacy
    timed("blank spaCy", spacy.blank("en"))
except ImportError:
    pass
"""


def made(corpus: Path, count: int) -> Iterator[Article]:
    """So many articles, no two the same."""
    for number, story in enumerate(islice(cycle(read_corpus(corpus)), count)):
        yield Article(f"{number}", f"{story.text}\n\nNo. {number}.\n", published="2019-09-13")


def own_time() -> float:
    """Seconds of processors that this process and those it started have taken."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (0, resource.RUSAGE_CHILDREN))


def stages(articles: list[Article]) -> dict[str, float]:
    """Seconds an article of each stage."""
    geoparser, spent = Geoparser(), dict.fromkeys(("analysis", "rows", "events", "cache"), 0.0)

    def timed(stage: str, work: Callable[[], Any]) -> Any:
        began = time.process_time()
        result = work()
        spent[stage] += time.process_time() - began
        return result

    for article in articles[:20]:
        events_in(article, geoparser.parse(article))
    for article in articles:
        analysis = timed("analysis", partial(geoparser.analyse, article))
        rows = timed("rows", partial(geoparser.rows, analysis))
        events = timed("events", partial(events_in, article, rows, analysis.own_words))
        timed("cache", partial(packed, rows))
        timed("cache", partial(packed, events))
    return {stage: seconds / len(articles) for stage, seconds in spent.items()}


def exponent(article: Article) -> float:
    """The power of an article's length by which its time grows, from ten to a hundred times it."""
    geoparser, took = Geoparser(), []
    body = article.text[article.body_start :]
    for times in (10, 100):
        long = Article("long", "\n\n".join([body] * times), published=article.published)
        geoparser.parse(article)
        began = time.process_time()
        events_in(long, geoparser.parse(long))
        took.append(time.process_time() - began)
    return math.log10(took[1] / took[0])


def as_dump(count: int, path: Path) -> Path:
    """A dump as GeoNames gives them, of so many made villages all over the world."""
    heads = ("North", "New", "Upper", "Little", "Old", "Saint", "Lower", "Great")
    tails = ("field", "ville", "brook", "mere", "holt", "wick", "ford", "stead", "thorpe", "ley")
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            middle, rest = "", number // 80
            while rest:
                middle, rest = (
                    middle + "bcdfghjklmnprstvz"[rest % 17] + "aeiou"[rest % 5],
                    rest // 17,
                )
            name = f"{heads[number % 8]} {middle.capitalize()}{tails[number // 8 % 10]}"
            latitude, longitude = number * 7919 % 12_000 / 100 - 50, number * 104_729 % 36_000 / 100
            cells = [50_000_000 + number, name, name, "", latitude, longitude - 180, "P", "PPL"]
            cells += ["US", "", "CA", "", "", "", number % 5_000, "", 100, "", "2019-09-12"]
            file.write("\t".join(map(str, cells)) + "\n")
    return path


def command(*arguments: str) -> tuple[float, float, int]:
    """Own and wall seconds of a command of geomap, and the peak memory of its largest process."""
    own, wall, peaks = measured(*arguments)
    return own, wall, max(peaks)


def measured(*arguments: str) -> tuple[float, float, list[int]]:
    """The same, with the peaks of the process itself and of the largest of the others, in MB."""
    code = (
        "import resource, sys\nfrom geomap.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        # What the system says of the process itself is at least what this one has.
        "status = dict(line.split(':', 1) for line in open('/proc/self/status'))\n"
        "own = int(status['VmHWM'].split()[0])\n"
        "both = [own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss]\n"
        "print(*both, file=sys.stderr)\n"
    )
    began, own = time.perf_counter(), own_time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    peaks = [int(peak) // 1024 for peak in done.stderr.split()[-2:]]
    return own_time() - own, time.perf_counter() - began, peaks


def as_folder(articles: list[Article], folder: Path) -> Path:
    folder.mkdir()
    for article in articles:
        (folder / f"{int(article.article):06}.txt").write_text(article.text, "utf-8")
    return folder


def as_lines(corpus: Path, count: int, path: Path) -> Path:
    with path.open("w") as file:
        for article in made(corpus, count):
            row = {"text": article.text[article.body_start :], "title": article.title}
            file.write(json.dumps(row) + "\n")
    return path


def layered(count: int, folder: Path, first: str) -> None:
    """Prints what a layer of so many places costs: to install it, and one article with it."""
    dump = as_dump(count, folder / "made.txt")
    before, _, least = command("locate", first)
    os.environ["GEOMAP_DATA"] = str(folder / "layers")
    own, _, peak = command("gazetteer", "install", str(dump), "--quiet")
    size = sum(path.stat().st_size for path in (folder / "layers").rglob("*") if path.is_file())
    print(f"layer of {count:,} places: {own:.1f} s own, {peak} MB to install, {size / 1e6:.0f} MB")
    after, _, most = command("locate", first)
    del os.environ["GEOMAP_DATA"]
    print(
        f"{'locate, one file, layer':24} {after:8.2f} s own for {before:.2f}, {most} MB for {least}"
    )


def short_ones(count: int, folder: Path) -> Path:
    """A folder of so many articles of a sentence, no two the same."""
    folder.mkdir()
    for number in range(count):
        text = f"A fire in {TOWNS[number % len(TOWNS)]} killed {number} people, officials said."
        (folder / f"{number:07}.txt").write_text(text)
    return folder


def built(counts: list[int], folder: Path) -> None:
    """Prints what a build of so many made articles of a sentence takes, by two jobs."""
    before: tuple[int, int] | None = None
    for count in counts:
        seeds = short_ones(count, folder / f"short{count}")
        maps, cache = folder / f"short-maps{count}", folder / f"short-cache{count}"
        out = ("--maps", str(maps), "--cache", str(cache), "--quiet", "--jobs", "2")
        own, wall, (parent, other) = measured("build", str(seeds), *out)
        more = ""
        if before is not None:
            kilobytes = 1000 * (parent - before[1]) / (count - before[0])
            more = f", {kilobytes:.1f} kB more for each more"
        print(
            f"build, {count:>9,} short ones {own:9.1f} s own, {wall:.1f} s wall, "
            f"{parent} MB, others {other} MB each{more}",
            flush=True,
        )
        before = count, parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--memory", type=int, nargs="*", default=[1000])
    parser.add_argument("--build", type=int, nargs="*", default=[1000])
    parser.add_argument("--beside", type=Path)
    parser.add_argument("--layer", type=int, default=100_000)
    given = parser.parse_args()
    articles = list(made(given.corpus, given.articles))
    letters = sum(len(article.text) for article in articles) // len(articles)
    print(
        f"{len(articles):,} articles of {letters:,} characters, {os.cpu_count()} processors, "
        f"load {os.getloadavg()[0]:.1f} before this"
    )
    spent = stages(articles)
    for stage, seconds in spent.items():
        print(f"{stage:24} {1000 * seconds:8.2f} ms an article")
    print(f"{'exponent of length':24} {exponent(articles[0]):8.2f}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        known: set[str] = set()
        if given.beside:
            texts = folder / "texts.json"
            texts.write_text(json.dumps([article.text for article in articles]))
            done = subprocess.run(
                [given.beside, "-c", OTHERS, texts], capture_output=True, text=True, check=True
            )
            for other, seconds in map(json.loads, done.stdout.splitlines()):
                known.add(other)
                times = (spent["analysis"] + spent["rows"]) / seconds
                print(f"{other:24} {1000 * seconds:8.2f} ms: parsing takes {times:.1f} times that")
        for other in {"flashgeotext", "blank spaCy"} - known:
            print(f"{other:24} missing: give a Python that has it with --beside")
        seeds = as_folder(articles, folder / "seeds")
        walls = []
        for jobs in ("1", "2"):
            maps, cache = folder / f"maps{jobs}", folder / f"cache{jobs}"
            build = ("build", str(seeds), "--maps", str(maps), "--cache", str(cache), "--quiet")
            own, wall, peak = command(*build, "--jobs", jobs)
            walls.append(wall)
            print(
                f"build, {jobs} job{'s' * (jobs != '1'):21} {own:6.1f} s own, {wall:6.1f} s wall, "
                f"{len(articles) / wall:6.1f} articles/s, {peak} MB"
            )
        print(f"{'two jobs':24} {walls[0] / walls[1]:8.2f} times as fast as one")
        command(*build)  # which finds files that are no longer new
        own, wall, _ = command(*build)
        print(f"{'build, nothing to do':24} {own:8.2f} s own, {wall:.2f} s wall")
        own, wall, _ = command("--help")
        print(f"{'--help':24} {own:8.2f} s own, {wall:.2f} s wall")
        first = str(seeds / "000000.txt")
        own, wall, _ = command("locate", first)
        print(f"{'locate, one file':24} {own:8.2f} s own, {wall:.2f} s wall")
        if given.layer:
            layered(given.layer, folder, first)
        built(given.build, folder)
        an_article = 0.0
        for count in given.memory:
            lines, out = as_lines(given.corpus, count, folder / "many.jsonl"), folder / "out.csv"
            own, wall, peak = command("locate", str(lines), "--output", str(out), "--quiet")
            an_article = own / count
            print(f"locate, {count:>9,} articles {own:9.1f} s own, {wall:.1f} s wall, {peak} MB")
        if an_article:
            hours, events = an_article * PROJECTED / 3600, spent["events"] * PROJECTED / 3600
            size = out.stat().st_size / count * PROJECTED / 1e12
            print(
                f"{PROJECTED:,} such articles: {hours:,.0f} processor hours "
                f"({hours / 1000:.1f} hours of 1,000), {size:.1f} TB of CSV, and {events:,.0f} "
                "hours more with events; assumed: the same lengths and shares of names, "
                "processors as busy as this one, starting not counted, "
                "stores that keep up, no services"
            )


if __name__ == "__main__":
    main()
