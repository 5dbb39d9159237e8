"""Points as well-known binary (OGC 06-103r4), as databases and GeoParquet hold them."""

from __future__ import annotations

import struct

__all__ = ["point"]


def point(x: float, y: float) -> bytes:
    """A point: little-endian, type 1, longitude before latitude."""
    return struct.pack("<BIdd", 1, 1, x, y)
