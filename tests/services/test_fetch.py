"""Fetching, from a real server on this machine: what is saved, what is not asked for, and how."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from geomap.errors import ArticleError
from geomap.fetching.client import Client
from geomap.fetching.fetch import Fetched, Fetcher
from geomap.readers.articles import read_article
from support.command import Run
from support.files import BODY, PAGE, TITLE, pdf

ROBOTS = "User-agent: *\nDisallow: /private/\nCrawl-delay: 3\n"


@dataclass
class Site:
    """A server of pages: those that it has, and what it was asked for, in order."""

    pages: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    broken: dict[str, list[int]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)
    address: str = ""

    def page(self, path: str, title: str = TITLE) -> str:
        """Adds a page, and gives its address."""
        url = f"{self.address}{path}"
        html = PAGE.replace(TITLE, title).replace("https://news.example.org/2019/09/12/raids", url)
        self.pages[path] = ("text/html; charset=utf-8", html.encode())
        return url

    def feed(self, *urls: str) -> str:
        items = "".join(f"<item><link>{url}</link></item>" for url in urls)
        rss = f"<?xml version='1.0'?><rss version='2.0'><channel>{items}</channel></rss>"
        self.pages["/feed"] = ("application/rss+xml", rss.encode())
        return f"{self.address}/feed"


class Handler(BaseHTTPRequestHandler):
    site: Site

    def do_GET(self) -> None:
        self.site.asked.append(self.path)
        etag = self.headers.get("If-None-Match", "")
        self.site.conditions.append(etag)
        if self.site.broken.get(self.path):
            self.send_response(self.site.broken[self.path].pop(0))
            self.send_header("Retry-After", "7")
            self.end_headers()
        elif self.path in self.site.moved:
            self.send_response(302)
            self.send_header("Location", self.site.moved[self.path])
            self.end_headers()
        elif self.path in self.site.pages:
            kind, data = self.site.pages[self.path]
            same = etag == f'"{len(data)}"'
            self.send_response(304 if same else 200)
            self.send_header("Content-Type", kind)
            self.send_header("ETag", f'"{len(data)}"')
            self.end_headers()
            if not same:
                self.wfile.write(data)
        else:
            self.send_response(404)
            self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[Site]:
    site = Site()
    handler = type("Bound", (Handler,), {"site": site})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    site.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=partial(server.serve_forever, 0.01), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as made:
        made.pages["/robots.txt"] = ("text/plain", ROBOTS.encode())
        yield made


def fetched(into: Path, *addresses: str, waits: list[float] | None = None) -> list[Fetched]:
    with Client(sleep=(waits if waits is not None else []).append) as client:
        return list(Fetcher(client, into).fetch(addresses))


def reasons(results: list[Fetched]) -> list[str]:
    return [result.reason for result in results]


def test_a_page_is_saved_as_markdown_that_reads_as_it_says(site: Site, tmp_path: Path) -> None:
    url = site.page("/raids")
    (result,) = fetched(tmp_path, url)
    assert result.path == tmp_path / "2019-09-12-police-raid-offices-in-perm.md"
    article = read_article(result.path)
    assert (article.title, article.published) == (TITLE, "2019-09-12")
    assert (article.source, article.url) == ("The Example", url)
    body = article.text[article.body_start :]
    assert body.split() == f"# {TITLE} {BODY[0]} {BODY[1]}".split()
    assert "author: A Writer" in article.text and "language: en" in article.text


def test_nothing_is_fetched_twice(site: Site, tmp_path: Path) -> None:
    url = site.page("/raids")
    fetched(tmp_path, url)
    site.asked.clear()
    (result,) = fetched(tmp_path, f"{url}?utm_source=feed#part")
    assert (result.outcome, site.asked) == ("known", [])
    site.moved["/short"] = "/raids"
    (result,) = fetched(tmp_path, f"{site.address}/short")
    assert result.outcome == "known"
    assert len(list(tmp_path.iterdir())) == 1


def test_robots_txt_is_obeyed(site: Site, tmp_path: Path) -> None:
    waits: list[float] = []
    first, second = site.page("/a", "Flood in Kazan"), site.page("/b", "Flood in Omsk")
    secret = site.page("/private/c")
    site.moved["/d"] = "/private/c"
    results = fetched(tmp_path, first, second, secret, f"{site.address}/d", waits=waits)
    assert [result.outcome for result in results] == ["saved", "saved", "failed", "failed"]
    assert set(reasons(results[2:])) == {"not allowed by the site's robots.txt"}
    assert site.asked == ["/robots.txt", "/a", "/b", "/d"]
    assert len(waits) == 2 and all(2 < wait <= 3 for wait in waits)


def test_a_site_without_robots_txt_allows_all_and_a_broken_one_nothing(tmp_path: Path) -> None:
    with serving() as site:
        url = site.page("/a")
        assert [result.outcome for result in fetched(tmp_path / "a", url)] == ["saved"]
        site.broken["/robots.txt"] = [500]
        (reason,) = reasons(fetched(tmp_path / "b", url))
        assert reason == "its robots.txt cannot be had (error 500): try later"


def test_what_fails_costs_only_itself(site: Site, tmp_path: Path) -> None:
    waits: list[float] = []
    site.pages["/empty"] = ("text/html", b"<html><body></body></html>")
    site.pages["/picture"] = ("image/png", b"\x89PNG")
    site.pages["/big"] = ("text/html", b"<html>" + b"a" * 10_000_001)
    site.moved["/round"] = "/round"
    site.broken["/busy"] = [429]
    site.page("/busy")
    paths = ["/none", "/empty", "/picture", "/big", "/round", "/busy"]
    site.moved["/lost"] = "http://["
    gone = "http://127.0.0.1:9/"
    broken = [f"{site.address}/lost", "http://a\0b.example/"]
    urls = [*(f"{site.address}{path}" for path in paths), "ftp://example.org", gone, *broken]
    results = fetched(tmp_path, *urls, waits=waits)
    told = reasons(results)
    assert told[:3] == [
        "the server answers with error 404: check the address",
        "is empty: there is no text in the page",
        "is of no kind that is read (image/png)",
    ]
    assert told[3:5] == [
        "is larger than 10 MB: not fetched",
        "leads from one address to the next without an end",
    ]
    assert results[5].outcome == "saved" and 7.0 in waits
    assert "is no address of the web" in told[6] and "cannot be reached" in told[7]
    assert "'http://[': is no address of the web" in told[8] and "cannot be reached" in told[9]


def test_other_kinds_are_saved_as_their_text(site: Site, tmp_path: Path) -> None:
    site.pages["/raids.pdf"] = ("application/pdf", pdf())
    (result,) = fetched(tmp_path, f"{site.address}/raids.pdf")
    assert result.path is not None
    assert BODY[0] in " ".join(read_article(result.path).text.split())


def test_a_public_page_does_not_lead_into_the_readers_network(site: Site, tmp_path: Path) -> None:
    with (
        Client() as client,
        pytest.raises(ArticleError, match="leads into a private network: not fetched"),
    ):
        client.get(site.page("/a"), from_public=True)
    assert site.asked == []


def test_a_feed_is_watched(site: Site, tmp_path: Path) -> None:
    feed = site.feed(site.page("/a", "Flood in Kazan"))
    rounds = 0

    def pause() -> bool:
        nonlocal rounds
        rounds += 1
        if rounds == 2:  # in the first pause nothing new came
            site.feed(site.page("/b", "Flood in Omsk"), f"{site.address}/a")
        return rounds < 3

    with Client(sleep=lambda seconds: None) as client:
        results = list(Fetcher(client, tmp_path).watch([feed], pause))
    assert [result.url for result in results] == [f"{site.address}/a", f"{site.address}/b"]
    assert site.asked == ["/robots.txt", "/feed", "/a", "/feed", "/feed", "/b"]
    assert site.conditions[3] and not site.conditions[1]


def test_the_command_tells_what_it_did(site: Site, geomap: Run, tmp_path: Path) -> None:
    url = site.page("/raids")
    wanted = f"{url}\n{site.address}/none\n".encode()
    done = geomap("fetch", "-", "--delay", "0", stdin=wanted, code=1)
    assert "Saved 1 article in seeds, 1 failed." in done.stdout
    assert done.stderr == (
        f"geomap: {site.address}/none: the server answers with error 404: check the address\n"
    )
    done = geomap("fetch", url, "--into", "seeds", code=0)
    assert done.stdout == "Saved 0 articles in seeds, 1 known already.\n"
