"""Tables of pandas and GeoPandas: what `locate` gives, and what a map can be drawn of."""

from __future__ import annotations

from pathlib import Path

import geopandas
import pandas as pd
import pytest
import shapely

import geomap
from geomap.output import frame as frames
from geomap.output.csv_writer import CsvWriter
from geomap.output.frame import as_frame, to_frame, with_points
from support.rows import a_location, an_unplaced_location

ROWS = [a_location(), an_unplaced_location(start=40, end=52)]


def test_locate_gives_points_where_geopandas_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("Police raided an office in Perm, Russia.")
    found = geomap.locate(tmp_path / "a.txt")
    assert isinstance(found, geopandas.GeoDataFrame)
    assert found.crs.to_epsg() == 4326
    perm = found[found["place"] == "Perm"].iloc[0]
    assert (perm.geometry.x, perm.geometry.y) == (perm["longitude"], perm["latitude"])
    (tmp_path / "c.csv").write_text("article,mention,action,geonameid\na.txt,Perm,place,1496153\n")
    moved = geomap.apply_corrections(found, tmp_path / "c.csv")
    assert moved.geometry[0].x == pytest.approx(73.4, abs=0.1)  # Omsk
    monkeypatch.setattr(frames, "find_spec", lambda name: None)
    assert not isinstance(geomap.locate(tmp_path / "a.txt"), geopandas.GeoDataFrame)


def test_what_is_not_placed_has_no_point(tmp_path: Path) -> None:
    frame = with_points(to_frame(ROWS))
    assert frame.geometry.isna().tolist() == [False, True]
    CsvWriter().write(frame, tmp_path / "a.csv")  # the points are no column of it
    CsvWriter().write(ROWS, tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


class Foreign:
    """A table of another library."""

    def to_pandas(self) -> pd.DataFrame:
        return to_frame(ROWS)


POINTS = geopandas.GeoDataFrame(
    {"mention": ["Perm"], "sentence": ["In Perm."], "place": ["Perm"]},
    geometry=[shapely.Point(56.25, 58.01)],
    crs="EPSG:4326",
).to_crs("EPSG:3857")


@pytest.mark.parametrize(
    "table",
    [to_frame(ROWS), with_points(to_frame(ROWS)), POINTS, Foreign(), ROWS],
    ids=["pandas", "geopandas", "points alone", "another library", "locations"],
)
def test_a_map_is_drawn_of_any_table_with_the_columns(table: object) -> None:
    frame = as_frame(table)
    assert frame["latitude"].iloc[0] == pytest.approx(58.01, abs=0.01)
    page = geomap.draw_map(table).get_root().render()  # type: ignore[arg-type]
    assert "Perm" in page
