"""The page of ``geomap serve``: articles in, a map out, and nobody else's business."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from geomap.config.settings import Settings
from geomap.corrections.reader import read_corrections
from geomap.errors import ArticleError
from geomap.server.app import Service, application
from geomap.server.run import with_corrections
from geomap.server.uploads import save_article, save_text
from geomap.server.watching import watched
from support.waiting import DEAD_MAN_SECONDS

TOKEN, PORT = "a-token-of-the-tests", 8123
HOME = f"http://127.0.0.1:{PORT}"
OWN = {"origin": HOME, "sec-fetch-site": "same-origin"}


class Page:
    """The page as its script sees it."""

    def __init__(self, client: TestClient, folder: Path) -> None:
        self.client, self.folder, self.number = client, folder, 0

    def get(self, path: str, **headers: str) -> Any:
        return self.client.get(f"/{TOKEN}/{path}", headers=headers)

    def post(self, path: str, **given: Any) -> Any:
        return self.client.post(f"/{TOKEN}/{path}", headers=OWN, **given)

    def next_build(self) -> dict[str, object]:
        """What the page is told of the build after the last that it knows."""
        while True:
            told: dict[str, object] = self.get(f"state?after={self.number}").json()
            if told["number"] != self.number:
                self.number = int(str(told["number"]))
                return told


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("served")
    (folder / "seeds").mkdir()
    (folder / "seeds" / "a.txt").write_text("A flood hit Paris, France, on Monday.")
    settings = Settings(seeds=folder / "seeds", maps=folder / "maps", cache=folder / "cache")
    service = Service(with_corrections(settings))
    service.start()
    try:
        with TestClient(application(service, TOKEN, PORT), base_url=HOME) as client:
            page = Page(client, folder)
            page.next_build()
            yield page
    finally:
        service.stop()


def test_who_waits_for_a_build_is_let_go_when_it_ends(tmp_path: Path) -> None:
    service = Service(Settings(seeds=tmp_path))
    waiting = threading.Thread(target=service.state, args=(0, threading.TIMEOUT_MAX), daemon=True)
    waiting.start()
    service.release()
    waiting.join(DEAD_MAN_SECONDS)
    assert not waiting.is_alive()


@pytest.mark.parametrize(
    "host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1:1", "127.0.0.1"]
)
def test_another_name_for_this_server_is_refused(page: Page, host: str) -> None:
    assert page.get("", host=host).status_code == 403


@pytest.mark.parametrize("path", ["/", "/state", "/wrong/", "/wrong/maps/index.html", "//state"])
def test_without_the_token_nothing_is_shown(page: Page, path: str) -> None:
    answer = page.client.get(HOME + path)
    assert answer.status_code == 403
    assert TOKEN not in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {},  # a form of another site may hide where it is from
        {"origin": "null"},
        {"origin": "https://evil.example"},
        {"origin": f"http://evil.example:{PORT}"},
        {**OWN, "sec-fetch-site": "cross-site"},
    ],
)
def test_another_site_can_send_nothing(page: Page, headers: dict[str, str]) -> None:
    for path in ("text", "articles", "corrections"):
        answer = page.client.post(f"/{TOKEN}/{path}", headers=headers, content=b"Paris")
        assert answer.status_code == 403
    assert [path.name for path in (page.folder / "seeds").rglob("pasted*")] == []


def test_no_page_of_it_tells_others_where_it_is(page: Page) -> None:
    for path in ("", "maps/index.html", "state"):
        headers = page.get(path).headers
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["x-frame-options"] == "SAMEORIGIN"
    assert "script-src 'self'" in page.get("").headers["content-security-policy"]
    for name in ("page.js", "page.css"):
        assert page.get(f"static/{name}").status_code == 200


@pytest.mark.parametrize(
    "path", ["maps/../seeds/a.txt", "maps/..%2Fseeds%2Fa.txt", "maps/secret.csv", "static/app.py"]
)
def test_only_what_a_build_makes_is_given(page: Page, path: str) -> None:
    (page.folder / "maps" / "secret.csv").write_text("secret")
    assert page.get(path).status_code == 404


def test_what_is_dropped_pasted_and_corrected_is_on_the_map(page: Page) -> None:
    files = {"more/raid.txt": ("raid.txt", b"Police raided an office in Perm, Russia.")}
    assert page.post("articles", files=files).json() == {"saved": 1, "refused": []}
    assert str(page.next_build()["said"]).startswith("2 articles, ")
    assert "more/raid.txt" in page.get("maps/locations.csv").text
    assert page.post("text", content=b"A fire broke out in Lagos, Nigeria.").json()["saved"]
    page.next_build()
    assert "pasted-001.txt" in page.get("maps/locations.csv").text
    correction = b"article,sentence,mention,action\nmore/raid.txt,,Perm,not a place\n"
    assert page.post("corrections", content=correction).json() == {"saved": 1, "refused": []}
    page.next_build()
    assert ",Perm," not in page.get("maps/places.csv").text
    # As a spreadsheet saves it where the comma is the decimal sign.
    again = b"article;sentence;mention;action\npasted-001.txt;;Lagos;not a place\n"
    page.post("corrections", content=again)
    page.next_build()
    assert "Perm" not in (text := page.get("maps/places.csv").text) and "Lagos" not in text
    assert page.get("maps/index.html").text.startswith("<!DOCTYPE html>")
    event = b"mention,action,event\n,not an event,0123abcd\n"
    assert page.post("corrections", content=event).json()["saved"]
    kept = read_corrections(page.folder / "corrections.csv")
    assert {correction.mention for correction in kept.corrections} == {"Perm", "Lagos"}
    assert [correction.event for correction in kept.events] == ["0123abcd"] and not kept.broken


def test_what_is_no_article_or_correction_is_refused_with_a_reason(page: Page) -> None:
    files = {"a.exe": ("a.exe", b"MZ")}
    (told,) = page.post("articles", files=files).json()["refused"]
    assert "a.exe: not a " in told
    assert page.post("text", content=b"  ").json()["refused"] == ["there is no text: paste one"]
    assert page.post("corrections", content=b"mine").json()["saved"] == 0


@pytest.mark.parametrize(
    "name",
    ["../../out.txt", "/etc/out.txt", "..\\out.txt", "C:\\out.txt", "a/../../out.txt", ".out.txt"],
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "seeds"
    folder.mkdir()
    assert save_article(folder, name, b"Perm").resolve().is_relative_to(folder)


def test_a_link_in_the_folder_is_not_followed_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "out").symlink_to(tmp_path)
    with pytest.raises(ArticleError, match="leads out of the folder"):
        save_article(tmp_path / "seeds", "out/a.txt", b"Perm")


def test_pasted_texts_get_names_of_their_own(tmp_path: Path) -> None:
    names = [save_text(tmp_path, text).name for text in ("Perm", "Omsk")]
    assert names == ["pasted-001.txt", "pasted-002.txt"]


def test_watching_builds_again_after_each_change_and_a_failure(tmp_path: Path) -> None:
    seeds, stop = tmp_path / "seeds", threading.Event()
    seeds.mkdir()
    (seeds / "a.txt").write_text("Police raided an office in Perm, Russia.")
    corrections = tmp_path / "corrections.csv"
    corrections.write_text("article,mention,action\n")
    settings = Settings(
        seeds=seeds, maps=tmp_path / "maps", cache=tmp_path / "cache", corrections=(corrections,)
    )
    builds = watched(settings, stop)
    assert next(builds).report is not None
    (seeds / "b.txt").write_text("A flood hit Paris.")
    second = next(builds).report
    assert second is not None and second.changes == "articles: 1 new"
    corrections.write_text("no table")
    assert "corrections.csv" in next(builds).error
    corrections.write_text("article,mention,action\na.txt,Perm,not a place\n")
    third = next(builds).report
    assert third is not None and third.corrected == 1
    stop.set()
    assert list(builds) == []


def test_places_of_the_gazetteer_are_found_by_name(page: Page) -> None:
    found = page.get("places?name=Perm, Russia").json()
    assert found[0]["place"] == "Perm, Perm Krai, Russia" and found[0]["geonameid"] == 511196
    assert page.get("places?name=").json() == []
