"""Another package with plug-ins, installed beside geomap for one test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from geomap import registry
from geomap.languages import choice
from geomap.pipeline import geoparser
from geomap.readers import base as readers


@pytest.fixture
def package(tmp_path: Path) -> Iterator[Path]:
    """Where another package is installed, beside geomap's own."""
    with installed_at(tmp_path) as site:
        yield site


@contextmanager
def installed_at(folder: Path) -> Iterator[Path]:
    """A folder in which Python finds packages, and geomap their plug-ins, until it is left."""
    site = folder / "site"
    site.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(site)
        forget()
        yield site
    forget()


def forget() -> None:
    for remembered in (
        registry._entries,
        registry._installed,
        registry._pyproject,
        readers._readers,
        readers._by_suffix,
        choice._lacks,
        # Another set of languages is another version: kept for tests to come, it would make what
        # a program of its own has put into a cache strange to them.
        geoparser._program_version,
    ):
        remembered.cache_clear()


def install(site: Path, name: str, source: str, entry_points: str) -> None:
    """Installs a package with one module as pip does, as far as Python sees it."""
    (site / f"{name}.py").write_text(source)
    info = site / f"{name}-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
    (info / "entry_points.txt").write_text(entry_points)
