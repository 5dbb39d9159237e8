"""Vectors of what stands beside triggers: weighed word by word as they are weighed whole."""

import numpy as np

from geomap.events.candidates import candidates
from geomap.events.directions import Directions
from geomap.events.linear import Linear, load_models
from geomap.events.told import told_of
from geomap.languages.base import default_language
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article

STORY = Article(
    "a.txt",
    "Police raided three offices in Perm on Thursday. Nobody was hurt.\n\nTwo men who fled were "
    "arrested in Omsk; a court will hear them. Fire!\n",
    published="2019-09-13",
)


def test_triggers_are_weighed_as_their_vectors_are() -> None:
    told = told_of(STORY, shared_geoparser().parse(STORY))
    directions = Directions.of(told)
    assert directions is not None
    triggers = candidates(told)
    assert len(triggers) > 5
    models = load_models(default_language())
    for model in (models["within"], models["sentence"]):
        vectors = np.stack([directions.beside(trigger) for trigger in triggers])
        assert any(model.along_one(vectors))
        assert directions.along(triggers, model) == model.along_one(vectors)


def test_a_model_without_a_direction_gives_nothing() -> None:
    told = told_of(STORY, shared_geoparser().parse(STORY))
    directions = Directions.of(told)
    assert directions is not None
    assert directions.along(candidates(told)[:2], Linear({})) == [0, 0]
