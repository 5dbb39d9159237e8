"""What a sequence model sees of each word in languages that have lists of words and no grammar.

Most features are of no language: what kind of word it and its neighbours are by the lists (see
`geomap.languages.word_lists`), how it is written, and which of the gazetteer's names it is of.
Those that hold words or parts of them begin with ``w``, and are left out where a model is taught by
texts of another language (see `is_of_any_language`).
"""

from __future__ import annotations

from geomap.gazetteer import NameKind
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.inflected import forms_of, peoples_of
from geomap.recognition.matcher import Span, longest
from geomap.text.tokenizer import Words

__all__ = ["OWN", "is_of_any_language", "list_features", "with_own", "without_peoples"]

OWN = "w!"
"""The beginning of what a feature that says the same in each language is called as its own."""

_AROUND = (-2, -1, 1, 2)
_NAMED = frozenset(("Name", "Surn"))
_KINDS = {NameKind.MAIN: "", NameKind.ALIAS: "", NameKind.SHORT: "", NameKind.OTHER_SCRIPT: ""}
_OTHER, _DEMONYM, _ABBREVIATION = "a", "d", "b"


def is_of_any_language(feature: str) -> bool:
    """Whether a feature says the same in each language."""
    return feature[0] != "w"


def with_own(features: list[list[str]]) -> list[list[str]]:
    """The features, each that says the same in all languages once more as the language's own.

    So a model can learn what holds everywhere and what a language does otherwise (Daume 2007).
    """
    return [
        word + [f"{OWN}{feature}" for feature in word if is_of_any_language(feature)]
        for word in features
    ]


def without_peoples(words: Words, spans: list[Span]) -> list[Span]:
    """The names but adjectives of the language's own table, which its model is not shown.

    They are told by that table alone (see `geomap.recognition.sequence`).
    """
    language = words.language
    assert isinstance(language, SequenceLanguage), language  # noqa: S101 (these alone have features)
    peoples = peoples_of(language)
    return [
        span
        for span in spans
        if span.toponym.best_kind != NameKind.DEMONYM or span.toponym.key not in peoples
    ]


def list_features(words: Words, spans: list[Span]) -> list[list[str]]:
    """The features of each word, as the models were trained on them.

    Args:
        words: The text's words.
        spans: All names of the gazetteer in it.
    """
    forms, count = forms_of(words), len(words.words)
    spans = without_peoples(words, spans)
    keys = words.keys
    shapes = list(map(_shape, words.words))
    marks = [own.marks or ("-",) for own in forms]
    further: list[list[str]] = [[] for _ in range(count)]
    if words.language.is_unspaced:
        marks, further = _of_segments(words, shapes)
    listed = _listed(spans, count)
    gaps = ["n", *(_gap(words.gaps[at]) for at in range(count))]
    starts = [not at or words.sentences[at] != words.sentences[at - 1] for at in range(count)]
    runs = _runs(words, shapes, marks)
    lower = {key for key, shape in zip(keys, shapes, strict=True) if shape == "l"}
    features = []
    for at in range(count):
        key, shape, open_ = keys[at], shapes[at], "^" if starts[at] else ""
        how = shape + open_
        seen = ["b", f"sh={how}", f"<={gaps[at]}", f">={gaps[at + 1]}", f"<|sh={gaps[at]}|{how}"]
        seen += [f"m={mark}|{how}" for mark in marks[at]]
        for listing, detail in listed[at]:
            seen += [f"z={listing}|{how}", f"z={detail}", f"z={detail}|{how}"]
        if key in lower and shape != "l":
            seen.append("small elsewhere")
        seen += runs[at]
        seen += further[at]
        for step in _AROUND:
            other = at + step
            if not 0 <= other < count or words.sentences[other] != words.sentences[at]:
                seen.append(f"{step}edge")
                continue
            seen.append(f"{step}sh={shapes[other]}")
            seen += [f"{step}m={mark}" for mark in marks[other]]
            seen += [f"{step}z={listing}" for listing, _ in listed[other]]
            if abs(step) == 1:
                seen += [f"{step}m|sh={mark}|{how}" for mark in marks[other]]
                seen += [
                    f"{step}m|z={mark}|{listing}"
                    for mark in marks[other]
                    for listing, _ in listed[at]
                ]
                seen += [
                    f"{step}z|z={near}|{own}" for near, _ in listed[other] for own, _ in listed[at]
                ]
                seen += [f"w{step}={keys[other]}", f"w{step}|sh={keys[other]}|{how}"]
        if at > 1:
            seen += [f"-2-1m={two}|{one}|{shape}" for two in marks[at - 2] for one in marks[at - 1]]
            seen.append(f"w-2-1={keys[at - 2]}|{keys[at - 1]}")
        seen += [f"w={key}", f"ws={key[-3:]}|{how}", f"ws={key[-4:]}|{how}", f"wp={key[:3]}|{how}"]
        features.append(seen)
    return features


