"""Credits: what geocoding services ask to be said where their answers are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from geomap.errors import SettingsError

__all__ = ["Credit", "credits_of"]


@dataclass(frozen=True, slots=True)
class Credit:
    """The credit of a service.

    Attributes:
        text: What is to be said, as ``© OpenStreetMap contributors``.
        url: Where that is to link to.
        licence: Under which licence or terms its answers are.
    """

    text: str
    url: str
    licence: str

    def __str__(self) -> str:
        return f"{self.text} ({self.url}), {self.licence}"


def credits_of(provenances: Iterable[str]) -> list[Credit]:
    """The credits of the services that placed something, each once.

    Args:
        provenances: Values of the column ``provenance``; what is no service's name counts for
            nothing.
    """
    # Imported late: most tables name no service.
    from geomap.geocoding.services import GAZETTEER, find_service

    found: dict[Credit, None] = {}
    for name in sorted(set(provenances) - {"", GAZETTEER, "correction"}):
        try:
            service = find_service(name)
        except SettingsError:
            continue
        found[Credit(service.attribution, service.url, service.licence)] = None
    return list(found)
