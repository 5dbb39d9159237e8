"""Names that the gazetteer does not list: runs of capitalised words that may be places' names.

Whether one is a place's, its sentence tells (see :mod:`geomap.roles.classifier`); here they are
gathered, and what leaves no doubt is told by rule: a list whose other names are places, a
preposition of place before a word that is none of English, a street.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from geomap.languages.words import ORGANISATION_KINDS, ORGANISATIONS
from geomap.recognition.evident import is_thing
from geomap.recognition.lists import Run, find_lists, places_of
from geomap.recognition.matcher import Span
from geomap.recognition.not_places import find_not_places, is_in_not_place
from geomap.recognition.streets import is_street, is_venue, suffers
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["find_unlisted", "likely_by_rule"]

_STREET = ORGANISATION_KINDS["street"]
_PLACES = frozenset(ORGANISATION_KINDS[kind] for kind in ("facility", "natural", "admin"))

_MOST_WORDS = 6

BY_RULE = 0.8
"""How likely a name is a place's of which a rule says so."""

_IN_A_LIST = 0.6
"""So likely by its sentence, a name makes a list one of places."""


def find_unlisted(
    words: Words, around: Surroundings, spans: Iterable[Span], taken: Sequence[Run]
) -> list[Run]:
    """Find the capitalised runs that are no mention yet and could name something.

    Runs in headlines and other lines most of whose words are capitalised are left out, as are
    those that begin with a personal title or a given name, those that end like the name of an
    organisation, and names of the gazetteer that are no mention here.  Of the single words that
    open a sentence only those are taken that no other word of English is, and of which the next
    words tell that they are a place.

    Args:
        words: The article's words.
        around: What was seen of them as a whole.
        spans: The names of the gazetteer in it.
        taken: Numbers of the first and last word of each mention, in order.

    Returns:
        Numbers of the first and last word of each run, in order.
    """
    language = words.language
    keys, texts = words.keys, words.words
    begins = [first for first, _ in taken]
    listed = {(span.first, span.last) for span in spans}
    found = []
    not_places = find_not_places(words, around)
    for run in _stretches(words, around):
        first, last = _without_edges(*run, words, around)
        if not 0 <= last - first < _MOST_WORDS or len(keys[first]) + last - first < 2:
            continue
        if first == last and (
            keys[first] in language.organisation_kinds
            or (around.opening[first] and not _is_attacked(first, words, around))
        ):
            continue  # capitalised for where it stands, or a kind of thing: "the University"
        if (first, last) in listed:
            continue
        if language.organisation_kinds.get(keys[last]) in ORGANISATIONS and not is_venue(
            first, last, words
        ):
            continue
        if (first < last and keys[first] in language.recognition.club_heads) or _is_of_organisation(
            first, words, around
        ):
            continue  # "AC Milan"; "the Institute of Volcanology"
        before = keys[first - 1] if first else ""
        is_person = keys[first] in language.given_names or keys[first] in language.titles
        if not is_street(first, last, words) and (
            (is_person and keys[first] not in language.recognition.particles)
            or (before in language.titles and around.capital[first - 1])
            or (keys[last] in around.surnames and keys[first] not in language.recognition.particles)
            or not any(letter.islower() for letter in texts[last])
        ):
            continue
        if first == last and _is_of_person(first, words):
            continue
        place = bisect_right(begins, last)
        if place and taken[place - 1][1] >= first:
            continue
        if is_in_not_place(first, last, not_places) or _are_fighters(last, words):
            continue
        found.append((first, last))
    return found


def _is_of_organisation(first: int, words: Words, around: Surroundings) -> bool:
    """Whether a run tells what an organisation is of: "the Institute of Volcanology and Soils"."""
    keys, gaps = words.keys, words.gaps
    if (
        first >= 2
        and keys[first - 1] in words.language.recognition.list_words
        and around.capital[first - 2]
        and gaps[first - 1] == gaps[first - 2] == " "
    ):
        first = around.run_first[first - 2]
    head = first - 2
    return (
        head >= 0
        and keys[first - 1] in words.language.recognition.of_organisations
        and gaps[head] == gaps[first - 1] == " "
        and around.capital[head]
        and not around.titled[head]
        and words.language.organisation_kinds.get(keys[head]) in ORGANISATIONS
    )


