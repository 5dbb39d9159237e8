"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from geomap.storage.atomic import replacing, replacing_bytes


def test_the_old_file_stays_until_the_new_one_is_complete(tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("old")
    with replacing(target) as file:
        file.write("Côte d'Ivoire\r\n")
        assert target.read_text() == "old"
    assert target.read_bytes() == "Côte d'Ivoire\r\n".encode()
    assert list(tmp_path.iterdir()) == [target]


def test_a_writer_that_fails_leaves_the_old_file_and_nothing_beside(tmp_path: Path) -> None:
    target = tmp_path / "index.bin"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), replacing_bytes(target) as file:
        file.write(b"half of it")
        _ = 1 / 0
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_stays_and_its_target_keeps_its_permissions(tmp_path: Path) -> None:
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    with replacing(link) as file:
        file.write("new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_device_is_written_to_directly() -> None:
    with replacing(os.devnull) as file:
        file.write("gone")
    assert not Path(os.devnull).is_file()
