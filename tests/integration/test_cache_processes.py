"""The cache of results between processes: several that fill it, a killed one, a full disk."""

from __future__ import annotations

import logging
import subprocess
from pathlib import Path

import pytest

from geomap.storage.results import FILE_NAME, ResultCache
from support.cache_filling import fill, numbered
from support.command import script_command
from support.rows import a_location
from support.waiting import DEAD_MAN_SECONDS, wait_until

HEAD = "from support.cache_filling import *\n"


def known(folder: Path, number: int) -> object:
    with ResultCache(folder, "v1") as cache:
        return cache.get(numbered(number))


def test_several_processes_fill_one_cache(tmp_path: Path) -> None:
    script = HEAD + "fill(Path(sys.argv[1]), int(sys.argv[2]), 150)\n"
    begun = [subprocess.Popen(script_command(script, tmp_path, 100 * n)) for n in range(4)]
    assert [process.wait(DEAD_MAN_SECONDS) for process in begun] == [0] * 4
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
    with ResultCache(tmp_path, "v1") as cache:
        for number in range(450):
            assert cache.get(numbered(number)) == [a_location(start=number)]


def test_a_killed_process_leaves_a_sound_cache(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    script = HEAD + "fill(Path(sys.argv[1]), int(sys.argv[2]), 1_000_000)\n"
    file = tmp_path / FILE_NAME
    for first in (0, 2_000_000, 4_000_000):
        before = file.stat().st_size if first else 0
        with subprocess.Popen(script_command(script, tmp_path, first)) as process:
            try:
                wait_until(lambda: file.exists() and file.stat().st_size > before + 50_000, "rows")  # noqa: B023
            finally:
                process.kill()
    with caplog.at_level(logging.WARNING):
        assert known(tmp_path, 0) == [a_location(start=0)]
    assert caplog.text == ""


def test_no_space_left_is_a_warning_and_what_was_kept_stays(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    fill(tmp_path, -1, 1)
    done = subprocess.run(
        script_command(HEAD + "fill_with_little_space(Path(sys.argv[1]), 2000)\n", tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "done\n"
    assert done.stderr.count("the cache cannot be written") == 1
    assert known(tmp_path, -1) == [a_location(start=-1)]
