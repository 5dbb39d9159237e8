"""Fit the models of usage: unlisted names, events, and what is meant literally."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from training_data import FOLDS, TITLE, TRUECASE, Document
from training_models import CATBOOST, mentions_of, trees_of
from training_networks import NETWORKED, fit_network, network_scores

from geomap.evaluation.events import EventSentence, EventTally, Span, merged, overlap
from geomap.evaluation.literal import ASSOCIATIVE
from geomap.evaluation.literal import LITERAL as LITERAL_KINDS
from geomap.events.event_places import OF_VERB, asked_names
from geomap.models.ensemble import Trees
from geomap.recognition.prepare import prepare
from geomap.recognition.recogniser import Recogniser, select
from geomap.roles.classifier import (
    EVENT,
    LITERAL,
    PLACE,
    UsageModel,
    names_of,
    other_question,
)
from geomap.roles.event_features import VerbUsage
from geomap.roles.features import WINDOWS, Usage
from geomap.schema.article import Article
from geomap.text.tokenizer import Words

LEAST = 4  # a clue that occurs less often is not learned
NO_WEIGHT = 0.05  # a weight this small is left out
ROLE_WEIGHT = 1.5  # of a role that we gave to a name of an article
QUIET_WEIGHT = 0.2  # of an answer that no annotator gave
HERE_WEIGHT = 0.6  # of a place of an event, all of one kind of news
ELSEWHERE_WEIGHT = 0.3  # of a name that is not the place of the event that is asked for
EVENT_MENTIONS = 0.25  # least probability of the mentions that event sentences are taken to have


RolesOf = Callable[[Document, Usage], dict[int, tuple[int, int]]]


_NUMBERS: dict[str, int] = {}
"""Of each clue its number, in the order in which they were seen."""


@dataclass
class Example:
    """A text with its names, and for each question the answers: 1, 0, or -1 for not known."""

    fold: int
    usage: Usage
    answers: dict[str, list[int]]
    gold: list[Span] = field(default_factory=list)
    weights: dict[str, list[float]] = field(default_factory=dict)
    scores: Any = None
    clues: list[list[str]] = field(default_factory=list)
    dense: Any = None
    told: dict[str, Any] = field(default_factory=dict)
    document: Document | None = None
    _rows: dict[int, tuple[Any, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.clues = [self.usage.clues(n) for n in range(len(self.usage.names))]
        self.dense = self.usage.meanings().astype(np.int16)

    def weight(self, head: str, number: int) -> float:
        """What an answer weighs."""
        return self.weights[head][number] if head in self.weights else 1.0

    def row(self, number: int) -> tuple[Any, Any]:
        """The numbers of the clues that are seen of a name, and how often each is."""
        if number not in self._rows:
            seen = Counter(self.clues[number])
            seen.update(f"{where} {key}" for where, key in self.usage.window_words(number))
            numbers = [_NUMBERS.setdefault(key, len(_NUMBERS)) for key in seen]
            self._rows[number] = (
                np.array(numbers, dtype=np.int32), np.array([*seen.values()], dtype=np.float64)
            )  # fmt: skip
        return self._rows[number]

    def spans(self, chosen: Iterable[int]) -> list[Span]:
        """Start and end of some of the names."""
        words, names = self.usage.words, self.usage.names
        return [(words.starts[names[n].first], words.ends[names[n].last]) for n in chosen]


def fold_of_text(text: str) -> int:
    """Sentences of one text are of one fold."""
    key = " ".join(text.split()).encode()
    return hashlib.blake2b(key, digest_size=2).digest()[0] % FOLDS


def _spans(words: Words, usage: Usage) -> list[Span]:
    return [(words.starts[n.first], words.ends[n.last]) for n in usage.names]


def article_examples(documents: list[Document], roles: RolesOf) -> list[Example]:
    """Articles: which unlisted names are places', and which names are meant literally.

    Most say nothing of events; but of a sentence without any word that tells of one, and with one
    that tells of something else, it is learned that nothing happened.

    Args:
        documents: The articles.
        roles: What is known of where something happened and what is meant, by number of the name.
    """
    examples = []
    for document in documents:
        names = names_of(mentions_of(document), document.spans, document.words, document.around)
        if not names:
            continue
        usage = Usage(document.words, document.around, names)
        gold = document.gold.toponyms
        every = [(g.start, g.end) for g in gold]
        literal = [(g.start, g.end) for g in gold if g.kind in LITERAL_KINDS]
        associative = [(g.start, g.end) for g in gold if g.kind in ASSOCIATIVE]
        place, is_literal = [], []
        for name, span in zip(names, _spans(document.words, usage), strict=True):
            is_gold = overlap(span, every)
            # GeoVirus annotates towns and countries only.
            known = name.mention is None and (is_gold or document.corpus != "geovirus")
            place.append(int(is_gold) if known else -1)
            typed = document.corpus == "gwn"
            is_literal.append(
                1 if typed and overlap(span, literal)
                else 0 if typed and overlap(span, associative) else -1
            )  # fmt: skip
        event = [
            0 if name.mention and usage.is_quiet(number) else -1
            for number, name in enumerate(names)
        ]
        weights = [QUIET_WEIGHT] * len(names)
        for number, (happened, meant) in roles(document, usage).items():
            event[number], is_literal[number], weights[number] = happened, meant, ROLE_WEIGHT
        answers = {PLACE: place, LITERAL: is_literal, EVENT: event}
        examples.append(
            Example(document.fold, usage, answers, document=document, weights={EVENT: weights})
        )
    return examples


def sentence_examples(
    sentences: list[EventSentence], recogniser: Recogniser, *, with_verb: bool
) -> list[Example]:
    """Sentences: which names are where the event happened."""
    examples = []
    for sentence in sentences if with_verb else merged(sentences):
        article = Article("", sentence.text)
        prepared = prepare(
            article, recogniser.toponyms, title=TITLE, truecase=TRUECASE, as_meant=False
        )
        words, spans, around = prepared.words, prepared.spans, prepared.around
        likely = recogniser.score(prepared)
        usage: Usage
        if with_verb:
            start, end = sentence.event or (0, 1)
            inside = (
                n for n, (s, e) in enumerate(zip(words.starts, words.ends, strict=True))
                if s < end and start < e
            )  # fmt: skip
            names = asked_names(spans, likely, words, around)
            usage = VerbUsage(words, around, names, next(inside, 0))
        else:
            mentions = select(spans, likely, words, EVENT_MENTIONS)
            usage = Usage(words, around, names_of(mentions, spans, words, around))
        happened = [int(overlap(span, sentence.locations)) for span in _spans(words, usage)]
        head = OF_VERB if with_verb else EVENT
        answers = {head: happened}
        if not with_verb:
            answers[PLACE] = [
                1 if yes and name.mention is None else -1
                for yes, name in zip(happened, usage.names, strict=True)
            ]
            answers[LITERAL] = [-1] * len(happened)
        # What is not annotated may be the place of something else that the sentence tells.
        weights = [
            1.0 if with_verb else HERE_WEIGHT if yes else ELSEWHERE_WEIGHT for yes in happened
        ]
        fold = fold_of_text(sentence.text)
        examples.append(Example(fold, usage, answers, sentence.locations, {head: weights}))
    return examples


def fit_linear(examples: list[Example], head: str) -> tuple[dict[str, float], float]:
    """Weights of clues and window words (their keys tagged with where they stand)."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    rows, answers, weights = [], [], []
    for example in examples:
        for number, answer in enumerate(example.answers[head]):
            if answer >= 0:
                rows.append(example.row(number))
                answers.append(answer)
                weights.append(example.weight(head, number))
    numbers = np.concatenate([row for row, _ in rows])
    values = np.concatenate([counts for _, counts in rows])
    lines = np.repeat(np.arange(len(rows)), [len(row) for row, _ in rows])
    keys = list(_NUMBERS)
    kept = np.flatnonzero(np.bincount(numbers, minlength=len(keys)) >= LEAST)
    vocabulary = {key: i for i, key in enumerate(sorted(keys[number] for number in kept))}
    # Columns in the order of their names, so that it does not matter what was seen before.
    column = np.full(len(keys), -1)
    column[kept] = [vocabulary[keys[number]] for number in kept]
    known = column[numbers] >= 0
    matrix = csr_matrix(
        (values[known], (lines[known], column[numbers[known]])), (len(rows), len(vocabulary))
    )
    matrix.sort_indices()
    model = LogisticRegression(C=0.2, solver="liblinear", random_state=0).fit(
        matrix, answers, sample_weight=weights
    )
    learned = {k: round(float(model.coef_[0, i]), 2) for k, i in vocabulary.items()}
    return {k: w for k, w in learned.items() if abs(w) >= NO_WEIGHT}, round(
        float(model.intercept_[0]), 3
    )


