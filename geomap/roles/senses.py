"""What kind of thing a word tells of: WordNet's kinds and a Brown cluster (see ``SOURCES.md``)."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from geomap.languages.base import Language

__all__ = ["ACTS", "GROUPS", "NOTHING", "PEOPLE", "Sense", "sense_of"]

PEOPLE, GROUPS, ACTS = "p", "l", "bi"
"""Letters of nouns: of persons, of groups, of acts and events."""


class Sense(NamedTuple):
    """What kind of thing a word tells of.

    Attributes:
        cluster: Its Brown cluster, 0 if none.
        noun: Letters of its two commonest kinds as a noun, the commonest first.
        verb: The same as a verb.
        share: How much of a noun it is, from 0, always a verb, to 9, never one.
    """

    cluster: int
    noun: str
    verb: str
    share: int


NOTHING = Sense(0, "", "", 5)


@cache
def _lines(language: Language) -> dict[str, str]:
    """The rest of each word's line, read only when it is asked for."""
    return dict(line.split("\t", 1) for line in language.read("senses.txt").splitlines())


@lru_cache(maxsize=65536)
def sense_of(key: str, language: Language) -> Sense:
    """The sense of a folded word; `NOTHING` if it is not in the table."""
    line = _lines(language).get(key)
    if line is None:
        return NOTHING
    cluster, noun, verb, share = line.split("\t")
    return Sense(int(cluster), noun, verb, int(share))
