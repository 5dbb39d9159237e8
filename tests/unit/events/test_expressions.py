"""Expressions of time, seen from a Monday, 2018-09-10."""

from __future__ import annotations

from datetime import date

import pytest

from geomap.events.dated import Dated, date_of_all
from geomap.events.expressions import Period, find_expressions
from geomap.events.readings import read_as, readings
from geomap.events.resolving import resolve
from geomap.languages.base import default_language

MONDAY = date(2018, 9, 10)
BEFORE = Period(date(2018, 9, 6), date(2018, 9, 6), "day")


def told(text: str, *, ahead: bool = False, context: Period | None = None) -> tuple[str, str]:
    """The first expression of a text, resolved: its first day as precisely as it is known."""
    (expression, *_) = find_expressions(text, 0, len(text), default_language())
    period = resolve(expression, MONDAY, context, ahead=ahead)
    assert period is not None
    return period.text()[0], period.precision


@pytest.mark.parametrize(
    ("text", "start", "precision"),
    [
        ("They met on Saturday.", "2018-09-08", "day"),
        ("It began last Monday.", "2018-09-03", "day"),
        ("Yesterday it rained.", "2018-09-09", "day"),
        ("Overnight the river rose.", "2018-09-09", "day"),
        ("It opened on 20 January.", "2018-01-20", "day"),
        ("On Dec. 6, 1917 the ship blew up.", "1917-12-06", "day"),
        ("On the night of 28–29 August the lake drained.", "2018-08-28", "day"),
        ("In August 2002 a flood came.", "2002-08", "month"),
        ("In December a rockfall shut the line.", "2017-12", "month"),
        ("Last week the post was painted.", "2018-09-03", "week"),
        ("It has been shut since 2014.", "2014", "year"),
        ("Three years ago ten people died.", "2015", "year"),
        ("The vote is on 7 October.", "2018-10-07", "day"),
        ("A shop opened on New Year's Eve.", "2017-12-31", "day"),
        ("Easter Monday was wet.", "2018-04-02", "day"),
        ("A week ago he left.", "2018-09-03", "day"),
        ("It was unveiled last fall.", "2017", "year"),
        ("In spring they came back.", "2018", "year"),
        ("Profit fell in the second quarter.", "2018-04", "month"),
        ("Runoffs were held on April 11: in four towns.", "2018-04-11", "day"),
        ("They met on Tuesday of last week.", "2018-09-04", "day"),
        ("He was shot on Thursday last week.", "2018-09-06", "day"),
        ("A year ago Thursday the dam broke.", "2017-09-13", "day"),
        ("In the past 24 hours three died.", "2018-09-09", "day"),
        ("Over the past six years it doubled.", "2012", "year"),
        ("In the first two months of the year it rained.", "2018-01", "month"),
        ("At the end of last year it closed.", "2017-12", "month"),
        ("A profit in fiscal 2016 followed a loss.", "2016", "year"),
        ("Last evening a roof fell.", "2018-09-09", "day"),
    ],
)
def test_what_is_past(text: str, start: str, precision: str) -> None:
    assert told(text) == (start, precision)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The final starts on Tuesday.", "2018-09-11"),
        ("They will vote in May.", "2019-05"),
        ("It reports on 14 March.", "2019-03-14"),
        ("Next April it will move.", "2019-04"),
        ("Tomorrow it closes.", "2018-09-11"),
        ("The quake of 7 August was stronger.", "2018-08-07"),
        ("Repairs begin in the spring.", "2019-03"),
    ],
)
def test_what_is_to_come(text: str, start: str) -> None:
    assert told(text, ahead=True)[0] == start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Three days later he died.", "2018-09-09"),
        ("The same day they met.", "2018-09-06"),
        ("At noon the bell rang.", "2018-09-06"),
        ("The day before, it rained.", "2018-09-05"),
        ("In the evening they met.", "2018-09-06"),
        ("Hours later the bridge fell.", "2018-09-06"),
    ],
)
def test_what_is_told_from_what_was_told_before(text: str, start: str) -> None:
    assert told(text, context=BEFORE)[0] == start