def record_of(parts: dict[str, tuple[dict[str, float], float]]) -> dict[str, Any]:
    """The linear part of the record that ``UsageModel`` reads."""
    heads = list(parts)
    marks = tuple(f"{where} " for where in WINDOWS)
    keys = sorted({key for weights, _ in parts.values() for key in weights})
    clues = {
        key: [parts[head][0].get(key, 0.0) for head in heads]
        for key in keys if not key.startswith(marks)
    }  # fmt: skip
    words = sorted({key[2:] for key in keys if key.startswith(marks)})
    windows = {
        word: [parts[head][0].get(f"{where} {word}", 0.0) for where in WINDOWS for head in heads]
        for word in words
    }
    return {
        "heads": heads,
        "clues": clues,
        "windows": windows,
        "bias": [bias for _, bias in parts.values()],
    }


def fit_trees(examples: list[Example], head: str, heads: list[str]) -> Trees:
    """Trees over measures with out-of-fold scores of the linear model."""
    from catboost import CatBoostClassifier

    rows, answers, weights = [], [], []
    for example in examples:
        wanted = [n for n, answer in enumerate(example.answers.get(head, ())) if answer >= 0]
        if not wanted:
            continue
        base = np.array(example.usage.measures(), dtype=np.float32)
        other = other_question(example.scores, heads, head)
        own = example.scores[:, heads.index(head)]
        scored = example.usage.scored()
        matrix = scored.measures(base, own, other)
        if head in example.told:
            matrix = np.hstack([matrix, scored.of_networks(example.told, head)])
        rows.append(matrix[wanted])
        answers += [example.answers[head][n] for n in wanted]
        weights += [example.weight(head, n) for n in wanted]
    matrix = np.concatenate(rows)

    model = CatBoostClassifier(
        iterations=500, depth=4, learning_rate=0.05, l2_leaf_reg=10, random_seed=0,
        bootstrap_type="Bernoulli", subsample=0.8, **CATBOOST,
    )  # fmt: skip
    return trees_of(model.fit(matrix, np.array(answers), sample_weight=np.array(weights)))


