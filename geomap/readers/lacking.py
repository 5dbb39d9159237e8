"""What the files in folders need that is not installed: ``python -m geomap.readers.lacking seeds``.

Prints what to give pip, nothing if nothing is lacking; ``make map`` installs it.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

from geomap.readers.articles import find_articles
from geomap.readers.base import missing, suffix_of

__all__ = ["extras_for", "requirements"]


def extras_for(paths: list[str]) -> list[str]:
    """The extras that the files' kinds need and that are not installed, in alphabetical order."""
    files = find_articles([path for path in paths if Path(path).exists()])
    suffixes = {suffix_of(file.path.name) for file in files}
    return sorted({extra for suffix in suffixes if (extra := missing(suffix))})


def requirements(extra: str) -> list[str]:
    """What an extra of the installed geomap is, as ``["pypdf>=5"]``."""
    try:
        stated = requires("geomap") or []
    except PackageNotFoundError:
        return []
    marker = re.compile(rf"extra\s*==\s*[\"']{re.escape(extra)}[\"']")
    return [line.partition(";")[0].strip() for line in stated if marker.search(line)]


if __name__ == "__main__":
    print(*(need for extra in extras_for(sys.argv[1:]) for need in requirements(extra)))
