"""Lines of GeoNames' dump files, and the sorting of more of them than memory holds."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from geomap.gazetteer import NameKind
from geomap.gazetteer.features import CLASSES, KEPT, is_kept
from geomap.gazetteer.install import runs
from geomap.gazetteer.install.dumps import BadLineError, kind_of_line, parse_name, parse_place
from geomap.gazetteer.install.runs import Layout, merged, write_run
from support.dumps import DUMPS

AIRPORT = next(
    line for line in (DUMPS / "AU.txt").read_bytes().splitlines() if line.startswith(b"2208268\t")
)


def changed(cell: int, value: bytes) -> bytes:
    cells = AIRPORT.split(b"\t")
    cells[cell] = value
    return b"\t".join(cells)


def test_a_line_of_a_place() -> None:
    place = parse_place(AIRPORT + b"\r\n")
    assert (place.geonameid, place.name) == (2208268, "Sydney International Airport")
    assert "Kingsford-Smith Airport" in place.alternates
    assert (place.latitude, place.longitude) == (-3_394_611, 15_117_722)
    assert (place.feature_class, place.feature_code) == ("S", "AIRP")
    assert (place.country, place.admin1, place.population) == ("AU", "02", 0)
    assert place.modified == "2011-06-04"


def test_every_line_of_the_files_is_good() -> None:
    for file in DUMPS.glob("*.txt"):
        for line in file.read_bytes().splitlines():
            assert kind_of_line(line) == "places"
            assert parse_place(line).name


def test_of_two_divisions_the_first_counts() -> None:
    assert parse_place(changed(10, b"02,01")).admin1 == "02"


@pytest.mark.parametrize(
    ("cell", "value", "message"),
    [
        (0, b"", "geonameid ''"),
        (0, b"0", "geonameid"),
        (0, b"-5", "geonameid"),
        (0, b"999999999", "geonameid"),
        (0, "\u0663".encode(), "geonameid"),
        (1, b"", "no name"),
        (1, b"\xff\xfe", "not UTF-8"),
        (1, b"Per\x1b[31mm", "control characters"),
        (4, b"91", "latitude '91'"),
        (4, b"", "latitude"),
        (4, b"nan", "latitude"),
        (4, b"1_0", "latitude"),
        (5, b"-180.1", "longitude"),
        (5, b"inf", "longitude"),
        (6, b"X", "feature class 'X'"),
        (7, b"air port", "feature code"),
        (8, b"AUS", "country code"),
        (8, b"au", "country code"),
        (14, b"-1", "population"),
        (14, b"1e6", "population"),
        (18, b"2011\t2012", "20 cells instead of 19"),
    ],
)
def test_a_bad_line_says_what_is_wrong(cell: int, value: bytes, message: str) -> None:
    with pytest.raises(BadLineError, match=message):
        parse_place(changed(cell, value))


@given(st.one_of(st.binary(max_size=300), st.lists(st.binary(max_size=12)).map(b"\t".join)))
def test_any_other_line_is_bad_and_nothing_worse(line: bytes) -> None:
    for parse in (parse_place, parse_name):
        try:
            parse(line)
        except BadLineError as error:
            assert len(str(error)) < 200


@given(
    cell=st.integers(0, 18),
    value=st.one_of(st.binary(max_size=20), st.text(max_size=20).map(str.encode)),
)
def test_what_is_read_is_in_range_whatever_a_cell_says(cell: int, value: bytes) -> None:
    try:
        place = parse_place(changed(cell, value))
    except BadLineError:
        return
    assert 0 < place.geonameid < 1 << 28
    assert -9_000_000 <= place.latitude <= 9_000_000
    assert -18_000_000 <= place.longitude <= 18_000_000
    assert 0 <= place.population < 1 << 32
    assert place.name.strip() == place.name != ""
    assert place.feature_class in {"", *CLASSES}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("1\t511196\ten\tPerm\t1\t\t\t\t\t", NameKind.ALTERNATE),
        ("1\t511196\tru\tПермь\t\t\t\t\t\t", NameKind.OTHER_SCRIPT),
        ("1\t511196\ten\tMolotov\t\t\t\t1\t1940\t1957", NameKind.HISTORIC),
        ("1\t511196\tiata\tPEE\t\t\t\t\t\t", NameKind.CODE),
        ("1\t511196\tabbr\tPrm\t\t\t\t\t\t", NameKind.CODE),
        ("1\t511196\ten\tPerm\t\t", NameKind.ALTERNATE),  # a file of before 2010
        ("1\t511196\tlink\thttps://en.wikipedia.org/wiki/Perm\t\t\t\t\t\t", None),
        ("1\t511196\tpost\t614000\t\t\t\t\t\t", None),
        ("1\t511196\twkdt\tQ915\t\t\t\t\t\t", None),
    ],
)
def test_a_line_of_a_name(line: str, kind: NameKind | None) -> None:
    assert kind_of_line(line.encode()) == "names"
    name = parse_name(line.encode())
    assert (None if name is None else name.kind) == kind
    assert name is None or name.geonameid == 511196


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"1\t2\ten\tPerm", "4 cells"),
        (b"x\t2\ten\tPerm\t\t\t\t\t\t", "id of the name 'x'"),
        (b"1\t0\ten\tPerm\t\t\t\t\t\t", "geonameid '0'"),
        (b"1\t2\ten\t\t\t\t\t\t\t", "no name"),
        (b"1\t2\ten\tPerm\tyes\t\t\t\t\t", "flag 'yes'"),
    ],
)
def test_a_bad_line_of_a_name(line: bytes, message: str) -> None:
    with pytest.raises(BadLineError, match=message):
        parse_name(line)


def test_what_is_kept_of_the_features() -> None:
    assert set(KEPT) <= CLASSES
    assert is_kept("S", "AIRP") and is_kept("P", "PPL") and is_kept("H", "SEA")
    assert not is_kept("S", "SCH") and not is_kept("R", "RD") and not is_kept("", "")
    assert not is_kept("H", "AIRP")


@given(
    keys=st.lists(st.lists(st.integers(0, 50), max_size=40), max_size=5),
    part=st.sampled_from([1, 3, 1000]),
)
def test_runs_come_together_in_order(
    tmp_path_factory: pytest.TempPathFactory, keys: list[list[int]], part: int
) -> None:
    folder = tmp_path_factory.mktemp("runs")
    layout = Layout({"key": "<u8", "value": "<u4"})
    made, expected = [], []
    for number, run in enumerate(keys):
        values = [number * 100 + i for i in range(len(run))]
        expected += list(zip(run, values, strict=True))
        columns: dict[str, NDArray[Any]] = {
            "key": np.array(run, np.uint64),
            "value": np.array(values, np.uint32),
        }
        made.append(write_run(folder / str(number), layout, columns))
        assert made[-1].is_whole()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runs, "PART", part)
        patch.setattr(runs, "_STEP", 1)
        parts = list(merged(made))
    pairs = [
        pair for c in parts for pair in zip(c["key"].tolist(), c["value"].tolist(), strict=True)
    ]
    assert pairs == sorted(expected, key=lambda pair: pair[0])
    # No key is in two parts.
    ends = [(c["key"][0], c["key"][-1]) for c in parts]
    assert all(one[1] < other[0] for one, other in pairwise(ends))


def test_bringing_runs_together_holds_a_few_parts_at_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layout = Layout({"key": "<u8", "value": "<u4"})
    chance = np.random.default_rng(5)
    rows = 50_000
    made = [
        write_run(
            tmp_path / str(number),
            layout,
            {
                "key": chance.integers(0, 1 << 63, rows, dtype=np.uint64),
                "value": np.arange(rows, dtype=np.uint32),
            },
        )
        for number in range(40)
    ]
    monkeypatch.setattr(runs, "PART", rows)
    tracemalloc.start()
    try:
        seen = sum(len(columns["key"]) for columns in merged(made))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert seen == 40 * rows
    assert peak < 10 * rows * layout.row_bytes  # all of them are 40 times that
