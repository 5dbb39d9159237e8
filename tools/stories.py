"""The annotated stories of ``corpus/``: read for measuring and for training.

A story's text has its mentions marked as ``[surface](place role)`` and the words that tell of events
as ``{surface}(event)``; what the marks name follows the text (see ``corpus/README.md``).
"""  # noqa: E501

from __future__ import annotations

import pickle
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

import yaml

from geomap.schema.article import Article
from geomap.schema.location import Location

__all__ = [
    "CORPUS",
    "ENGLISH",
    "Story",
    "StoryEvent",
    "StoryMention",
    "article_of",
    "is_held_out",
    "is_of_held_half",
    "read_stories",
    "read_story",
    "read_tellings",
    "rows_of",
]

CORPUS = Path(__file__).parent.parent / "corpus"
ENGLISH = CORPUS / "en"

_MARK = re.compile(r"\[([^\[\]]*)\]\(([\w-]+) ([a-z]+)(?: [a-z]+)*\)|\{([^{}]*)\}\(([\w-]+)\)")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is ten times as fast
_NUMBERS = ("killed", "injured", "arrested", "displaced")


@dataclass(frozen=True, slots=True)
class StoryMention:
    """A mention of a story: offsets into its text, the place it means, its role."""

    start: int
    end: int
    place: str
    role: str


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """An event of a story, with the offsets of each word or phrase that tells of it."""

    id: str
    type: str
    triggers: tuple[tuple[int, int], ...]
    places: tuple[str, ...]
    start: str
    end: str
    date_precision: str
    date_text: str
    status: str
    negated: bool
    main: bool
    numbers: dict[str, int]
    actors: str
    targets: str
    minor: bool = False
    """Whether it is a step or circumstance that a table of events could do without."""


_TELLING_MARK = re.compile(r"\[([^][]+)\]([a-z])|\{([^{}|]+)\|(\w+)\}")

ROLE_OF = {"e": "event", "m": "mention", "d": "dateline", "g": "metonym", "n": "demonym"}
"""The letters of roles in sentences."""


@dataclass(slots=True)
class Story:
    """An annotated story.

    Attributes:
        id: Its name.
        genre: What kind of text it is.
        country: Where it is from: an ISO 3166-1 code.
        published: Its date.
        title: Its title, without marks.
        publisher: Who printed it, empty if nobody.
        text: Its text, without marks.
        mentions: Its mentions, in order.
        places: What each place is: ``point``, ``precision``, ``radius_km``, ``geonameid``.
        events: Its events.
        lang: Code of its language.
    """

    id: str
    genre: str
    country: str
    published: str
    title: str
    publisher: str
    text: str
    mentions: list[StoryMention] = field(default_factory=list)
    places: dict[str, dict[str, Any]] = field(default_factory=dict)
    events: list[StoryEvent] = field(default_factory=list)
    lang: str = "en"


def is_held_out(story: Story) -> bool:
    """Whether a story is of the half that nothing is made or tuned on.

    In languages other than English those are the stories of odd numbers.
    """
    if story.lang != "en":
        return int(story.id.rsplit("-", 1)[1]) % 2 == 1
    return is_of_held_half(story.genre, story.country)


def is_of_held_half(genre: str, country: str) -> bool:
    """Whether stories of a genre from a country are of that half.

    The half is of whole pairs of genre and country, so that no series is in both; of the genre
    ``report`` it is an eighth.
    """
    number = blake2b(f"{genre}/{country}".encode(), digest_size=1).digest()[0]
    return number < _REPORTS_HELD if genre == "report" else bool(number & 1)


_REPORTS_HELD = 32
"""Of 256: an eighth of the reports, which were written to learn from."""


def read_stories(folder: Path = ENGLISH, *, titled: bool = False) -> Iterator[Story]:
    """The stories of a folder and its subfolders, in the order of their paths.

    Args:
        folder: The folder: the English ones if none is given.
        titled: Whether the title, marks and all, is the first line of the text.
    """
    for path in sorted(folder.rglob("*.story")):
        yield read_story(path.read_text("utf-8"), titled=titled)


