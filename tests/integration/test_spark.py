"""Spark hands tables of articles to the same function, where it and Java are installed."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pandas as pd
import pytest

from geomap.pipeline.frames import SPARK_SCHEMA, locate_frames

pytest.importorskip("pyspark", reason="a large package that nothing else needs")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java", allow_module_level=True)

TEXTS = (
    "Police raided an office in Perm, Russia, on Thursday.",
    "A festival in London, Ontario, drew visitors from Guelph.",
    "Nothing happened.",
)


def test_spark_finds_what_one_process_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    from pyspark.sql import SparkSession

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("PYSPARK_DRIVER_PYTHON", sys.executable)
    root = str(Path(__file__).parents[2])
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([root, os.environ.get("PYTHONPATH", "")]))
    rows = [(f"{number}.txt", TEXTS[number % 3]) for number in range(12)]
    spark = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "3")
        .getOrCreate()
    )
    try:
        articles = spark.createDataFrame(rows, "article string, text string").repartition(2)
        found = articles.mapInPandas(locate_frames, SPARK_SCHEMA).collect()
    finally:
        spark.stop()
    (here,) = locate_frames([pd.DataFrame(rows, columns=["article", "text"])])
    plain = here.astype(object).where(here.notna(), None)
    expected = [tuple(row) for row in plain.itertuples(index=False)]

    def order(row: tuple[object, ...]) -> tuple[str, int]:
        return str(row[0]), int(str(row[here.columns.get_loc("start")]))

    assert {row[0] for row in found} == {name for name, _ in rows if int(name[:-4]) % 3 < 2}
    assert sorted((tuple(row) for row in found), key=order) == sorted(expected, key=order)
