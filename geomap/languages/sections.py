"""Sections: the lists of a TOML file as a typed object.

A list is one text, its words apart by spaces; ``@name`` in it stands for the words of another list
of the same file, ``@text.name`` for those of a list of ``text.toml`` beside it, so that no word is
written twice.  Tables in the file but those that are fields only group what they hold.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Container, Iterator
from dataclasses import fields, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from geomap.errors import PluginError
from geomap.languages.words import EventWords

__all__ = ["folded", "read_section"]

Section = TypeVar("Section")


def read_section(kind: type[Section], file: Path) -> Section:
    """The section that a file holds; an empty one if there is no such file.

    Args:
        kind: A dataclass whose fields are lists (``frozenset[str]``, or ``tuple[str, ...]`` in
            their order), tables (``dict[str, str]``, ``dict[str, int]``, ``dict[str, float]``) or
            patterns (``re.Pattern[str]``, or pairs of a kind and its pattern), all with defaults.
        file: The TOML file.

    Raises:
        PluginError: If the file is no TOML, or has a list that no step asks for.
    """
    hints = get_type_hints(kind)
    known = {field.name: hints[field.name] for field in fields(kind)}  # type: ignore[arg-type]
    values: dict[str, Any] = {}
    for name, value in _entries(_record(file), known):
        if name not in known:
            likely = get_close_matches(name, known, n=1)
            advice = f"did you mean {likely[0]}?" if likely else f"give one of {', '.join(known)}"
            raise PluginError(f"{file}: {name!r} is not known: {advice}")
        try:
            values[name] = _READERS[str(known[name])](value, file)
        except (KeyError, TypeError, AttributeError, re.error) as error:
            raise PluginError(f"{file}: {name}: {error!r}: mend the entry") from error
    return kind(**values)


@cache
def _record(file: Path) -> dict[str, Any]:
    """What a file holds; nothing if there is no such file."""
    if not file.is_file():
        return {}
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (ValueError, OSError) as error:
        raise PluginError(f"{file}: {error}: mend the file") from error


def _entries(record: dict[str, Any], whole: Container[str]) -> Iterator[tuple[str, Any]]:
    """The entries of a record and of the tables in it, those in `whole` not taken apart."""
    for name, value in record.items():
        if isinstance(value, dict) and name not in whole:
            yield from _entries(value, whole)
        else:
            yield name, value


def _words(text: str, file: Path) -> list[str]:
    """The words of a list, those of the lists that it names among them."""
    found: list[str] = []
    for word in text.split():
        if word[:1] == "@" and word[1:]:
            other, _, name = word[1:].rpartition(".")
            there = file.with_name(f"{other}.toml") if other else file
            found += _words(dict(_entries(_record(there), ()))[name], there)
        else:
            found.append(word)
    return found


_READERS: dict[str, Callable[[Any, Path], Any]] = {
    str(frozenset[str]): lambda value, file: frozenset(_words(value, file)),
    str(tuple[str, ...]): lambda value, file: tuple(_words(value, file)),
    str(dict[str, str]): lambda value, file: dict(value),
    str(dict[str, int]): lambda value, file: dict(value),
    str(dict[str, float]): lambda value, file: {name: float(n) for name, n in value.items()},
    str(tuple[tuple[str, str], ...]): lambda value, file: tuple(
        (entry["kind"], entry["pattern"]) for entry in value
    ),
    str(bool): lambda value, file: bool(value),
    str(re.Pattern[str]): lambda value, file: re.compile(value),
}


def folded(section: EventWords) -> EventWords:
    """The same words folded, as those of a text are that they are looked up by."""
    changed: dict[str, Any] = {}
    for part in fields(section):
        value = getattr(section, part.name)
        if isinstance(value, frozenset):
            changed[part.name] = frozenset(map(_bare, value))
        elif isinstance(value, tuple):
            changed[part.name] = tuple(map(_bare, value))
        elif part.name in _NUMBERS:
            changed[part.name] = {_bare(word): number for word, number in value.items()}
        elif isinstance(value, dict):
            changed[part.name] = {name: _folded_lines(text) for name, text in value.items()}
    return replace(section, **changed)


_NUMBERS = ("scales", "plural_numbers")
"""Tables of numbers by words."""


def _bare(word: str) -> str:
    """A word in small letters without accents, as `geomap.text.names.fold_word` has it."""
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(part for part in parts if part.isalnum() or part in "-_ ")


def _folded_lines(text: str) -> str:
    return "\n".join(" ".join(map(_bare, line.split())) for line in text.splitlines())
