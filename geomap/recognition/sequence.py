"""Mentions by a model of word sequences, for languages that have one.

A linear-chain conditional random field (`geomap.models.chain`) labels each word as the begin (B)
or a further word (I) of a place's name, an adjective of one (A) in models that have learned so, or
neither.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from geomap.errors import PluginError
from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponym, Toponyms
from geomap.languages.sequence import SequenceLanguage
from geomap.languages.word_lists import WordLists
from geomap.models.chain import Chain, Labelling
from geomap.recognition.list_features import OWN
from geomap.recognition.matcher import Span
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Mention, select
from geomap.recognition.sequence_features import sentence_bounds, word_weights
from geomap.text.tokenizer import Words

__all__ = ["MODEL", "SequenceRecogniser", "chain_of", "start_of", "stretches", "whole_names"]

MODEL = "names.crfsuite"
"""The file of the model in a language's folder."""

_LEAST = 0.02
"""Probability of a name that the best labelling does not take for a place's."""

_THRESHOLD = 0.5
"""What the best labelling takes for a name is one, however unsure it is of its ends."""

_UNSURE = 0.2
"""Least probability of a name of the gazetteer that the best labelling leaves out: in Russian
stories that were not learned from F1 was .914, .910 from .3 on, .903 without such names; on NEREL
.870, .872 and .873.  In German and French stories it was .863 and .890, .855 and .883 without."""

_LISTED = 0.9
"""Probability that a letter stands for a name where the language's lists say that it does, or that
an adjective is of the place that they say."""

_MOST_TOLD = 64
"""So many texts' names are kept until they are asked for again."""

_BEGINS = "BA"
"""The labels that a name begins with."""

Stretch = tuple[int, int]
"""First and last word of a name."""


def chain_of(language: SequenceLanguage, name: str) -> Chain:
    """A model of a language, opened.

    Args:
        language: The language.
        name: The model's file in its folder.

    Raises:
        PluginError: What the language needs is not installed.
    """
    if language.lacks:
        raise PluginError(f"articles in language {language.code} need more: {language.lacks}")
    return Chain(language.folder / name, OWN if language.by_lists else "")


def start_of(first: int, words: Words) -> int:
    """Where a name that the gazetteer lacks begins, given its first word."""
    lists = words.language.morphology if isinstance(words.language, SequenceLanguage) else None
    if not isinstance(lists, WordLists):
        return words.starts[first]
    before = lists.forms(words.words[first - 1].lower()).marks if first else ()
    after_preposition = "prep" in before and words.gaps[first - 1] == " "
    attached = lists.attached(words.words[first], after_preposition=after_preposition)
    return words.starts[first] + attached


def stretches(labels: list[str]) -> list[Stretch]:
    """The names that the labels of a sentence's words tell of."""
    found: list[Stretch] = []
    for at, label in enumerate(labels):
        if label in _BEGINS or (label == "I" and (not at or labels[at - 1] not in "BI")):
            found.append((at, at))
        elif label == "I":
            found[-1] = found[-1][0], at
    return found


