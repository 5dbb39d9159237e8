"""What the package offers: exactly this, found where it says, and imported when used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import geomap

SURFACE = {
    "Article",
    "ArticleError",
    "BuildReport",
    "CacheError",
    "CorpusError",
    "CorrectionsError",
    "GazetteerError",
    "GeocodingError",
    "GeomapError",
    "OutputError",
    "SettingsError",
    "__version__",
    "analyse_many",
    "apply_corrections",
    "build",
    "draw_map",
    "evaluate",
    "explain",
    "find_event_places",
    "find_events",
    "geocode",
    "locate",
    "locate_frames",
    "locate_text",
    "read_articles",
}


def test_the_surface_is_pinned() -> None:
    assert set(geomap.__all__) == SURFACE
    assert set(dir(geomap)) >= SURFACE


@pytest.mark.parametrize("name", sorted(SURFACE))
def test_every_name_is_there_and_documented(name: str) -> None:
    value = getattr(geomap, name)
    assert name == "__version__" or value.__doc__


def test_no_other_name_is_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'no_such_name'"):
        geomap.no_such_name  # noqa: B018


def test_no_name_is_hidden_by_a_module_of_the_package() -> None:
    package = Path(geomap.__file__).parent
    modules = {path.stem for path in package.iterdir()}
    assert not SURFACE & modules


@pytest.mark.parametrize("module", ["geomap", "geomap.cli"])
def test_importing_brings_nothing_heavy(module: str) -> None:
    script = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    loaded = set(done.stdout.decode().split())
    assert not loaded & {"pandas", "numpy", "folium", "geopy", "jinja2", "rich", "yaml", "sqlite3"}


def test_every_error_can_be_caught_as_a_builtin_and_as_geomaps() -> None:
    for error, builtin in {
        geomap.ArticleError: ValueError,
        geomap.GazetteerError: RuntimeError,
        geomap.OutputError: OSError,
        geomap.CorpusError: ValueError,
        geomap.CorrectionsError: ValueError,
        geomap.SettingsError: ValueError,
        geomap.CacheError: OSError,
        geomap.GeocodingError: RuntimeError,
    }.items():
        assert issubclass(error, geomap.GeomapError)
        assert issubclass(error, builtin)
