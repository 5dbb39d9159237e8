"""What lists of words say of each word of a text, in languages whose names are little inflected.

A language's ``marks.toml`` lists words by kind: prepositions, titles, what rivers and companies are
called, ...  A model of sequences is shown the kind and not the word, so that what it learned of one
language holds in the others, and a new language needs its words before it needs texts.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import filterfalse
from typing import TYPE_CHECKING, Any

from geomap.languages.morphology import WordForms

if TYPE_CHECKING:
    from geomap.languages.base import Language

__all__ = ["KINDS", "WordLists"]

KINDS = {
    "preposition": "prep", "function": "func", "settlement": "town", "region": "regi",
    "nature": "natr", "facility": "faci", "organisation": "orgn", "title": "titl",
    "person_verb": "does", "place_verb": "lies", "calendar": "time", "work": "work",
    "people": "folk",
}  # fmt: skip
"""The kinds of words in ``marks.toml``, by how models call them."""

_GENERIC = frozenset(("town", "regi", "natr", "faci"))

_COMMON, _GIVEN, _SURNAME = "word", "Name", "Surn"


class WordLists:
    """The forms of a language's words, by lists.

    Args:
        language: The language.
        shared: English, whose given names and surnames are those of all the world.
    """

    def __init__(self, language: Language, shared: Language) -> None:
        record: dict[str, Any] = tomllib.loads(language.read("marks.toml"))
        self._kinds: dict[str, list[str]] = {}
        for name, words in record.items():
            if name in KINDS:
                for word in words.split():
                    self._kinds.setdefault(_plain(word), []).append(KINDS[name])
        for mark, lists in (
            (_COMMON, [language.lines("common.txt")]),
            (_GIVEN, [language.lines("given.txt"), shared.lines("given.txt")]),
            (_SURNAME, [language.lines("surnames.txt"), shared.lines("surnames.txt")]),
        ):
            for line in (line for lines in lists for line in lines):
                marks = self._kinds.setdefault(line.partition("\t")[0], [])
                if mark not in marks:
                    marks.append(mark)
        self._clitics = [(begin, instead) for begin, instead in record.get("clitics", {}).items()]
        self._cases = [(end, instead) for end, instead in record.get("cases", {}).items()]
        spellings: dict[str, str] = record.get("spellings", {})
        self._letters = str.maketrans(*spellings.get("letters", " ").split(" "))
        self._dropped = dict.fromkeys(map(ord, spellings.get("dropped", "")))
        self._alike = [spellings.get(place, "").split() for place in ("begin", "end")]
        self._and = spellings.get("and", "").split()
        self._articles = ("", *spellings.get("articles", "").split())

    def forms(self, word: str) -> WordForms:
        """What is known of a word, given in small letters."""
        parts = (word, *self._bases(word.translate(self._dropped)))
        if self._kinds.get(_plain(word)):  # a word of the language is no other one ill spelled
            bases = list(dict.fromkeys(parts))
        else:
            bases = list(dict.fromkeys(base for part in parts for base in self.spelled(part)))
        marks = next((found for base in bases if (found := self._kinds.get(_plain(base)))), ())
        return WordForms(tuple(bases), bases[0], marks=tuple(marks), known=bool(marks))

    def is_generic(self, word: str) -> bool:
        """Whether a word, or what it is written together with, tells what a place is ("مدينة")."""
        return not _GENERIC.isdisjoint(self.forms(word.lower()).marks)

    def attached(self, word: str, *, after_preposition: bool) -> int:
        """How many letters of a name that no gazetteer has are a small word before it: "والكرادة".

        Args:
            word: The name's first word.
            after_preposition: Whether a preposition stands before it, so that no "and" does.
        """
        if self._kinds.get(_plain(word)):
            return 0
        small = [begin for begin, instead in self._clitics if not instead]
        for begin in sorted(small, key=len, reverse=True):
            rest = word[len(begin) :]
            has_article = any(article and rest.startswith(article) for article in self._articles)
            is_and = begin in self._and and not after_preposition and len(rest) > _FEWEST - 1
            if word.startswith(begin) and (has_article or is_and):
                return len(begin)
        return 0

    def spelled(self, word: str) -> Iterable[str]:
        """The word, and how else it is written: without marks, with other letters at its ends."""
        yield word
        plain = word.translate(self._dropped)
        yield plain
        begins, ends = self._alike
        last = next((group for group in ends if plain[-1:] in group), plain[-1:])
        article = max((a for a in self._articles if plain.startswith(a)), key=len)
        rest = plain[len(article) : -1]
        first = next((group for group in begins if rest[:1] and rest[0] in group), rest[:1])
        for end in last:
            for begin in first or ("",):
                spelled = f"{article}{begin}{rest[1:]}{end}"
                yield spelled
                yield spelled.translate(self._letters)

    def _bases(self, word: str) -> Iterable[str]:
        """What is left of a word without what may be written together with it."""
        for begin, instead in self._clitics:
            if word.startswith(begin) and len(word) - len(begin) >= _FEWEST:
                yield instead + word[len(begin) :]
        for end, instead in self._cases:
            if word.endswith(end) and len(word) - len(end) >= _FEWEST:
                yield word[: -len(end)] + instead


@lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    """A word in small letters without accents, as the lists of names have it."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(filterfalse(unicodedata.combining, decomposed)).replace("ı", "i")


_FEWEST = 3
"""Letters that are left of a word at least."""
