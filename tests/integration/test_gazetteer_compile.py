"""Compiling the index of the gazetteer: two at once leave one that is whole."""

from __future__ import annotations

import multiprocessing
import shutil
import sys
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from geomap.gazetteer.build import compile as compiling
from geomap.gazetteer.build.compile import compile_index, is_current
from support.waiting import DEAD_MAN_SECONDS, run_together


def _compile_with_another(target: Path, ready: Barrier) -> None:
    """Compile countries alone, and put them in their place when another one does, many times."""
    setattr(compiling, "add_divisions", lambda index, data: {})  # noqa: B010
    left_out = "add_regions add_cities add_units add_spellings add_words_for_places"
    for name in left_out.split():
        setattr(compiling, name, lambda *arguments: None)
    replace = compiling._replace

    def replace_with_another(folder: Path, target: Path) -> None:
        for number in range(50):
            copy = shutil.copytree(folder, folder.with_name(f"{folder.name}-{number}"))
            ready.wait(DEAD_MAN_SECONDS)
            replace(copy, target)
        ready.wait(DEAD_MAN_SECONDS)
        replace(folder, target)

    compiling._replace = replace_with_another
    compile_index(target)


@pytest.mark.skipif(
    sys.platform == "win32", reason="two processes share one folder by POSIX renames"
)
def test_two_compilers_at_once_leave_one_good_index(tmp_path: Path) -> None:
    pytest.importorskip("babel")
    target = tmp_path / "gazetteer"
    context = multiprocessing.get_context("spawn")
    arguments = (target, context.Barrier(2))
    run_together(context.Process(target=_compile_with_another, args=arguments) for _ in range(2))
    assert is_current(target)
    assert [path.name for path in tmp_path.iterdir()] == ["gazetteer"]
