"""What kind of thing a word tells of: WordNet's kinds and a Brown cluster (see ``SOURCES.md``)."""

from __future__ import annotations

from bisect import bisect_left
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
def _lines(language: Language) -> list[str]:
    """The words' lines in order, taken apart only when one is asked for."""
    return sorted(language.read("senses.txt").splitlines())


@lru_cache(maxsize=65536)
def sense_of(key: str, language: Language) -> Sense:
    """The sense of a folded word; `NOTHING` if it is not in the table."""
    lines, start = _lines(language), f"{key}\t"
    place = bisect_left(lines, start)
    if place == len(lines) or not lines[place].startswith(start):
        return NOTHING
    _, cluster, noun, verb, share = lines[place].split("\t")
    return Sense(int(cluster), noun, verb, int(share))
