"""The attributes that a model of sequences has weights of, read from its file.

What CRFsuite has no weight of it skips: a recogniser that knows which those are need not tell them.
"""

from __future__ import annotations

import struct
from pathlib import Path

__all__ = ["attributes_of"]

_HEADER = struct.Struct("<4sI4sIIIIIIIII")
"""Of a model: magic, size, type, version, features, labels, attributes, five offsets."""

_TABLE = struct.Struct("<4sIIIII")
"""Of a table of names: magic, size, flag, byte order, count and offset of the names by number."""

_NAME = struct.Struct("<II")
"""Before a name: its number and its length, a NUL behind it counted."""


def attributes_of(path: Path) -> frozenset[str] | None:
    """The attributes that a model of CRFsuite has weights of; None if its form is not known.

    Args:
        path: The model's file.
    """
    data = path.read_bytes()
    try:
        head = _HEADER.unpack_from(data)
        begin = head[9]
        table = _TABLE.unpack_from(data, begin)
        if head[0] != b"lCRF" or table[0] != b"CQDB":
            return None
        offsets = struct.unpack_from(f"<{table[4]}I", data, begin + table[5])
        found = set()
        for offset in filter(None, offsets):
            _, length = _NAME.unpack_from(data, begin + offset)
            at = begin + offset + _NAME.size
            found.add(data[at : at + length - 1].decode("utf-8"))
    except (struct.error, UnicodeDecodeError):
        return None
    return frozenset(found)
