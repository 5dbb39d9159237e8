"""What a model of roles sees of each name of a text, in languages that have one of sequences.

The names of a sentence are looked at together, in order: where something happened in one of two
places that are told together, it happened in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponym
from geomap.languages.morphology import WordForms
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.inflected import forms_of
from geomap.text.tokenizer import Words

__all__ = ["Named", "by_sentence", "name_features"]

_VERBS = frozenset(("VERB", "INFN", "PRTF", "PRTS", "GRND"))
_NOUNS = frozenset(("NOUN",))
_NOMINAL = frozenset(("ADJF", "NOUN", "NUMR", "PRTF"))
_MOST_NOUNS = 4
"""Words between a preposition and the name that it is told of at most."""
_WINDOW = 7
_FIRST_SENTENCES = 3
_NEAR = (1, 3, 6)
"""Words between a name and a verb, in steps."""


class Named(NamedTuple):
    """A name in a text: its first and last word, and what the gazetteer knows of it."""

    first: int
    last: int
    toponym: Toponym | None


def by_sentence(names: Sequence[Named], words: Words) -> list[list[int]]:
    """The numbers of a text's names, those of each sentence together, in order."""
    found: dict[int, list[int]] = {}
    for number, name in enumerate(names):
        found.setdefault(words.sentences[name.first], []).append(number)
    return list(found.values())


def name_features(names: Sequence[Named], words: Words) -> list[list[str]]:
    """The features of each name, as the models of roles were trained on them."""
    language = _language(words)
    forms, clusters = forms_of(words), language.clusters
    seen: set[str] = set()
    features = []
    for name in names:
        bounds = words.of_sentence(words.sentences[name.first])
        head = forms[name.first]
        key = name.toponym.key if name.toponym else words.keys[name.first]
        found = ["b", _kind(name), f"f={_fame(name)}", f"case={head.case}"]
        found.append("again" if key in seen else "new")
        seen.add(key)
        if words.sentences[name.first] < _FIRST_SENTENCES:
            found.append(f"s{words.sentences[name.first]}")
        found += _beside(name, words, forms, bounds)
        found += _heads(name, forms, bounds, clusters)
        found += _around(name, names, words, bounds)
        for at in range(
            max(bounds.start, name.first - _WINDOW), min(bounds.stop, name.last + _WINDOW + 1)
        ):
            if name.first <= at <= name.last:
                continue
            side = "<" if at < name.first else ">"
            own = forms[at]
            cluster = clusters.get(own.lemma)
            if len(own.lemma) > 2 and words.keys[at].isalpha():
                found += [f"{side}{own.lemma}", f"={own.lemma}"]
            if cluster:
                found += [f"{side}k{cluster[0]}", f"{side}K{cluster[1]}"]
        features.append(found)
    return features


def _language(words: Words) -> SequenceLanguage:
    language = words.language
    assert isinstance(language, SequenceLanguage), language  # noqa: S101 (these alone have models)
    return language


def _kind(name: Named) -> str:
    if name.toponym is None:
        return "c=-"
    demonym = "d" if name.toponym.best_kind == NameKind.DEMONYM else ""
    return f"c={demonym}{name.toponym.classes}"


def _fame(name: Named) -> int:
    return int(name.toponym.fame) if name.toponym else -1


def _beside(name: Named, words: Words, forms: list[WordForms], bounds: slice) -> list[str]:
    """What stands right before a name and right after it."""
    found = []
    case, before, after = forms[name.first].case, name.first - 1, name.last + 1
    if before >= bounds.start:
        lemma = forms[before].lemma
        found += [f"-1={lemma}", f"-1c={lemma}|{case}", f"-1p={forms[before].part}|{case}"]
        found += _governed(before, case, words, forms, bounds)
        found.append(f"-1c={lemma}|{_kind(name)}")
        if before > bounds.start:
            found += [f"-2={forms[before - 1].lemma}|{lemma}", f"-2p={forms[before - 1].part}"]
        found.append(f"<{words.gaps[before].strip()[:1]}")
    else:
        found.append("first")
    if after < bounds.stop:
        found += [f"+1={forms[after].lemma}", f"+1p={forms[after].part}|{case}"]
    else:
        found.append("last")
    found.append(f">{words.gaps[name.last].strip()[:1]}")
    return found


