"""What stands around a name that says it is a place's, where the trees are too careful.

The corpora are long stories in which the places are named again and again; a name that stands once,
in a short text, in a list, a headline or beside the country that holds it, they seldom teach.
"""

from __future__ import annotations

from collections.abc import Iterator

from geomap.gazetteer import NameKind
from geomap.gazetteer.format import WordFlag
from geomap.gazetteer.lexicon import Toponym
from geomap.languages.words import ORGANISATION_KINDS
from geomap.recognition.matcher import Span
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = [
    "find_beside_things",
    "find_governed",
    "find_held",
    "find_in_headlines",
    "find_kinds",
    "find_lines",
    "find_people",
    "find_possessed",
    "find_scenes",
    "find_unmistakable",
    "is_thing",
    "is_whole_run",
]

_TOWN_FAME = 3.0
"""A name after a preposition of place that is no other word: towns of a thousand people."""

_OWN_FAME = 3.5
"""A name that is no other word is the place's wherever it stands: towns of 3,000 people."""

_OWN_LETTERS = 5

_OWN_CLASSES = 1 | 2 | 4 | 16  # countries, divisions and towns
_SHORT_CAPITALS = 5  # letters up to which a word in capitals is rather an abbreviation
_SCENE_FAME = 4.5
"""A town of 30,000 is a scene, be its name a person's too."""

_HEADLINE_FAME = 4.7
"""Towns of 50,000 are named in headlines without more."""

_NATURAL = frozenset((ORGANISATION_KINDS["natural"], ORGANISATION_KINDS["admin"]))

_OTHER_WORD = WordFlag.COMMON | WordFlag.RARE | WordFlag.GIVEN | WordFlag.SURNAME

_BEYOND_DOUBT = 5.5
"""A place of 300,000 is meant where the name of what holds it follows, and no person."""


