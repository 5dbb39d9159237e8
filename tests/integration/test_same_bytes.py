"""The same articles give the same bytes, whatever the processor, the machine and its user are."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from numpy._core._multiarray_umath import (  # type: ignore[import-not-found]
    __cpu_dispatch__ as dispatched,
)

from geomap import build
from support.paths import ROOT

TRACKED = ROOT / "maps" / "locations.csv"

# What numpy would choose by the processor, switched off: all of it, and what is newest.
SETTINGS = {
    "without what numpy dispatches, two threads, elsewhere": {
        "NPY_DISABLE_CPU_FEATURES": " ".join(dispatched),
        "OPENBLAS_NUM_THREADS": "2",
        "LC_ALL": "ru_RU.KOI8-R",
        "TZ": "America/Los_Angeles",
        "PYTHONHASHSEED": "2",
    },
    "an old core without the widest vectors, elsewhere": {
        "NPY_DISABLE_CPU_FEATURES": " ".join(dispatched[1:]),
        "OPENBLAS_CORETYPE": "Prescott",
        "OPENBLAS_NUM_THREADS": "1",
        "LC_ALL": "C",
        "TZ": "Pacific/Kiritimati",
        "PYTHONHASHSEED": "1",
    },
}


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The digests of all files of a build of the seeds, as this process makes them."""
    folder = tmp_path_factory.mktemp("here")
    build(ROOT / "seeds", folder / "maps", None)
    return digests(folder / "maps")


def digests(maps: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(maps.iterdir())
    }


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS.keys())
def test_the_seeds_give_the_tracked_table_on_any_processor(
    setting: dict[str, str], tmp_path: Path, outputs: dict[str, str]
) -> None:
    """If this fails after a wanted change: ``geomap build``, and look at the difference."""
    shutil.copytree(ROOT / "seeds", tmp_path / "other seeds")
    # A processor that lacks a feature is told of in a warning only.
    command = [sys.executable, "-W", "ignore", "-m", "geomap", "build", "other seeds", "--quiet"]
    subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": str(ROOT), **setting},
        cwd=tmp_path,
        check=True,
    )
    assert (tmp_path / "maps" / "locations.csv").read_bytes() == TRACKED.read_bytes()
    assert digests(tmp_path / "maps") == outputs
