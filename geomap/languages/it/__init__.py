"""Italian: its words and its model of names."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["italian"]


def italian() -> SequenceLanguage:
    """Italian."""
    return SequenceLanguage("it", Path(__file__).parent)
