"""Scenes: the place that what is told next is set in, as "In Tanzania, ..." sets it.

What a clause that opens with a place goes on to name mostly lies there: "In Tanzania, the islands
will vote a day early, Pemba among them" is not the Pemba of Mozambique that other names of the
article are near to.  So is what a name is said to own ("Wisconsin's Brussels"), and what stands in
one list with a name that is put somewhere ("Moyston and Barton in western Victoria").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geomap.geo import kilometres, squared_chords
from geomap.recognition.apposition import Beside

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.recognition.matcher import Span
    from geomap.recognition.recogniser import Mention
    from geomap.resolution.candidates import Candidates
    from geomap.text.tokenizer import Words

    Floats = NDArray[np.float32]
    Exact = NDArray[np.float64]

__all__ = ["Scene", "scene_at", "scene_support", "scenes_of"]

_MOST_LEADS = 4
"""Words that may stand before the preposition of a scene: "Further south, in"."""

_LATER = 0.6
"""What a scene weighs in the sentences of its paragraph after its own."""

_NEAR_KM = 150.0
"""What a scene that is a town or a landscape says of places so far away is a third."""

_FAMOUS, _FAR_BETTER_KNOWN = 5.5, 2.0
"""A city of 300,000 people that is a hundred times as large as its namesake of the scene is named
there for itself: "In Chiapas, buses from Monterrey arrived"."""

_OF_THE_FAMOUS = 0.3
"""What a scene weighs against such a city."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A place in which a part of the text is set.

    Attributes:
        mention: Number of the mention that sets it.
        weight: How strongly, up to 1: in its own sentence more than in those after it.
    """

    mention: int
    weight: float


def scenes_of(mentions: Sequence[Mention], words: Words) -> list[Scene | None]:
    """The scene that each mention stands in, None where it stands in none.

    Args:
        mentions: The mentions, in order.
        words: The text's words.
    """
    told: list[Scene | None] = []
    current = -1
    for number, mention in enumerate(mentions):
        span = mention.span
        before = mentions[number - 1].span if number else None
        if before is not None and "\n" in words.text[before.end : span.start]:
            current = -1
        is_owned = before is not None and _is_owned(before, span, words)
        if is_owned:
            told.append(Scene(number - 1, 1.0))
            current = number if current == number - 1 else current
        elif _opens(span, before, words):
            told.append(None)
            current = number
        else:
            told.append(_seen_from(current, number, mentions, words))
    for members in _lists(mentions):
        last = mentions[members[-1]]
        holder = last.beside if last.beside_how in (Beside.PART, Beside.IN) else -1
        if holder > members[-1]:
            for number in members[:-1]:
                told[number] = Scene(holder, 1.0)
    return told


def scene_at(word: int, mentions: Sequence[Mention], words: Words) -> int:
    """Number of the mention that sets the scene of a word's own sentence, -1 if none does.

    Args:
        word: Number of the word.
        mentions: The mentions, in order.
        words: The text's words.
    """
    current = -1
    for number, mention in enumerate(mentions):
        span = mention.span
        if span.last >= word:
            break
        if words.sentences[span.first] != words.sentences[word]:
            continue
        before = mentions[number - 1].span if number else None
        is_finer = before is not None and current == number - 1 and _is_owned(before, span, words)
        if is_finer or _opens(span, before, words):
            current = number
    return current


def _seen_from(
    current: int, number: int, mentions: Sequence[Mention], words: Words
) -> Scene | None:
    """The scene of a mention that stands after the one that set the last one."""
    if current < 0 or mentions[current].holder == number:
        return None
    sentences = words.sentences
    own = sentences[mentions[current].span.first] == sentences[mentions[number].span.first]
    return Scene(current, 1.0 if own else _LATER)


def _is_owned(before: Span, span: Span, words: Words) -> bool:
    """Whether a name is said to be another one's: "Wisconsin's Brussels"."""
    return (
        before.last + 1 == span.first
        and bool(words.possessive[before.last])
        and words.gaps[before.last] == " "
    )