def _without_edges(first: int, last: int, words: Words, around: Surroundings) -> Run:
    """A run without the words at its ends that are no part of a name."""
    language = words.language
    keys = words.keys
    while first <= last and (
        keys[first] in language.text.function_words
        or keys[first] in language.recognition.no_names
        or (around.opening[first] and keys[first] in around.lower)
    ):
        first += 1
    while first <= last and keys[last] in language.recognition.no_names:
        last -= 1
    return first, last


def _stretches(words: Words, around: Surroundings) -> Iterator[Run]:
    """The runs of capitalised words outside headlines, and streets with a number for a name."""
    run_first, run_last = around.run_first, around.run_last
    for begin in [n for n, is_big in enumerate(around.capital) if is_big and run_first[n] == n]:
        if around.titled[begin] or around.loud[begin]:
            continue
        first = begin
        if (
            begin
            and words.gaps[begin - 1] == " "
            and _is_ordinal(words.keys[begin - 1])
            and words.language.organisation_kinds.get(words.keys[run_last[begin]]) == _STREET
        ):
            first = begin - 1  # "42nd Street"
        yield first, run_last[begin]


def _is_ordinal(key: str) -> bool:
    return key[0].isdigit() and key.endswith(("st", "nd", "rd", "th"))


def _is_attacked(first: int, words: Words, around: Surroundings) -> bool:
    """Whether a word that opens a sentence is none of English, and suffers what places do."""
    language, key = words.language, words.keys[first]
    if (
        key in language.common_words
        or key in language.given_names
        or key in around.lower
        or key in around.surnames
    ):
        return False
    return suffers(first, words)


def _is_of_person(word: int, words: Words) -> bool:
    """Whether the words before a name make it a person's: "supporters of Navalny"."""
    return (
        word > 1
        and words.keys[word - 1] == "of"
        and words.keys[word - 2] in words.language.recognition.of_persons
    )


def _are_fighters(last: int, words: Words) -> bool:
    """Whether a name is that of those who fight: "a Pyu Saw Htee militia camp"."""
    return (
        last + 1 < len(words.keys)
        and words.gaps[last] == " "
        and words.keys[last + 1] in words.language.cues.fighters
        and words.words[last + 1].islower()
    )


def likely_by_rule(
    known: Mapping[Run, float], mentions: Iterable[Run], words: Words, around: Surroundings
) -> dict[Run, float]:
    """How likely unlisted names are places', where a rule leaves no doubt.

    Args:
        known: How likely each unlisted name is a place's by its sentence.
        mentions: First and last word of the mentions.
        words: The article's words.
        around: What was seen of them as a whole.
    """
    sure = {run: BY_RULE for run in known if _is_evident(run, words, around)}
    places = dict.fromkeys(mentions, 1.0)
    places |= {run: chance for run, chance in known.items() if chance >= _IN_A_LIST} | sure
    if not known:
        return sure
    for runs in find_lists(words, around):
        for run in places_of(runs, places, words, around):
            if run in known:
                sure[run] = BY_RULE
    return sure


def _is_evident(run: Run, words: Words, around: Surroundings) -> bool:
    """Whether the words beside a name leave no doubt that it is a place's."""
    language = words.language
    first, last = run
    keys, gaps = words.keys, words.gaps
    before = keys[first - 1] if first and not around.opening[first] else ""
    is_close = bool(first) and gaps[first - 1].isspace()
    if is_street(first, last, words):
        return (is_close and before in language.recognition.at_a_street) or gaps[last].strip()[
            :1
        ] == ","
    if is_venue(first, last, words):
        return True
    if suffers(last, words) and not _is_english(run, words):
        return True
    if is_thing(last, words) and (before == "the" or before in language.text.place_prepositions):
        return not _is_english(run, words)
    if words.possessive[last]:
        return False  # "near Zheltukhin's car": a person's as likely as a place's
    if not is_close or before not in language.recognition.in_words:
        if not (before == "the" and first > 1 and keys[first - 2] in language.recognition.in_words):
            return False
        return language.organisation_kinds.get(keys[last]) in _PLACES and first < last
    if language.organisation_kinds.get(keys[last]) in _PLACES and first < last:
        return True
    return not _is_english(run, words)


def _is_english(run: Run, words: Words) -> bool:
    """Whether a word of a name is one of English or a given name."""
    language = words.language
    keys = words.keys[run[0] : run[1] + 1]
    return any(key in language.common_words or key in language.given_names for key in keys)