def _of_segments(words: Words, shapes: list[str]) -> tuple[list[tuple[str, ...]], list[list[str]]]:
    """Of each letter the marks of the word that it is in, and those of the words beside that.

    Args:
        words: The words of a text, which are letters where it has no spaces.
        shapes: How each is written; that of a letter becomes where it stands in its word.
    """
    language = words.language
    assert isinstance(language, SequenceLanguage)  # noqa: S101 (these alone have features)
    forms = language.forms
    at_offset = {start: number for number, start in enumerate(words.starts)}
    marks: list[tuple[str, ...]] = [("-",)] * len(words.words)
    groups: list[tuple[list[int], tuple[str, ...], str]] = []
    offset = words.begin
    for word, tag in language.segments(words.text[words.begin :]):
        numbers = [at_offset[at] for at in range(offset, offset + len(word)) if at in at_offset]
        offset += len(word)
        if numbers:
            told = (*forms(word.lower()).marks, *([tag] if tag else [])) or ("-",)
            groups.append((numbers, told, word))
    for numbers, told, _ in groups:
        for place, number in enumerate(numbers):
            marks[number] = told
            if shapes[number][0] == "x":
                last = place + 1 == len(numbers)
                shapes[number] = (
                    "xS" if len(numbers) == 1 else "xB" if not place else "xE" if last else "xM"
                )
    further: list[list[str]] = [[] for _ in range(len(words.words))]
    nothing: tuple[list[int], tuple[str, ...], str] = ([], ("edge",), "")
    for n, (numbers, told, word) in enumerate(groups):
        before = groups[n - 1] if n else nothing
        after = groups[n + 1] if n + 1 < len(groups) else nothing
        own = [
            f"b{mark}={kind}" for mark, group in (("<", before), (">", after)) for kind in group[1]
        ]
        own += [f"b<|={a}|{b}" for a in before[1] for b in told]
        own += [f"b>|={a}|{b}" for a in after[1] for b in told]
        own += [f"w<<={before[2]}", f"w>>={after[2]}", f"w=={word}"]
        for number in numbers:
            further[number] = own
    return marks, further


def _runs(words: Words, shapes: list[str], marks: list[tuple[str, ...]]) -> list[list[str]]:
    """Of each word what is in the run of capitalised words that it stands in."""
    count = len(shapes)
    told: list[list[str]] = [[] for _ in range(count)]
    first = 0
    while first < count:
        if shapes[first] not in ("T", "U", "M", "u"):
            first += 1
            continue
        last = first
        while (
            last + 1 < count
            and shapes[last + 1] in ("T", "U", "M", "u")
            and words.gaps[last] in (" ", "-", "\u00a0")
        ):
            last += 1
        if last > first:
            kinds = {mark for at in range(first, last + 1) for mark in marks[at]} - {"-", "func"}
            head = sorted(set(marks[first]) & (_NAMED | {"titl", "orgn"}))
            for at in range(first, last + 1):
                place = "B" if at == first else "E" if at == last else "I"
                told[at].append(f"run={place}{min(last - first + 1, 4)}")
                told[at] += [f"run={place}{kind}" for kind in sorted(kinds)]
                told[at] += [f"runs={place}{kind}" for kind in head]
        first = last + 1
    return told


def _listed(spans: list[Span], count: int) -> list[list[tuple[str, str]]]:
    """Of each word which names of the gazetteer it is of: in short, and in full."""
    listed: list[list[tuple[str, str]]] = [[] for _ in range(count)]
    for span in longest(spans, count):
        length = span.last - span.first + 1
        toponym = span.toponym
        fame = min(int(toponym.fame), 7)
        kind = _KINDS.get(toponym.best_kind, _OTHER)  # type: ignore[call-overload]
        if toponym.best_kind == NameKind.DEMONYM:
            kind = _DEMONYM
        elif toponym.is_abbreviation:
            kind = _ABBREVIATION
        great = "0123345555"[fame]
        for at in range(span.first, span.last + 1):
            place = ("B" if at == span.first else "I") + str(min(length, 3))
            country = "c" if toponym.classes & 1 else ""
            listed[at].append(
                (f"{place}{kind}{country}{great}", f"{place}{kind}{toponym.classes}.{fame}")
            )
    return [found or [("O", "O")] for found in listed]


def _shape(word: str) -> str:
    if word.isupper():
        return "U" if len(word) > 1 else "u"
    if word[0].isupper():
        return "T" if word[1:].islower() else "M"
    if word[0].isdigit():
        return f"d{min(len(word), 4)}"
    return "l" if word[0].islower() else f"x{min(len(word), 4)}"


def _gap(gap: str) -> str:
    """What stands between two words, in short."""
    if "\n" in gap:
        return "n"
    return (gap.strip() or ("_" if gap else "0"))[:2]
