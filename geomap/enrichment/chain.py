"""The geocoders of a run, in order: which services are asked for a name, and what they say.

The embedded gazetteer is the first unless it is listed elsewhere.  A service is asked only for
names that those before it do not know; of a name that the gazetteer knows, its places are
candidates beside those of the services before it, since looking there costs nothing.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from geomap.config.settings import Settings
from geomap.enrichment.queries import Ask, Reply
from geomap.errors import GeocodingError
from geomap.geocoding.client import Client
from geomap.geocoding.hits import ANSWER_VERSION
from geomap.geocoding.lookups import FILE_NAME, Lookup, LookupCache
from geomap.geocoding.services import GAZETTEER, find_service
from geomap.geocoding.settings import read_settings
from geomap.storage.closing import Closing

__all__ = ["Live", "Plan", "PlannedService", "order_of"]

_DAY = 86_400


@dataclass(frozen=True, slots=True)
class PlannedService:
    """What a run would ask of one service.

    Attributes:
        service: geopy's name of it.
        title: How it is called in messages.
        host: Where the requests would go.
        cached: How many lookups the cache can answer.
        to_send: How many would be sent.  Of a service that is not the first this is the most:
            those before it may know some of the names.
        seconds: How long these take at the permitted rate.
    """

    service: str
    title: str
    host: str
    cached: int
    to_send: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run would ask, of whom.

    Attributes:
        articles: How many articles it would read.
        skipped: What could not be read, and why: pairs of a path and a line.
        names: How many different names it would ask for, or find in the cache.
        services: The services in their order.
    """

    articles: int
    skipped: tuple[tuple[str, str], ...]
    names: int
    services: tuple[PlannedService, ...]

    @property
    def to_send(self) -> int:
        """How many requests would be sent, at most."""
        return sum(service.to_send for service in self.services)

    @property
    def seconds(self) -> float:
        """How long they take at the permitted rates, at most."""
        return sum(service.seconds for service in self.services)


def order_of(geocoders: Sequence[str]) -> list[str]:
    """The names of geocoders in their order, the gazetteer among them.

    Args:
        geocoders: geopy's names of services, and ``gazetteer``, which comes first if it is not
            among them.

    Raises:
        SettingsError: If geopy has no service of a name.
    """
    names = [
        GAZETTEER if name.lower() == GAZETTEER else find_service(name).name for name in geocoders
    ]
    return list(dict.fromkeys(names if GAZETTEER in names else [GAZETTEER, *names]))


