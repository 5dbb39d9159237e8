"""Adapter for geopy on the standard library's HTTP, with limits of bytes and time.

Each request waits for its turn, goes to the host that it was meant for and to no other (no
redirect is followed), sends nothing but what geopy asks for, takes so many seconds in all and
no more, however slowly a server drips, and brings back so many bytes and no more.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from email.message import Message
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    ProxyHandler,
    Request,
    build_opener,
    getproxies,
)

from geopy.adapters import AdapterHTTPError, URLLibAdapter
from geopy.exc import (
    GeocoderParseError,
    GeocoderServiceError,
    GeocoderTimedOut,
    GeocoderUnavailable,
)

from geomap.geocoding.answers import without_impossible

__all__ = ["MAX_BYTES", "Adapter", "RedirectedError", "TooLargeError"]

MAX_BYTES = 4_000_000
"""The largest answer that is read, in bytes."""

_CHUNK = 65_536
_MAX_ERROR_BYTES = 20_000


class RedirectedError(GeocoderServiceError):  # type: ignore[misc]  # geopy has no types
    """The server redirects; the message names the other host, not the query."""


class TooLargeError(GeocoderServiceError):  # type: ignore[misc]
    """The answer is larger than any sensible one."""


class Adapter(URLLibAdapter):  # type: ignore[misc]
    """Geopy's adapter.

    Args:
        before: Called before every request.
        after: Called after every request, however it ended.
        proxies: As geopy has them: None for the system's.
        ssl_context: As geopy has it: None for the system's.

    Attributes:
        document: What the last answer was, as JSON; None if there was none.
        retry_after: The header of that name in the last answer, empty if it had none.
        status: The code of the last answer, 0 if there was none.
        requests: How many requests have been sent.
    """

    def __init__(
        self,
        *,
        before: Callable[[], None],
        after: Callable[[], None],
        proxies: Any,
        ssl_context: Any,
    ) -> None:
        self._before, self._after = before, after
        self.document: Any = None
        self.retry_after = ""
        self.status = 0
        self.requests = 0
        self._deadline = _Deadline()
        self._opener = build_opener(
            ProxyHandler(getproxies() if proxies is None else proxies),
            _Http(self._deadline),
            _Https(self._deadline, ssl_context),
            _NoRedirects(),
        )

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        """The answer as JSON; raises GeocoderParseError if it is not, without quoting it."""
        text = self.get_text(url, timeout=timeout, headers=headers)
        try:
            self.document = json.loads(text.removeprefix("\ufeff"), parse_constant=_no_constant)
            return without_impossible(self.document)
        except (ValueError, RecursionError):
            # "from None", here and below: what is behind may hold the URL, and the URL a key.
            raise GeocoderParseError(_what_instead(text)) from None

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        """The answer as text; raises geopy's errors, with no URL in any message."""
        self.document, self.retry_after, self.status = None, "", 0
        self._before()
        self.requests += 1
        try:
            with self._deadline.within(timeout):
                return self._get(url, timeout, headers)
        except (AdapterHTTPError, GeocoderServiceError):
            raise
        except Exception as error:
            raise _translated(error, expired=self._deadline.expired, timeout=timeout) from None
        finally:
            self._after()

    def _get(self, url: str, timeout: float, headers: Mapping[str, str]) -> str:
        request = Request(url, headers={**headers, "Accept": "application/json, */*;q=0.5"})  # noqa: S310 (http or https)
        try:
            with self._opener.open(request, timeout=timeout) as response:
                self.status = response.status
                data = _read(response, MAX_BYTES)
                if data is None:
                    raise TooLargeError(f"the answer is larger than {MAX_BYTES // 1_000_000} MB")
                self._check_complete(response, data)
                return _decoded(data, response.headers)
        except HTTPError as error:
            with error:
                self.status = error.code
                self.retry_after = error.headers.get("Retry-After") or ""
                if 300 <= error.code < 400:
                    target = urlsplit(error.headers.get("Location") or "")
                    whereto = f" to {target.scheme}://{target.hostname}" if target.hostname else ""
                    raise RedirectedError(f"sends elsewhere{whereto}") from None
                text = ""
                with suppress(OSError, http.client.HTTPException, GeocoderParseError):
                    text = _decoded(_read(error, _MAX_ERROR_BYTES) or b"", error.headers)
                raise AdapterHTTPError(
                    f"HTTP {error.code}",
                    status_code=error.code,
                    headers={name.lower(): value for name, value in error.headers.items()},
                    text=text,
                ) from None

    def _check_complete(self, response: http.client.HTTPResponse, data: bytes) -> None:
        # A connection that was cut looks like the end where the length is not told.
        if self._deadline.expired:
            raise TimeoutError
        if response.length:
            raise http.client.IncompleteRead(data, response.length)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _what_instead(text: str) -> str:
    start = text.lstrip("\ufeff \t\r\n")[:200].lower()
    if start.startswith(("<!doctype html", "<html", "<head", "<body")):
        return "a web page in the place of an answer"
    if start.startswith("<"):
        return "XML in the place of JSON"
    return "cut off or broken JSON" if start.startswith(("{", "[")) else "no JSON"


