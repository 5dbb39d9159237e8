"""The cache: quick, never needed, never trusted."""

from __future__ import annotations

import os
import random
import sqlite3
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from geomap.readers.articles import Article
from geomap.storage import results as cache_module
from geomap.storage.results import FILE_NAME, ResultCache
from support.cache_filling import ARTICLE, numbered
from support.rows import a_location, an_unplaced_location

LOCATIONS = [a_location(), an_unplaced_location()]


def kept(folder: Path, article: Article = ARTICLE, fingerprint: str = "v1") -> object:
    with ResultCache(folder, fingerprint) as cache:
        return cache.get(article)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A cache that knows the article."""
    with ResultCache(tmp_path / "cache", "v1") as cache:
        assert cache.get(ARTICLE) is None
        cache.put(ARTICLE, LOCATIONS)
    return tmp_path / "cache"


def test_what_was_kept_comes_back(folder: Path) -> None:
    assert kept(folder) == LOCATIONS


def test_what_was_just_put_is_known_before_it_is_written(tmp_path: Path) -> None:
    with ResultCache(tmp_path, "v1") as cache:
        cache.put(ARTICLE, LOCATIONS)
        assert cache.get(ARTICLE) == LOCATIONS


def test_an_article_without_places_is_known_too(tmp_path: Path) -> None:
    with ResultCache(tmp_path, "v1") as cache:
        cache.put(ARTICLE, [])
    assert kept(tmp_path) == []


def test_a_moved_article_is_still_known_and_has_its_new_name(folder: Path) -> None:
    moved = kept(folder, replace(ARTICLE, article="2019/raids.txt"))
    assert moved == [replace(location, article="2019/raids.txt") for location in LOCATIONS]


@pytest.mark.parametrize("changed", ["text", "title", "published", "source", "url"])
def test_a_changed_article_is_not_known(folder: Path, changed: str) -> None:
    other: dict[str, Any] = {changed: "other"}
    assert kept(folder, replace(ARTICLE, **other)) is None


def test_another_version_of_the_program_knows_nothing(folder: Path) -> None:
    assert kept(folder, fingerprint="v2") is None


def test_fields_do_not_run_into_each_other(tmp_path: Path) -> None:
    with ResultCache(tmp_path, "v1") as cache:
        cache.put(replace(ARTICLE, title="ab", published="c"), LOCATIONS)
    assert kept(tmp_path, replace(ARTICLE, title="a", published="bc")) is None


# ---- damage ------------------------------------------------------------------------------------


def another_program(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE bookmarks (url TEXT)")
    database.close()


def another_layout(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 999")
    database.close()


def no_table(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("DROP TABLE results")
    database.commit()
    database.close()


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


DAMAGES = {
    "text": lambda path: path.write_text("This is not a database, but a text.\n" * 100),
    "zeros": lambda path: path.write_bytes(b"\0" * 10_000),
    "noise": lambda path: path.write_bytes(random.Random(1).randbytes(10_000)),
    "header only": lambda path: path.write_bytes(path.read_bytes()[:100] + b"\xff" * 8000),
    "truncated": truncated,
    "another layout": another_layout,
    "no table": no_table,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_with_a_warning(
    folder: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    with ResultCache(folder, "v1") as cache:
        for number in range(500):
            cache.put(numbered(number), LOCATIONS)
    DAMAGES[damage](folder / FILE_NAME)
    damaged = (folder / FILE_NAME).read_bytes()
    with ResultCache(folder, "v1") as cache:
        for number in range(500):
            assert cache.get(numbered(number)) in (None, LOCATIONS)
            cache.put(numbered(number), LOCATIONS)
    assert "set aside as articles.sqlite.corrupt-1" in caplog.text
    assert (folder / f"{FILE_NAME}.corrupt-1").read_bytes() == damaged
    assert kept(folder, numbered(7)) == LOCATIONS


def test_a_file_of_another_program_is_set_aside_whole(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    another_program(tmp_path / FILE_NAME)
    assert kept(tmp_path) is None
    assert "another program's" in caplog.text
    aside = sqlite3.connect(tmp_path / f"{FILE_NAME}.corrupt-1")
    assert aside.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]
    aside.close()


def test_an_empty_file_is_a_new_cache(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE_NAME).touch()
    with ResultCache(tmp_path, "v1") as cache:
        cache.put(ARTICLE, LOCATIONS)
    assert kept(tmp_path) == LOCATIONS
    assert caplog.text == ""


@pytest.mark.parametrize("column", ["payload", "checksum"])
def test_a_damaged_row_is_as_good_as_absent(folder: Path, column: str) -> None:
    database = sqlite3.connect(folder / FILE_NAME)
    (value,) = database.execute(f"SELECT {column} FROM results").fetchone()
    database.execute(f"UPDATE results SET {column} = ?", (value[:-1] + b"?",))
    database.commit()
    database.close()
    with ResultCache(folder, "v1") as cache:
        assert cache.get(ARTICLE) is None
        cache.put(ARTICLE, LOCATIONS)
    assert kept(folder) == LOCATIONS


def test_a_row_of_another_article_is_not_taken_for_this_one(folder: Path) -> None:
    with ResultCache(folder, "v1") as cache:
        cache.put(numbered(1), [])
    database = sqlite3.connect(folder / FILE_NAME)
    rows = database.execute("SELECT key, payload, checksum FROM results").fetchall()
    for (key, _, _), (_, payload, checksum) in zip(rows, reversed(rows), strict=True):
        database.execute(
            "UPDATE results SET payload = ?, checksum = ? WHERE key = ?", (payload, checksum, key)
        )
    database.commit()
    database.close()
    assert kept(folder) is None


@pytest.mark.parametrize("seed", range(20))
def test_bytes_flipped_anywhere_are_never_a_wrong_answer(tmp_path: Path, seed: int) -> None:
    with ResultCache(tmp_path, "v1") as cache:
        for number in range(100):
            cache.put(numbered(number), [a_location(start=number)])
    chance = random.Random(seed)
    data = bytearray((tmp_path / FILE_NAME).read_bytes())
    for _ in range(50):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    (tmp_path / FILE_NAME).write_bytes(data)
    with ResultCache(tmp_path, "v1") as cache:
        for number in range(100):
            assert cache.get(numbered(number)) in (None, [a_location(start=number)])
            cache.put(numbered(number), [a_location(start=number)])


@pytest.mark.parametrize("seed", range(30))
def test_a_damaged_head_or_schema_breaks_one_build_at_most(folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray((folder / FILE_NAME).read_bytes())
    # The head of the file and the schema, which lies at the end of the first page.
    (page,) = struct.unpack(">H", data[16:18])
    for _ in range(chance.choice([1, 1, 3])):
        where = chance.choice([chance.randrange(100), chance.randrange(page - 320, page)])
        data[where] ^= 1 << chance.randrange(8)
    (folder / FILE_NAME).write_bytes(data)
    with ResultCache(folder, "v1") as cache:
        assert cache.get(ARTICLE) in (None, LOCATIONS)
        cache.put(ARTICLE, LOCATIONS)
    with ResultCache(folder, "v1") as cache:
        cache.put(ARTICLE, LOCATIONS)
    assert kept(folder) == LOCATIONS


def test_a_schema_that_is_no_utf8_is_set_aside(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    data = (folder / FILE_NAME).read_bytes()
    assert data.count(b"fingerprint TEXT") == 1
    (folder / FILE_NAME).write_bytes(data.replace(b"fingerprint TEXT", b"fingerpri\xfft TEXT"))
    assert kept(folder) is None
    assert "set aside as articles.sqlite.corrupt-1" in caplog.text


# ---- where it cannot be written ------------------------------------------------------------------


def test_a_folder_that_cannot_be_made_is_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "cache").write_text("a file in the way")
    with ResultCache(tmp_path / "cache", "v1") as cache:
        cache.put(ARTICLE, LOCATIONS)
        assert cache.get(ARTICLE) is None
    assert "no cache can be kept there" in caplog.text
    assert (tmp_path / "cache").read_text() == "a file in the way"


def test_a_folder_in_the_files_place_is_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert kept(tmp_path) is None
    assert "the cache cannot be used" in caplog.text


def test_a_read_only_cache_is_read(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    """As on read-only media; permissions alone would not stop root."""
    with ResultCache(folder, "v1") as cache:
        assert cache._file.database is not None
        cache._file.database.execute("PRAGMA query_only = ON")
        cache.put(numbered(1), LOCATIONS)
        cache.flush()
        assert cache.get(ARTICLE) == LOCATIONS
    assert caplog.text.count("the cache cannot be written") == 1


# ---- growth --------------------------------------------------------------------------------------


def rows(folder: Path) -> int:
    database = sqlite3.connect(folder / FILE_NAME)
    (count,) = database.execute("SELECT COUNT(*) FROM results").fetchone()
    database.close()
    return int(count)


def test_rows_that_nobody_asks_for_are_dropped_in_time(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = cache_module._today()
    with ResultCache(folder, "v2") as cache:  # a new version of the program
        cache.put(numbered(2), LOCATIONS)
    assert rows(folder) == 2
    monkeypatch.setattr(cache_module, "_today", lambda: today + 20)
    with ResultCache(folder, "v2") as cache:
        cache.put(numbered(3), LOCATIONS)
    assert rows(folder) == 2  # the old version's is gone
    monkeypatch.setattr(cache_module, "_today", lambda: today + 190)
    with ResultCache(folder, "v2") as cache:
        assert cache.get(numbered(3)) == LOCATIONS
    with ResultCache(folder, "v2") as cache:
        cache.put(numbered(4), LOCATIONS)
    assert rows(folder) == 2  # the one that was asked for, and the new one


def test_the_cache_does_not_grow_without_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_MAX_BYTES", 20_000)
    with ResultCache(tmp_path, "v1") as cache:
        for number in range(1000):
            cache.put(numbered(number), LOCATIONS)
    assert 0 < rows(tmp_path) < 100
    assert (tmp_path / FILE_NAME).stat().st_size < 100_000
