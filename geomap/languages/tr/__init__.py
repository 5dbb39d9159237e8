"""Turkish: its words and its model of names."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["turkish"]


def turkish() -> SequenceLanguage:
    """Turkish."""
    return SequenceLanguage("tr", Path(__file__).parent)
