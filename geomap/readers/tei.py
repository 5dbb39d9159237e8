"""TEI: editions of texts in XML, an article for each ``TEI`` element.

The text is what is to be read: paragraphs, headings, verses and cells one below the other; of a
``choice`` the corrected, regularised or expanded form; no running titles, notes and graphics.
Title and date are those of the header, ``when`` before the words of the date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from geomap.errors import ArticleError
from geomap.readers.base import Part, Reader, Source
from geomap.readers.front_matter import date_in_name, stated_date
from geomap.readers.xml import attribute, first_text, local, parse, text_of
from geomap.schema.article import Article

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["TeiReader"]

_MOST_BYTES = 50_000_000
_HEAD = re.compile(rb"<(?:\w+:)?TEI(?:Corpus|\.2)?[\s>]|http://www\.tei-c\.org/ns/1\.0")
_BLOCKS = frozenset(
    "p head ab l item cell lg label salute signed dateline opener closer byline docTitle titlePart "
    "div div1 div2 div3 front body back list row table quote sp speaker stage floatingText".split()
)
_LEFT_OUT = frozenset("fw note figDesc graphic formula gap teiHeader facsimile sourceDoc".split())
_BETTER = ("corr", "reg", "expan", "abbr", "sic", "orig", "unclear", "seg")
_ISO = re.compile(r"(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?$")


class TeiReader(Reader):
    """The reader of TEI files, called ``.xml`` or ``.tei``."""

    suffixes = (".xml", ".tei")
    many = True

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as TEI does."""
        return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and bool(_HEAD.search(head))

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in the texts, in their order."""
        root = parse(source.data(_MOST_BYTES), "TEI")
        texts = [element for element in root.iter() if local(element) in ("TEI", "TEI.2")]
        if not texts:
            raise ArticleError("is XML, but no TEI: save it as plain text")
        for number, element in enumerate(texts, start=1):
            name = source.article if len(texts) == 1 else source.name(number)
            text = _text(element)
            if any(c.isalnum() for c in text):
                yield _article(name, text, element)
            else:
                yield ArticleError(f"text {number}: is empty: there is no text in it")


def _article(name: str, text: str, element: Element) -> Article:
    header = next((child for child in element if local(child) == "teiHeader"), None)
    author = first_text(header, "author")
    return Article(
        name,
        text,
        title=first_text(header, "title"),
        published=_day(header) or date_in_name(name),
        source=first_text(header, "publisher"),
        carried=(("author", author),) if author else (),
    )


def _day(header: Element | None) -> str:
    """The date of what was edited, else that of the edition."""
    for place in ("sourceDesc", "publicationStmt"):
        for part in header.iter() if header is not None else ():
            if local(part) != place:
                continue
            for element in part.iter():
                if local(element) != "date":
                    continue
                when = _ISO.match(attribute(element, "when") or attribute(element, "when-iso"))
                if when:
                    return when[1]
                if stated := stated_date(text_of(element)):
                    return stated
    return ""


def _text(element: Element) -> str:
    """The text of a ``TEI`` element, a line for each block."""
    pieces: list[str] = []
    for child in element:
        if local(child) == "text":
            _collect(child, pieces)
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\0"))
    return "\n".join(line for line in lines if line)


def _collect(element: Element, pieces: list[str]) -> None:
    """Adds what is to be read in an element, and NUL where a line ends."""
    name = local(element)
    is_block = name in _BLOCKS
    if is_block:
        pieces.append("\0")
    pieces.append(element.text or "")
    children = list(element)
    if name == "choice":
        by_name = {local(child): child for child in children}
        best = next((by_name[key] for key in _BETTER if key in by_name), None)
        children = [best] if best is not None else []
    for child in children:
        if local(child) in ("lb", "pb", "cb"):
            pieces.append("" if attribute(child, "break") == "no" else " ")
        elif (
            local(child) and local(child) not in _LEFT_OUT and local(child) not in ("TEI", "TEI.2")
        ):
            _collect(child, pieces)
        pieces.append(child.tail or "" if name != "choice" else "")
    if is_block:
        pieces.append("\0")
