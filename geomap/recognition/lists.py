"""Lists of names: what one of them is, the others are as well.

"Mayom, Abiemnhom, Pariang and Ayod" is one thing: if one is a place, all are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from geomap.gazetteer import NameKind
from geomap.gazetteer.format import WordFlag
from geomap.languages.words import ORGANISATIONS
from geomap.recognition.matcher import Span
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["Run", "find_listed", "find_lists", "places_of"]

Run = tuple[int, int]
"""First and last word of a name."""

_LONGEST_ITEM = 5  # words of a name in a list

_SURE, _SHARE = 2, 3
"""So many places, or after no preposition one name in so many, make it a list of places."""

_LEAST, _LEAST_GIVEN, _ALONE = 0.35, 0.6, 0.5
"""Names that are as likely places' make a list one of places; a given name asks for more, and so
does one name alone."""


def find_lists(words: Words, around: Surroundings) -> list[list[Run]]:
    """The lists of an article: first and last word of each name, two names at least.

    Persons, organisations and weekdays make a list none of places, and it is left out.

    Args:
        words: The article's words.
        around: What was seen of them as a whole, where the answer is kept.
    """
    if around.lists is None:
        around.lists = _found(words, around)
    return around.lists


def _found(words: Words, around: Surroundings) -> list[list[Run]]:
    keys = words.keys
    given = words.language.given_names
    lists: list[list[Run]] = []
    current: list[Run] = []
    has_and = False

    def close() -> None:
        is_list = len(current) > 2 or (len(current) == 2 and has_and)
        if (
            is_list
            and not any(_is_no_place(run, words, around) for run in current)
            and not all(first == last and keys[first] in given for first, last in current)
        ):
            lists.append(list(current))

    for first, last in _runs(words, around):
        joint = ""
        if current and words.sentences[first] == words.sentences[current[-1][1]]:
            joint = _joint(current[-1][1], first, words)
        if joint:
            has_and = has_and or joint == "and"
        else:
            close()
            current, has_and = [], False
        current.append((first, last))
    close()
    return lists


def _runs(words: Words, around: Surroundings) -> Iterator[Run]:
    """The runs of capitalised words, small words at their heads left out."""
    for begin in [n for n, big in enumerate(around.capital) if big and around.run_first[n] == n]:
        first, last = begin, around.run_last[begin]
        while first <= last and words.keys[first] in words.language.text.function_words:
            first += 1
        if first <= last and not (around.titled[first] or around.loud[first]):
            yield first, last


def _joint(last: int, first: int, words: Words) -> str:
    """What joins two names of a list: "and", ",", or nothing if they are in none."""
    keys, gaps = words.keys, words.gaps
    if first == last + 1:
        return "," if gaps[last].strip() == "," else ""
    if first == last + 2 and keys[last + 1] in words.language.recognition.list_words:
        is_close = gaps[last].strip() in ("", ",") and gaps[last + 1].isspace()
        return "and" if is_close else ""
    return ""


def _is_no_place(run: Run, words: Words, around: Surroundings) -> bool:
    first, last = run
    language, keys = words.language, words.keys
    before = keys[first - 1] if first else ""
    return (
        last - first >= _LONGEST_ITEM
        or (
            first < last
            and keys[first] in language.given_names
            and keys[first] not in language.recognition.name_heads
        )
        or keys[first] in language.titles
        or before in language.titles
        or keys[last] in around.surnames
        or language.organisation_kinds.get(keys[last]) in ORGANISATIONS
        or keys[last] in language.recognition.calendar
    )


def places_of(
    runs: Iterable[Run], known: dict[Run, float], words: Words, around: Surroundings
) -> list[Run]:
    """The runs of a list, if it is one of places, else none.

    Args:
        runs: The list.
        known: How likely runs name places, as far as that is known.
        words: The article's words.
        around: What was seen of them as a whole.
    """
    language = words.language
    runs = list(runs)
    sure = sum(known.get(run, 0.0) >= _least(run, words) for run in runs)
    first = runs[0][0]
    before = words.keys[first - 1] if first and not around.opening[first] else ""
    is_close = bool(first) and words.gaps[first - 1].isspace()
    is_governed = is_close and (
        before in language.text.place_prepositions or before in language.cues.taking
    )
    if not sure:
        # Nobody knows one of them: three words that are none of English, where places are named.
        is_of_places = is_governed and len(runs) > _SURE and not _has_english(runs, words)
    else:
        likeliest = max(known.get(run, 0.0) for run in runs)
        is_of_places = (
            sure >= _SURE or is_governed or (likeliest >= _ALONE and sure * _SHARE >= len(runs))
        )
    return runs if is_of_places else []


def _least(run: Run, words: Words) -> float:
    """How likely a name must be a place's to make its list one of places."""
    is_given = run[0] == run[1] and words.keys[run[0]] in words.language.given_names
    return _LEAST_GIVEN if is_given else _LEAST


def _has_english(runs: Iterable[Run], words: Words) -> bool:
    """Whether one of the names is a word of English, or a given name."""
    language = words.language
    given = language.given_names
    return any(
        key in language.common_words or key in given
        for first, last in runs
        for key in words.keys[first : last + 1]
    )


def find_listed(
    spans: Sequence[Span], likely: Sequence[float], words: Words, around: Surroundings
) -> Iterator[int]:
    """Numbers of the spans that are listed with names of places.

    Args:
        spans: The article's spans.
        likely: How likely each names a place.
        words: The article's words.
        around: What was seen of them as a whole.
    """
    known: dict[Run, float] = {}
    numbers: dict[Run, int] = {}
    for number, (span, chance) in enumerate(zip(spans, likely, strict=True)):
        run = span.first, span.last
        known[run] = max(chance, known.get(run, 0.0))
        numbers[run] = number
    for runs in find_lists(words, around):
        for run in places_of(runs, known, words, around):
            number = numbers.get(run, -1)
            if number < 0:
                continue
            toponym = spans[number].toponym
            goes_on = words.gaps[run[1]][:1] == "-" or NameKind.DEMONYM in toponym.kinds
            if goes_on or toponym.best_kind > NameKind.ALTERNATE:
                continue
            if not (around.opening[run[0]] and toponym.word_flags & WordFlag.COMMON):
                yield number
