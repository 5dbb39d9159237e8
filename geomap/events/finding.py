"""Finding the events of an article: what happened, where, when, to how many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geomap.events.gathering import told_together
from geomap.events.linear import Linear, load_models
from geomap.events.parts import FACTS, Story, find_parts
from geomap.events.tallies import Counted, Numbers
from geomap.events.told import Told
from geomap.events.triggers import find_triggers
from geomap.events.typing import Topics

__all__ = ["find_stories", "numbers_near"]

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
    numbers = numbers_near(told, stories, "number" in models)
    for number, story in enumerate(stories):
        story.numbers = numbers.of(number, models.get("number"))
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


def numbers_near(told: Told, stories: Sequence[Story], loose: bool = True) -> Numbers:
    """The numbers that an article tells, to be asked which are of each of its events.

    Args:
        told: The article.
        stories: Its events.
        loose: Whether a model chooses among the numbers.
    """
    events = []
    for story in stories:
        own = [part for part in story.parts if not part.follows] or story.parts
        events.append(
            Counted(
                sorted((part.trigger for part in own), key=lambda trigger: trigger.first),
                story.type,
                any(part.status in FACTS and not part.negated for part in own),
            )
        )
    return Numbers(told, events, loose)
