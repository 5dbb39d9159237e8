"""Records of many articles wait on disk, under their names and by their numbers."""

from __future__ import annotations

import gc
import os
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path

import pytest

from geomap.pipeline import runner
from geomap.schema.location import Location
from geomap.storage import blobs, pile
from geomap.storage.blobs import Blobs
from geomap.storage.pile import Pile
from geomap.storage.shelf import Shelf, pack


@pytest.fixture(params=["in memory", "on disk"])
def place(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where the bytes are."""
    if request.param == "on disk":
        monkeypatch.setattr(blobs, "IN_MEMORY", 10)
    return str(request.param)


def test_a_shelf_is_gone_through_by_name(place: str) -> None:
    shelf: Shelf[int] = Shelf(by_name=True)
    shelf.put("b", pack([3, 4]))
    shelf.put("a", pack([1]))
    shelf.put("nothing", pack([]))
    shelf.put("a", pack([2]))
    assert list(shelf) == [1, 2, 3, 4]
    assert (len(shelf), shelf.of("a"), shelf.of("c")) == (4, [1, 2], [])


def test_a_shelf_can_keep_the_order_in_which_names_came(place: str) -> None:
    shelf: Shelf[str] = Shelf()
    for name in ("z", "a", "m"):
        shelf.put(name, pack([name]))
    assert list(shelf) == ["z", "a", "m"]
    assert "m" in shelf and "q" not in shelf


def test_a_pile_gives_things_by_their_numbers(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pile, "_FEW", 2)
    things: Pile[list[str]] = Pile()
    numbers = [things.add(["thing", str(n)]) for n in range(6)]
    assert [things[n] for n in reversed(numbers)] == [["thing", str(n)] for n in range(5, -1, -1)]


@pytest.mark.skipif("fork" not in get_all_start_methods(), reason="no process is forked here")
def test_a_forked_process_reads_while_this_one_does(place: str) -> None:
    many = Blobs()
    for number in range(2_000):
        many.add(str(number).encode() * 50)
    expected = [str(number).encode() * 50 for number in range(2_000)]

    def read() -> None:
        for _ in range(5):
            if [many.get(number) for number in range(2_000)] != expected:
                os._exit(1)
        os._exit(0)

    child = get_context("fork").Process(target=read)
    child.start()
    for _ in range(5):
        assert [many.get(number) for number in range(2_000)] == expected
    child.join()
    assert child.exitcode == 0


def test_a_build_holds_few_rows(tmp_path: Path) -> None:
    towns = "Perm, Kazan, Omsk, Tver, Samara, Ufa, Tomsk, Kirov, Penza and Saratov in Russia"
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(f"Police searched flats in {towns} ({number}).")

    def held() -> int:
        return sum(type(thing) is Location for thing in gc.get_objects())

    before = held()
    reading = runner.geoparse(tmp_path, keep_texts=True, events=True, shelved=True)
    assert held() - before < 50
    plain = runner.geoparse(tmp_path, keep_texts=True, events=True)
    by_name = sorted(plain.locations, key=lambda row: (row.article, row.start, row.end))
    assert list(reading.locations) == by_name
    assert len(reading.locations) > 500
    assert sorted(event.event for event in reading.events) == sorted(e.event for e in plain.events)
    assert list(reading.texts) == plain.texts
