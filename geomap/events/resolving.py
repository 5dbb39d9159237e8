"""Resolving expressions of time against a date, by the calendar."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from geomap.events.expressions import Expression, Period

__all__ = ["SATURDAY", "month_of", "resolve", "whole"]

SATURDAY = 5
"""The first day of a weekend."""

_DAYS = {
    "day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365, "decade": 3650
}  # fmt: skip
"""The days of a unit, of the longer ones about."""


def resolve(
    expression: Expression, published: date, context: Period | None = None, *, ahead: bool = False
) -> Period | None:
    """The time that an expression means, None if the calendar has no such day.

    Args:
        expression: The expression.
        published: The day it is told from.
        context: The time of what was told before, for "the same day" and months of another year.
        ahead: Whether what it dates is to come.
    """
    try:
        return _resolve(expression, published, context, ahead)
    except (ValueError, OverflowError):
        return None


def _resolve(
    expression: Expression, published: date, context: Period | None, ahead: bool
) -> Period | None:
    kind, parts = expression.kind, expression.parts
    if kind == "iso":
        return _day(date(int(parts["y"]), int(parts["m"]), int(parts["d"])))
    if kind == "anniversary":
        years = int(parts["n"]) * (100 if "hundreds" in parts else 1)
        return _day(published - relativedelta(years=years))
    if kind == "holiday":
        return _holiday(parts, published, ahead)
    if kind == "date":
        return _date(parts, published, context, ahead)
    if kind == "month":
        return _month(parts, published, context, ahead)
    if kind == "weekday":
        return _weekday(expression, published, context, ahead)
    if kind == "relative":
        if "eve" in parts:  # overnight
            return _day(published - timedelta(1), published)
        return _day(published + timedelta(int(parts["r"])))
    if kind == "period":
        if parts.get("mod", "") == "the" and parts["u"] == "weekend":
            # "At the weekend": the last or the next one; told on a Saturday or Sunday, this one.
            now = published.weekday() >= SATURDAY
            parts = parts | {"mod": "this" if now else "next" if ahead else "last"}
        return _period(parts, published, context, ahead)
    if kind == "end":
        away = {"last": -1, "next": 1}.get(parts.get("mod", ""), 0)
        published = _away(away, parts["u"], published).start if away else published
        if parts["u"] == "year":
            month = {"end": 12, "middle": 6}.get(parts["p"], 1)
            return whole("month", date(published.year, month, 1))
        return whole(parts["u"], published)
    if kind == "quarter":
        return _quarter(int(parts["n"]), 3 if parts["u"] == "quarter" else 6, published)
    if kind in ("past", "months"):
        return _until_now(kind, parts, published)
    if kind == "ago":
        if "few" in parts:
            return _day(published - timedelta(_FEW * _DAYS[parts["u"]]))
        if "w" in parts:  # "a year ago Wednesday"
            away = (int(parts["w"]) - published.weekday() + 3) % _WEEK - 3
            return _day(_before(int(parts["n"]), parts["u"], published + timedelta(away)))
        if parts["u"] in ("week", "fortnight"):  # "a week ago" is the day, "last week" any of it
            return _day(published - timedelta(int(parts["n"]) * _DAYS[parts["u"]]))
        return _away(-int(parts["n"]), parts["u"], published)
    if kind == "later":
        return _later(parts, context)
    if kind == "within":
        if "time" in parts:
            return _day(_before(-int(parts["n"]), parts["u"], published))
        days = int(parts["n"]) * _DAYS[parts["u"]]
        return _day(published + timedelta(days - 1 if ahead else -days))
    if kind == "nth":
        return _nth(parts, published, context, ahead)
    if kind == "years":
        return Period(date(int(parts["y"]), 1, 1), date(int(parts["y2"]), 12, 31), "year")
    if kind in ("year", "season"):
        return whole("year", date(int(parts["y"]), 1, 1))
    if kind == "decade":
        year = int(parts["y"])
        return Period(date(year, 1, 1), date(year + 9, 12, 31), "year")
    if kind == "for":
        days = int(parts["n"]) * _DAYS[parts["u"]]
        last = context.end if context and context.precision == "day" else published
        return Period(last - timedelta(days), last, "day")
    return _day(context.start) if context and context.precision == "day" else None


_FEW = 3
"""What "a few" of a unit are."""


def _before(number: int, unit: str, day: date) -> date:
    """The day so many units before one."""
    if unit in ("month", "year"):
        return day - relativedelta(**{f"{unit}s": number})  # type: ignore[arg-type]
    return day - timedelta(number * _DAYS[unit])


def _until_now(kind: str, parts: dict[str, str], published: date) -> Period:
    """The first months of a year; or the days or years up to now."""
    number, unit = int(parts.get("n", "1")), parts.get("u", "day")
    if kind == "past":
        first = _away(-number, unit, published).start
        return Period(first, published, {"month": "month", "year": "year"}.get(unit, "day"))
    year = int(parts["y"]) if "y" in parts else published.year
    last = date(year, min(max(number, 1), 12), 1)
    if last > published and "y" not in parts:
        last = last.replace(year=year - 1)
    return Period(last.replace(month=1), whole("month", last).end, "month")


def _day(day: date, last: date | None = None) -> Period:
    return Period(day, last or day, "day")


def month_of(day: date) -> Period:
    """The month that a day is in."""
    return whole("month", day)


def _quarter(number: int, months: int, published: date) -> Period | None:
    """The last quarter or half of a year with a number from 0 that had begun."""
    if number * months >= 12:
        return None
    start = date(published.year, 1 + number * months, 1)
    if start >= published:
        start = start.replace(year=start.year - 1)
    return Period(start, whole("month", start + relativedelta(months=months - 1)).end, "month")


def whole(unit: str, day: date) -> Period:
    """The week, month or year that a day is in, or the day."""
    if unit == "day":
        return _day(day)
    if unit == "week":
        monday = day - timedelta(day.weekday())
        return Period(monday, monday + timedelta(6), "week")
    if unit == "month":
        last = calendar.monthrange(day.year, day.month)[1]
        return Period(day.replace(day=1), day.replace(day=last), "month")
    return Period(date(day.year, 1, 1), date(day.year, 12, 31), "year")


def _holiday(parts: dict[str, str], published: date, ahead: bool) -> Period:
    month, _, day = parts["h"].rpartition("-") if parts["h"][0].isdigit() else ("", "", "")

    def of_year(year: int) -> date:
        if month:
            return date(year, int(month), int(day))
        return easter(year) + timedelta(int(parts["h"]))

    if "y" in parts:
        return _day(of_year(int(parts["y"])))
    return _day(_nearest([of_year(published.year + n) for n in (-1, 0, 1)], published, ahead))


_MUCH_NEARER = 4
"""So many times nearer than the day sought is another day, if it is meant whatever the tense: who
tells of a day eleven months away says its year."""


def _nearest(days: list[date], published: date, ahead: bool) -> date:
    """The next of some days in order if it is to come, else the last that is past.

    One on the other side is meant where it is much nearer: "the vote is on 7 November", told in
    October.
    """
    coming = next((day for day in days if day >= published), None)
    past = next((day for day in reversed(days) if day <= published), None)
    if coming is None or past is None:
        return past or coming or days[-1]
    sought, other = (coming, past) if ahead else (past, coming)
    far, near = abs((sought - published).days), abs((other - published).days)
    return other if far >= _MUCH_NEARER * max(near, 1) and far > _FAR else sought


_WEEK = 7  # days

_LONG_AGO = 31
"""Days from which on a weekday is one near the day told before, not near the article's."""

