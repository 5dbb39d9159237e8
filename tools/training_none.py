"""Fit the model that tells which names stand for places that the gazetteer lacks.

Such names are few among the annotated ones, so most examples are made: of every so many names the
right places are taken out of the candidates, and what the resolver makes of the rest is looked at.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from synthetic_fame import fame_stories
from training_data import Document
from training_models import CATBOOST, STORY_WEIGHT, mentions_of, trees_of

from geomap.gazetteer.lexicon import Toponym
from geomap.geo import kilometres, squared_chords, unit_vectors
from geomap.models.ensemble import Trees
from geomap.resolution.candidates import Group
from geomap.resolution.none_of_these import NONE_MEASURES, none_measures
from geomap.resolution.resolver import SAME_SPOT, Resolved, Resolver, make_groups, publisher_groups

HIDDEN_SHARE = 5
"""Of so many names one is hidden, in as many passes over a document."""

LACKING_SHARE = 0.04
"""What share of the names in the gazetteer stand for places that it lacks: those hidden weigh as
much together.  Of the located names of the corpora whose phrase is in the gazetteer, 1 to 4 in a
hundred lie over 161 km from each place of that name."""

_FAR_KM = 161.0


@dataclass
class NoneExamples:
    """Names with what was looked at, whether their places were lacking, and what each weighs."""

    rows: list[Any]
    lacking: list[bool]
    weights: list[float]

    def __iadd__(self, other: NoneExamples) -> NoneExamples:
        self.rows += other.rows
        self.lacking += other.lacking
        self.weights += other.weights
        return self


def without(toponym: Toponym, truth: Any, resolver: Resolver) -> Toponym | None:
    """A toponym without its places within 161 km of a point, None if no other is left.

    Args:
        toponym: The toponym.
        truth: The point on the unit sphere.
        resolver: Knows where places lie.
    """
    columns = resolver.columns
    vectors = columns.vectors(np.array(toponym.rows))
    kept = np.flatnonzero(squared_chords(vectors, truth) > SAME_SPOT).tolist()
    if not kept:
        return None
    rows = [toponym.rows[i] for i in kept]
    return replace(
        toponym,
        rows=rows,
        kinds=[toponym.kinds[i] for i in kept],
        accented=[toponym.accented[i] for i in kept],
        countries=frozenset(np.asarray(columns.countries[np.array(rows)]).tolist()) - {0},
        divisions=frozenset((columns.divisions[np.array(rows)] - 1).tolist()) - {-1},
    )


def _examples(
    groups: list[Group],
    points: Sequence[Any],
    resolver: Resolver,
    hidden: Iterable[int],
    weight: float,
) -> NoneExamples:
    """Examples of one document, some of whose names have their right places hidden.

    Args:
        groups: The names.
        points: Where each is, None if nobody knows.
        resolver: Resolves what is left.
        hidden: Numbers of those that are hidden.
        weight: What an example weighs.
    """
    changed = list(groups)
    lacking = set()
    for number in hidden:
        key, truth = groups[number].toponym.key, points[number]
        toponym = groups[number].toponym
        left = without(toponym, truth, resolver)
        if left is None:
            continue
        for other, group in enumerate(groups):
            if group.toponym.key == key:
                changed[other] = replace(group, toponym=left)
                lacking.add(other)
                # "Turkey, Texas": what holds none of the places of a name is not said to hold it.
                holder = group.holder
                if holder >= 0 and not groups[holder].toponym.may_hold(left):
                    changed[other].holder, changed[other].is_held = -1, False
    resolved = resolver.resolve(changed)
    measures = none_measures(
        resolved.candidates, resolved.rows, resolved.best, resolved.probabilities
    )
    found = NoneExamples([], [], [])
    for number, best in enumerate(resolved.best):
        if points[number] is None:
            continue
        km = float(kilometres(squared_chords(resolved.candidates.vectors[best], points[number])))
        is_lacking = number in lacking or _lacks(resolved, number, points[number])
        if not is_lacking and km > _FAR_KM:
            continue  # the right place is there, and another one was chosen
        found.rows.append(measures[number])
        found.lacking.append(is_lacking)
        found.weights.append(weight)
    return found


def _lacks(resolved: Resolved, group: int, truth: Any) -> bool:
    """Whether none of a group's candidates lies near the point."""
    mine = resolved.candidates.group == group
    return bool((squared_chords(resolved.candidates.vectors[mine], truth) > SAME_SPOT).all())


