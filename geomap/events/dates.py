"""When an event happened: which expression of time in the article dates it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from geomap.events.date_features import Candidate, date_groups
from geomap.events.dated import Dated
from geomap.events.expressions import LEAD_REACH, Expression, Period, find_expressions
from geomap.events.followed import Followed
from geomap.events.linear import Linear
from geomap.events.readings import read_as, readings, turned
from geomap.events.resolving import month_of, resolve
from geomap.events.told import Told
from geomap.events.triggers import Trigger
from geomap.languages.base import Language
from geomap.text.tokenizer import squeeze

__all__ = ["Timeline"]

_LEAST_HERE = -2500
"""Least score, in thousandths, of an expression in an event's own sentence."""

_NAMED = 5  # words behind "a week after" that may name the event

_YEAR = 4  # digits of a year that is told in full

_STEM = 5  # letters by which words are taken for alike

_YEAR_REACH = 5  # sentences back to which a year is told of days and months

_REACH = 3  # sentences back from which an expression may still date an event
_REACH_ON = 2  # sentences ahead, as where a headline is told once more with its day

_BESIDE = 6  # characters between a time of day and its day

_OF_SIDES = frozenset(("date", "month", "weekday", "holiday", "period", "within", "nth"))
"""The kinds of expressions that mean one time if it is past, another if it is to come."""

_AHEAD = ("planned", "threatened")
"""The statuses of what is to come."""


def _is_ahead(
    expression: Expression, present: bool, language: Language, published: date | None
) -> bool:
    """Whether an expression looks ahead by itself: "postponed to Monday", "meets in December"."""
    if expression.kind not in ("weekday", "date", "month", "holiday"):
        return False
    if expression.lead in language.events.leads_ahead:
        return True
    if not present or published is None or expression.kind != "weekday":
        return present
    # "Comes on Sunday"; but "A house burns on Saturday", under a picture, printed on Monday.
    return (int(expression.parts["w"]) - published.weekday()) % _WEEK <= _WEEK // 2


_WEEK = 7  # days


def _is_whole(expression: Expression) -> bool:
    """Whether an expression says its year, and so its time whatever the article's date."""
    year = expression.parts.get("y", "")
    whole = expression.kind in ("iso", "date", "month", "holiday", "year")
    return whole and len(year) == _YEAR and year.isdigit()


class _Use(NamedTuple):
    """A time that dates an event: the event's sentence, type, and how its lemma begins."""

    sentence: int
    period: Period
    kind: str
    stem: str


