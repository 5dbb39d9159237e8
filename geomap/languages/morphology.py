"""Morphology: the forms under which the gazetteer may know a word that a text inflects.

Of languages whose names change with their place in the sentence ("в Перми", "w Krakowie").  That
of a language is either pymorphy3 with its dictionary, which an extra of the language's code
installs, or a table of endings among the language's files (``endings.toml``).
"""

from __future__ import annotations

import tomllib
from array import array
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from geomap.errors import PluginError

__all__ = ["Dictionary", "Endings", "Morphology", "WordForms", "lacks_dictionary"]


class WordForms(NamedTuple):
    """What is known of a word.

    Attributes:
        bases: In small letters, the forms under which the gazetteer may have it: as written, in
            the nominative, in the singular.
        lemma: Its first form of the dictionary.
        part: Its part of speech, as pymorphy3 abbreviates it; empty if it is not known.
        case: Its case, likewise.
        marks: What sort of name it may be, of `_MARKS`.
        known: Whether the dictionary has it.
        adjectives: Those of its first forms that may be adjectives, or be what people of a place
            are called.
        number: ``plur``, or in the singular its gender as pymorphy3 abbreviates it, ``sing`` where
            it has none; empty if it is not known.
        is_animate: Whether it is a noun of somebody.
    """

    bases: tuple[str, ...]
    lemma: str
    part: str = ""
    case: str = ""
    marks: tuple[str, ...] = ()
    known: bool = True
    adjectives: tuple[str, ...] = ()
    number: str = ""
    is_animate: bool = False


class Morphology(Protocol):
    """What knows the forms of a language's words."""

    def forms(self, word: str) -> WordForms:
        """What is known of a word, given in small letters."""


_PARSES = 4
"""Readings of a word that are looked at, the likeliest first."""

_SEVERAL = 2

_OF_PARADIGM = 4
"""What pymorphy3 says of a word of its dictionary: who read it, the word, paradigm and form."""

_VERB_TAGS = {"PRTF": "n", "GRND": "g", "INFN": "b", "futr": "b", "pres": "s"}
"""The tags of forms of verbs that are not of the past."""

_BY_ENDING = ["KnownSuffixAnalyzer"]
_BY_ANALOGY: tuple[list[str], ...] = (
    [],
    _BY_ENDING,
    ["KnownPrefixAnalyzer"],
    ["UnknownPrefixAnalyzer"],
)
"""What reads a word as one of the dictionary is: as itself, by its ending, behind a prefix."""

_INFLECTED = frozenset(("NOUN", "ADJF", "PRTF", None))
"""Parts of speech that names are made of."""

_MARKS = ("Geox", "Surn", "Name", "Patr", "Orgn", "Trad", "Abbr", "Init")
"""What the dictionaries say of names: place, surname, given name, patronymic, and so on."""


def lacks_dictionary(code: str) -> bool:
    """Whether pymorphy3 or its dictionary of a language is not installed."""
    from importlib.util import find_spec

    return not (find_spec("pymorphy3") and find_spec(f"pymorphy3_dicts_{code}"))


