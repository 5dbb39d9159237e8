"""The page of ``geomap serve``: drop articles, see the map, correct it, take the tables along."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from geomap.corrections.merging import corrections_csv
from geomap.corrections.reader import read_corrections, rows_of
from geomap.errors import ArticleError, CorrectionsError, GeomapError
from geomap.pipeline.names import MANIFEST_NAME, MAP_NAME, NAMES
from geomap.readers.articles import MAX_BYTES
from geomap.server.guard import Guard
from geomap.server.places import places_named
from geomap.server.uploads import save_article, save_text
from geomap.server.watching import Built, watched
from geomap.storage.atomic import replacing

if TYPE_CHECKING:
    from starlette.requests import Request

    from geomap.config.settings import Settings

__all__ = ["CORRECTIONS_NAME", "Service", "application"]

CORRECTIONS_NAME = "corrections.csv"
"""The name of the file of corrections that the page sends, beside the folder of articles."""

STATIC = Path(__file__).parent / "static"
_MOST_FILES = 2_000
_LONGEST_NAME = 100
_WAIT_SECONDS = 20.0
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "frame-src 'self'; connect-src 'self' blob:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}


class Service:
    """The builds behind the page: one at a time, in a thread of their own.

    Args:
        settings: The settings of the builds.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.number = 0
        self.built = Built(None)
        self._stop = threading.Event()
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begins to build and to watch."""
        self._thread.start()

    def release(self) -> None:
        """Lets go of those who wait for a later build, and begins none."""
        with self._changed:
            self._stop.set()
            self._changed.notify_all()

    def stop(self) -> None:
        """Ends it, after the build that is under way."""
        self.release()
        self._thread.join()

    def _run(self) -> None:
        for built in watched(self.settings, self._stop):
            with self._changed:
                if built.report is None or not built.report.unchanged or not self.number:
                    self.number += 1
                self.built = built
                self._changed.notify_all()

    def state(self, after: int, seconds: float) -> dict[str, object]:
        """What the page is told, as soon as there is a later build than one that it knows."""
        with self._changed:
            self._changed.wait_for(lambda: self.number > after or self._stop.is_set(), seconds)
            report = self.built.report
            said = self.built.error
            if report is not None:
                counts = {"article": report.articles, "place": report.places}
                counts["event"] = report.events
                said = ", ".join(f"{n:,} {noun}{'s' * (n != 1)}" for noun, n in counts.items())
            return {
                "number": self.number,
                "said": said,
                "skipped": [reason for _, reason in report.skipped] if report else [],
                "files": [
                    name
                    for name in (*NAMES, MANIFEST_NAME)
                    if (self.settings.maps / name).is_file()
                ],
            }


def application(service: Service, token: str, port: int) -> Guard:
    """The page and all that it asks for, behind its guard.

    Args:
        service: The builds.
        token: The token in the address.
        port: The port that the server listens on.
    """
    settings = service.settings

    async def static(request: Request) -> Response:
        name = request.path_params.get("name", "page.html")
        path = STATIC / name
        if name not in ("page.html", "page.js", "page.css"):
            return PlainTextResponse("there is no such page", 404)
        headers = {"content-security-policy": _POLICY}
        return FileResponse(path, media_type=_TYPES[path.suffix], headers=headers)

    async def state(request: Request) -> Response:
        after = request.query_params.get("after", "")
        number = int(after) if after.isdecimal() and len(after) < 10 else 0
        seconds = _WAIT_SECONDS if number else 0.0
        return JSONResponse(await asyncio.to_thread(service.state, number, seconds))

    async def made(request: Request) -> Response:
        """A file of the maps: the map, those beside it, a table to take along."""
        name = request.path_params["name"]
        path = (settings.maps / name).resolve()
        known = name in (*NAMES, MANIFEST_NAME) or name.startswith(f"{Path(MAP_NAME).stem}.texts/")
        if not known or not path.is_relative_to(settings.maps.resolve()) or not path.is_file():
            return PlainTextResponse("there is no such file", 404)
        if name == MAP_NAME or name.endswith(".js"):
            return FileResponse(path, media_type=_TYPES[path.suffix])
        return FileResponse(path, filename=path.name)

    async def articles(request: Request) -> Response:
        """Takes files that were dropped."""
        async with request.form(max_files=_MOST_FILES, max_part_size=MAX_BYTES) as form:
            saved, refused = 0, []
            for name, part in form.multi_items():
                if isinstance(part, str):
                    continue
                try:
                    data = await part.read(MAX_BYTES + 1)
                    await run_in_threadpool(save_article, settings.seeds, name, data)
                    saved += 1
                except (ArticleError, OSError) as error:
                    refused.append(str(error))
        return JSONResponse({"saved": saved, "refused": refused})

    async def text(request: Request) -> Response:
        """Takes a text that was pasted, or the address of a page to fetch."""
        given = await _body(request)
        if given is None:
            return JSONResponse({"saved": 0, "refused": ["the text is too large: split it"]}, 413)
        words = given.decode("utf-8", "replace")
        try:
            if words.strip().startswith(("http://", "https://")) and len(words.split()) == 1:
                saved = await run_in_threadpool(_fetched, words.strip(), settings)
            else:
                await run_in_threadpool(save_text, settings.seeds, words)
                saved = 1
        except (GeomapError, OSError) as error:
            return JSONResponse({"saved": 0, "refused": [str(error)]})
        return JSONResponse({"saved": saved, "refused": []})

    async def corrections(request: Request) -> Response:
        """Takes the corrections that were made in the map."""
        given = await _body(request)
        if given is None:
            return JSONResponse({"saved": 0, "refused": ["there are too many corrections"]}, 413)
        try:
            await run_in_threadpool(_correct, settings.corrections[-1], given)
        except (GeomapError, OSError) as error:
            return JSONResponse({"saved": 0, "refused": [str(error)]})
        return JSONResponse({"saved": 1, "refused": []})

    async def places(request: Request) -> Response:
        """The places of a name in the gazetteer, for one who corrects."""
        name = request.query_params.get("name", "")[:_LONGEST_NAME]
        return JSONResponse(await run_in_threadpool(places_named, name))

    routes = [
        Route("/", static),
        Route("/static/{name}", static),
        Route("/state", state),
        Route("/places", places),
        Route("/maps/{name:path}", made),
        Route("/articles", articles, methods=["POST"]),
        Route("/text", text, methods=["POST"]),
        Route("/corrections", corrections, methods=["POST"]),
    ]
    return Guard(Starlette(routes=routes), token, port)


async def _body(request: Request) -> bytes | None:
    """What a request brings; None if it is more than an article can be."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MAX_BYTES:
            return None
        parts.append(part)
    return b"".join(parts)


