"""Download a file that the user has asked for, going on where an earlier attempt broke off.

What has come lies in a file ``*.part`` beside a note of the server's version of it: the rest is
asked for on condition that it is still the same (RFC 9110, Range and If-Range).  A server that
does not know ranges sends all of it again.
"""

from __future__ import annotations

import base64
import http.client
import json
import re
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit

from geomap._version import __version__
from geomap.errors import GazetteerError

__all__ = ["discard", "download", "without_credentials"]

_BLOCK = 1 << 18
_TIMEOUT = 60.0
"""Seconds without a byte after which a connection counts as broken."""

_ATTEMPTS = 5
"""Attempts without a byte more, before it is given up."""

_ADDRESS = re.compile(r"(?i)\b[a-z][a-z0-9+.-]{0,20}://[^\s'\"]+|[^\s'\"@]{0,200}@[^\s'\"]+")

_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_sleep = time.sleep


def without_credentials(url: str) -> str:
    """A URL as it may be written down: without user, password, query and fragment."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def _credentials(url: str) -> tuple[str, str]:
    """A URL without user and password, and the header that carries them (RFC 7617), or none."""
    parts = urlsplit(url)
    given, at, host = parts.netloc.rpartition("@")
    bare = urlunsplit((parts.scheme, host, parts.path, parts.query, ""))
    if not at:
        return bare, ""
    user, _, password = given.partition(":")
    token = f"{unquote(user)}:{unquote(password)}".encode()
    return bare, "Basic " + base64.b64encode(token).decode("ascii")


def download(url: str, folder: Path, progress: Callable[[int, int], None]) -> Path:
    """Download a file, or go on with it.

    Args:
        url: Of http or https.
        folder: Where to keep it; made if need be.
        progress: Called with how many bytes are there, and of how many (0 if unknown).

    Returns:
        The whole file, in ``folder``.

    Raises:
        GazetteerError: If the server refuses, or the connection keeps breaking off.
    """
    parts = urlsplit(url)
    shown = without_credentials(url)
    try:
        _ = parts.port
    except ValueError:
        raise GazetteerError(f"{shown}: its port is none: give a number up to 65535") from None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise GazetteerError(f"{shown}: not a web address: give one of http or https, or a path")
    folder.mkdir(parents=True, exist_ok=True)
    file_name = re.sub(r"[^A-Za-z0-9._-]+", "-", Path(unquote(parts.path)).name).lstrip(".")
    key = blake2b(url.encode(), digest_size=4).hexdigest()
    target = folder / f"{key}-{file_name or 'dump'}"
    if target.exists():
        return target
    partial = target.with_name(target.name + ".part")
    failures = 0
    while True:
        before = partial.stat().st_size if partial.exists() else 0
        try:
            _fetch(url, partial, progress)
        except urllib.error.HTTPError as error:
            if error.code < 500 and error.code not in (408, 429):
                # "from None": what is behind holds the address, and that a password.
                raise GazetteerError(
                    f"{shown}: the server answers {error.code} {_said(error.reason)}: "
                    "check the address, and the user and password in it"
                    if error.code in (401, 403)
                    else f"{shown}: the server answers {error.code} {_said(error.reason)}: "
                    "check the address"
                ) from None
            reason: object = f"{error.code} {error.reason}"
        except urllib.error.URLError as error:
            reason = error.reason
        except (OSError, http.client.HTTPException) as error:
            if isinstance(error, OSError) and error.filename is not None:
                raise  # the disk's, not the connection's
            reason = error
        else:
            partial.replace(target)
            _note(partial).unlink(missing_ok=True)
            return target
        there = partial.stat().st_size if partial.exists() else 0
        failures = 0 if there > before else failures + 1
        if failures >= _ATTEMPTS or isinstance(reason, socket.gaierror):
            raise GazetteerError(
                f"{shown}: the download broke off after {there / 1e6:,.1f} MB ({_said(reason)}): "
                "run the same command again to go on with it"
            ) from None
        _sleep(min(2.0**failures, 10.0))


def discard(path: Path) -> None:
    """Delete a downloaded file."""
    path.unlink(missing_ok=True)


def _said(reason: object) -> str:
    """What went wrong, without any address in it, which may hold a password."""
    return _ADDRESS.sub("[address]", str(reason)[:500])


def _note(partial: Path) -> Path:
    return partial.with_name(partial.name + ".json")


def _fetch(url: str, partial: Path, progress: Callable[[int, int], None]) -> None:
    """Fetch what is missing of a file."""
    there = partial.stat().st_size if partial.exists() else 0
    version = _version(partial) if there else ""
    headers = {"User-Agent": f"geomap/{__version__}", "Accept-Encoding": "identity"}
    if version:
        headers |= {"Range": f"bytes={there}-", "If-Range": version}
    bare, authorization = _credentials(url)
    request = urllib.request.Request(bare, headers=headers)  # noqa: S310 (http and https only)
    if authorization:  # to this server, and to none that it sends on to
        request.add_unredirected_header("Authorization", authorization)
    try:
        response = urllib.request.urlopen(request, timeout=_TIMEOUT)  # noqa: S310
    except urllib.error.HTTPError as error:
        if error.code != 416 or not version:
            raise
        # Nothing follows what is there, or it is another file by now: begin anew.
        error.close()
        partial.unlink(missing_ok=True)
        return _fetch(url, partial, progress)
    with response:
        total = int(response.headers.get("Content-Length") or 0)
        match = _RANGE.fullmatch(response.headers.get("Content-Range") or "")
        if response.status == 206 and match and int(match[1]) == there:
            total = 0 if match[3] == "*" else int(match[3])
            mode = "ab"
        elif response.status == 200:
            there, mode = 0, "wb"
            # An old part must not be taken for one of this version.
            partial.unlink(missing_ok=True)
            _note(partial).write_text(json.dumps({"version": _version_of(response)}), "utf-8")
        else:
            raise http.client.HTTPException(f"an answer that was not asked for: {response.status}")
        with partial.open(mode) as file:
            while block := response.read(_BLOCK):
                file.write(block)
                there += len(block)
                progress(there, total)
        if total and there < total:
            raise http.client.HTTPException(f"{there:,} of {total:,} bytes came")
    return None


def _version_of(response: Any) -> str:
    """What the server calls this version of a file: a strong ETag, else when it was changed."""
    tag = response.headers.get("ETag") or ""
    if tag and not tag.startswith("W/"):
        return str(tag)
    return str(response.headers.get("Last-Modified") or "")


def _version(partial: Path) -> str:
    try:
        return str(json.loads(_note(partial).read_text("utf-8"))["version"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
