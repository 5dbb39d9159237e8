"""Learns which of an article's places an event happened at, and which tellings are of one event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from choice_fitting import Choice, fit_choices
from event_examples import Example
from event_fitting import linear
from score_events import mention_is_right, surfaces
from stories import StoryEvent

from geomap.events.coreference import Pairs
from geomap.events.lexicon import event_types
from geomap.events.linear import Linear
from geomap.events.parts import find_parts
from geomap.events.places import Places
from geomap.events.triggers import Trigger
from geomap.events.whereabouts import Whereabouts

_WHERE_FROM = -0.6
"""Least score of a place: of events whose place is told some more are then given it, of those whose
place is not told as many more are given one."""

_SAME_FROM = -0.6
"""Least score of an earlier telling that one goes on about: from here on events are about as often
counted twice as two are taken for one."""


def train_where(examples: list[Example]) -> Linear:
    """Where an event happened, of all places of its article, or that nothing tells."""
    types = event_types()
    choices: list[Choice] = []
    for example in examples:
        told, story = example.told, example.story
        whereabouts, names = Whereabouts(Places(told)), surfaces(story)
        for event, first, last in example.events:
            rows, right = [], []
            trigger = example.trigger(first, last)
            for key, row in whereabouts.features(trigger, types[event.type].coarse):
                rows.append(row)
                own = (told.named[number].row for number in whereabouts.of[key].mentions)
                right.append(any(mention_is_right(story, event, one, names) for one in own))
            choices.append((rows, right))
    return linear(fit_choices(choices, 0.1, least=3), _WHERE_FROM)


def train_same(examples: list[Example], models: Mapping[str, Linear]) -> Linear:
    """Which earlier telling of an article a telling goes on about, if one."""
    choices: list[Choice] = []
    for example in examples:
        told, topics = example.told, example.topics
        tellings = list(_tellings(example))
        parts = find_parts(told, [trigger for trigger, _ in tellings], models, topics)
        pairs = Pairs(told, parts, topics.directions)
        for number, (_, event) in enumerate(tellings):
            earlier = pairs.earlier(number)
            rows = [pairs.features(one, number) for one in earlier]
            choices.append((rows, [tellings[one][1] is event for one in earlier]))
    return linear(fit_choices(choices, 0.1, least=3), _SAME_FROM)


def _tellings(example: Example) -> Iterator[tuple[Trigger, StoryEvent]]:
    """The words that tell of the events of a story, in order, with the event of each."""
    found: dict[tuple[int, int], tuple[Trigger, StoryEvent]] = {}
    for event, first, last in example.all_told:
        trigger = example.trigger(first, last)
        found.setdefault((trigger.first, trigger.last), (trigger, event))
    for span in sorted(found):
        yield found[span]
