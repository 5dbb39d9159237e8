"""What a sequence model sees of each word of a text: the word, its forms, and its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, NamedTuple

from geomap.gazetteer import NameKind
from geomap.languages.sequence import SequenceLanguage
from geomap.models.chain import Told, Weigher
from geomap.recognition.inflected import form_of, forms_of
from geomap.recognition.list_features import list_features, with_own
from geomap.recognition.matcher import Span, longest
from geomap.text.names import fold_word

if TYPE_CHECKING:
    from geomap.languages.morphology import WordForms
    from geomap.text.tokenizer import Words

__all__ = ["sentence_bounds", "word_features", "word_weights"]

_AROUND = (-2, -1, 1, 2)
_BESIDE = (("-2", -1), ("-1", None), ("1", None), ("2", -1))
"""The same, and how many features a word gives to that around it: not the word itself from afar."""

_CAPITALISED = "UTM"
_SHORT = 3
"""Letters of a word that may be a preposition, where parts of speech are not known."""

_NAMED = "LPO"
_STEPS = 3
"""The kinds of names of a language's table, and how many digits of a code tell of them."""
_IN_PLACE = 4
"""What of a code tells what a word is where a place would stand."""

_UNLISTED = ("O",)
"""What is told of a word of no name of the gazetteer."""

_PLAIN = frozenset(("", " ", ", ", ". ", "-", " - ", " — ", " – "))
"""Gaps without quotation marks, most of all."""

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
    """The features of each word, as the models of the language are trained on them.

    Args:
        words: The text's words.
        spans: All names of the gazetteer in it.
    """
    if words.language.by_lists:
        return with_own(list_features(words, spans))
    told = word_weights(words, spans, _NAMES)
    return [[name for names in of_word for name in names or ()] for of_word in told]


_NAMES: Weigher[tuple[str, ...]] = Weigher(one=lambda name: (name,), together=lambda names: names)
"""What makes of features their names."""


def word_weights(
    words: Words, spans: list[Span], model: Weigher[Told]
) -> Sequence[Sequence[Told | None]]:
    """What a model says of the features of each word, None for those that it does not know.

    What is said of features that always come together is kept.  Where words are told by lists, the
    features that are a language's own are left to the model (`OWN`).

    Args:
        words: The text's words.
        spans: All names of the gazetteer in it.
        model: The model.
    """
    one = model.one
    if words.language.by_lists:
        return [list(map(one, names)) for names in list_features(words, spans)]
    language = words.language
    assert isinstance(language, SequenceLanguage), language  # noqa: S101
    forms, count = forms_of(words), len(words.words)
    told: list[_Word[Told]] = [_word(language, model, word) for word in words.words]
    listed = _listed(spans, count)
    gaps = ["", *map(_mark, words.gaps)]
    starts = [at == 0 or words.sentences[at] != words.sentences[at - 1] for at in range(count)]
    elsewhere = _elsewhere(forms, [own.shape for own in told], starts)
    quoted = _quoted(words.gaps)
    found = []
    for at, own in enumerate(told):
        shape, is_start = own.shape, starts[at]
        seen = [own.alone, _between(model, gaps[at], gaps[at + 1])]
        if is_start:
            seen.append(own.first)
        if quoted[at]:
            seen.append(one(f"q{shape}"))
        if own.by_shape is not None:
            seen.append(own.by_shape)
        for listing in listed.get(at, _UNLISTED):
            seen.append(_own_listing(model, listing, shape, own.part, is_start))
            if own.kind:
                seen.append(one(f"nz={listing}|{own.kind[_IN_PLACE]}{own.kind[0]}"))
            if at:
                seen.append(one(f"-1l|z={told[at - 1].lemma}|{listing}"))
        if own.is_capitalised and own.lemma in elsewhere:
            seen += map(one, elsewhere[own.lemma])
        for number, step in enumerate(_AROUND):
            other = at + step
            if not 0 <= other < count:
                seen.append(one(f"{step}edge"))
                continue
            near = told[other]
            beside = near.beside[number]
            if shape not in beside:
                beside[shape] = _beside(model, near, number, shape)
            seen.append(beside[shape])
            for listing in listed.get(other, _UNLISTED):
                seen.append(_beside_listing(model, step, listing))
        if at:
            before = told[at - 1].lemma
            seen.append(one(f"-1l|sh={before}|{shape}"))
            if at + 1 < count:
                seen.append(one(f"sh|1l={shape}|{told[at + 1].lemma}"))
            if at > 1:
                seen.append(one(f"-2l|-1l={told[at - 2].lemma}|{before}"))
        elif count > 1:
            seen.append(one(f"sh|1l={shape}|{told[1].lemma}"))
        found.append(seen)
    return found


