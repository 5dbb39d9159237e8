"""What a sequence model sees of each word of a text: the word, its forms, and its neighbours."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from geomap.gazetteer import NameKind
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.inflected import form_of, forms_of
from geomap.recognition.list_features import list_features, with_own
from geomap.recognition.matcher import Span, longest
from geomap.text.names import fold_word

if TYPE_CHECKING:
    from geomap.languages.morphology import WordForms
    from geomap.text.tokenizer import Words

__all__ = ["sentence_bounds", "word_features"]

_AROUND = (-2, -1, 1, 2)
_CAPITALISED = "UTM"
_SHORT = 3
"""Letters of a word that may be a preposition, where parts of speech are not known."""

_MOST_NOTED = 8
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


def word_features(
    words: Words, spans: list[Span], known: frozenset[str] | None = None
) -> list[list[str]]:
    """The features of each word, as the models of the language were trained on them.

    Args:
        words: The text's words.
        spans: All names of the gazetteer in it.
        known: The features that the model has weights of: others may be left out. All by default.
    """
    if words.language.by_lists:
        return with_own(list_features(words, spans))
    language = words.language
    assert isinstance(language, SequenceLanguage), language  # noqa: S101
    forms, count = forms_of(words), len(words.words)
    told = [_told(language, word.lower(), known) for word in words.words]
    shapes = list(map(_shape, words.words))
    listed = _listed(spans, count)
    before = ["" if not at else _mark(words.gaps[at - 1]) for at in range(count)]
    after = [_mark(words.gaps[at]) for at in range(count)]
    starts = [at == 0 or words.sentences[at] != words.sentences[at - 1] for at in range(count)]
    elsewhere = _elsewhere(forms, shapes, starts)
    quoted = _quoted(words.gaps)
    features = []
    for at, own in enumerate(told):
        shape = shapes[at]
        seen = [*own.alone, f"sh={shape}", f"<={before[at]}", f">={after[at]}"]
        if starts[at]:
            seen += ["first", f"first{shape}"]
        if quoted[at]:
            seen.append(f"q{shape}")
        seen += [part + shape for part in own.by_shape]
        for listing in listed[at]:
            seen += [f"z={listing}", f"z={listing}{shape}{own.part}{'s' if starts[at] else ''}"]
            if at:
                seen.append(f"-1l|z={forms[at - 1].lemma}|{listing}")
        if shape[0] in _CAPITALISED:
            seen += elsewhere.get(forms[at].lemma, ())
        for number, step in enumerate(_AROUND):
            other = at + step
            if not 0 <= other < count:
                seen.append(f"{step}edge")
                continue
            near = told[other]
            seen += near.beside[number]
            seen.append(f"{step}sh={shapes[other]}")
            seen += [f"{step}z={listing}" for listing in listed[other]]
            if near.coarse[number]:
                seen.append(near.coarse[number] + shape)
        if at:
            seen.append(f"-1l|sh={forms[at - 1].lemma}|{shape}")
        if at + 1 < count:
            seen.append(f"sh|1l={shape}|{forms[at + 1].lemma}")
        if at > 1:
            seen.append(f"-2l|-1l={forms[at - 2].lemma}|{forms[at - 1].lemma}")
        features.append(seen)
    return features


class _Told(NamedTuple):
    """The features that a word has wherever it stands.

    Attributes:
        part: Its part of speech.
        alone: Its own.
        by_shape: The beginnings of those that end with how it is written.
        beside: Those that it gives to the words around it, one list for each of `_AROUND`.
        coarse: The beginnings of those that end with how that word is written; empty for none.
    """

    part: str
    alone: list[str]
    by_shape: list[str]
    beside: list[list[str]]
    coarse: list[str]


@lru_cache(maxsize=100_000)
def _told(language: SequenceLanguage, word: str, wanted: frozenset[str] | None) -> _Told:
    own, key = form_of(language, word), fold_word(word)
    alone = [
        "b", f"w={key}", f"l={own.lemma}", f"p={own.part}", f"pc={own.part}{own.case}",
        f"s2={key[-2:]}", f"s3={key[-3:]}", f"s4={key[-4:]}", f"p3={key[:3]}", f"p4={key[:4]}",
        *(f"l2={base}" for base in own.bases[1:]),
    ]  # fmt: skip
    by_shape = [*([] if own.known else ["new"]), *(f"m={mark}" for mark in own.marks)]
    known = language.clusters.get(own.lemma) or language.clusters.get(key)
    if known is not None:
        alone.append(f"k={known[0]}")
        by_shape.append(f"K={known[1]}")
    beside = [
        [
            f"{step}l={own.lemma}",
            f"{step}pc={own.part}{own.case}",
            *(f"{step}m={mark}" for mark in own.marks),
            *([] if known is None else [f"{step}k={known[0]}"]),
            *([f"{step}w={key}"] if abs(step) == 1 else []),
        ]
        for step in _AROUND
    ]
    if wanted is not None:
        alone = list(filter(wanted.__contains__, alone))
        beside = [list(filter(wanted.__contains__, found)) for found in beside]
    coarse = ["" if known is None else f"{step}K={known[1]}" for step in _AROUND]
    return _Told(own.part, alone, by_shape, beside, coarse)


def _elsewhere(
    forms: list[WordForms], shapes: list[str], starts: list[bool]
) -> dict[str, list[str]]:
    """What the rest of a text says of each word with a capital: what it stands behind there."""
    found: dict[str, list[str]] = {}
    for at, own in enumerate(forms):
        if shapes[at][0] not in _CAPITALISED:
            if shapes[at] == "l":
                _note(found, own.lemma, "Dl")
        elif at and not starts[at]:
            _note(found, own.lemma, "Dm")
            if forms[at - 1].part == "PREP" or len(forms[at - 1].lemma) <= _SHORT:
                _note(found, own.lemma, f"D={forms[at - 1].lemma}")
            else:
                _note(found, own.lemma, f"Dp={forms[at - 1].part}{shapes[at - 1]}")
    return found


def _note(found: dict[str, list[str]], lemma: str, what: str) -> None:
    known = found.setdefault(lemma, [])
    if what not in known and len(known) < _MOST_NOTED:
        known.append(what)


def _quoted(gaps: list[str]) -> list[bool]:
    """Whether each word stands in quotation marks."""
    inside, depth = [], 0
    for at in range(len(gaps)):
        gap = gaps[at - 1] if at else ""
        if "\n" in gap:
            depth = 0
        depth = max(0, depth + sum(map(gap.count, "«„“")) - sum(map(gap.count, "»”")))
        if '"' in gap:
            depth = int(not depth)
        inside.append(depth > 0)
    return inside


def _listed(spans: list[Span], count: int) -> list[list[str]]:
    """Of each word which names of the gazetteer it is of: place in it, length, class, fame."""
    listed: list[list[str]] = [[] for _ in range(count)]
    for span in longest(spans, count):
        length = span.last - span.first + 1
        toponym = span.toponym
        fame = min(int(toponym.fame), 7)
        kind = "d" if toponym.best_kind == NameKind.DEMONYM else ""
        for at in range(span.first, span.last + 1):
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
