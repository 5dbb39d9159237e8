r"""Texts of our own whose names are marked with their roles: what lies in ``corpus/``.

A story is a file ``corpus/en/GENRE/*.story`` (see ``corpus/README.md``).  Sentences stand in
``corpus/en/sentences/KIND.txt``, a line each; every name of a place is in brackets with a letter
for its role behind them, ``[Perm]e``, and a line break within the text is written ``\n``.

Half of the stories are kept for measuring (see ``stories.py``).

Roles of names in texts that are not ours, and not here, stand in ``corpus/en/standoff/*.tsv``: a
digest of where a name stands and what is around it, and the letter.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import yaml
from stories import is_of_held_half

CORPUS = Path(__file__).resolve().parents[1] / "corpus"

LETTERS = {"e": "event", "m": "mention", "d": "dateline", "g": "metonym", "n": "demonym", "x": ""}
"""The letters of roles; ``x`` is either event or mention."""

_STORY_MARK = re.compile(r"\[([^][]+)\]\((\w+) (\w+)(?: org)?\)|\{([^{}]+)\}\((\w+)\)")
_DISTANCE = re.compile(r"\d (?:km|miles|kilometres|kilometers) (?:\w+ )?from $")
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


def read_stories(corpus: Path = CORPUS) -> list[MarkedText]:
    """All stories of a folder, in order of their files' names."""
    return [_story(path) for path in sorted(corpus.glob("en/*/*.story"))]


def _story(path: Path) -> MarkedText:
    _, head, rest = path.read_text("utf-8").split("---\n", 2)
    body, _, tail = rest.rpartition("\n---\n")
    header, places = yaml.safe_load(head), yaml.safe_load(tail)["places"] or {}
    title = str(header["title"])
    marked = f"{title}\n\n{body.strip()}\n"
    parts: list[str] = []
    names: list[MarkedName] = []
    length = position = 0
    last_end = -1
    for mark in _STORY_MARK.finditer(marked):
        before = marked[position : mark.start()]
        shown = mark[1] or mark[4]
        length += len(before)
        if mark[1]:
            # "Tulsa, Oklahoma": nothing is said of the larger one by what happened in the finer.
            wide = places.get(mark[2], {}).get("precision") in ("country", "division")
            is_free = (
                mark.end() <= len(title)
                or (wide and before == ", " and last_end == length - 2)
                or header["genre"] == "obituary"  # of a life's events either is right
                or bool(_DISTANCE.search(before))
            )
            names.append(MarkedName(length, length + len(shown), mark[3], is_free))
            last_end = length + len(shown)
        parts += [before, shown]
        length += len(shown)
        position = mark.end()
    parts.append(marked[position:])
    genre, country = str(header["genre"]), str(header["country"])
    is_held = is_of_held_half(genre, country)
    return MarkedText(path.stem, genre, "".join(parts), tuple(names), is_held)


def read_sentences(corpus: Path = CORPUS) -> list[MarkedText]:
    """All sentences of a folder, in order of files and lines."""
    return [
        sentence(f"{path.stem}:{number}", path.stem, line)
        for path in sorted(corpus.glob("en/sentences/*.txt"))
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
