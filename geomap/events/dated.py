"""The date of an event, and that of several tellings of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from geomap.events.expressions import Period

__all__ = ["Dated", "date_of_all"]


@dataclass(frozen=True, slots=True)
class Dated:
    """When an event happened, as far as the article says.

    Attributes:
        period: The time, None if it is unknown.
        text: The words that tell it, empty if it follows from what was told before.
        how: How it is known: ``sentence``, by an expression in its own; ``before``, by one in
            another; ``told``, like other events; ``published``, as the article is; or ``unknown``.
        score: How well an expression dates it, in thousandths.
    """

    period: Period | None
    text: str
    how: str
    score: int = 0


def date_of_all(found: Iterable[Dated]) -> Dated:
    """The date of an event of those that its tellings have.

    It is that which an expression tells best, or the finest within that: "in May", then "the crash
    of 12 May"; without any expression the first that is known at all.
    """
    every = list(found)
    told = [dated for dated in every if dated.text and dated.period is not None]
    if not told:
        return next((dated for dated in every if dated.period is not None), every[0])
    best = max(told, key=lambda dated: dated.score)
    finer = [dated for dated in told if _is_finer(dated.period, best.period)]
    return max(finer, key=lambda dated: dated.score, default=best)


def _is_finer(one: Period | None, other: Period | None) -> bool:
    """Whether a time is a part of another, known more precisely."""
    return (
        one is not None
        and other is not None
        and _FINEST_FIRST.index(one.precision) < _FINEST_FIRST.index(other.precision)
        and other.start <= one.start
        and one.end <= other.end
    )


_FINEST_FIRST = ("day", "week", "month", "year")