class _Word(NamedTuple, Generic[Told]):
    """What is said of a word, as it is written, wherever it stands.

    Attributes:
        lemma: Its first form.
        part: Its part of speech.
        shape: How it is written.
        is_capitalised: Whether with a capital.
        alone: What is said of itself.
        by_shape: Of what it is and how it is written, if anything.
        first: Of its beginning a sentence.
        beside: Of the words around it, for each of `_AROUND`, by how they are written.
        near: The features that it gives to those, without where it stands.
        large: The number of its large cluster, if it is of one.
        kind: What it is a name of, by the language's table; empty if it is not there.
        likeliest: What it is the likeliest, and how likely.
    """

    lemma: str
    part: str
    shape: str
    is_capitalised: bool
    alone: Told
    by_shape: Told | None
    first: Told
    beside: tuple[dict[str, Told], ...]
    near: tuple[str, ...]
    large: int | None
    kind: str
    likeliest: str


@lru_cache(maxsize=100_000)
def _word(language: SequenceLanguage, model: Weigher[Told], word: str) -> _Word[Told]:
    own, key = form_of(language, word.lower()), fold_word(word.lower())
    shape = _shape(word)
    known = language.clusters.get(own.lemma) or language.clusters.get(key)
    clusters = [] if known is None else [f"k={known[0]}"]
    by_shape = [*([] if own.known else ["new"]), *(f"m={mark}" for mark in own.marks)]
    by_shape += [] if known is None else [f"K={known[1]}"]
    kind = language.kinds.get(key, "") if shape[0] in _CAPITALISED else ""
    if kind:
        steps, sentences = kind[:_STEPS], kind[_STEPS:]
        by_shape += [f"na={sentences}"]
        named = tuple(f"n{of}={step}" for of, step in zip(_NAMED, steps, strict=True))
    else:
        named = ("n?",) if shape[0] in _CAPITALISED and language.kinds else ()
    alone = (
        "b", f"w={key}", f"l={own.lemma}", f"p={own.part}", f"pc={own.part}{own.case}",
        f"s2={key[-2:]}", f"s3={key[-3:]}", f"s4={key[-4:]}", f"p3={key[:3]}", f"p4={key[:4]}",
        *(f"l2={base}" for base in own.bases[1:]), *clusters, f"sh={shape}", *named,
    )  # fmt: skip
    near = (f"l={own.lemma}", f"pc={own.part}{own.case}", *(f"m={mark}" for mark in own.marks))
    near += (*clusters, f"w={key}")
    together = model.together
    return _Word(
        own.lemma,
        own.part,
        shape,
        shape[0] in _CAPITALISED,
        alone=together(alone),
        by_shape=together(tuple(part + shape for part in by_shape)) if by_shape else None,
        first=together(("first", f"first{shape}")),
        beside=tuple({} for _ in _AROUND),
        near=near,
        large=None if known is None else known[1],
        kind=kind,
        likeliest=max(zip(kind[:_STEPS], _NAMED, strict=True))[1] + max(kind[:_STEPS])
        if kind
        else "",
    )


def _beside(model: Weigher[Told], near: _Word[Told], number: int, shape: str) -> Told:
    """What a word says of one around it that is written in some way.

    Args:
        model: The model.
        near: The word.
        number: Where it stands from the other, of `_BESIDE`.
        shape: How the other is written.
    """
    step, last = _BESIDE[number]
    said = [step + name for name in near.near[:last]]
    said.append(f"{step}sh={near.shape}")
    if near.large is not None:
        said.append(f"{step}K={near.large}{shape}")
    if near.kind:
        said.append(f"{step}n={near.likeliest}{shape}")
    return model.together(tuple(said))


@lru_cache(maxsize=10_000)
def _between(model: Weigher[Told], before: str, after: str) -> Told:
    """What is said of what stands before a word and behind it."""
    return model.together((f"<={before}", f">={after}"))


@lru_cache(maxsize=10_000)
def _own_listing(model: Weigher[Told], listing: str, shape: str, part: str, starts: bool) -> Told:
    """What is said of a name of the gazetteer that a word is of."""
    return model.together((f"z={listing}", f"z={listing}{shape}{part}{'s' if starts else ''}"))


@lru_cache(maxsize=10_000)
def _beside_listing(model: Weigher[Told], step: int, listing: str) -> Told | None:
    """What is said of a name of the gazetteer beside a word."""
    return model.one(f"{step}z={listing}")


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
    for gap in ("", *gaps[: len(gaps) - 1]):
        if gap not in _PLAIN:
            if "\n" in gap:
                depth = 0
            depth = max(0, depth + sum(map(gap.count, "«„“")) - sum(map(gap.count, "»”")))
            if '"' in gap:
                depth = int(not depth)
        inside.append(depth > 0)
    return inside


def _listed(spans: list[Span], count: int) -> dict[int, list[str]]:
    """Of words which names of the gazetteer they are of: place in it, length, class, fame."""
    listed: dict[int, list[str]] = {}
    for span in longest(spans, count):
        length = span.last - span.first + 1
        toponym = span.toponym
        fame = min(int(toponym.fame), 7)
        kind = "d" if toponym.best_kind == NameKind.DEMONYM else ""
        for at in range(span.first, span.last + 1):
            place = "B" if at == span.first else "I"
            listed.setdefault(at, []).append(
                f"{place}{min(length, 3)}{kind}{toponym.classes}.{fame}"
            )
    return listed


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