_FAR = 14
"""Days within which a day is not too far away to be the one sought."""


def _of_context(published: date, context: Period | None, ahead: bool) -> int | None:
    """The year of what is told, where it is long before the article."""
    if ahead or context is None or abs(context.start.year - published.year) <= 1:
        return None
    return context.start.year


def _date(parts: dict[str, str], published: date, context: Period | None, ahead: bool) -> Period:
    month = int(parts["m"])
    first = int(re.sub(r"\D", "", parts["d"]))
    last = int(re.sub(r"\D", "", parts.get("d2", parts["d"])))
    year = int(parts["y"]) if "y" in parts else _of_context(published, context, ahead)
    if "mod" in parts:
        year = published.year + {"last": -1, "next": 1}.get(parts["mod"], 0)
    if year is None:
        years = [
            y for y in range(published.year - 4, published.year + 5) if _is_day(y, month, first)
        ]
        year = _nearest([date(y, month, first) for y in years], published, ahead).year
    start = date(year, month, first)
    return _day(start, date(year, month, last) if last > first else start)


def _is_day(year: int, month: int, day: int) -> bool:
    return day <= calendar.monthrange(year, month)[1]


def _month(parts: dict[str, str], published: date, context: Period | None, ahead: bool) -> Period:
    month = int(parts["m"])
    mod, told = parts.get("mod", ""), parts.get("y", "")
    if told.isdigit():
        year = int(told)
    elif told:
        year = published.year + {"last": -1, "next": 1}.get(told, 0)
    elif mod == "next":
        year = published.year + 1
    elif mod == "last":
        year = published.year - (month >= published.month)
    elif mod == "this":
        year = published.year
    elif mod == "that" and context is not None:
        year = context.start.year
    elif mod in ("following", "previous") and context is not None:
        before = context.start.month >= month
        year = context.start.year + (before if mod == "following" else before - 1)
    elif (of_context := _of_context(published, context, ahead)) is not None:
        year = of_context
    else:
        months = [date(published.year + n, month, 1) for n in (-1, 0, 1)]
        year = _nearest(months, published.replace(day=1), ahead).year
    return whole("month", date(year, month, 1))


