"""Verdicts on failed requests: whether to ask again, after how long, and which error to raise.

No message holds a key, or an address that could hold one.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from geomap.geocoding.keys import Keys
from geomap.geocoding.settings import ServiceSettings

if TYPE_CHECKING:
    from geomap.geocoding.transport import Adapter

__all__ = ["Verdict", "back_off", "judge", "one_line", "seconds_of"]

_BACK_OFF_SECONDS = 1.0
_MOST_BACK_OFF_SECONDS = 60.0
_MAX_LINE = 160
_MAX_SAID = 2_000  # of what a service says, more is not looked at
_MOST_REST_SECONDS = 86_400.0  # a run that would wait longer gives the service up all the same

_ADDRESS = re.compile(r"(?i)\b[a-z][a-z0-9+.-]*://\S+|\S*\?\S*=\S+")

# A test replaces it.
_jitter = random.random


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to make of a failed request.

    Attributes:
        problem: What went wrong, and what to do if the user has to do something.
        again: Whether to ask again.
        rest: Seconds that the service asks for, or is given, before anyone asks again.
        refuses: Whether it will go on to refuse.
    """

    problem: str
    again: bool = False
    rest: float = 0.0
    refuses: bool = False


def judge(
    error: Exception, adapter: Adapter, settings: ServiceSettings, keys: Keys, attempt: int
) -> Verdict:
    """What to make of a failed request.

    Args:
        error: What was raised: by geopy, by the transport, or by reading the answer.
        adapter: What carried the request, for the status and headers of the answer.
        settings: Of the service.
        keys: Its keys, to be taken out of what it says.
        attempt: How often the name has been asked for, this time counted.
    """
    from geopy import exc

    from geomap.geocoding.transport import RedirectedError, TooLargeError

    service, status = settings.service, adapter.status
    if isinstance(error, RedirectedError):
        elsewhere = keys.redact(one_line(str(error)))  # scheme and host only
        entry = f"[geocoders.{service.name}] in {settings.where}"
        return Verdict(f"{elsewhere}: correct domain or scheme under {entry}", refuses=True)
    said = _said(error, keys)
    if isinstance(error, exc.GeocoderAuthenticationFailure | exc.GeocoderInsufficientPrivileges):
        if service.keys:
            advice = f"check {' and '.join(service.variables)}, and what that account may do"
        else:
            advice = f"it may have blocked you: read {service.terms}"
        return Verdict(f"{said}: {advice}", refuses=True)
    if status == 402:
        return Verdict(f"{said}: the quota of the account is used up", refuses=True)
    limited = isinstance(error, exc.GeocoderRateLimited) or status == 429
    if limited or status >= 500:
        rest = seconds_of(adapter.retry_after)
        if rest is None and limited:
            rest = back_off(attempt)
        return Verdict(said, again=True, rest=rest or 0.0)
    if isinstance(error, exc.GeocoderQueryError | TooLargeError):
        return Verdict(said)
    return Verdict(said, again=not 400 <= status < 500 or status == 408)


def back_off(attempt: int) -> float:
    """Seconds to wait after an attempt: twice as long each time, give or take a half."""
    wait: float = min(_BACK_OFF_SECONDS * 2 ** (attempt - 1), _MOST_BACK_OFF_SECONDS)
    return wait * (0.5 + _jitter())


def one_line(text: str) -> str:
    """A foreign text made fit for a message: one short line of printable characters."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))[:_MAX_LINE]


def _said(error: Exception, keys: Keys) -> str:
    """An error's message in a few words."""
    from geopy.exc import GeopyError

    text = keys.redact(one_line(_ADDRESS.sub("[address]", str(error)[:_MAX_SAID])))
    if isinstance(error, GeopyError):
        return text or type(error).__name__
    unknown = "an answer of a form that is not known"
    return f"{unknown}: {text}" if type(error) is ValueError and text else unknown


def seconds_of(retry_after: str) -> float | None:
    """The seconds that a Retry-After header asks for, a day at most; None if none can be read."""
    text = retry_after.strip()
    if re.fullmatch(r"[0-9]+(\.[0-9]*)?", text):
        return min(float(text), _MOST_REST_SECONDS)
    try:
        date = parsedate_to_datetime(text)
        date = date if date.tzinfo else date.replace(tzinfo=UTC)
        return min(max(0.0, (date - _now()).total_seconds()), _MOST_REST_SECONDS)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
