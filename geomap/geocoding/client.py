"""Client of one service: gives the hits of a name, with cache, limit and retries.

The cache is asked first, and answers without waiting for anything.  Else the name waits for its
turn, is looked up in the cache once more (another process may have asked in between), and sent:
it, the country that it is in if that is sure, and nothing else.  What fails is tried again, more
and more slowly; a service that fails time after time, that refuses, or that asks for a long rest
is left alone for the rest of the run, and its names are taken up by the next one, because only
answers are kept.
"""

from __future__ import annotations

import logging
import re
import time
import unicodedata
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any

from geomap.errors import (
    GeocodingError,
    NotAskedError,
    ServiceFailedError,
    ServiceRefusedError,
    SettingsError,
)
from geomap.geocoding.failures import Verdict, back_off, judge, one_line
from geomap.geocoding.hits import Hit
from geomap.geocoding.keys import keep_out_of_logs
from geomap.geocoding.limiter import Limiter, Turn
from geomap.geocoding.lookups import MAX_QUERY, Answer, Lookup, LookupCache
from geomap.geocoding.services import class_of
from geomap.geocoding.settings import ServiceSettings

__all__ = ["Client"]

_FAILURES = 8  # requests in a row that fail, after which a service is left alone
_MOST_RETRY_AFTER_SECONDS = 120.0  # a longer rest than that is not waited for
_USUAL_SECONDS = 0.5  # that an answer takes, before one is known

log = logging.getLogger(__name__)

# A test replaces it.
_sleep = time.sleep


