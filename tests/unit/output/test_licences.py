"""Licences: what is said is what is shipped."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatch

import pytest

from geomap import resources
from geomap.output.licences import packages, page_notices, parts
from geomap.output.page import assets
from support.command import Run

ROOT = resources.PACKAGE.parent


def shipped() -> list[str]:
    """The package's files, as paths below it."""
    found = (path for path in resources.PACKAGE.rglob("*") if path.is_file())
    names = (path.relative_to(resources.PACKAGE).as_posix() for path in found)
    return [name for name in names if "__pycache__" not in name]


def test_every_file_that_is_shipped_belongs_to_a_part() -> None:
    patterns = [pattern for part in parts() for pattern in part.files]
    nobodys = [name for name in shipped() if not any(fnmatch(name, p) for p in patterns)]
    assert nobodys == []


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.name)
def test_every_part_is_shipped_or_on_the_page(part: object) -> None:
    names = [*shipped(), "page"]
    for pattern in part.files:  # type: ignore[attr-defined]
        assert (
            "SOURCES.md" in pattern
            or any(fnmatch(name, pattern) for name in names)
            or (pattern.endswith(".md"))
        ), pattern


@pytest.mark.skipif(not (ROOT / "pyproject.toml").exists(), reason="needs the source folder")
def test_the_package_names_the_licences_of_all_that_is_in_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    within = {part.spdx for part in parts() if part.files != ("page",)}
    assert set(project["license"].split(" AND ")) == within - {"public domain"}
    for licence in within:
        if licence.startswith("LicenseRef-"):
            assert (ROOT / "LICENSES" / f"{licence}.txt").read_text("utf-8").strip()


def test_the_page_carries_the_notices_of_the_code_in_it() -> None:
    (part,) = [part for part in parts() if part.name == "Leaflet"]
    assert "opyright" in part.notice
    assert part.notice.strip() in page_notices()
    assert "*/" not in page_notices().strip().removesuffix("*/")
    assert page_notices() in assets.library()


def test_the_command_lists_all(geomap: Run) -> None:
    told = geomap("credits", "--format", "csv").stdout
    assert all(part.name in told and part.spdx in told for part in parts())
    assert "Redistribution and use" in geomap("credits", "--notices").stdout


def test_the_packages_beside_it_are_listed_with_what_they_say_of_their_licences(
    geomap: Run,
) -> None:
    (folium,) = [package for package in packages() if package.name == "folium"]
    assert (folium.licence, folium.extra) == ("MIT", "")
    assert all(package.licence and "\n" not in package.licence for package in packages())
    told = geomap("credits", "--packages", "--format", "csv", code=0).stdout
    assert all(f"{package.name},{package.version}," in told for package in packages())
