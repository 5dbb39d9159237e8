"""Files that take long to read, such as models, kept as they are quick to take into memory.

As Python keeps its modules: in ``__pycache__`` beside the file, or where it is told to, made by the
first process that may write there, in one step, and valid for these bytes of the file alone.
Nobody can write there who could not write the modules themselves.
"""

from __future__ import annotations

import json
import marshal
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

from geomap.storage.atomic import replacing_bytes

__all__ = ["kept_bytes", "read_json"]

_FORM = b"geomap 1"
_DIGEST = 16
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


def kept_bytes(path: Path, make: Callable[[bytes], bytes], form: bytes) -> bytes:
    """What is made of a file's bytes, by this call or by one before it.

    Args:
        path: The file.
        make: Makes it.
        form: Stands for what is made, and how.

    Raises:
        OSError: The file cannot be read.
    """
    data = path.read_bytes()
    own = form + _digest(data)
    try:
        kept = Path(cache_from_source(str(path.with_name(f"{path.name.replace('.', '_')}.py"))))
    except NotImplementedError:  # this Python keeps no modules
        return make(data)
    with suppress(OSError):
        held = kept.read_bytes()
        head = len(own) + _DIGEST
        if held[:head] == own + _digest(held[head:]):
            return held[head:]
    made = make(data)
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            kept.parent.mkdir(parents=True, exist_ok=True)
            with replacing_bytes(kept) as file:
                file.write(own + _digest(made) + made)
    return made


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST).digest()
