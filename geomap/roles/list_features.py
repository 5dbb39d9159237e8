"""What a model of roles sees of each name of a text, in languages that have lists of words.

As in `geomap.recognition.list_features`, most features are of no language: what kind of words stand
around a name, and how far from it the sentence has a word that tells of something that happened
(``event_stems`` of ``roles.toml``) or of one who speaks or acts (``saying``, ``governing``).
Those that hold words begin with ``w``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from geomap.languages.base import Language
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.inflected import forms_of
from geomap.recognition.list_features import with_own
from geomap.roles.sequence_features import Named
from geomap.text.names import fold, fold_word
from geomap.text.tokenizer import Words

__all__ = ["list_name_features"]

_WINDOW = 6
_STEPS = (1, 2, 4, 7, 12)
"""Words between a name and another word, in steps."""

_FIRST_SENTENCES = 3
_TOLD = ("happens", "says", "governs")


class _Unit(NamedTuple):
    """A word as the language has it, of one or several of the text's words."""

    first: int
    key: str
    marks: tuple[str, ...]
    told: tuple[str, ...]


@cache
def _told_by(language: Language) -> tuple[tuple[str, ...], frozenset[str], frozenset[str]]:
    roles = language.roles
    stems = tuple(dict.fromkeys(map(fold, roles.event_stems)))
    return stems, frozenset(map(fold, roles.saying)), frozenset(map(fold, roles.governing))


def list_name_features(names: Sequence[Named], words: Words) -> list[list[str]]:
    """The features of each name, as the models of roles were trained on them."""
    units = _units(words)
    begins = [unit.first for unit in units]
    seen: set[str] = set()
    before_it: dict[int, frozenset[str]] = {}
    features: list[list[str]] = []
    for number, name in enumerate(names):
        bounds = words.of_sentence(words.sentences[name.first])
        low, high = bisect_left(begins, bounds.start), bisect_left(begins, bounds.stop)
        left, right = bisect_left(begins, name.first), bisect_left(begins, name.last + 1)
        kind = _kind(name)
        found = ["b", f"c={kind}", f"f={int(name.toponym.fame) if name.toponym else -1}"]
        key = name.toponym.key if name.toponym else words.keys[name.first]
        found.append("again" if key in seen else "new")
        seen.add(key)
        sentence = words.sentences[name.first]
        found.append(f"s{min(sentence, _FIRST_SENTENCES)}")
        for step, at in ((-2, left - 2), (-1, left - 1), (1, right), (2, right + 1)):
            unit = units[at] if low <= at < high else None
            marks = (unit.marks or ("-",)) if unit else ("edge",)
            found += [f"{step}m={mark}" for mark in marks]
            if abs(step) == 1:
                found += [f"{step}m|c={mark}|{kind}" for mark in marks]
            if unit:
                found += [f"{step}t={told}" for told in unit.told]
                found.append(f"w{step}={unit.key}")
                found.append(f"w{step}|c={unit.key}|{kind}")
        found += _gaps(name, words)
        found += _told(units, low, high, left, right, kind)
        found += _others(names, number, words, bounds)
        told = frozenset(told for unit in units[low:high] for told in unit.told)
        before_it[sentence] = told
        found += [f"before={told}" for told in sorted(before_it.get(sentence - 1, ()))]
        found.append(f"time={any('time' in unit.marks for unit in units[low:high])}")
        digits = sum(word[0].isdigit() for word in words.words[bounds])
        found.append(f"d{min(digits, 2)}")
        for at in range(max(low, left - _WINDOW), min(high, right + _WINDOW)):
            if not left <= at < right and len(units[at].key) > 1:
                found.append(f"w{'<' if at < left else '>'}{units[at].key}")
                found.append(f"w={units[at].key[:6]}")
        features.append(found)
    return with_own(features)


def _units(words: Words) -> list[_Unit]:
    """The words of a text as the language has them, with what they tell."""
    language = words.language
    assert isinstance(language, SequenceLanguage), language  # noqa: S101
    stems, saying, governing = _told_by(language)
    if not language.is_unspaced:
        return [
            _Unit(
                at,
                words.keys[at],
                own.marks,
                _tells(
                    any(base.startswith(stems) for base in own.bases),
                    not saying.isdisjoint(own.bases),
                    not governing.isdisjoint(own.bases),
                ),
            )
            for at, own in enumerate(forms_of(words))
        ]
    units: list[_Unit] = []
    at_offset = {start: number for number, start in enumerate(words.starts)}
    offset = words.begin
    for word, tag in language.segments(words.text[words.begin :]):
        first = at_offset.get(offset)
        offset += len(word)
        if first is not None:
            key = fold_word(word)
            marks = (*language.forms(word.lower()).marks, *([tag] if tag else []))
            happens = any(stem in key for stem in stems)
            units.append(_Unit(first, key, marks, _tells(happens, key in saying, key in governing)))
    return units


def _tells(*told: bool) -> tuple[str, ...]:
    return tuple(name for name, is_it in zip(_TOLD, told, strict=True) if is_it)


def _kind(name: Named) -> str:
    if name.toponym is None:
        return "-"
    classes = name.toponym.classes
    return "c" if classes & 1 else "d" if classes & 2 else "t" if classes & 16 else "o"


def _gaps(name: Named, words: Words) -> list[str]:
    before = words.gaps[name.first - 1].strip()[:1] if name.first else "^"
    return [f"<{before}", f">{words.gaps[name.last].strip()[:1]}"]


def _told(units: list[_Unit], low: int, high: int, left: int, right: int, kind: str) -> list[str]:
    """How far the nearest word of each sort is on either side of a name, in its sentence."""
    found: list[str] = []
    for sort in _TOLD:
        count = 0
        for side, numbers in (("<", range(left - 1, low - 1, -1)), (">", range(right, high))):
            near = next((at for at in numbers if sort in units[at].told), None)
            if near is None:
                found.append(f"{side}{sort}-")
                continue
            count += 1
            far = left - near if near < left else near - right + 1
            step = sum(far > limit for limit in _STEPS)
            found += [f"{side}{sort}{step}", f"{side}{sort}{step}|{kind}"]
            found.append(f"w{side}{sort}={units[near].key[:5]}")
            if side == "<":
                found += [f"<{sort}|-1m={m}" for m in units[left - 1].marks or ("-",)]
        found.append(f"{sort}{count}")
    is_subject = left == low or (left == low + 1 and not units[left - 1].marks)
    return [*found, f"head={is_subject}", f"head={is_subject}|{kind}"]


def _others(names: Sequence[Named], number: int, words: Words, bounds: slice) -> list[str]:
    """What other names the sentence has."""
    own = names[number]
    others = [one for one in names if bounds.start <= one.first < bounds.stop]
    at = others.index(own)
    found = [f"n{min(len(others), 4)}", f"n{min(at, 3)}/{min(len(others), 4)}"]
    if at:
        before = others[at - 1]
        gap = words.gaps[before.last].strip()[:1] if own.first - before.last == 1 else "far"
        found.append(f"<c={_kind(before)}|{gap}|{_kind(own)}")
    if at + 1 < len(others):
        after = others[at + 1]
        gap = words.gaps[own.last].strip()[:1] if after.first - own.last == 1 else "far"
        found.append(f">c={_kind(after)}|{gap}|{_kind(own)}")
    return found
