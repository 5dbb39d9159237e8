"""Licences: the works of others in the package and on its pages, with their notices."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from geomap import resources

__all__ = ["Part", "page_notices", "parts"]


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is shipped.

    Attributes:
        name: What it is called.
        what: What geomap has of it.
        by: Whose it is.
        url: Where it is at home; may be empty.
        spdx: Its licence as SPDX names it, or ``public domain``.
        files: Patterns of the package's files that hold it; ``page`` for what is only on pages.
        notice: The copyright and terms that have to go with it on a page; else empty.
    """

    name: str
    what: str
    by: str
    url: str
    spdx: str
    files: tuple[str, ...]
    notice: str = ""


@cache
def parts() -> tuple[Part, ...]:
    """All that is shipped, geomap's own first (``data/licences.toml``)."""
    found = tomllib.loads(resources.text("licences.toml"))["part"]
    return tuple(Part(**{**part, "files": tuple(part["files"])}) for part in found)


def page_notices() -> str:
    """The notices of the code that is on every page, as one JavaScript comment."""
    notices = [part.notice.strip() for part in parts() if part.notice]
    return "/*!\n" + "\n\n".join(notices) + "\n*/\n"
