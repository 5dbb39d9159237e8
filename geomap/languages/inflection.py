"""Inflection: the forms under which the gazetteer may know a word that a text inflects.

Of languages whose names change with their place in the sentence ("в Перми", "из Екатеринбурга").
The morphology is that of pymorphy3 and its dictionaries (extras ``ru`` and ``uk``); which endings
make an adjective of a name is data of the language (``adjectives.toml``).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geomap.errors import PluginError
from geomap.languages.base import Language
from geomap.text.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["InflectedLanguage", "Morphology", "WordForms"]

_PARSES = 4
"""Readings of a word that are looked at, the likeliest first."""

_MARKS = ("Geox", "Surn", "Name", "Patr", "Orgn", "Trad", "Abbr", "Init")
"""What the dictionaries say of names: place, surname, given name, patronymic, and so on."""


@dataclass(frozen=True, slots=True)
class WordForms:
    """What the dictionaries know of a word.

    Attributes:
        bases: Folded forms under which the gazetteer may have it: as written, in the nominative,
            in the singular.
        lemma: Its first form of the dictionary, folded.
        part: Its part of speech, as pymorphy3 abbreviates it.
        case: Its case, likewise.
        marks: What sort of name it may be, of `_MARKS`.
        known: Whether the dictionary has it.
        adjectives: Its base forms that are adjectives, folded.
    """

    bases: tuple[str, ...]
    lemma: str
    part: str
    case: str
    marks: tuple[str, ...]
    known: bool
    adjectives: tuple[str, ...]


class Morphology:
    """The forms of words of a language.

    Args:
        code: The language's code, which its dictionary is called by.
    """

    def __init__(self, code: str) -> None:
        try:
            import pymorphy3

            self._analyzer: Any = pymorphy3.MorphAnalyzer(lang=code)
        except (ImportError, ValueError):
            raise PluginError(
                f"articles in {code} need pymorphy3 and its dictionary, which are not installed: "
                f"pip install 'geomap[{code}]'"
            ) from None
        self.forms: Callable[[str], WordForms] = lru_cache(maxsize=200_000)(self._forms)

    def _forms(self, word: str) -> WordForms:
        """What is known of a word as written, but in small letters."""
        parses = self._analyzer.parse(word)[:_PARSES]
        bases, marks, adjectives = [fold(word)], [], []
        for parse in parses:
            number = {"nomn", "plur"} if "plur" in str(parse.tag) else {"nomn"}
            nominative = parse.inflect(number)
            for form in (nominative.word if nominative else "", parse.normal_form):
                if form and (folded := fold(form)) not in bases:
                    bases.append(folded)
            if parse.tag.POS == "ADJF" or parse.tag.POS is None:
                adjectives.append(fold(parse.normal_form))
            grammemes = str(parse.tag).replace(" ", ",").split(",")
            marks += [mark for mark in _MARKS if mark in grammemes and mark not in marks]
        first = parses[0]
        return WordForms(
            bases=tuple(bases),
            lemma=fold(first.normal_form),
            part=str(first.tag.POS),
            case=str(first.tag.case),
            marks=tuple(marks),
            known=bool(first.is_known),
            adjectives=tuple(dict.fromkeys(adjectives)),
        )


class InflectedLanguage(Language):
    """A language whose names are inflected.

    Args:
        code: Its code of ISO 639.
        folder: The folder with its files.
    """

    recogniser = "sequence"
    is_inflected = True

    def __init__(self, code: str, folder: Path) -> None:
        super().__init__(code, folder)

    @cached_property
    def morphology(self) -> Morphology:
        """The forms of its words."""
        return Morphology(self.code)

    @cached_property
    def _adjectives(self) -> tuple[dict[str, str], list[tuple[str, list[str]]]]:
        record = tomllib.loads(self.read("adjectives.toml"))
        stated = {
            fold(word): fold(name) for name, words in record["of"].items() for word in words.split()
        }
        endings = [(fold(ending), names.split()) for ending, names in record["endings"].items()]
        return stated, sorted(endings, key=lambda pair: -len(pair[0]))

    def names_of_adjective(self, adjective: str) -> list[str]:
        """The folded names that an adjective may be of, likeliest first: ``пермский``, Perm.

        Args:
            adjective: Its first form, folded.
        """
        stated, endings = self._adjectives
        if adjective in stated:
            return [stated[adjective]]
        for ending, names in endings:
            if adjective.endswith(ending) and len(adjective) - len(ending) >= 3:
                stem = adjective[: -len(ending)]
                return [stem + ("" if name == "-" else fold(name)) for name in names]
        return []
