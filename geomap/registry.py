"""Plug-ins: what can be exchanged in geomap, each by its kind and name, from entry points.

A kind is a group of entry points, ``geomap.readers`` that of readers.  geomap's own parts are
registered like those of any other package, in its ``pyproject.toml``::

    [project.entry-points."geomap.readers"]
    srt = "geomap.readers.srt:SubtitleReader"

so a new one is one file and one line there.  Those of a checkout are read from that file itself,
since what is installed of it may be older; its own come first, in the order of the file, those of
other packages after them, by name.  A name that is taken keeps its first meaning.

Nothing is imported before it is asked for by name.
"""

from __future__ import annotations

import logging
import tomllib
from functools import cache
from importlib.metadata import EntryPoint, distributions
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from geomap.errors import PluginError

__all__ = ["KINDS", "load", "load_all", "names", "needed", "stands_for"]

KINDS = (
    "readers",
    "writers",
    "languages",
    "recognisers",
    "resolvers",
    "gazetteers",
    "geocoders",
    "engines",
)
"""What can be exchanged, as the groups of entry points are called after ``geomap.``."""

log = logging.getLogger(__name__)


def names(kind: str) -> tuple[str, ...]:
    """The names of all plug-ins of a kind, geomap's own first; imports none of them."""
    return tuple(_entries(kind))


def needed(told: str, module: str, extra: str) -> None:
    """Sees to it that a module that comes with an extra of geomap is installed.

    Args:
        told: What needs it, with the verb: ``shards need``.
        module: Its name, as it is imported.
        extra: The extra.

    Raises:
        PluginError: It is not: tells how to install it.
    """
    if find_spec(module) is None:
        raise PluginError(f"{told} {module}, which is not installed: pip install 'geomap[{extra}]'")


def load(kind: str, name: str) -> Any:
    """The object that a plug-in's entry point names, imported.

    Raises:
        PluginError: There is no such plug-in, or it cannot be imported.
    """
    entry = _entries(kind).get(name)
    if entry is None:
        known = ", ".join(names(kind)) or "none"
        raise PluginError(f"{name}: is none of geomap's {kind}: choose from {known}")
    try:
        return entry.load()
    except Exception as error:
        raise PluginError(
            f"{name}: cannot be imported from {entry.value}: {type(error).__name__}: {error}: "
            "install its package again"
        ) from error


def load_all(kind: str) -> dict[str, Any]:
    """The objects of all plug-ins of a kind by name; those that cannot be imported are told of."""
    loaded = {}
    for name in names(kind):
        try:
            loaded[name] = load(kind, name)
        except PluginError as error:
            log.warning("%s", error)
    return loaded


@cache
def _entries(kind: str) -> dict[str, EntryPoint]:
    assert kind in KINDS, kind  # noqa: S101 (a slip of the caller's)
    group = f"geomap.{kind}"
    found = {name: EntryPoint(name, value, group) for name, value in _checkout(kind).items()}
    installed = sorted(
        (entry for entry in _installed() if entry.group == group),
        key=lambda entry: (not _is_own(entry), entry.name, entry.value),
    )
    for entry in installed:
        if entry.name not in found:
            found[entry.name] = entry
        elif not _is_own(entry):
            taken = found[entry.name].value
            log.warning("%s: %s of this name is %s already", entry.value, group, taken)
    return found


@cache
def _installed() -> tuple[EntryPoint, ...]:
    """Those of all packages, of which few have any: the others are not taken apart.

    Of a package that is there twice the one that would be imported counts, the first.
    """
    found: dict[str, tuple[EntryPoint, ...]] = {}
    for package in distributions():
        if "geomap." in (package.read_text("entry_points.txt") or ""):
            name = str(package.metadata["Name"]).lower().replace("_", "-")
            found.setdefault(name, tuple(package.entry_points))
    return tuple(entry for entries in found.values() for entry in entries)


def _is_own(entry: EntryPoint) -> bool:
    return entry.value.startswith("geomap.")


def _checkout(kind: str) -> dict[str, str]:
    """The plug-ins that a checkout of geomap registers, none where geomap is installed."""
    return dict(_pyproject().get("entry-points", {}).get(f"geomap.{kind}", {}))


@cache
def _pyproject() -> dict[str, Any]:
    file = Path(__file__).parents[1] / "pyproject.toml"
    if not file.is_file():
        return {}
    project: dict[str, Any] = tomllib.loads(file.read_text("utf-8")).get("project", {})
    return project if project.get("name") == "geomap" else {}


def stands_for(plugin: object, method: str, *others: str) -> bool:
    """Whether a plug-in has a method that does what its others do, as far as its class says so.

    A class that is made of a shipped one, and does one thing in a way of its own, means that to
    hold where the shipped one would do several at a time, too.

    Args:
        plugin: The plug-in.
        method: The method's name.
        others: The names of those that it stands for.
    """

    def depth(name: str) -> float:
        made_of = enumerate(type(plugin).__mro__)
        return next((number for number, kind in made_of if name in vars(kind)), float("inf"))

    return hasattr(plugin, method) and depth(method) <= min(map(depth, others))