def fit_usage(examples: list[Example], heads: list[str]) -> dict[str, Any]:
    """Fit a model of usage for some questions: the record that ``UsageModel`` reads."""
    mine = [e for e in examples if any(head in e.answers for head in heads)]
    for fold in range(FOLDS):
        part = [e for e in mine if e.fold != fold]
        rest = [e for e in mine if e.fold == fold]
        if not rest:
            continue
        linear = UsageModel(
            record_of({head: fit_linear(_asked(part, head), head) for head in heads})
        )
        for example in rest:
            if example.usage.names:
                example.scores = linear.linear(example.usage, example.clues)
    record = record_of({head: fit_linear(_asked(mine, head), head) for head in heads})
    networks = _fit_networks(mine, [head for head in heads if head in NETWORKED])
    if networks:
        record["networks"] = networks
    record["trees"] = {head: fit_trees(mine, head, heads).to_json() for head in heads}
    return record


def _fit_networks(examples: list[Example], heads: list[str]) -> dict[str, Any]:
    """The networks of some questions; the examples are told what others say that lack them."""
    for one in examples:
        one.told = {}
    for fold in range(FOLDS):
        rest = [e for e in examples if e.fold == fold]
        for head in heads:
            part = [e for e in examples if e.fold != fold]
            if rest:
                for one, scores in zip(
                    rest, network_scores(fit_network(part, head), rest), strict=True
                ):
                    one.told[head] = scores
    return {head: fit_network(examples, head) for head in heads}


def _asked(examples: list[Example], head: str) -> list[Example]:
    return [e for e in examples if head in e.answers]


def out_of_fold(examples: list[Example], heads: list[str]) -> list[dict[str, Any]]:
    """Each example's probabilities by a model that has not seen its fold."""
    told: list[dict[str, Any]] = [{} for _ in examples]
    for fold in range(FOLDS):
        model = UsageModel(fit_usage([e for e in examples if e.fold != fold], heads))
        for number, example in enumerate(examples):
            if example.fold == fold:
                (told[number],) = model.probabilities([example.usage])
    return told


def event_tally(
    examples: list[Example], likely: list[Any], threshold: float, *, located_only: bool = False
) -> EventTally:
    """Count the spans that are called places of the event."""
    tally = EventTally()
    for example, values in zip(examples, likely, strict=True):
        if example.gold or not located_only:
            tally.add(
                example.gold, example.spans(n for n, v in enumerate(values) if v >= threshold)
            )
    return tally