def read_story(source: str, *, titled: bool = False) -> Story:
    """A story, from what its file holds; its title the first line of the text if it is `titled`."""
    _, header, rest = source.split("---\n", 2)
    marked, told = rest.rsplit("\n---\n", 1)
    head, tail = yaml.load(header, _LOADER), yaml.load(told, _LOADER) or {}
    if titled:
        marked = f"{head['title'] or ''}\n\n{marked}"
    parts: list[str] = []
    length, done = 0, 0
    mentions: list[StoryMention] = []
    triggers: dict[str, list[tuple[int, int]]] = {}
    for mark in _MARK.finditer(marked):
        before = marked[done : mark.start()]
        surface = mark[1] if mark[1] is not None else mark[4]
        start = length + len(before)
        length = start + len(surface)
        parts += [before, surface]
        done = mark.end()
        if mark[1] is not None:
            mentions.append(StoryMention(start, length, mark[2], mark[3]))
        else:
            triggers.setdefault(mark[5], []).append((start, length))
    text = "".join([*parts, marked[done:]])
    return Story(
        id=str(head["id"]),
        genre=str(head["genre"]),
        country=str(head.get("country", "")),
        published=str(head.get("published") or ""),
        title=_MARK.sub(lambda mark: mark[1] or mark[4] or "", str(head.get("title") or "")),
        publisher=str(head.get("publisher") or ""),
        text=text,
        mentions=mentions,
        places=tail.get("places") or {},
        events=[
            _event(name, event, triggers.get(name, []))
            for name, event in (tail.get("events") or {}).items()
        ],
        lang=str(head.get("lang") or "en"),
    )


def _event(name: str, event: dict[str, Any], triggers: list[tuple[int, int]]) -> StoryEvent:
    return StoryEvent(
        id=name,
        type=str(event["type"]),
        triggers=tuple(triggers),
        places=tuple(event.get("places") or ()),
        start=str(event.get("start") or ""),
        end=str(event.get("end") or ""),
        date_precision=str(event.get("date_precision") or "unknown"),
        date_text=str(event.get("date_text") or ""),
        status=str(event.get("status") or "happened"),
        negated=bool(event.get("negated")),
        main=bool(event.get("main")),
        numbers={k: int(event[k]) for k in _NUMBERS if event.get(k) is not None},
        actors=str(event.get("actors") or ""),
        targets=str(event.get("targets") or ""),
        minor=bool(event.get("minor")),
    )


def read_tellings(folder: Path = CORPUS) -> list[Story]:
    """The sentences that each tell of an event of a marked type, as stories of one line.

    They stand in ``en/tellings/KIND.txt``; the event happened at all names whose role says so.
    """
    return [
        _telling(f"{path.stem}:{number}", line)
        for path in sorted(folder.glob("en/tellings/*.txt"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
    ]


def _telling(key: str, line: str) -> Story:
    parts: list[str] = []
    mentions: list[StoryMention] = []
    told: list[tuple[str, int, int]] = []
    length, done = 0, 0
    for mark in _TELLING_MARK.finditer(line):
        before, surface = line[done : mark.start()], mark[1] or mark[3]
        start = length + len(before)
        length = start + len(surface)
        parts += [before, surface]
        done = mark.end()
        if mark[1]:
            mentions.append(StoryMention(start, length, f"p{len(mentions)}", ROLE_OF[mark[2]]))
        else:
            told.append((mark[4], start, length))
    places = tuple(m.place for m in mentions if m.role == "event")
    return Story(
        id=key,
        genre="telling",
        country="",
        published="",
        title="",
        publisher="",
        text="".join([*parts, line[done:]]),
        mentions=mentions,
        places={m.place: {} for m in mentions},
        events=[
            _event(str(number), {"type": name, "places": places}, [(start, end)])
            for number, (name, start, end) in enumerate(told)
        ],
    )


def article_of(story: Story) -> Article:
    """A story as an article."""
    return Article(
        article=story.id,
        text=story.text,
        body_start=0,
        title=story.title,
        published=story.published,
        source=story.publisher,
        url="",
        lang="" if story.lang == "en" else story.lang,
    )


def rows_of(stories: Sequence[Story], kept: Path | None = None) -> dict[str, list[Location]]:
    """The mentions that the geoparser finds in each story, kept in a file if one is given."""
    if kept is not None and kept.exists():
        found: dict[str, list[Location]] = pickle.loads(kept.read_bytes())
        return found
    from geomap.pipeline.geoparser import shared_geoparser

    found = {story.id: shared_geoparser().parse(article_of(story)) for story in stories}
    if kept is not None:
        kept.write_bytes(pickle.dumps(found))
    return found