class Dictionary:
    """The forms of words by pymorphy3.

    Args:
        code: The language's code, which its dictionary is called by.

    Raises:
        PluginError: It is not installed.
    """

    def __init__(self, code: str) -> None:
        if lacks_dictionary(code):
            raise PluginError(
                f"articles in language {code} need pymorphy3 and its dictionary: "
                f"pip install 'geomap[{code}]'"
            )
        import pymorphy3

        self._analyzer: Any = pymorphy3.MorphAnalyzer(lang=code)
        # pymorphy3 lays out a word's paradigm anew each time that it inflects one.
        dictionary = self._analyzer.dictionary
        dictionary.build_paradigm_info = lru_cache(maxsize=None)(dictionary.build_paradigm_info)
        self._analyzer.prob_estimator = _OfSeveral(self._analyzer.prob_estimator)
        self._paradigms: dict[int, list[tuple[str, str, str]]] = {}
        self._readings: dict[tuple[int, int], _Reading] = {}
        self._told: dict[Any, _Told] = {}
        self._of_tags = lru_cache(maxsize=None)(self._told_of_tags)

    def forms(self, word: str) -> WordForms:
        """What is known of a word, given in small letters."""
        parses = self._analyzer.parse(word)[:_PARSES]
        first, read = parses[0], [self._read(parse) for parse in parses]
        bases: dict[str, None] = {word: None}
        adjectives: dict[str, None] = {}
        marks: dict[str, None] = {}
        for parse, (told, nominative) in zip(parses, read, strict=True):
            if nominative:
                bases[nominative] = None
            if parse.normal_form:
                bases[parse.normal_form] = None
            if told.is_adjective:
                adjectives[parse.normal_form] = None
            if told.marks:
                marks |= told.marks
        told = read[0][0]
        # What the dictionary itself read is in it, and that need not be looked up once more.
        is_own = len(first.methods_stack) == 1 and len(first.methods_stack[0]) == _OF_PARADIGM
        return WordForms(
            bases=tuple(bases),
            lemma=first.normal_form,
            part=told.part,
            case=told.case,
            marks=tuple(marks),
            known=is_own or bool(first.is_known),
            adjectives=tuple(adjectives),
            number=told.number,
            is_animate=told.is_animate,
        )

    def _read(self, parse: Any) -> tuple[_Told, str]:
        """What a tag tells of a word, and its nominative: empty if it has none."""
        method, *others = parse.methods_stack
        how = [type(other[0]).__name__ for other in others] if others else others
        if len(method) != _OF_PARADIGM or how not in _BY_ANALOGY:
            told = self._told_by(parse.tag)
            return told, _inflected(parse) if told.is_inflected else ""
        # A paradigm has the same endings of all its words: that of the nominative is asked once.
        _, _, paradigm, index = method
        reading = self._readings.get((paradigm, index))
        if reading is None:
            reading = self._readings[paradigm, index] = self._reading(paradigm, index)
        if reading.around is None:
            return reading.told, ""
        before = others[0][1] if how and how != _BY_ENDING else ""
        stem = parse.word[len(before) + reading.before : len(parse.word) - reading.after]
        return reading.told, before + stem.join(reading.around)

    def _told_by(self, tag: Any) -> _Told:
        """What a tag tells of a word, worked out once for each."""
        if tag not in self._told:
            self._told[tag] = _told(tag)
        return self._told[tag]

    def _reading(self, paradigm: int, index: int) -> _Reading:
        """What is read of a form of a paradigm.

        The nominative is the one that pymorphy3 inflects the form to, which would lay out all forms
        of each word for it.
        """
        dictionary = self._analyzer.dictionary
        numbers = dictionary.paradigms[paradigm]  # of the endings, the tags and the beginnings
        count = len(numbers) // 3
        told, nominative = self._of_tags(numbers[count : 2 * count].tobytes(), index)

        def around(form: int) -> tuple[str, str]:
            before = dictionary.paradigm_prefixes[numbers[2 * count + form]]
            return before, dictionary.suffixes[numbers[form]]

        own = around(index)
        return _Reading(
            told, len(own[0]), len(own[1]), None if nominative is None else around(nominative)
        )

    def _told_of_tags(self, tags: bytes, index: int) -> tuple[_Told, int | None]:
        """What a form of the paradigms with certain tags is, and which form is its nominative.

        Args:
            tags: The numbers of the tags of all their forms, as their bytes: hundreds of paradigms
                differ in their endings alone.
            index: The form.
        """
        known = [self._analyzer.dictionary.gramtab[number] for number in array("H", tags)]
        tag = known[index]
        told = self._told_by(tag)
        if not told.is_inflected:
            return told, None
        wanted = _nominative_of(tag)
        sought = tag.updated_grammemes(wanted)
        others = [n for n, other in enumerate(known) if wanted <= other.grammemes]
        best = max(others, key=lambda n: _likeness(sought, known[n].grammemes), default=None)
        return told, best

    def _forms(self, parse: Any) -> list[tuple[str, str]]:
        """The forms of what a word is read as, with their tags."""
        method = parse.methods_stack[0]
        if len(parse.methods_stack) > 1 or len(method) != _OF_PARADIGM:
            return [(form.word, _tags(form.tag.grammemes)) for form in parse.lexeme]
        _, word, paradigm, index = method
        dictionary = self._analyzer.dictionary
        stem = dictionary.build_stem(dictionary.paradigms[paradigm], index, word)
        known = self._paradigms.get(paradigm)
        if known is None:
            known = self._paradigms[paradigm] = [
                (before, end, _tags(tag.grammemes))
                for before, tag, end in dictionary.build_paradigm_info(paradigm)
            ]
        return [(f"{before}{stem}{end}", tags) for before, end, tags in known]

    def inflected(self, lemma: str) -> list[tuple[str, str]]:
        """The forms of a word, with the tags that events know them by; itself if it is not known.

        Args:
            lemma: Its first form, in small letters.
        """
        found: dict[tuple[str, str], None] = {}
        for parse in self._analyzer.parse(lemma):
            if parse.normal_form == lemma and parse.is_known:
                found |= dict.fromkeys(self._forms(parse))
        if not found:  # one of plurals only ("выборы"), if it is any
            parse = self._analyzer.parse(lemma)[0]
            alike = (f for f in parse.lexeme if ("plur" in f.tag) == ("plur" in parse.tag))
            found |= {(form.word, _tags(form.tag.grammemes)): None for form in alike}
        return list(found)