def _read(response: Any, most: int) -> bytes | None:
    """The body, None if it is larger than allowed; no more than that is ever read."""
    parts, size = [], 0
    while chunk := response.read(min(_CHUNK, most - size + 1)):
        parts.append(chunk)
        size += len(chunk)
        if size > most:
            return None
    return b"".join(parts)


def _decoded(data: bytes, headers: Message) -> str:
    try:
        return data.decode(headers.get_content_charset() or "utf-8")
    except (ValueError, LookupError):
        raise GeocoderParseError("text in no known encoding") from None


def _translated(error: Exception, *, expired: bool, timeout: float) -> Exception:
    """The error of geopy that stands for one of the standard library's."""
    reason = error.reason if isinstance(error, URLError) else error
    if expired or isinstance(reason, TimeoutError):
        return GeocoderTimedOut(f"no complete answer within {timeout:g} s")  # type: ignore[no-any-return]
    if isinstance(reason, http.client.IncompleteRead):
        return GeocoderServiceError("the answer was cut off")  # type: ignore[no-any-return]
    if isinstance(reason, ssl.SSLCertVerificationError):
        said = reason.verify_message or "not valid"
        return GeocoderUnavailable(f"its certificate is not trusted: {said}")  # type: ignore[no-any-return]
    if isinstance(reason, ConnectionRefusedError):
        return GeocoderUnavailable("the connection was refused")  # type: ignore[no-any-return]
    if isinstance(reason, ConnectionError):  # RemoteDisconnected among them
        return GeocoderUnavailable("the connection was closed")  # type: ignore[no-any-return]
    if isinstance(reason, socket.gaierror):
        return GeocoderUnavailable("the host is not known")  # type: ignore[no-any-return]
    if isinstance(reason, OSError):
        said = (reason.strerror or type(reason).__name__).lower()
        return GeocoderUnavailable(f"cannot be reached: {said}")  # type: ignore[no-any-return]
    return GeocoderServiceError(f"no sound answer: {type(reason).__name__}")  # type: ignore[no-any-return]


class _Deadline:
    """A limit of time for a request, at whose end its connection is shut."""

    def __init__(self) -> None:
        self.expired = False
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._timer: threading.Timer | None = None
        self._until = 0.0

    def within(self, seconds: float) -> _Deadline:
        self.expired = False
        self._until = time.monotonic() + seconds
        self._timer = threading.Timer(seconds, self._expire)
        self._timer.daemon = True
        return self

    def __enter__(self) -> None:
        assert self._timer is not None  # noqa: S101
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        assert self._timer is not None  # noqa: S101
        self._timer.cancel()
        self._timer.join()
        self._let_go()

    def remaining(self) -> float:
        """Seconds that are left, a little above 0 at least."""
        return max(0.01, self._until - time.monotonic())

    def watch(self, connected: socket.socket) -> None:
        """From now on this connection is the one to shut."""
        with self._lock:
            self._close()
            # Another handle on the connection: encryption takes the first one over.
            self._socket = connected.dup()
            if self.expired:
                self._shut()

    def _expire(self) -> None:
        with self._lock:
            self.expired = True
            self._shut()

    def _shut(self) -> None:
        if self._socket is not None:
            with suppress(OSError):  # if it has ended by itself
                self._socket.shutdown(socket.SHUT_RDWR)

    def _let_go(self) -> None:
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def _connector(deadline: _Deadline) -> Callable[..., socket.socket]:
    def connect(
        address: tuple[str, int], timeout: object = None, source: Any = None
    ) -> socket.socket:
        """As `socket.create_connection`, but all addresses of a host within the one deadline."""
        host, port = address
        problem: OSError | None = None
        for *kind, _, place in socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM):
            try:
                connected = socket.socket(*kind)
                try:
                    connected.settimeout(deadline.remaining())
                    connected.connect(place)
                    deadline.watch(connected)
                except BaseException:
                    connected.close()
                    raise
                return connected
            except OSError as error:
                problem = error
        raise problem or OSError("no address")

    return connect


class _Http(HTTPHandler):
    def __init__(self, deadline: _Deadline) -> None:
        super().__init__()
        self._connect = _connector(deadline)

    def http_open(self, req: Request) -> http.client.HTTPResponse:
        def make(host: str, **options: Any) -> http.client.HTTPConnection:
            connection = http.client.HTTPConnection(host, **options)
            connection._create_connection = self._connect  # type: ignore[attr-defined]
            return connection

        return self.do_open(make, req)


class _Https(HTTPSHandler):
    def __init__(self, deadline: _Deadline, context: Any) -> None:
        super().__init__(context=context)
        self._connect = _connector(deadline)

    def https_open(self, req: Request) -> http.client.HTTPResponse:
        def make(host: str, **options: Any) -> http.client.HTTPSConnection:
            connection = http.client.HTTPSConnection(host, **options)
            connection._create_connection = self._connect  # type: ignore[attr-defined]
            return connection

        return self.do_open(make, req, context=self._context)  # type: ignore[attr-defined]


class _NoRedirects(HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """None: a redirect would carry the name to another host, as a second request."""
        return None
