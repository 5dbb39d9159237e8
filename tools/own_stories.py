"""The project's own stories as annotated articles: what they name, where it is, and which are held.

A story is a file ``corpus/en/GENRE/*.story`` (its form is in ``corpus/README.md``).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import stories
from stories import ENGLISH, Story, is_held_out

from geomap.evaluation import GoldArticle
from geomap.evaluation.corpora import GoldToponym

__all__ = ["read_stories"]


def read_stories(*, held: bool, corpus: Path = ENGLISH) -> Iterator[GoldArticle]:
    """The stories as annotated articles, the title the first line of the text.

    Args:
        held: Whether those that are held for measuring, or the others.
        corpus: Where they lie.
    """
    for story in stories.read_stories(corpus, titled=True):
        if is_held_out(story) == held:
            names = tuple(_toponyms(story))
            yield GoldArticle(story.id, story.title, story.text, story.publisher, names)


def _toponyms(story: Story) -> Iterator[GoldToponym]:
    for mention in story.mentions:
        place = story.places.get(mention.place, {})
        latitude, longitude = place.get("point") or (None, None)
        start, end = mention.start, mention.end
        yield GoldToponym(
            start, end, story.text[start:end], latitude, longitude,
            place.get("geonameid"), mention.role,
        )  # fmt: skip
