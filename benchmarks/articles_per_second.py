"""Articles a second, end to end, on one core and on two, beside a matcher of names only.

    python benchmarks/articles_per_second.py CORPUS.jsonl [CORPUS.jsonl ...] [--rounds 5]

Reads annotated corpora (only their texts are used), parses each article to its locations with
the shipped geoparser, and prints the best and the median round.  If ``flashgeotext`` is
installed, the same texts go through it in the same run: it finds names of some 20,000 cities
and countries and tells neither which place is meant nor where it lies.

Two cores are ``--jobs 2``: ten copies of the articles go through two processes, whose start is
counted, and their results come back.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from geomap.config.settings import Settings
from geomap.evaluation import read_corpus
from geomap.pipeline.geoparser import Geoparser
from geomap.pipeline.runner import geoparse
from geomap.readers.articles import Article

COPIES = 10


def rate(work: Callable[[Article], object], articles: list[Article], rounds: int) -> list[float]:
    rates = []
    for _ in range(rounds):
        begin = time.perf_counter()
        for article in articles:
            work(article)
        rates.append(len(articles) / (time.perf_counter() - begin))
    return rates


def names_only() -> Callable[[Article], object] | None:
    try:
        from flashgeotext.geotext import GeoText
    except ImportError:
        return None
    matcher = GeoText()
    return lambda article: matcher.extract(input_text=article.text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=Path, nargs="+")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_setaffinity") else set()
    if cores:
        os.sched_setaffinity(0, {min(cores)})
    articles = [
        Article(article=gold.doc_id, text=gold.text)
        for path in arguments.corpora
        for gold in read_corpus(path)
    ]
    characters = sum(len(article.text) for article in articles)
    print(f"{len(articles)} articles, {characters / len(articles):.0f} characters each, one core")
    begin = time.perf_counter()
    geoparser = Geoparser()
    print(f"geomap opens in {1000 * (time.perf_counter() - begin):.0f} ms")
    systems: dict[str, Callable[[Article], object]] = {"geomap": geoparser.parse}
    if other := names_only():
        systems["flashgeotext (names only)"] = other
    medians = {}
    for name, work in systems.items():
        rates = rate(work, articles, arguments.rounds)
        medians[name] = statistics.median(rates)
        print(f"{name:28} median {medians[name]:6.0f}  best {max(rates):6.0f} articles/s")
    if len(medians) > 1:
        ours, theirs = medians.values()
        print(f"ratio geomap / names only: {ours / theirs:.2f}")
    if len(cores) > 1:
        os.sched_setaffinity(0, set(sorted(cores)[:2]))
        many = [replace(a, article=f"{n}/{a.article}") for n in range(COPIES) for a in articles]
        rates = []
        for _ in range(max(1, arguments.rounds // 2)):
            begin = time.perf_counter()
            geoparse(settings=Settings(jobs=2), articles=many)
            rates.append(len(many) / (time.perf_counter() - begin))
        median = statistics.median(rates)
        name = "geomap --jobs 2, two cores"
        print(f"{name:28} median {median:6.0f}  best {max(rates):6.0f} articles/s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak resident memory {peak:.0f} MB")


if __name__ == "__main__":
    main()
