"""Credits that geocoding services require where their answers are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from geomap.errors import SettingsError

__all__ = ["GEONAMES", "Credit", "attribution", "credits_of"]

GEONAMES = "Places: GeoNames (https://www.geonames.org), CC BY 4.0"
"""The credit that GeoNames' licence asks for, carried in every file that has room for one."""


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
        provenances: Values of the column ``provenance``; what is neither a service's name nor that
            of a user's own gazetteer counts for nothing.
    """
    # Imported late: most tables name no service.
    from geomap.gazetteer.installed import own_credit
    from geomap.geocoding.services import GAZETTEER, find_service

    found: dict[Credit, None] = {}
    for name in sorted(set(provenances) - {"", GAZETTEER, "correction"}):
        if name.startswith("own:"):
            told = own_credit(name.removeprefix("own:"))
            if told is not None:
                found[Credit(*told)] = None
            continue
        try:
            service = find_service(name)
        except SettingsError:
            continue
        found[Credit(service.attribution, service.url, service.licence)] = None
    return list(found)


def attribution(columns: list[str], rows: Iterable[list[object]]) -> str:
    """The credit of a table as one line: GeoNames, and the services that placed something."""
    provenances: set[str] = set()
    if "provenance" in columns:
        number = columns.index("provenance")
        provenances = {str(row[number]) for row in rows}
    return "; ".join([GEONAMES, *map(str, credits_of(provenances))])
