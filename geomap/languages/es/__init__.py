"""Spanish: its words and its model of names."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["spanish"]


def spanish() -> SequenceLanguage:
    """Spanish."""
    return SequenceLanguage("es", Path(__file__).parent)
