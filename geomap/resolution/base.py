"""Resolvers: what says which place a name means.

A resolver is a plug-in of the group ``geomap.resolvers`` (see `geomap.registry`), called with the
gazetteer's names to get one.  ``shipped`` is `geomap.resolution.resolver.Resolver`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from geomap import registry
from geomap.gazetteer.lexicon import Toponyms
from geomap.resolution.candidates import Columns, Group
from geomap.resolution.resolver import Resolved

__all__ = ["Resolves", "ResolvesMany", "resolve_all"]


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


@runtime_checkable
class ResolvesMany(Protocol):
    """What does so for several texts at a time, which a resolver need not."""

    def resolve_all(self, many: Sequence[list[Group]]) -> list[Resolved]:
        """What `Resolves.resolve` gives for the groups of each text, by the gazetteer's columns."""


def resolve_all(resolver: Resolves, many: Sequence[list[Group]]) -> list[Resolved]:
    """What a resolver gives for the groups of each of several texts, together where it can.

    Args:
        resolver: The resolver.
        many: The groups of each text.
    """
    if isinstance(resolver, ResolvesMany) and registry.stands_for(
        resolver, "resolve_all", "resolve"
    ):
        return resolver.resolve_all(many)
    return [resolver.resolve(groups) for groups in many]
