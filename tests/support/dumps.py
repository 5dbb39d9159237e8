"""GeoNames' dump files, real ones and written ones, to install."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

from geomap.gazetteer import Gazetteer
from support.paths import FIXTURES

DUMPS = FIXTURES / "geonames"
PACKAGE = os.environ.get("GEOMAP_TEST_GEONAMES", "")
"""Folder ``package/data`` of the npm package ``geonames`` 0.2.1, where it is at hand."""


def line(geonameid: int, name: str, **cells: object) -> str:
    """A line of a dump: a village at Perm, but for what is said."""
    values = {
        "ascii": name,
        "alternates": "",
        "latitude": 58.01,
        "longitude": 56.25,
        "feature_class": "P",
        "feature_code": "PPL",
        "country": "RU",
        "admin1": "90",
        "population": 0,
    } | cells
    v = values
    return (
        f"{geonameid}\t{name}\t{v['ascii']}\t{v['alternates']}\t{v['latitude']}\t{v['longitude']}\t"
        f"{v['feature_class']}\t{v['feature_code']}\t{v['country']}\t\t{v['admin1']}\t\t\t\t"
        f"{v['population']}\t\t\tAsia/Yekaterinburg\t2024-05-01\n"
    )


def save(path: Path, *lines: str) -> Path:
    path.write_text("".join(lines), encoding="utf-8")
    return path


def zipped(source: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readme.txt", "GeoNames\n" * 10_000)
        archive.write(source, source.name)
    return target


def ids(gazetteer: Gazetteer, name: str) -> list[int | None]:
    return [place.geonameid for place, _ in gazetteer.lookup(name)]
