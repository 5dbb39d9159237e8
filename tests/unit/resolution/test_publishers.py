"""The publisher's own place is company for the places of its articles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.gazetteer.lexicon import Toponyms
from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import Article
from geomap.resolution.publisher import publisher_toponyms


@pytest.fixture(scope="module")
def toponyms() -> Toponyms:
    return shared_geoparser().resolver.toponyms


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("The Springfield Gazette", ["springfield"]),
        ("springfieldgazette.example.com", ["springfield"]),
        ("https://www.perm-courier.ru/news", ["perm", "russia"]),
        ("thedailyherald.com", []),
        ("The Daily Herald", []),
        ("AFP", []),
        ("chronicle.co.uk", ["united kingdom"]),
        ("news.co", []),
        ("", []),
        ("http://[", []),
        ("x" * 5000 + ".com", []),
    ],
)
def test_what_a_source_is_named_for(source: str, names: list[str], toponyms: Toponyms) -> None:
    assert [toponym.key for toponym in publisher_toponyms(source, "", toponyms)] == names


def test_the_address_says_the_country(toponyms: Toponyms) -> None:
    found = publisher_toponyms("", "https://courier.example.ca/2019/fire", toponyms)
    assert [toponym.key for toponym in found] == ["canada"]


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_source_can_be_asked(source: str, url: str) -> None:
    publisher_toponyms(source, url, shared_geoparser().resolver.toponyms)


def test_a_source_is_told_of_among_the_reasons() -> None:
    text = "A crew put out a fire in Lebanon on Sunday. No one was hurt in Mason, nearby."
    article = Article(article="fire.txt", text=text, source="Cincinnati Enquirer")
    rows = shared_geoparser().parse(article)
    told = [row.reasons for row in rows if row.country_code == "US" and row.feature_class == "P"]
    assert any("source is named for Cincinnati" in reasons for reasons in told)
