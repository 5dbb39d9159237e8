"""Settings of geocoding services, from ``geomap.toml`` and keys in the environment.

::

    [geocoders.nominatim]
    domain = "nominatim.example.org"    # a server of one's own; the public one by default
    scheme = "https"                    # or "http"
    user_agent = "example-newsroom/1.0 (desk@example.org)"
    language = "en"                     # of the answers, where the service takes one
    limit = 10                          # hits asked for
    requests_a_second = 5               # of a server of one's own, or of a contract
    timeout = 10                        # seconds that one request may take in all
    attempts = 5                        # of one name, the first one counted
    keep_days = 90                      # in the cache: what was found ...
    keep_misses_days = 7                # ... and what was not

Keys are read from the environment only, as ``GEOMAP_GOOGLE_API_KEY``: one in the file is an
error, because files are shared, backed up and committed.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from geomap.config.file import FILE_NAME, read_file
from geomap.errors import SettingsError
from geomap.geocoding.keys import Keys
from geomap.geocoding.services import GAZETTEER, Service, find_service

__all__ = ["FILE_NAME", "ServiceSettings", "ServiceTables", "problem_of", "read_settings"]

_A_KEY = re.compile(r"key|token|secret|password|passw|username|credential|^auth|app_id|app_code")


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """Settings of one service.  They hold no key, so they may be shown, logged and passed on.

    Attributes:
        service: What is known of the service.
        domain: Host of the server, with its port if it has one; lower case.
        scheme: ``https`` or ``http``.
        user_agent: What geomap calls itself; empty if the user has not said.
        language: Language of the answers; empty for the service's own choice.
        limit: Hits asked for.
        requests_a_second: At most, over all processes of the machine.
        timeout: Seconds that one request may take in all.
        attempts: How often one name is asked for at most, the first time counted.
        keep_days: How many days a hit is kept.
        keep_misses_days: How many days a miss is kept.
        options: Further options of geopy's class.
        where: The file and table that say so, for messages.
    """

    service: Service
    domain: str
    scheme: str = "https"
    user_agent: str = ""
    language: str = ""
    limit: int = 10
    requests_a_second: float = 1.0
    timeout: float = 10.0
    attempts: int = 5
    keep_days: float = 180.0
    keep_misses_days: float = 14.0
    options: Mapping[str, object] = field(default_factory=dict)
    where: str = FILE_NAME

    @property
    def host(self) -> str:
        """The host that requests go to, by which the machine's limit is kept."""
        return self.service.host.format(domain=self.domain)

    @property
    def is_public(self) -> bool:
        """Whether the service's own server is asked, not one of the user's."""
        return _bare(self.domain) == self.service.domain

    def parameters(self, country: str | None = None) -> dict[str, object]:
        """All that an answer depends on besides the name: part of the cache's key.

        Args:
            country: ISO 3166-1 code of a country that the place is in; None if not known.  Left
                out where the service takes no such hint.
        """
        parameters: dict[str, object] = {"domain": self.domain, "limit": self.limit}
        if country and self.service.country_option:
            parameters["country"] = country.upper()
        if self.language:
            parameters["language"] = self.language
        return parameters

    def keys(self, environment: Mapping[str, str] | None = None) -> Keys:
        """The service's keys, from the environment.

        Raises:
            SettingsError: If one that it needs is not there, or the policy of the public server
                asks for a User-Agent and there is none: names the variable or entry.
        """
        service = self.service
        if service.user_agent and self.is_public and not self.user_agent:
            raise SettingsError(
                f"{self.where}: user_agent is missing: the public {service.title} server must be "
                f"told who asks: set it under [geocoders.{service.name}] to the name of your "
                f"project and an address, and read {service.terms}"
            )
        environment = os.environ if environment is None else environment
        found = {
            key: value
            for key in service.keys
            if (value := environment.get(service.variable(key), "").strip())
        }
        given = [need for need in service.needs if set(need) <= found.keys()]
        if service.needs and not given:
            wanted = " or ".join(
                " and ".join(service.variable(key) for key in need) for need in service.needs
            )
            raise SettingsError(f"{service.title} needs a key: set {wanted} in the environment")
        for key, value in found.items():
            if not value.isprintable():
                raise SettingsError(
                    f"{service.variable(key)}: holds a character that no key has: set it anew"
                )
        # Of several sets of keys the first counts; the others would only confuse geopy.
        unused = {key for need in service.needs for key in need} - set(*given[:1])
        return Keys({key: value for key, value in found.items() if key not in unused})


@dataclass(frozen=True, slots=True)
class ServiceTables:
    """The tables of ``geomap.toml`` about services.

    Attributes:
        path: The file, None if there is none.
        tables: What it says of each service.
    """

    path: Path | None = None
    tables: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    def service(self, name: str) -> ServiceSettings:
        """The settings of a service.

        Args:
            name: Geopy's name of it.

        Raises:
            SettingsError: If there is no such service, or the file says something impossible.
        """
        service = find_service(name)
        where = f"{self.path or FILE_NAME}"
        table = next(
            (
                self.tables[key]
                for key in (name.lower(), service.name, *service.aliases)
                if key in self.tables
            ),
            {},
        )
        return _service_settings(service, table, where)


