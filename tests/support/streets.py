"""A small map of streets: one tile of a city, in the format of PMTiles."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

CITY = (58.0, 56.25)
TILE = (10, 672, 308)  # zoom, column and row of the tile of Perm
BOUNDS = (56.0, 57.8, 56.6, 58.2)  # west, south, east, north


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def _field(number: int, body: bytes | int) -> bytes:
    if isinstance(body, int):
        return _varint(number << 3) + _varint(body)
    return _varint(number << 3 | 2) + _varint(len(body)) + body


def _steps(*values: int) -> bytes:
    return b"".join(_varint(value << 1 ^ value >> 31) for value in values)


def _layer(name: str, kind: str, geometry: bytes, what: int) -> bytes:
    """A layer of one feature: a line (2) or a polygon (3) of a kind."""
    feature = _field(2, _varint(0) + _varint(0)) + _field(3, what) + _field(4, geometry)
    value = _field(1, kind.encode())
    layer = _field(1, name.encode()) + _field(2, feature) + _field(3, b"kind") + _field(4, value)
    return _field(3, layer + _field(5, 4096) + _field(15, 2))


def tile() -> bytes:
    """A tile with a sheet of water over its northern half and a motorway across."""
    water = _varint(9) + _steps(0, 0) + _varint(26) + _steps(4096, 0, 0, 2048, -4096, 0)
    road = _varint(9) + _steps(0, 3000) + _varint(10) + _steps(4096, 0)
    return _layer("water", "lake", water + _varint(15), 3) + _layer("roads", "highway", road, 2)


def write_streets(path: Path, *, kind: TileType = TileType.MVT) -> Path:
    """Write the map; gives its path."""
    west, south, east, north = (int(value * 1e7) for value in BOUNDS)
    with path.open("wb") as file:
        writer: Any = Writer(file)  # type: ignore[no-untyped-call]
        writer.write_tile(zxy_to_tileid(*TILE), gzip.compress(tile(), mtime=0))
        writer.finalize(
            {
                **{"tile_type": kind, "tile_compression": Compression.GZIP},
                **{"min_zoom": TILE[0], "max_zoom": TILE[0], "center_zoom": TILE[0]},
                **{"min_lon_e7": west, "min_lat_e7": south, "max_lon_e7": east},
                **{"max_lat_e7": north, "center_lon_e7": west, "center_lat_e7": south},
            },
            {},
        )
    return path
