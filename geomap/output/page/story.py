"""Steps that tell a story: read from a file of Markdown, shown beside the map one after the other.

The file has a heading of the second level a step, under it what the map is to show, then its text::

    What comes before the first step is said at the beginning.

    ## The river rises
    view: 58,56.2,6
    filter: countries=RU&from=2023-04-01&to=2023-04-30

    On 17 April the Kama left its bed.

    ## Further down
    link: https://example.org/maps/#place=Kazan.551487

``view`` is latitude, longitude and zoom; ``filter`` is what stands behind the ``#`` of the page's
address while the filter is on, and ``link`` that whole address, as the page copies it.  Without any
of them the map shows all that it has.  Texts are plain: paragraphs, and no other Markdown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from geomap.config.view import view_of
from geomap.errors import SettingsError, reason_of
from geomap.text.escapes import for_terminal

__all__ = ["Step", "Story", "parse_story", "read_story"]

MOST_STEPS = 100
_MOST_BYTES = 1_000_000
_LONGEST_TITLE = 200
_LONGEST_TEXT = 5_000

KEYS = (
    *("article", "place", "mention", "show", "types", "roles", "countries", "sources", "kinds"),
    *("langs", "confidence", "doubt", "q", "from", "to", "by", "undated", "draw", "view"),
)
"""What can stand in the address of a page (``js/hash.js`` reads it)."""

_SETTING = re.compile(r"([A-Za-z]+)\s*:\s*(.*)")


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a story.

    Attributes:
        title: Its heading.
        text: Its paragraphs.
        state: What the map shows, as it stands in the page's address behind the ``#``.
    """

    title: str
    text: tuple[str, ...]
    state: str


@dataclass(frozen=True, slots=True)
class Story:
    """A story in steps.

    Attributes:
        opening: The paragraphs before the first step.
        steps: The steps.
    """

    opening: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()


def read_story(path: Path) -> Story:
    """The story in a file.

    Raises:
        SettingsError: It cannot be read, or is no story: says which line is wrong.
    """
    shown = for_terminal(str(path))
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise SettingsError(f"{shown}: cannot be read: {reason_of(error)}") from error
    if len(data) > _MOST_BYTES:
        raise SettingsError(f"{shown}: is larger than a megabyte: give a story")
    try:
        return parse_story(data.decode("utf-8-sig"), shown)
    except UnicodeDecodeError:
        raise SettingsError(f"{shown}: is no text in UTF-8: save it as such") from None


def parse_story(text: str, name: str = "story.md") -> Story:
    """The story that a text of Markdown tells.

    Args:
        text: The text.
        name: What it is called in messages.

    Raises:
        SettingsError: It is no story: says which line is wrong.
    """
    opening: list[str] = []
    steps: list[Step] = []
    title, body, state, is_head = "", opening, "", False
    heading = 0

    def finish() -> None:
        if heading:
            steps.append(Step(title, _paragraphs(body, name, heading), state))

    for number, line in enumerate(text.splitlines(), 1):
        where = f"{name}, line {number}"
        if line.startswith("## "):
            finish()
            title, heading = line[3:].strip(), number
            body, state, is_head = [], "", True
            if not title or len(title) > _LONGEST_TITLE:
                raise SettingsError(f"{where}: give the step a heading of a line")
        elif is_head and (found := _SETTING.fullmatch(line.strip())):
            state = _with(state, found[1].lower(), found[2].strip(), where)
        else:
            # Text begins with a blank line, or with what is no setting.
            is_head = False
            body.append(line)
    finish()
    if not steps:
        raise SettingsError(f"{name}: has no step: begin one with a line like ## The river rises")
    if len(steps) > MOST_STEPS:
        raise SettingsError(f"{name}: has {len(steps)} steps: give {MOST_STEPS} at most")
    return Story(_paragraphs(opening, name, 1), tuple(steps))


def _paragraphs(lines: list[str], name: str, number: int) -> tuple[str, ...]:
    """The paragraphs of lines; a heading of the first level is none."""
    kept = "\n".join("" if line.startswith("# ") else line.strip() for line in lines)
    if len(kept) > _LONGEST_TEXT:
        raise SettingsError(f"{name}, line {number}: is a step of {len(kept)} letters: shorten it")
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", kept))
    return tuple(part for part in parts if part)


def _with(state: str, key: str, value: str, where: str) -> str:
    """A step's state with one more line of what the map is to show."""
    shown = for_terminal(value[:60])
    if key == "view":
        try:
            view_of(value)
        except ValueError as error:
            raise SettingsError(f"{where}: view {error}") from None
        parts = [f"view={''.join(value.split())}"]
    elif key in ("filter", "link"):
        if key == "link" and "#" not in value:
            raise SettingsError(f"{where}: link {shown!r} has no #: copy it from the page")
        parts = [part for part in value.rpartition("#")[2].split("&") if part]
        for part in parts:
            if part.partition("=")[0] not in (*KEYS, "list", "step") or "=" not in part:
                known = "countries=RU&from=2023-04-01"
                raise SettingsError(f"{where}: {key} {for_terminal(part[:40])!r}: write {known}")
        parts = [part for part in parts if part.partition("=")[0] in KEYS]
    else:
        raise SettingsError(f"{where}: {key}: give view, filter or link, then a blank line")
    return "&".join([*filter(None, [state]), *parts])
