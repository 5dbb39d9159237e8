"""XML: texts made fit to stand in it, whatever an article holds."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from geomap.text.escapes import printable

__all__ = ["attribute", "content"]

# What XML cannot hold even as an escape, beside the characters that `printable` takes out.
_NO_XML = re.compile("[\ufffe\uffff]")


def content(value: object) -> str:
    """A value as the text of an element: escaped, without characters that XML cannot hold."""
    return "" if value is None else escape(_fit(value))


def attribute(value: object) -> str:
    """A value as that of an attribute, in its quotes."""
    return quoteattr("" if value is None else _fit(value))


def _fit(value: object) -> str:
    return _NO_XML.sub("\ufffd", printable(str(value)))