def _weekday(
    expression: Expression, published: date, context: Period | None, ahead: bool
) -> Period:
    parts = expression.parts
    weekday = int(parts["w"])
    on_a_day = context is not None and context.precision == "day" and "mod" not in parts
    if context is not None and on_a_day and not ahead:
        away = (weekday - context.start.weekday()) % _WEEK
        if (published - context.start).days > _LONG_AGO:
            # "The storm came on Thursday", of 1929: the next after the day told before.
            return _day(context.start + timedelta(away))
    if "week" in parts:  # "Tuesday of last week"; "Sunday week"
        if parts["week"] in ("last", "this", "next"):
            monday = published - timedelta(published.weekday())
            away = {"last": -_WEEK, "next": _WEEK}.get(parts["week"], 0)
            return _day(monday + timedelta(away + weekday))
        return _day(published + timedelta((weekday - published.weekday()) % _WEEK + _WEEK))
    back = (published.weekday() - weekday) % 7
    mod = "last" if "last" in parts else parts.get("mod", "")
    if mod in ("last", "past"):
        day = published - timedelta(back or 7)
    elif mod == "next" or (not mod and ahead):
        forward = (weekday - published.weekday()) % 7
        day = published + timedelta(forward or (7 if mod else 0))
    elif mod == "this":
        forward = (weekday - published.weekday()) % 7
        day = published + timedelta(forward) if ahead else published - timedelta(back)
    else:
        day = published - timedelta(back)
    if "w2" in parts:
        length = (int(parts["w2"]) - weekday) % 7
        if not ahead and not mod and day + timedelta(length) > published:
            day -= timedelta(7)
        return _day(day, day + timedelta(length))
    if expression.lead == "since" and day < published:
        return _day(day, published)
    return _day(day)


