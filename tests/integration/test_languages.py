"""Languages other than English: figures on stories that no model has learned from.

The stories are those of the held half (``tools/stories.py``), a few of each language to be quick.
A floor lies below what the shipped models reach on them; where a figure rises for good, its floor
is raised with it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from score_stories import Count, add
from stories import CORPUS, article_of, is_held_out, read_stories

from geomap.languages.base import load_language
from geomap.pipeline.geoparser import shared_geoparser
from support.command import Run

FEW = 6

FLOORS = {
    "ar": (0.90, 0.88),
    "de": (0.85, 0.91),
    "es": (0.91, 0.90),
    "fr": (0.92, 0.88),
    "it": (0.93, 0.87),
    "pl": (0.79, 0.86),
    "pt": (0.88, 0.84),
    "ru": (0.85, 0.89),
    "tr": (0.89, 0.91),
    "uk": (0.91, 0.90),
    "zh": (0.80, 0.92),
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


def test_where_no_events_are_told_it_is_said_and_the_map_opens_on_places(
    geomap_process: Run, tmp_path: Path
) -> None:
    """One English flood must not hide what most articles are about."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "a.txt").write_text("A flood hit Paris, France, on Monday.")
    for name, town in (("b", "Köln"), ("c", "Bremen")):
        told = f"Ein Feuer brach am Donnerstag in {town} aus, teilten die Behörden der Stadt mit."
        (seeds / f"{name}.txt").write_text(told, "utf-8")
    done = geomap_process("build", code=0)  # which says it once a process
    assert done.stderr.count("no events are told of articles in language 'de'") == 1
    page = (tmp_path / "maps" / "index.html").read_text("utf-8")
    assert '"eventless":2' in page
    assert "flood" in (tmp_path / "maps" / "events.csv").read_text("utf-8")
