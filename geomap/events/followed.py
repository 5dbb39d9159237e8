"""What is seen of a time told elsewhere that may be an event's, as the names of features."""

from __future__ import annotations

from dataclasses import dataclass

from geomap.events.date_features import age_of
from geomap.events.expressions import Period
from geomap.events.told import Told
from geomap.events.triggers import Trigger

__all__ = ["Followed", "follow_features"]


@dataclass(frozen=True, slots=True)
class Followed:
    """A time that an event without an expression of its own may have from another's.

    Attributes:
        period: The time.
        how: Where it is from: ``told``, an expression that dates another event, or ``published``.
        before: Number of the last sentence up to the event's of which an event is of that time, -1
            if there is none.
        after: Number of the first such sentence behind it, -1 if there is none.
        uses: How many events are of that time.
        is_story: Whether it is the first day that dates an event of the article.
        is_last: Whether it is the time told last before the event.
        types: The types of the events of that time.
    """

    period: Period
    how: str
    before: int = -1
    after: int = -1
    uses: int = 0
    is_story: bool = False
    is_last: bool = False
    types: frozenset[str] = frozenset()


def follow_features(
    told: Told, trigger: Trigger, status: str, kind: str, source: Followed
) -> list[str]:
    """The features of an event by which it is asked whether it was at another's time, as strings.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        status: Its status.
        kind: Its type.
        source: The time that it may have.
    """
    lists, keys = told.words.language.events, told.words.keys
    own = told.sentence_of[trigger.first]
    first, last = told.bounds[own]
    before = keys[max(first, trigger.first - 3) : trigger.first]
    precision = source.period.precision
    how = f"{source.how}{source.is_story}"
    back = own - source.before if source.before >= 0 else 9
    on = source.after - own if source.after >= 0 else 9
    near = source.before if source.before >= 0 else source.after
    paragraphs = min(abs(told.paragraphs[own] - told.paragraphs[near]), 3) if near >= 0 else -1
    age = age_of(told, source.period)
    auxiliary = next((key for key in reversed(before) if key in lists.auxiliaries), "")
    roles = {name.role for name in told.named_in(own)}
    return [
        "bias",
        f"how={how}{precision}",
        f"back={min(back, 5)}{how}",
        f"on={min(on, 3)}{min(back, 2)}",
        f"paragraphs={paragraphs}{how}",
        f"last={source.is_last}{source.is_story}{precision}",
        f"uses={min(source.uses, 4)}{source.is_story}",
        f"type={kind in source.types}{source.is_last}",
        f"aged={age}{precision}",
        f"aged.tags={age}{trigger.tags}",
        f"tags={trigger.tags}",
        f"auxiliary={auxiliary}{'n' in trigger.tags}",
        f"status={status}",
        f"event={'event' in roles}",
        f"quoted={chr(34) in told.span(first, last)}",
        f"length={min((last - first) // 8, 4)}",
        f"opening={min(own, 3)}{how}",
        f"strong={bool(trigger.strong)}",
        f"kind={kind}",
        *[f"before={key}" for key in before],
    ]
