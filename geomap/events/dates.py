"""When an event happened: which expression of time in the article dates it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from geomap.events.expressions import LEAD_REACH, Expression, Period, find_expressions
from geomap.events.linear import Linear
from geomap.events.resolving import resolve
from geomap.events.told import Told
from geomap.events.triggers import Trigger
from geomap.languages.base import Language
from geomap.text.tokenizer import squeeze

__all__ = ["Dated", "Followed", "Timeline", "date_features", "follow_features"]

_LEAST_HERE = -2500
"""Least score, in thousandths, of an expression in an event's own sentence."""

_CLAUSES = tuple("which who that where when while after before since but".split())

_YEAR = 4  # digits of a year that is told in full

_REACH = 3  # sentences back from which an expression may still date an event


@dataclass(frozen=True, slots=True)
class Dated:
    """When an event happened, as far as the article says.

    Attributes:
        period: The time, None if it is unknown.
        text: The words that tell it, empty if it follows from what was told before.
        how: How it is known: ``sentence``, ``before``, ``story`` or ``unknown``.
    """

    period: Period | None
    text: str
    how: str


def date_features(told: Told, first: int, last: int, expression: Expression, own: int) -> list[str]:
    """The features of an expression of time, for an event told by the words ``first`` to ``last``.

    Args:
        told: The article.
        first: Number of the first word that tells of the event.
        last: Number of the last.
        expression: The expression.
        own: Number of the expression's sentence.
    """
    words, there = told.words, told.sentence_of[first]
    begin, end = words.starts[first], words.ends[last]
    after = expression.start >= end
    low, high = (end, expression.start) if after else (expression.end, begin)
    between = words.text[low:high] if own == there else ""
    away = len(between.split())
    side = "R" if after else "L"
    kind, lead = expression.kind, expression.lead
    found = [
        "bias",
        f"kind={kind}",
        f"lead={lead}",
        f"kind.lead={kind}{lead}",
    ]
    if own == there:
        found += [
            "same",
            f"side={side}{kind}",
            f"away={side}{min(away // 2, 6)}",
            f"commas={side}{min(between.count(','), 3)}",
            f"clause={side}{_clause(between)}",
            f"opening={expression.start <= told.words.starts[told.bounds[own][0]] + 3}",
        ]
    else:
        back = there - own
        found += [
            f"back={back}{kind}",
            f"back.paragraph={told.paragraphs[there] - told.paragraphs[own]}",
        ]
    return found


def _clause(between: str) -> str:
    """The first of the words that begin a clause that stands between, empty if none does."""
    words = set(between.lower().split())
    return next((word for word in _CLAUSES if word in words), "")


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


_TURNED = {"after": "earlier", "before": "later"}


def _turned(expression: Expression) -> Expression:
    """An expression that leads to its event, told from the other side.

    "Two days after ships collided": they collided two days before what else is told.
    """
    turned = _TURNED.get(expression.parts["s"])
    return replace(expression, parts=expression.parts | {"s": turned}) if turned else expression


@dataclass(frozen=True, slots=True)
class Followed:
    """A time that an event without an expression of its own may have from another's.

    Attributes:
        dated: The time, and how it is known.
        sentence: Number of the sentence that tells it.
    """

    dated: Dated
    sentence: int


def follow_features(told: Told, trigger: Trigger, status: str, source: Followed) -> list[str]:
    """The features of an event by which it is asked whether it was at another's time, as strings.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        status: Its status.
        source: The time that it may have.
    """
    lists, keys = told.words.language.events, told.words.keys
    own = told.sentence_of[trigger.first]
    first, last = told.bounds[own]
    before = keys[max(first, trigger.first - 3) : trigger.first]
    how, period = source.dated.how, source.dated.period
    precision = period.precision if period is not None else ""
    away = min(own - source.sentence, 4)
    paragraphs = min(told.paragraphs[own] - told.paragraphs[source.sentence], 3)
    age = -1
    if period is not None and told.published is not None:
        age = (told.published - period.start).days
    aged = 0 if age <= 1 else 1 if age <= 7 else 2 if age <= 31 else 3
    auxiliary = next((key for key in reversed(before) if key in lists.auxiliaries), "")
    roles = {name.role for name in told.named_in(own)}
    return [
        "bias",
        f"how={how}{precision}",
        f"away={how}{away}",
        f"paragraphs={how}{paragraphs}",
        f"aged={aged}{precision}",
        f"tags={trigger.tags}",
        f"auxiliary={auxiliary}{'n' in trigger.tags}",
        f"status={status}",
        f"event={'event' in roles}",
        f"quoted={chr(34) in told.span(first, last)}",
        f"length={min((last - first) // 8, 4)}",
        f"opening={min(own, 3)}{how}",
        f"strong={bool(trigger.strong)}",
        *[f"before={key}" for key in before],
    ]


