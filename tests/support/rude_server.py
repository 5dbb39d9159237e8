"""A geocoding server of the tests' own, on this machine, that misbehaves as the real ones do."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Request:
    """What came over the wire."""

    time: float
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes


Behaviour = Callable[["Handler"], None]


@dataclass
class RudeServer:
    """The server: `behaviours` are used up one a request, after which it `answers` as it should."""

    requests: list[Request] = field(default_factory=list)
    behaviours: list[Behaviour] = field(default_factory=list)
    always: Behaviour | None = None
    port: int = 0
    busy: int = 0
    most_busy: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def domain(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def names(self) -> list[str]:
        """The names asked for, in order."""
        return [request.query.get("q", "") for request in self.requests]


class Handler(BaseHTTPRequestHandler):
    rude: RudeServer
    counted = False
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        rude = self.rude
        split = urlsplit(self.path)
        with rude._lock:
            self.counted = True
            rude.busy += 1
            rude.most_busy = max(rude.most_busy, rude.busy)
            length = int(self.headers.get("Content-Length") or 0)
            self.asked = Request(
                time.monotonic(), split.path, dict(parse_qsl(split.query)), dict(self.headers),
                self.rfile.read(length),
            )  # fmt: skip
            rude.requests.append(self.asked)
            behave = rude.behaviours.pop(0) if rude.behaviours else rude.always or answers
        try:
            behave(self)
        except (BrokenPipeError, ConnectionResetError):
            pass  # the client has had enough
        finally:
            self.is_done()
        self.close_connection = True

    do_POST = do_GET

    def is_done(self) -> None:
        """Counts the request as answered: said before its last bytes, for who reads them may ask
        again before this thread runs on."""
        with self.rude._lock:
            self.rude.busy -= self.counted
            self.counted = False

    def reply(
        self,
        body: bytes | str,
        status: int = 200,
        headers: dict[str, str] | None = None,
        kind: str = "application/json",
    ) -> None:
        data = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for name, value in {"Content-Type": kind, **(headers or {})}.items():
            self.send_header(name, value)
        if "Content-Length" not in (headers or {}):
            self.send_header("Content-Length", str(len(data)))
        self.is_done()
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def rude_server() -> Iterator[RudeServer]:
    """A running server."""
    rude = RudeServer()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"rude": rude}))
    server.daemon_threads = True
    server.request_queue_size = 64
    rude.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield rude
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def a_place(name: str = "Perm", **values: object) -> dict[str, object]:
    """A place as Nominatim gives it."""
    return {
        "place_id": 1, "osm_type": "node", "osm_id": 27, "lat": "58.0104600", "lon": "56.2501700",
        "class": "place", "type": "city", "importance": 0.62, "name": name,
        "display_name": f"{name}, Perm Krai, Russia", "addresstype": "city",
        "address": {"city": name, "state": "Perm Krai", "country_code": "ru"}, **values,
    }  # fmt: skip


# ---- what it may do ------------------------------------------------------------------------------


def answers(handler: Handler) -> None:
    """As Nominatim: places of that name, none for a name with ``nowhere`` in it."""
    name = handler.asked.query.get("q", "")
    handler.reply(json.dumps([] if "nowhere" in name.lower() else [a_place(name)]))


def says(body: bytes | str, status: int = 200, **headers: str) -> Behaviour:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.reply(body, status, named)


def too_many(retry_after: str | None = None) -> Behaviour:
    headers = {} if retry_after is None else {"Retry_After": retry_after}
    return says('{"error": "too many requests"}', 429, **headers)


def truncated_json(handler: Handler) -> None:
    handler.reply(json.dumps([a_place()])[:-40])


def cut_off(handler: Handler) -> None:
    """Says that more will come than does."""
    data = json.dumps([a_place()]).encode()
    handler.reply(data[:-40], headers={"Content-Length": str(len(data))})


def a_web_page(handler: Handler) -> None:
    handler.reply("<!DOCTYPE html><html><body>Please log in</body></html>", kind="text/html")


def drips(handler: Handler) -> None:
    """A byte now and then, each well within any time-out of a single read."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    for _ in range(1_000_000):  # until the client has had enough
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def drips_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(1_000_000):
        handler.wfile.write(b"X-%d: x\r\n" % (number % 90))
        handler.wfile.flush()
        time.sleep(0.05)


def says_nothing(handler: Handler) -> None:
    handler.connection.recv(1)  # until the client hangs up


def closes(handler: Handler) -> None:
    handler.close_connection = True


def ten_megabytes(handler: Handler) -> None:
    place = json.dumps(a_place())
    handler.reply("[" + ",".join([place] * (10_000_000 // len(place))) + "]")


def endless(handler: Handler) -> None:
    """Megabytes without a length, as long as anyone reads."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    handler.wfile.write(b"[")
    for _ in range(1000):
        handler.wfile.write(b" " * 100_000)


def redirects(whereto: str) -> Behaviour:
    return says("", 302, Location=whereto)
