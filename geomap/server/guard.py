"""The guard of the page: who comes by another name, from another site or without the token, goes.

The server listens on this machine alone, but any site that a browser shows can send requests to
it.  So a request has to name this server as its host, or a name that another site owns could be
made to lead here; its origin, where the browser tells one, has to be the page itself; and its path
has to begin with a token that no other site can know.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["Guard", "new_token"]

_HEADERS = {
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
}
_HARMLESS = ("GET", "HEAD")


def new_token() -> str:
    """A token that nobody can guess, fit for an address."""
    return secrets.token_urlsafe(24)


class Guard:
    """Lets only the page's own requests through to an application.

    Args:
        app: The application, which sees paths without the token.
        token: The token.
        port: The port that the server listens on.
    """

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        self.app = app
        self.token = token
        self.hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request, or refuses it."""
        if scope["type"] != "http":  # the server's own start and end
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        refusal = self._refusal(scope)
        if refusal:
            await PlainTextResponse(refusal, 403, _HEADERS)(scope, receive, send)
            return
        path = scope["path"].removeprefix(f"/{self.token}")
        inner = {**scope, "path": path, "raw_path": path.encode()}

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                pairs = [(name.encode(), value.encode()) for name, value in _HEADERS.items()]
                message["headers"] = [*message.get("headers", []), *pairs]
            await send(message)

        await self.app(inner, receive, send_with_headers)

    def _refusal(self, scope: Scope) -> str:
        """Why a request is refused; empty if it is not."""
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        if headers.get("host") not in self.hosts:
            return "refused: this server is asked for by another name"
        origin = headers.get("origin")
        if origin is not None and origin not in {f"http://{host}" for host in self.hosts}:
            return "refused: asked from another site"
        site = headers.get("sec-fetch-site", "same-origin")
        if scope["method"] not in _HARMLESS and (origin is None or site != "same-origin"):
            return "refused: asked from another site"
        first = scope["path"].split("/")[1]
        # Compared in a time that says nothing of where they differ.
        if not secrets.compare_digest(first.encode(), self.token.encode()):
            return "refused: open the address that geomap serve has printed, token and all"
        return ""