class Timeline:
    """The expressions of time of an article, and the dates of its events as they are found.

    Args:
        told: The article.
        model: What weighs the expressions for an event.
    """

    def __init__(self, told: Told, model: Linear) -> None:
        self._told, self._model = told, model
        self._found: dict[int, list[Expression]] = {}
        self._of_sentence: dict[int, Period] = {}
        self._last: tuple[Period, int] | None = None
        self._story: tuple[Period, int] | None = None

    def expressions(self, number: int) -> list[Expression]:
        """The expressions of a sentence, sought where an event is told near it."""
        found = self._found.get(number)
        if found is None:
            told = self._told
            begin, end = told.begin_of(number), told.end_of(number)
            found = find_expressions(told.words.text, begin, end, told.words.language)
            self._found[number] = found
        return found

    def date(self, first: int, last: int, *, ahead: bool, present: bool = False) -> Dated:
        """When an event happened, by an expression; events are asked in the order of the text.

        Args:
            first: Number of the first word that tells of it.
            last: Number of the last.
            ahead: Whether it is to come.
            present: Whether it is told in the present tense, as what is to come often is.
        """
        told = self._told
        own = told.sentence_of[first]
        if told.published is None and not all(map(_is_whole, self.expressions(own))):
            return Dated(None, "", "unknown")  # "on Tuesday" of an article without a date
        best: tuple[int, int, Expression] | None = None
        for number in range(max(0, own - _REACH), own + 1):
            for expression in self.expressions(number):
                if number < own and expression.is_anaphoric:
                    continue
                if told.published is None and not _is_whole(expression):
                    continue
                if number == own and self._leads_on(last, expression):
                    continue
                score = self._model.score(date_features(told, first, last, expression, number))
                least = _LEAST_HERE if number == own else self._model.threshold
                if score >= least and (best is None or score >= best[0]):
                    best = (score, number, expression)
        if best is not None:
            _, number, expression = best
            context = self._context(expression, own)
            if expression.kind == "later":
                if context is None:
                    context = self._beside(expression, number)
                if number == own and expression.start < told.words.starts[first]:
                    expression = _turned(expression)
            ahead = ahead or _is_ahead(expression, present, told.words.language, told.published)
            seen_from = told.published or date(int(expression.parts["y"]), 12, 31)
            period = resolve(expression, seen_from, context, ahead=ahead)
            if period is not None:
                if number == own:
                    self._of_sentence[own] = period
                    if expression.lead != "since" and not ahead:
                        self._last = (period, own)
                    if self._story is None and period.precision == "day" and not ahead:
                        self._story = (period, own)
                text = told.words.text[expression.start : expression.end]
                if expression.lead:
                    near = max(0, expression.start - LEAD_REACH)
                    before = told.words.text[near : expression.start].rstrip()
                    if before.lower().endswith(expression.lead):
                        begin = near + len(before) - len(expression.lead)
                        text = told.words.text[begin : expression.end]
                return Dated(period, squeeze(text), "sentence" if number == own else "before")
        return Dated(None, "", "unknown")

    def _context(self, expression: Expression, own: int) -> Period | None:
        """The time of what was told before, as far as an expression may lean on it."""
        if self._last is None:
            return None
        period, number = self._last
        away = self._told.paragraphs[own] - self._told.paragraphs[number]
        # "In March" is of another year than the last only where its own paragraph told so.
        if away and not expression.is_anaphoric and expression.kind != "period":
            return None
        return period if away <= 1 else self._story and self._story[0]

    def _leads_on(self, last: int, expression: Expression) -> bool:
        """Whether an expression behind an event dates another, which its clause goes on to tell.

        "They lowered their warnings, five months after gunmen raided a marina".
        """
        text, end = self._told.words.text, self._told.words.ends[last]
        return (
            expression.kind == "later"
            and expression.parts["s"] in _TURNED
            and end <= expression.start
            and "," in text[end : expression.start]
            and text[expression.end : expression.end + 2].strip().isalpha()
        )

    def _beside(self, expression: Expression, number: int) -> Period | None:
        """The time that another expression of a sentence tells, else the article's day."""
        published = self._told.published
        if published is None:
            return None
        others = [e for e in self.expressions(number) if not e.is_anaphoric]
        before = [e for e in others if e.end <= expression.start]
        for other in (*reversed(before), *(e for e in others if e not in before)):
            period = resolve(other, published)
            if period is not None:
                return period
        return Period(published, published, "day")

    def before(self, own: int) -> Followed | None:
        """The time told before a sentence or in it, that an event of it may have."""
        paragraphs = self._told.paragraphs
        latest = next(reversed(self._of_sentence), None)  # events come in the order of the text
        if latest is None or paragraphs[latest] < paragraphs[own] - 1:
            return None
        return Followed(Dated(self._of_sentence[latest], "", "before"), latest)

    @property
    def story(self) -> Followed | None:
        """The day that the article is about: the first that one of its events is dated with."""
        if self._story is None:
            return None
        period, sentence = self._story
        return Followed(Dated(period, "", "story"), sentence)
