"""Arabic: its words and its model of names."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["arabic"]


def arabic() -> SequenceLanguage:
    """Arabic."""
    return SequenceLanguage("ar", Path(__file__).parent, is_latin=False, is_cased=False)
