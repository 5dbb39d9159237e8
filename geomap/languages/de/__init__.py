"""German: its words and its model of names."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["german"]


def german() -> SequenceLanguage:
    """German."""
    return SequenceLanguage("de", Path(__file__).parent)
