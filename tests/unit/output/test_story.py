"""A story in steps: read from Markdown, each mistake told in a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from geomap.errors import SettingsError
from geomap.output.page.data import page_data
from geomap.output.page.publication import Publication
from geomap.output.page.story import KEYS, Step, parse_story, read_story
from support.page import HOSTILE, PERM, table

STORY = """\
# A week of raids

It began on a Thursday.

## The river rises
view: 58, 56.2, 6
filter: countries=RU&from=2023-04-01

The Kama left its bed.
It came back.

view: this is text already

## Further down
link: https://example.org/maps/#list=places&place=Kazan.551487
"""


def test_a_step_has_a_heading_what_the_map_shows_and_paragraphs() -> None:
    story = parse_story(STORY)
    assert story.opening == ("It began on a Thursday.",)
    assert story.steps == (
        Step(
            "The river rises",
            ("The Kama left its bed. It came back.", "view: this is text already"),
            "view=58,56.2,6&countries=RU&from=2023-04-01",
        ),
        Step("Further down", (), "place=Kazan.551487"),
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("no step", "s.md: has no step: begin one with a line like ## The river rises"),
        ("## A\nview: north", "s.md, line 2: view 'north' is not latitude,longitude,zoom"),
        ("## A\n\n## B\nviews: 1", "s.md, line 4: views: give view, filter or link"),
        ("## A\nfilter: planet=Mars", "s.md, line 2: filter 'planet=Mars': write countries=RU"),
        ("## A\nlink: https://example.org/", "s.md, line 2: link 'https://example.org/' has no #"),
        ("## \n", "s.md, line 1: give the step a heading of a line"),
        ("## A\n" * 101, "s.md: has 101 steps: give 100 at most"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, problem: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_story(text, "s.md")
    assert str(caught.value).startswith(problem) and "\n" not in str(caught.value)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "s.md").write_bytes(b"## \xff\xfe")
    for name, problem in (("s.md", "is no text in UTF-8"), ("none.md", "cannot be read")):
        with pytest.raises(SettingsError, match=problem):
            read_story(tmp_path / name)


def test_the_page_is_told_the_story_as_text() -> None:
    words = " ".join(part for part in HOSTILE if "\u2028" not in part)
    story = parse_story(f"## {words[:150]}\nview: 58,56.2,6\n\n{words}")
    told = page_data(table(PERM), published=Publication(story=story)).core["published"]
    (step,) = told["steps"]
    assert step["state"] == "view=58,56.2,6"
    assert "\x00" not in step["text"][0] and "<script>" in step["text"][0]


def test_the_keys_are_those_that_the_page_reads() -> None:
    script = Path(__file__).parents[3] / "geomap/output/page/js/hash.js"
    text = script.read_text("utf-8")
    assert all(f'"{key}"' in text for key in KEYS)
