"""The data files that are shipped with the package, as paths."""

from __future__ import annotations

from pathlib import Path

__all__ = ["DATA", "ENGLISH", "PACKAGE", "text"]

PACKAGE = Path(__file__).parent
"""The folder of the package's code."""

DATA = PACKAGE / "data"
"""The folder of its tables."""

ENGLISH = PACKAGE / "languages" / "en"
"""The folder of the words, patterns and models of English."""


def text(*parts: str) -> str:
    """The whole text of a data file, named by its path below `DATA`."""
    return DATA.joinpath(*parts).read_text(encoding="utf-8")