def _opens(span: Span, before: Span | None, words: Words) -> bool:
    """Whether a clause opens with a name as with its scene: "In western Kenya, ..."."""
    language, keys, gaps = words.language, words.keys, words.gaps
    word = span.first - 1
    while word >= 0 and keys[word] in language.text.before_holders and gaps[word] in (" ", "-"):
        word -= 1
    if word < 0 or keys[word] not in language.recognition.scene_words or gaps[word] != " ":
        return False
    start = words.of_sentence(words.sentences[span.first]).start
    leads = keys[start:word]
    if len(leads) <= _MOST_LEADS and language.recognition.scene_leads.issuperset(leads):
        return True
    # "..., in Plateau two towns were shut", but "Biharamulo, in Kagera;" belongs to what is before.
    if before is not None and before.last == word - 1:
        return False
    if gaps[span.last].strip()[:1] in (".", ";", ")", "!", "?"):
        return False
    marks = gaps[word - 1].strip() if word else ""
    return marks[:1] in (";", ":", "—", "–") or (
        keys[word - 1] in language.recognition.scene_leads and marks == ""
    )


def _lists(mentions: Sequence[Mention]) -> list[list[int]]:
    """The lists of names, "A, B and C": numbers of their mentions."""
    members: dict[int, list[int]] = {}
    for number, mention in enumerate(mentions):
        if mention.listed >= 0:
            members.setdefault(mention.listed, []).append(number)
    return [numbers for numbers in members.values() if len(numbers) > 1]


def scene_support(candidates: Candidates, weight: Floats) -> Exact:
    """How far each candidate lies in the scenes of its mentions, from 0 to 1.

    Args:
        candidates: The candidates of an article.
        weight: How likely each is, within its group.
    """
    support = np.zeros(len(candidates.rows))
    for number, group in enumerate(candidates.groups):
        part = candidates.of_group(number)
        if not group.scenes or part.stop - part.start < 2:
            continue
        own = support[part]
        for other, strength in group.scenes:
            inside = _inside(candidates, part, candidates.of_group(other), weight)
            holder = candidates.groups[other].holder
            if holder >= 0 and holder != number:
                around = _inside(candidates, part, candidates.of_group(holder), weight)
                inside = np.maximum(inside, around)
            np.maximum(own, strength * inside, out=own)
        # Seas and what lies in several countries belong to each of them.
        own[candidates.country[part] == _NO_COUNTRY] = own.max()
        fame = candidates.fame[part]
        elsewhere = float(np.where(own < _OF_THE_FAMOUS, fame, 0).max())
        if elsewhere >= _FAMOUS:
            own[fame < elsewhere - _FAR_BETTER_KNOWN] *= _OF_THE_FAMOUS
    return support


def _inside(candidates: Candidates, part: slice, scene: slice, weight: Floats) -> Exact:
    """How likely each candidate of a group lies in the place that a scene's name stands for."""
    found = np.zeros(part.stop - part.start)
    countries, divisions = candidates.country[part], candidates.division[part]
    rows, bits = candidates.rows[part], candidates.bits[part] & 31
    for i in range(scene.start, scene.stop):
        chance = float(weight[i])
        if chance <= _UNLIKELY:
            continue
        kind = int(candidates.bits[i]) & 31
        if kind == 1:
            holds = (countries == candidates.country[i]) & (bits != 1)
        elif kind == 2:
            holds = (divisions == candidates.rows[i]) & (rows != candidates.rows[i])
        else:
            km = kilometres(squared_chords(candidates.vectors[part], candidates.vectors[i]))
            found += np.where(bits > 2, chance * np.exp(km / -_NEAR_KM), 0.0)
            continue
        found += np.where(holds, chance, 0.0)
    return np.minimum(found, 1.0)


_UNLIKELY, _NO_COUNTRY = 0.02, 0
