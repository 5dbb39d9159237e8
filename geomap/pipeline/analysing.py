"""Analysing: the steps from articles to what was found in them, several articles at a time.

Each step is done for all texts before the next one, so that what it costs to begin it is paid once:
the models are asked of the names of all of them together, each text by itself.  The results are
those of one article after the other, to the last bit: rows are put together, never sums.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, NamedTuple

from geomap.analysis.result import Analysis, NilMention, Resolution
from geomap.gazetteer import Gazetteer
from geomap.languages.base import Language
from geomap.languages.choice import foreign_parts, language_of
from geomap.models.calibration import Calibration
from geomap.recognition.base import Recognises, recognise_all
from geomap.recognition.parts import TOGETHER, parts_of
from geomap.recognition.prepare import Prepared, prepare
from geomap.recognition.recogniser import Mention
from geomap.resolution.base import Resolves, resolve_all
from geomap.resolution.candidates import Group
from geomap.resolution.resolver import Resolved, make_groups, publisher_groups
from geomap.roles.sequence_roles import TellsUses
from geomap.schema.article import Article

if TYPE_CHECKING:
    from geomap.enrichment.merge import Merged

__all__ = ["Recognised", "Steps", "analyse", "analyse_texts"]

_MOST_OF_UNKNOWN = 0.5
"""The highest confidence in a language that geomap has no words of."""


class Steps(NamedTuple):
    """What works on the articles of one language."""

    recogniser: Recognises
    resolver: Resolves
    calibration: Calibration
    uses: TellsUses


class Recognised(NamedTuple):
    """A text whose names are found.

    Attributes:
        prepared: The text.
        likely: How likely each name in it is meant for a place.
        mentions: Its mentions.
        merged: What services say of its names, if they were asked.
    """

    prepared: Prepared
    likely: list[float]
    mentions: list[Mention]
    merged: Merged | None = None


StepsOf = Callable[[Language], Steps]
"""What gives the steps of a language."""


def analyse(articles: Sequence[Article], steps_of: StepsOf, gazetteer: Gazetteer) -> list[Analysis]:
    """What is found in each article.

    One with more mentions than are looked at together is cut into parts, and paragraphs in
    another language are parts of their own.

    Args:
        articles: The articles, in whatever languages.
        steps_of: Gives what works on a language's.
        gazetteer: Where their places are looked up.
    """
    mains: list[Article | None] = []
    texts: list[Prepared] = []
    owners: list[int] = []
    for number, given in enumerate(articles):
        article, others = foreign_parts(given)
        mains += [article, *[None] * len(others)]
        owners += [number] * (1 + len(others))
        texts.append(prepare(article, steps_of(language_of(article)).recogniser.toponyms))
        for begin, part in others:
            toponyms = steps_of(language_of(part)).recogniser.toponyms
            texts.append(replace(prepare(part, toponyms, title=False), shift=begin))
    of_article: list[list[Recognised]] = [[] for _ in articles]
    recognised = _recognise(texts, steps_of)
    for number, main, text in zip(owners, mains, recognised, strict=True):
        own = [text]
        if main is not None and len(text.mentions) > TOGETHER:
            toponyms = steps_of(language_of(main)).recogniser.toponyms
            parts = list(parts_of(main, text.prepared, text.mentions, toponyms))
            own = _recognise(parts, steps_of)
        of_article[number] += own
    analyses = iter(
        analyse_texts([text for own in of_article for text in own], steps_of, gazetteer)
    )
    found: list[Analysis] = []
    for own in of_article:
        first, *following = (next(analyses) for _ in own)
        found.append(replace(first, following=tuple(following)) if following else first)
    return found


def _by_language(texts: Sequence[Prepared], steps_of: StepsOf) -> Iterator[tuple[Steps, list[int]]]:
    """What works on the texts of each language, and the numbers of these."""
    numbers: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        numbers.setdefault(text.words.language.code, []).append(number)
    for own in numbers.values():
        yield steps_of(texts[own[0]].words.language), own


def _recognise(texts: Sequence[Prepared], steps_of: StepsOf) -> list[Recognised]:
    """The texts with their mentions."""
    found: dict[int, Recognised] = {}
    for steps, numbers in _by_language(texts, steps_of):
        told = recognise_all(steps.recogniser, [texts[number] for number in numbers])
        for number, (likely, mentions) in zip(numbers, told, strict=True):
            found[number] = Recognised(texts[number], likely, mentions)
    return [found[number] for number in range(len(texts))]


def analyse_texts(
    texts: Sequence[Recognised], steps_of: StepsOf, gazetteer: Gazetteer
) -> list[Analysis]:
    """How the mentions of texts are used, and what they mean.

    Args:
        texts: The texts.
        steps_of: As for :func:`analyse`.
        gazetteer: Likewise.
    """
    found: list[Analysis] = []
    some: list[Recognised] = []
    count = 0
    for text in texts:
        if some and count + len(text.mentions) > TOGETHER:  # so that memory stays bounded
            found += _analyse_some(some, steps_of, gazetteer)
            some, count = [], 0
        some.append(text)
        count += len(text.mentions)
    return found + (_analyse_some(some, steps_of, gazetteer) if some else [])


def _analyse_some(
    texts: Sequence[Recognised], steps_of: StepsOf, gazetteer: Gazetteer
) -> list[Analysis]:
    """The same of texts that are looked at together."""
    found: dict[int, Analysis] = {}
    for steps, numbers in _by_language([text.prepared for text in texts], steps_of):
        some = [texts[number] for number in numbers]
        uses = steps.uses([(text.prepared, text.mentions) for text in some])
        resolutions = _resolve(some, steps, gazetteer)
        for number, text, (roles, nil), resolution in zip(
            numbers, some, uses, resolutions, strict=True
        ):
            found[number] = Analysis(
                prepared=text.prepared,
                likely=text.likely,
                mentions=text.mentions,
                roles=roles,
                nil_mentions=[NilMention(name, use) for name, use in nil],
                resolution=resolution,
                services=text.merged.services if text.merged else None,
            )
    return [found[number] for number in range(len(texts))]


def _resolve(
    texts: Sequence[Recognised], steps: Steps, gazetteer: Gazetteer
) -> list[Resolution | None]:
    """What the mentions of texts of one language mean; None of those without any."""
    resolver = steps.resolver
    groups = [
        [
            *make_groups(text.mentions, text.prepared.words),
            *publisher_groups(
                text.prepared.article.source, text.prepared.article.url, resolver.toponyms
            ),
        ]
        if text.mentions
        else []
        for text in texts
    ]
    asked = [n for n, text in enumerate(texts) if text.mentions and text.merged is None]
    resolved: dict[int, Resolved] = dict(
        zip(asked, resolve_all(resolver, [groups[n] for n in asked]), strict=True) if asked else ()
    )
    for number, text in enumerate(texts):
        if text.mentions and text.merged is not None:
            resolved[number] = resolver.resolve(groups[number], text.merged.columns)
    return [
        _resolution(text, own, resolved[n], steps, gazetteer) if text.mentions else None
        for n, (text, own) in enumerate(zip(texts, groups, strict=True))
    ]


def _resolution(
    text: Recognised, groups: list[Group], resolved: Resolved, steps: Steps, gazetteer: Gazetteer
) -> Resolution:
    """What the mentions of a text mean, given what its groups were resolved to."""
    mentions, merged = text.mentions, text.merged
    most = 1.0 if text.prepared.words.language.is_known else _MOST_OF_UNKNOWN
    if merged:
        gazetteer = gazetteer.over(merged.services.layer, merged.services.shown)
    group_of, probabilities = [0] * len(mentions), resolved.probabilities
    for number, group in enumerate(groups):
        for mention in group.mentions:
            group_of[mention] = number
    return Resolution(
        **{field.name: getattr(resolved, field.name) for field in fields(resolved)},
        places=[gazetteer.place(int(resolved.candidates.rows[i])) for i in resolved.best],
        group_of=group_of,
        confidences=[
            min(most, steps.calibration.confidence(mention.probability, probabilities[group]))
            for mention, group in zip(mentions, group_of, strict=True)
        ],
    )
