"""Polish: its words, patterns and models."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["polish"]


def polish() -> SequenceLanguage:
    """Polish, whose names are inflected."""
    return SequenceLanguage("pl", Path(__file__).parent)
