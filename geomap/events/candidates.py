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
    kept, determiners = own.kept_candidates, told.words.language.events.determiners
    read_as = told.read_as if told.words.language.has_dictionary else _not_read
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
                continue
            # What a word can tell of is the same wherever it stands so.
            asked = keys[at], at > 0 and keys[at - 1] in determiners, read_as(at)
            if asked in kept:
                tells = kept[asked]
            else:
                if len(kept) > MOST_KEPT:
                    kept.clear()
                tells = kept[asked] = _candidate(told, *asked)
            if tells is not None:
                found.append(Trigger(at, at, *tells))
    return found


def _not_read(_: int) -> str:
    """How a word is read in a language without a dictionary: as it stands."""
    return ""


def _tags(forms: Sequence[Form]) -> str:
    return "".join(sorted({tag for form in forms for tag in form.tags}))


_Candidate = tuple[str, str, frozenset[str], frozenset[str]]


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