def _tags(grammemes: frozenset[str]) -> str:
    """What a form is, as the lexicon of events tags it (see `geomap.events.lexicon.Form`)."""
    if "NOUN" in grammemes:
        return "P" if "plur" in grammemes else "N"
    if "PRTS" in grammemes or "past" in grammemes:
        return "n" if "PRTF" in grammemes else "dn"
    return next((tag for part, tag in _VERB_TAGS.items() if part in grammemes), "")


class _OfSeveral:
    """Orders what a word is read as by how likely each is, as pymorphy3 does, if it is several.

    Args:
        estimator: What pymorphy3 has for it, None if nothing.
    """

    def __init__(self, estimator: Any) -> None:
        self._estimator = estimator

    def apply_to_parses(self, word: str, lower: str, parses: list[Any]) -> list[Any]:
        """The readings of a word, the likeliest first."""
        if len(parses) < _SEVERAL or self._estimator is None:
            return parses
        ordered: list[Any] = self._estimator.apply_to_parses(word, lower, parses)
        return ordered


class _Told(NamedTuple):
    """What a tag of pymorphy3 tells of a word.

    Attributes:
        part: Its part of speech.
        case: Its case.
        marks: What sort of name it may be, of `_MARKS`, in their order.
        is_inflected: Whether it may be, or be part of, a name with cases.
        is_adjective: Whether it is an adjective.
        number: Its number and gender (see `WordForms`).
        is_animate: Whether it is a noun of somebody.
    """

    part: str
    case: str
    marks: dict[str, None]
    is_inflected: bool
    is_adjective: bool
    number: str
    is_animate: bool


def _told(tag: Any) -> _Told:
    part, grammemes = tag.POS, tag.grammemes
    marks = dict.fromkeys(mark for mark in _MARKS if mark in grammemes)
    number = "plur" if tag.number == "plur" else str(tag.gender or tag.number or "")
    is_animate = part == "NOUN" and "anim" in grammemes
    return _Told(
        str(part), str(tag.case), marks, part in _INFLECTED, part == "ADJF", number, is_animate
    )


class _Reading(NamedTuple):
    """What is read of all words that are the same form of a paradigm.

    Attributes:
        told: What the form's tag tells.
        before: Letters of the form before its stem.
        after: Letters of it behind its stem.
        around: What the nominative has before the stem and behind it; None if there is none.
    """

    told: _Told
    before: int
    after: int
    around: tuple[str, str] | None


def _nominative_of(tag: Any) -> set[str]:
    """What the nominative of a form's number is tagged with."""
    return {"nomn", "plur"} if "plur" in tag.grammemes else {"nomn"}


def _likeness(sought: frozenset[str], tagged: frozenset[str]) -> float:
    """How alike two forms of a word are, as pymorphy3 counts it where it inflects one."""
    return len(sought & tagged) - 0.1 * len(sought ^ tagged)


def _inflected(parse: Any) -> str:
    """The nominative of what a word is read as, of its number; empty if it has none."""
    nominative = parse.inflect(_nominative_of(parse.tag))
    return nominative.word if nominative else ""


class Endings:
    """The forms of words by a table of endings: what stands in the nominative for each.

    Args:
        text: The table (``endings.toml``): ``names`` has for each ending of an inflected name
            those that the nominative may have, "-" for none; ``adjectives`` the same of adjectives.
    """

    def __init__(self, text: str) -> None:
        record = tomllib.loads(text)
        self._names = _by_ending(record.get("names", {}))
        self._adjectives = _by_ending(record.get("adjectives", {}))

    def forms(self, word: str) -> WordForms:
        """What is known of a word, given in small letters."""
        bases = dict.fromkeys([word, *_nominatives(word, self._names)])
        adjectives = list(_nominatives(word, self._adjectives))
        bases |= dict.fromkeys(adjectives)
        return WordForms(
            bases=tuple(bases),
            lemma=adjectives[0] if adjectives else next(iter(bases)),
            part="ADJF" if adjectives else "",
            adjectives=tuple(adjectives),
        )


_LONGEST_ENDING = 6
_SHORTEST_STEM = 3


def _by_ending(record: dict[str, str]) -> dict[str, list[str]]:
    return {ending: told.replace("-", "").split(" ") for ending, told in record.items()}


def _nominatives(word: str, endings: dict[str, list[str]]) -> Iterable[str]:
    """What a word may be in the nominative, by its longer endings first."""
    for length in range(min(_LONGEST_ENDING, len(word) - _SHORTEST_STEM), -1, -1):
        for own in endings.get(word[len(word) - length :], ()):
            yield word[: len(word) - length] + own
