"""Whatever comes from outside is read or refused, and does no harm; what once did stays mended.

``make test`` tries fifty examples of each kind, ``make fuzz`` 10,000.  What breaks a
promise goes, as Hypothesis shrank it, into a file of ``tests/data/crashers/KIND/``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from geomap.errors import CacheError
from geomap.geocoding.hits import Hit
from geomap.geocoding.lookups import FILE_NAME as LOOKUPS
from geomap.geocoding.lookups import Answer, Lookup, LookupCache
from geomap.readers.articles import Article
from geomap.storage.results import FILE_NAME as RESULTS
from geomap.storage.results import ResultCache
from support.hostile import CHECKS, CRASHERS, HIT, STRATEGIES, examples
from support.rows import a_location


@pytest.mark.parametrize("kind", CHECKS)
def test_nothing_from_outside_does_harm(kind: str) -> None:
    @settings(max_examples=examples(50, 10_000))
    @given(STRATEGIES[kind])
    def check(data: bytes) -> None:
        note(f"keep it as a file of tests/data/crashers/{kind}: {data!r}")
        CHECKS[kind](data)

    check()


CASES = sorted(path for path in CRASHERS.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_once_did_harm_does_none(path: Path) -> None:
    CHECKS[path.parent.name](path.read_bytes())


def test_every_kind_has_cases() -> None:
    assert {path.parent.name for path in CASES} == set(CHECKS)


# ---- damage to the caches ------------------------------------------------------------------------

PERM = Hit.from_json(HIT)


def article(number: int) -> Article:
    return Article(article="raids.txt", text=f"Police raided Perm {number}.")


def lookup(number: int) -> Lookup:
    return Lookup("nominatim", f"place {number}", "{}")


def fill_results(folder: Path) -> None:
    with ResultCache(folder, "v1") as results:
        for number in range(40):
            results.put(article(number), [a_location(start=number)])


def fill_lookups(folder: Path) -> None:
    with LookupCache(folder) as lookups:
        lookups.merge(Answer(lookup(n), (PERM,), 2_000_000_000) for n in range(40))


FLIPS = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 7)), min_size=1, max_size=40)


@cache
def pristine(fill: Callable[[Path], None], name: str) -> bytes:
    with TemporaryDirectory() as folder:
        fill(Path(folder))
        return (Path(folder) / name).read_bytes()


@contextmanager
def damaged(data: bytes, flips: list[tuple[int, int]], name: str) -> Iterator[Path]:
    """A folder with the file, bits of it flipped."""
    changed = bytearray(data)
    for at, bit in flips:
        changed[at % len(changed)] ^= 1 << bit
    with TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(changed)
        yield Path(folder)


@settings(max_examples=examples(10, 1_000))
@given(flips=FLIPS)
def test_bits_flipped_in_the_results_are_never_a_wrong_answer(flips: list[tuple[int, int]]) -> None:
    data = pristine(fill_results, RESULTS)
    with damaged(data, flips, RESULTS) as folder, ResultCache(folder, "v1") as results:
        for number in range(40):
            assert results.get(article(number)) in (None, [a_location(start=number)])
            results.put(article(number), [a_location(start=number)])


@settings(max_examples=examples(10, 1_000))
@given(flips=FLIPS)
def test_bits_flipped_in_the_lookups_are_never_a_wrong_answer(flips: list[tuple[int, int]]) -> None:
    data = pristine(fill_lookups, LOOKUPS)
    with damaged(data, flips, LOOKUPS) as folder:
        try:
            lookups = LookupCache(folder)
        except CacheError as error:  # a bit makes version 2 version 3
            assert "made by a newer geomap: update geomap, or give another" in str(error)
            return
        with lookups:
            for number in range(40):
                answer = lookups.get(lookup(number))
                assert answer is None or answer.hits == (PERM,)
            lookups.put(lookup(0), [PERM])
