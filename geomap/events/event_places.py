"""Events: where what a sentence reports happened.

Without the word that tells of the event, these are the mentions with the role ``event``; with it,
another model says which of them is the place of just that event ("*killed* ... in Khost").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from geomap.languages.base import Language
from geomap.languages.words import ORGANISATION_KINDS
from geomap.models.ensemble import model_of
from geomap.recognition.base import Recognises
from geomap.recognition.matcher import Span
from geomap.recognition.prepare import prepare
from geomap.recognition.recogniser import select
from geomap.roles.classifier import UsageModel, names_of
from geomap.roles.event_features import VerbUsage
from geomap.roles.features import Name
from geomap.schema.article import Article
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["OF_VERB", "OF_VERB_FROM", "EventPlace", "asked_names", "event_places"]

OF_VERB = "event_of_verb"

OF_VERB_FROM = 0.5
"""Least probability of a place of the event, where precision and recall are about equal."""

_LEAST_LIKELY = 0.1
"""Least probability of a name in a sentence that is asked where its event was: as in training.

Far below that of a mention: "captured Birao", which a text of one sentence hardly tells from a
person's name, is a place for the sake of its verb.
"""


@dataclass(frozen=True, slots=True)
class EventPlace:
    """A name of the place where an event happened.

    Attributes:
        start: Where it begins, in code points into the text.
        end: Where it ends.
        probability: How likely the event happened there.
    """

    start: int
    end: int
    probability: float


_STREET = ORGANISATION_KINDS["street"]


def asked_names(
    spans: list[Span], likely: list[float], words: Words, around: Surroundings
) -> list[Name]:
    """The names of a sentence that are asked whether its event happened there.

    Beside the mentions and the names that the gazetteer does not list, these are runs of
    capitalised words that elsewhere are rather no place's: streets and, after a preposition or
    article, hospitals and barracks.

    Args:
        spans: All names of the gazetteer in the sentence.
        likely: How likely each is a place's.
        words: Its words.
        around: What was seen of them as a whole.

    Returns:
        The names, in order.
    """
    names = names_of(select(spans, likely, words, _LEAST_LIKELY), spans, words, around)
    taken = {word for name in names for word in range(name.first, name.last + 1)}
    kinds = words.language.organisation_kinds
    for first, last in around.names():
        if taken.isdisjoint(range(first, last + 1)) and (
            kinds.get(words.keys[last]) == _STREET
            or (first and words.keys[first - 1] in words.language.events.introduced_by)
        ):
            names.append(Name(first, last, None, 0.0))
    return sorted(names, key=lambda name: name.first)


@cache
def _of_verb(language: Language) -> UsageModel:
    return UsageModel(model_of(language, OF_VERB))


def event_places(recogniser: Recognises, text: str, event: tuple[int, int]) -> list[EventPlace]:
    """The places where an event happened, given the word that tells of it.

    Args:
        recogniser: What recognises names, with its gazetteer.
        text: The sentence, or a whole text.
        event: Start and end of the word that tells of the event, in code points.

    Returns:
        The names of the places where it happened, in order; none if the text does not say.
    """
    # Without the capitals that parsing restores, as the model was trained.
    prepared = prepare(
        Article("", text), recogniser.toponyms, title=False, truecase=False, as_meant=False
    )
    words, around = prepared.words, prepared.around
    names = asked_names(prepared.spans, recogniser.score(prepared), words, around)
    start, end = event
    verb = next(
        (n for n in range(len(words.starts)) if words.starts[n] < end and start < words.ends[n]), 0
    )
    if not names:
        return []
    usage = VerbUsage(words, around, names, verb)
    (chances,) = _of_verb(words.language).probabilities([usage])
    return [
        EventPlace(words.starts[name.first], words.ends[name.last], round(float(chance), 3))
        for name, chance in zip(names, chances[OF_VERB], strict=True)
        if chance >= OF_VERB_FROM
    ]
