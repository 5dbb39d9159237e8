"""What a sequence model sees of each word of a text: the word, its forms, and its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geomap.gazetteer import NameKind
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.inflected import forms_of
from geomap.recognition.list_features import list_features, with_own
from geomap.recognition.matcher import Span, longest

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


def word_features(words: Words, spans: list[Span]) -> list[list[str]]:
    """The features of each word, as the models of the language were trained on them.

    Args:
        words: The text's words.
        spans: All names of the gazetteer in it.
    """
    if words.language.by_lists:
        return with_own(list_features(words, spans))
    forms, count = forms_of(words), len(words.words)
    shapes = list(map(_shape, words.words))
    listed = _listed(spans, count)
    before = ["" if not at else _mark(words.gaps[at - 1]) for at in range(count)]
    after = [_mark(words.gaps[at]) for at in range(count)]
    starts = [at == 0 or words.sentences[at] != words.sentences[at - 1] for at in range(count)]
    clusters = _clusters(words, forms)
    elsewhere = _elsewhere(forms, shapes, starts)
    quoted = _quoted(words.gaps)
    features = []
    for at, own in enumerate(forms):
        key, shape = words.keys[at], shapes[at]
        seen = [
            "b", f"w={key}", f"l={own.lemma}", f"sh={shape}", f"p={own.part}",
            f"pc={own.part}{own.case}", f"s2={key[-2:]}", f"s3={key[-3:]}", f"s4={key[-4:]}",
            f"p3={key[:3]}", f"p4={key[:4]}", f"<={before[at]}", f">={after[at]}",
        ]  # fmt: skip
        if starts[at]:
            seen += ["first", f"first{shape}"]
        if quoted[at]:
            seen.append(f"q{shape}")
        if not own.known:
            seen.append(f"new{shape}")
        seen += [f"l2={base}" for base in own.bases[1:]]
        seen += [f"m={mark}{shape}" for mark in own.marks]
        for listing in listed[at]:
            seen += [f"z={listing}", f"z={listing}{shape}{own.part}{'s' if starts[at] else ''}"]
            if at:
                seen.append(f"-1l|z={forms[at - 1].lemma}|{listing}")
        if (known := clusters[at]) is not None:
            fine, coarse = known
            seen += [f"k={fine}", f"K={coarse}{shape}"]
        if shape[0] in _CAPITALISED:
            seen += elsewhere.get(own.lemma, ())
        for step in _AROUND:
            other = at + step
            if not 0 <= other < count:
                seen.append(f"{step}edge")
                continue
            near = forms[other]
            seen += [f"{step}l={near.lemma}", f"{step}sh={shapes[other]}"]
            seen.append(f"{step}pc={near.part}{near.case}")
            seen += [f"{step}z={listing}" for listing in listed[other]]
            seen += [f"{step}m={mark}" for mark in near.marks]
            if (known := clusters[other]) is not None:
                fine, coarse = known
                seen += [f"{step}k={fine}", f"{step}K={coarse}{shape}"]
        if at:
            seen += [f"-1w={words.keys[at - 1]}", f"-1l|sh={forms[at - 1].lemma}|{shape}"]
        if at + 1 < count:
            seen += [f"1w={words.keys[at + 1]}", f"sh|1l={shape}|{forms[at + 1].lemma}"]
        if at > 1:
            seen.append(f"-2l|-1l={forms[at - 2].lemma}|{forms[at - 1].lemma}")
        features.append(seen)
    return features


def _clusters(words: Words, forms: list[WordForms]) -> list[tuple[int, int] | None]:
    """The clusters of each word by its use, None of one that has none."""
    language = words.language
    assert isinstance(language, SequenceLanguage), language  # noqa: S101
    get = language.clusters.get
    return [get(own.lemma) or get(key) for own, key in zip(forms, words.keys, strict=True)]


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
