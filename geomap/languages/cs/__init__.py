"""Czech: its words, patterns and models."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["czech"]


def czech() -> SequenceLanguage:
    """Czech, whose names are inflected."""
    return SequenceLanguage("cs", Path(__file__).parent)
