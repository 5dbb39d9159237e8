"""What an article tells, as values: its words, sentences, and mentions with their roles.

This is all that the rest of the package knows of an article, and `told_of` is the one place where
it is made from what the geoparser gives: the article and the rows of its mentions.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from geomap.events.lexicon import Kept, Lexicon, lexicon
from geomap.languages.base import Language
from geomap.languages.choice import language_of
from geomap.languages.words import ORGANISATIONS
from geomap.roles.senses import sense_of
from geomap.schema.article import Article
from geomap.schema.location import Location
from geomap.text.names import fold_word
from geomap.text.shape import Surroundings, surroundings
from geomap.text.tokenizer import Words, split_words, squeeze

__all__ = ["UNLISTED", "Named", "Told", "told_of"]

UNLISTED = "unlisted"
"""The role of a name that no gazetteer has and no model took for a place's."""

_MOST_WORDS = 300
"""Words of a sentence: what is further apart has nothing to do with each other."""

_LONGEST_SENTENCE = 900
"""Characters of a sentence that is shown whole."""


_SHORTEST = 3
"""Letters of a word that says what a sentence is about."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name of a place: numbers of its first and last word, and its row in the table.

    Attributes:
        role: Its role; ``unlisted`` if nothing but its preposition says that it is a place's name.
    """

    first: int
    last: int
    row: Location

    @property
    def role(self) -> str:
        """Its role in the text."""
        return self.row.role if self.row.provenance != UNLISTED else UNLISTED


class Told:
    """An article's words, lemmas, sentences and mentions, as events are found in them.

    Attributes:
        article: The article.
        words: Its words.
        around: Their shape.
        lemmas: The lemmas of each word, the word itself first.
        bounds: Numbers of the first and last word of each sentence that has any; one of more than
            300 words, a list without a full stop, counts as several.
        sentence_of: Number of each word's sentence in ``bounds``.
        named: Its mentions, in order.
        published: Its date, None if it is not stated.
        words_of: The lexicon.
    """

    def __init__(
        self,
        article: Article,
        words: Words,
        around: Surroundings,
        named: list[Named],
        own: Lexicon,
    ) -> None:
        self.article, self.words, self.named, self.words_of = article, words, named, own
        self.around = around
        self.lemmas = own.lemmas(words.keys)
        self.bounds: list[tuple[int, int]] = []
        self.sentence_of: list[int] = []
        begin, count = 0, len(words.sentences)
        while begin < count:
            end = bisect_right(words.sentences, words.sentences[begin], begin)
            end = min(end, begin + _MOST_WORDS)
            self.sentence_of += [len(self.bounds)] * (end - begin)
            self.bounds.append((begin, end - 1))
            begin = end
        self.topics_of: dict[int, Counter[str]] = {}
        self.beside_times: dict[int, tuple[str, bool, bool]] = {}
        self.tenses: dict[int, tuple[str, str, str]] = {}
        self.published = _date(article.published)
        self._firsts = [name.first for name in named]

    def read_as(self, number: int) -> str:
        """The first form of a word as the language's dictionary reads it; empty if it has none."""
        language = self.words.language
        if not language.has_dictionary or not self.words_of.forms_of(self.words.keys[number]):
            return ""
        return fold_word(language.lemma(self.words.words[number].lower()))

    @cached_property
    def in_name(self) -> frozenset[int]:
        """Numbers of the words of mentions."""
        return frozenset(n for name in self.named for n in range(name.first, name.last + 1))

    @cached_property
    def has_meaning(self) -> list[bool]:
        """Of each word whether it names no place and tells of something by itself."""
        found = list(map(_telling(self.words.language).__getitem__, self.words.keys))
        for number in self.in_name:
            found[number] = False
        return found

    @cached_property
    def in_institution(self) -> frozenset[int]:
        """Numbers of the words of names of institutions: "Crown Court", "the Strike Committee"."""
        keys, kinds = self.words.keys, self.words.language.organisation_kinds
        names = self.around.names()
        institutions = (name for name in names if kinds.get(keys[name[1]]) in ORGANISATIONS)
        return frozenset(n for first, last in institutions for n in range(first, last + 1))

    @cached_property
    def title_lemmas(self) -> frozenset[str]:
        """The lemmas of the title."""
        keys = map(fold_word, self.article.title.split())
        return frozenset(lemma for lemmas in self.words_of.lemmas(keys) for lemma in lemmas)

    @cached_property
    def paragraphs(self) -> list[int]:
        """Number of the paragraph of each sentence."""
        found, number = [], 0
        text, ends, starts = self.words.text, self.words.ends, self.words.starts
        for sentence, (first, _) in enumerate(self.bounds):
            if sentence and "\n" in text[ends[first - 1] : starts[first]]:
                number += 1
            found.append(number)
        return found

    def named_in(self, sentence: int) -> list[Named]:
        """The mentions of a sentence, in order."""
        first, last = self.bounds[sentence]
        return [self.named[number] for number in self.numbers_between(first, last)]

    def numbers_between(self, first: int, last: int) -> range:
        """Numbers of the mentions that begin from one word to another, both included."""
        return range(bisect_left(self._firsts, first), bisect_right(self._firsts, last))

    def ending_at(self, word: int) -> Named | None:
        """The mention whose last word is the one with this number."""
        number = bisect_right(self._firsts, word) - 1
        found = self.named[number] if number >= 0 else None
        return found if found is not None and found.last == word else None

    def sentence(self, number: int) -> str:
        """A sentence as the table shows it."""
        text = self.words.text[self.begin_of(number) : self.end_of(number)]
        return squeeze(text)[:_LONGEST_SENTENCE]

    def begin_of(self, number: int) -> int:
        """Offset at which a sentence begins."""
        sentences, first = self.words.sentences, self.bounds[number][0]
        if first and sentences[first - 1] == sentences[first]:
            return self.words.starts[first]
        return self.words.sentence_starts[sentences[first]]

    def end_of(self, number: int) -> int:
        """Offset at which a sentence ends."""
        sentences, last = self.words.sentences, self.bounds[number][1]
        if last + 1 < len(sentences) and sentences[last + 1] == sentences[last]:
            return self.words.starts[last + 1]
        following, starts = sentences[last] + 1, self.words.sentence_starts
        return starts[following] if following < len(starts) else len(self.words.text)

    def span(self, first: int, last: int) -> str:
        """The words from one to another as written."""
        return self.words.text[self.words.starts[first] : self.words.ends[last]]


