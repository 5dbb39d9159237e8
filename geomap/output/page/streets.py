"""Streets of a city on the page: an extract of a map as PMTiles, and the code that draws it.

The page holds the extract, since a page that is opened from disk may read no other file.  It is
made with the program ``pmtiles``::

    pmtiles extract planet.pmtiles perm.pmtiles --bbox=55.8,57.8,56.7,58.2
"""

from __future__ import annotations

import json
import struct
from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from geomap.errors import GeomapError

LARGEST = 40_000_000
"""Bytes of an extract that a page can hold, with some patience of its reader."""

MAX_ZOOM = 18

_HEADER = 127
_VECTOR_TILES = 1
_EXTRACT = "make a smaller one: pmtiles extract MAP.pmtiles CITY.pmtiles --bbox=W,S,E,N"


@dataclass(frozen=True, slots=True)
class Streets:
    """An extract of a map.

    Attributes:
        data: Its bytes.
        bounds: South, west, north and east, in degrees.
        zooms: The least and the largest zoom that it has tiles of.
    """

    data: bytes
    bounds: tuple[float, float, float, float]
    zooms: tuple[int, int]

    def element(self) -> str:
        """Give the element of the page that holds it."""
        south, west, north, east = self.bounds
        told = {
            "bounds": [[south, west], [north, east]],
            "minZoom": self.zooms[0],
            "maxZoom": self.zooms[1],
            "credit": "https://www.openstreetmap.org/copyright",
        }
        return (
            f'<script type="application/octet-stream" id="geomap_streets" '
            f"data-header='{json.dumps(told)}'>{b64encode(self.data).decode('ascii')}</script>\n"
        )


def read_streets(path: Path) -> Streets:
    """Give an extract from its file.

    Raises:
        GeomapError: It cannot be read, is none, has no vector tiles, or is too large for a page.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            room = f"a page can hold {LARGEST / 1e6:.0f}"
            raise GeomapError(f"{path} has {size / 1e6:.0f} MB, and {room}; {_EXTRACT}")
        data = path.read_bytes()
    except OSError as error:
        raise GeomapError(f"cannot read the base map {path}: {error.strerror or error}") from error
    if len(data) < _HEADER or data[:7] != b"PMTiles" or data[7] != 3:
        raise GeomapError(f"{path} is no base map: give a file in the format PMTiles, version 3")
    kind, least, most = data[99], data[100], data[101]
    if kind != _VECTOR_TILES:
        raise GeomapError(f"{path} has pictures for tiles; give a base map with vector tiles")
    west, south, east, north = (value / 1e7 for value in struct.unpack_from("<4i", data, 102))
    return Streets(data, (south, west, north, east), (least, most))


@cache
def code() -> str:
    """Give the libraries that read and draw an extract, under their notice."""
    folder = files("geomap.output.page").joinpath("vendor")
    notice, *scripts = (
        folder.joinpath(name).read_text(encoding="utf-8").replace("\r\n", "\n").strip()
        for name in ("NOTICE.txt", "pmtiles.js", "protomaps-leaflet.js")
    )
    text = "\n".join(scripts)
    units = text.encode("utf-16-be")
    codes = (int.from_bytes(units[at : at + 2]) for at in range(0, len(units), 2))
    # In ASCII, as the page's own code: its hash is the same whatever the page is taken for.
    plain = "".join(chr(unit) if unit < 128 else f"\\u{unit:04x}" for unit in codes)
    return f"/*!\n{notice}\n*/\n{plain}\n"
