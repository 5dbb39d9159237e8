"""Models are read as they stand in their file, however they are kept beside it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from geomap.storage.compiled import read_json

MODEL = {"weights": {"who": 0.1, "né": -1e-05}, "trees": [[1, 2.5], []], "name": None}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    path = tmp_path / "model.json"
    path.write_text(json.dumps(MODEL))
    return path


def kept(file: Path) -> Path:
    (found,) = (file.parent / "__pycache__").iterdir()
    return found


def refuse(data: bytes) -> object:
    raise AssertionError("read from the file of JSON")


def test_it_is_parsed_once(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_json(file) == MODEL
    monkeypatch.setattr(json, "loads", refuse)
    assert read_json(file) == MODEL
    assert list(read_json(file)) == list(MODEL)


def test_another_file_of_the_same_length_and_time_is_another(file: Path) -> None:
    read_json(file)
    file.write_text(file.read_text().replace("who", "why"))
    assert read_json(file)["weights"] == {"why": 0.1, "né": -1e-05}


@pytest.mark.parametrize("cut", [0, 7, 30, 45, -1])
def test_what_is_kept_may_be_cut_short(file: Path, cut: int) -> None:
    read_json(file)
    whole = kept(file).read_bytes()
    kept(file).write_bytes(whole[:cut])
    assert read_json(file) == MODEL
    assert kept(file).read_bytes() == whole


def test_a_changed_byte_is_noticed(file: Path) -> None:
    read_json(file)
    whole = bytearray(kept(file).read_bytes())
    whole[-3] ^= 1
    kept(file).write_bytes(whole)
    assert read_json(file) == MODEL


def test_where_nothing_may_be_written_it_is_read_all_the_same(file: Path) -> None:
    (file.parent / "__pycache__").write_text("a file of this name")
    assert read_json(file) == MODEL


def test_nothing_is_kept_where_python_keeps_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert read_json(file) == MODEL
    assert not (file.parent / "__pycache__").exists()


def test_what_is_no_json_is_refused(file: Path) -> None:
    file.write_text("{")
    with pytest.raises(ValueError, match="Expecting"):
        read_json(file)
