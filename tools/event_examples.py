"""Stories as examples for the models of events: what is seen of them, and what is right."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from event_fitting import Features
from stories import Story, StoryEvent, article_of

from geomap.events.told import told_of
from geomap.events.triggers import Seen, Trigger, candidates, trigger_features
from geomap.events.typing import Topics
from geomap.schema.location import Location


class Example:
    """A story with what is seen of it."""

    def __init__(self, story: Story, rows: list[Location]) -> None:
        self.story = story
        self.told = told_of(article_of(story), rows)
        self.topics = Topics.of(self.told)
        own = self.told.sentence_of
        self.sentences: dict[int, list[tuple[Trigger, Features, bool]]] = {}
        self.events: list[tuple[StoryEvent, int, int]] = []
        self.all_told: list[tuple[StoryEvent, int, int]] = []
        marked: dict[int, list[tuple[int, int]]] = {}
        slight: dict[int, list[tuple[int, int]]] = {}
        for event in story.events:
            for number, (start, end) in enumerate(event.triggers):
                first = bisect_right(self.told.words.ends, start)
                last = bisect_left(self.told.words.starts, end) - 1
                if first >= len(own) or last < first:
                    continue
                (slight if event.minor else marked).setdefault(own[first], []).append((first, last))
                self.all_told.append((event, first, last))
                if not number:
                    self.events.append((event, first, last))
        self.marked, self.slight = marked, slight
        for trigger in candidates(self.told):
            number = own[trigger.first]
            right = _is_of(trigger, marked.get(number, ()))
            self.sentences.setdefault(number, []).append((trigger, [], right))
        for number, found in self.sentences.items():
            seen = Seen.of(self.told, number)
            self.sentences[number] = [
                (trigger, trigger_features(self.told, trigger, seen), right)
                for trigger, _, right in found
            ]

    def is_slight(self, trigger: Trigger) -> bool:
        """Whether a candidate tells of an event that a table could do without, and of no other."""
        number = self.told.sentence_of[trigger.first]
        return _is_of(trigger, self.slight.get(number, ())) and not _is_of(
            trigger, self.marked.get(number, ())
        )

    def trigger(self, first: int, last: int) -> Trigger:
        """The candidate that an event is told by, the marked words themselves if there is none."""
        near = [
            trigger
            for trigger, _, _ in self.sentences.get(self.told.sentence_of[first], [])
            if trigger.first <= last and first <= trigger.last
        ]
        if near:
            return max(
                near, key=lambda trigger: (bool(trigger.strong), trigger.last - trigger.first)
            )
        key = self.told.words.keys[first]
        return Trigger(first, last, key, "", frozenset(), frozenset())


def _is_of(trigger: Trigger, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a candidate is of some words."""
    return any(trigger.first <= last and first <= trigger.last for first, last in spans)
