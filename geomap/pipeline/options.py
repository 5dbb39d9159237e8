"""How the settings say that files are to be read."""

from __future__ import annotations

from geomap.config.settings import Settings
from geomap.readers.base import Options

__all__ = ["options_of"]


def options_of(settings: Settings) -> Options:
    """How the settings say that files are to be read."""
    return Options(settings.text_column, settings.each_line, settings.language)
