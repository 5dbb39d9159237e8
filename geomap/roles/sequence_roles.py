"""How names are used, in languages whose names a model of word sequences finds.

A language with a model of roles (``roles.crfsuite``, of ``tools/train_sequence.py``) has each name
asked whether something happened there and whether the place itself is meant; without one, every
name is of the place itself and named in passing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from geomap.languages.base import Language
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Mention
from geomap.roles.classifier import NAMED, Use, uses_of
from geomap.roles.features import Name

__all__ = ["Uses", "uses_by"]

Uses = Callable[[Prepared, list[Mention]], tuple[list[Use], list[tuple[Name, Use]]]]
"""How a text's mentions are used, and the places named in it that the gazetteer lacks."""


class FindsUnlisted(Protocol):
    """A recogniser that finds names that the gazetteer lacks, too."""

    def unlisted(
        self, prepared: Prepared, mentions: list[Mention]
    ) -> list[tuple[tuple[int, int], float]]:
        """First and last word of each such name, and how likely it is a place's."""


def uses_by(recogniser: object, language: Language) -> Uses:
    """What tells how the names that a recogniser has found in a language are used."""
    if hasattr(recogniser, "unlisted"):
        finder: FindsUnlisted = recogniser
        return lambda prepared, mentions: _of_sequence(finder, prepared, mentions)
    if not language.tells_roles:
        return lambda prepared, mentions: ([NAMED] * len(mentions), [])
    return lambda prepared, mentions: uses_of(
        mentions, prepared.spans, prepared.words, prepared.around
    )


def _of_sequence(
    finder: FindsUnlisted, prepared: Prepared, mentions: list[Mention]
) -> tuple[list[Use], list[tuple[Name, Use]]]:
    uses = [Use(mention.probability, 0.0, 1.0) for mention in mentions]
    others = [
        (Name(first, last, None, likely), Use(likely, 0.0, 1.0))
        for (first, last), likely in finder.unlisted(prepared, mentions)
    ]
    return uses, others