class Live(Closing):
    """The services of a run.  Close it, or use ``with``.

    Args:
        settings: Their names in order (see `order_of`), the file with their tables, the folder
            for their answers (None for one that lasts as long as the run), and whether no request
            is sent whatever is asked.
        read_only: Change nothing in the cache: for `plan`.

    Attributes:
        order: The names of the geocoders.
        failed: Names that a service was to be asked for and gave no answer, with the service.
        problems: What went wrong first with each service that failed.

    Raises:
        SettingsError: If there is no such service, the settings are wrong, or a key is missing.
        CacheError: If the cache was made by a newer geomap.
    """

    def __init__(self, settings: Settings, *, read_only: bool = False) -> None:
        self.order = order_of(settings.geocoder)
        self.offline, cache = settings.offline, settings.cache
        self.failed: dict[str, str] = {}
        self.problems: dict[str, str] = {}
        tables = read_settings(settings.config)
        services = {name: tables.service(name) for name in self.order if name != GAZETTEER}
        if not self.offline:
            for service in services.values():
                service.keys()  # before anything is opened or made
        with ExitStack() as stack:
            if read_only:
                folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="geomap-"))
                if cache is not None:
                    _copy(cache / FILE_NAME, Path(folder) / FILE_NAME)
                cache = Path(folder)
            elif cache is None:
                cache = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="geomap-")))
            kept = stack.enter_context(LookupCache(cache)) if services else None
            self._clients = [
                Client(service, kept, offline=self.offline)
                for service in services.values()
                if kept is not None
            ]
            self._stack = stack.pop_all()
        before = self.order.index(GAZETTEER)
        self._before, self._after = self._clients[:before], self._clients[before:]

    @property
    def services(self) -> list[str]:
        """The names of the services, in order."""
        return [client.settings.service.name for client in self._clients]

    @property
    def fingerprint(self) -> str:
        """All that the answers depend on but the services themselves, 16 hex digits.

        It changes as often as the cache forgets that a name is not known, so that what was worked
        out from that is not kept for much longer.
        """
        misses = min((c.settings.keep_misses_days for c in self._clients), default=0.0)
        period = int(time.time() // (misses * _DAY)) if misses > 0 else time.time_ns()
        parts = [
            self.order,
            [client.settings.parameters() for client in self._clients],
            ANSWER_VERSION,
            self.offline,
            period,
        ]
        return blake2b(json.dumps(parts, sort_keys=True).encode(), digest_size=8).hexdigest()

    def wants(self, ask: Ask) -> bool:
        """Whether any service is to be asked for a name."""
        return bool(self._of(ask))

    def _of(self, ask: Ask) -> list[Client]:
        return self._before if ask.is_known else self._clients

    def reply(self, ask: Ask) -> Reply:
        """What the services say of a name: each is asked if those before it do not know it."""
        for client in self._of(ask):
            service = client.settings.service.name
            try:
                hits = client.lookup(ask.name, ask.country or None)
            except GeocodingError as error:
                # Whether it knows the name is open, so those behind it are not asked.
                self.failed.setdefault(ask.name, service)
                self.problems.setdefault(service, str(error))
                return Reply(failed=service)
            if hits:
                return Reply(tuple(hits), service)
        return Reply()

    def replies(
        self, asks: Iterable[Ask], progress: Callable[[int, int], None] | None = None
    ) -> dict[Ask, Reply]:
        """What the services say of many names, each asked for once.

        Args:
            asks: The names; of those that no service is asked for there is nothing in the answer.
            progress: Called after each name with how many are done, and of how many.
        """
        wanted = [ask for ask in dict.fromkeys(asks) if self.wants(ask)]
        said: dict[Ask, Reply] = {}
        for done, ask in enumerate(wanted, start=1):
            said[ask] = self.reply(ask)
            if progress is not None:
                progress(done, len(wanted))
        return said

    def plan(self, asks: Iterable[Ask]) -> tuple[int, tuple[PlannedService, ...]]:
        """How many names would be asked for, and how many lookups of each service."""
        wanted = [ask for ask in dict.fromkeys(asks) if self.wants(ask)]
        # Names that differ in what is no matter to a service are one lookup of it.
        cached: dict[str, set[object]] = {name: set() for name in self.services}
        to_send: dict[str, set[object]] = {name: set() for name in self.services}
        for ask in wanted:
            for client in self._of(ask):
                settings = client.settings
                lookup = Lookup.of(
                    settings.service.name, ask.name, settings.parameters(ask.country or None)
                )
                hits = client.cached(ask.name, ask.country or None)
                (to_send if hits is None else cached)[settings.service.name].add(lookup)
                if hits:
                    break
        return len({ask.name for ask in wanted}), tuple(
            PlannedService(
                client.settings.service.name,
                client.settings.service.title,
                client.settings.host,
                len(cached[client.settings.service.name]),
                count := len(to_send[client.settings.service.name]),
                client.seconds(count),
            )
            for client in self._clients
        )

    def close(self) -> None:
        """Closes the cache."""
        self._stack.close()


def _copy(source: Path, target: Path) -> None:
    """Copies a database that others may be writing to; one that is no database counts as none."""
    if not source.is_file():
        return
    try:
        with (
            closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as one,
            closing(sqlite3.connect(target)) as other,
        ):
            one.backup(other)
    except sqlite3.Error:
        target.unlink(missing_ok=True)
