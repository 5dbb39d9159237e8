"""Text of articles, services and files made harmless to show: on a terminal, in a cell, as JSON."""

from __future__ import annotations

import json
import re

__all__ = ["for_terminal", "json_line", "printable"]

# What no cell holds: control characters (a spreadsheet cuts a cell at NUL, a terminal obeys
# escapes), line ends of every kind, and halves of surrogate pairs, which UTF-8 can't write.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Marks that make text appear in another order than it is in.
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Legal in JSON but unsafe on a terminal or in a script, so written as escapes.
_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# What spreadsheets take for a formula; Excel in East Asian locales also the fullwidth signs.
_SIGNS = "=+-@＝＋－＠"
# Where the system's list separator is ";", Excel begins a new cell after one inside of ours.
_INNER_FORMULA = re.compile(r"(;\s*)(?=[=+\-@])")

_encoded = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode  # made once


def printable(text: str) -> str:
    """The text with a space for each run of control characters, and without direction marks.

    Escape sequences lose the character that starts them, and whatever UTF-8 cannot write becomes
    U+FFFD.
    """
    if text.isprintable():  # most: none of the characters below is
        return text
    return _SURROGATE.sub("\ufffd", _BIDI.sub("", _CONTROL.sub(" ", text)))


def for_terminal(text: str) -> str:
    """The printable text on one line, each run of white space made one space."""
    return " ".join(printable(text).split())


def for_spreadsheet(text: str) -> str:
    """The printable text as a cell of CSV: what would run as a formula has a ``'`` before it."""
    text = printable(text).strip()
    if ";" in text:
        text = _INNER_FORMULA.sub(r"\1'", text)
    return f"'{text}" if text[:1] in _SIGNS and text else text


def json_line(value: object) -> str:
    """A value as one line of JSON, non-ASCII letters kept, control and direction marks escaped."""
    text = _encoded(value)
    if text.isprintable():
        return text
    return _UNSAFE_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
