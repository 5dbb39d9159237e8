"""The errors geomap raises: a small tree, each also the fitting builtin.

::

    GeomapError
    ├── ArticleError (ValueError)        an article cannot be read as text
    ├── GazetteerError (RuntimeError)    the gazetteer's index is missing or damaged
    ├── OutputError (OSError)            a file cannot be written
    ├── CorpusError (ValueError)         an annotated corpus breaks its format
    └── CorrectionsError (ValueError)    a file of corrections cannot be read

Every message is one line that says what is wrong, where, and what to do.
"""

from __future__ import annotations

__all__ = [
    "ArticleError",
    "CorpusError",
    "CorrectionsError",
    "GazetteerError",
    "GeomapError",
    "OutputError",
]


class GeomapError(Exception):
    """The root of geomap's own errors: catch it to catch them all."""


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
