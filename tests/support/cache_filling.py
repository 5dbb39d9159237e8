"""A cache that is filled, by this process or another one: light to import, for it is in each."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from geomap.schema.article import Article
from geomap.storage.results import ResultCache
from support.rows import a_location

ARTICLE = Article(article="raids.txt", text="Police raided Perm and Nowhereville.", title="Raids")


def numbered(number: int) -> Article:
    """An article of its own."""
    return replace(ARTICLE, text=f"{ARTICLE.text} {number}")


def fill(folder: Path, first: int, count: int) -> None:
    """Put so many articles into a cache, and write it after every few."""
    with ResultCache(folder, "v1") as cache:
        for number in range(first, first + count):
            cache.put(numbered(number), [a_location(start=number)])
            if number % 7 == 0:
                cache.flush()


def fill_with_little_space(folder: Path, count: int) -> None:
    """The same where no file may have more than 60,000 bytes; what goes wrong is printed."""
    import resource

    logging.basicConfig(format="%(message)s")
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
    fill(folder, 0, count)
    print("done")
