"""The data files that are shipped with the package, as paths."""

from __future__ import annotations

from pathlib import Path

__all__ = ["DATA", "PACKAGE", "WORDS", "text"]

PACKAGE = Path(__file__).parent
"""The folder of the package's code."""

DATA = PACKAGE / "data"
"""The folder of its tables, word lists and models."""

WORDS = DATA / "words"
"""The folder of its word lists, one word a line."""


def text(*parts: str) -> str:
    """The whole text of a data file, named by its path below `DATA`."""
    return DATA.joinpath(*parts).read_text(encoding="utf-8")
