"""Marks: what a word of a text says by itself, looked up once for all that ask."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from geomap.roles.senses import sense_of

if TYPE_CHECKING:
    from geomap.languages.base import Language
    from geomap.text.tokenizer import Words

__all__ = ["MAY_BE_VERB", "SPORTING", "TELLING", "VERB_ENDING", "marks_of"]

VERB_ENDING, TELLING, MAY_BE_VERB, SPORTING = 1, 2, 4, 8
"""It ends like a verb; begins like one that tells of an event; is a verb by its sense, and none of
being; news of sport is full of it."""

_MOST_KEPT = 65_536


class _Marks(dict[str, int]):
    """Marks by folded word, made when first asked for; so many are kept.

    Args:
        language: That of the words.
    """

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, key: str) -> int:
        own = self._language.roles
        marks = VERB_ENDING * key.endswith(own.verb_endings)
        marks |= TELLING * key.startswith(own.event_stems)
        marks |= MAY_BE_VERB * bool(sense_of(key, self._language).verb and key not in own.being)
        marks |= SPORTING * (key in own.sport)
        if len(self) < _MOST_KEPT:
            self[key] = marks
        return marks


_marks = cache(_Marks)


def marks_of(words: Words) -> list[int]:
    """The marks of each word of a text: a sum of the bits above."""
    return list(map(_marks(words.language).__getitem__, words.keys))
