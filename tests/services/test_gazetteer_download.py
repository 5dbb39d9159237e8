"""Downloads of dump files: from a server of the test's own, as good or bad as it is told to be."""

from __future__ import annotations

import base64
import http.server
import threading
import traceback
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from geomap.errors import GazetteerError
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.install import download as downloading
from geomap.gazetteer.install.download import download, without_credentials
from geomap.gazetteer.install.installer import install
from geomap.gazetteer.installed import installed_layers
from support.command import Run
from support.dumps import DUMPS

CONTENT = bytes(range(256)) * 4000


class Server(http.server.ThreadingHTTPServer):
    """Serves one file, and remembers what was asked."""

    content = CONTENT
    tag = '"one"'
    modified = ""
    ranges = True
    breaks = 0
    """So many answers break off midway."""
    status = 200
    says_length = True
    authorization = ""
    """What a request must say of itself, if anything."""
    elsewhere = ""
    """Where it sends on to, if anywhere."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str | None] = []
        self.said: list[str | None] = []

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no error."""

    def url(self, path: str = "export/dump/AU.zip") -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{path}"


class Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        server = self.server
        asked = self.headers.get("Range")
        server.asked.append(asked)
        server.said.append(self.headers.get("Authorization"))
        if server.elsewhere:
            self.send_response(302)
            self.send_header("Location", server.elsewhere)
            self.end_headers()
            return
        if server.authorization not in ("", self.headers.get("Authorization")):
            self.send_error(401)
            return
        if server.status != 200:
            self.send_error(server.status)
            return
        begin = 0
        same = self.headers.get("If-Range") in (server.tag, server.modified)
        if asked and server.ranges and same:
            begin = int(asked.removeprefix("bytes=").rstrip("-"))
            if begin >= len(server.content):
                self.send_error(416)
                return
            self.send_response(206)
            last, total = len(server.content) - 1, len(server.content)
            self.send_header("Content-Range", f"bytes {begin}-{last}/{total}")
        else:
            self.send_response(200)
        body = server.content[begin:]
        if server.says_length:
            self.send_header("Content-Length", str(len(body)))
        if server.tag:
            self.send_header("ETag", server.tag)
        if server.modified:
            self.send_header("Last-Modified", server.modified)
        self.end_headers()
        if server.breaks:
            server.breaks -= 1
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            self.close_connection = True
            self.connection.close()
            return
        self.wfile.write(body)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setattr(downloading, "_sleep", lambda seconds: None)
    monkeypatch.setenv("no_proxy", "*")
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def nothing(done: int, total: int) -> None:
    pass


def test_a_file_comes_whole(server: Server, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = download(server.url(), tmp_path, lambda done, total: told.append((done, total)))
    assert path.read_bytes() == CONTENT
    assert path.name.endswith("-AU.zip")
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_there_is_not_fetched_again(server: Server, tmp_path: Path) -> None:
    first = download(server.url(), tmp_path, nothing)
    assert download(server.url(), tmp_path, nothing) == first
    assert len(server.asked) == 1


def test_a_connection_that_breaks_off_is_gone_on_with(server: Server, tmp_path: Path) -> None:
    server.breaks = 3
    assert download(server.url(), tmp_path, nothing).read_bytes() == CONTENT
    half = len(CONTENT) // 2
    assert server.asked == [
        None,
        f"bytes={half}-",
        f"bytes={half + half // 2}-",
        f"bytes={half + half // 2 + half // 4}-",
    ]


def test_a_later_run_goes_on_too(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloading, "_ATTEMPTS", 0)
    server.breaks = 1
    with pytest.raises(GazetteerError, match=r"broke off after 0\.5 MB .*run the same command"):
        download(server.url(), tmp_path, nothing)
    assert download(server.url(), tmp_path, nothing).read_bytes() == CONTENT
    assert server.asked[-1] == f"bytes={len(CONTENT) // 2}-"


def test_a_server_without_ranges_sends_all_again(server: Server, tmp_path: Path) -> None:
    server.ranges, server.breaks = False, 1
    assert download(server.url(), tmp_path, nothing).read_bytes() == CONTENT


def test_a_file_that_has_changed_meanwhile_is_fetched_anew(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloading, "_ATTEMPTS", 0)
    server.breaks = 1
    with pytest.raises(GazetteerError):
        download(server.url(), tmp_path, nothing)
    server.content, server.tag = CONTENT[::-1], '"two"'
    assert download(server.url(), tmp_path, nothing).read_bytes() == CONTENT[::-1]


@pytest.mark.parametrize(
    ("tag", "modified", "continues"),
    [
        ('W/"weak"', "Tue, 24 Nov 2026 00:00:00 GMT", True),
        ('W/"weak"', "", False),
        ("", "", False),
    ],
)
def test_only_a_version_that_is_known_for_sure_is_gone_on_with(
    server: Server, tmp_path: Path, tag: str, modified: str, continues: bool
) -> None:
    server.tag, server.modified, server.breaks = tag, modified, 1
    assert download(server.url(), tmp_path, nothing).read_bytes() == CONTENT
    assert (server.asked[1] is not None) == continues


def test_a_server_that_does_not_say_how_much(server: Server, tmp_path: Path) -> None:
    server.says_length = False
    assert download(server.url(), tmp_path, nothing).read_bytes() == CONTENT


def test_a_part_that_is_the_whole(server: Server, tmp_path: Path) -> None:
    path = download(server.url(), tmp_path, nothing)
    part = path.with_name(path.name + ".part")
    path.rename(part)
    part.with_name(part.name + ".json").write_text('{"version": "\\"one\\""}')
    assert download(server.url(), tmp_path, nothing).read_bytes() == CONTENT


@pytest.mark.parametrize(("status", "asked"), [(404, 1), (403, 1), (503, 5)])
def test_a_server_that_refuses(server: Server, tmp_path: Path, status: int, asked: int) -> None:
    server.status = status
    with pytest.raises(GazetteerError, match=str(status)):
        download(server.url(), tmp_path, nothing)
    assert len(server.asked) == asked


def test_nobody_at_the_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "_sleep", lambda seconds: None)
    monkeypatch.setenv("no_proxy", "*")
    with pytest.raises(GazetteerError, match="refused"):
        download("http://127.0.0.1:9/AU.zip", tmp_path, nothing)


