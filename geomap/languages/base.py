"""Language: the words, patterns and models by which articles of a language are read.

A language is a folder with a small module that makes a `Language` of it, named in the group
``geomap.languages`` of entry points.  What its files are called and what each holds is told in the
files of English (``geomap/languages/en``), which are the ones to translate; a file that a language
lacks is empty, and its models are then those of English, whose features come of its own words.

Nothing is read before an article of the language asks for it.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Callable
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from geomap import registry
from geomap.languages.sections import folded, read_section
from geomap.languages.words import (
    ORGANISATION_KINDS,
    Cues,
    EventWords,
    MeasureWords,
    NotPlace,
    PlaceWords,
    RecognitionWords,
    RoleWords,
    TextWords,
    TimeWords,
    UnknownPlaceWords,
    WordFlag,
)
from geomap.resources import ENGLISH

log = logging.getLogger(__name__)

__all__ = [
    "DEFAULT",
    "FOUND",
    "Language",
    "codes",
    "default_language",
    "load_language",
    "stated_language",
]

DEFAULT = "en"
"""The language of an article that is in no other."""

FOUND = ""
"""The setting by which the language of each article that states none is found."""

_CODE = re.compile(r"([a-z]{2,3})(?:[-_.@].*)?\Z")
_NONE = frozenset(["und", "mul", "mis", "zxx"])
"""Codes of ISO 639 that name no language."""
_LONG = {
    "eng": "en", "rus": "ru", "ukr": "uk", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr",
    "spa": "es", "por": "pt", "ita": "it", "pol": "pl", "tur": "tr", "ara": "ar", "zho": "zh",
    "chi": "zh",
}  # fmt: skip
"""Codes of three letters, as catalogues have them, of languages that have one of two."""


class Language:
    """What a language adds to geomap, each part read when it is first asked for.

    Args:
        code: Its code of ISO 639, ``en``.
        folder: The folder with its files.
        in_index: Whether its common words, given names and surnames are compiled into the
            gazetteer's index, as those of English are.
    """

    recogniser = "shipped"
    """The recogniser of its articles (see `geomap.recognition.base`)."""

    is_latin = True
    """Whether it is written in the Latin script."""

    is_cased = True
    """Whether its names begin with capitals: else any of its words may begin one."""

    is_unspaced = False
    """Whether it puts no spaces between words."""

    by_lists = False
    """Whether its words are told by lists (see `geomap.languages.word_lists`)."""

    is_known = True
    """Whether geomap has words of it."""

    tells_roles = True
    """Whether its words tell how a name is used: else each is a mention or in the dateline."""

    @property
    def cuts(self) -> bool:
        """Whether words have to be cut that other languages leave whole."""
        return not self.is_cased or bool(self.text.elided)

    def segments(self, text: str) -> list[tuple[str, str]]:
        """The words of a text without spaces, each with what sort of name it is, if it is one."""
        return [(letter, "") for letter in text]

    def spellings(self, text: str) -> tuple[str, ...]:
        """How else a text is written, letter by letter: in traditional signs and simplified."""
        return ()

    def short_names(self, text: str) -> list[tuple[int, str, bool]]:
        """Where single letters stand for names in a text, of what, and whether for a state."""
        return []

    def cut(self, text: str) -> list[str]:
        """The words of a stretch of letters of a script that puts no spaces between them."""
        return list(text)

    def __init__(self, code: str, folder: Path, *, in_index: bool = False) -> None:
        self.code, self.folder, self.in_index = code, folder, in_index

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return load_language, (self.code,)  # another process has its own

    @property
    def lacks(self) -> str:
        """How to install what its articles need and is not installed; empty if nothing is."""
        return ""

    # Without defaults in the class, what was read is found at once: these are asked for each word.
    text: TextWords
    """How words and sentences are cut, and names capitalised."""
    cues: Cues
    """The words beside a name that say what it is."""
    recognition: RecognitionWords
    """The words by which names of places are told from others."""
    unknown_places: UnknownPlaceWords
    """The words beside names that no gazetteer has."""
    places: PlaceWords
    """The words by which names are resolved to places."""
    roles: RoleWords
    """The words by which the use of a name is told."""
    events: EventWords
    """The words by which events are found."""
    times: TimeWords
    """The words and patterns of dates."""
    measures: MeasureWords
    """The words of distances, directions, numbers and coordinates."""
    given_names: frozenset[str]
    """Given names, folded."""
    titles: frozenset[str]
    """Titles and professions before a person's name, folded."""
    common_words: frozenset[str]
    """The commoner words of the language, folded."""
    place_like_words: frozenset[str]
    """Words of the language, however rare, that are also names of places, folded."""
    organisation_kinds: dict[str, int]
    """What a word behind a name makes of it, numbers of `ORGANISATION_KINDS`."""
    idioms: dict[str, frozenset[str]]
    """Words that are no name before certain others, and those."""
    not_places: dict[str, list[NotPlace]]
    """The names that are no place's, by their first word, the longest first."""

    def __getattr__(self, name: str) -> Any:
        """A part that is asked for the first time."""
        if name in _SECTIONS:
            kind: type[Any] = _SECTIONS[name]
            value: Any = read_section(kind, self.folder / f"{name}.toml")
            if kind is EventWords and self.code != DEFAULT:
                value = folded(value)
        elif name in _LISTS:
            value = _LISTS[name](self)
        else:
            raise AttributeError(name)
        setattr(self, name, value)
        return value

    has_dictionary = False
    """Whether a dictionary tells which word a form is of."""

    def lemma(self, word: str) -> str:
        """The first form of a word in small letters, as its dictionary reads it."""
        return word

    def forms_of(self, lemma: str) -> list[tuple[str, str]]:
        """The forms of a word of its dictionary, with the tags that events know them by."""
        return []

    @property
    def tells_events(self) -> bool:
        """Whether it has the words by which events are found."""
        return (self.folder / "events" / "types.toml").is_file()

    @cached_property
    def word_flags(self) -> dict[str, int]:
        """What else words that are names of places are, by the folded word: bits of `WordFlag`."""
        flags = dict.fromkeys(self.lines("given.txt"), WordFlag.GIVEN)
        for line in self.lines("common.txt"):
            word, _, tier = line.partition("\t")
            bits = WordFlag.COMMON if tier == "1" else WordFlag.RARE
            flags[word] = flags.get(word, 0) | bits
        for line in self.lines("surnames.txt"):
            word, _, tier = line.partition("\t")
            bits = WordFlag.SURNAME | (WordFlag.SURNAME_FREQUENT if tier in ("1", "2") else 0)
            flags[word] = flags.get(word, 0) | bits
        return flags

    def lines(self, *parts: str) -> list[str]:
        """The lines of one of its files, named by its path below the folder; none if it has none.

        Lines that begin with # are left out.
        """
        text = self.read(*parts)
        lines = text.splitlines()
        return [line for line in lines if line[:1] != "#"] if "#" in text else lines

    def read(self, *parts: str) -> str:
        """The text of one of its files; empty if it has none."""
        file = self.folder.joinpath(*parts)
        return file.read_text(encoding="utf-8") if file.is_file() else ""

    def model_file(self, *parts: str) -> Path:
        """The file of a model: its own, or that of English if it has none."""
        own = self.folder.joinpath(*parts)
        return own if own.is_file() else ENGLISH.joinpath(*parts)

    @cached_property
    def fingerprint(self) -> str:
        """Version of all its files: the same reads an article the same way; 16 hex digits."""
        digest = hashlib.blake2b(self.code.encode(), digest_size=8)
        for path in sorted(self.folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                name = path.relative_to(self.folder).as_posix()
                digest.update(name.encode() + b"\0" + path.read_bytes())
        return digest.hexdigest()


def _organisation_kinds(language: Language) -> dict[str, int]:
    pairs = (line.partition("\t") for line in language.lines("organisations.txt"))
    return {word: ORGANISATION_KINDS[kind] for word, _, kind in pairs}


def _idioms(language: Language) -> dict[str, frozenset[str]]:
    pairs = (line.partition("\t") for line in language.lines("idioms.txt"))
    return {word: frozenset(following.split()) for word, _, following in pairs}


def _not_places(language: Language) -> dict[str, list[NotPlace]]:
    found: dict[str, list[NotPlace]] = {}
    for line in language.lines("not_places.tsv")[1:]:
        name, kind, needs = line.split("\t")
        keys = tuple(name.split())
        found.setdefault(keys[0], []).append(NotPlace(keys, kind, frozenset(needs.split())))
    return {key: sorted(names, key=lambda n: -len(n.keys)) for key, names in found.items()}


def _first_cells(file: str) -> Callable[[Language], frozenset[str]]:
    def first_cells(language: Language) -> frozenset[str]:
        lines = language.lines(file)
        if "\t" not in "".join(lines):  # ten thousands of words alone
            return frozenset(lines)
        return frozenset(line.partition("\t")[0] for line in lines)

    return first_cells


_SECTIONS = {
    "text": TextWords,
    "cues": Cues,
    "recognition": RecognitionWords,
    "unknown_places": UnknownPlaceWords,
    "places": PlaceWords,
    "roles": RoleWords,
    "events": EventWords,
    "times": TimeWords,
    "measures": MeasureWords,
}
_LISTS: dict[str, Callable[[Language], Any]] = {
    "given_names": _first_cells("given.txt"),
    "titles": _first_cells("titles.txt"),
    "common_words": _first_cells("words.txt"),
    "place_like_words": _first_cells("common.txt"),
    "organisation_kinds": _organisation_kinds,
    "idioms": _idioms,
    "not_places": _not_places,
}


def codes() -> tuple[str, ...]:
    """The codes of the languages that can be read, English first; loads none of them."""
    return registry.names("languages")


@cache
def load_language(code: str = DEFAULT) -> Language:
    """The language of a code.

    Raises:
        PluginError: If there is none, or it cannot be imported.
    """
    language: Language = registry.load("languages", code)()
    return language


def stated_language(stated: str) -> str:
    """The code of the language that an article states, empty if it is none."""
    fits = _CODE.match(stated.strip().lower())
    if fits is None or fits[1] in _NONE:
        if stated.strip() and fits is None:
            _tell_wrong(stated)
        return ""
    return _LONG.get(fits[1], fits[1])


@cache
def default_language() -> Language:
    """English, by which a text is read that says nothing else."""
    return load_language(DEFAULT)


@cache
def _tell_wrong(stated: str) -> None:
    """Says, once for each, that what an article states is no language."""
    log.warning(
        "language %.40r is none, of articles that state it: theirs is found by their text: "
        'give a code, as "de"',
        stated,
    )
