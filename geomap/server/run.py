"""The server of ``geomap serve``: on this machine alone, until it is interrupted."""

from __future__ import annotations

import socket
from collections.abc import Callable

import uvicorn

from geomap.config.settings import Settings
from geomap.corrections.correction import COLUMNS as CORRECTION_COLUMNS
from geomap.errors import OutputError
from geomap.server.app import CORRECTIONS_NAME, Service, application
from geomap.server.guard import new_token

__all__ = ["run", "with_corrections"]


class _Server(uvicorn.Server):
    """One that ends what pages wait for when it is interrupted, and then at once."""

    def __init__(self, config: uvicorn.Config, service: Service) -> None:
        super().__init__(config)
        self._service = service

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Lets go of those who wait, and ends."""
        self._service.release()
        await super().shutdown(sockets)


def run(settings: Settings, port: int, ready: Callable[[str], None]) -> None:
    """Serves the page until it is interrupted.

    Args:
        settings: The settings of the builds.
        port: The port; 0 for a free one.
        ready: Called with the address when the page can be opened.

    Raises:
        OutputError: The port is taken.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind(("127.0.0.1", port))
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise OutputError(
                f"port {port}: {reason}: give another, or 0 for a free one"
            ) from error
        listening.listen()  # who opens the page at once is not refused, but waits
        bound = listening.getsockname()[1]
        token = new_token()
        service = Service(with_corrections(settings))
        config = uvicorn.Config(
            application(service, token, bound),
            log_level="critical",
            access_log=False,  # the token is in every address
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=1,
        )
        service.start()
        ready(f"http://127.0.0.1:{bound}/{token}/")
        try:
            _Server(config, service).run(sockets=[listening])
        finally:
            service.stop()


def with_corrections(settings: Settings) -> Settings:
    """The settings with a file for the corrections that are made in the page."""
    if settings.corrections:
        return settings
    path = settings.seeds.resolve().parent / CORRECTIONS_NAME
    if not path.exists():
        path.write_text(",".join(CORRECTION_COLUMNS) + "\n", "utf-8")
    return settings.model_copy(update={"corrections": (path,)})