@cache
def _telling(language: Language) -> Kept[bool]:
    """Whether a folded word tells of something by itself."""

    def tells(key: str) -> bool:
        sense = sense_of(key, language)
        return len(key) >= _SHORTEST and bool(sense.noun or sense.verb)

    return Kept(tells)


def told_of(
    article: Article,
    locations: Iterable[Location],
    split: tuple[Words, Surroundings] | None = None,
) -> Told:
    """The words, sentences and mentions of an article, made of its rows.

    Args:
        article: The article.
        locations: The rows of its mentions; their offsets are into the article's text.
        split: The article's words and their shape, if they are split already.
    """
    if split is None:
        words = split_words(article.text, article.body_start, language_of(article))
        around = surroundings(words)
    else:
        words, around = split
    named: list[Named] = []
    for row in sorted(locations, key=lambda row: (row.start, -row.end)):
        first = bisect_right(words.ends, row.start)
        last = bisect_left(words.starts, row.end) - 1
        if first <= last and (not named or first > named[-1].last):
            named.append(Named(first, last, row))
    named = sorted([*named, *_unlisted(article, words, around, named)], key=lambda name: name.first)
    return Told(article, words, around, named, lexicon(words.language))


def _unlisted(
    article: Article, words: Words, around: Surroundings, named: list[Named]
) -> list[Named]:
    """Names that no gazetteer has, led by a preposition of place: "at the Regional Hospital"."""
    lists = words.language.events
    keys, language = words.keys, words.language
    taken = {number for name in named for number in range(name.first, name.last + 1)}
    found: list[Named] = []
    for first, last in enumerate(around.run_last):
        before = first - 1
        if (
            not around.capital[first]
            or around.run_first[first] != first
            or around.titled[first]
            or around.opening[first]
            or not before
            or not taken.isdisjoint(range(first, last + 1))
            or (first == last and (len(keys[first]) < 3 or words.words[first].isupper()))
            or keys[first] in lists.no_names
            or keys[first] in language.given_names
            or keys[first] in language.titles
            or language.organisation_kinds.get(keys[last]) in ORGANISATIONS
            or words.gaps[last] == "-"
        ):
            continue
        if keys[before] in ("the", "a", "an"):
            before -= 1
        listed = keys[before] in ("and", "or") or words.gaps[before].strip() == ","
        if keys[before] in lists.placing_names or (
            listed and found and before - found[-1].last <= 1
        ):
            row = _no_row(article, words, first, last)
            found.append(Named(first, last, row))
    return found


def _no_row(article: Article, words: Words, first: int, last: int) -> Location:
    """The row of a name that no gazetteer has."""
    start, end = words.starts[first], words.ends[last]
    return Location.unplaced(article, words.text[start:end], start, end, provenance=UNLISTED)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
