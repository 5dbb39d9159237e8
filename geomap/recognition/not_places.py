"""Stretches of words that name something else than a place: storms, ships, armed groups, ...

Some are names that are told in a table (``not_places.tsv``), others are told by the words beside
them (``cues.toml``).  Each has the name of the rule that found it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from geomap.gazetteer.format import WordFlag
from geomap.languages.base import Language
from geomap.languages.words import Cues
from geomap.recognition.matcher import Span
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["KINDS", "find_given_names", "find_not_places", "is_in_not_place"]

KINDS = {
    "armed group": "armed_group",
    "holiday": "holiday",
    "aid organisation": "aid_organisation",
    "company or brand": "brand",
    "company or place": "brand",
    "other": "other",
}
"""The kinds of names in the table, each with the name of its rule."""

_QUOTES = "\"“”«»„'‘’"

_JOINED = frozenset((" ", "-", "’", "'", "-e-", "/", "–"))


_MAYBE = 0.42
"""A given name that is less likely a place's than this tells of a person beside another one."""


def find_not_places(words: Words, around: Surroundings) -> list[tuple[int, int, str]]:
    """First and last word of each stretch that names no place, and the name of the rule.

    Args:
        words: The article's words.
        around: What was seen of them as a whole, where the answer is kept.
    """
    language = words.language
    if around.not_places is None:
        known, telling = language.cues, _telling(language)
        at = [number for number, key in enumerate(words.keys) if key in telling]
        around.not_places = sorted(
            {
                *_in_table(words, around, at),
                *_storms(words, around, known, at),
                *_ships(words, around, known, at),
                *_time_zones(words, known, at),
                *_degrees(words, around, known, at),
                *_roads(words, known, at),
            }
        )
    return around.not_places


@cache
def _telling(language: Language) -> frozenset[str]:
    """The folded words at which something that is no place can be seen; most words are none."""
    known = language.cues
    return frozenset(language.not_places).union(
        known.storms, known.ships, known.time_zones, known.time_words, known.degrees, known.roads,
        ("us",),
    )  # fmt: skip


def is_in_not_place(first: int, last: int, stretches: list[tuple[int, int, str]]) -> bool:
    """Whether a run of words has a word of one of the stretches."""
    return any(begin <= last and first <= end for begin, end, _ in stretches)


def _sentence(words: Words, word: int) -> list[str]:
    """The folded words of a word's sentence."""
    return words.keys[words.of_sentence(words.sentences[word])]


def _in_table(words: Words, around: Surroundings, at: list[int]) -> Iterator[tuple[int, int, str]]:
    keys, gaps, texts = words.keys, words.gaps, words.words
    table = words.language.not_places
    for first in [n for n in at if keys[n] in table and around.capital[n]]:
        for name in table[keys[first]]:
            last = first + len(name.keys) - 1
            if (
                tuple(keys[first : last + 1]) == name.keys
                and all(gap in _JOINED or gap.isspace() for gap in gaps[first:last])
                and (first < last or len(keys[first]) > 4 or texts[first].isupper())
                and (not name.needs or _has_needed(words, first, name.needs))
                and (name.kind != _OR_PLACE or not _is_told_as_place(first, last, words))
            ):
                yield first, last, KINDS[name.kind]
                break


_OR_PLACE = "company or place"
"""The kind of companies that are called as places are: Toyota, Santander."""


def _is_told_as_place(first: int, last: int, words: Words) -> bool:
    """Whether the words beside a name tell of a place: "in Toyota", "Hershey, Pennsylvania"."""
    keys, gaps, text = words.keys, words.gaps, words.language.text
    if first and keys[first - 1] in text.place_prepositions and gaps[first - 1].isspace():
        return True
    if last + 1 == len(keys) or words.sentences[last + 1] != words.sentences[last]:
        return False
    is_named = words.words[last + 1][0].isupper()
    return is_named and (gaps[last].strip() == "," or keys[last + 1] in text.settlements)


def _has_needed(words: Words, first: int, needs: frozenset[str]) -> bool:
    if "quoted" in needs and first and words.gaps[first - 1][-1:] in _QUOTES:
        return True
    return not needs.isdisjoint(_sentence(words, first))


