"""Decoding: from the bytes of a file to its text, in the encodings that people really have.

The order of the tries, each strict before the next:

1. a byte order mark says UTF-8, UTF-16 or UTF-32, and is not part of the text;
2. UTF-8;
3. UTF-16 without a mark, told by where its zero bytes stand;
4. UTF-8 with a few damaged bytes, each becoming U+FFFD;
5. Windows-1252 (which holds Latin-1's letters), Windows-1251 or KOI8-R, told apart by
   `charset-normalizer <https://charset-normalizer.readthedocs.io/>`_.

Line ends are never translated, so offsets count what is in the file.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from geomap.errors import ArticleError

__all__ = ["Decoded", "decode"]

_MARKS = (  # the longer first: UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ONE_BYTE_ENCODINGS = ["cp1252", "cp1251", "koi8_r"]
_SAMPLE = 200_000  # bytes that the detection looks at
_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP or office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)
# Bytes that no plain text has more than by accident: C0 controls but tab, the line ends and
# form feed (page breaks of scanned texts), escape, and delete.
_CONTROLS = bytes(sorted((set(range(32)) - set(b"\t\n\x0b\x0c\r\x1b")) | {127}))
_STRAYS = 3  # control bytes that any text may have
_STRAY_SHARE = 0.01
_LETTER_RUN = re.compile(rb"[\xc0-\xff]{3}")


class Decoded(NamedTuple):
    """A decoded text.

    Attributes:
        text: The text, without a byte order mark, its line ends as they were.
        encoding: Python's name of the encoding it was in.
        damaged: How many places could not be decoded and hold U+FFFD instead.
    """

    text: str
    encoding: str
    damaged: int = 0


def decode(data: bytes) -> Decoded:
    """The text in these bytes.

    Args:
        data: A whole file.

    Returns:
        The text, its encoding, and the number of damaged places.

    Raises:
        ArticleError: The bytes are no text.  The message has no file name: the caller knows it.
    """
    for magic, kind in _KINDS:
        if data.startswith(magic):
            raise ArticleError(f"is {kind}, not a text: save it as plain text")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_lossy(data[len(mark) :], encoding))
    wide = _wide(data)
    if wide:
        return _checked(wide)
    if _is_binary(data):
        raise ArticleError("is binary, not a text: save it as plain text")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _one_byte(data)


def _is_binary(data: bytes) -> bool:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls > max(_STRAYS, len(data) * _STRAY_SHARE)


def _checked(decoded: Decoded) -> Decoded:
    """Raises ArticleError if a text decoded by its mark is none (any two bytes are some UTF-16)."""
    text = decoded.text
    controls = sum(map(text.count, map(chr, _CONTROLS)))
    if controls + decoded.damaged > max(_STRAYS, len(text) * _STRAY_SHARE):
        raise ArticleError("is binary, not a text: save it as plain text")
    return decoded


def _lossy(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
        return Decoded(text, encoding, text.count("\ufffd"))


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: the high bytes of its letters and spaces are zero, on one side."""
    head = data[: min(len(data), 4096) & ~1]
    pairs = len(head) // 2
    if pairs == 0 or 0 not in head:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    # Latin text has nearly all its zeros on one side; Cyrillic at least its spaces' and stops'.
    if odd >= 0.05 * pairs and even <= 0.002 * pairs:
        encoding = "utf-16-le"
    elif even >= 0.05 * pairs and odd <= 0.002 * pairs:
        encoding = "utf-16-be"
    else:
        return None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    unprintable = sum(1 for c in text[:2048] if not c.isprintable() and not c.isspace())
    return Decoded(text, encoding) if unprintable <= 0.01 * pairs else None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes, known by its whole sequences outnumbering the broken."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd") - data.count("\ufffd".encode())
    whole = len(re.findall("[^\x00-\x7f\ufffd]", text))
    return Decoded(text, "utf-8", damaged) if whole > damaged else None


def _one_byte(data: bytes) -> Decoded:
    # Imported late: most articles are UTF-8 and never come here.
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    matches = list(from_bytes(sample, cp_isolation=_ONE_BYTE_ENCODINGS))
    if not matches:
        # Latin-1 decodes anything; what it makes of bytes that no encoding has is no text.
        text = data.decode("latin-1")
        unknown = len(re.findall("[\x80-\x9f]", text))
        if unknown > max(_STRAYS, len(data) * _STRAY_SHARE):
            raise ArticleError("is in no encoding that is known: save it as UTF-8")
        return Decoded(text, "latin-1")
    best = matches[0].encoding
    equal = {match.encoding for match in matches if match.chaos <= matches[0].chaos}
    if "cp1252" in equal and not _LETTER_RUN.search(sample):
        # "San José" is "San Josй" in Windows-1251, equally possible to a detector; but Cyrillic
        # comes in words, and accents one by one.
        best = "cp1252"
    return _lossy(data, best)
