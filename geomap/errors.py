"""The errors geomap raises: a small tree, each also the fitting builtin.

::

    GeomapError
    ├── ArticleError (ValueError)         an article cannot be read as text
    ├── GazetteerError (RuntimeError)     the gazetteer's index is missing or damaged
    ├── OutputError (OSError)             a file cannot be written
    ├── CorpusError (ValueError)          an annotated corpus breaks its format
    ├── CorrectionsError (ValueError)     a file of corrections cannot be read
    ├── SettingsError (ValueError)        geomap.toml or the environment says something impossible
    ├── CacheError (OSError)              the cache of lookups must not or cannot be used
    ├── PluginError (ImportError)         a plug-in is not there or cannot be imported
    └── GeocodingError (RuntimeError)     a geocoding service gave no answer
        ├── ServiceFailedError (ConnectionError)   it failed: try again later
        ├── ServiceRefusedError (PermissionError)  it refuses: something has to be changed first
        └── NotAskedError                          it was not asked: offline, or left alone

Every message is one line that says what is wrong, where, and what to do, and holds no password of
an address.
"""

from __future__ import annotations

import re
from typing import Self

__all__ = [
    "INTERRUPTED",
    "NO_MEMORY",
    "ArticleError",
    "CacheError",
    "CorpusError",
    "CorrectionsError",
    "GazetteerError",
    "GeocodingError",
    "GeomapError",
    "NotAskedError",
    "OutputError",
    "PluginError",
    "ServiceFailedError",
    "ServiceRefusedError",
    "SettingsError",
    "address_advice",
    "without_passwords",
]

_ADDRESS = re.compile(r"(?:https?|ftp|feed)(?::/|%3A)", re.IGNORECASE)

INTERRUPTED = "interrupted, nothing is half-written; run again to go on"
"""What the program says when it is stopped, at whatever moment."""

NO_MEMORY = "out of memory: give fewer or smaller articles at once, or fewer --jobs"
"""What it says when the machine has no more memory for it."""

# User and password of an address, also of one that is not quite right: with a slash too few, or one
# in the password; but not the port of a host.
_USER = re.compile(
    r"(?i)(\b[a-z][a-z0-9+.-]{0,20}:/{1,2}|(?<![\w:/])//)"
    r"(?:[^\s/]*@|[^\s/@:]+:(?!\d{1,5}(?:[/?#]|$))[^\s@]*@)"
)


def without_passwords(text: str) -> str:
    """A text whose addresses have no user and password in them."""
    return _USER.sub(r"\1", text)


def reason_of(error: BaseException | None) -> str:
    """What the system says of an error, to stand within a sentence: ``permission denied``."""
    return (getattr(error, "strerror", None) or str(error)).lower()


def address_advice(path: str) -> str:
    """What to do where an address is given for a file; empty if it is none."""
    if not _ADDRESS.match(path):
        return ""
    return "an address is given for a file: 'geomap fetch ADDRESS --into seeds/' saves the page"


class GeomapError(Exception):
    """The root of geomap's own errors: catch it to catch them all."""

    def __init__(self, *args: object) -> None:
        super().__init__(*(without_passwords(arg) if isinstance(arg, str) else arg for arg in args))

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        # Said here, since what sends errors between processes (tblib) makes those of two builtin
        # kinds by the wrong one otherwise.
        return type(self), self.args


class ArticleError(GeomapError, ValueError):
    """An article cannot be read: missing, empty, binary, too large, or in no known encoding."""


class GazetteerError(GeomapError, RuntimeError):
    """The gazetteer's index is missing, damaged, or of another version than the program."""


class OutputError(GeomapError, OSError):
    """A file that geomap makes cannot be written."""


class CorpusError(GeomapError, ValueError):
    """A line of an annotated corpus is not a record of the documented form."""


class CorrectionsError(GeomapError, ValueError):
    """A file of corrections cannot be read, or is no table of corrections."""


class SettingsError(GeomapError, ValueError):
    """What geomap.toml, the environment or an option says cannot be followed."""


class CacheError(GeomapError, OSError):
    """The cache of lookups cannot be used as asked: newer than the program, or not to be read."""


class PluginError(GeomapError, ImportError):
    """A reader, writer or other plug-in is not installed, or its package is broken."""


class GeocodingError(GeomapError, RuntimeError):
    """A geocoding service gave no answer for a name; its kinds tell why."""


class ServiceFailedError(GeocodingError, ConnectionError):
    """A geocoding service failed, also when asked again: unreachable, overloaded, unreadable."""


class ServiceRefusedError(GeocodingError, PermissionError):
    """A geocoding service refuses to answer until a key, an address or a limit is changed."""


class NotAskedError(GeocodingError):
    """A geocoding service was not asked: offline, or left alone for the rest of the run."""