def document_examples(documents: Iterable[Document], resolver: Resolver) -> NoneExamples:
    """The examples of annotated articles, by a resolver that has not seen them."""
    found = NoneExamples([], [], [])
    for document in documents:
        mentions = mentions_of(document)
        if not mentions:
            continue
        number_of = {id(span): number for number, span in enumerate(document.spans)}
        groups = make_groups(mentions, document.words)
        groups += publisher_groups(document.gold.domain, "", resolver.toponyms)
        points: list[Any] = [None] * len(groups)
        for number, group in enumerate(groups):
            for mention in group.mentions:
                gold = document.gold_of[number_of[id(mentions[mention].span)]]
                if gold >= 0:
                    point = document.gold.toponyms[gold].point
                    assert point is not None
                    points[number] = unit_vectors(np.array(point[0]), np.array(point[1]))
        known = [number for number, point in enumerate(points) if point is not None]
        if not known:
            continue
        found += _examples(groups, points, resolver, (), 1.0)
        key = f"{document.corpus}:{document.gold.doc_id}".encode()
        chance = hashlib.blake2b(key, digest_size=4).digest()[0]
        hidden = [n for n in known if (n + chance) % HIDDEN_SHARE == 0]
        if hidden:
            one = _examples(groups, points, resolver, hidden, 1.0)
            # The others were looked at above.
            kept = [i for i, lacks in enumerate(one.lacking) if lacks]
            found += NoneExamples(
                [one.rows[i] for i in kept], [True] * len(kept), [1.0] * len(kept)
            )
    return found


def story_examples(count: int, resolver: Resolver) -> NoneExamples:
    """The examples of made-up stories, of which the resolver has seen none.

    Of every other story the first name that is judged is hidden.
    """
    found = NoneExamples([], [], [])
    made = fame_stories(resolver.toponyms, resolver.columns, count, seed=1)
    for number, story in enumerate(made):
        vectors = resolver.columns.vectors(np.array(story.rows))
        points = [
            point if judged else None for point, judged in zip(vectors, story.judged, strict=True)
        ]
        hidden = [
            n
            for n, group in enumerate(story.groups)
            if story.judged[n] and len(group.toponym.rows) > 1
        ]
        weight = STORY_WEIGHT
        found += _examples(story.groups, points, resolver, hidden[:1] if number % 2 else (), weight)
    return found


def fit_none(parts: Iterable[NoneExamples]) -> Trees:
    """Fit the trees that tell what is lacking."""
    from catboost import CatBoostClassifier

    examples = NoneExamples([], [], [])
    for part in parts:
        examples += part
    lacking = np.array(examples.lacking)
    weights = np.array(examples.weights)
    # Hidden names weigh together what names that are lacking weigh in real news.
    share = LACKING_SHARE * weights[~lacking].sum() / max(weights[lacking].sum(), 1e-9)
    weights = np.where(lacking, weights * share, weights)
    monotone = {"likely": -1, "weight": -1, "least_beside_km": 1, "beside_km": 1, "near_50": -1,
                "near_200": -1, "holder_level": -1, "best_holder_level": -1, "local_towns": -1,
                "described": -1}  # fmt: skip
    model = CatBoostClassifier(
        iterations=150, depth=5, learning_rate=0.08, l2_leaf_reg=10, random_seed=0,
        bootstrap_type="Bernoulli", subsample=0.8, **CATBOOST,
        monotone_constraints=[monotone.get(name, 0) for name in NONE_MEASURES],
    )  # fmt: skip
    return trees_of(model.fit(np.array(examples.rows), lacking, sample_weight=weights))
