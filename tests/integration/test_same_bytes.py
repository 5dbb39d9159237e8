"""The same articles give the same bytes, whatever the processor and its libraries can do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from numpy._core._multiarray_umath import (  # type: ignore[import-not-found]
    __cpu_dispatch__ as dispatched,
)

from support.paths import ROOT

TRACKED = ROOT / "maps" / "locations.csv"

# What numpy would choose by the processor, switched off: all of it, and what is newest.
SETTINGS = {
    "without what numpy dispatches": {"NPY_DISABLE_CPU_FEATURES": " ".join(dispatched)},
    "without the widest vectors": {"NPY_DISABLE_CPU_FEATURES": " ".join(dispatched[1:])},
    "an old core": {"OPENBLAS_CORETYPE": "Prescott", "OPENBLAS_NUM_THREADS": "1"},
    "two threads": {"OPENBLAS_NUM_THREADS": "2"},
}


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS.keys())
def test_the_seeds_give_the_tracked_table_on_any_processor(
    setting: dict[str, str], tmp_path: Path
) -> None:
    # A processor that lacks a feature is told of in a warning only.
    subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "geomap", "build", str(ROOT / "seeds"), "--quiet",
         "--maps", str(tmp_path / "maps"), "--cache", str(tmp_path / "cache")],
        env=os.environ | setting, cwd=ROOT, check=True,
    )  # fmt: skip
    assert (tmp_path / "maps" / "locations.csv").read_bytes() == TRACKED.read_bytes()
