"""Markup that strangers have made, looked at in time that only grows with its length."""

from __future__ import annotations

import re
from html import unescape

__all__ = ["after_prolog", "has_tags", "is_page", "plain_text"]

_TAG = re.compile(r"<(?:/?[a-zA-Z][a-zA-Z0-9:]*)(?:\s[^<>]{0,2000})?/?>")
_ANY = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)[^<>]{0,5000}>|<[!?/][^<>]{0,5000}>")
_ROOT = re.compile(rb"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
_UNSEEN = tuple(
    (re.compile(begin, re.IGNORECASE), re.compile(end, re.IGNORECASE))
    for begin, end in (
        (r"<!--", r"-->"),
        *(
            (rf"<{name}\b", rf"</{name}\s*>")
            for name in ("script", "style", "noscript", "template", "head", "svg")
        ),
    )
)
_LINES = frozenset(
    "p div li tr td th br hr h1 h2 h3 h4 h5 h6 blockquote section article header footer ul ol "
    "table pre dd dt figcaption body".split()
)
_SPACE = b"\xef\xbb\xbf\xff\xfe \t\r\n"


def after_prolog(head: bytes) -> bytes:
    """What follows an XML declaration, comments and a document type other than HTML's."""
    rest = head.lstrip(_SPACE)
    while True:
        end = b""
        if rest.startswith(b"<!--"):
            end = b"-->"
        elif rest.startswith(b"<?"):
            end = b"?>"
        elif rest.startswith(b"<!") and not _ROOT.match(rest):
            end = b">"
        if not end:
            return rest
        place = rest.find(end, 2)
        if place < 0:
            return b""
        rest = rest[place + len(end) :].lstrip(_SPACE)


def is_page(head: bytes) -> bool:
    """Whether data begin as a page of the web does, without doubt; in UTF-16 as well."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\0", b"")
    return _ROOT.match(after_prolog(head)) is not None


def has_tags(text: str) -> bool:
    """Whether there is a tag in a text."""
    return _TAG.search(text) is not None


def plain_text(html: str) -> str:
    """All text of a piece of HTML, a line for each paragraph, nothing left out but scripts."""
    if not has_tags(html):
        return html.strip()
    for begin, end in _UNSEEN:
        html = _without(html, begin, end)
    pieces: list[str] = []
    place = 0
    for tag in _ANY.finditer(html):
        pieces.append(unescape(html[place : tag.start()]).replace("\0", " "))
        if tag[2] and tag[2].lower() in _LINES:
            pieces.append("\0")
        place = tag.end()
    pieces.append(unescape(html[place:]).replace("\0", " "))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\0"))
    return "\n".join(line for line in lines if line)


def _without(text: str, begin: re.Pattern[str], end: re.Pattern[str]) -> str:
    """The text without what stands between two signs, and without all after one without an end."""
    pieces: list[str] = []
    place = 0
    while found := begin.search(text, place):
        pieces.append(text[place : found.start()])
        closing = end.search(text, found.end())
        if closing is None:
            return "".join(pieces)
        place = closing.end()
    pieces.append(text[place:])
    return "".join(pieces)
