"""Learns from stories when events happened, who did it and to whom, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from choice_fitting import Choice, fit_choices
from event_examples import Example
from event_fitting import Features, fit, linear
from score_events import same_words
from stories import Story, StoryEvent

from geomap.events.actors import actor_features, named_beside
from geomap.events.date_features import Candidate, date_features
from geomap.events.dates import Timeline
from geomap.events.expressions import Period
from geomap.events.followed import follow_features
from geomap.events.linear import Linear
from geomap.events.parts import is_present
from geomap.events.status import choose_status, status_features
from geomap.events.triggers import Trigger
from geomap.schema.event import STATUSES

_FOLDS = 4


def train_dates(examples: Iterable[Read]) -> Linear:
    """Which expression of time dates an event, if one does."""
    choices: list[Choice] = []
    for example, seen in examples:
        told = example.told
        timeline = Timeline(told, Linear({}))
        for event, trigger, status in seen:
            candidates = timeline.candidates(trigger, status, present=is_present(told, trigger))
            right = [_is_at(event, candidate.period) for candidate in candidates]
            if not any(right):
                right = [
                    candidate.usual
                    and not candidate.reading
                    and _is_date_text(example.story, event, candidate)
                    for candidate in candidates
                ]
            rows = [date_features(told, trigger, status, c, candidates) for c in candidates]
            choices.append((rows, right))
            own = told.sentence_of[trigger.first]
            here = [c for c, is_right in zip(candidates, right, strict=True) if is_right]
            if here:
                nearest = min(here, key=lambda candidate: abs(candidate.sentence - own))
                timeline.take(trigger, event.type, status, nearest)
    return linear(fit_choices(choices, 0.3), _DATE_FROM)


_DATE_FROM = 0.0
"""Least score of an expression that dates an event."""


def in_order(examples: list[Example]) -> Iterator[Read]:
    """The tellings of each story's events in the order of the text, with the words of each.

    Their statuses are those that are found by models of other stories: what is dated with their
    help has to live with their mistakes.
    """
    for fold in range(_FOLDS):
        others = [e for n, e in enumerate(examples) if n % _FOLDS != fold]
        models = train_statuses(others)
        for example in examples[fold::_FOLDS]:
            seen = []
            timeline = Timeline(example.told, Linear({}))
            for event, first, last in sorted(example.all_told, key=lambda one: one[1]):
                trigger = example.trigger(first, last)
                leaning = timeline.leaning(trigger)
                seen.append((event, trigger, choose_status(example.told, trigger, leaning, models)))
            yield example, seen


_Seen = tuple[StoryEvent, Trigger, str]
"""An event, the words that tell of it, and its status as far as it is found."""

Read = tuple[Example, list[_Seen]]
"""A story, and its events in the order of the text."""


def _is_date_text(story: Story, event: StoryEvent, candidate: Candidate) -> bool:
    """Whether an expression is of the words that a story says date an event."""
    expression, text = candidate.expression, event.date_text
    if not text:
        return False
    begin = max(0, expression.start - len(text))
    at = story.text.find(text, begin, expression.end + len(text))
    return 0 <= at < expression.end and expression.start < at + len(text)


def train_follow(examples: Iterable[Read], date: Linear) -> Linear:
    """Whether an event that no expression dates was at a time that is told elsewhere."""
    choices: list[Choice] = []
    for example, seen in examples:
        told = example.told
        timeline = Timeline(told, date)
        undated: list[_Seen] = []
        for event, trigger, status in seen:
            present = is_present(told, trigger)
            dated = timeline.date(trigger, event.type, status, present=present)
            if dated.period is None and status in ("happened", "reported"):
                undated.append((event, trigger, status))
        for event, trigger, status in undated:
            sources = timeline.sources(trigger)
            rows = [follow_features(told, trigger, status, event.type, s) for s in sources]
            choices.append((rows, [_is_at(event, source.period) for source in sources]))
    return linear(fit_choices(choices, 0.1), _FOLLOW_FROM)


_FOLLOW_FROM = -1.0
"""Least log-odds that an event was at another's time, where most dates are right."""


def _is_at(event: StoryEvent, period: Period) -> bool:
    return (period.text()[0], period.precision) == (event.start, event.date_precision)


def train_statuses(examples: list[Example]) -> dict[str, Linear]:
    """Whether an event has each status but the first."""
    rows: list[Features] = []
    told: list[str] = []
    for example in examples:
        timeline = Timeline(example.told, Linear({}))
        for event, first, last in example.events:
            trigger = example.trigger(first, last)
            rows.append(status_features(example.told, trigger, timeline.leaning(trigger)))
            told.append(event.status)
    return {
        f"status.{status}": linear(fit(rows, [one == status for one in told], 0.3))
        for status in STATUSES[1:]
    }


def train_actors(examples: list[Example], name: str) -> Linear:
    """Which of the words beside an event say who did it (``actor``), or to whom (``target``)."""
    choices: list[Choice] = []
    for example in examples:
        for event, first, last in example.events:
            trigger = example.trigger(first, last)
            beside = named_beside(example.told, trigger)
            marked = event.actors if name == "actor" else event.targets
            rows = [actor_features(example.told, trigger, event.type, n, beside) for n in beside]
            choices.append((rows, [same_words(marked, n.shown(example.told)) for n in beside]))
    return linear(fit_choices(choices, 0.3), _ACTOR_FROM)


_ACTOR_FROM = -0.35
"""Least score of words that say who did it, or to whom."""
