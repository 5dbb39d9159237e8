"""Names that the gazetteer does not list: runs of capitalised words that may be places' names.

Whether one is a place's, its sentence tells (see :mod:`geomap.roles.classifier`); here they are
gathered.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from geomap.recognition.cues import cues
from geomap.recognition.matcher import Span
from geomap.recognition.not_places import find_not_places, is_in_not_place
from geomap.text.shape import FUNCTION_WORDS, ORGANISATION_KINDS, Surroundings, word_lists
from geomap.text.tokenizer import Words

__all__ = ["find_unlisted"]

# Capitalised in English, and names of no place.
_NO_NAMES = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday mon tue tues wed thu thurs fri sat sun "
    "i he she it they we you god christmas easter ramadan islam muslim muslims christian "
    "christians jewish jews sunni shiite shia hindu hindus catholic internet".split()
)

# In some list of given names or titles, and at the head of names of places too.
_PARTICLES = frozenset(
    "al el an as ad ar ash at az ben beit bin abu umm deir tel tal khan sheikh imam san santa "
    "saint st la le los las de da do".split()
)

# What the last word may say that a run names, other than a place.
_OTHERS = frozenset(ORGANISATION_KINDS[kind] for kind in ("org", "street", "team", "media"))

_MOST_WORDS = 6


def find_unlisted(
    words: Words, around: Surroundings, spans: Iterable[Span], taken: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Find the capitalised runs that are no mention yet and could name something.

    Runs in headlines and other lines most of whose words are capitalised are left out, as are
    those that begin with a personal title or a given name, those that end like the name of an
    organisation or a street, and names of the gazetteer that are no mention here.

    Args:
        words: The article's words.
        around: What was seen of them as a whole.
        spans: The names of the gazetteer in it.
        taken: Numbers of the first and last word of each mention, in order.

    Returns:
        Numbers of the first and last word of each run, in order.
    """
    lists = word_lists()
    keys, texts = words.keys, words.words
    begins = [first for first, _ in taken]
    listed = {(span.first, span.last) for span in spans}
    found = []
    not_places = find_not_places(words, around)
    run_first = around.run_first
    for begin in [n for n, is_big in enumerate(around.capital) if is_big and run_first[n] == n]:
        first, last = begin, around.run_last[begin]
        if around.titled[first] or around.loud[first]:
            continue
        while first <= last and (
            keys[first] in FUNCTION_WORDS
            or keys[first] in _NO_NAMES
            or (around.opening[first] and keys[first] in around.lower)
        ):
            first += 1
        while first <= last and keys[last] in _NO_NAMES:
            last -= 1
        if not 0 <= last - first < _MOST_WORDS or len(keys[first]) + last - first < 2:
            continue
        if first == last and (around.opening[first] or keys[first] in lists.kinds):
            continue  # capitalised for where it stands, or a kind of thing: "the University"
        if (first, last) in listed or lists.kinds.get(keys[last]) in _OTHERS:
            continue
        before = keys[first - 1] if first else ""
        is_person = keys[first] in lists.given or keys[first] in lists.titles
        if (
            (is_person and keys[first] not in _PARTICLES)
            or (before in lists.titles and around.capital[first - 1])
            or (keys[last] in around.surnames and keys[first] not in _PARTICLES)
            or not any(letter.islower() for letter in texts[last])
        ):
            continue
        place = bisect_right(begins, last)
        if place and taken[place - 1][1] >= first:
            continue
        if is_in_not_place(first, last, not_places) or _are_fighters(last, words):
            continue
        found.append((first, last))
    return found


def _are_fighters(last: int, words: Words) -> bool:
    """Whether a name is that of those who fight: "a Pyu Saw Htee militia camp"."""
    return (
        last + 1 < len(words.keys)
        and words.gaps[last] == " "
        and words.keys[last + 1] in cues().fighters
        and words.words[last + 1].islower()
    )
