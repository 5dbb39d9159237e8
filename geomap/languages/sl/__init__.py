"""Slovene: its words, patterns and models."""

from __future__ import annotations

from pathlib import Path

from geomap.languages.sequence import SequenceLanguage

__all__ = ["slovene"]


def slovene() -> SequenceLanguage:
    """Slovene, whose names are inflected."""
    return SequenceLanguage("sl", Path(__file__).parent)
