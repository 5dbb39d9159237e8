"""Russian: its words, patterns and models."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["russian"]


def russian() -> SequenceLanguage:
    """Russian, whose names are inflected."""
    return SequenceLanguage(
        "ru", Path(__file__).parent, is_latin=False, has_dictionary=True, extra="ru"
    )
