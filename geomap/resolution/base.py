"""Resolvers: what says which place a name means.

A resolver is a plug-in of the group ``geomap.resolvers`` (see `geomap.registry`), called with the
gazetteer's names to get one.  ``shipped`` is `geomap.resolution.resolver.Resolver`.
"""

from __future__ import annotations

from typing import Protocol

from geomap.gazetteer.lexicon import Toponyms
from geomap.resolution.candidates import Columns, Group
from geomap.resolution.resolver import Resolved

__all__ = ["Resolves"]


class Resolves(Protocol):
    """What resolves the mentions of a text, together."""

    @property
    def toponyms(self) -> Toponyms:
        """The gazetteer's names."""

    @property
    def columns(self) -> Columns:
        """The gazetteer's columns."""

    def resolve(self, groups: list[Group], columns: Columns | None = None) -> Resolved:
        """What the groups of a text mean.

        Args:
            groups: Mentions of one name that mean one place, the publisher's places after them.
            columns: The columns of the places, if some of them are not the gazetteer's.
        """
