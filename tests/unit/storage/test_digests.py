"""Digests of files that are kept: right whatever becomes of the files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from geomap.storage import digests
from geomap.storage.digests import UNREADABLE, Digests, sha256

pytestmark = pytest.mark.skipif(os.name == "nt", reason="nothing is kept there")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are read, which count as settled however new they are."""
    names: list[str] = []
    plain = digests._read

    def noted(path: Path) -> tuple[str, os.stat_result | None]:
        names.append(Path(path).name)
        return plain(path)

    monkeypatch.setattr(digests, "_read", noted)
    monkeypatch.setattr(digests, "_TICKS", -(10**12))
    return names


def again(kept: Path, *paths: Path) -> list[str]:
    """What a run of its own says of some files."""
    run = Digests(kept)
    found = [run.of_file(path) for path in paths]
    run.keep()
    return found


def test_a_file_is_read_once_until_it_changes(tmp_path: Path, read: list[str]) -> None:
    kept, one, two = tmp_path / "kept.json", tmp_path / "1.txt", tmp_path / "2.txt"
    one.write_text("Perm")
    two.write_text("Oryol")
    first = again(kept, one, two)
    assert first == [sha256(one), sha256(two)]
    read.clear()
    assert again(kept, one, two) == first
    assert read == []
    two.write_text("Tomsk")  # as long
    assert again(kept, one, two) == [first[0], sha256(two)]
    assert "1.txt" not in read


def test_a_change_is_seen_whose_time_was_set_back(tmp_path: Path, read: list[str]) -> None:
    kept, file = tmp_path / "kept.json", tmp_path / "1.txt"
    file.write_text("Perm")
    told = file.stat()
    again(kept, file)
    file.write_text("Omsk")
    os.utime(file, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert again(kept, file) == [sha256(file)]


def test_a_file_that_was_changed_just_now_is_read_again(tmp_path: Path) -> None:
    kept, file = tmp_path / "kept.json", tmp_path / "1.txt"
    file.write_text("Perm")
    again(kept, file)
    assert not kept.exists()  # nothing was sure enough to be kept


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"/a": 1}', "null"])
def test_what_is_kept_may_be_damaged(tmp_path: Path, read: list[str], damage: str) -> None:
    kept, file = tmp_path / "kept.json", tmp_path / "1.txt"
    file.write_text("Perm")
    kept.write_text(damage.replace("/a", str(file)))
    assert again(kept, file) == [sha256(file)]


def test_what_cannot_be_read_has_no_digest(tmp_path: Path) -> None:
    assert again(tmp_path / "kept.json", tmp_path / "none.txt", tmp_path) == [UNREADABLE] * 2


def test_a_folder_is_read_once_until_a_file_of_it_changes(tmp_path: Path, read: list[str]) -> None:
    kept, folder = tmp_path / "kept.json", tmp_path / "words"
    (folder / "en" / "__pycache__").mkdir(parents=True)
    (folder / "en" / "a.txt").write_text("one")
    (folder / "data").mkdir()
    (folder / "data" / "b.txt").write_text("two")

    def told() -> str:
        run = Digests(kept)
        found = run.of_folder(folder, ("data/",))
        run.keep()
        assert found == Digests(None).of_folder(folder, ("data/",))
        return found

    first = told()
    (folder / "en" / "__pycache__" / "a.pyc").write_bytes(b"\0")
    (folder / "data" / "b.txt").write_text("three")
    assert told() == first
    (folder / "en" / "a.txt").write_text("two")
    assert told() != first
    (folder / "en" / "c.txt").write_text("two")
    assert len({first, told()}) == 2
