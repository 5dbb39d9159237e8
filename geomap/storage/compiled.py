"""Files of JSON that take long to read, such as models, kept as Python has them in memory."""

from __future__ import annotations

import json
import marshal
import sys
from pathlib import Path
from typing import Any

from geomap.resources import kept_bytes

__all__ = ["read_json"]

_FORM = b"geomap 1"
_VERSION = 4  # of the form of marshal, which all of Python's own read


def read_json(path: Path) -> Any:
    """What a file of JSON holds.

    Args:
        path: The file.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no JSON.
    """
    found: list[Any] = []

    def make(data: bytes) -> bytes:
        found.append(json.loads(data))
        return b"" if sys.dont_write_bytecode else marshal.dumps(found[0], _VERSION)

    kept = kept_bytes(path, make, _FORM)
    if found:
        return found[0]
    try:
        return marshal.loads(kept)  # noqa: S302 (our own, checked)
    except (ValueError, EOFError, TypeError):  # of another Python
        return json.loads(path.read_bytes())
