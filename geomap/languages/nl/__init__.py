"""Dutch: its words and its model of names."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["dutch"]


def dutch() -> SequenceLanguage:
    """Dutch."""
    return SequenceLanguage("nl", Path(__file__).parent)
