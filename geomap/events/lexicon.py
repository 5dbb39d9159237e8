"""The words that tell of events: types, their words, and the inflected forms of these.

All of it is data of a language: ``events/types.toml`` (the types, and the words that tell of each)
and ``events/forms.tsv`` (forms).  The types are the same in all languages: another than English
adds its words to them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any, TypeVar

from geomap.languages.base import DEFAULT, Language, default_language
from geomap.text.names import fold_word

__all__ = ["OTHER", "EventType", "Form", "Kept", "Lexicon", "Phrase", "event_types", "lexicon"]

OTHER = "other"
"""The type of what happened where no word says what it was."""

_WORDS = frozenset(("verbs", "nouns", "weak", "hints", "about", "phrases"))
"""What a language says of a type."""

_ANY = "_"
_GAP = 2  # most words that `_` in a phrase stands for


@dataclass(frozen=True, slots=True)
class EventType:
    """A type of event, with what other schemes call it.

    Attributes:
        name: Its name, as in the table of events.
        coarse: The group that it belongs to.
        acled: ACLED's event type and sub-event type, empty if it has none.
        plover: PLOVER's event type, empty if it has none.
        glide: GLIDE's code of the hazard, empty if it is none.
        spreads: Whether one such event is often told of many places at once.
        harms: Whether people come to harm by it.
        ensues: Whether it is what befalls people in an event that harms.
        befalls: Which column counts the people that it is told of, empty if none does.
        befalls_one: Whether it befell one person, if no number is told.
    """

    name: str
    coarse: str
    acled: str = ""
    plover: str = ""
    glide: str = ""
    spreads: bool = False
    harms: bool = False
    ensues: bool = False
    befalls: str = ""
    befalls_one: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """What an inflected word can be.

    Attributes:
        lemma: The word that a dictionary lists.
        tags: ``b`` a verb's base or present, ``s`` its third person, ``d`` its past, ``n`` its
            participle, ``g`` its -ing form, ``N`` a noun, ``P`` a noun's plural.
    """

    lemma: str
    tags: str

    @property
    def is_verb(self) -> bool:
        """Whether it can be a verb."""
        return not set(self.tags) <= {"N", "P"}

    @property
    def is_noun(self) -> bool:
        """Whether it can be a noun."""
        return "N" in self.tags or "P" in self.tags


@dataclass(frozen=True, slots=True)
class Phrase:
    """Several lemmas in a row that tell of a type of event."""

    lemmas: tuple[str, ...]
    type: str


_MOST_WORDS = 100_000

Made = TypeVar("Made")


class Kept(dict[str, Made]):
    """What is made of each folded word when it is first asked for; so many are kept.

    Args:
        make: Makes it.
    """

    def __init__(self, make: Callable[[str], Made]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> Made:
        if len(self) >= _MOST_WORDS:
            self.clear()
        made = self[key] = self._make(key)
        return made


"""Of so many words is kept what they can tell of."""


class Lexicon:
    """The types of event and their words.

    Args:
        scheme: What ``types.toml`` holds.
        forms: The rows of ``forms.tsv``, its head left out.
    """

    def __init__(self, scheme: dict[str, dict[str, Any]], forms: Iterable[str]) -> None:
        self.types: dict[str, EventType] = {}
        self.verbs: dict[str, set[str]] = {}
        self.nouns: dict[str, set[str]] = {}
        self.weak: dict[str, set[str]] = {}
        self.hints: dict[str, set[str]] = {}
        self.about: dict[str, set[str]] = {}
        self.phrases: dict[str, list[Phrase]] = {}
        self._rows: dict[str, str] = {}
        self.kept_candidates: dict[
            tuple[str, bool, str], tuple[str, str, frozenset[str], frozenset[str]] | None
        ] = {}
        """What a word can tell of as a trigger (see `geomap.events.triggers`)."""
        self.forms_of: Callable[[str], tuple[Form, ...]] = Kept(self._forms_of).__getitem__
        """The lemmas and forms that a folded word can be of; none if it is not known."""
        self.about_key: Callable[[str], frozenset[str]] = Kept(self._about_key).__getitem__
        """The types that a folded word is about, in any of its forms."""
        self.evoked: Callable[[str], frozenset[str]] = Kept(self._evoked).__getitem__
        """The types that a folded word tells of by itself, as verb or noun."""
        self._lemmas_of = Kept(self._made_lemmas).__getitem__
        for row in forms:
            form, _, told = row.partition("\t")
            self._rows[form] = f"{self._rows[form]}\n{told}" if form in self._rows else told
        for name, told in scheme["type"].items():
            self.types[name] = EventType(
                name,
                told["coarse"],
                told.get("acled", ""),
                told.get("plover", ""),
                told.get("glide", ""),
                bool(told.get("spreads")),
                bool(told.get("harms")),
                bool(told.get("ensues")),
                told.get("befalls", ""),
                bool(told.get("befalls_one")),
            )
            for words, kind in (
                (self.verbs, "verbs"),
                (self.nouns, "nouns"),
                (self.weak, "weak"),
                (self.hints, "hints"),
                (self.about, "about"),
            ):
                for word in told.get(kind, "").split():
                    words.setdefault(word, set()).add(name)
            for line in told.get("phrases", "").splitlines():
                if lemmas := tuple(line.split()):
                    self.phrases.setdefault(lemmas[0], []).append(Phrase(lemmas, name))

    @property
    def has_words(self) -> bool:
        """Whether any word of the language tells of an event."""
        return bool(self.verbs or self.nouns or self.phrases)

    def _about_key(self, key: str) -> frozenset[str]:
        names = (self.about.get(lemma, ()) for lemma in self._lemmas_of(key))
        return frozenset(chain.from_iterable(names))

    def _evoked(self, key: str) -> frozenset[str]:
        names: set[str] = set()
        for form in self.forms_of(key):
            names |= self.verbs.get(form.lemma, set()) if form.is_verb else set()
            names |= self.nouns.get(form.lemma, set()) if form.is_noun else set()
        return frozenset(names)

    def _forms_of(self, key: str) -> tuple[Form, ...]:
        rows = self._rows.get(key, "")
        pairs = (row.split("\t") for row in rows.split("\n")) if rows else ()
        return tuple(Form(lemma, tags) for lemma, tags in pairs)

    def _made_lemmas(self, key: str) -> tuple[str, ...]:
        return (key, *(form.lemma for form in self.forms_of(key)))

    def lemmas(self, keys: Iterable[str]) -> list[tuple[str, ...]]:
        """The lemmas of each of many folded words, the word itself among them."""
        return list(map(self._lemmas_of, keys))

    def phrases_at(
        self, lemmas: Sequence[tuple[str, ...]], first: int, last: int
    ) -> list[tuple[int, Phrase]]:
        """The phrases that begin at a word, with the number of their last word.

        Args:
            lemmas: The lemmas of each word of the text.
            first: Number of the word.
            last: Number of the last word of its sentence.
        """
        found = []
        for lemma in lemmas[first]:
            for phrase in self.phrases.get(lemma, ()):
                end = _match(phrase.lemmas, lemmas, first, last)
                if end is not None:
                    found.append((end, phrase))
        return found


def _match(
    phrase: tuple[str, ...], lemmas: Sequence[tuple[str, ...]], first: int, last: int
) -> int | None:
    """Number of the last word of a phrase that begins at a word, None if it does not."""
    at, loose = first, 0
    for lemma in phrase[1:]:
        if lemma == _ANY:
            loose = _GAP
            continue
        at += 1
        # Between a verb and its particle a short object may stand: "put it off".
        while at <= last and lemma not in lemmas[at] and loose > 0:
            at, loose = at + 1, loose - 1
        if at > last or lemma not in lemmas[at]:
            return None
        loose = 0
    return at


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language."""
    scheme = tomllib.loads(default_language().read("events", "types.toml"))
    forms = language.lines("events", "forms.tsv")[1:]
    if language.code != DEFAULT:
        own = tomllib.loads(language.read("events", "types.toml")).get("type", {})
        for name, told in scheme["type"].items():
            scheme["type"][name] = {k: v for k, v in told.items() if k not in _WORDS} | {
                kind: _folded(words) for kind, words in own.get(name, {}).items()
            }
        forms = forms or list(_forms(language, own))
    return Lexicon(scheme, forms)


def _folded(words: str) -> str:
    """Words in lines, folded as those of a text are."""
    lines = (" ".join(map(fold_word, line.split(" "))) for line in words.splitlines())
    return "\n".join(lines)


def _forms(language: Language, types: dict[str, dict[str, str]]) -> Iterator[str]:
    """The rows of a table of forms of all words that tell of events, by a language's dictionary."""
    lists = (words.split() for told in types.values() for words in told.values())
    for lemma in dict.fromkeys(word for words in lists for word in words if word != _ANY):
        known: dict[str, set[str]] = {}
        for form, tags in language.forms_of(lemma):
            known.setdefault(fold_word(form), set()).update(tags)
        for form, told in known.items():
            yield f"{form}\t{fold_word(lemma)}\t{''.join(sorted(told))}"


def event_types() -> dict[str, EventType]:
    """The types of event by name."""
    return lexicon(default_language()).types