def _storms(
    words: Words, around: Surroundings, known: Cues, at: list[int]
) -> Iterator[tuple[int, int, str]]:
    """Names after "Hurricane" and the like, and the same names wherever else they stand alone."""
    keys, gaps = words.keys, words.gaps
    names: set[str] = set()
    for title in [n for n in at if n + 1 < len(keys) and keys[n] in known.storms]:
        name = title + 1
        if (
            gaps[title] == " "
            and around.capital[name]
            and keys[name] not in known.no_storm
            and not (around.titled[name] and not around.capital[title])
            and (name + 1 == len(keys) or gaps[name] != " " or not _goes_on(name, words, known))
        ):
            names.add(keys[name])
            yield title if around.capital[title] else name, name, "storm"
    if names:
        for n in [n for n, key in enumerate(keys) if key in names and around.capital[n]]:
            before = keys[n - 1] if n else ""
            if before not in words.language.text.place_prepositions and "," not in gaps[n]:
                yield n, n, "storm"


def _goes_on(name: int, words: Words, known: Cues) -> bool:
    """Whether the name goes on as that of a place: "Storm Lake Park", "Cyclone Charles City"."""
    return words.words[name + 1][0].isupper() and words.keys[name + 1] in known.no_storm


def _ships(
    words: Words, around: Surroundings, known: Cues, at: list[int]
) -> Iterator[tuple[int, int, str]]:
    """Names right after "the tanker" and the like."""
    keys, gaps = words.keys, words.gaps
    for title in [n for n in at if n + 1 < len(keys) and keys[n] in known.ships]:
        first = title + 1
        is_prefix = words.words[title].isupper()
        if (
            gaps[title].strip() not in ("", *_QUOTES)
            or not around.capital[first]
            or around.titled[first]
            or (around.loud[first] and not is_prefix)
            or (around.capital[title] and not is_prefix and not around.opening[title])
            or (len(keys[title]) <= 3 and not is_prefix and keys[title] not in ("tug",))
            or keys[first] in known.no_ship
        ):
            continue
        last = first
        while (
            last + 1 < len(keys)
            and around.capital[last + 1]
            and gaps[last] in (" ", "-")
            and not words.possessive[last]
            and keys[last + 1] not in known.no_ship
        ):
            last += 1
        yield first, last, "ship"


def _time_zones(words: Words, known: Cues, at: list[int]) -> Iterator[tuple[int, int, str]]:
    """Capitals after a time of day, and "Eastern" there."""
    keys, texts, sentences = words.keys, words.words, words.sentences
    for n in at:
        key = keys[n]
        is_zone = key in known.time_zones and texts[n].isupper()
        if not n or not (is_zone or (key in known.time_words and texts[n][0].isupper())):
            continue
        begin = max(0, n - (3 if len(key) > 2 and is_zone else 1))
        if any(
            (keys[before] in words.language.recognition.times or keys[before][0].isdigit())
            and sentences[before] == sentences[n]
            for before in range(begin, n)
        ):
            yield n, n, "time_zone"


def _degrees(
    words: Words, around: Surroundings, known: Cues, at: list[int]
) -> Iterator[tuple[int, int, str]]:
    """Degrees after a person's name, or after an article: "Ana Ruiz, MD", "an MA"."""
    language, keys, gaps = words.language, words.keys, words.gaps
    for n in at:
        key = keys[n]
        if key not in known.degrees or not n or not around.capital[n]:
            continue
        if keys[n - 1] in ("a", "an", "her", "his", "their", "my") and gaps[n - 1] == " ":
            yield n, n, "degree"
            continue
        if gaps[n - 1].strip() != ",":
            continue
        first = around.run_first[n - 1]
        if keys[n - 1] in known.degrees or (
            first < n - 1
            and not words.possessive[n - 1]
            and (keys[first] in language.given_names or keys[first] in language.titles)
            and keys[first] not in ("st", "saint", "port", "mount")
        ):
            yield n, n, "degree"


