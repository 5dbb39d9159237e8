"""How long a folder of articles of mixed kinds takes, and how much memory at most.

A tenth of the articles are files of each of text and HTML; the others are rows of a CSV, lines of
JSON, messages of a mailbox and members of a zip archive.  Poisoned ones are among them: a bomb, a
broken PDF, a row of nothing, markup without an end.

    python benchmarks/mixed_kinds.py [--articles 10000] [--jobs 2]
"""

from __future__ import annotations

import argparse
import csv
import json
import resource
import tempfile
import time
import zipfile
from pathlib import Path

from geomap.config.settings import Settings
from geomap.pipeline.runner import geoparse
from geomap.readers.articles import read_articles

SEEDS = Path(__file__).parents[1] / "seeds"


def make(folder: Path, count: int) -> None:
    """Fills a folder with so many articles, made of the seeds."""
    texts = [article.text[article.body_start :] for article in read_articles(SEEDS)]
    parts: dict[str, list[str]] = {
        "txt": [],
        "html": [],
        "csv": [],
        "json": [],
        "mbox": [],
        "zip": [],
    }
    shares = ["txt", "html", "csv", "csv", "json", "json", "json", "mbox", "zip", "zip"]
    for number in range(count):
        text = f"Report {number}. {texts[number % len(texts)]}"
        parts[shares[number % 10]].append(text)
    for number, text in enumerate(parts["txt"]):
        (folder / f"{number}.txt").write_text(text)
    for number, text in enumerate(parts["html"]):
        body = "".join(f"<p>{line}</p>" for line in text.splitlines() if line)
        page = (
            f"<html><head><title>Report</title></head><body><article>{body}</article></body></html>"
        )
        (folder / f"{number}.html").write_text(page)
    with (folder / "table.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["text", "desk"], ["", "poison"]])
        csv.writer(file).writerows([text, "news"] for text in parts["csv"])
    lines = [json.dumps({"text": text}) for text in parts["json"]]
    (folder / "lines.jsonl").write_text("\n".join([*lines, "{poison"]))
    messages = (
        f"From a@example.org Thu Sep 12 10:00:00 2019\nSubject: Report\n\n{text}\n\n"
        for text in parts["mbox"]
    )
    (folder / "mail.mbox").write_text("".join(messages))
    with zipfile.ZipFile(folder / "more.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number, text in enumerate(parts["zip"]):
            archive.writestr(f"{number}.txt", text)
        archive.writestr("bomb.txt", b"\0" * 250_000_000)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing else")
    (folder / "endless.html").write_bytes(b"<html>" + b"<!--" * 1_000_000)


def peak() -> float:
    """The most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder, given.articles)
        bad: list[str] = []
        begun, before = time.perf_counter(), peak()
        read = sum(
            1 for _ in read_articles(folder, on_error=lambda path, error: bad.append(str(error)))
        )
        seconds = time.perf_counter() - begun
        print(f"read:     {read:,} articles, {len(bad)} refused, {seconds:.1f} s, ", end="")
        print(f"peak {peak():.0f} MB ({before:.0f} before)")
        begun = time.perf_counter()
        found = geoparse(folder, Settings(jobs=given.jobs, cache=None), spooled=True)
        seconds = time.perf_counter() - begun
        print(f"geoparse: {found.articles:,} articles, {len(found.locations):,} mentions, ", end="")
        print(f"{seconds:.1f} s with {given.jobs} jobs, peak {peak():.0f} MB")


if __name__ == "__main__":
    main()
