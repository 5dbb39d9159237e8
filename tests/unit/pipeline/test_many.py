"""Many articles at once: the results are those of one by one, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from geomap.analysis.result import Analysis
from geomap.pipeline.batches import BATCH
from geomap.pipeline.geoparser import shared_geoparser
from geomap.pipeline.many import Analysed, analyse_many
from geomap.pipeline.worker import events_in
from geomap.schema.article import Article
from geomap.schema.event import Event
from geomap.schema.location import Location

TOWNS = "Perm Omsk Lagos Lima Cork Ghent Turin Basra Hanoi Osaka Tampa Fargo Accra Sfax".split()
ARTICLES = [
    Article(f"{n}", f"A fire in {town} killed {n} people, officials said on Monday.", title=town)
    for n, town in enumerate(TOWNS)
]


def one_by_one() -> list[tuple[list[Location], list[Event]]]:
    parsed = [(article, shared_geoparser().parse(article)) for article in ARTICLES]
    return [(locations, events_in(article, locations)) for article, locations in parsed]


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_are_found_in_as_one_is(jobs: int) -> None:
    found = list(analyse_many(ARTICLES, jobs=jobs))
    assert [one.article for one in found] == ARTICLES
    assert [(one.locations, one.events) for one in found] == one_by_one()


def test_texts_are_articles_too_and_events_may_be_left_out() -> None:
    texts = ["---\ntitle: Fire\n---\nA fire in Perm.", "Полиция провела обыски в Перми."]
    one, other = analyse_many(texts, events=False)
    assert (one.article.title, one.article.article, one.events) == ("Fire", "0", [])
    assert [row.place for row in (*one.locations, *other.locations)] == ["Perm", "Perm"]
    assert other.article.lang == "ru"


def test_articles_are_taken_as_they_are_asked_for() -> None:
    taken: list[int] = []

    def endless() -> Iterator[Article]:
        while True:
            taken.append(len(taken))
            yield ARTICLES[0]

    found = analyse_many(endless())
    assert [len(next(found).locations) for _ in range(3)] == [1, 1, 1]
    assert len(taken) == BATCH + 2  # those that are worked on together


def test_an_article_that_cannot_be_worked_on_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    analyse_all = shared_geoparser().analyse_all

    def fails(articles: Sequence[Article]) -> list[Analysis]:
        if any(article.article == "1" for article in articles):
            raise ZeroDivisionError("by a bug")
        return analyse_all(articles)

    monkeypatch.setattr(shared_geoparser(), "analyse_all", fails)
    found = list(analyse_many(ARTICLES[:3]))
    assert [bool(one.problem) for one in found] == [False, True, False]
    assert found[1] == Analysed(ARTICLES[1], problem=found[1].problem)