def _roads(words: Words, known: Cues, at: list[int]) -> Iterator[tuple[int, int, str]]:
    """Words before the number of a road or the like: "Interstate 95", "US 101"."""
    language = words.language
    keys, gaps = words.keys, words.gaps
    for n in at:
        key = keys[n]
        if n + 1 == len(keys):
            continue
        if key in known.roads and keys[n + 1][0].isdigit() and gaps[n] in (" ", "-"):
            yield n, n, "road"
            if n and keys[n - 1] == "us" and gaps[n - 1] == " ":
                yield n - 1, n, "road"
        elif (
            key == "us"
            and keys[n + 1].isdigit()
            and len(keys[n + 1]) <= 3
            and gaps[n] in ("-", " ")
            and (
                gaps[n] == "-"
                or (n and keys[n - 1] in language.recognition.on_a_road)
                or n + 2 == len(keys)
                or keys[n + 2] in language.text.place_prepositions
            )
            and (n + 2 == len(keys) or keys[n + 2] not in language.recognition.numbers_of_many)
        ):
            yield n, n, "road"


def find_given_names(
    spans: list[Span], likely: list[float], words: Words, around: Surroundings
) -> Iterator[int]:
    """Numbers of the spans that are persons' given names, alone: "Charlotte told ... hit her".

    One sentence must say so, and none that the name is a place's.

    Args:
        spans: The article's spans.
        likely: How likely each names a place, as far as is known.
        words: The article's words.
        around: What was seen of them as a whole.
    """
    language, keys = words.language, words.keys
    alone: dict[str, list[int]] = {}
    for number, span in enumerate(spans):
        if span.first == span.last and keys[span.first] in language.given_names:
            alone.setdefault(keys[span.first], []).append(number)
    places = {
        keys[span.first]
        for span, chance in zip(spans, likely, strict=True)
        if span.first == span.last and chance >= _MAYBE
    }
    for numbers in alone.values():
        own = [spans[number] for number in numbers]
        if any(_is_placed(span, words, around) for span in own):
            continue
        if any(_is_persons(span, words, around, places) for span in own):
            yield from numbers


def _is_placed(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether the words beside a name could be those beside a place's."""
    language = words.language
    word, keys = span.first, words.keys
    before = keys[word - 1] if word else ""
    following = keys[word + 1] if word + 1 < len(keys) else ""
    return (
        (before in language.text.place_prepositions and not around.opening[word])
        or (before in language.text.directions and around.capital[word - 1])
        or span.inside > 0
        or ("," in words.gaps[word] and bool(following) and around.capital[word + 1])
        or (
            bool(following) and following in language.organisation_kinds and words.gaps[word] == " "
        )
    )


def _is_persons(span: Span, words: Words, around: Surroundings, places: set[str]) -> bool:
    """Whether the words beside a name say that it is a person's."""
    language = words.language
    word, keys, gaps, known = span.first, words.keys, words.gaps, language.cues
    if word and keys[word - 1] in language.recognition.kin and gaps[word - 1] in (" ", ", "):
        return True
    for joint, other in ((word - 1, word - 2), (word + 1, word + 2)):
        if (
            0 <= other < len(keys)
            and keys[joint] == "and"
            and keys[other] in language.given_names
            and around.capital[other]
            and words.sentences[other] == words.sentences[word]
            and keys[other] not in places
            and around.run_first[other] == around.run_last[other] == other
            and not span.toponym.word_flags & WordFlag.COMMON
        ):
            return True
    if _are_two(word, words, known):
        return True
    if word + 2 < len(keys) and gaps[word] == " " and keys[word + 1] in known.persons_do:
        if keys[word + 2] in known.pronouns:
            return True
        return not known.pronouns.isdisjoint(_sentence(words, word))
    return False


def _are_two(word: int, words: Words, known: Cues) -> bool:
    """Whether a name and another given name are who did something: "Jackson and Emily married"."""
    keys, given = words.keys, words.language.given_names
    for first in (word, word - 2):
        if (
            0 <= first < len(keys) - 3
            and keys[first + 1] == "and"
            and keys[first] in given
            and keys[first + 2] in given
            and keys[first + 3] in known.persons_do
        ):
            return True
    return False
