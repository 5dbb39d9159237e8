"""What a sequence model sees of each word of a text: the word, its forms, and its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geomap.gazetteer import NameKind
from geomap.recognition.inflected import forms_of

if TYPE_CHECKING:
    from geomap.recognition.matcher import Span
    from geomap.text.tokenizer import Words

__all__ = ["sentence_bounds", "word_features"]

_AROUND = (-2, -1, 1, 2)
_LONGEST = 120
"""Words that are looked at together at most."""


def sentence_bounds(words: Words) -> list[tuple[int, int]]:
    """First word and the one after the last of each sentence, long ones in parts."""
    bounds: list[tuple[int, int]] = []
    begin = 0
    for at in range(1, len(words.words) + 1):
        if (
            at == len(words.words)
            or words.sentences[at] != words.sentences[begin]
            or at - begin >= _LONGEST
        ):
            bounds.append((begin, at))
            begin = at
    return bounds


def word_features(words: Words, spans: list[Span]) -> list[list[str]]:
    """The features of each word, as the models of the language were trained on them.

    Args:
        words: The text's words.
        spans: All names of the gazetteer in it.
    """
    forms, count = forms_of(words), len(words.words)
    shapes = list(map(_shape, words.words))
    listed = _listed(spans, count)
    before = ["" if not at else _mark(words.gaps[at - 1]) for at in range(count)]
    after = [_mark(words.gaps[at]) for at in range(count)]
    features = []
    for at, own in enumerate(forms):
        key, shape = words.keys[at], shapes[at]
        starts = at == 0 or words.sentences[at] != words.sentences[at - 1]
        seen = [
            "b", f"w={key}", f"l={own.lemma}", f"sh={shape}", f"p={own.part}",
            f"pc={own.part}{own.case}", f"s2={key[-2:]}", f"s3={key[-3:]}", f"s4={key[-4:]}",
            f"p3={key[:3]}", f"p4={key[:4]}", f"<={before[at]}", f">={after[at]}",
        ]  # fmt: skip
        if starts:
            seen += ["first", f"first{shape}"]
        if not own.known:
            seen.append(f"new{shape}")
        seen += [f"l2={base}" for base in own.bases[1:]]
        seen += [f"m={mark}{shape}" for mark in own.marks]
        for listing in listed[at]:
            seen += [f"z={listing}", f"z={listing}{shape}{own.part}{'s' if starts else ''}"]
        for step in _AROUND:
            other = at + step
            if not 0 <= other < count:
                seen.append(f"{step}edge")
                continue
            near = forms[other]
            seen += [
                f"{step}w={words.keys[other]}", f"{step}l={near.lemma}",
                f"{step}sh={shapes[other]}", f"{step}pc={near.part}{near.case}",
            ]  # fmt: skip
            seen += [f"{step}z={listing}" for listing in listed[other]]
            seen += [f"{step}m={mark}" for mark in near.marks]
        if at:
            seen.append(f"-1l|sh={forms[at - 1].lemma}|{shape}")
        if at + 1 < count:
            seen.append(f"sh|1l={shape}|{forms[at + 1].lemma}")
        if at > 1:
            seen.append(f"-2l|-1l={forms[at - 2].lemma}|{forms[at - 1].lemma}")
        features.append(seen)
    return features


def _listed(spans: list[Span], count: int) -> list[list[str]]:
    """Of each word which names of the gazetteer it is of: place in it, length, class, fame."""
    listed: list[list[str]] = [[] for _ in range(count)]
    taken = [0] * count
    for span in spans:  # longer ones first
        length = span.last - span.first + 1
        if any(taken[at] > length for at in range(span.first, span.last + 1)):
            continue
        toponym = span.toponym
        fame = min(int(toponym.fame), 7)
        kind = "d" if toponym.best_kind == NameKind.DEMONYM else ""
        for at in range(span.first, span.last + 1):
            taken[at] = length
            place = "B" if at == span.first else "I"
            listed[at].append(f"{place}{min(length, 3)}{kind}{toponym.classes}.{fame}")
    return [found or ["O"] for found in listed]


def _shape(word: str) -> str:
    if word.isupper():
        return "U" if len(word) > 1 else "u"
    if word[0].isupper():
        return "T" if word[1:].islower() else "M"
    return f"d{min(len(word), 4)}" if word[0].isdigit() else "l"


def _mark(gap: str) -> str:
    """What stands between two words, in short."""
    if "\n" in gap:
        return "n"
    bare = gap.strip()
    return (bare or "_")[:2]
