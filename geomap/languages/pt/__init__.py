"""Portuguese: its words and its model of names."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["portuguese"]


def portuguese() -> SequenceLanguage:
    """Portuguese."""
    return SequenceLanguage("pt", Path(__file__).parent)
