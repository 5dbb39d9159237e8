"""Ukrainian: its words, patterns and models."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["ukrainian"]


def ukrainian() -> SequenceLanguage:
    """Ukrainian, whose names are inflected."""
    return SequenceLanguage(
        "uk", Path(__file__).parent, is_latin=False, has_dictionary=True, extra="uk"
    )
