"""Languages whose names of places are found by a model of word sequences.

Such a language is a folder with two models, ``names.crfsuite`` and ``roles.crfsuite`` (both of
``tools/train_sequence.py``; without the second every name is a ``mention``), and whatever words it
adds.  A language whose names are inflected has a morphology as well, and ``adjectives.toml``, which
says of what names adjectives are made.
"""

from __future__ import annotations

import gzip
import tomllib
from collections.abc import Callable
from functools import cached_property, lru_cache
from pathlib import Path

from geomap.languages.base import Language, default_language
from geomap.languages.morphology import Dictionary, Endings, Morphology, WordForms, lacks_dictionary
from geomap.languages.word_lists import WordLists

__all__ = ["SequenceLanguage"]

_BEFORE, _NOT_AFTER = "before", "not after"
"""What lines of ``demonyms.tsv`` begin with that tell of no place."""


class SequenceLanguage(Language):
    """A language whose names are found by a model of word sequences.

    Args:
        code: Its code of ISO 639.
        folder: The folder with its files.
        is_latin: Whether it is written in the Latin script.
        is_cased: Whether its names begin with capitals.
        has_dictionary: Whether pymorphy3 has a dictionary of it.
        extra: The extra of geomap that installs what it needs.
    """

    recogniser = "sequence"

    def __init__(
        self,
        code: str,
        folder: Path,
        *,
        is_latin: bool = True,
        is_cased: bool = True,
        has_dictionary: bool = False,
        extra: str = "languages",
    ) -> None:
        super().__init__(code, folder)
        self.is_latin, self.is_cased = is_latin, is_cased
        self.has_dictionary, self.extra = has_dictionary, extra

    @property
    def lacks(self) -> str:
        """How to install what its articles need and is not installed; empty if nothing is."""
        if not (self.folder / "names.crfsuite").is_file():
            return "a model of names"
        is_missing = self.has_dictionary and lacks_dictionary(self.code)
        return f"pip install 'geomap[{self.extra}]'" if is_missing else ""

    @cached_property
    def by_lists(self) -> bool:  # type: ignore[override]
        """Whether its words are told by lists."""
        return (self.folder / "marks.toml").is_file()

    @cached_property
    def morphology(self) -> Morphology | None:
        """The forms of its words, None if they are not inflected."""
        if self.has_dictionary:
            return Dictionary(self.code)
        if endings := self.read("endings.toml"):
            return Endings(endings)
        return WordLists(self, default_language())

    def forms(self, word: str) -> WordForms:
        """What is known of a word, given in small letters."""
        return self.morphology.forms(word) if self.morphology else WordForms((word,), word)

    @cached_property
    def lemma(self) -> Callable[[str], str]:
        """The first form of a word in small letters, as its dictionary reads it."""
        return lru_cache(maxsize=100_000)(lambda word: self.forms(word).lemma)

    def forms_of(self, lemma: str) -> list[tuple[str, str]]:
        """The forms of a word of its dictionary, with the tags that events know them by."""
        return self.morphology.inflected(lemma) if isinstance(self.morphology, Dictionary) else []

    def names_of_adjective(self, adjective: str) -> list[str]:
        """The names that an adjective may be of, likeliest first: ``пермский``, ``перм|ь``.

        Args:
            adjective: Its first form, in small letters.
        """
        stated, endings = self._adjectives
        if adjective in stated:
            return [stated[adjective]]
        for ending, names in endings:
            if adjective.endswith(ending) and len(adjective) - len(ending) >= 3:
                stem = adjective[: -len(ending)]
                return [stem + ("" if name == "-" else name) for name in names]
        return []

    @cached_property
    def peoples(self) -> dict[str, tuple[str, str]]:
        """What those who live at places are called, and adjectives in all their forms.

        Each with the name of its place and a feature code, which is empty where any place of the
        name is meant: of ``adjectives.toml`` in the language, of ``demonyms.tsv`` in English.
        """
        record = tomllib.loads(self.read("adjectives.toml"))
        found = {
            word: (name, "")
            for name, words in record.get("people", {}).items()
            for word in words.split()
        }
        endings: dict[str, list[str]] = {}
        begins = [""]
        for line in self.lines("demonyms.tsv"):
            place, _, told = line.partition("\t")
            words = told.split()
            if len(place) == 1:
                endings[place] = [word.replace("-", "") for word in words]
            elif place == _BEFORE:
                begins = [word.replace("-", "") for word in words]
            elif place != _NOT_AFTER:
                known, _, code = place.partition("/")
                for word in words:
                    stem, ends = (
                        (word[:-1], endings[word[-1]]) if word[-1] in endings else (word, [""])
                    )
                    for form in (f"{begin}{stem}{end}" for begin in begins for end in ends):
                        found.setdefault(form, (known, code))
        return found

    @cached_property
    def not_before_peoples(self) -> frozenset[str]:
        """Words behind which an adjective of a state is its language's name: "auf Russisch"."""
        lines = (line.partition("\t") for line in self.lines("demonyms.tsv"))
        return frozenset(
            word for place, _, told in lines if place == _NOT_AFTER for word in told.split()
        )

    @cached_property
    def other_names(self) -> dict[str, tuple[str, str]]:
        """Names in use that the gazetteer lacks, each with the one there and a feature code.

        From ``names.tsv``; the code is empty where any place of the name is meant.
        """
        found: dict[str, tuple[str, str]] = {}
        for line in self.lines("names.tsv"):
            place, _, names = line.partition("\t")
            known, _, code = place.partition("/")
            found |= dict.fromkeys(names.split("; "), (known, code))
        return found

    @cached_property
    def clusters(self) -> dict[str, tuple[int, int]]:
        """The clusters of words by their use, a small one in a large one, by the folded word.

        In ``clusters.txt.gz`` each line has the words of one; a line that begins with = begins
        another large one.
        """
        file = self.folder / "clusters.txt.gz"
        found: dict[str, tuple[int, int]] = {}
        large = 0
        if file.is_file():
            for number, line in enumerate(gzip.decompress(file.read_bytes()).decode().split("\n")):
                large += line[:1] == "="
                found |= dict.fromkeys(line.lstrip("=").split(" "), (number, large))
        return found

    @cached_property
    def kinds(self) -> dict[str, str]:
        """What words with a capital are names of, by the folded word.

        In ``kinds.txt.gz`` each line has a code and the words that it is told of: how likely they
        are a place, a person and an organisation, in steps of a sixth, and which is likeliest in
        each of five sentences (see ``tools/derive_kinds.py``).
        """
        file = self.folder / "kinds.txt.gz"
        found: dict[str, str] = {}
        if file.is_file():
            for line in gzip.decompress(file.read_bytes()).decode().split("\n"):
                code, *words = line.split(" ")
                found |= dict.fromkeys(words, code)
        return found

    @cached_property
    def _adjectives(self) -> tuple[dict[str, str], list[tuple[str, list[str]]]]:
        """The names of adjectives that no ending tells, and those of endings, longer ones first."""
        record = tomllib.loads(self.read("adjectives.toml"))
        stated = {
            word: name.lower()
            for name, words in record.get("of", {}).items()
            for word in words.split()
        }
        endings = [(ending, names.split()) for ending, names in record.get("endings", {}).items()]
        return stated, sorted(endings, key=lambda pair: -len(pair[0]))
