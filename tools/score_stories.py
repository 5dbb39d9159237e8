"""Score recognition, places and roles against the project's own stories.

    python tools/score_stories.py [FOLDER_OR_FILE ...] [--list N] [--genre GENRE]

Reads the stories of ``corpus/`` (their form is in ``corpus/README.md``), locates each text with its
title as the first line, and prints how many of the marked names are found, how many rows stand for
none, and how many of the found are placed within 161 km and have the marked role: in all, by genre,
and by the precision that the story gives a place.  ``--list`` prints so many of the names that were
missed, and of the rows that stand for no marked name, with the words around them.

A row is of a name if the two overlap; each row and each name counts once.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stories import ENGLISH, Story, StoryMention, article_of, read_story

from geomap.geo import great_circle_km
from geomap.pipeline.geoparser import Geoparser
from geomap.schema.location import Location

NEAR_KM = 161.0


@dataclass(slots=True)
class Count:
    """What is counted of a set of names: marked, found, rows, right places, right roles."""

    marked: int = 0
    found: int = 0
    rows: int = 0
    real_rows: int = 0
    placed: int = 0
    near: int = 0
    same_role: int = 0

    def show(self, label: str) -> str:
        """The figures in one line."""
        recall = self.found / max(self.marked, 1)
        precision = self.real_rows / max(self.rows, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        figures = [
            f"{label:14s} names {self.marked:5d} found {recall:.3f}",
            f"near {self.near / max(self.marked, 1):.3f} "
            f"role {self.same_role / max(self.found, 1):.3f}",
        ]
        if self.rows:
            figures.insert(1, f"rows {self.rows:5d} precision {precision:.3f} f1 {f1:.3f}")
        return "  ".join(figures)


def pairs(story: Story, rows: Sequence[Location]) -> list[tuple[StoryMention, Location]]:
    """The names of a story and the rows that overlap them, each once, the best overlap first."""
    found = sorted(
        (
            (-(min(name.end, row.end) - max(name.start, row.start)), n, r)
            for n, name in enumerate(story.mentions)
            for r, row in enumerate(rows)
            if row.start < name.end and name.start < row.end
        ),
    )
    names: set[int] = set()
    taken: set[int] = set()
    matched = []
    for _, n, r in found:
        if n not in names and r not in taken:
            names.add(n)
            taken.add(r)
            matched.append((story.mentions[n], rows[r]))
    return matched


def add(counts: Iterable[Count], story: Story, rows: Sequence[Location]) -> None:
    """Count one story."""
    matched = pairs(story, rows)
    for count in counts:
        count.marked += len(story.mentions)
        count.rows += len(rows)
        count.real_rows += len(matched)
        for name, row in matched:
            _add_found(count, story, name, row)


def _add_found(count: Count, story: Story, name: StoryMention, row: Location) -> None:
    count.found += 1
    count.placed += row.latitude is not None
    count.near += _is_near(story, name, row)
    count.same_role += row.role == name.role


def _is_near(story: Story, name: StoryMention, row: Location) -> bool:
    place = story.places.get(name.place, {})
    if row.latitude is None or row.longitude is None or not place.get("point"):
        return False
    latitude, longitude = place["point"]
    limit = max(NEAR_KM, float(place.get("radius_km") or 0))
    if place.get("geonameid") and place["geonameid"] == row.geonameid:
        return True
    return great_circle_km((latitude, longitude), (row.latitude, row.longitude)) <= limit


def story_files(paths: Sequence[Path]) -> list[Path]:
    """The story files of folders and files, in order."""
    found = [[path] if path.is_file() else sorted(path.rglob("*.story")) for path in paths]
    return [path for group in found for path in group]


def main() -> None:
    """Score, and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("paths", nargs="*", type=Path, default=[ENGLISH])
    parser.add_argument("--list", type=int, default=0, metavar="N")
    parser.add_argument("--genre")
    given = parser.parse_args()
    geoparser = Geoparser()
    overall = Count()
    genres: defaultdict[str, Count] = defaultdict(Count)
    precisions: defaultdict[str, Count] = defaultdict(Count)
    missed: list[str] = []
    wrong: list[str] = []
    for path in story_files(given.paths):
        story = read_story(path.read_text("utf-8"), titled=True)
        if given.genre and story.genre != given.genre:
            continue
        rows = geoparser.parse(article_of(story))
        add([overall, genres[story.genre]], story, rows)
        matched = pairs(story, rows)
        for name in story.mentions:
            precisions[_precision(story, name)].marked += 1
        for name, row in matched:
            _add_found(precisions[_precision(story, name)], story, name, row)
        found, real = {id(name) for name, _ in matched}, {id(row) for _, row in matched}
        missed += [_shown(story, n.start, n.end) for n in story.mentions if id(n) not in found]
        wrong += [_shown(story, r.start, r.end) for r in rows if id(r) not in real]
    for genre, count in sorted(genres.items()):
        print(count.show(genre))
    print()
    for precision, count in sorted(precisions.items()):
        print(count.show(precision))
    print()
    print(overall.show("all"))
    for label, lines in (("missed", missed), ("no name marked", wrong)):
        if given.list:
            print(f"\n{label}: {len(lines)}")
            step = max(len(lines) // given.list, 1)
            print("\n".join(lines[::step][: given.list]))


def _precision(story: Story, name: StoryMention) -> str:
    return str(story.places.get(name.place, {}).get("precision") or "none given")


def _shown(story: Story, start: int, end: int) -> str:
    before, after = story.text[max(start - 45, 0) : start], story.text[end : end + 35]
    return f"{story.id:18s} {before!r:>48} [{story.text[start:end]}] {after!r}"


if __name__ == "__main__":
    main()
