"""Russian: its words, patterns and models."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.inflection import InflectedLanguage

__all__ = ["russian"]


def russian() -> InflectedLanguage:
    """Russian, whose names are inflected."""
    return InflectedLanguage("ru", Path(__file__).parent)
