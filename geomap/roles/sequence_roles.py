"""How names are used, in languages whose names a model of word sequences finds.

A language with a model of roles (``roles.crfsuite``, of ``tools/train_sequence.py``) has the names
of each sentence asked whether something happened there; without one, every name is named in
passing.  Whether the place itself is meant models that have learned of stories tell, too.  Without
one it is told by words (``roles.toml``): a name in the nominative beside a verb of saying or acting
stands for those who act there (``saying``; not with those of ``standing``), and one behind a word
for a government is theirs (``governing``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Protocol

from geomap.languages.base import Language
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.inflected import forms_of
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Mention
from geomap.recognition.sequence import chain_of
from geomap.roles.classifier import EVENT_FROM, NAMED, Text, Use, Uses, uses_of
from geomap.roles.features import Name
from geomap.roles.list_features import list_name_features
from geomap.roles.sequence_features import Named, by_sentence, name_features
from geomap.text.names import fold_word
from geomap.text.tokenizer import Words

__all__ = ["EVENT", "METONYM", "MODEL", "OTHER", "TellsUses", "uses_by"]

MODEL = "roles.crfsuite"
"""The file of the model in a language's folder."""

EVENT, METONYM, OTHER = "E", "M", "O"
"""Labels of a name: of a place where something happened, of those who govern or play there (of
stories alone), and of any other."""

_EVENT_FROM = 0.35
"""Probability from which something is taken to have happened at a name's place: in Russian and in
Ukrainian stories not learned from, names given, precision was .70 and recall .82."""

_EVENT_BY_LISTS = 0.4
"""The same where words are told by lists: in stories that were not learned from precision was .63
and recall .71."""

_METONYM_FROM = 0.4
"""Probability from which a name stands for those who govern or play there: in such stories
precision was .74 and recall .66 in Russian, .75 and .74 in Ukrainian."""

_RIGHT_BEHIND = 2
"""Words behind a name of which one is the verb that it is the subject of."""

_NEAR_VERB = 3
"""Words at most from a name that stands for a government to the verb of what it does."""

TellsUses = Callable[[Sequence[tuple[Prepared, list[Mention]]]], list[Uses]]
"""What tells how the mentions of texts are used, and the places there that the gazetteer lacks."""


class FindsUnlisted(Protocol):
    """A recogniser that finds names that the gazetteer lacks, too."""

    def unlisted(
        self, prepared: Prepared, mentions: list[Mention]
    ) -> list[tuple[tuple[int, int], float]]:
        """First and last word of each such name, and how likely it is a place's."""


def uses_by(recogniser: object, language: Language) -> TellsUses:
    """What tells how the names that a recogniser has found in a language are used."""
    if hasattr(recogniser, "unlisted"):
        finder: FindsUnlisted = recogniser
        roles = SequenceRoles(finder, language)
        return lambda texts: [roles(prepared, mentions) for prepared, mentions in texts]
    if not language.tells_roles:
        return lambda texts: [([NAMED] * len(mentions), []) for _, mentions in texts]
    return lambda texts: uses_of(
        [Text(mentions, text.spans, text.words, text.around) for text, mentions in texts]
    )