class Timeline:
    """The expressions of time of an article, and the dates of its events as they are found.

    Args:
        told: The article.
        model: What weighs the expressions for an event.
    """

    def __init__(self, told: Told, model: Linear) -> None:
        self._told, self._model = told, model
        self._found: dict[int, list[Expression]] = {}
        self._last: tuple[Period, int] | None = None
        self._story: Period | None = None
        self._uses: list[_Use] = []

    def expressions(self, number: int) -> list[Expression]:
        """The expressions of a sentence, sought where an event is told near it."""
        found = self._found.get(number)
        if found is None:
            told = self._told
            begin, end = told.begin_of(number), told.end_of(number)
            found = find_expressions(told.words.text, begin, end, told.words.language)
            self._found[number] = found
        return found

    def candidates(
        self, trigger: Trigger, status: str, *, present: bool = False
    ) -> list[Candidate]:
        """The expressions of time that may date an event, with what they mean.

        Args:
            trigger: The words that tell of the event.
            status: Its status.
            present: Whether it is told in the present tense, as what is to come often is.
        """
        told = self._told
        own = told.sentence_of[trigger.first]
        if told.published is None and not all(map(_is_whole, self.expressions(own))):
            return []  # "on Tuesday" of an article without a date
        found: list[Candidate] = []
        for number in self._near_by(trigger, own):
            for expression in self.expressions(number):
                if number != own and expression.is_anaphoric:
                    continue
                if told.published is None and not _is_whole(expression):
                    continue
                if number == own and self._leads_on(trigger.last, expression):
                    continue
                if expression.kind == "clock" and self._has_its_day(expression, number):
                    continue
                found += self._readings(expression, number, trigger, status, present)
        return found

    def _readings(
        self, expression: Expression, number: int, trigger: Trigger, status: str, present: bool
    ) -> list[Candidate]:
        """What an expression can mean, seen from an event: past or to come, from which time."""
        told = self._told
        own = told.sentence_of[trigger.first]
        asked = [expression]
        if (
            expression.kind == "later"
            and number == own
            and expression.start < told.words.starts[trigger.first]
        ):
            # "Two days after ships collided"; but "two weeks before the fire, it was voted down".
            asked = (
                [other, expression] if (other := turned(expression)) is not expression else asked
            )
        seen_from = told.published or date(int(expression.parts["y"]), 12, 31)
        usual = status in _AHEAD or _is_ahead(
            expression, present, told.words.language, told.published
        )
        found: dict[Period, Candidate] = {}

        def take(
            read: Expression, period: Period | None, name: str, ahead: bool, reading: str
        ) -> None:
            if period is not None and period not in found:
                found[period] = Candidate(
                    read, number, period, name, ahead, ahead == usual, reading
                )

        contexts = self._contexts(expression, number, own)
        sides = (usual, not usual) if expression.kind in _OF_SIDES else (usual,)
        for place, read in enumerate(asked):
            for name, context in contexts:
                for ahead in sides:
                    period = resolve(read, seen_from, context, ahead=ahead)
                    take(read, period, name, ahead, "other" if place else "")
        for reading in readings(expression, seen_from):
            context = self._told_before(expression, number, own) if reading == "told" else None
            for ahead in sides:
                period = read_as(reading, expression, seen_from, context, ahead=ahead)
                take(expression, period, "", ahead, reading)
        return list(found.values())

    def _near_by(self, trigger: Trigger, own: int) -> list[int]:
        """The sentences whose expressions may date an event: those near, and of the same words."""
        near = range(max(0, own - _REACH), min(own + _REACH_ON + 1, len(self._told.bounds)))
        alike = self._alike.get(trigger.lemma[:_STEM], ()) if len(trigger.lemma) >= _STEM else ()
        far = [number for number in alike if number not in near]
        before = [number for number in far if number < own][-1:]
        return [*before, *near, *[number for number in far if number > own][:1]]

    @cached_property
    def _alike(self) -> dict[str, list[int]]:
        """By how a word begins the sentences that have it."""
        found: dict[str, list[int]] = {}
        lemmas = self._told.lemmas
        for number, (first, last) in enumerate(self._told.bounds):
            stems = {lemma[:_STEM] for n in range(first, last + 1) for lemma in lemmas[n]}
            for stem in stems:
                if len(stem) == _STEM:
                    found.setdefault(stem, []).append(number)
        return found

    def _told_before(self, expression: Expression, number: int, own: int) -> Period | None:
        """The time told before an expression from which it may be another than usual."""
        if expression.kind != "weekday":
            return self._year(expression, number)
        return self._last[0] if self._last is not None and number <= own else None

    def _year(self, expression: Expression, number: int) -> Period | None:
        """The year told last before an expression, else the one behind it in its sentence."""
        behind = [other for other in self.expressions(number) if other.start >= expression.end]
        before = [
            other
            for there in range(number, max(-1, number - _YEAR_REACH), -1)
            for other in reversed(self.expressions(there))
            if other.end <= expression.start
        ]
        for other in (*before, *behind):
            year = other.parts.get("y", "")
            if len(year) == _YEAR and year.isdigit():
                return resolve(other, date(int(year), 1, 1))
        return None

    def _contexts(
        self, expression: Expression, number: int, own: int
    ) -> list[tuple[str, Period | None]]:
        """The times from which an expression may be told, the likeliest first, with their names."""
        if number > own:
            return [("", None)]
        last = self._context(expression, own)
        leans = expression.is_anaphoric or expression.parts.get("mod") in ("same", "that")
        if not leans:
            return [("last", last), ("", None)] if last is not None else [("", None)]
        found = [("last", last), ("near", self._near(expression, number)), ("story", self._story)]
        found += [("named", self._named(expression))]
        found += [("other", use.period) for use in self._uses[:-4:-1]]
        published = self._told.published
        if published is not None:
            found.append(("published", Period(published, published, "day")))
        return [(name, period) for name, period in found if period is not None]

    def _named(self, expression: Expression) -> Period | None:
        """The time of the event that an expression names behind it: "a week after the murder"."""
        if expression.kind != "later" or not self._uses:
            return None
        told = self._told
        begin = bisect_left(told.words.starts, expression.end)
        named = {lemma[:_STEM] for words in told.lemmas[begin : begin + _NAMED] for lemma in words}
        return next((use.period for use in reversed(self._uses) if use.stem in named), None)

    def _near(self, expression: Expression, number: int) -> Period | None:
        """The time told last before an expression, whatever is dated by it, else behind it."""
        published = self._told.published
        if published is None:
            return None
        before = [
            other
            for there in range(max(0, number - 1), number + 1)
            for other in self.expressions(there)
            if other.end <= expression.start
        ]
        behind = [other for other in self.expressions(number) if other.start >= expression.end]
        for other in (*reversed(before), *behind):
            if not other.is_anaphoric:
                period = resolve(other, published, self._last and self._last[0])
                if period is not None:
                    return period
        return None

    def _has_its_day(self, clock: Expression, number: int) -> bool:
        """Whether the day stands beside a time of day: "at 7.30 p.m. on Saturday"."""
        return any(
            -_BESIDE <= other.start - clock.end <= _BESIDE
            or -_BESIDE <= clock.start - other.end <= _BESIDE
            for other in self.expressions(number)
            if not other.is_anaphoric or other.kind == "nth"
        )

    def leaning(self, trigger: Trigger) -> str:
        """Which way the time looks that is told next to an event; empty if none is.

        ``+`` to what is to come, ``-`` to what is past, ``=`` to the time of the article, with the
        expression's kind: "on 7 October", told in September, looks ahead whatever the verb's tense.
        """
        told = self._told
        own, published = told.sentence_of[trigger.first], told.published
        begin, end = told.words.starts[trigger.first], told.words.ends[trigger.last]
        times = [e for e in self.expressions(own) if not e.is_anaphoric]
        if published is None or not times:
            return ""
        nearest = min(times, key=lambda e: max(e.start - end, begin - e.end))
        days = []
        for ahead in (False, True):
            period = resolve(nearest, published, ahead=ahead)
            if period is not None:
                near = max(period.start - published, published - period.end, timedelta(0))
                days.append((near.days, (period.start > published) - (period.end < published)))
        return "-=+"[min(days)[1] + 1] + nearest.kind if days else ""

    def date(self, trigger: Trigger, kind: str, status: str, *, present: bool = False) -> Dated:
        """When an event happened, by an expression; events are asked in the order of the text.

        Args:
            trigger: The words that tell of it.
            kind: Its type.
            status: Its status.
            present: Whether it is told in the present tense.
        """
        told = self._told
        own = told.sentence_of[trigger.first]
        candidates = self.candidates(trigger, status, present=present)
        best: tuple[int, Candidate] | None = None
        for candidate in candidates:
            score = self._model.sum_of(date_groups(told, trigger, status, candidate, candidates))
            least = self._model.threshold + (_LEAST_HERE if candidate.sentence == own else 0)
            if score >= least and (
                best is None or (score, not candidate.reading) >= (best[0], not best[1].reading)
            ):
                best = (score, candidate)
        if best is None:
            return Dated(None, "", "unknown")
        return replace(self.take(trigger, kind, status, best[1]), score=best[0])

    def take(self, trigger: Trigger, kind: str, status: str, chosen: Candidate) -> Dated:
        """The date of an event by an expression, noted for the events told after it."""
        told, expression, period = self._told, chosen.expression, chosen.period
        own = told.sentence_of[trigger.first]
        is_past = status not in _AHEAD and (
            told.published is None or period.start <= told.published
        )
        if chosen.sentence == own and expression.lead != "since" and is_past:
            self._last = (period, own)
        if is_past:
            self._uses.append(_Use(own, period, kind, trigger.lemma[:_STEM]))
            if self._story is None and period.precision == "day":
                self._story = period
        text = told.words.text[expression.start : expression.end]
        if expression.lead:
            near = max(0, expression.start - LEAD_REACH)
            before = told.words.text[near : expression.start].rstrip()
            if before.lower().endswith(expression.lead):
                begin = near + len(before) - len(expression.lead)
                text = told.words.text[begin : expression.end]
        return Dated(period, squeeze(text), "sentence" if chosen.sentence == own else "before")

    def _context(self, expression: Expression, own: int) -> Period | None:
        """The time of what was told before, as far as an expression may lean on it."""
        if self._last is None:
            return None
        period, number = self._last
        away = self._told.paragraphs[own] - self._told.paragraphs[number]
        # "In March" is of another year than the last only where its own paragraph told so.
        if away and not expression.is_anaphoric and expression.kind != "period":
            return None
        return period if away <= 1 else self._story

    def _leads_on(self, last: int, expression: Expression) -> bool:
        """Whether an expression behind an event dates another, which its clause goes on to tell.

        "They lowered their warnings, five months after gunmen raided a marina".
        """
        text, end = self._told.words.text, self._told.words.ends[last]
        return (
            expression.kind == "later"
            and turned(expression) is not expression
            and end <= expression.start
            and "," in text[end : expression.start]
            and text[expression.end : expression.end + 2].strip().isalpha()
        )

    def sources(self, trigger: Trigger) -> list[Followed]:
        """The times that dated events of the article have, and the day and month of the article.

        Those of the events told last before come first, then the day of its story.
        """
        own = self._told.sentence_of[trigger.first]
        periods: dict[Period, None] = {}
        before = [use for use in self._uses if use.sentence <= own]
        for use in (*reversed(before), *self._uses):
            periods.setdefault(use.period)
        last = before[-1].period if before else None
        found = []
        for period in periods:
            uses = [use for use in self._uses if use.period == period]
            numbers = [use.sentence for use in uses]
            found.append(
                Followed(
                    period,
                    "told",
                    max((n for n in numbers if n <= own), default=-1),
                    min((n for n in numbers if n > own), default=-1),
                    len(uses),
                    period == self._story,
                    period == last,
                    frozenset(use.kind for use in uses),
                )
            )
        published = self._told.published
        if published is not None:
            for period in (Period(published, published, "day"), month_of(published)):
                if period not in periods:
                    found.append(Followed(period, "published"))
        return found
