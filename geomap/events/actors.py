"""Who did it and to whom, as written; empty where the text does not make it clear."""

from __future__ import annotations

from geomap.events.told import Told
from geomap.events.triggers import Trigger
from geomap.text.tokenizer import squeeze

__all__ = ["find_actors"]

_LONGEST = 7  # words of an actor


def find_actors(told: Told, trigger: Trigger) -> tuple[str, str]:
    """Who did it and to whom, as written.

    Args:
        told: The article.
        trigger: The words that tell of the event.
    """
    lists = told.words.language.events
    if not lists.by:
        return "", ""  # a language whose words do not tell who did what by their order
    keys = told.words.keys
    first, last = told.bounds[told.sentence_of[trigger.first]]
    if not set(trigger.tags) - {"N", "P"} or trigger.first == first:
        return _after(told, trigger.last, last, lists.by), ""
    if keys[trigger.first - 1] in ("the", "a", "an", "this", "his", "her", "their", "no"):
        return _after(told, trigger.last, last, lists.by), ""
    at = trigger.first - 1
    passive = False
    while at > first and (
        keys[at] in lists.being or keys[at] in lists.before_actors or keys[at].endswith("ly")
    ):
        passive = passive or keys[at] in lists.being
        at -= 1
    if "," in told.words.gaps[at]:
        return "", ""
    subject = _before(told, at, first)
    if passive and set(trigger.tags) & {"n", "d"}:
        return _after(told, trigger.last, last, lists.by), subject
    if "g" in trigger.tags and not passive:
        return "", ""
    return subject, _object(told, trigger.last, last) if not passive else ""


def _before(told: Told, at: int, first: int) -> str:
    """The words of a subject that ends at a word."""
    lists = told.words.language.events
    keys, begin = told.words.keys, at
    if keys[at] in lists.no_actors or keys[at] in lists.actor_stops:
        return ""
    while begin > first and at - begin < _LONGEST:
        if _parts(told, begin - 1) or keys[begin - 1] in lists.actor_stops:
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
    lists = told.words.language.events
    keys, end = told.words.keys, at
    while end < last and end - at < _LONGEST:
        forms = told.words_of.forms_of(keys[end + 1])
        is_verb = any("s" in form.tags for form in forms) and not any(f.is_noun for f in forms)
        if _parts(told, end) or keys[end + 1] in lists.actor_stops or (end > at and is_verb):
            break
        end += 1
    return _shown(told, at + 1, end) if end > at and keys[at + 1] not in lists.no_actors else ""


def _after(told: Told, at: int, last: int, leads: frozenset[str]) -> str:
    """The words after "by", where that follows within four words."""
    keys = told.words.keys
    for n in range(at + 1, min(last, at + 4) + 1):
        if keys[n] in leads and n < last:
            return _object(told, n, last)
    return ""


def _parts(told: Told, at: int) -> bool:
    """Whether a mark parts a word from the next; not that within a number, as in "12,500"."""
    gap, keys = told.words.gaps[at].strip(), told.words.keys
    inside = gap in (",", ".") and keys[at][-1:].isdigit() and keys[at + 1][:1].isdigit()
    return bool(gap) and not (inside and told.words.gaps[at] == gap)


def _shown(told: Told, first: int, last: int) -> str:
    """The words from one to another as written, empty if there are none but numbers."""
    if first > last or not any(key.isalpha() for key in told.words.keys[first : last + 1]):
        return ""
    return squeeze(told.span(first, last))