class Client:
    """A client of one service that keeps to its limit and asks for no name twice.

    Args:
        settings: How it is to be asked.
        cache: Where its answers are kept.
        offline: Send nothing, whatever is asked; then no key is needed either.
        limiter: The pace; by default that of the machine for the service's host.
        environment: Where its keys are; by default the environment.

    Attributes:
        settings: As above.
        offline: As above.
        left_alone: Why the service is not asked any more in this run; empty as long as it is.
        answered: How many names it has answered in this run, not counting the cache.

    Raises:
        SettingsError: If a key or a User-Agent that it needs is missing.
    """

    def __init__(
        self,
        settings: ServiceSettings,
        cache: LookupCache,
        *,
        offline: bool = False,
        limiter: Limiter | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.settings = settings
        self.offline = offline
        self.left_alone = ""
        self.answered = 0
        self._cache = cache
        self._limiter = limiter or Limiter(settings.host, settings.requests_a_second)
        self._keys = None if offline else settings.keys(environment)
        self._geocoder: Any = None
        self._turn: Turn | None = None
        self._failures = 0
        self._seconds = 0.0

    @property
    def sent(self) -> int:
        """Number of requests sent in this run."""
        return int(self._geocoder.adapter.requests) if self._geocoder is not None else 0

    def seconds(self, names: int) -> float:
        """Seconds that so many names take at the permitted pace."""
        each = self._seconds / self.answered if self.answered else _USUAL_SECONDS
        return names * (1 / self.settings.requests_a_second + each)

    def cached(self, name: str, country: str | None = None) -> list[Hit] | None:
        """The hits in the cache, an empty list if there is no such place; None if never asked for.

        Args:
            name: The name.
            country: ISO 3166-1 code of the country that it is in, if that is sure.
        """
        answer = self._fresh(self._lookup(name, country))
        return None if answer is None else list(answer.hits)

    def lookup(self, name: str, country: str | None = None) -> list[Hit]:
        """The places that the service knows by a name, in its own order.

        Args:
            name: The name; nothing else of an article.
            country: ISO 3166-1 code of the country that it is in, if that is sure.  Sent where
                the service takes one: it then gives places of that country only.

        Returns:
            The places; none if the service knows of none.

        Raises:
            NotAskedError: If it was not asked: offline, left alone, or nothing to ask for.
            ServiceFailedError: If it gave no answer, also when asked again.
            ServiceRefusedError: If it refuses until something is changed.
            GeocodingError: Any of these, or the pace cannot be kept.
        """
        lookup = self._lookup(name, country)
        answer = self._fresh(lookup)
        if answer is None:
            words = " ".join(unicodedata.normalize("NFC", name).split())
            self._check(words)
            answer = self._ask(lookup, words, country)
        return list(answer.hits)

    def lookup_all(
        self,
        names: Iterable[tuple[str, str | None]],
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> Iterator[list[Hit] | GeocodingError]:
        """The places that the service knows by each of many names, in their order.

        Args:
            names: Names, each with the country that it is in or None.
            progress: Called after each name with how many are done, and of how many.

        Yields:
            For each name in turn its places, or the error; one does not end the others.
        """
        names = list(names)
        for done, (name, country) in enumerate(names, start=1):
            try:
                found: list[Hit] | GeocodingError = self.lookup(name, country)
            except GeocodingError as error:
                found = error
            progress(done, len(names))
            yield found

    def _lookup(self, name: str, country: str | None) -> Lookup:
        settings = self.settings
        return Lookup.of(settings.service.name, name, settings.parameters(country))

    def _fresh(self, lookup: Lookup) -> Answer | None:
        answer = self._cache.get(lookup)
        if answer is None:
            return None
        settings = self.settings
        # Offline, an old answer is better than none.
        if self.offline or answer.is_fresh(settings.keep_days, settings.keep_misses_days):
            return answer
        return None

    @property
    def _title(self) -> str:
        return f"{self.settings.service.title} ({self.settings.host})"

    def _check(self, words: str) -> None:
        """Raises NotAskedError if nothing is to be sent."""
        if self.offline:
            raise NotAskedError(f"{self._title}: not asked for {_shown(words)}: offline")
        if self.left_alone:
            raise NotAskedError(f"{self._title}: not asked for {_shown(words)}: {self.left_alone}")
        if not re.search(r"\w", words) or len(words) > MAX_QUERY or not words.isprintable():
            raise NotAskedError(f"{self._title}: not asked for {_shown(words)}: not a name")

    def _ask(self, lookup: Lookup, words: str, country: str | None) -> Answer:
        problem = "another process had its answer, which is gone again"
        attempts = self.settings.attempts
        for attempt in range(1, attempts + 1):
            with self._turn_for(lookup) as turn:
                # Once more: another process may have asked while this one waited.
                answer = self._fresh(lookup)
                if answer is not None:
                    return answer
                if turn is None:  # the wait was given up for an answer that is gone again
                    continue
                began = time.monotonic()
                try:
                    hits = self._send(turn, words, country)
                except Exception as error:
                    verdict = self._judge(error, attempt)
                    if verdict.rest:
                        turn.hold(verdict.rest)
                else:
                    answer = self._cache.put(lookup, hits)
                    self._seconds += time.monotonic() - began
                    self._failures = 0
                    self.answered += 1
                    return answer
            problem = verdict.problem
            self._failures += 1
            log.debug("%s: %s: %s (attempt %d)", self._title, _shown(words), problem, attempt)
            if verdict.refuses:
                self._leave_alone(f"it refuses: {problem}")
                raise ServiceRefusedError(f"{self._title}: {problem}") from None
            if verdict.rest > _MOST_RETRY_AFTER_SECONDS:
                self._leave_alone(f"it asks for a rest of {verdict.rest:.0f} s: run again later")
                break
            if self._failures >= _FAILURES:
                self._leave_alone(
                    f"it failed {self._failures} times in a row ({problem}): run again later"
                )
                break
            if not verdict.again:
                break
            if attempt < attempts and not verdict.rest:
                _sleep(back_off(attempt))
        asked = f"asked {attempt} times" if attempt > 1 else "asked once"
        ending = f"; {self.left_alone}" if self.left_alone else ": run again later"
        raise ServiceFailedError(
            f"{self._title}: no answer for {_shown(words)}: {problem} ({asked}){ending}"
        ) from None

    @contextmanager
    def _turn_for(self, lookup: Lookup) -> Iterator[Turn | None]:
        """The turn to ask, None if another process has got the answer during the wait."""
        with ExitStack() as stack:
            try:
                turn = stack.enter_context(
                    self._limiter.turn(
                        patience=_MOST_RETRY_AFTER_SECONDS,
                        answered=lambda: self._fresh(lookup) is not None,
                    )
                )
            except NotAskedError as error:  # another process was told to let it rest
                self._leave_alone(str(error))
                raise
            yield turn

    def _leave_alone(self, why: str) -> None:
        self.left_alone = f"left alone for the rest of this run, because {why}"
        log.warning("%s: %s", self._title, self.left_alone)

    def _send(self, turn: Turn, words: str, country: str | None) -> list[Hit]:
        """The answer to one request; raises geopy's errors."""
        from geomap.geocoding.answers import confirms_miss, read_hits

        service, geocoder = self.settings.service, self._geopy()
        self._turn = turn
        try:
            found = geocoder.geocode(words, exactly_one=False, **self._options(country))
        finally:
            self._turn = None
        if found:
            found = found if isinstance(found, list) else [found]
            return read_hits(service, found, self.settings.limit)
        adapter = geocoder.adapter
        # Some services say "no such place" by an HTTP error, which geopy knows.
        if adapter.status < 400 and not confirms_miss(service, adapter.document):
            raise ValueError("neither places nor the word that there are none")
        return []

    def _options(self, country: str | None) -> dict[str, object]:
        """Geopy's options for a lookup."""
        settings, service = self.settings, self.settings.service
        options = dict(service.ask)
        if service.limit_option:
            options[service.limit_option] = settings.limit
        if service.language_option and settings.language:
            options[service.language_option] = settings.language
        if service.country_option and country:
            code: object = country.lower()
            if service.country_form == "upper":
                code = country.upper()
            elif service.country_form == "list":
                code = [country.upper()]
            elif service.country_form == "component":
                code = {"country": country.upper()}
            options[service.country_option] = code
        return options

    def _geopy(self) -> Any:
        """Geopy's client of the service, made when first needed."""
        if self._geocoder is not None:
            return self._geocoder
        from geopy.exc import ConfigurationError

        from geomap._version import __version__
        from geomap.geocoding.transport import Adapter

        settings, service = self.settings, self.settings.service
        assert self._keys is not None  # noqa: S101 (offline, nothing gets here)
        keep_out_of_logs(self._keys)

        def adapter(*, proxies: Any, ssl_context: Any) -> Adapter:
            return Adapter(
                before=self._before, after=self._after, proxies=proxies, ssl_context=ssl_context
            )

        options: dict[str, Any] = {
            **settings.options,
            **self._keys.reveal(),
            "timeout": settings.timeout,
            "user_agent": settings.user_agent or f"geomap/{__version__}",
            "adapter_factory": adapter,
        }
        if service.own_domain:
            options["domain"] = settings.domain
        if service.own_scheme:
            options["scheme"] = settings.scheme
        if self._keys.reveal() and service.domain and not settings.is_public:
            log.warning(
                "%s: [geocoders.%s]: the key of %s goes to %s, as domain says there",
                settings.where, service.name, service.title, settings.domain,
            )  # fmt: skip
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # geopy's advice to programmers
                self._geocoder = class_of(service)(**options)
        except (ConfigurationError, TypeError, ValueError) as error:
            raise SettingsError(
                f"{settings.where}: [geocoders.{service.name}]: geopy refuses it: "
                f"{self._keys.redact(one_line(str(error)))}"
            ) from None
        return self._geocoder

    def _judge(self, error: Exception, attempt: int) -> Verdict:
        if isinstance(error, SettingsError):
            raise error
        adapter, keys = self._geopy().adapter, self._keys
        assert keys is not None  # noqa: S101 (offline, nothing is asked)
        return judge(error, adapter, self.settings, keys, attempt)

    def _before(self) -> None:
        assert self._turn is not None  # noqa: S101 (no request without a turn)
        self._turn.wait()

    def _after(self) -> None:
        if self._turn is not None:
            self._turn.done()


def _shown(name: str) -> str:
    return repr(name if len(name) <= 60 else f"{name[:57]}...")
