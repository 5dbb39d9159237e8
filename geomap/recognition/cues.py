"""The words beside a name that say what it is, and the names that are no place's, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from geomap.resources import DATA

__all__ = ["Cues", "NotPlace", "cues", "english", "not_places"]


@dataclass(frozen=True, slots=True)
class Cues:
    """The lists of ``cues.toml``, which says what each is."""

    fighters: frozenset[str]
    storms: frozenset[str]
    no_storm: frozenset[str]
    ships: frozenset[str]
    no_ship: frozenset[str]
    time_zones: frozenset[str]
    time_words: frozenset[str]
    degrees: frozenset[str]
    roads: frozenset[str]
    persons_do: frozenset[str]
    pronouns: frozenset[str]
    things: frozenset[str]
    between: frozenset[str]
    lines: frozenset[str]
    done_to_places: frozenset[str]
    taking: frozenset[str]
    venues: frozenset[str]


@dataclass(frozen=True, slots=True)
class NotPlace:
    """A name that is no place's.

    Attributes:
        keys: Its folded words.
        kind: What it names: ``armed group``, ``holiday``, ...
        needs: Words of which the sentence must have one for it to name that (``quoted``: or it
            stands in quotation marks); empty if it always does.
    """

    keys: tuple[str, ...]
    kind: str
    needs: frozenset[str]


@lru_cache(maxsize=1)
def cues(folder: Path = DATA / "words") -> Cues:
    """The package's cues."""
    record = tomllib.loads((folder / "cues.toml").read_text("utf-8"))
    lists = {**record["never"], **record["evident"]}
    return Cues(**{name: frozenset(words.split()) for name, words in lists.items()})


@lru_cache(maxsize=1)
def not_places(folder: Path = DATA / "words") -> dict[str, list[NotPlace]]:
    """The names that are no place's, by their first word, the longest first."""
    found: dict[str, list[NotPlace]] = {}
    for line in (folder / "not_places.tsv").read_text("utf-8").splitlines()[1:]:
        name, kind, needs = line.split("\t")
        keys = tuple(name.split())
        found.setdefault(keys[0], []).append(NotPlace(keys, kind, frozenset(needs.split())))
    return {key: sorted(names, key=lambda n: -len(n.keys)) for key, names in found.items()}


@lru_cache(maxsize=1)
def english(folder: Path = DATA / "words") -> frozenset[str]:
    """The commoner words of English, folded."""
    return frozenset((folder / "english.txt").read_text("utf-8").split())
