r"""Texts of our own whose names are marked with their roles: what lies in ``corpus/``.

A story is a file ``corpus/en/GENRE/*.story`` (see ``corpus/README.md``).  Sentences stand in
``corpus/en/sentences/KIND.txt``, a line each; every name of a place is in brackets with a letter
for its role behind them, ``[Perm]e``, and a line break within the text is written ``\n``.  So
do those of ``corpus/en/tellings``, in which words that tell of an event are marked with its type.

Half of the stories are kept for measuring (see ``stories.py``).

Roles of names in texts that are not ours, and not here, stand in ``corpus/en/standoff/*.tsv``: a
digest of where a name stands and what is around it, and the letter.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import stories
from stories import CORPUS, ENGLISH, Story, is_held_out

LETTERS = {"e": "event", "m": "mention", "d": "dateline", "g": "metonym", "n": "demonym", "x": ""}
"""The letters of roles; ``x`` is either event or mention."""

_DISTANCE = re.compile(r"\d (?:km|miles|kilometres|kilometers) (?:\w+ )?from $")
_EVENT_MARK = re.compile(r"\{([^{}|]+)\|\w+\}")
_SENTENCE_MARK = re.compile(r"\[([^][]+)\]([a-z])")


@dataclass(frozen=True, slots=True)
class MarkedName:
    """A name marked in a text.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last.
        role: The role that it is marked with.
        is_free: Whether ``event`` and ``mention`` are both right.
    """

    start: int
    end: int
    role: str
    is_free: bool


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A story or sentence without its marks, and the names that were marked in it.

    Attributes:
        key: What it is called.
        kind: A story's genre, a sentence's kind.
        text: The text, a story's title being its first line.
        names: The marked names, in order.
        is_held: Whether it is kept for measuring.
    """

    key: str
    kind: str
    text: str
    names: tuple[MarkedName, ...]
    is_held: bool


def read_stories(corpus: Path = ENGLISH) -> list[MarkedText]:
    """All stories of a folder, in order of their files' names."""
    return [_marked(story) for story in stories.read_stories(corpus, titled=True)]


def _marked(story: Story) -> MarkedText:
    names: list[MarkedName] = []
    for mention in story.mentions:
        # "Tulsa, Oklahoma": nothing is said of the larger one by what happened in the finer.
        wide = story.places.get(mention.place, {}).get("precision") in ("country", "division")
        between = story.text[names[-1].end if names else 0 : mention.start]
        is_free = (
            mention.end <= len(story.title)
            or (wide and bool(names) and between == ", ")
            or story.genre == "obituary"  # of a life's events either is right
            or bool(_DISTANCE.search(between))
        )
        names.append(MarkedName(mention.start, mention.end, mention.role, is_free))
    return MarkedText(story.id, story.genre, story.text, tuple(names), is_held_out(story))


def read_sentences(corpus: Path = CORPUS) -> list[MarkedText]:
    """All sentences of a folder, and those that tell of a marked event, by files and lines."""
    return [
        sentence(f"{path.stem}:{number}", f"{folder}/{path.stem}", _EVENT_MARK.sub(r"\1", line))
        for folder in ("sentences", "tellings")
        for path in sorted(corpus.glob(f"en/{folder}/*.txt"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
    ]


def sentence(key: str, kind: str, line: str) -> MarkedText:
    """The sentence of a line."""
    marked = line.replace("\\n", "\n")
    parts: list[str] = []
    names: list[MarkedName] = []
    length = position = 0
    for mark in _SENTENCE_MARK.finditer(marked):
        before = marked[position : mark.start()]
        length += len(before)
        role = LETTERS[mark[2]]
        names.append(MarkedName(length, length + len(mark[1]), role or "mention", not role))
        parts += [before, mark[1]]
        length += len(mark[1])
        position = mark.end()
    parts.append(marked[position:])
    return MarkedText(key, kind, "".join(parts), tuple(names), False)


def read_standoff(name: str, corpus: Path = CORPUS) -> dict[str, str]:
    """The letters of a corpus that is not ours, by :func:`standoff_key`; none if it has none."""
    path = corpus / "en" / "standoff" / f"{name}.tsv"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return dict(line.split("\t") for line in lines)


def standoff_key(doc_id: str, text: str, start: int, end: int) -> str:
    """What a name of a text is called in a file of roles by itself."""
    around = text[max(0, start - 40) : end + 40]
    key = f"{doc_id}:{start}:{end}|{around}".encode()
    return hashlib.blake2b(key, digest_size=6).hexdigest()
