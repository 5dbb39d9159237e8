"""The client: one address at a time, as robots.txt allows, slowly, and not more than a page.

A host is asked once a second at most, or as seldom as its robots.txt says, one request at a time.
A public page cannot lead to an address of the reader's own network, by a redirect or a link.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from geomap._version import __version__
from geomap.errors import ArticleError
from geomap.readers.base import MAX_BYTES, library
from geomap.storage.closing import Closing

__all__ = ["Client", "Page", "address_of", "is_public"]

_AGENT = f"geomap/{__version__} (a reader of news articles; obeys robots.txt as geomap)"
_ROBOT = "geomap"

_MOST_REDIRECTS = 5
_MOST_ROBOTS = 500_000  # bytes of robots.txt that count, as the standard says
_LONGEST = 120.0  # seconds that a page may take altogether
_LONGEST_PAUSE = 60.0  # seconds that a server may ask to wait for
_EXTRA = "fetch"


@dataclass(frozen=True, slots=True)
class Page:
    """What an address gave.

    Attributes:
        url: The address that it was found at in the end.
        data: Its bytes; none where it has not changed.
        kind: What the server says it is, as ``text/html``.
        charset: The encoding that the server says it has, or empty.
        etag: What tells this version from others, or empty.
        changed: When it was last changed, as the server says it, or empty.
    """

    url: str
    data: bytes
    kind: str
    charset: str = ""
    etag: str = ""
    changed: str = ""


def address_of(text: str, base: str = "") -> str:
    """An address to fetch, without the part after ``#``.

    Args:
        text: The address.
        base: The address of the page that has it, to which it may be relative.

    Raises:
        ArticleError: It is none of the web.
    """
    try:
        address = urldefrag(urljoin(base, text.strip()))[0]
        parts = urlsplit(address)
        if parts.scheme in ("http", "https") and parts.hostname:
            return address
    except ValueError:  # brackets around what is no number of a host
        pass
    raise ArticleError(f"{text[:200]!r}: is no address of the web: give https://...")


def is_public(url: str) -> bool:
    """Whether an address is not one of the reader's own machine or network."""
    parts = urlsplit(url)
    try:
        found = socket.getaddrinfo(parts.hostname, parts.port or 80, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, ValueError):
        return True  # told when it is asked
    return all(
        ipaddress.ip_address(str(entry[4][0]).partition("%")[0]).is_global for entry in found
    )


class Client(Closing):
    """What asks servers.

    Args:
        delay: Seconds between two requests to a host, at least.
        sleep: Waits so many seconds.
    """

    def __init__(self, delay: float = 1.0, sleep: Callable[[float], object] = time.sleep) -> None:
        self._delay, self._sleep = delay, sleep
        self._http = library("httpx", _EXTRA)
        self._protego = library("protego", _EXTRA).Protego
        self._client: Any = self._http.Client(
            headers={"User-Agent": _AGENT, "Accept-Language": "en, *;q=0.5"},
            timeout=30.0,
            follow_redirects=False,
        )
        self._robots: dict[str, Any] = {}
        self._last: dict[str, float] = {}

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def get(self, url: str, *, from_public: bool = False, seen: Page | None = None) -> Page:
        """What an address gives.

        Args:
            url: The address.
            from_public: Whether a page of the public web led to it.
            seen: What it gave before: its data are not sent again where it has not changed.

        Raises:
            ArticleError: It is not allowed, or cannot be had; the message is without the address.
        """
        url = address_of(url)
        from_public = from_public or is_public(url)
        for _ in range(_MOST_REDIRECTS):
            if from_public and not is_public(url):
                raise ArticleError("leads into a private network: not fetched")
            robots = self._rules(url)
            if not robots.can_fetch(url, _ROBOT):
                raise ArticleError("not allowed by the site's robots.txt")
            page, further = self._ask(url, float(robots.crawl_delay(_ROBOT) or 0), seen)
            if page is not None:
                return page
            url = address_of(further, url)
        raise ArticleError("leads from one address to the next without an end")

    def _rules(self, url: str) -> Any:
        """The rules of a host: all is allowed where it has none, nothing where it cannot say."""
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._robots:
            status, _, data = self._send(f"{host}/robots.txt", _MOST_ROBOTS, {})
            if status >= 500:
                raise ArticleError(f"its robots.txt cannot be had (error {status}): try later")
            text = data.decode("utf-8", "replace") if status == 200 else ""
            self._robots[host] = self._protego.parse(text)
        return self._robots[host]

    def _ask(self, url: str, delay: float, seen: Page | None) -> tuple[Page | None, str]:
        """The page at an address, or the address that it leads to."""
        asked = {}
        if seen is not None and seen.url == url:
            asked = {"If-None-Match": seen.etag, "If-Modified-Since": seen.changed}
        fields = {name: value for name, value in asked.items() if value}
        self._wait(url, delay)
        status, head, data = self._send(url, MAX_BYTES, fields)
        pause = head.get("retry-after", "")
        if status in (429, 503) and pause.isdecimal() and float(pause) <= _LONGEST_PAUSE:
            self._sleep(float(pause))
            status, head, data = self._send(url, MAX_BYTES, fields)
        if status == 304 and seen is not None:
            return seen, ""
        if status in (301, 302, 303, 307, 308) and "location" in head:
            return None, str(head["location"])
        if status != 200:
            raise ArticleError(f"the server answers with error {status}: check the address")
        kind, _, rest = head.get("content-type", "").partition(";")
        charset = rest.partition("charset=")[2].strip().strip("\"'")
        etag, changed = head.get("etag", ""), head.get("last-modified", "")
        return Page(url, data, kind.strip().lower(), charset, etag, changed), ""

    def _wait(self, url: str, delay: float) -> None:
        """Waits until the host may be asked again."""
        host = urlsplit(url).netloc
        pause = max(self._delay, min(delay, _LONGEST_PAUSE))
        if host in self._last:
            left = self._last[host] + pause - time.monotonic()
            if left > 0:
                self._sleep(left)
        self._last[host] = time.monotonic()

    def _send(self, url: str, limit: int, fields: dict[str, str]) -> tuple[int, Any, bytes]:
        """One request: the status, the head and the body of what is answered.

        Raises:
            ArticleError: Nothing is answered, or too much, or too slowly.
        """
        begun, data = time.monotonic(), bytearray()
        try:
            with self._client.stream("GET", url, headers=fields) as answer:
                for block in answer.iter_bytes():
                    data += block
                    if len(data) > limit:
                        if limit == _MOST_ROBOTS:
                            break
                        raise ArticleError(f"is larger than {limit // 1_000_000} MB: not fetched")
                    if time.monotonic() - begun > _LONGEST:
                        raise ArticleError("is sent too slowly: try later")
        except (self._http.HTTPError, self._http.InvalidURL) as error:
            reason = " ".join(str(error).split())[:120] or type(error).__name__
            raise ArticleError(f"cannot be reached ({reason}): try later") from error
        return answer.status_code, answer.headers, bytes(data[:limit])
