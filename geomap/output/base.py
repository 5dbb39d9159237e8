"""Writers: classes that write the table of locations, one for each format.

A writer is a plug-in of the group ``geomap.writers`` (see `geomap.registry`), called without
arguments to get one; its name is what ``--format`` takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from geomap import registry
from geomap.errors import OutputError, PluginError
from geomap.output.about import PLAIN, About, write_sidecar
from geomap.output.tables import Table, Target

__all__ = ["DEFAULT", "Writer", "format_for", "format_of", "suffixes", "write_table", "writer"]

DEFAULT = "csv"


class Writer(Protocol):
    """A writer of tables of locations in one format.

    A writer that needs more than geomap installs says so in an attribute ``needs``: the module and
    the extra of geomap that brings it, as ``("xlsxwriter", "xlsx")``.  One whose files have a place
    for what is said of them has an attribute ``tells`` that is True; beside the files of others a
    file with that is written.
    """

    @property
    def suffix(self) -> str:
        """How the names of its files end, as ``.csv``."""

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table.

        Args:
            table: The locations, or any table of them (`geomap.output.tables.write_lines` takes
                either).
            target: A path, which is replaced in one step, or an open text stream.
            about: What the table is and how it was made.

        Raises:
            OutputError: The file cannot be written.
        """


def writer(name: str) -> Writer:
    """The writer of a form.

    Raises:
        PluginError: There is no such form, or what it needs is not installed.
    """
    made: Writer = registry.load("writers", name)()
    module, extra = getattr(made, "needs", ("", ""))
    if module:
        registry.needed(f"{made.suffix} files need", module, extra)
    return made


def write_table(name: str, table: Table, target: Target, about: About = PLAIN) -> list[Path]:
    """Writes a table and what is said of it; gives the files, none for a stream.

    Args:
        name: The form.
        table: The table; it is gone through more than once.
        target: A path or an open text stream.
        about: What the table is and how it was made.

    Raises:
        OutputError: A file cannot be written.
        PluginError: There is no such form, or what it needs is not installed.
    """
    chosen = writer(name)
    chosen.write(table, target, about)
    if not isinstance(target, Path):
        return []
    if getattr(chosen, "tells", False) or not target.is_file():  # a pipe, a device
        return [target]
    return [target, write_sidecar(table, target, about)]


def suffixes() -> dict[str, str]:
    """The form that files of each suffix have, those whose writer is broken left out."""
    found: dict[str, str] = {}
    for name in registry.names("writers"):
        try:
            found.setdefault(registry.load("writers", name)().suffix, name)
        except PluginError:
            continue
    return found


def format_of(path: Path) -> str | None:
    """The name of the form that a file's name ends in; None if no writer writes such files."""
    name, known = path.name.lower(), suffixes()
    # The longest: ".lpf.json" is no other ".json".
    fitting = [suffix for suffix in known if name.endswith(suffix)]
    return known[max(fitting, key=len)] if fitting else None


def format_for(path: Path) -> str:
    """The form to write to a path in: that of its suffix, and a pipe's or a device's is CSV.

    Raises:
        OutputError: No writer writes such files: names those that are known.
    """
    found = format_of(path)
    if found is not None:
        return found
    if path.exists() and not (path.is_file() or path.is_dir()):
        return DEFAULT
    what = f"{path.suffix} files are not written" if path.suffix else "the name has no ending"
    raise OutputError(f"{path}: {what}: give one of {_listed(sorted(suffixes()))}, or --format")


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else "".join(names)
