"""Recognisers: what says which names in a text are names of places.

A recogniser is a plug-in of the group ``geomap.recognisers`` (see `geomap.registry`), called with
the gazetteer's names to get one.  ``shipped`` is `geomap.recognition.recogniser.Recogniser`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from geomap import registry
from geomap.gazetteer.lexicon import Toponyms
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Mention

__all__ = ["Recognises", "RecognisesMany", "recognise_all"]


class Recognises(Protocol):
    """What finds the mentions of places in a text."""

    @property
    def toponyms(self) -> Toponyms:
        """The gazetteer's names, by which texts are prepared."""

    @property
    def threshold(self) -> float:
        """The least probability of a mention, for explanations."""

    def score(self, prepared: Prepared) -> list[float]:
        """How likely each name in a text is meant for a place, in the order of its spans."""

    def recognise(self, prepared: Prepared) -> tuple[list[float], list[Mention]]:
        """How likely each name in a text is meant for a place, and the mentions.

        Args:
            prepared: The text; its spans are all that can be a mention.

        Returns:
            The probabilities in the order of the spans, and the mentions in that of the text, no
            two of which overlap (see `geomap.recognition.recogniser.select`).
        """


@runtime_checkable
class RecognisesMany(Protocol):
    """What does so for several texts at a time, which a recogniser need not."""

    def recognise_all(self, texts: Sequence[Prepared]) -> list[tuple[list[float], list[Mention]]]:
        """What `Recognises.recognise` gives of each text."""


def recognise_all(
    recogniser: Recognises, texts: Sequence[Prepared]
) -> list[tuple[list[float], list[Mention]]]:
    """What a recogniser gives of each of several texts, together where it can.

    Args:
        recogniser: The recogniser.
        texts: The texts.
    """
    if isinstance(recogniser, RecognisesMany) and registry.stands_for(
        recogniser, "recognise_all", "recognise", "score"
    ):
        return recogniser.recognise_all(texts)
    return [recogniser.recognise(text) for text in texts]
