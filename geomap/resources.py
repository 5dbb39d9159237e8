"""The data files that are shipped with the package, as paths."""

from __future__ import annotations

from pathlib import Path

__all__ = ["DATA", "ENGLISH", "PACKAGE", "page_languages", "text"]

PACKAGE = Path(__file__).parent
"""The folder of the package's code."""

DATA = PACKAGE / "data"
"""The folder of its tables."""

ENGLISH = PACKAGE / "languages" / "en"
"""The folder of the words, patterns and models of English."""


def text(*parts: str) -> str:
    """The whole text of a data file, named by its path below `DATA`."""
    return DATA.joinpath(*parts).read_text(encoding="utf-8")


def page_languages() -> list[str]:
    """The codes of the languages that the map's page speaks."""
    return sorted(path.stem for path in (PACKAGE / "output" / "page" / "strings").glob("*.json"))
