"""Who did it and to whom, in languages that tell it by the cases of words.

What a verb agrees with in the nominative did it ("полиция задержала"); with a participle of the
passive, and with verbs of dying and coming to harm, it was done to that ("задержаны двое",
"погиб водитель").  Whoever did it then stands in the instrumental ("задержан полицией").  Only
persons and those who act like some (`agents` of ``events.toml``, names) are told.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from geomap.events.candidates import Trigger
from geomap.events.people import is_people, is_person
from geomap.events.told import Told
from geomap.languages.base import Language
from geomap.languages.morphology import WordForms
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.inflected import forms_of
from geomap.text.names import fold_word
from geomap.text.tokenizer import squeeze

__all__ = ["by_cases"]

_MOST_BETWEEN = 8
"""Words from a verb to the head of whoever did it at most."""
_LONGEST = 8
"""Words of a phrase at most."""

_BESIDE = frozenset(("ADJF", "PRTF", "NUMR"))
"""Parts of speech of what stands before a noun and is of its phrase."""
_HEADS = frozenset(("NOUN", "NUMR"))
_TARGET_CASES = frozenset(("accs", "gent"))
_PLURAL = "plur"

Clause = tuple[int, int]
"""First and last word of the part of a sentence that a verb stands in."""


class Phrase(NamedTuple):
    """A noun with all that belongs to it.

    Attributes:
        first: Number of its first word.
        head: That of the noun, or of the numeral.
        last: That of its last word.
    """

    first: int
    head: int
    last: int


@cache
def _agents(language: Language) -> frozenset[str]:
    """The words for what acts like a person, folded, in their first form as well."""
    words = language.events.agents
    assert isinstance(language, SequenceLanguage), language  # noqa: S101 (these alone have cases)
    return frozenset(fold_word(form) for word in words for form in (word, language.lemma(word)))


@cache
def _suffered(language: Language) -> frozenset[str]:
    """The verbs of dying and coming to harm, in their first form: "погиб", not "задержан"."""
    assert isinstance(language, SequenceLanguage), language  # noqa: S101
    known = map(language.forms, language.events.harms_of_one)
    return frozenset(fold_word(own.lemma) for own in known if own.part == "VERB")


def by_cases(told: Told, trigger: Trigger) -> tuple[str, str]:
    """Who did it and to whom, as written, empty where the cases of words do not tell.

    Args:
        told: The article.
        trigger: The words that tell of the event.
    """
    forms = forms_of(told.words)
    verb = forms[trigger.first]
    if verb.part not in ("VERB", "PRTS"):
        return "", ""
    clause = _clause(told, trigger.first)
    is_harm = verb.part == "VERB" and verb.lemma in _suffered(told.words.language)
    if verb.part == "PRTS":
        target = _before(told, forms, trigger.first, clause) or _behind(
            told, forms, trigger.first, clause, {"nomn"}
        )
        agent = _behind(told, forms, trigger.first, clause, {"ablt"})
        return _shown(told, forms, agent), _shown(told, forms, target)
    subject = _before(told, forms, trigger.first, clause)
    if is_harm:
        if subject is None:
            subject = _behind(told, forms, trigger.first, clause, {"nomn"})
        return "", _shown(told, forms, subject)
    is_reflexive = told.words.keys[trigger.first].endswith(("ся", "сь"))
    target = None if is_reflexive else _next(told, forms, trigger.last, clause)
    return _shown(told, forms, subject), _shown(told, forms, target)


def _clause(told: Told, at: int) -> Clause:
    """First and last word of the part of a sentence without marks that a word stands in."""
    first, last = told.bounds[told.sentence_of[at]]
    begin = end = at
    clauses = told.words.language.events.clauses
    while begin > first and not _parts(told, begin - 1) and told.words.keys[begin] not in clauses:
        begin -= 1
    while end < last and not _parts(told, end) and told.words.keys[end + 1] not in clauses:
        end += 1
    return begin, end


def _parts(told: Told, at: int) -> bool:
    """Whether a mark parts a word from the next."""
    gap = told.words.gaps[at].strip()
    return bool(gap.strip("«»\"„“'’-")) or "\n" in told.words.gaps[at]


def _before(told: Told, forms: list[WordForms], verb: int, clause: Clause) -> Phrase | None:
    """The phrase in the nominative before a verb that it agrees with."""
    for at in range(verb - 1, max(clause[0], verb - _MOST_BETWEEN) - 1, -1):
        own = forms[at]
        if own.part in ("VERB", "PRTS", "INFN"):
            return None
        if own.part in _HEADS and own.case == "nomn":
            phrase = _phrase(told, forms, at, (clause[0], verb - 1))
            if phrase.first > clause[0] and forms[phrase.first - 1].part == "PREP":
                continue  # "в город": the accusative looks the same
            return phrase if _agree(forms[at], forms[verb]) else None
    return None


def _behind(
    told: Told, forms: list[WordForms], verb: int, clause: Clause, cases: set[str]
) -> Phrase | None:
    """The first phrase in a case behind a verb, without a preposition before it."""
    under_preposition = False
    for at in range(verb + 1, min(clause[1], verb + _MOST_BETWEEN) + 1):
        own = forms[at]
        if own.part in ("VERB", "PRTS", "INFN", "CONJ"):
            return None
        if own.part == "PREP":
            under_preposition = True
        elif own.part in _HEADS:
            # "трое" looks the same in the accusative.
            is_counted = own.part == "NUMR" and own.case == "accs" and "nomn" in cases
            if not under_preposition and (own.case in cases or is_counted):
                return _phrase(told, forms, at, (verb + 1, clause[1]))
            if not under_preposition and "nomn" in cases:
                return None
            under_preposition = False
    return None


def _next(told: Told, forms: list[WordForms], verb: int, clause: Clause) -> Phrase | None:
    """The phrase right behind a verb that it is done to: "задержали [двух жителей Перми]"."""
    for at in range(verb + 1, min(clause[1], verb + 4) + 1):
        own = forms[at]
        if own.part in _HEADS:
            fits = own.case in _TARGET_CASES or (own.case == "nomn" and own.part == "NUMR")
            return _phrase(told, forms, at, (verb + 1, clause[1])) if fits else None
        if own.part not in _BESIDE:
            return None
    return None


def _phrase(told: Told, forms: list[WordForms], head: int, bounds: Clause) -> Phrase:
    """First and last word of what a noun is: what stands before it, whose it is, its name."""
    begin = end = head
    while begin > bounds[0] and (
        forms[begin - 1].part in _BESIDE or told.words.keys[begin - 1].isdigit()
    ):
        begin -= 1
    texts = told.words.words
    while end < bounds[1] and end - begin + 1 < _LONGEST:
        own = forms[end + 1]
        is_of_it = own.part in ("NOUN", "ADJF", "PRTF", "NUMR") and own.case in ("gent", "gen2")
        is_name = texts[end + 1][:1].isupper() and own.part != "PREP"
        if not (is_of_it or is_name or (forms[end].part == "ADJF" and own.part == "NOUN")):
            break
        end += 1
    is_counted = forms[head].part == "NUMR"  # "трое рабочих"
    while end > head and forms[end].part in ("ADJF", "PRTF") and texts[end][:1].islower():
        if is_counted and end == head + 1:
            break
        end -= 1
    return Phrase(begin, head, end)


def _agree(noun: WordForms, verb: WordForms) -> bool:
    """Whether a noun may be a verb's subject by number and gender."""
    if noun.part == "NUMR" or not noun.number or not verb.number:
        return True
    if _PLURAL in (noun.number, verb.number):
        return noun.number == verb.number
    return "sing" in (noun.number, verb.number) or noun.number == verb.number


def _shown(told: Told, forms: list[WordForms], phrase: Phrase | None) -> str:
    """The words of a phrase that names somebody, else nothing."""
    if phrase is None:
        return ""
    inside = range(phrase.first, phrase.last + 1)
    counted = inside if forms[phrase.head].part == "NUMR" else (phrase.head,)
    keys, joined = told.words.keys, phrase.first and told.words.gaps[phrase.first - 1] == "-"
    if joined or not told.words.language.events.not_people.isdisjoint(keys[at] for at in inside):
        return ""
    acts = any(_acts(told, forms[at], at) for at in counted)
    return squeeze(told.span(phrase.first, phrase.last)) if acts else ""


def _acts(told: Told, own: WordForms, at: int) -> bool:
    """Whether a word is one for a person, or for what acts like some."""
    language, text = told.words.language, told.words.words[at]
    if at in told.in_name and not own.is_animate:
        return False
    if own.is_animate or own.lemma in _agents(language):
        return True
    if is_person(told, at) or is_people(told, at) or {"Name", "Surn"} & set(own.marks):
        return True
    is_first = at == told.bounds[told.sentence_of[at]][0]
    return text[:1].isupper() and not text.isupper() and not is_first