@pytest.mark.parametrize(
    "url", ["ftp://example.org/AU.zip", "file:///etc/passwd", "http:///AU.zip", "gopher://x/"]
)
def test_other_addresses_are_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(GazetteerError, match="not a web address"):
        download(url, tmp_path, nothing)


def test_a_hostile_name_stays_in_the_folder(server: Server, tmp_path: Path) -> None:
    for path in ("a/..%2f..%2fetc%2fpasswd", "", "%00.zip", "...."):
        assert download(server.url(path), tmp_path / "in", nothing).parent == tmp_path / "in"
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_what_is_written_down_has_no_secrets() -> None:
    url = "https://me:secret@example.org/premium/AU.zip?token=secret#x"
    assert without_credentials(url) == "https://example.org/premium/AU.zip"


# ---- installed from an address -------------------------------------------------------------------


def zip_of(name: str) -> bytes:
    import io

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(DUMPS / name, name)
    return buffer.getvalue()


def test_a_dump_is_installed_from_an_address(
    geomap: Run, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    monkeypatch.setenv("GEOMAP_DATA", str(data))
    server.content, server.breaks = zip_of("AU.txt"), 1
    done = geomap("gazetteer", "install", server.url(), code=0)
    assert "Installed AU: " in done.stdout and done.stderr == ""
    assert [p.geonameid for p, _ in Gazetteer().lookup("Adelaide Oval")] == [6615562]
    (layer,) = installed_layers(data)
    assert layer.info["source"] == server.url()
    # What was downloaded is not kept.
    assert list((data / "downloads").iterdir()) == []


def test_a_download_that_turns_out_to_be_bad_is_not_kept(server: Server, tmp_path: Path) -> None:
    server.content = zip_of("AU.txt")[:-100]
    with pytest.raises(GazetteerError, match="damaged or cut short"):
        install(server.url(), folder=tmp_path)
    assert list((tmp_path / "downloads").iterdir()) == []
    server.content = zip_of("AU.txt")
    assert install(server.url(), folder=tmp_path).places


# ---- a password in the address -------------------------------------------------------------------


def with_password(server: Server, password: str = "s3cr%C3%A9t") -> str:
    return server.url().replace("http://", f"http://me:{password}@")


def test_a_password_in_the_address_is_used(server: Server, tmp_path: Path) -> None:
    server.authorization = "Basic " + base64.b64encode("me:s3crét".encode()).decode()
    assert download(with_password(server), tmp_path, nothing).read_bytes() == CONTENT


def test_a_password_goes_to_its_own_server_only(server: Server, tmp_path: Path) -> None:
    with Server() as other:
        thread = threading.Thread(target=other.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        server.elsewhere = other.url()
        assert download(with_password(server), tmp_path, nothing).read_bytes() == CONTENT
        other.shutdown()
        thread.join()
    assert server.said[0] is not None
    assert other.said == [None]


@pytest.mark.parametrize("what", ["refused", "unknown host", "bad port", "not found", "broken off"])
def test_a_password_is_never_printed(
    server: Server, tmp_path: Path, what: str, geomap: Run
) -> None:
    address = with_password(server, "s3cr3t")
    if what == "refused":
        server.authorization = "Basic other"
    elif what == "unknown host":
        address = "http://me:s3cr3t@no-such-host.invalid/AU.zip"
    elif what == "bad port":
        address = "http://me:s3cr3t@127.0.0.1:port/AU.zip"
    elif what == "not found":
        server.status = 404
    else:
        server.breaks = 100
    with pytest.raises(GazetteerError) as caught:
        download(address, tmp_path, nothing)
    told = "".join(traceback.format_exception(caught.value))
    assert "s3cr3t" not in str(caught.value)
    assert "s3cr3t" not in told.replace(f'"{address}"', "")
    result = geomap("gazetteer", "install", address)
    assert result.returncode == 1
    assert "s3cr3t" not in result.stdout + result.stderr
