"""Bulgarian: its words, patterns and models."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["bulgarian"]


def bulgarian() -> SequenceLanguage:
    """Bulgarian, whose names are inflected."""
    return SequenceLanguage("bg", Path(__file__).parent, is_latin=False)
