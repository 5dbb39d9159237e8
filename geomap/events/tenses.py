"""What the words around an event say of whether it is past or to come, as one finds it written."""

from __future__ import annotations

from geomap.events.candidates import Trigger
from geomap.events.told import Told

__all__ = ["tense_of"]

_BEFORE = 10  # words
_AFTER = 8
_BESIDE = 3


def tense_of(told: Told, trigger: Trigger) -> tuple[str, str, str]:
    """The auxiliary before an event's words, and which verbs stand before and behind them.

    Each verb is told by the form that it has (see `geomap.events.lexicon.Form`), or by the word
    itself where it looks ahead or is an auxiliary; all are empty where there is none.
    """
    found = told.tenses.get(trigger.first)
    if found is None:
        keys, gaps = told.words.keys, told.words.gaps
        first, last = told.bounds[told.sentence_of[trigger.first]]
        auxiliaries = told.words.language.events.auxiliaries
        before = range(trigger.first - 1, max(first, trigger.first - _BEFORE) - 1, -1)
        near = [keys[n] for n in before[:_BESIDE]]
        auxiliary = next((key for key in near if key in auxiliaries), "")
        found = told.tenses[trigger.first] = (
            auxiliary,
            next(filter(None, (_form(told, keys[n]) for n in before)), ""),
            next(
                filter(
                    None,
                    (
                        _form(told, keys[n])
                        for n in range(trigger.last + 1, min(last, trigger.last + _AFTER) + 1)
                        if ";" not in gaps[n - 1]
                    ),
                ),
                "",
            ),
        )
    return found


def _form(told: Told, key: str) -> str:
    """What form of a verb a word has, the word itself if it says more; empty if it is none."""
    lists = told.words.language.events
    if key in lists.ahead or key in lists.auxiliaries:
        return key
    forms = told.words_of.forms_of(key)
    if not forms or any(form.is_noun for form in forms):
        return ""
    return "".join(sorted(set("dsbgn") & {tag for form in forms for tag in form.tags}))
