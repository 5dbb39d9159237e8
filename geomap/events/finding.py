"""Finding the events of an article: what happened, where, when, to how many."""

from __future__ import annotations

from collections.abc import Mapping

from geomap.events.counts import Count
from geomap.events.gathering import told_together
from geomap.events.linear import Linear, load_models
from geomap.events.parts import Story, find_parts
from geomap.events.told import Told
from geomap.events.triggers import find_triggers
from geomap.events.typing import Topics

__all__ = ["find_stories", "numbers_of"]

_MOST_MAIN = 3
_LEAST_MAIN = -1500  # thousandths


def find_stories(told: Told, models: Mapping[str, Linear] | None = None) -> list[Story]:
    """The events of an article, in the order in which they are first told.

    Args:
        told: The article.
        models: The models; those of its language by default.
    """
    if not told.bounds or not told.words_of.has_words:
        return []
    models = load_models(told.words.language) if models is None else models
    topics = Topics.of(told)
    triggers = find_triggers(told, models["within"], models["sentence"], topics.directions)
    parts = find_parts(told, triggers, models, topics)
    stories = told_together(told, parts, models.get("same"), topics.directions)
    _mark_main(stories)
    return stories


def _mark_main(stories: list[Story]) -> None:
    """Mark the one to three events that an article is mainly about."""
    ranked = sorted(
        enumerate(stories),
        key=lambda item: (
            -max(part.main for part in item[1].parts) - 300 * len(item[1].parts),
            item[0],
        ),
    )
    for rank, (_, story) in enumerate(ranked[:_MOST_MAIN]):
        story.main = rank == 0 or max(part.main for part in story.parts) >= _LEAST_MAIN


def numbers_of(story: Story) -> dict[str, Count]:
    """The numbers of an event: the last that its article tells of each kind."""
    found: dict[str, Count] = {}
    for part in story.parts:
        for kind, count in part.numbers.items():
            if kind not in found or (count.number, kind) > (found[kind].number, kind):
                found[kind] = count
    return found
