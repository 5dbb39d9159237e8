"""The page's Content-Security-Policy: it may run and load its own parts and nothing else.

The page's scripts are allowed one by one, by hash, so that script from anywhere else cannot
run even if it got into the page; and no address may be asked for anything, except those of
tiles and of layers that the map's user added.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from urllib.parse import urlsplit

# Apart, since what stands between them is long and would be gone through letter by letter.
_OPENED = re.compile(r"<script\b([^>]*)>", re.IGNORECASE)
_CLOSED = re.compile(r"</script\s*>", re.IGNORECASE)
_LINKED = re.compile(r"<(?:script|link)\b[^>]*?\b(?:src|href)=[\"']?(https?://[^\"'\s>]+)", re.I)


def policy(markup: str, script: str, images: Iterable[str], *, beside: bool = False) -> str:
    """Give the policy of a page.

    Args:
        markup: The page's head and body, scripts included.
        script: The script that ends the page.
        images: Addresses or templates of tiles and pictures that the map may load.
        beside: Whether the page has files beside it, scripts that it may load from there:
            from disk, or from where it is itself, if someone has put it on a server.

    Returns:
        The policy, for the ``content`` of a ``meta`` element.
    """
    inline = [body for attributes, body in _scripts(markup) if _runs(attributes)]
    hashes = [f"'sha256-{_digest(body)}'" for body in dict.fromkeys([*inline, script])]
    linked = _origins(_LINKED.findall(markup))
    return "; ".join(
        " ".join(part)
        for part in (
            ["default-src 'none'"],
            ["script-src", *hashes, *(("file:", "'self'") if beside else ()), *linked],
            ["style-src 'unsafe-inline'", *linked],
            ["img-src data:", *_origins([*images, *linked])],
            ["font-src data:", *linked],
            ["base-uri 'none'"],
            ["form-action 'none'"],
        )
    )


def _scripts(markup: str) -> Iterator[tuple[str, str]]:
    """Give each script's attributes and what stands in it."""
    opened = _OPENED.search(markup)
    while opened:
        closed = _CLOSED.search(markup, opened.end())
        if closed is None:
            return
        yield opened[1], markup[opened.end() : closed.start()]
        opened = _OPENED.search(markup, closed.end())


def _runs(attributes: str) -> bool:
    return "src=" not in attributes and "application/" not in attributes


def _digest(body: str) -> str:
    return b64encode(sha256(body.encode("utf-8")).digest()).decode("ascii")


def _origins(addresses: Iterable[str]) -> list[str]:
    """Give the origins of web addresses, ``{s}`` and the like in their hosts as wildcards."""
    origins = []
    for address in addresses:
        wild = re.sub(r"\{[^{}]*\}", "*", address)
        parts = urlsplit(wild)
        host = re.sub(r"^[^.]*\*[^.]*\.", "*.", parts.netloc)
        if parts.scheme in {"http", "https"} and re.fullmatch(r"(\*\.)?[\w.:-]+", host):
            origins.append(f"{parts.scheme}://{host}")
    return list(dict.fromkeys(origins))
