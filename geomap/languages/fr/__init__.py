"""French: its words and its model of names."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["french"]


def french() -> SequenceLanguage:
    """French."""
    return SequenceLanguage("fr", Path(__file__).parent)
