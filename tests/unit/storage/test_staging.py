"""Folders in which files are made: what a killed program leaves is cleared by the next."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from geomap.storage.staging import clear_leftovers, staging_folder

HOLDS = """
import sys
from pathlib import Path
from geomap.storage.staging import staging_folder
with staging_folder(Path(sys.argv[1])) as made:
    (made / "index.html").write_text("half")
    print(made.name, flush=True)
    sys.stdin.read()
"""


def a_holder(folder: Path) -> tuple[subprocess.Popen[str], Path]:
    """A process that has a folder in use until it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, folder / process.stdout.readline().strip()


def test_it_is_gone_when_the_block_is_left(tmp_path: Path) -> None:
    with staging_folder(tmp_path) as made:
        (made / "a").write_text("a")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ZeroDivisionError), staging_folder(tmp_path):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_cleared_by_the_next(tmp_path: Path) -> None:
    process, left = a_holder(tmp_path)
    process.kill()
    process.communicate()
    assert (left / "index.html").read_text() == "half"
    with staging_folder(tmp_path) as made:
        assert [entry.name for entry in tmp_path.iterdir()] == [made.name]
    assert list(tmp_path.iterdir()) == []


def test_what_another_program_uses_stays(tmp_path: Path) -> None:
    process, used = a_holder(tmp_path)
    with staging_folder(tmp_path):
        assert (used / "index.html").read_text() == "half"
    process.communicate("")
    assert process.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_an_old_folder_without_a_lock_goes_and_a_new_one_stays(tmp_path: Path) -> None:
    (tmp_path / ".geomap-old").mkdir()
    (tmp_path / ".geomap-new").mkdir()
    (tmp_path / ".geomap-file").write_text("a file of the user's")
    os.utime(tmp_path / ".geomap-old", (1_000_000_000, 1_000_000_000))
    clear_leftovers(tmp_path)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [".geomap-file", ".geomap-new"]
