"""Chains: the labels of the models as shipped, and how likely they are, as CRFsuite tells them."""

from __future__ import annotations

import random
from itertools import product
from math import exp
from pathlib import Path

import pycrfsuite
import pytest

from geomap.errors import PluginError
from geomap.languages.base import load_language
from geomap.models.chain import Chain, apart


def model(code: str, name: str) -> Path:
    return load_language(code).folder / name


def sentences(file: Path) -> list[list[list[str]]]:
    """Sentences of words that have some features of a model each, and one that no model knows."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(file))
    names = sorted(tagger.info().attributes)
    drawn = random.Random(1)
    return [
        [[*drawn.sample(names, drawn.randrange(12)), "unheard of"] for _ in range(length)]
        for length in (1, 2, 5, 30)
    ]


@pytest.mark.parametrize(
    ("code", "name"),
    [("ru", "names.crfsuite"), ("ru", "roles.crfsuite"), ("zh", "names.crfsuite")],
)
def test_labels_and_probabilities_are_those_of_crfsuite(code: str, name: str) -> None:
    file = model(code, name)
    chain, tagger = Chain(file), pycrfsuite.Tagger()
    tagger.open(str(file))
    one = chain.weigher.one
    assert chain.labels == tagger.labels()
    for sentence in sentences(file):
        told = chain.label([map(one, features) for features in sentence])
        assert told.labels == tagger.tag(sentence)
        for at, label in product(range(len(sentence)), chain.labels):
            assert told.probability(label, at) == pytest.approx(
                tagger.marginal(label, at), abs=2e-6
            )


def test_probabilities_are_those_of_all_ways_to_label_a_sentence() -> None:
    file = model("ru", "names.crfsuite")
    chain = Chain(file)
    one = chain.weigher.one
    (sentence,) = [found for found in sentences(file) if len(found) == 5]
    scores = [chain.label([map(one, features)]).scores[0] for features in sentence]
    odds = {
        ways: exp(chain.score(scores, ways))
        for ways in product(range(len(chain.labels)), repeat=len(sentence))
    }
    told = chain.probabilities(scores)
    for at, label in product(range(len(sentence)), range(len(chain.labels))):
        share = sum(odd for ways, odd in odds.items() if ways[at] == label) / sum(odds.values())
        assert told[at][label] == pytest.approx(share, abs=1e-6)
    most = max(odds.values())
    assert odds[tuple(chain.best(scores))] == most


def test_features_together_weigh_what_they_weigh_one_by_one() -> None:
    file = model("uk", "names.crfsuite")
    weigher = Chain(file).weigher
    (features,) = [sentence[0] for sentence in sentences(file) if len(sentence) == 1]
    weights = [apart(own) for own in map(weigher.one, features) if own is not None]
    assert weights
    assert apart(weigher.together(tuple(features))) == tuple(map(sum, zip(*weights, strict=True)))
    assert weigher.one("unheard of") is None


def test_what_a_language_has_of_its_own_is_added() -> None:
    file = model("de", "names.crfsuite")
    plain, added = Chain(file).weigher.one, Chain(file, "w!").weigher.one
    both = [apart(own) for own in map(plain, ("b", "w!b")) if own is not None]
    assert len(both) == 2
    once = added("b")
    assert once is not None
    assert apart(once) == tuple(map(sum, zip(*both, strict=True)))
    assert added("w!b") is None


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "names.crfsuite").write_bytes(b"{}" * 50)
    with pytest.raises(PluginError, match="no model of CRFsuite"):
        Chain(tmp_path / "names.crfsuite")
