"""Languages other than English: figures on stories that no model has learned from.

The stories are those of the held half (``tools/stories.py``), a few of each language to be quick.
A floor lies below what the shipped models reach on them; where a figure rises for good, its floor
is raised with it.
"""

from __future__ import annotations

import pytest
from score_stories import Count, add
from stories import CORPUS, article_of, is_held_out, read_stories

from geomap.languages.base import load_language
from geomap.pipeline.geoparser import shared_geoparser

FEW = 6

FLOORS = {
    "ar": (0.76, 0.82),
    "de": (0.80, 0.88),
    "es": (0.87, 0.85),
    "fr": (0.88, 0.80),
    "it": (0.86, 0.80),
    "pt": (0.86, 0.77),
    "tr": (0.87, 0.86),
    "zh": (0.68, 0.77),
}
"""Least F1 of names, however they overlap, and least share of names that are put where they are."""


@pytest.mark.parametrize("code", FLOORS)
def test_names_of_a_language_are_found_and_placed(code: str) -> None:
    if load_language(code).lacks:
        pytest.skip(f"needs geomap[{code}]")
    held = [story for story in read_stories(CORPUS / code) if is_held_out(story)][:FEW]
    count = Count()
    for story in held:
        story.mentions = [name for name in story.mentions if name.role != "demonym"]
        rows = [row for row in shared_geoparser().parse(article_of(story)) if row.role != "demonym"]
        add([count], story, rows)
    precision, recall = count.real_rows / count.rows, count.found / count.marked
    print(code, count.show(code))
    least, near = FLOORS[code]
    assert 2 * precision * recall / (precision + recall) >= least
    assert count.near / count.found >= near
