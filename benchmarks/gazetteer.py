"""The gazetteer's size, and how long it takes to open it and to look a name up.

Run as ``python benchmarks/gazetteer.py``.
"""

from __future__ import annotations

import resource
import statistics
import time

from geomap.gazetteer import Gazetteer
from geomap.gazetteer.format import INDEX

NAMES = ("Perm", "St. Petersburg", "São Paulo", "Пермь", "Springfield", "no such place", "USA")


def main() -> None:
    size = sum(path.stat().st_size for path in INDEX.iterdir())
    print(f"index on disk {size / 1e6:.1f} MB")
    opens = []
    for _ in range(9):
        begin = time.perf_counter()
        gazetteer = Gazetteer()
        opens.append(1000 * (time.perf_counter() - begin))
    print(f"opens in {opens[0]:.1f} ms the first time, then {statistics.median(opens):.1f} ms")
    gazetteer = Gazetteer()
    rounds = 5000
    for name in NAMES:
        begin = time.perf_counter()
        for _ in range(rounds):
            gazetteer.lookup(name)
        microseconds = (time.perf_counter() - begin) / rounds * 1e6
        print(f"{name:16} {len(gazetteer.lookup(name)):4} places  {microseconds:6.1f} µs a lookup")
    print(f"resident memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
