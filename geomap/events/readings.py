"""How else than usual an expression of time may be read; which is meant, the model of dates says.

"In May" of a trial that ended is the last May, however near the next one is; "April 20" may be of
the year told in the sentence before, and "last fall" is a year to one and three months to another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from geomap.events.expressions import Expression, Period
from geomap.events.resolving import SATURDAY, month_of, resolve, whole

__all__ = ["read_as", "readings", "turned"]

_OF_ANY_YEAR = ("far", "told")
_ANOTHER = frozenset("last next this that following previous".split())
"""What says which of several a month is."""

_OF_ANOTHER_WEEK = frozenset(("mod", "last", "week"))
"""The parts of a weekday that say of which week it is."""

_OF_SEASON = ("whole", "part")
_WEEK = 7  # days
_YEARS = range(5)


def readings(expression: Expression, published: date) -> tuple[str, ...]:
    """How else an expression may be read than usual, to be given to `read_as`.

    ``far``: on the side sought, however near the other one is; ``told``: of the year told before
    it, or next after the day told before; ``whole`` and ``part``: as a whole year, and as some
    months; ``now``: as this day or week.
    """
    kind, parts = expression.kind, expression.parts
    if kind in ("date", "month", "holiday"):
        if "y" in parts or parts.get("mod", "") in _ANOTHER:
            return ("part",) if kind == "holiday" else ()
        return (*_OF_ANY_YEAR, "part") if kind == "holiday" else _OF_ANY_YEAR
    if kind == "weekday":
        return () if parts.keys() & _OF_ANOTHER_WEEK else ("told",)
    if kind == "period" and parts["u"].startswith("season "):
        return _OF_SEASON
    if kind == "end" and parts["u"] == "year":
        return ("whole",)
    if kind == "ago" and "w" not in parts:
        is_vague = "few" in parts or (parts["u"] == "year" and parts["n"] == "1")
        return ("part",) if is_vague else ()
    if kind == "relative" and "eve" in parts:
        return ("now",)
    if kind == "period" and parts["u"] == "week" and published.weekday() >= SATURDAY:
        return ("now",)
    return ()


def read_as(
    reading: str,
    expression: Expression,
    published: date,
    context: Period | None = None,
    *,
    ahead: bool = False,
) -> Period | None:
    """The time that an expression means if it is read so, None if the calendar has none.

    Args:
        reading: One of its `readings`.
        expression: The expression.
        published: The day it is told from.
        context: The time of what was told before.
        ahead: Whether what it dates is to come.
    """
    return _READ[reading](expression, published, context, ahead)


_Reader = Callable[[Expression, date, Period | None, bool], Period | None]


def _far(
    expression: Expression, published: date, _context: Period | None, ahead: bool
) -> Period | None:
    for away in _YEARS:
        found = _of_year(expression, published.year + (away if ahead else -away))
        if found is not None and (found.end >= published if ahead else found.start <= published):
            return found
    return None


def _told(
    expression: Expression, _published: date, context: Period | None, _ahead: bool
) -> Period | None:
    if context is None:
        return None
    if expression.kind == "weekday":
        if context.precision != "day":
            return None
        away = (int(expression.parts["w"]) - context.start.weekday()) % _WEEK
        return whole("day", context.start + timedelta(away))
    return _of_year(expression, context.start.year)


def _of_year(expression: Expression, year: int) -> Period | None:
    """What a day or month without a year means in one."""
    stated = replace(expression, parts=expression.parts | {"y": str(year)})
    return resolve(stated, date(year, 1, 1))


def _whole(
    expression: Expression, published: date, context: Period | None, ahead: bool
) -> Period | None:
    found = resolve(expression, published, context, ahead=ahead)
    return whole("year", found.start) if found is not None else None


def _part(
    expression: Expression, published: date, context: Period | None, ahead: bool
) -> Period | None:
    if expression.kind == "ago" and "few" not in expression.parts:
        return month_of(published + relativedelta(years=-1))
    found = resolve(expression, published, context, ahead=ahead)
    if found is None:
        return None
    if expression.kind != "period":
        return month_of(found.start)
    start = found.start.replace(month=int(expression.parts["u"].removeprefix("season ")))
    return Period(start, month_of(start + relativedelta(months=2)).end, "month")


def _now(
    expression: Expression, published: date, _context: Period | None, _ahead: bool
) -> Period | None:
    return whole("week" if expression.kind == "period" else "day", published)


_READ: Mapping[str, _Reader] = {
    "far": _far,
    "told": _told,
    "whole": _whole,
    "part": _part,
    "now": _now,
}


_TURNED = {"after": "earlier", "before": "later"}


def turned(expression: Expression) -> Expression:
    """An expression that leads to its event, told from the other side.

    "Two days after ships collided": they collided two days before what else is told.
    """
    side = _TURNED.get(expression.parts["s"])
    return replace(expression, parts=expression.parts | {"s": side}) if side else expression