def _period(
    parts: dict[str, str], published: date, context: Period | None, ahead: bool
) -> Period | None:
    mod, unit = parts.get("mod", ""), parts["u"]
    mod = "" if mod == "the" else mod
    if unit in ("day", "morning", "afternoon", "evening", "night"):
        if mod in ("same", "that"):
            return _day(context.start) if context and context.precision == "day" else None
        if mod == "following":
            return _later({"s": "next", "u": "day"}, context)
        return _later({"s": mod, "u": "day"}, context) if mod == "previous" else None
    away = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(
        mod, 0
    )
    if mod in ("same", "that") and context is not None:
        published = context.start
    if unit == "weekend":
        # The last one is that which ended before; on a Saturday or Sunday this one is now.
        saturday = published - timedelta((published.weekday() - 5) % 7)
        if away >= 0 and published.weekday() < 5:
            saturday += timedelta(7) if mod != "this" or ahead else timedelta(0)
        if away < 0 and published.weekday() >= 5:
            saturday -= timedelta(7)
        return _day(saturday, saturday + timedelta(1))
    if unit == "week":
        return whole("week", published + timedelta(7 * away))
    if unit == "month":
        return whole("month", published.replace(day=1) + relativedelta(months=away))
    if unit.startswith("season "):
        month = int(unit.removeprefix("season "))
        year = published.year
        if away < 0 and month + 2 >= published.month:
            year -= 1
        if away > 0:
            year += 1
        if not mod:  # "in spring": the last, or the next one
            year = _nearest([date(year + n, month, 1) for n in (-1, 0, 1)], published, ahead).year
        start = date(year, month, 1)
        if away < 0 or mod in ("same", "that") or not (mod or ahead):
            return whole("year", start)  # which months, says the season alone
        return Period(start, whole("month", start + relativedelta(months=2)).end, "month")
    if unit == "decade":
        year = published.year // 10 * 10 + 10 * away
        return Period(date(year, 1, 1), date(year + 9, 12, 31), "year")
    if unit == "century":
        year = published.year // 100 * 100 + 100 * away
        return Period(date(year, 1, 1), date(year + 99, 12, 31), "year")
    return whole("year", date(published.year + away, 1, 1))


def _away(number: int, unit: str, day: date) -> Period:
    """The time so many units from a day, as precise as its unit."""
    if unit in ("day", "night"):
        return _day(day + timedelta(number))
    if unit in ("week", "fortnight"):
        return whole("week", day + timedelta(number * _DAYS[unit]))
    if unit == "month":
        return whole("month", day.replace(day=1) + relativedelta(months=number))
    return whole("year", date(day.year + number * (10 if unit == "decade" else 1), 1, 1))


def _later(parts: dict[str, str], context: Period | None) -> Period | None:
    if context is None:
        return None
    side = -1 if parts["s"] in ("earlier", "before", "previous") else 1
    if "w" in parts:  # "the following Sunday"
        away = (int(parts["w"]) - context.start.weekday()) % _WEEK
        return _day(context.start + timedelta((away or _WEEK) if side > 0 else away - _WEEK))
    unit = parts["u"]
    unit = "day" if unit in ("morning", "night", "evening", "afternoon") else unit
    number = int(parts.get("n", "1")) * side
    if unit in ("week", "fortnight") and context.precision == "day" and "n" in parts:
        return _day(context.start + timedelta(number * _DAYS[unit]))
    if unit == "day" and context.precision != "day":
        return context
    return _away(number, unit, context.start)


def _nth(
    parts: dict[str, str], published: date, context: Period | None, ahead: bool
) -> Period | None:
    first = int(re.sub(r"\D", "", parts["d"]))
    last = int(re.sub(r"\D", "", parts.get("d2", parts["d"])))
    base = published
    if context is not None and context.precision in ("day", "month"):
        base = context.start if abs((context.start - published).days) > 45 else published
    months = [base.replace(day=1) + relativedelta(months=n) for n in (-1, 0, 1)]
    days = [m.replace(day=first) for m in months if _is_day(m.year, m.month, first)]
    day = (
        _nearest(days, base, ahead)
        if base is published
        else min(days, key=lambda d: abs((d - base).days))
    )
    return _day(day, day.replace(day=last) if last > first else day)
