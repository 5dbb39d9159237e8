"""What an answer from the cache of lookups costs, beside SQLite's own reading of a row by its key.

Run as ``python benchmarks/lookups.py``.
"""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from pathlib import Path

from geomap.geocoding.hits import Hit
from geomap.geocoding.lookups import Answer, Lookup, LookupCache

NAMES = 1_000
ROUNDS = 2_000
PARAMETERS = {"domain": "nominatim.openstreetmap.org", "limit": 10, "language": "en"}


def hits(number: int, count: int) -> list[Hit]:
    return [
        Hit(
            name=f"Place {number}",
            address=f"Place {number}, Perm Krai, Volga Federal District, Russia",
            latitude=58.0 + n / 100,
            longitude=56.2,
            kind="place=village",
            feature_class="P",
            feature_code="PPL",
            importance=0.25,
            country_code="RU",
            admin1="Perm Krai",
            service="nominatim",
            service_id=f"node/{number * 10 + n}",
        )
        for n in range(count)
    ]


def row_by_key(folder: str) -> float:
    """The median of the seconds that SQLite alone needs to read a row of 200 bytes by its key."""
    database = sqlite3.connect(Path(folder) / "bare.sqlite")
    database.execute("CREATE TABLE rows (key TEXT PRIMARY KEY, payload BLOB) WITHOUT ROWID")
    rows = [(f"place {number}", bytes(200)) for number in range(NAMES)]
    database.executemany("INSERT INTO rows VALUES (?, ?)", rows)
    database.commit()
    times = []
    for number in range(ROUNDS):
        start = time.perf_counter()
        database.execute(
            "SELECT payload FROM rows WHERE key = ?", (f"place {number % NAMES}",)
        ).fetchone()
        times.append(time.perf_counter() - start)
    database.close()
    return statistics.median(times)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, LookupCache(folder) as cache:
        floor = row_by_key(folder)
        for count in (0, 1, 10):
            lookups = [
                Lookup.of("nominatim", f"{count} hits, place {n}", PARAMETERS) for n in range(NAMES)
            ]
            begin = time.perf_counter()
            for number in range(200):
                cache.put(lookups[number], hits(number, count))
            kept = (time.perf_counter() - begin) / 200
            now = int(time.time())
            cache.merge(Answer(lookups[n], tuple(hits(n, count)), now) for n in range(NAMES))
            times = []
            begin = time.perf_counter()
            for number in range(ROUNDS):
                start = time.perf_counter()
                # As the client does it: the key is made anew from the name.
                lookup = Lookup.of("nominatim", f"{count} hits, place {number % NAMES}", PARAMETERS)
                assert cache.get(lookup) is not None
                times.append(time.perf_counter() - start)
            rate = ROUNDS / (time.perf_counter() - begin)
            times.sort()
            median = statistics.median(times)
            print(
                f"{count:2} hits  {median / floor:4.1f} times as long as SQLite alone; "
                f"median {1e6 * median:5.1f} µs, "
                f"99 % below {1e6 * times[int(0.99 * ROUNDS)]:5.1f} µs, {rate:,.0f} a second; "
                f"kept in {1000 * kept:.2f} ms"
            )


if __name__ == "__main__":
    main()
