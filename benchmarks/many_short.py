"""Very many made articles of a sentence: memory of all processes, and a cluster that loses one.

    python benchmarks/many_short.py [--articles 100000] [--jobs 2]           # geomap locate
    python benchmarks/many_short.py --build --articles 10000                 # geomap build
    python benchmarks/many_short.py --dask --articles 200000 --every 10      # a worker is killed

Prints seconds of the clock and of processors, and what memory each process had at its most, in all
and after a tenth of the articles, so that growth can be seen.  With ``--dask`` the shards of a
cluster of two workers on this machine, one of which is killed when a third of them are there, are
compared with those that the engine of this machine makes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

TOWNS = (
    "Perm Omsk Lagos Kano Lima Quito Cork Leeds Ghent Basel Turin Izmir Basra Delhi Patna Hanoi "
    "Osaka Davao Perth Hobart Tampa Boise Fargo Salem Austin Leon Merida Accra Lome Sfax"
).split()
EVENTS = (
    "A fire in {} killed {} people, officials said on Tuesday.",
    "Police in {} arrested {} men after a raid on Monday.",
    "Floods hit {} and {} families left their homes.",
    "Some {1} people marched through {0} against the new law.",
    "The council of {} approved a budget of {} million.",
)


NAMELESS = "It will rain again, said one of {} readers."


def made(count: int, path: Path, every: int = 1) -> Path:
    """A file of so many articles, no two the same; of so many one names a place."""
    with path.open("w") as file:
        for number in range(count):
            town, event = TOWNS[number % len(TOWNS)], EVENTS[number // 7 % len(EVENTS)]
            text = event.format(town, number) if number % every == 0 else NAMELESS.format(number)
            row = {"text": text, "published": "2019-09-13"}
            file.write(json.dumps(row) + "\n")
    return path


def as_folder(count: int, folder: Path) -> Path:
    """The same as a file each."""
    folder.mkdir()
    for number, line in enumerate(made(count, folder.with_suffix(".jsonl")).open()):
        (folder / f"{number:07}.txt").write_text(json.loads(line)["text"])
    return folder


def peak_of(process: int) -> int:
    """MB that a process had at its most; 0 if it is gone."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return next(
        (int(line.split()[1]) // 1024 for line in status.splitlines() if "VmHWM" in line), 0
    )


def children_of(process: int) -> list[int]:
    try:
        return [
            int(child)
            for task in Path(f"/proc/{process}/task").iterdir()
            for child in (task / "children").read_text().split()
        ]
    except OSError:
        return []


def watched(*arguments: str) -> tuple[float, float, list[dict[str, int]]]:
    """Own and wall seconds of a command of geomap, and the peaks of its processes as time went."""
    before, began = os.times(), time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "geomap", *arguments])
    seen: list[dict[str, int]] = []
    while process.poll() is None:
        others = [peak_of(child) for child in children_of(process.pid)]
        seen.append({"parent": peak_of(process.pid), "other": max(others, default=0)})
        time.sleep(0.5)
    if process.returncode:
        sys.exit(process.returncode)
    after = os.times()
    own = after.children_user + after.children_system
    own -= before.children_user + before.children_system
    return own, time.perf_counter() - began, seen


def told(what: str, run: tuple[float, float, list[dict[str, int]]]) -> None:
    own, wall, seen = run
    early = seen[len(seen) // 10]
    most = {name: max(moment[name] for moment in seen) for name in early}
    print(
        f"{what}: {own:.1f} s own, {wall:.1f} s wall; parent {most['parent']} MB "
        f"({early['parent']} after a tenth of the time), others {most['other']} MB each "
        f"({early['other']})",
        flush=True,
    )


def digest(folder: Path) -> str:
    """Of all shards, in their order."""
    found = hashlib.sha256()
    for name in json.loads((folder / "order.json").read_text())["shards"]:
        found.update(name.encode() + (folder / name).read_bytes())
    return found.hexdigest()[:16]


def on_dask(lines: Path, folder: Path, third: int) -> int:
    """Makes the shards by a cluster of two workers, and kills one of them; gives how many."""
    from distributed import LocalCluster

    from geomap.config.settings import Settings
    from geomap.pipeline.shards import locate_shards

    start: Any = LocalCluster
    killed: list[int] = []
    with start(
        n_workers=2, threads_per_worker=1, dashboard_address=None, memory_limit=0
    ) as cluster:

        def kill_one(done: int) -> None:
            if not killed and done >= third:
                killed.append(next(iter(cluster.workers.values())).pid)
                os.kill(killed[0], signal.SIGKILL)

        settings = Settings(jobs=2, engine=f"dask={cluster.scheduler_address}")
        report = locate_shards([lines], settings, folder, progress=kill_one, events=False)
        assert killed
        return len(report.names)


def peaks(stop: threading.Event, most: dict[str, int]) -> None:
    """Keeps what memory this process and its children have at their most."""
    while not stop.wait(0.5):
        own = os.getpid()
        todo, others = children_of(own), 0
        while todo:
            child = todo.pop()
            others = max(others, peak_of(child))
            todo += children_of(child)
        most["parent"], most["other"] = peak_of(own), max(most["other"], others)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--jobs", default="2")
    parser.add_argument("--build", action="store_true")
    parser.add_argument("--dask", action="store_true")
    parser.add_argument(
        "--every", type=int, default=1, help="of so many articles one names a place"
    )
    given = parser.parse_args()
    count: int = given.articles
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.build:
            seeds = as_folder(count, folder / "seeds")
            out = ("--maps", str(folder / "maps"), "--cache", str(folder / "cache"), "--quiet")
            told(f"build, {count:,}", watched("build", str(seeds), *out, "--jobs", given.jobs))
            return
        lines = made(count, folder / "made.jsonl", given.every)
        if not given.dask:
            csv = str(folder / "out.csv")
            run = watched("locate", str(lines), "--output", csv, "--jobs", given.jobs, "--quiet")
            told(f"locate, {count:,}", run)
            print("sha256", hashlib.sha256(Path(csv).read_bytes()).hexdigest()[:16])
            return
        stop, most = threading.Event(), {"parent": 0, "other": 0}
        watcher = threading.Thread(target=peaks, args=(stop, most))
        watcher.start()
        began = time.perf_counter()
        shards = on_dask(lines, folder / "dask", count // 3)
        stop.set()
        watcher.join()
        wall = time.perf_counter() - began
        print(
            f"dask, {count:,}, a worker killed after a third: {shards:,} shards in {wall:.0f} s, "
            f"{digest(folder / 'dask')}; {most}",
            flush=True,
        )
        command = ("locate", str(lines), "--shards", str(folder / "local"), "--quiet")
        told(f"local, {count:,}", watched(*command, "--jobs", given.jobs))
        same = digest(folder / "dask") == digest(folder / "local")
        print(f"local {digest(folder / 'local')}: {'the same' if same else 'NOT THE SAME'}")


if __name__ == "__main__":
    main()
