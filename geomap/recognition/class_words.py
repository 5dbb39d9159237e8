"""What the words beside a name say of the class of its place: a state, a county, a river.

"The counties of Napa and Sonoma" are not the towns, and "New York's governor" is the state's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from geomap.languages.base import Language
from geomap.recognition.apposition import lists_of
from geomap.recognition.called_names import is_space
from geomap.text.tokenizer import Words

if TYPE_CHECKING:
    from geomap.gazetteer.lexicon import Toponym
    from geomap.recognition.matcher import Span

__all__ = ["ClassWord", "class_words", "descriptions"]

_BITS = {"country": 1, "division": 2, "county": 4, "nature": 8, "town": 16}


@dataclass(frozen=True, slots=True)
class ClassWord:
    """A word that says what kind of place a name beside it stands for.

    Attributes:
        choices: Bits of the classes that it calls for, as in ``Toponym.classes``, the first
            choice first.
        is_plural: Whether it is the plural, and speaks of all the names of a list.
        before: Whether it may stand before a name: "the state of X".
        after: Whether it may stand after one: "X state".
        owned: Whether it may be the name's own: "X's governor".
        undone_by: The words that it belongs to where they follow: "X district *court*".
    """

    choices: tuple[int, ...]
    is_plural: bool
    before: bool
    after: bool
    owned: bool
    undone_by: frozenset[str]

    def classes(self, toponym: Toponym) -> int:
        """The classes that it calls for of those that the name has, or its first choice."""
        fitting = (bits for bits in self.choices if bits & toponym.classes)
        return next(fitting, self.choices[0])


@cache
def class_words(language: Language) -> dict[str, ClassWord]:
    """The words that say what kind of place is meant, singular and plural."""
    words = {}
    for line in filter(None, language.lines("classes.tsv")):
        one, many, where, classes, *undone = line.split("\t")
        choices = tuple(
            sum(_BITS[name] for name in choice.split("+")) for choice in classes.split(">")
        )
        for word, is_plural in ((many, True), (one, False)):
            words[word] = ClassWord(
                choices,
                is_plural,
                "before" in where,
                "after" in where,
                "owned" in where,
                frozenset(" ".join(undone).split()),
            )
    return words


def descriptions(spans: Sequence[Span], words: Words) -> list[int]:
    """The classes that the words beside each name allow, bits as in ``Toponym.classes``, or 0.

    Args:
        spans: The names, in order.
        words: The text's words.
    """
    told = [_described(span, words) for span in spans]
    lists = lists_of(spans, words)
    for members in lists:
        if len(members) < 2:
            continue
        first, last = spans[members[0]], spans[members[-1]]
        # "the counties of Napa and Sonoma", "Katsina and Kaduna states"
        noun = _noun_before(first, words)
        if noun is None or not noun.is_plural:
            noun = _noun_after(last, words)
        if noun is not None and noun.is_plural:
            for number in members:
                told[number] = told[number] or noun.classes(spans[number].toponym)
    return told


def _described(span: Span, words: Words) -> int:
    """The classes that the words beside one name allow."""
    noun = _noun_before(span, words)
    if noun is None:
        noun = _noun_apposed(span, words) or _noun_after(span, words) or _noun_within(span, words)
    return 0 if noun is None else noun.classes(span.toponym)


def _noun_before(span: Span, words: Words) -> ClassWord | None:
    """The class word of "the state of X"."""
    keys, gaps, first = words.keys, words.gaps, span.first
    if first >= 2 and keys[first - 1] == "of" and all(map(is_space, gaps[first - 2 : first])):
        noun = class_words(words.language).get(keys[first - 2])
        # "Chipata district of Lusaka": the noun is the other name's.
        if noun is not None and noun.before and not _is_taken(first - 2, words):
            return noun
    return None


def _noun_within(span: Span, words: Words) -> ClassWord | None:
    """The class word of "the Red Sea": the last of a name of waters that takes an article."""
    first, last = span.first, span.last
    noun = class_words(words.language).get(words.keys[last])
    if noun is None or noun.choices != (_BITS["nature"],) or first == last or not first:
        return None
    is_joined = last + 1 < len(words.keys) and is_space(words.gaps[last])
    is_longer = is_joined and (
        words.words[last + 1][0].isupper()
        or words.keys[last + 1] in words.language.recognition.parts
    )
    has_one = bool(span.toponym.classes & _BITS["nature"])
    return noun if has_one and words.keys[first - 1] == "the" and not is_longer else None


def _is_taken(noun: int, words: Words) -> bool:
    """Whether a class word follows a name, whose it is then."""
    before = noun - 1
    if before >= 0 and words.keys[before] == "sub":
        before -= 1
    return (
        before >= 0
        and words.words[before][0].isupper()
        and words.keys[before] not in ("the", "a", "an", "in")
        and not words.possessive[before]
        and words.gaps[before].strip() in ("", "-")
    )


def _noun_apposed(span: Span, words: Words) -> ClassWord | None:
    """The class word of "Georgia, the American state": it is among the next words."""
    keys, gaps, texts, last = words.keys, words.gaps, words.words, span.last
    if last + 2 < len(keys) and gaps[last] == ", " and keys[last + 1] in ("the", "a", "an"):
        for word in range(last + 2, min(last + 5, len(keys))):
            if gaps[word - 1] not in (" ", "-"):
                break
            noun = class_words(words.language).get(keys[word])
            if noun is not None and not noun.is_plural and texts[word].islower():
                return noun
    return None


def _noun_after(span: Span, words: Words) -> ClassWord | None:
    """The class word of "X state" and "X State"."""
    keys, last = words.keys, span.last
    if last + 1 < len(keys) and is_space(words.gaps[last]):
        noun = class_words(words.language).get(keys[last + 1])
        if noun is None or not (noun.owned if words.possessive[last] else noun.after):
            return None
        if last + 2 < len(keys) and is_space(words.gaps[last + 1]):
            # "Oregon State Police", "Moscow district court"
            in_capitals = words.words[last + 1][0].isupper()
            if keys[last + 2] in noun.undone_by or (
                in_capitals and words.words[last + 2][0].isupper()
            ):
                return None
        return noun
    return None
