"""Candidates: the words and phrases of an article that may tell that something happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from geomap.events.lexicon import Form
from geomap.events.told import Told

__all__ = ["MOST_KEPT", "Trigger", "candidates"]

MOST_KEPT = 100_000
"""Of so many words is kept what they can tell of."""


class Trigger(NamedTuple):
    """A word or phrase that may tell of an event.

    Attributes:
        first: Number of its first word.
        last: Number of its last word.
        lemma: Its lemma, the words of a phrase joined by spaces.
        tags: What its first word can be (see `Form`).
        strong: The types whose own word or phrase it is.
        weak: The types that it may tell of where the text is about such things.
        score: What the model gives it, in thousandths.
    """

    first: int
    last: int
    lemma: str
    tags: str
    strong: frozenset[str]
    weak: frozenset[str]
    score: int = 0


def candidates(told: Told) -> list[Trigger]:
    """All words and phrases of an article that may tell of an event, in order."""
    found: list[Trigger] = []
    own, keys, lemmas = told.words_of, told.words.keys, told.lemmas
    in_name = told.in_name | told.in_institution
    begins_none, phrases_at = own.phrases.keys().isdisjoint, own.phrases_at
    for first, last in told.bounds:
        taken = first - 1
        for at in range(first, last + 1):
            if at <= taken or at in in_name:
                continue
            if not begins_none(lemmas[at]) and (phrases := phrases_at(lemmas, at, last)):
                end = max(end for end, _ in phrases)
                longest = [phrase for to, phrase in phrases if to == end]
                found.append(
                    Trigger(
                        at,
                        end,
                        " ".join(longest[0].lemmas),
                        _tags(own.forms_of(keys[at])),
                        frozenset(phrase.type for phrase in longest),
                        frozenset(),
                    )
                )
                taken = end
            elif (trigger := _word(told, at)) is not None:
                found.append(trigger)
    return found


def _tags(forms: Sequence[Form]) -> str:
    return "".join(sorted({tag for form in forms for tag in form.tags}))


def _word(told: Told, at: int) -> Trigger | None:
    """The candidate that a word is, None if it is none."""
    keys = told.words.keys
    noun_like = at > 0 and keys[at - 1] in told.words.language.events.determiners
    kept, asked = told.words_of.kept_candidates, (keys[at], noun_like, told.read_as(at))
    found = kept.get(asked, _UNASKED)
    if found is _UNASKED:
        if len(kept) > MOST_KEPT:
            kept.clear()
        found = kept[asked] = _candidate(told, *asked)
    if found is None:
        return None
    lemma, tags, strong, weak = found
    return Trigger(at, at, lemma, tags, strong, weak)


_Candidate = tuple[str, str, frozenset[str], frozenset[str]]
_UNASKED: _Candidate = ("", "", frozenset(), frozenset())


def _candidate(told: Told, key: str, noun_like: bool, read_as: str) -> _Candidate | None:
    """Lemma, tags and types of a folded word that may tell of an event, None if it is none."""
    lists, own = told.words.language.events, told.words_of
    if key in lists.auxiliaries or key in lists.no_events or len(key) < 3:
        return None
    forms = own.forms_of(key)
    if read_as:
        forms = tuple(form for form in forms if form.lemma == read_as)
        if not forms:
            return None
    strong: set[str] = set()
    weak: set[str] = set()
    lemma, is_verb = "", False
    for form in forms:
        if form.lemma in lists.auxiliaries or form.lemma in lists.no_events:
            continue
        if form.is_verb:
            is_verb = True
            if not noun_like:
                strong |= own.verbs.get(form.lemma, set())
            lemma = lemma or form.lemma
        if form.is_noun and own.nouns.get(form.lemma):
            strong |= own.nouns[form.lemma]
            lemma = lemma or form.lemma
        weak |= own.weak.get(form.lemma, set())
    strong |= own.nouns.get(key, set())
    weak |= own.weak.get(key, set())
    if not (is_verb or strong or weak) and not (
        not forms and len(key) > 4 and key.endswith(("ed", "ing"))
    ):
        return None
    return lemma or key, _tags(forms), frozenset(strong), frozenset(weak - strong)
