"""XML that strangers have made: parsed without entities, so that none unfolds or is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geomap.errors import ArticleError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["attribute", "first_text", "local", "parse", "text_of"]


def parse(data: bytes, what: str = "XML") -> Element:
    """The root of a document.

    Args:
        data: The whole document.
        what: What it should be, for a message.

    Raises:
        ArticleError: It is not well-formed, or defines entities.
    """
    # Imported late: most articles are no XML.
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(data)
    except DefusedXmlException as error:
        raise ArticleError(
            "defines entities, which are not read from files: save it without a DTD"
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise ArticleError(f"is no {what} that can be read ({error}): save it again") from error
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for a comment or instruction."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def text_of(element: Element) -> str:
    """All text within an element, on one line."""
    return " ".join("".join(element.itertext()).split())


def first_text(root: Element | None, name: str) -> str:
    """The text of the first element of a name that has one; empty if there is none."""
    for element in root.iter() if root is not None else ():
        if local(element) == name and (text := text_of(element)):
            return text
    return ""


def attribute(element: Element, name: str) -> str:
    """An attribute by its name without a namespace; empty if there is none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return value
    return ""