class SequenceRoles:
    """Tells how the names of a text are used.

    Args:
        finder: The recogniser that found them.
        language: The language of the texts.
    """

    def __init__(self, finder: FindsUnlisted, language: Language) -> None:
        self._finder = finder
        self._model = None
        if isinstance(language, SequenceLanguage) and (language.folder / MODEL).is_file():
            self._model = chain_of(language, MODEL)

    def __call__(
        self, prepared: Prepared, mentions: list[Mention]
    ) -> tuple[list[Use], list[tuple[Name, Use]]]:
        """How a text's mentions are used, and the names that the gazetteer lacks."""
        words = prepared.words
        unlisted = self._finder.unlisted(prepared, mentions)
        names = [Named(m.span.first, m.span.last, m.span.toponym) for m in mentions]
        names += [Named(first, last, None) for (first, last), _ in unlisted]
        likely = [mention.probability for mention in mentions]
        likely += [probability for _, probability in unlisted]
        order = sorted(range(len(names)), key=lambda number: names[number].first)
        ordered = [names[number] for number in order]
        events, literal = self._told(ordered, words)
        lists = {mention.span.first: mention.listed for mention in mentions}
        events = _alike(events, [lists.get(name.first, -1) for name in ordered])
        uses: list[Use] = [NAMED] * len(names)
        for at, number in enumerate(order):
            # What stands for a government has no event of its own.
            uses[number] = Use(likely[number], events[at] * literal[at], literal[at])
        own, others = uses[: len(mentions)], uses[len(mentions) :]
        return own, [
            (Name(first, last, None, probability), use)
            for ((first, last), probability), use in zip(unlisted, others, strict=True)
        ]

    def _told(self, names: list[Named], words: Words) -> tuple[list[float], list[float]]:
        """How likely something happened at each name's place, and that the place is meant."""
        by_lists = words.language.by_lists
        if self._model is None:
            literal_of = _literal_by_order if by_lists else _literal
            return [0.0] * len(names), literal_of(names, words)
        features = (list_name_features if by_lists else name_features)(names, words)
        least = _EVENT_BY_LISTS if by_lists else _EVENT_FROM
        events, literal = [0.0] * len(names), [1.0] * len(names)
        tells_metonyms = METONYM in self._model.labels
        one = self._model.weigher.one
        for numbers in by_sentence(names, words):
            told = self._model.label(map(one, features[number]) for number in numbers)
            for at, number in enumerate(numbers):
                likely = told.probability(EVENT, at) * EVENT_FROM / least
                events[number] = round(min(likely, 1.0), 3)
                if tells_metonyms:
                    stands = told.probability(METONYM, at)
                    literal[number] = float(stands < _METONYM_FROM)
        return events, literal if tells_metonyms or by_lists else _literal(names, words)


def _alike(events: list[float], lists: list[int]) -> list[float]:
    """The same, but alike for names that are listed together: "в Казани, Уфе и Перми"."""
    of_list: dict[int, list[float]] = {}
    for likely, number in zip(events, lists, strict=True):
        of_list.setdefault(number, []).append(likely)
    return [
        likely if number < 0 else max(of_list[number])
        for likely, number in zip(events, lists, strict=True)
    ]


@cache
def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold_word, words))


def _literal(names: list[Named], words: Words) -> list[float]:
    """Of each name 1 if the place itself is meant, 0 if those who govern or play there."""
    roles = words.language.roles
    if not roles.saying:
        return [1.0] * len(names)
    saying, governing, standing = map(_folded, (roles.saying, roles.governing, roles.standing))
    forms = forms_of(words)
    found = []
    for name in names:
        part = words.of_sentence(words.sentences[name.first])
        before = forms[name.first - 1] if name.first > part.start else None
        after = forms[name.last + 1 : min(part.stop, name.last + _NEAR_VERB + 1)]
        verb = next((own for own in after[:_RIGHT_BEHIND] if own.part == "VERB"), None)
        is_subject = forms[name.first].case == "nomn" and (
            before is None or before.part not in ("PREP", "NOUN")
        )
        acts = any(own.lemma in saying for own in (*after, *([before] if before else ())))
        acts = acts or (verb is not None and verb.lemma not in standing)
        governs = before is not None and before.lemma in governing
        found.append(0.0 if (is_subject and acts) or governs else 1.0)
    return found


def _literal_by_order(names: list[Named], words: Words) -> list[float]:
    """The same where neither cases nor a model tell: by what stands right behind a name.

    A word for a government ("北京市政府") right behind it, or at the beginning of a clause a verb
    of saying or acting among the next two words ("华盛顿指责").  In Chinese stories it was right
    in 10 of 12, and told 10 of 39.
    """
    roles = words.language.roles
    if not words.language.is_unspaced or not roles.saying:
        return [1.0] * len(names)
    governing, saying = tuple(roles.governing), roles.saying
    found = []
    for name in names:
        start, end = words.starts[name.first], words.ends[name.last]
        governs = words.text.startswith(governing, end)
        before = words.text[start - 1 : start] if start else ""
        after = words.words[name.last + 1 : name.last + 1 + _RIGHT_BEHIND]
        acts = not before.isalnum() and before not in _JOINS_NAMES
        acts = acts and any(word in saying for word in after) and not words.gaps[name.last].strip()
        found.append(0.0 if governs or acts else 1.0)
    return found


_JOINS_NAMES = "、·（("
"""What stands before a name that is one of several, or is told in passing."""