def _correct(path: Path, data: bytes) -> None:
    """Adds corrections to those that were sent before, once they have been found sound.

    Raises:
        CorrectionsError: They are not.
    """
    with TemporaryDirectory() as folder:
        sent = Path(folder, CORRECTIONS_NAME)
        sent.write_bytes(data)
        broken = read_corrections([sent]).broken
        if broken:
            raise CorrectionsError(broken[0])
        files = [path, sent] if path.exists() else [sent]
        rows = [
            {column: cell for column, cell in cells.items() if cell}
            for file in files
            for _, cells, _ in rows_of(file)
        ]
    # Of the same correction the last: of two on one mention the later prevails.
    unique = {tuple(sorted(row.items())): row for row in reversed(rows)}
    with replacing(path) as file:
        file.write(corrections_csv(reversed(unique.values())))


def _fetched(address: str, settings: Settings) -> int:
    """Fetches a page, or those of a feed, into the folder of articles; gives how many were saved.

    Raises:
        ArticleError: None could be fetched, or it needs a library that is not installed.
    """
    # Imported late: only an address needs it, and an extra.
    from geomap.fetching.client import Client
    from geomap.fetching.fetch import Fetcher

    with Client() as client:
        fetched = list(Fetcher(client, settings.seeds).fetch([address]))
    failed = [one.reason for one in fetched if one.outcome == "failed"]
    if failed and len(failed) == len(fetched):
        raise ArticleError(failed[0])
    return sum(one.outcome == "saved" for one in fetched)