@pytest.mark.parametrize(
    "text", ["They may march.", "He paid 2,500 dollars.", "Sat down to eat.", "About 1500 people."]
)
def test_what_is_no_time(text: str) -> None:
    assert find_expressions(text, 0, len(text), default_language()) == []


def test_a_day_that_the_calendar_lacks_is_unknown() -> None:
    (expression,) = find_expressions("on 31 February 2018", 0, 19, default_language())
    assert resolve(expression, MONDAY) is None


@pytest.mark.parametrize(
    ("text", "start", "precision"),
    [
        ("They beat Barnsley on Sunday, 7 May.", "2018-05-07", "day"),
        ("Crews were called out at the weekend.", "2018-09-08", "day"),
        ("It burned over the weekend.", "2018-09-08", "day"),
    ],
)
def test_weekends_and_days_told_twice(text: str, start: str, precision: str) -> None:
    assert told(text) == (start, precision)


def test_a_weekday_of_a_story_of_long_ago_is_the_next_after_its_day() -> None:
    quake = Period(date(1929, 11, 18), date(1929, 11, 18), "day")
    assert told("The first ship came on Thursday.", context=quake) == ("1929-11-21", "day")
    assert told("The following March he left.", context=quake) == ("1930-03", "month")


@pytest.mark.parametrize(
    ("text", "published", "reading", "start", "precision"),
    [
        # Of past deeds, however near the day to come is.
        ("He was arrested on April 20.", "2009-03-21", "far", "2008-04-20", "day"),
        ("The trial ended in October.", "2009-09-21", "far", "2008-10", "month"),
        ("It was razed last summer.", "2009-03-25", "part", "2008-06", "month"),
        ("In spring they came back.", "2018-09-10", "whole", "2018", "year"),
        ("They want a deal by the end of the year.", "2009-03-15", "whole", "2009", "year"),
        ("A year ago he left.", "2018-09-10", "part", "2017-09", "month"),
        ("A few weeks ago she resigned.", "2009-03-30", "part", "2009-03", "month"),
        ("The rest is due by Christmas.", "2018-09-10", "part", "2017-12", "month"),
        ("Overnight the river rose.", "2018-09-10", "now", "2018-09-10", "day"),
        ("Last week bombers flew there.", "2009-03-15", "now", "2009-03-09", "week"),
    ],
)
def test_other_readings(
    text: str, published: str, reading: str, start: str, precision: str
) -> None:
    expression = find_expressions(text, 0, len(text), default_language())[0]
    day = date.fromisoformat(published)
    assert reading in readings(expression, day)
    period = read_as(reading, expression, day)
    assert period is not None
    assert (period.text()[0], period.precision) == (start, precision)


def test_a_day_of_the_year_told_before() -> None:
    text = "The assault of May 2008 was on May 28, she said."
    expression = find_expressions(text, 0, len(text), default_language())[-1]
    before = Period(date(2008, 5, 1), date(2008, 5, 31), "month")
    period = read_as("told", expression, date(2009, 3, 22), before)
    assert period is not None
    assert period.text()[0] == "2008-05-28"


def test_inches_are_no_time_of_day() -> None:
    text = "It recorded 7.12 inches at 7.30 p.m."
    found = find_expressions(text, 0, len(text), default_language())
    assert [text[one.start : one.end] for one in found] == ["7.30 p.m."]


def test_an_event_has_the_finest_of_its_dates_or_that_told_best() -> None:
    month = Dated(Period(date(2009, 8, 1), date(2009, 8, 31), "month"), "in August", "sentence", 9)
    days = Dated(Period(date(2009, 8, 21), date(2009, 8, 30), "day"), "Aug. 21-30", "sentence", 5)
    other = Dated(Period(date(2003, 1, 1), date(2003, 12, 31), "year"), "2003", "sentence", 1)
    none = Dated(None, "", "unknown")
    assert date_of_all([none, month, days, other]) is days
    assert date_of_all([none, other, month]) is month
    assert date_of_all([none]) is none