def _governed(
    before: int, case: str, words: Words, forms: list[WordForms], bounds: slice
) -> list[str]:
    """What a name is told of: a person ("житель Перми"), and which preposition, of what.

    Args:
        before: The word before it.
        case: Its case.
        words: The text's words.
        forms: What is known of each.
        bounds: Those of its sentence.
    """
    own = forms[before]
    found = [f"-1a={own.is_animate}{own.part}|{case}"]
    at = before
    while (
        at >= bounds.start
        and before - at < _MOST_NOUNS
        and forms[at].part in _NOMINAL
        and not words.gaps[at].strip()
    ):
        at -= 1
    is_told = at >= bounds.start and forms[at].part == "PREP"
    preposition, nouns = forms[at].lemma if is_told else "-", min(before - at, 2)
    found += [f"pr={preposition}|{nouns}", f"pr={preposition}|{nouns}|{case}"]
    if nouns:
        found.append(f"pr={preposition}|{own.is_animate}")
    elif is_told and before > bounds.start:
        of = forms[before - 1]
        found.append(f"-2g={of.part}{of.is_animate}|{preposition}")
        if of.lemma in _language(words).clusters:
            found.append(f"-2K={_language(words).clusters[of.lemma][1]}|{preposition}")
    return found


def _heads(
    name: Named, forms: list[WordForms], bounds: slice, clusters: dict[str, tuple[int, int]]
) -> list[str]:
    """The nearest verb and noun on either side of a name, how far they are and of what sort."""
    found, kind = [], _kind(name)
    before = forms[name.first - 1].lemma if name.first > bounds.start else ""
    for side, numbers in (
        ("<", range(name.first - 1, bounds.start - 1, -1)),
        (">", range(name.last + 1, bounds.stop)),
    ):
        wanted = {"v": _VERBS, "n": _NOUNS}
        for at in numbers:
            what = next((key for key, parts in wanted.items() if forms[at].part in parts), "")
            if not what:
                continue
            del wanted[what]
            own = forms[at]
            step = sum(abs(at - name.first) > near for near in _NEAR)
            found += [
                f"{side}{what}={own.lemma}",
                f"{side}{what}{step}",
                f"{side}{what}p={own.part}",
            ]
            if own.lemma in clusters:
                fine, coarse = clusters[own.lemma]
                found += [
                    f"{side}{what}k={fine}", f"{side}{what}k={fine}|{before}",
                    f"{side}{what}K={coarse}|{before}", f"{side}{what}K={coarse}|{kind}",
                ]  # fmt: skip
            if not wanted:
                break
        found += [f"{side}{what}-" for what in wanted]
    return found


def _around(name: Named, names: Sequence[Named], words: Words, bounds: slice) -> list[str]:
    """What else the sentence has: other names, numbers, its length."""
    others = [one for one in names if bounds.start <= one.first < bounds.stop]
    number = others.index(name)
    found = [f"n{min(len(others), 4)}", f"n{min(number, 3)}/{min(len(others), 4)}"]
    if number:
        found.append(
            f"<c{_kind(others[number - 1])}{words.gaps[others[number - 1].last].strip()[:1]}"
        )
    if number + 1 < len(others):
        near = others[number + 1].first - name.last
        found.append(f">c{_kind(others[number + 1])}{min(near, 3)}")
    digits = sum(word[0].isdigit() for word in words.words[bounds])
    found.append(f"d{min(digits, 2)}")
    found.append(f"len{min((bounds.stop - bounds.start) // 8, 4)}")
    return found
