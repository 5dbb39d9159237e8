"""Writers: classes that write the table of locations, one for each format.

A writer is a plug-in of the group ``geomap.writers`` (see `geomap.registry`), called without
arguments to get one; its name is what ``--format`` takes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from geomap import registry
from geomap.errors import PluginError
from geomap.output.tables import Table, Target

__all__ = ["DEFAULT", "Writer", "format_of", "writer"]

DEFAULT = "csv"


class Writer(Protocol):
    """A writer of tables of locations in one format."""

    @property
    def suffix(self) -> str:
        """How the names of its files end, as ``.csv``."""

    def write(self, table: Table, target: Target) -> None:
        """Writes a table.

        Args:
            table: The locations, or any table of them (`geomap.output.tables.write_lines` takes
                either).
            target: A path, which is replaced in one step, or an open text stream.

        Raises:
            OutputError: The file cannot be written.
        """


def writer(name: str) -> Writer:
    """The writer of a form.

    Raises:
        PluginError: There is no such form.
    """
    made: Writer = registry.load("writers", name)()
    return made


def format_of(path: Path) -> str | None:
    """The name of the form that a file's name ends in; None if no writer writes such files."""
    suffix = path.suffix.lower()
    for name in registry.names("writers"):
        try:
            if writer(name).suffix == suffix:
                return name
        except PluginError:
            continue
    return None
