"""Licences: the works of others in the package and on its pages, with their notices."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from geomap import resources

__all__ = ["Package", "Part", "packages", "page_notices", "parts"]


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


@dataclass(frozen=True, slots=True)
class Package:
    """A package that geomap runs with here.

    Attributes:
        name: What it is called.
        version: That of what is installed.
        licence: What it says of its licence itself; ``not stated`` if nothing.
        extra: The extra of geomap that it comes with, the first of several; empty if geomap
            never runs without it.
    """

    name: str
    version: str
    licence: str
    extra: str


@cache
def parts() -> tuple[Part, ...]:
    """All that is shipped, geomap's own first (``data/licences.toml``)."""
    found = tomllib.loads(resources.text("licences.toml"))["part"]
    return tuple(Part(**{**part, "files": tuple(part["files"])}) for part in found)


def page_notices() -> str:
    """The notices of the code that is on every page, as one JavaScript comment."""
    notices = [part.notice.strip() for part in parts() if part.notice]
    return "/*!\n" + "\n\n".join(notices) + "\n*/\n"


def packages() -> list[Package]:
    """The packages that geomap asks for and that are installed, with their licences, by name."""
    found: dict[str, Package] = {}
    for requirement in distribution("geomap").requires or ():
        name = _NAME.match(requirement)
        told = _EXTRA.search(requirement)
        extra = told[1] if told else ""
        if name is None or extra == "all" or name[0] == "geomap":
            continue
        try:
            installed = distribution(name[0])
        except PackageNotFoundError:
            continue  # its extra is not installed
        package = Package(name[0], installed.version, _licence(installed), extra)
        found.setdefault(package.name, package)
    return [found[name] for name in sorted(found, key=str.lower)]


_NAME = re.compile(r"[\w.-]+")
_EXTRA = re.compile(r"extra\s*==\s*[\"']([^\"']+)")
_TOLD = 80
"""Characters: what is longer, or of several lines, is a licence's text, not its name."""


def _licence(installed: Distribution) -> str:
    """What a package says of its licence: an expression, a name, or classes of the index."""
    return next(_stated(installed), "not stated")


def _stated(installed: Distribution) -> Iterator[str]:
    metadata = installed.metadata
    for field in ("License-Expression", "License"):
        (value, *_) = metadata.get_all(field) or ("",)
        value = value.strip()
        if value and "\n" not in value and len(value) <= _TOLD:
            yield value
    classes = [
        value for value in metadata.get_all("Classifier") or () if value.startswith("License")
    ]
    if classes:
        yield "; ".join(value.rsplit(" :: ", 1)[-1] for value in classes)
