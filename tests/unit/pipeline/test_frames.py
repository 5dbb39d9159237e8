"""Tables of articles, portion by portion, as Spark and its like hand them over."""

from __future__ import annotations

import pandas as pd
import pytest

from geomap.errors import SettingsError
from geomap.pipeline.frames import locate_frames
from geomap.schema.location import COLUMNS

ARTICLES = pd.DataFrame(
    {
        "article": ["a", "b", "c"],
        "text": ["Police in Perm, Russia.", None, "Fire in Omsk, Russia."],
        "title": ["A raid", None, None],
    }
)


def test_each_portion_gives_a_table_of_its_mentions() -> None:
    one, two = locate_frames([ARTICLES[:1], ARTICLES[1:]])
    assert one[["article", "title", "place"]].values.tolist() == [
        ["a", "A raid", "Perm"],
        ["a", "A raid", "Russia"],
    ]
    assert list(two["article"]) == ["c", "c"]
    assert list(one.columns) == list(COLUMNS)


def test_a_table_without_texts_is_refused() -> None:
    with pytest.raises(SettingsError, match="no such column"):
        list(locate_frames([ARTICLES[["article"]]]))
