"""The data files that are shipped with the package, as paths, and what is kept of long ones.

What takes long to make of a file, such as a model, is kept for the next process that needs it, as
Python keeps its modules: in ``__pycache__`` beside the file, or where it is told to, made by the
first process that may write there, in one step, and valid for these bytes of the file alone.
Nobody can write there who could not write the modules themselves.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path

__all__ = ["DATA", "ENGLISH", "PACKAGE", "kept_bytes", "page_languages", "text"]

PACKAGE = Path(__file__).parent
"""The folder of the package's code."""

DATA = PACKAGE / "data"
"""The folder of its tables."""

ENGLISH = PACKAGE / "languages" / "en"
"""The folder of the words, patterns and models of English."""

_DIGEST = 16


def text(*parts: str) -> str:
    """The whole text of a data file, named by its path below `DATA`."""
    return DATA.joinpath(*parts).read_text(encoding="utf-8")


def page_languages() -> list[str]:
    """The codes of the languages that the map's page speaks."""
    return sorted(path.stem for path in (PACKAGE / "output" / "page" / "strings").glob("*.json"))


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
            _put(kept, own + _digest(made) + made)
    return made


def _put(path: Path, data: bytes) -> None:
    """Writes a file in one step: what another process reads meanwhile is whole."""
    import tempfile  # late: what asks for a path alone needs none

    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".kept.", delete=False) as file:
        temporary = Path(file.name)
    try:
        temporary.write_bytes(data)
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST).digest()
