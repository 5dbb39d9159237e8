"""Fit the networks of usage: what a name's commoner clues and the words' vectors say together."""

from __future__ import annotations

import warnings
from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap.languages.vectors import UNIT
from geomap.models.network import Networks, record_of
from geomap.roles.classifier import EVENT, LITERAL

if TYPE_CHECKING:
    from training_usage import Example

__all__ = ["NETWORKED", "fit_network", "network_scores"]

NETWORKED = (EVENT, LITERAL)
"""The questions that have one."""

LEAST = 100  # names that have a clue, for it to be seen
SCALE = UNIT / 3
HIDDEN, DECAY, ROUNDS, RATE = 48, 0.2, 4, 5e-4
"""Chosen by log loss on stories that were not learned from; after more rounds it is worse."""


def fit_network(examples: list[Example], head: str) -> dict[str, Any]:
    """The record of the network of a question."""
    from sklearn.neural_network import MLPClassifier

    asked = [
        (example, number)
        for example in examples
        for number, answer in enumerate(example.answers.get(head, ()))
        if answer >= 0
    ]
    counts = Counter(clue for example, number in asked for clue in set(example.clues[number]))
    known = sorted(clue for clue, count in counts.items() if count >= LEAST)
    column = {clue: at for at, clue in enumerate(known)}
    dense = np.stack([example.dense[number] for example, number in asked]) / SCALE
    clues = np.zeros((len(asked), len(known)))
    for row, (example, number) in enumerate(asked):
        for clue in example.clues[number]:
            if clue in column:
                clues[row, column[clue]] += 1
    answers = [example.answers[head][number] for example, number in asked]
    weights = [example.weight(head, number) for example, number in asked]
    model = MLPClassifier(
        (HIDDEN,), alpha=DECAY, max_iter=ROUNDS, learning_rate_init=RATE, batch_size=64,
        random_state=0,
    )  # fmt: skip
    seen = np.hstack([dense, clues]).astype(np.float32)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it is to stop before it has converged
        model.fit(seen, np.array(answers), sample_weight=np.array(weights))
    first, second = model.coefs_
    width = dense.shape[1]
    return record_of(
        SCALE,
        first[:width],
        dict(zip(known, first[width:], strict=True)),
        model.intercepts_[0],
        second[:, 0],
        model.intercepts_[1][0],
    )


def network_scores(record: dict[str, Any], examples: list[Example]) -> list[Any]:
    """The scores of each example's names."""
    networks = Networks({"": record})
    return [
        networks.scores(example.dense, example.clues)[""] if example.clues else np.zeros(0)
        for example in examples
    ]
