"""GeoNames' dump files become places and names of the gazetteer, whatever happens meanwhile."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import pytest

from geomap.errors import GazetteerError
from geomap.gazetteer import Gazetteer, NameKind
from geomap.gazetteer.install import installer as installing
from geomap.gazetteer.install.installer import install, remove
from geomap.gazetteer.installed import data_folder, installed_layers, installed_names
from geomap.gazetteer.lexicon import Toponyms
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import Article
from support.command import Run
from support.dumps import DUMPS, PACKAGE, ids, line, save, zipped


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("GEOMAP_DATA", str(folder))
    return folder


# ---- what is found -------------------------------------------------------------------------------


def test_places_of_a_dump_are_found(data: Path) -> None:
    before = Gazetteer()
    assert before.lookup("Adelaide Oval") == before.lookup("Vostok Station") == []
    report = install(DUMPS / "AU.txt")
    install(DUMPS / "AQ.txt")
    assert (report.name, report.kind, report.replaced) == ("AU", "places", False)
    gazetteer = Gazetteer()
    ((oval, kind),) = gazetteer.lookup("Adelaide Oval")
    assert oval.full_name == "Adelaide Oval, South Australia, Australia"
    assert (oval.geonameid, oval.feature_class, oval.feature_code, kind) == (
        6615562, "S", "STDM", NameKind.MAIN,
    )  # fmt: skip
    assert (oval.latitude, oval.longitude) == (-34.91544, 138.59583)
    rivers = [p for p, _ in gazetteer.lookup("Murray River") if p.feature_code == "STM"]
    # That of South Australia is in the tables of the package, without division and id.
    assert [(p.admin1, bool(p.geonameid)) for p in rivers] == [
        ("", False), ("Western Australia", True), ("Queensland", True),
    ]  # fmt: skip
    ((station, _),) = gazetteer.lookup("vostok station")
    assert station.full_name == "Vostok Station, Antarctica"
    assert station.population == 25
    assert ids(gazetteer, "Ayers Rock") == [None]  # in the tables, without id


def test_nothing_else_changes(data: Path) -> None:
    before = Gazetteer()
    install(DUMPS / "AU.txt")
    after = Gazetteer()
    for name in ("Perm", "Paris", "Springfield", "Russian", "Ill.", "Urals", "Пермь", "Illinois"):
        assert after.lookup(name) == before.lookup(name)
    assert after.info["places"] == before.info["places"]
    assert after.geonameids[17] == before.geonameids[17]


def test_an_article_is_placed_at_what_was_installed(data: Path) -> None:
    text = (
        "ADELAIDE, Australia (AFP) - Police searched visitors at Adelaide Oval on Monday, and "
        "at Albany Aerodrome in Western Australia."
    )
    install(DUMPS / "AU.txt")
    placed = {row.mention: row for row in Geoparser().parse(Article("a.txt", text))}
    assert placed["Adelaide Oval"].geonameid == 6615562
    assert placed["Adelaide Oval"].feature_code == "STDM"
    assert placed["Albany Aerodrome"].latitude == pytest.approx(-34.94583)
    assert placed["Albany Aerodrome"].admin1 == "Western Australia"


def test_a_place_that_is_known_is_not_doubled_and_stays_where_it_is(
    data: Path, tmp_path: Path
) -> None:
    dump = save(
        tmp_path / "RU.txt",
        line(511196, "Perm", alternates="Perm,Zvezdnopermsk", latitude=10, population=5),
        line(99_000_001, "Perm"),
    )
    report = install(dump)
    assert (report.places, report.lines["kept"], report.lines["merged"]) == (1, 1, 1)
    gazetteer = Gazetteer()
    assert ids(gazetteer, "Perm").count(511196) == 1
    assert ids(gazetteer, "Perm")[0] == 511196
    assert 99_000_001 in ids(gazetteer, "Perm")
    ((perm, kind),) = gazetteer.lookup("Zvezdnopermsk")
    assert (perm.geonameid, kind) == (511196, NameKind.ALTERNATE)
    assert perm == Gazetteer(layers=[]).place(perm.row)
    assert (perm.latitude, perm.longitude) == (58.01046, 56.25017)


def test_a_sea_that_the_tables_have_without_id_is_not_doubled(data: Path, tmp_path: Path) -> None:
    sea = {"feature_class": "H", "feature_code": "SEA", "country": "", "admin1": ""}
    dump = save(
        tmp_path / "seas.txt",
        line(630673, "Black Sea", latitude=43.0, longitude=34.0, **sea),
        line(99_000_002, "Black Sea", latitude=-43.0, longitude=-134.0, **sea),
    )
    before = Gazetteer().lookup("Black Sea")
    install(dump)
    added = Gazetteer().lookup("Black Sea")[len(before) :]
    assert [place.geonameid for place, _ in added] == [99_000_002]


def test_kinds_of_places_that_no_news_names_are_left_out_unless_asked_for(data: Path) -> None:
    report = install(DUMPS / "AU.txt")
    assert report.lines["left_out"] == 4
    assert Gazetteer().lookup("Seaview Pre-School") == Gazetteer().lookup("Youinmery") == []
    report = install(DUMPS / "AU.txt", keep_all=True)
    assert (report.lines["left_out"], report.replaced) == (0, True)
    gazetteer = Gazetteer()
    ((farm, _),) = gazetteer.lookup("Yuinmery")
    assert (farm.name, farm.feature_class, farm.feature_code) == ("Youinmery", "S", "FRM")
    assert [p.feature_code for p, _ in gazetteer.lookup("Seaview Pre-School")] == ["SCH"]


def test_divisions_are_found_by_their_short_names_and_are_no_countries(
    data: Path, tmp_path: Path
) -> None:
    division = {"feature_class": "A", "feature_code": "ADM3"}
    install(save(tmp_path / "RU.txt", line(99_000_003, "Zvezdopol District", **division)))
    gazetteer = Gazetteer()
    assert gazetteer.lookup("Zvezdopol")[0][1] is NameKind.SHORT
    toponym = Toponyms(gazetteer).get("zvezdopol")
    assert toponym is not None and not toponym.held_countries and toponym.classes == 4


def test_words_of_english_are_known_as_such(data: Path, tmp_path: Path) -> None:
    assert Gazetteer().lookup("table") == []
    install(save(tmp_path / "RU.txt", line(99_000_004, "Table"), line(99_000_005, "Smithova")))
    toponyms = Toponyms(Gazetteer())
    table, other = toponyms.get("table"), toponyms.get("smithova")
    assert table is not None and other is not None
    assert table.word_flags and not other.word_flags


def test_a_former_name_is_marked(data: Path, tmp_path: Path) -> None:
    install(DUMPS / "AU.txt")
    names = save(
        tmp_path / "alternateNamesV2.txt",
        "1\t511196\ten\tZvezdnopermsk\t\t\t\t1\t1940\t1957\n",
        "2\t511196\ten\tPerm\t1\t\t\t\t\t\n",
        "3\t6615562\ten\tMascot Aerodrome\t\t\t\t\t\t\n",
        "4\t6615562\tlink\thttps://en.wikipedia.org/wiki/Sydney_Airport\t\t\t\t\t\t\n",
        "5\t99000009\ten\tNowhere\t\t\t\t\t\t\n",
        "6\t511196\twkdt\tQ915\t\t\t\t\t\t\n",
        "7\t2063523\tja\tパース・シティー\t\t\t\t\t\t\n",
    )
    report = install(names)
    assert (report.name, report.kind, report.places, report.names) == (
        "alternateNamesV2", "names", 0, 3,
    )  # fmt: skip
    assert report.lines == {
        "read": 7, "kept": 3, "merged": 1, "left_out": 2, "unknown": 1, "rejected": 0,
    }  # fmt: skip
    gazetteer = Gazetteer()
    assert [(p.geonameid, k) for p, k in gazetteer.lookup("Zvezdnopermsk")] == [
        (511196, NameKind.HISTORIC)
    ]
    assert ids(gazetteer, "Mascot Aerodrome") == [6615562]
    assert ids(gazetteer, "パース・シティー") == [2063523]
    # To a text it is a name like any other.
    toponym = Toponyms(gazetteer).get("zvezdnopermsk")
    assert toponym is not None and toponym.kinds == [NameKind.ALTERNATE]
    # The names stay when the places they belong to go.
    remove("AU")
    assert ids(Gazetteer(), "Mascot Aerodrome") == []
    assert ids(Gazetteer(), "Zvezdnopermsk") == [511196]


def test_of_two_layers_with_a_place_the_later_counts(data: Path, tmp_path: Path) -> None:
    install(save(tmp_path / "one.txt", line(99_000_001, "Zvezdny Gorod", population=100)))
    install(save(tmp_path / "two.txt", line(99_000_001, "Zvezdny Gorod", population=200)))
    assert [p.population for p, _ in Gazetteer().lookup("Zvezdny Gorod")] == [200]
    install(tmp_path / "one.txt")
    assert installed_names() == ["two", "one"]
    assert [p.population for p, _ in Gazetteer().lookup("Zvezdny Gorod")] == [100]
    remove("one")
    assert [p.population for p, _ in Gazetteer().lookup("Zvezdny Gorod")] == [200]
    remove("two")
    assert Gazetteer().lookup("Zvezdny Gorod") == []


def test_of_two_lines_with_an_id_the_last_counts(data: Path, tmp_path: Path) -> None:
    lines = [line(99_000_001, "Zvezdny Gorod", population=n) for n in (1, 2, 3)]
    report = install(save(tmp_path / "RU.txt", *lines))
    assert report.places == 1
    assert [p.population for p, _ in Gazetteer().lookup("Zvezdny Gorod")] == [3]


def test_an_index_given_by_its_folder_has_no_layers(data: Path) -> None:
    from geomap.gazetteer.format import INDEX

    install(DUMPS / "AU.txt")
    assert Gazetteer(INDEX).lookup("Adelaide Oval") == []
    assert Gazetteer(layers=[]).lookup("Adelaide Oval") == []
    assert Gazetteer(INDEX, layers=installed_layers()).lookup("Adelaide Oval")


def test_the_fingerprint_and_the_info_tell_what_is_installed(data: Path) -> None:
    bare = Gazetteer().fingerprint
    install(zipped(DUMPS / "AU.txt", data.parent / "AU.zip"))
    first = Gazetteer()
    assert first.fingerprint != bare
    (layer,) = first.info["layers"]
    assert layer["name"] == "AU"
    assert layer["source"] == str(data.parent / "AU.zip")
    assert (layer["newest"], layer["kept_codes"]) == ("2012-02-29", "useful")
    assert "CC BY" in layer["license"]
    assert layer["lines"]["read"] == 39
    # The same places by another road are the same.
    install(DUMPS / "AU.txt")
    assert Gazetteer().fingerprint == first.fingerprint
    install(DUMPS / "AU.txt", keep_all=True)
    assert Gazetteer().fingerprint != first.fingerprint
    remove("AU")
    assert Gazetteer().fingerprint == bare


def test_the_data_folder_is_the_users_own_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GEOMAP_DATA")
    monkeypatch.setenv("XDG_DATA_HOME", "/home/somebody/data")
    assert data_folder().name == "geomap"
    if sys.platform == "linux":
        assert data_folder() == Path("/home/somebody/data/geomap")


# ---- what is refused -----------------------------------------------------------------------------


def test_a_few_bad_lines_are_told_and_left_out(data: Path, tmp_path: Path) -> None:
    lines = [line(99_000_000 + n, f"Zvezdny {n}") for n in range(300)]
    lines[7] = "not a line\n"
    lines[20] = line(99_000_020, "Zvezdny 20", latitude="north")
    report = install(save(tmp_path / "RU.txt", *lines))
    assert (report.places, report.lines["rejected"]) == (298, 2)
    assert report.examples == ["line 8: 1 cells instead of 19", "line 21: latitude 'north'"]


def test_a_file_of_many_bad_lines_is_refused(data: Path, tmp_path: Path) -> None:
    lines = [line(99_000_000 + n, f"Zvezdny {n}") for n in range(100)]
    lines[50:60] = [line(5, "", latitude="north")] * 10
    with pytest.raises(
        GazetteerError, match=r"10 of the first 100 lines are bad \(line 51: no name; line 52"
    ):
        install(save(tmp_path / "RU.txt", *lines))
    assert installed_names() == []
    assert list((data / "installing").iterdir()) == []


def test_a_zip_of_blank_lines_is_not_read_to_its_end(data: Path, tmp_path: Path) -> None:
    (tmp_path / "AU.txt").write_text(line(99_000_000, "Zvezdny") + "\n" * 100_000)
    with pytest.raises(GazetteerError, match=r"1,999 of the first 2,000 lines are bad"):
        install(zipped(tmp_path / "AU.txt", tmp_path / "AU.zip"))
    assert installed_names() == []


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.txt", b"", "no dump file of GeoNames"),
        ("text.txt", b"Perm is a city.\n" * 50, "should have 19 cells"),
        ("cells.txt", b"1\tPerm\t58\t56\n" * 50, "should have 19 cells"),
        ("binary.txt", bytes(range(256)) * 4000, "no dump file of GeoNames"),
        ("AU.zip", b"not a zip", "damaged or cut short"),
        ("long.txt", b"1" * 5_000_000, "no dump file of GeoNames"),
    ],
)
def test_what_is_no_dump_is_refused(
    data: Path, tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(GazetteerError, match=message):
        install(tmp_path / name)
    assert installed_names() == []


def test_a_missing_file_and_a_folder_are_refused(data: Path, tmp_path: Path) -> None:
    for path in (tmp_path / "none.zip", tmp_path):
        with pytest.raises(GazetteerError, match="give a dump file of GeoNames"):
            install(path)


def test_a_zip_without_a_dump_is_refused(data: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "AU.zip", "w") as archive:
        archive.writestr("readme.txt", "GeoNames")
    with pytest.raises(GazetteerError, match=r"AU\.zip: no dump file in it"):
        install(tmp_path / "AU.zip")


def test_a_zip_cut_short_is_refused(data: Path, tmp_path: Path) -> None:
    archive = zipped(DUMPS / "AU.txt", tmp_path / "AU.zip")
    archive.write_bytes(archive.read_bytes()[:-200])
    with pytest.raises(GazetteerError, match=r"AU\.zip: the zip file is damaged or cut short"):
        install(archive)


def test_a_zip_with_a_wrong_byte_is_refused_and_what_was_there_stays(
    data: Path, tmp_path: Path
) -> None:
    lines = [line(99_000_000 + n, f"Zvezdny {n}") for n in range(3000)]
    dump = save(tmp_path / "RU.txt", *lines)
    install(dump)
    before = Gazetteer().fingerprint
    with zipfile.ZipFile(tmp_path / "RU.zip", "w", zipfile.ZIP_STORED) as archive:
        archive.write(dump, "RU.txt")
    content = bytearray((tmp_path / "RU.zip").read_bytes())
    content[content.index(b"Zvezdny 2500")] ^= 1
    (tmp_path / "RU.zip").write_bytes(content)
    with pytest.raises(GazetteerError, match=r"damaged or cut short .*CRC"):
        install(tmp_path / "RU.zip")
    assert Gazetteer().fingerprint == before


@pytest.mark.parametrize("name", ["..", "a/b", "-x", "", "a" * 41, "a.b", "x\n"])
def test_names_that_are_no_names_are_refused(data: Path, name: str) -> None:
    if not name:
        assert install(DUMPS / "AU.txt", name=name).name == "AU"
        return
    with pytest.raises(GazetteerError, match="cannot be the name of a layer"):
        install(DUMPS / "AU.txt", name=name)


def test_removing_what_is_not_there(data: Path) -> None:
    with pytest.raises(GazetteerError, match="'AU': none is installed"):
        remove("AU")
    install(DUMPS / "AQ.txt")
    with pytest.raises(GazetteerError, match="'AU': give one of AQ"):
        remove("AU")
    assert not (data.parent / "AU").exists()


def test_too_little_room_is_told_before_anything_is_written(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installing, "_NEEDED", 1e15)
    with pytest.raises(GazetteerError, match="MB are free, but about"):
        install(DUMPS / "AU.txt")


@pytest.mark.parametrize("damage", ["cut", "missing", "other format", "no json"])
def test_a_damaged_layer_says_what_to_do(data: Path, damage: str) -> None:
    install(DUMPS / "AU.txt")
    folder = data / "layers" / "AU.1"
    about = folder / "layer.json"
    if damage == "cut":
        (folder / "digest.bin").write_bytes(b"")
    elif damage == "missing":
        (folder / "names.txt").unlink()
    elif damage == "other format":
        about.write_text(json.dumps(json.loads(about.read_text("utf-8")) | {"format": 0}))
    else:
        about.write_text("{")
    with pytest.raises(
        GazetteerError, match=r"layer AU .* cannot be used .*install .* again, or .*remove AU"
    ):
        Gazetteer()
    if damage in ("cut", "other format"):
        install(DUMPS / "AU.txt")  # puts it right
        assert Gazetteer().lookup("Adelaide Oval")
    remove("AU")
    assert Gazetteer().lookup("Adelaide Oval") == []


def test_a_damaged_list_of_layers_says_what_to_do(data: Path) -> None:
    install(DUMPS / "AU.txt")
    (data / "layers.json").write_text('{"layers": [{"name": "../..", "folder": "x"}]}')
    with pytest.raises(GazetteerError, match=r"layers\.json: .* delete it and install"):
        Gazetteer()


# ---- the commands --------------------------------------------------------------------------------


def test_the_commands_install_tell_and_remove(geomap: Run, geomap_process: Run, data: Path) -> None:
    done = geomap("gazetteer", "install", DUMPS / "AU.txt", code=0)
    assert "Installed AU: " in done.stdout and done.stderr == ""
    assert "39 lines: " in done.stdout and " 0 bad" in done.stdout
    told = geomap("gazetteer", "info", code=0).stdout
    assert "Installed: AU, " in told and "newest change: 2012-02-29" in told
    assert "CC BY" in told
    # In processes of their own: one that runs keeps the layers that it began with.
    found = geomap_process("geocode", "Adelaide Oval", "--format", "csv", code=0).stdout
    assert "6615562" in found
    assert geomap("gazetteer", "remove", "AU", code=0).stdout == "Removed AU.\n"
    geomap_process("geocode", "Adelaide Oval", code=1)
    assert "none is installed" in geomap("gazetteer", "remove", "AU", code=1).stderr
    options = ("--name", "Australia", "--all-features")
    done = geomap("gazetteer", "install", DUMPS / "AU.txt", *options, code=0)
    assert "Installed Australia: " in done.stdout and " 0 of kinds left out" in done.stdout


def test_the_commands_refuse_what_is_wrong(geomap: Run, data: Path, tmp_path: Path) -> None:
    geomap("gazetteer", "install", code=2)
    geomap("gazetteer", "install", "", code=2)
    assert "no such file" in geomap("gazetteer", "install", "none.zip", code=2).stderr
    save(tmp_path / "story.txt", "Perm is a city.\n")
    done = geomap("gazetteer", "install", "story.txt", code=1)
    assert done.stderr.count("\n") == 1 and "no dump file of GeoNames" in done.stderr
    geomap("gazetteer", "install", "ftp://example.org/AU.zip", code=1)
    assert geomap("gazetteer", "info", code=0).stdout.count("Installed") == 0


def test_bad_lines_are_told_without_controls(geomap: Run, data: Path, tmp_path: Path) -> None:
    lines = [line(99_000_000 + n, f"Zvezdny {n}") for n in range(50)]
    lines[7] = line(99_000_007, "Zvezdny", country="\x1b[31m")
    save(tmp_path / "RU.txt", *lines)
    done = geomap("gazetteer", "install", "RU.txt", code=0)
    assert "bad line left out: line 8: country code" in done.stderr
    assert "\x1b" not in done.stderr


# ---- the real files ------------------------------------------------------------------------------


@pytest.mark.skipif(not PACKAGE, reason="set GEOMAP_TEST_GEONAMES to the npm package's data folder")
def test_the_whole_files_of_the_npm_package(data: Path) -> None:
    reports = {name: install(Path(PACKAGE) / f"{name}.txt") for name in ("AU", "AQ", "BV")}
    assert {name: report.lines["read"] for name, report in reports.items()} == {
        "AU": 105_367, "AQ": 18_143, "BV": 48,
    }  # fmt: skip
    assert all(report.lines["rejected"] == 0 for report in reports.values())
    assert reports["AU"].places > 75_000 and reports["AU"].lines["merged"] > 3_000
    gazetteer = Gazetteer()
    assert 6615562 in ids(gazetteer, "Kingsford-Smith Airport")
    assert [p.country for p, _ in gazetteer.lookup("Williamsrevet")] == ["Bouvet Island"]
    assert "Antarctica" in [p.country for p, _ in gazetteer.lookup("Mount Erebus")]
    for name in ("Perm", "Sydney", "Melbourne", "Perth"):
        assert ids(gazetteer, name)[0] == ids(Gazetteer(layers=[]), name)[0]
