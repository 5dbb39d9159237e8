"""Who did it and to whom, as written; empty where the text does not make it clear."""

from __future__ import annotations

from geomap.events.told import Told
from geomap.events.triggers import Trigger

__all__ = ["find_actors"]

_BE = frozenset("is are was were be been being".split())
_SKIPPED = frozenset(
    "has have had having will would may might could can should must also then later again not "
    "never reportedly allegedly already since to".split()
)
_STOPS = frozenset(
    "and but or when while where which who that if because after before since as although though "
    "said says told for with in on at from of to by into during than".split()
)
_NO_ACTORS = frozenset(
    "it there this that these those which who what one they he she we i you its his their on in at "
    "yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday".split()
)
_AFTER = frozenset("by".split())
_LONGEST = 7  # words of an actor


def find_actors(told: Told, trigger: Trigger) -> tuple[str, str]:
    """Who did it and to whom, as written.

    Args:
        told: The article.
        trigger: The words that tell of the event.
    """
    keys = told.words.keys
    first, last = told.bounds[told.sentence_of[trigger.first]]
    if not set(trigger.tags) - {"N", "P"} or trigger.first == first:
        return _after(told, trigger.last, last, _AFTER), ""
    if keys[trigger.first - 1] in ("the", "a", "an", "this", "his", "her", "their", "no"):
        return _after(told, trigger.last, last, _AFTER), ""
    at = trigger.first - 1
    passive = False
    while at > first and (keys[at] in _BE or keys[at] in _SKIPPED or keys[at].endswith("ly")):
        passive = passive or keys[at] in _BE
        at -= 1
    if "," in told.words.gaps[at]:
        return "", ""
    subject = _before(told, at, first)
    if passive and set(trigger.tags) & {"n", "d"}:
        return _after(told, trigger.last, last, _AFTER), subject
    if "g" in trigger.tags and not passive:
        return "", ""
    return subject, _object(told, trigger.last, last) if not passive else ""


def _before(told: Told, at: int, first: int) -> str:
    """The words of a subject that ends at a word."""
    keys, gaps, begin = told.words.keys, told.words.gaps, at
    if keys[at] in _NO_ACTORS or keys[at] in _STOPS:
        return ""
    while begin > first and at - begin < _LONGEST:
        if gaps[begin - 1].strip() or keys[begin - 1] in _STOPS:
            break
        begin -= 1
    if begin > first and keys[begin - 1] in (
        "in",
        "on",
        "at",
        "of",
        "by",
        "with",
        "from",
        "to",
        "for",
    ):
        return ""
    return _shown(told, begin, at)


def _object(told: Told, at: int, last: int) -> str:
    """The words of what follows a verb directly: "searched [the offices]"."""
    keys, gaps = told.words.keys, told.words.gaps
    end = at
    while end < last and end - at < _LONGEST:
        if (
            gaps[end].strip()
            or keys[end + 1] in _STOPS
            or (
                told.words_of.forms_of(keys[end + 1])
                and (
                    end > at
                    and any(
                        tag in form.tags
                        for form in told.words_of.forms_of(keys[end + 1])
                        for tag in "s"
                    )
                    and not any(form.is_noun for form in told.words_of.forms_of(keys[end + 1]))
                )
            )
        ):
            break
        end += 1
    return _shown(told, at + 1, end) if end > at and keys[at + 1] not in _NO_ACTORS else ""


def _after(told: Told, at: int, last: int, leads: frozenset[str]) -> str:
    """The words after "by", where that follows within four words."""
    keys = told.words.keys
    for n in range(at + 1, min(last, at + 4) + 1):
        if keys[n] in leads and n < last:
            return _object(told, n, last)
    return ""


def _shown(told: Told, first: int, last: int) -> str:
    return " ".join(told.span(first, last).split()) if first <= last else ""