def read_settings(path: str | os.PathLike[str] | None = None) -> ServiceTables:
    """Reads ``geomap.toml``.

    Args:
        path: The file, which must exist; None for the one in the current folder, if there is one.

    Returns:
        What it says; every table is checked, used or not.

    Raises:
        SettingsError: If it cannot be read, or says something impossible: names the entry.
    """
    file, content = read_file(path)
    if file is None:
        return ServiceTables()
    if content.keys() - {"geocoders"}:
        # Imported late: most files have nothing else, and pydantic takes a while.
        from geomap.config.settings import check_keys

        check_keys(content, file)
    tables = content.get("geocoders", {})
    if not isinstance(tables, dict) or not all(isinstance(t, dict) for t in tables.values()):
        raise SettingsError(f"{file}: geocoders: give tables, as [geocoders.nominatim]")
    settings = ServiceTables(file, {name.lower(): table for name, table in tables.items()})
    for name in tables:
        if name.lower() == GAZETTEER:
            raise SettingsError(f"{file}: [geocoders.{GAZETTEER}]: the gazetteer has no settings")
        try:
            find_service(name)
        except SettingsError as error:
            raise SettingsError(f"{file}: [geocoders.{name[:60]}]: {error}") from None
        settings.service(name)
    return settings


def _service_settings(service: Service, table: Mapping[str, object], where: str) -> ServiceSettings:
    entry = f"{where}: [geocoders.{service.name}] "
    known = [*_CHECKS, *service.options]
    if not service.own_domain:
        known.remove("domain")
    if not service.own_scheme:
        known.remove("scheme")
    for name in table:
        if name in service.options:
            continue
        if name in service.keys or _A_KEY.search(name.lower()):
            variable = (
                service.variable(name)
                if name in service.keys
                else " or ".join(service.variables) or "(this service takes none)"
            )
            raise SettingsError(
                f"{entry}{name}: keys are not kept in files: delete it there, and set it in the "
                f"environment: {variable}"
            )
        if name not in known:
            raise SettingsError(f"{entry}{name[:60]}: not known: give one of {', '.join(known)}")
    for name, value in table.items():
        problem = problem_of(name, value)
        if problem:
            raise SettingsError(f"{entry}{name}: {problem}")
    settings = ServiceSettings(
        service=service,
        domain=service.domain,
        language=service.language,
        requests_a_second=service.requests_a_second,
        keep_days=service.keep_days,
        keep_misses_days=service.keep_misses_days,
        where=where,
    )
    values = {name: value for name, value in table.items() if name in _CHECKS}
    options = {name: value for name, value in table.items() if name in service.options}
    settings = replace(settings, options=options, **values)  # type: ignore[arg-type]
    settings = replace(settings, domain=settings.domain.lower().rstrip("."))
    if not settings.domain:
        raise SettingsError(f"{entry}domain: is missing: give the host of the server to ask")
    rate = settings.requests_a_second
    if service.shared and settings.is_public and rate > service.requests_a_second:
        raise SettingsError(
            f"{entry}requests_a_second: the public {service.title} server allows "
            f"{service.requests_a_second:g}: lower it, or give the domain of your own server"
        )
    if settings.scheme == "http" and settings.is_public:
        raise SettingsError(f"{entry}scheme: the public {service.title} server is asked by https")
    if service.most and settings.limit > service.most:
        raise SettingsError(f"{entry}limit: {service.title} gives at most {service.most}")
    return settings


def problem_of(name: str, value: object) -> str:
    """The fault of the value of an entry of ``[geocoders.NAME]``, empty if it has none."""
    return _CHECKS.get(name, _is_option)(value)


def _bare(domain: str) -> str:
    """A domain without the port that it has anyway."""
    return re.sub(r":(443|80)$", "", domain)


def _number(least: float, most: float, *, whole: bool = False) -> Callable[[object], str]:
    def check(value: object) -> str:
        kind = int if whole else (int, float)
        fits = (
            isinstance(value, kind)
            and not isinstance(value, bool)
            and math.isfinite(value)
            and least <= value <= most
        )
        what = "a whole number" if whole else "a number"
        return "" if fits else f"give {what} from {least:g} to {most:g}"

    return check


def _is_domain(value: object) -> str:
    if isinstance(value, str) and "@" in value:
        return "holds a name or password: give a host only"
    if not isinstance(value, str) or not re.fullmatch(
        r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?\.?)(:[0-9]{1,5})?", value
    ):
        return 'give a host, as "nominatim.example.org" or "127.0.0.1:8088"'
    return ""


def _is_scheme(value: object) -> str:
    return "" if value in ("http", "https") else 'give "https" or "http"'


def _is_user_agent(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > 200:
        return "give a text: the name of your project and an address"
    if not (value.isascii() and value.isprintable()):
        return "give one line of ASCII characters: it is sent as a header"
    if _DEFAULT_AGENTS.match(value):
        return "names a program or an example, not you: give the name of your project"
    return ""


# What geopy refuses too, and what says nothing about who asks.
_DEFAULT_AGENTS = re.compile(
    r"(?i)\s*(geopy|geomap|python|requests|urllib|curl|wget|mozilla|my-application|my_app|"
    r"specify_your_app_name_here|example)\b[^a-z]*$|\s*(geopy|mozilla)/"
)


def _is_language(value: object) -> str:
    fits = isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_,;=.*-]{0,60}", value)
    return "" if fits else 'give a language code, as "en"'


def _is_option(value: object) -> str:
    return "" if isinstance(value, str | int | float | bool) else "give a text or a number"


_CHECKS: dict[str, Callable[[object], str]] = {
    "domain": _is_domain,
    "scheme": _is_scheme,
    "user_agent": _is_user_agent,
    "language": _is_language,
    "limit": _number(1, 50, whole=True),
    "requests_a_second": _number(0.001, 10_000),
    "timeout": _number(0.1, 300),
    "attempts": _number(1, 20, whole=True),
    "keep_days": _number(0, 36_500),
    "keep_misses_days": _number(0, 36_500),
}
