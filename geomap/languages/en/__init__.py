"""English: its words, patterns and models."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.base import Language

__all__ = ["english"]


def english() -> Language:
    """English, whose words are compiled into the gazetteer's index."""
    return Language("en", Path(__file__).parent, in_index=True)