def is_whole_run(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether a name is all of a run of capitalised words, "In" at its head aside."""
    return _begins_run(span, words, around) and around.run_last[span.last] == span.last


def _begins_run(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether nothing but small words stands before a name in its run of capitalised words."""
    keys, small = words.keys, words.language.text.function_words
    return all(keys[n] in small for n in range(around.run_first[span.first], span.first))


def _is_named(span: Span) -> bool:
    """Whether it is some place's own name, not a rarer one."""
    return span.toponym.best_kind <= NameKind.SHORT


def find_governed(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names after a preposition of place that are no other English word."""
    language = words.language
    keys, gaps = words.keys, words.gaps
    for number, span in enumerate(spans):
        first, toponym = span.first, span.toponym
        if (
            first
            and keys[first - 1] in language.recognition.governing
            and gaps[first - 1].isspace()
            and not (around.titled[first] or around.loud[first] or around.opening[first])
            and not span.inside
            and _is_named(span)
            and toponym.main_fame >= _TOWN_FAME
            and words.keys[first] not in language.recognition.no_heads
            and not (words.words[first].isupper() and len(toponym.key) <= _SHORT_CAPITALS)
            and toponym.key not in language.recognition.short_months
            and not toponym.word_flags & _OTHER_WORD
            and is_whole_run(span, words, around)
            and toponym.key not in around.lower
            and toponym.key not in around.surnames
        ):
            yield number


def find_unmistakable(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names of towns that are no other English word and nobody's surname."""
    language = words.language
    for number, span in enumerate(spans):
        toponym, first, last = span.toponym, span.first, span.last
        if (
            (toponym.classes & _OWN_CLASSES or toponym.main_fame >= _BEYOND_DOUBT)
            and words.keys[first] not in language.recognition.no_heads
            and (not _is_other_word(span, words) or _is_spelled(span, words))
            and not span.inside
            and _is_named(span)
            and toponym.main_fame >= _OWN_FAME
            and (len(toponym.key) >= _OWN_LETTERS or _is_state(toponym))
            and around.capital[first]
            and not (around.titled[first] or around.loud[first])
            and is_whole_run(span, words, around)
            and toponym.key not in around.lower
            and toponym.key not in around.surnames
            and not (
                first
                and words.keys[first - 1] in language.titles
                and (around.capital[first - 1] or toponym.main_fame < _BEYOND_DOUBT)
            )
            and not (
                around.run_first[first] == first
                and first
                and words.keys[first - 1] in language.given_names
                and words.keys[first - 1] not in language.text.function_words
                and around.capital[first - 1]
            )
            and words.gaps[last][:1] not in ("-", "@", "/")
            and (not first or words.gaps[first - 1][-1:] not in ("-", "@", "/"))
        ):
            yield number


def _is_other_word(span: Span, words: Words) -> bool:
    """Whether a name is a word of English as well, or a person's name."""
    toponym = span.toponym
    is_common = span.first == span.last and toponym.key in words.language.common_words
    return is_common or bool(toponym.word_flags & _OTHER_WORD)


def _is_spelled(span: Span, words: Words) -> bool:
    """Whether a well-known name has its accents, as no English word has: "Réunion"."""
    is_accented = not words.text[span.start : span.end].isascii()
    toponym = span.toponym
    return is_accented and any(toponym.accented) and toponym.main_fame >= _HEADLINE_FAME


def _is_state(toponym: Toponym) -> bool:
    """Whether a name is that of a country: "Mali" is no shorter for that."""
    return bool(toponym.held_countries) and toponym.main_fame >= _BEYOND_DOUBT


def find_scenes(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names that a sentence opens with as its scene: "In Nelson, a beach shut"."""
    language = words.language
    keys, gaps = words.keys, words.gaps
    for number, span in enumerate(spans):
        first, last = span.first, span.last
        if (
            first
            and keys[first - 1] in language.recognition.in_words
            and gaps[first - 1] == " "
            and around.opening[first - 1]
            and gaps[last] == ", "
            and not span.inside
            and not (around.titled[first] or around.loud[first])
            and around.run_last[last] == last
            and _is_named(span)
            and span.toponym.main_fame >= _SCENE_FAME
            and keys[first] not in language.recognition.calendar
        ):
            yield number


def find_possessed(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names right after that of what holds them: "Russia's Kursk"."""
    holders = {span.last: span for span in spans if words.possessive[span.last]}
    for number, span in enumerate(spans):
        holder = holders.get(span.first - 1)
        if (
            holder is not None
            and words.gaps[span.first - 1].isspace()
            and (_is_named(span) or _is_other_spelling(span))
            and not span.inside
            and around.capital[span.first]
            and around.run_last[span.last] == span.last
            and holder.toponym.may_hold(span.toponym)
            and holder.toponym.best_kind <= NameKind.SHORT
            and not (around.titled[span.first] or around.loud[span.first])
        ):
            yield number


def _is_other_spelling(span: Span) -> bool:
    """Whether a name is a rarer one of a division, and no other word: "Oddar Meanchey"."""
    toponym = span.toponym
    return (
        toponym.best_kind == NameKind.ALTERNATE
        and bool(toponym.classes & 2)
        and not toponym.word_flags & _OTHER_WORD
    )


def is_thing(last: int, words: Words) -> bool:
    """Whether a name is followed by what stands there: "the Medyka border crossing"."""
    keys, gaps, texts, known = words.keys, words.gaps, words.words, words.language.cues
    word = last + 1
    if words.possessive[last]:
        return False
    while word < len(keys) and word <= last + 3 and gaps[word - 1].isspace():
        if keys[word] in known.things:
            return texts[word].islower()
        if keys[word] not in known.between or not texts[word].islower():
            return False
        word += 1
    return False


def find_beside_things(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names of things called after where they stand: "the Medyka crossing"."""
    for number, span in enumerate(spans):
        if (
            not span.inside
            and _is_named(span)
            and span.first
            and words.keys[span.first - 1] in words.language.recognition.before_a_thing
            and is_whole_run(span, words, around)
            and not span.toponym.word_flags & WordFlag.COMMON
            and not (around.titled[span.first] or around.loud[span.first])
            and is_thing(span.last, words)
        ):
            yield number


_HYPHENS = frozenset(("-", "–", "—", " - ", " – ", " — "))


def find_kinds(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names that say what they are: "the Red Sea", "Butte County"."""
    kinds = words.language.organisation_kinds
    for number, span in enumerate(spans):
        if (
            span.first < span.last
            and words.keys[span.first] != "the"
            and words.words[span.last][0].isupper()
            and not span.inside
            and is_whole_run(span, words, around)
            and (_is_division(span, words) or (_is_named(span) and span.toponym.main_fame > 0))
            and (
                kinds.get(words.keys[span.last]) in _NATURAL
                or words.keys[span.first] in ("lake", "mt", "cape", "gulf", "isle", "strait", "bay")
                or _is_division(span, words)
            )
        ):
            yield number


def _is_division(span: Span, words: Words) -> bool:
    """Whether a name is that of a division, as it is spelt somewhere: "Ar-Raqqa Governorate"."""
    kinds = words.language.organisation_kinds
    is_said = kinds.get(words.keys[span.last]) == ORGANISATION_KINDS["admin"]
    return (
        (is_said or words.keys[span.first] in words.language.recognition.county_heads)
        and span.toponym.best_kind <= NameKind.ALTERNATE
        and bool(span.toponym.classes & 6)
    )


def find_lines(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the names joined by hyphens before a line: "the Homa Bay-Rongo road"."""
    keys, gaps, known = words.keys, words.gaps, words.language.cues
    beginning = {span.first: n for n, span in enumerate(spans) if not span.inside}
    ending = {span.last: n for n, span in enumerate(spans) if not span.inside}
    last = 0
    for word in [n for n, gap in enumerate(gaps[:-1]) if gap in _HYPHENS]:
        left, right = ending.get(word), beginning.get(word + 1)
        if left is None and right is None:
            continue
        last = max(last, word + 1)  # those joined to the name before have one end with it
        while last + 1 < len(keys) and around.capital[last + 1] and gaps[last] in (" ", "-", "–"):
            last += 1
        if last + 1 >= len(keys) or gaps[last] != " " or keys[last + 1] not in known.lines:
            continue
        for number in (left, right):
            if number is not None and spans[number].toponym.best_kind <= NameKind.ALTERNATE:
                yield number


def find_held(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of both names where one holds the other without a comma: "Naples FL"."""
    ending: dict[int, int] = {}
    for number, span in enumerate(spans):
        if not span.inside or around.run_first[span.first] == span.first:
            ending.setdefault(span.last, number)
    for number, span in enumerate(spans):
        held = ending.get(span.first - 1)
        if held is None or words.gaps[span.first - 1] != " ":
            continue
        if words.possessive[span.first - 1] or around.run_last[span.last] != span.last:
            continue
        one, holder = spans[held].toponym, span.toponym
        if (
            around.run_first[spans[held].first] == spans[held].first
            and one.best_kind <= NameKind.SHORT
            and _is_holder(span, words)
            and holder.may_hold(one)
            and one.key != holder.key
            and not _may_be_person(one, holder)
            and not one.held_countries
            and not (one.word_flags & WordFlag.COMMON and one.main_fame < _HEADLINE_FAME)
        ):
            yield held
            yield number


def _may_be_person(one: Toponym, holder: Toponym) -> bool:
    """Whether two names could be a person's: "George Washington", but not "Paris France"."""
    return (
        bool(one.word_flags & WordFlag.GIVEN)
        and bool(holder.word_flags & WordFlag.SURNAME)
        and one.main_fame < _BEYOND_DOUBT
    )


def _is_holder(span: Span, words: Words) -> bool:
    """Whether a name is that of a country or state, or what abbreviates it in capitals."""
    toponym = span.toponym
    if toponym.is_abbreviation:
        return words.words[span.last].isupper()
    return toponym.best_kind <= NameKind.SHORT and bool(
        toponym.held_countries or toponym.named_divisions
    )


def find_people(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the words for people and things of a country: "the *German* company"."""
    language = words.language
    keys, gaps, texts = words.keys, words.gaps, words.words
    for number, span in enumerate(spans):
        toponym, last = span.toponym, span.last
        if (
            not span.inside
            and NameKind.DEMONYM in toponym.kinds
            and toponym.main_fame == 0.0
            and _begins_run(span, words, around)
            and last + 1 < len(keys)
            and gaps[last] in (" ", "-")
            and texts[last + 1].islower()
            and keys[last + 1] not in language.text.function_words
            and keys[last + 1] in language.common_words
            and not (span.first and keys[span.first - 1] in language.titles)
        ):
            yield number


def find_in_headlines(spans: list[Span], words: Words, around: Surroundings) -> Iterator[int]:
    """Numbers of the well-known names in lines most of whose words have capitals."""
    language, keys, gaps = words.language, words.keys, words.gaps
    for number, span in enumerate(spans):
        first, last, toponym = span.first, span.last, span.toponym
        if (
            not (around.titled[first] or around.loud[first])
            or span.inside
            or not _is_named(span)
            or toponym.main_fame < _HEADLINE_FAME
            or (first == last and toponym.word_flags & WordFlag.COMMON)
        ):
            continue
        before = keys[first - 1] if first and gaps[first - 1] == " " else ""
        after = keys[last + 1] if last + 1 < len(keys) and gaps[last] == " " else ""
        governed = before in language.text.place_prepositions
        if before not in language.text.function_words and (
            before in language.given_names or before in language.titles
        ):
            continue
        if (
            first == last
            and toponym.word_flags & (WordFlag.GIVEN | WordFlag.SURNAME)
            and not governed
            and not words.possessive[last]
            and after
            and _may_be_surname(last + 1, words)
        ):
            continue
        yield number


def _may_be_surname(word: int, words: Words) -> bool:
    """Whether a word of a headline may be a surname: it is no English word."""
    language = words.language
    key = words.keys[word]
    return not (
        key in language.common_words
        or key in language.text.function_words
        or key in language.recognition.reported
        or key in language.organisation_kinds
    )
