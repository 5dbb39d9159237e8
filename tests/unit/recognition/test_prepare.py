"""The front end: which part of a file's text is looked at."""

from __future__ import annotations

import pytest

from geomap.recognition.prepare import prepare
from geomap.schema.article import Article
from support.tables import toponyms

TITLE = "Floods in Perm"


@pytest.mark.parametrize("before", [0, 5, len(TITLE) + 2, 80])
def test_a_title_told_elsewhere_is_read_whatever_stands_before_the_body(before: int) -> None:
    article = Article("a", "-" * before + "It rained.", title=TITLE, body_start=before)
    assert prepare(article, toponyms()).words.words == ["Floods", "in", "Perm", "It", "rained"]