class SequenceRecogniser:
    """Finds the mentions of places in an article of a language with a model of sequences.

    Args:
        toponyms: The gazetteer's names, as the language reads them.

    Raises:
        PluginError: What the language needs is not installed.
    """

    def __init__(self, toponyms: Toponyms) -> None:
        language = toponyms.language
        assert isinstance(language, SequenceLanguage), language  # noqa: S101
        self.toponyms, self.language, self.threshold = toponyms, language, _THRESHOLD
        self._model = chain_of(language, MODEL)
        self._told: dict[int, tuple[Words, dict[Stretch, float]]] = {}

    def recognise(self, prepared: Prepared) -> tuple[list[float], list[Mention]]:
        """How likely each name in a text is meant for a place, and the mentions."""
        likely = self.score(prepared)
        scored = [*zip(prepared.spans, likely, strict=True), *self._with_generic_words(prepared)]
        scored.sort(key=lambda pair: (pair[0].first, -pair[0].last))
        spans, chances = [span for span, _ in scored], [chance for _, chance in scored]
        return likely, select(spans, chances, prepared.words, self.threshold)

    def score(self, prepared: Prepared) -> list[float]:
        """How likely each name in a text is meant for a place, in the order of its spans."""
        named = self.labelled(prepared)
        return [named.get((span.first, span.last), _LEAST) for span in prepared.spans]

    def unlisted(self, prepared: Prepared, mentions: list[Mention]) -> list[tuple[Stretch, float]]:
        """The names of places that the gazetteer lacks, and how likely each is one.

        Args:
            prepared: The text.
            mentions: Its mentions, which are none of these.
        """
        is_caseless = not self.language.is_cased
        named = self.labelled(prepared)
        self._told.pop(id(prepared.words), None)  # that was the last question
        taken = {word for m in mentions for word in range(m.span.first, m.span.last + 1)}
        return [
            (stretch, probability)
            for stretch, probability in named.items()
            if taken.isdisjoint(range(stretch[0], stretch[1] + 1))
            and (is_caseless or any(map(str.isupper, prepared.words.words[stretch[0]])))
        ]

    def labelled(self, prepared: Prepared) -> dict[Stretch, float]:
        """The names of places in a text by the model, and how likely each is one."""
        words = prepared.words
        told_before = self._told.get(id(words))
        if told_before is not None and told_before[0] is words:  # asked for more than once
            return told_before[1]
        weights = word_weights(words, prepared.spans, self._model.weigher)
        named: dict[Stretch, float] = {}
        of_begin: dict[int, list[Span]] = {}
        for span in prepared.spans:  # longer ones first
            if span.toponym.best_kind != NameKind.DEMONYM:
                of_begin.setdefault(span.first, []).append(span)
        heads = self.language.recognition.kind_heads
        # Where no capitals tell names, only what is all labelled as names is one.
        whole_from = _LEAST if self.language.is_cased else _THRESHOLD
        for begin, end in sentence_bounds(words):
            told = self._model.label(weights[begin:end])
            listed = [
                (span.first - begin, span.last - begin)
                for at in range(begin, end)
                for span in of_begin.get(at, ())
                if span.first < span.last < end and words.words[span.first].lower() not in heads
            ]
            certain = partial(_certainty, told)
            for first, final in whole_names(stretches(told.labels), listed, certain, whole_from):
                least = min(map(certain, range(first, final + 1)))
                named[begin + first, begin + final] = round(max(least, _THRESHOLD), 3)
            named |= self._likely_others(words, of_begin, (begin, end), named, told)
        named = _parted(named, prepared)
        named = _with_peoples(named, prepared, self.language.not_before_peoples)
        if self.language.is_unspaced:
            named = _with_short(named, prepared)
        if len(self._told) >= _MOST_TOLD:
            self._told.clear()
        self._told[id(words)] = words, named
        return named

    def _likely_others(
        self,
        words: Words,
        of_begin: dict[int, list[Span]],
        bounds: Stretch,
        named: dict[Stretch, float],
        told: Labelling,
    ) -> dict[Stretch, float]:
        """Names of the gazetteer in a sentence that may well be a place's, too.

        The models have seen few names: what they are unsure of is told where the gazetteer has it,
        but for words that tell what a place is ("مدينة حلب", not Medina).

        Args:
            words: The text's words.
            of_begin: The names of the gazetteer, by their first words.
            bounds: First word of the sentence, and that after its last.
            named: The names that the best labelling of it and of those before it has.
            told: The labelling of the sentence.
        """
        begin, end = bounds
        taken = {n for first, last in named if first >= begin for n in range(first, last + 1)}
        found: dict[Stretch, float] = {}
        lists, texts = self.language.morphology, words.words
        for at in range(begin, end):
            for span in of_begin.get(at, ()):
                inside = range(span.first, span.last + 1)
                if span.last >= end or not taken.isdisjoint(inside):
                    continue
                if isinstance(lists, WordLists) and lists.is_generic(texts[at]) and len(inside) < 2:
                    continue
                chances = [told.probability("B", at - begin)]
                chances += [told.probability("I", n - begin) for n in inside[1:]]
                if min(chances) >= _UNSURE:
                    found[span.first, span.last] = _THRESHOLD
                    taken.update(inside)
                    break
        return found

    def _with_generic_words(self, prepared: Prepared) -> list[tuple[Span, float]]:
        """Names with a word of what they are ("республике Татарстан") that have a part listed."""
        spans = {(span.first, span.last): span for span in prepared.spans}
        texts, found = prepared.words.words, []
        for (first, last), probability in self.labelled(prepared).items():
            if first == last or (first, last) in spans:
                continue
            inner = first
            while inner < last and texts[inner].islower():
                inner += 1
            part = spans.get((inner, last))
            if part is not None and inner > first:
                found.append((_longer(part, first, prepared.words), probability))
        return found


