"""Candidate spans of a text whose names are inflected.

As in :mod:`geomap.recognition.matcher`, but a word counts as any of its base forms, and an
adjective of a place ("пермский") as a demonym of it.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponym, Toponyms

if TYPE_CHECKING:
    from geomap.languages.inflection import InflectedLanguage, WordForms
    from geomap.text.tokenizer import Words

__all__ = ["forms_of", "inflected_names"]

_MOST_WORDS = 5
_MOST_FORMS = 3
"""Forms of each word of a name of several that are tried."""


def forms_of(words: Words, language: InflectedLanguage) -> list[WordForms]:
    """What the dictionaries know of each word of a text."""
    forms = language.morphology.forms
    return [forms(word.lower()) for word in words.words]


def inflected_names(
    words: Words, toponyms: Toponyms, language: InflectedLanguage
) -> list[tuple[int, int, Toponym]]:
    """First and last word of each name in a text and what the gazetteer knows of it.

    Ordered by the first word, longer ones first.
    """
    forms, texts = forms_of(words, language), words.words
    found: list[tuple[int, int, Toponym]] = []
    for first, text in enumerate(texts):
        if not text[0].isupper():
            demonym = _of_adjective(forms[first], toponyms, language)
            if demonym is not None:
                found.append((first, first, demonym))
            continue
        own: list[tuple[int, int, Toponym]] = []
        single = _famous(toponyms, forms[first].bases)
        demonym = _of_adjective(forms[first], toponyms, language)
        if demonym is not None and (single is None or demonym.fame > single.fame):
            single = demonym
        if single is not None:
            own.append((first, first, single))
        tried = [[form for form in forms[first].bases[:_MOST_FORMS]]]
        for last in range(first + 1, min(first + _MOST_WORDS, len(texts))):
            if words.gaps[last - 1] not in (" ", "-", "\u00a0", "‑", "–"):
                break
            tried.append(list(forms[last].bases[:_MOST_FORMS]))
            begins = [key for key in map(" ".join, product(*tried))]
            toponym = _famous(toponyms, begins)
            if toponym is not None:
                own.append((first, last, toponym))
            if not any(toponyms.gazetteer.first_word(form)[1] for form in tried[0]):
                break
            if len(begins) > 81:
                break
        found += reversed(own)
    return found


def _famous(toponyms: Toponyms, keys: tuple[str, ...] | list[str]) -> Toponym | None:
    """The most famous toponym of any of the names; that of the first of equals."""
    best: Toponym | None = None
    for key in keys:
        toponym = toponyms.get(key)
        if toponym is not None and (best is None or toponym.fame > best.fame):
            best = toponym
    return best


def _of_adjective(
    forms: WordForms, toponyms: Toponyms, language: InflectedLanguage
) -> Toponym | None:
    """The demonym that an adjective is, if it is one: its places are those of the name."""
    for adjective in forms.adjectives:
        for name in language.names_of_adjective(adjective):
            toponym = toponyms.get(name)
            if toponym is not None and toponym.fame >= _LEAST_FAME:
                return toponyms.of(
                    adjective,
                    toponym.rows,
                    [int(NameKind.DEMONYM)] * len(toponym.rows),
                    total=toponym.total,
                    word_flags=0,
                    is_abbreviation=False,
                )
    return None


_LEAST_FAME = 4.0
"""Places of fewer people have no adjective that is told from other words."""
