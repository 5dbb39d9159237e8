"""The file of settings, ``geomap.toml``, as the tables that it holds."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any

from geomap.errors import SettingsError, reason_of

__all__ = ["FILE_NAME", "read_file"]

FILE_NAME = "geomap.toml"

_MAX_BYTES = 1_000_000


def read_file(path: str | os.PathLike[str] | None = None) -> tuple[Path | None, dict[str, Any]]:
    """The file of settings and what it says; None and nothing if there is none.

    Args:
        path: The file, which must exist; None for the one in the current folder, if there is one.

    Raises:
        SettingsError: If it cannot be read, or is no TOML.
    """
    file = Path(FILE_NAME) if path is None else Path(path)
    data = b""
    try:
        with file.open("rb") as stream:
            data = stream.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            raise SettingsError(f"{file}: is larger than a megabyte: give a file of settings")
        return file, tomllib.loads(data.decode("utf-8-sig"))
    except FileNotFoundError:
        if path is None:
            return None, {}
        raise SettingsError(f"{file}: no such file: make it, or leave the option out") from None
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {reason_of(error)}") from error
    except SettingsError:
        raise
    except (ValueError, RecursionError):  # the parser's own, or a number too long for Python
        # The parser's message may quote a key, so only the place is told.
        raise SettingsError(
            f"{file}: {_place(data)}: not TOML: geomap init writes one to begin with"
        ) from None


def _place(data: bytes) -> str:
    try:
        tomllib.loads(data.decode("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at (.*)\)$", str(error))
        return found[1] if found else "somewhere"
    except (ValueError, RecursionError):
        pass
    return "not UTF-8 text, nested too deeply, or a number too long"
