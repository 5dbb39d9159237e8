"""Work that is handed to other processes, several pieces at a time."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor

import pytest

from geomap.pipeline.batches import BATCH, Batches, portions


def double(numbers: list[int]) -> list[int]:
    return [2 * number for number in numbers]


@pytest.mark.parametrize("count", [1, BATCH - 1, BATCH, BATCH + 1, 5 * BATCH + 3])
def test_each_piece_has_its_own_result(count: int) -> None:
    with ProcessPoolExecutor(2) as workers:
        batches = Batches(workers, double)
        later = [batches.add(number) for number in range(count)]
        assert [one.result() for one in later] == [2 * number for number in range(count)]


def test_what_is_asked_for_early_does_not_take_later_pieces_with_it() -> None:
    with ProcessPoolExecutor(1) as workers:
        batches = Batches(workers, double)
        for number in range(20):  # each is asked for before the next one comes
            assert batches.add(number).result() == 2 * number


def test_portions_are_of_few_pieces_and_of_little_text() -> None:
    short, long = ["x"] * (BATCH + 3), ["y" * 60_000] * 3
    assert [len(some) for some in portions(short, len)] == [BATCH, 3]
    assert [len(some) for some in portions([*long, "x"], len)] == [1, 1, 2]
    assert list(portions(["z" * 10**6, "x"], len)) == [["z" * 10**6], ["x"]]
    assert list(portions([], len)) == []
