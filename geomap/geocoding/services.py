"""Facts of the geocoding services that geopy speaks to, from the table ``services.toml``.

Limits, keys, credits and terms are data, in that one place; its head says what each entry means.
A service that geopy lacks is a plug-in of the group ``geomap.geocoders`` (see `geomap.registry`): a
geopy ``Geocoder`` of its own, whose attribute ``service`` is a `Service` of the plug-in's name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from geomap import resources
from geomap.errors import SettingsError
from geomap.registry import load, load_all, names

__all__ = ["GAZETTEER", "Service", "class_of", "find_service", "service_names"]

GAZETTEER = "gazetteer"
"""The name of the embedded gazetteer among geocoders; no service."""

CountryForm = Literal["lower", "upper", "list", "component"]


@dataclass(frozen=True, slots=True)
class Service:
    """A geocoding service, as geopy speaks to it.

    Attributes:
        name: geopy's name for it, as ``nominatim``.
        title: How it is called in messages.
        geopy: Name of geopy's class.
        domain: Whom geopy asks by default; empty where the user has to say.
        attribution: The credit that has to stand on the page.
        url: Where that credit links to.
        licence: Under which licence or terms its answers are.
        terms: Where its terms of use are.
        notice: What is to be known of them at once; may be empty.
        requests_a_second: At most, over all processes of the machine, one at a time.
        shared: Whether its own server is for everyone for nothing: the limit stands then.
        user_agent: Whether it asks for a User-Agent that names the user's application.
        host: The host of the requests, where that is not the domain.
        own_domain: Whether another server can stand in for it.
        own_scheme: Whether geopy takes a scheme for it.
        needs: The sets of keys (geopy's options) of which one must be given.
        keys: Geopy's options that are keys, and what their environment variables end in.
        options: Further options of geopy's class that may be set.
        ask: What is always given to geopy's ``geocode``.
        limit_option: Geopy's option for the number of hits; empty if there is none.
        most: How many hits it gives at most; 0 if not known.
        country_option: Geopy's option for a country's two letters; empty if there is none.
        country_form: How that option wants them.
        language_option: Geopy's option for the language of the answer; empty if there is none.
        language: Which language is asked for by default; may be empty.
        found_in: Path in the answer's document of the list of hits; None if not known.
        shape: The table of ``answers.toml`` that reads its hits.
        keep_days: How many days a hit may be kept.
        keep_misses_days: How many days it is remembered that a name is not known.
        aliases: Other names that geopy has for it.
    """

    name: str
    title: str
    geopy: str
    domain: str
    attribution: str
    url: str
    licence: str
    terms: str
    notice: str = ""
    requests_a_second: float = 1.0
    shared: bool = False
    user_agent: bool = False
    host: str = "{domain}"
    own_domain: bool = True
    own_scheme: bool = True
    needs: tuple[tuple[str, ...], ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    ask: Mapping[str, object] = field(default_factory=dict)
    limit_option: str = ""
    most: int = 0
    country_option: str = ""
    country_form: CountryForm = "lower"
    language_option: str = ""
    language: str = ""
    found_in: str | None = None
    shape: str = "plain"
    keep_days: float = 180.0
    keep_misses_days: float = 14.0
    aliases: tuple[str, ...] = ()

    def variable(self, key: str) -> str:
        """The environment variable that holds a key, as ``GEOMAP_GOOGLE_API_KEY``.

        Args:
            key: Geopy's name of the option, one of `keys`.
        """
        return f"GEOMAP_{self.name.upper()}_{self.keys[key]}"

    @property
    def variables(self) -> list[str]:
        """The environment variables of all its keys."""
        return [self.variable(key) for key in self.keys]


@cache
def _table() -> dict[str, Service]:
    table: dict[str, Service] = {}
    for name, entry in tomllib.loads(resources.text("services.toml")).items():
        service = Service(name=name, **{key: _frozen(value) for key, value in entry.items()})
        for called in (name, *service.aliases):
            table[called] = service
    for name, geocoder in load_all("geocoders").items():
        table.setdefault(name, geocoder.service)
    return table


def class_of(service: Service) -> Any:
    """The class of geopy's kind that speaks to a service: a plug-in's, or geopy's own."""
    if service.name in names("geocoders"):
        return load("geocoders", service.name)
    from geopy.geocoders import get_geocoder_for_service

    return get_geocoder_for_service(service.name)


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def service_names() -> list[str]:
    """The names of all services, in alphabetical order, without the gazetteer."""
    return sorted(_table())


def find_service(name: str) -> Service:
    """The facts of a service, by its name or an alias.

    Args:
        name: Geopy's name of it, in any case.

    Raises:
        SettingsError: If geopy has no service of that name.
    """
    service = _table().get(name.lower())
    if service is None:
        raise SettingsError(
            f"no geocoder is called {name[:60]!r}: give {GAZETTEER} or one of "
            f"{', '.join(service_names())}"
        )
    return service
