"""Features have names, and a model that was trained on others is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest

from geomap.errors import GazetteerError
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.models.ensemble import MODEL
from geomap.models.features import FeatureSet
from geomap.recognition.recogniser import Recogniser
from geomap.resolution.features import CANDIDATE_MEASURES
from geomap.resolution.nil_placement import NearestPlace
from geomap.resolution.resolver import Resolver

NAMES = FeatureSet(("fame", "distance"))


def test_values_go_where_their_names_say() -> None:
    rows = np.zeros((2, 2), dtype=np.float32)
    NAMES.fill(rows, {"distance": np.array([3.0, 4.0]), "fame": 1.0})
    assert rows.tolist() == [[1, 3], [1, 4]]
    assert NAMES.column(rows, "distance").tolist() == [3, 4]
    assert NAMES.row({"distance": 2.0, "fame": 7.0}) == [7.0, 2.0]


def test_a_feature_that_there_is_not_is_no_slip_of_the_columns() -> None:
    with pytest.raises(KeyError):
        NAMES.fill(np.zeros((1, 2), dtype=np.float32), {"fane": 1.0})
    with pytest.raises(ValueError, match="fane"):
        NAMES.row({"fame": 1.0, "distance": 2.0, "fane": 3.0})
    with pytest.raises(KeyError):
        NAMES.row({"fame": 1.0, "fane": 3.0})
    with pytest.raises(ValueError, match="twice"):
        FeatureSet(("fame", "fame"))


def test_a_model_of_other_features_is_refused() -> None:
    NAMES.check(NAMES.to_json(), "anything")
    for record in (
        {},
        {"measures": ["distance", "fame"]},
        {"measures": ["fame"]},
        {**NAMES.to_json(), "measures_hash": FeatureSet(("fame",)).digest},
    ):
        with pytest.raises(GazetteerError, match="other features"):
            NAMES.check(record, "anything")


@pytest.mark.parametrize("model", ["recogniser", "resolver", "nearby"])
def test_a_shipped_model_is_refused_if_its_features_are_not_the_program_s(
    model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = json.loads(MODEL.read_text("utf-8"))
    names = record[model]["measures"]
    names[0], names[1] = names[1], names[0]
    monkeypatch.setattr("geomap.models.ensemble.load_model", lambda *path: record)
    toponyms = Toponyms(Gazetteer())
    with pytest.raises(GazetteerError, match="other features"):
        match model:
            case "recogniser":
                Recogniser(toponyms)
            case "resolver":
                Resolver(toponyms)
            case _:
                NearestPlace(record["nearby"])


def test_the_resolver_s_features_are_told_apart() -> None:
    assert CANDIDATE_MEASURES.digest != FeatureSet(reversed(CANDIDATE_MEASURES)).digest
