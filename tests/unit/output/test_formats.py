"""Every form of table: whole and harmless, read back by libraries that are none of geomap's."""

from __future__ import annotations

import io
import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import geopandas
import openpyxl
import pandas as pd
import pyarrow.parquet
import pyogrio
import pytest
import shapefile
import shapely
from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st
from lxml import etree

from geomap import Article, registry
from geomap.errors import OutputError, PluginError
from geomap.output.about import About
from geomap.output.base import format_for, format_of, write_table, writer
from geomap.output.shapefile_writer import short_names
from geomap.output.tables import rows_of
from geomap.registry import names
from geomap.schema.location import COLUMNS, Location
from support.rows import a_location, an_unplaced_location

TEXT = "Police raided Perm. Nowhereville <&> was quiet."
HOSTILE = '=HYPERLINK("//evil")\x0b\ufffe</placeName>]]>\ud83d"\''
ROWS = [
    a_location(start=14, end=18, sentence="Police raided Perm."),
    an_unplaced_location(start=20, end=32, title=HOSTILE, sentence=f"Nowhereville {HOSTILE}"),
    a_location(
        article="v.txt",
        mention="Vienna, W.Va.",
        longitude=-81.5485,
        geonameid=None,
        url="",
        published="",
    ),
]
ABOUT = About(settings={"geocoder": ["nominatim"]}, articles=[Article("raids.txt", TEXT)])
NULLED = {"", None}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the table in every form, each file named after it."""
    folder = tmp_path_factory.mktemp("formats")
    for name in names("writers"):
        write_table(name, ROWS, folder / f"a{writer(name).suffix}", ABOUT)
    return folder


def plain(value: object) -> object:
    """A cell as every form has it: missing, a number, or a text of what it can hold."""
    if value is None or value != value or value is pd.NA:
        return ""
    if isinstance(value, str):
        for number in (int, float):
            try:
                return number(value)
            except ValueError:
                continue
        return re.sub(r"[\x0b\ufffe\ufffd?\ud83d\s']+", " ", value).strip()
    return value


def from_xlsx(path: Path) -> list[dict[str, object]]:
    sheet = openpyxl.load_workbook(path)["mentions"]
    heading, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, heading), row, strict=True)) for row in rows]


def from_kml(path: Path) -> list[dict[str, object]]:
    space = "{http://www.opengis.net/kml/2.2}"
    marks = ElementTree.parse(path).iter(f"{space}Placemark")
    return [
        {str(d.get("name")): d.findtext(f"{space}value") for d in mark.iter(f"{space}Data")}
        for mark in marks
    ]


def from_gpkg(path: Path) -> list[dict[str, object]]:
    frame = pyogrio.read_dataframe(path, layer="mentions")
    return list(frame.drop(columns="geometry").to_dict("records"))


def from_shp(path: Path) -> list[dict[str, object]]:
    long = dict(zip(short_names(list(COLUMNS)), COLUMNS, strict=True))
    with shapefile.Reader(str(path)) as reader:
        return [{long[k]: v for k, v in row.as_dict().items()} for row in reader.records()]


READERS: dict[str, Callable[[Path], list[dict[str, object]]]] = {
    "csv": lambda path: pd.read_csv(path, keep_default_na=False).to_dict("records"),  # type: ignore[dict-item, return-value]
    "tsv": lambda path: pd.read_csv(path, sep="\t", keep_default_na=False).to_dict("records"),  # type: ignore[dict-item, return-value]
    "jsonl": lambda path: [json.loads(line) for line in path.read_text("utf-8").splitlines()],
    "geojson": lambda path: [f["properties"] for f in json.loads(path.read_text())["features"]],
    "kml": from_kml,
    "xlsx": from_xlsx,
    "parquet": lambda path: pyarrow.parquet.read_table(path).drop("geometry").to_pylist(),
    "gpkg": from_gpkg,
    "shp": from_shp,
}


@pytest.mark.parametrize("name", READERS)
def test_a_table_comes_back_from_each_form(files: Path, name: str) -> None:
    back = READERS[name](files / f"a{writer(name).suffix}")
    _, expected = rows_of(ROWS)
    for got, row in zip(back, expected, strict=True):
        assert {column: plain(got[column]) for column in COLUMNS} == {
            column: plain(value) for column, value in zip(COLUMNS, row, strict=True)
        }


SOME = st.builds(
    a_location,
    mention=st.text(max_size=20),
    sentence=st.text(max_size=40),
    geonameid=st.none() | st.integers(1, 10**8),
    latitude=st.floats(-90, 90).map(lambda x: round(x, 5) + 0.0),
    longitude=st.floats(-180, 180).map(lambda x: round(x, 5) + 0.0),
)


@pytest.mark.parametrize("name", ["xlsx", "parquet", "gpkg", "kml", "geojson", "jsonl"])
@tries(max_examples=6)
@given(rows=st.lists(SOME, max_size=3))
def test_any_table_comes_back(
    name: str, rows: list[Location], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / f"a{writer(name).suffix}"
    writer(name).write(rows, path)
    back = READERS[name](path)
    assert len(back) == len(rows)
    for got, row in zip(back, rows, strict=True):
        assert plain(got["geonameid"]) == plain(row.geonameid)
        assert float(str(got["latitude"])) == pytest.approx(row.latitude)
        assert float(str(got["longitude"])) == pytest.approx(row.longitude)


@pytest.mark.parametrize("name", names("writers"))
def test_every_form_of_an_empty_table_is_made(name: str, tmp_path: Path) -> None:
    assert write_table(name, [], tmp_path / f"a{writer(name).suffix}")


@pytest.mark.parametrize("name", names("writers"))
def test_every_file_carries_credits_version_and_settings(files: Path, name: str) -> None:
    path = files / f"a{writer(name).suffix}"
    if path.suffix == ".xlsx":
        told = str(list(openpyxl.load_workbook(path)["about"].iter_rows(values_only=True)))
    elif path.suffix == ".parquet":
        told = str(pyarrow.parquet.read_schema(path).metadata)
    else:
        beside = path.with_name(f"{path.name}-metadata.json")
        told = (beside if beside.exists() else path).read_bytes().decode("utf-8", "replace")
    assert all(part in told for part in ("GeoNames", "geomap ", "nominatim"))


def test_points_are_where_they_belong_in_every_form_with_geometry(files: Path) -> None:
    frames = [
        geopandas.read_parquet(files / "a.parquet"),
        pyogrio.read_dataframe(files / "a.gpkg", layer="mentions"),
        pyogrio.read_dataframe(files / "a.shp"),
        pyogrio.read_dataframe(files / "a.geojson"),
    ]
    for frame in frames:
        assert frame.crs.to_epsg() == 4326 or frame.crs.to_authority() == ("OGC", "CRS84")
        perm, nowhere, vienna = frame.geometry
        assert shapely.equals(perm, shapely.Point(56.25017, 58.01046))
        assert nowhere is None
        assert vienna.x == -81.5485


def test_ogrinfo_opens_what_it_knows(files: Path) -> None:
    if shutil.which("ogrinfo") is None:
        pytest.skip("ogrinfo (Debian's gdal-bin) is not installed")
    for name in ("gpkg", "shp", "geojson", "kml"):
        command = ["ogrinfo", "-so", "-al", str(files / f"a.{name}")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert "Feature Count: 3" in done.stdout, name


def test_a_geopackage_has_a_style_that_qgis_takes(files: Path) -> None:
    with sqlite3.connect(files / "a.gpkg") as database:
        (table, geometry, style, default), *_ = database.execute(
            "SELECT f_table_name, f_geometry_column, styleQML, useAsDefault FROM layer_styles"
        )
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert (table, geometry, default) == ("mentions", "geom", 1)
    root = ElementTree.fromstring(style)
    values = {category.get("value") for category in root.iter("category")}
    assert values == {"event", "mention", "dateline", "metonym", "demonym"}


def test_no_cell_of_a_workbook_is_a_formula_or_a_link(files: Path) -> None:
    for sheet in openpyxl.load_workbook(files / "a.xlsx"):
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" and cell.hyperlink is None for cell in row)
    (cell,) = openpyxl.load_workbook(files / "a.xlsx")["mentions"]["B3:B3"][0]
    assert cell.value.startswith("=HYPERLINK")
    assert cell.quotePrefix  # it stays a text when somebody edits it


def test_tei_has_the_text_with_its_places_and_their_addresses(files: Path) -> None:
    tei = {"t": "http://www.tei-c.org/ns/1.0"}
    root = etree.parse(files / "a.tei.xml")
    perm, nowhere = root.xpath("//t:TEI[1]//t:body//t:placeName", namespaces=tei)[:2]
    assert (perm.text, perm.get("ref")) == ("Perm", "https://sws.geonames.org/511196/")
    assert (nowhere.text, nowhere.get("ref")) == ("Nowhereville", None)
    assert "".join(root.xpath("//t:TEI[1]//t:body//text()", namespaces=tei)).strip() == TEXT
    assert root.xpath("//t:standOff//t:geo/text()", namespaces=tei)[0] == "58.01046 56.25017"


def test_tei_without_articles_has_the_sentences(tmp_path: Path) -> None:
    writer("tei").write(ROWS, tmp_path / "a.tei.xml")
    body = etree.parse(tmp_path / "a.tei.xml").findall(".//{*}ab")
    assert "".join(body[0].itertext()) == "Police raided Perm."
    local = body[2].find("{*}placeName").get("ref")
    assert etree.parse(tmp_path / "a.tei.xml").xpath(f"//*[@xml:id='{local[1:]}']")


def test_web_annotations_target_the_words_and_name_the_place(files: Path) -> None:
    collection = json.loads((files / "a.jsonld").read_text("utf-8"))
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    perm, nowhere, vienna = collection["first"]["items"]
    position, quoted = perm["target"]["selector"]
    assert TEXT[position["start"] : position["end"]] == quoted["exact"] == "Perm"
    assert (quoted["prefix"], quoted["suffix"]) == ("Police raided ", ".")
    assert perm["body"][0]["source"]["id"] == "https://sws.geonames.org/511196/"
    assert [body["type"] for body in nowhere["body"]] == ["TextualBody"]
    assert vienna["target"]["source"] == "urn:geomap:article:v.txt"


def test_linked_places_has_each_place_once_with_its_names(files: Path) -> None:
    features = json.loads((files / "a.lpf.json").read_text("utf-8"))["features"]
    perm, vienna = features
    assert perm["links"] == [{"type": "closeMatch", "identifier": "gn:511196"}]
    assert perm["properties"] == {"title": "Perm", "ccodes": ["RU"], "fclasses": ["P"]}
    assert perm["when"]["timespans"] == [
        {"start": {"in": "2019-09-12"}, "end": {"in": "2019-09-12"}}
    ]
    assert [name["toponym"] for name in vienna["names"]] == ["Vienna, W.Va."]


def test_a_shapefile_tells_what_it_cuts(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write_table("shp", [a_location(sentence="ж" * 200)], tmp_path / "a.shp")
    assert "feature_class is feature_cl" in caplog.text
    assert "1 texts were cut" in caplog.text
    with shapefile.Reader(str(tmp_path / "a.shp")) as reader:
        assert reader.record(0)["sentence"] == "ж" * 127


def test_names_that_are_cut_alike_are_told_apart() -> None:
    assert short_names(["displaced", "displaced_as", "displaced_by", "Displaced"]) == [
        "displaced",
        "displaced_",
        "displace_2",
        "Displace_3",
    ]


def test_the_form_is_what_the_name_ends_in() -> None:
    assert format_of(Path("a.LPF.JSON")) == "linked_places"
    assert format_of(Path("a.tei.xml")) == "tei"
    assert format_of(Path("a.json")) is None
    assert format_for(Path("/dev/null")) == "csv"
    with pytest.raises(OutputError, match=r"a.ods: .ods files are not written: give one of .csv,"):
        format_for(Path("a.ods"))
    with pytest.raises(OutputError, match="the name has no ending"):
        format_for(Path("table"))


def test_what_is_not_installed_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "find_spec", lambda name: None)
    with pytest.raises(PluginError, match=r"need xlsxwriter, .*: pip install 'geomap\[xlsx\]'"):
        writer("xlsx")
    writer("csv")


@pytest.mark.parametrize("name", names("writers"))
def test_a_fault_leaves_the_old_files_whole(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"a{writer(name).suffix}"
    write_table(name, ROWS, path)
    before = {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()}

    def fail(self: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OutputError, match="cannot be written: no space left"):
        write_table(name, ROWS[:1], path)
    monkeypatch.undo()
    assert {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()} == before


def test_a_form_that_is_no_text_goes_to_a_stream_of_bytes_alone() -> None:
    magic = {"xlsx": b"PK\x03\x04", "parquet": b"PAR1", "gpkg": b"SQLite format 3"}
    for name, begins in magic.items():
        with pytest.raises(OutputError, match="no text to show"):
            writer(name).write(ROWS, io.StringIO())
        stream = io.TextIOWrapper(raw := io.BytesIO(), "utf-8")
        writer(name).write(ROWS, stream)
        assert raw.getvalue().startswith(begins)
