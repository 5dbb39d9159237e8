"""Files of JSON that take long to read, such as models, kept as Python has them in memory.

As Python keeps its modules: in ``__pycache__`` beside the file, or where it is told to, made by the
first process that may write there, in one step, and valid for these bytes of the file alone.
Nobody can write there who could not write the modules themselves.
"""

from __future__ import annotations

import json
import marshal
import sys
from contextlib import suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

from geomap.storage.atomic import replacing_bytes

__all__ = ["read_json"]

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
    data = path.read_bytes()
    own = _FORM + _digest(data)
    try:
        kept = Path(cache_from_source(str(path.with_name(f"{path.name.replace('.', '_')}.py"))))
    except NotImplementedError:  # this Python keeps no modules
        return json.loads(data)
    with suppress(OSError, ValueError, EOFError, TypeError):
        held = kept.read_bytes()
        head = len(own) + _DIGEST
        if held[:head] == own + _digest(held[head:]):
            return marshal.loads(held[head:])  # noqa: S302 (our own, checked)
    found = json.loads(data)
    if not sys.dont_write_bytecode:
        made = marshal.dumps(found, _VERSION)
        with suppress(OSError):
            kept.parent.mkdir(exist_ok=True)
            with replacing_bytes(kept) as file:
                file.write(own + _digest(made) + made)
    return found


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST).digest()