def _certainty(told: Labelling, number: int) -> float:
    """How likely a word of a sentence is the first or a further one of a name."""
    return max(told.probability(name, number) for name in "BIA")


def _parted(named: dict[Stretch, float], prepared: Prepared) -> dict[Stretch, float]:
    """The names with two that a preposition stands between told as two: "z Vídně do Ostravy"."""
    keys, prepositions = prepared.words.keys, prepared.words.language.text.place_prepositions
    spans = {(span.first, span.last) for span in prepared.spans}
    found: dict[Stretch, float] = {}
    for (first, last), probability in named.items():
        middle = next((n for n in range(first + 1, last) if keys[n] in prepositions), 0)
        parts = ((first, middle - 1), (middle + 1, last))
        is_two = middle and (first, last) not in spans and spans.issuperset(parts)
        found |= dict.fromkeys(parts if is_two else ((first, last),), probability)
    return found


def _with_peoples(
    named: dict[Stretch, float], prepared: Prepared, not_after: frozenset[str]
) -> dict[Stretch, float]:
    """The names with adjectives of states and peoples, which most models leave out.

    Args:
        named: First and last word of each name, and how likely it is one.
        prepared: The text.
        not_after: What stands before a language's name ("auf Russisch"); empty where the model has
            learned adjectives.
    """
    if not not_after:
        return named
    taken = {at for first, last in named for at in range(first, last + 1)}
    keys = prepared.words.keys
    return named | {
        (span.first, span.last): _LISTED
        for span in prepared.spans
        if span.toponym.best_kind == NameKind.DEMONYM
        and span.first == span.last
        and span.first not in taken
        and not (span.first and keys[span.first - 1] in not_after)
    }


def _with_short(named: dict[Stretch, float], prepared: Prepared) -> dict[Stretch, float]:
    """The names with letters that stand for some in headlines, which no model has learned."""
    words = prepared.words
    begins = {begin for begin, _, _ in words.language.short_names(words.text)}
    if not begins:
        return named
    short = {(at, at) for at, start in enumerate(words.starts) if start in begins}
    kept = {
        (first, last): likely
        for (first, last), likely in named.items()
        if short.isdisjoint((at, at) for at in range(first, last + 1))
    }
    return kept | dict.fromkeys(short, _LISTED)


def whole_names(
    found: list[Stretch],
    listed: list[Stretch],
    likely: Callable[[int], float],
    least: float = _LEAST,
) -> list[Stretch]:
    """The names, each that is a part of a longer one of the gazetteer made that one.

    As the models cut "Боснии и Герцеговины" or "Сергиева Посада"; in texts that were not learned
    from, 44 that were made whole were right and 5 wrong.

    Args:
        found: First and last word of each name.
        listed: The same of the gazetteer's names of several words.
        likely: How likely the word of a number is in a name.
        least: How likely each word of a longer name is to be.
    """
    named = set(found)
    for first, last in sorted(listed, key=lambda pair: (pair[0] - pair[1], pair)):
        parts = [part for part in named if part[0] <= last and first <= part[1]]
        if (
            parts
            and (first, last) not in named
            and all(first <= begin and end <= last for begin, end in parts)
            and min(map(likely, range(first, last + 1))) >= least
        ):
            named.difference_update(parts)
            named.add((first, last))
    return sorted(named)


def _longer(part: Span, first: int, words: Words) -> Span:
    toponym: Toponym = part.toponym
    return Span(first, part.last, words.starts[first], part.end, toponym)
