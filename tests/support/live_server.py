"""A stand-in for geocoding services: it answers as Nominatim and Photon do, and counts."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

Known = dict[str, list[tuple[float, float, str]]]


def nominatim_hit(name: str, latitude: float, longitude: float, kind: str) -> dict[str, object]:
    category, _, what = kind.partition("=")
    return {
        "place_id": 1,
        "osm_type": "node",
        "osm_id": 1,
        "lat": str(latitude),
        "lon": str(longitude),
        "class": category,
        "category": category,
        "type": what,
        "place_rank": 19,
        "importance": 0.15,
        "addresstype": what,
        "name": name,
        "display_name": f"{name}, Perm Krai, Russia",
        "address": {what: name, "state": "Perm Krai", "country": "Russia", "country_code": "ru"},
        "boundingbox": ["0", "1", "0", "1"],
    }


def photon_hit(name: str, latitude: float, longitude: float, kind: str) -> dict[str, object]:
    key, _, value = kind.partition("=")
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {
            "osm_type": "N",
            "osm_id": 1,
            "osm_key": key,
            "osm_value": value,
            "type": "city",
            "name": name,
            "state": "Perm Krai",
            "country": "Russia",
            "countrycode": "RU",
        },
    }


class StandIn:
    """The server.

    Attributes:
        nominatim: What Nominatim knows: places by the name in small letters.
        photon: What Photon knows.
        asked: The paths that were asked for, with their queries, in order.
        broken: Names, in small letters, for which the answer is an error of the server.
    """

    def __init__(self) -> None:
        self.nominatim: Known = {}
        self.photon: Known = {}
        self.asked: list[tuple[str, dict[str, list[str]]]] = []
        self.broken: set[str] = set()
        self.requests: list[bytes] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                url = urlsplit(self.path)
                query = parse_qs(url.query)
                outer.asked.append((url.path, query))
                outer.requests.append(
                    self.requestline.encode() + b"\n" + bytes(self.headers.as_bytes())
                )
                name = query.get("q", [""])[0]
                if name.lower() in outer.broken:
                    return self.reply(500, {"error": "out of order"})
                if url.path == "/search":
                    known = outer.nominatim.get(name.lower(), [])
                    return self.reply(200, [nominatim_hit(name, *hit) for hit in known])
                known = outer.photon.get(name.lower(), [])
                features = [photon_hit(name, *hit) for hit in known]
                return self.reply(200, {"type": "FeatureCollection", "features": features})

            def reply(self, code: int, document: object) -> None:
                body = json.dumps(document).encode()
                self.send_response(code)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"127.0.0.1:{self.server.server_port}"

    def names(self, path: str = "") -> list[str]:
        """The names asked for, at one of the services or all."""
        return [query["q"][0] for asked, query in self.asked if path in ("", asked)]

    def settings(self, **more: object) -> str:
        """A geomap.toml that sends both services here."""
        tables = []
        for service in ("nominatim", "photon"):
            lines = [
                f"[geocoders.{service}]",
                f'domain = "{self.address}"',
                'scheme = "http"',
                'user_agent = "geomap-tests (tests@example.org)"',
                "requests_a_second = 1000",
                "attempts = 1",
                *(f"{key} = {json.dumps(value)}" for key, value in more.items()),
            ]
            tables.append("\n".join(lines))
        return "\n\n".join(tables) + "\n"


@contextmanager
def standing_in() -> Iterator[StandIn]:
    stand_in = StandIn()
    thread = threading.Thread(target=stand_in.server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield stand_in
    finally:
        stand_in.server.shutdown()
        stand_in.server.server_close()
        thread.join()
