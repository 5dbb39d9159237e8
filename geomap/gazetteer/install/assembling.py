"""The last step of an installation: from sorted runs to the files of a layer."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geomap.gazetteer.build.tables import all_word_flags
from geomap.gazetteer.install.runs import Layout, Run, merged
from geomap.gazetteer.installed import FILES, STATE_LONGER
from geomap.gazetteer.layers import name_digest
from geomap.storage.atomic import to_disk

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Columns = dict[str, NDArray[Any]]

__all__ = ["BEGINNING", "NAMES", "PLACES", "assemble"]

PLACES = Layout(
    {
        "geonameid": "<u4",
        "latitude": "<i4",
        "longitude": "<i4",
        "population": "<u4",
        "country": "<u2",
        "code": "<u2",
        "admin1": "<u2",
        "names": "<u2",
        "name_at": "<u4",
        "name_length": "<u2",
    }
)
"""Columns of a run of places."""

NAMES = Layout({"digest": "<u8", "posting": "<u4"})
"""Columns of a run of names."""

BEGINNING = 0xFFFFFFFF
"""Posting that says that a longer name begins with the words of a digest."""

_BUCKET = 32
"""Names in a bucket, on average."""


class _Files:
    """The columns of a layer while they are written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = {name: (folder / f"{name}.bin").open("wb") for name in FILES}
        self._digests = {name: blake2b(digest_size=16) for name in FILES}

    def write(self, name: str, values: NDArray[Any]) -> None:
        content = values.astype(f"<{_NUMPY[FILES[name]]}", copy=False).tobytes()
        self._files[name].write(content)
        self._digests[name].update(content)

    def close(self) -> None:
        for file in self._files.values():
            to_disk(file)
            file.close()

    def sizes(self) -> dict[str, int]:
        return {name: (self._folder / f"{name}.bin").stat().st_size for name in FILES}

    def digests(self) -> dict[str, str]:
        return {name: digest.hexdigest() for name, digest in self._digests.items()}


_NUMPY = {"I": "u4", "i": "i4", "H": "u2", "Q": "u8", "B": "u1"}


def assemble(
    places: list[Run],
    names: list[Run],
    texts: list[Path],
    folder: Path,
    about: dict[str, Any],
    progress: Callable[[int, int], None],
) -> dict[str, Any]:
    """Write the files of a layer, ``layer.json`` last.

    Args:
        places: Runs of places.
        names: Runs of names.
        texts: Files of the places' names, in the order in which ``name_at`` counts them.
        folder: Where to write, an empty folder.
        about: What ``layer.json`` is to say beside the numbers found here.
        progress: Called with how many rows are done, and of how many.

    Returns:
        What ``layer.json`` says.
    """
    total = sum(run.rows for run in (*places, *names))
    done = 0
    files = _Files(folder)
    try:
        count = 0
        for part in merged(places):
            done += len(part["geonameid"])
            count += _write_places(files, part)
            progress(done, total)
        writer = _Names(files, sum(run.rows for run in names))
        for part in merged(names):
            done += len(part["digest"])
            writer.write(part)
            progress(done, total)
        writer.finish()
    finally:
        files.close()
    text_digest, text_size = _join(texts, folder / "names.txt")
    fingerprint = blake2b(
        json.dumps(
            [
                files.digests(),
                text_digest,
                *(about[key] for key in ("format", "countries", "codes", "divisions")),
            ]
        ).encode(),
        digest_size=8,
    )
    about = about | {
        "places": count,
        "names": writer.names,
        "shift": writer.shift,
        "fingerprint": fingerprint.hexdigest(),
        "bytes": files.sizes() | {"names.txt": text_size},
    }
    with (folder / "layer.json").open("w", encoding="utf-8") as file:
        json.dump(about, file, ensure_ascii=False, indent=1)
        file.write("\n")
        to_disk(file)
    return about


def _write_places(files: _Files, part: Columns) -> int:
    """Write places; of several lines with one geonameid the last one counts."""
    import numpy as np

    ids = part["geonameid"]
    last = np.append(ids[1:] != ids[:-1], True)
    for name, values in part.items():
        files.write(name, values[last])
    return int(last.sum())


class _Names:
    """Writes the names of a layer."""

    def __init__(self, files: _Files, rows: int) -> None:
        import numpy as np

        self._files = files
        bits = max(1, (rows // _BUCKET).bit_length())
        self.shift = 64 - bits
        self._buckets = np.zeros((1 << bits) + 1, dtype=np.uint32)
        self._words, self._flags = _words()
        self._postings = 0
        self._digests = 0
        self.names = 0

    def write(self, part: Columns) -> None:
        """Write the names of a part."""
        import numpy as np

        order = np.lexsort((part["posting"], part["digest"]))
        digests, postings = part["digest"][order], part["posting"][order]
        fresh = np.append(True, (digests[1:] != digests[:-1]) | (postings[1:] != postings[:-1]))
        digests, postings = digests[fresh], postings[fresh]
        first = np.flatnonzero(np.append(True, digests[1:] != digests[:-1]))
        distinct = digests[first]
        is_beginning = postings == BEGINNING
        counts = np.concatenate([[0], np.cumsum(~is_beginning)])
        states = np.maximum.reduceat(is_beginning, first) * np.uint8(STATE_LONGER)
        where = np.minimum(self._words.searchsorted(distinct), len(self._words) - 1)
        states |= np.where(self._words[where] == distinct, self._flags[where], 0).astype(np.uint8)
        self._files.write("digest", distinct)
        self._files.write("state", states)
        self._files.write("posting_at", counts[first] + self._postings)
        self._files.write("posting", postings[~is_beginning])
        buckets = (distinct >> np.uint64(self.shift)).astype(np.int64)
        low = int(buckets[0])
        sizes = np.bincount(buckets - low)
        self._buckets[low + 1 : low + 1 + len(sizes)] += sizes.astype(np.uint32)
        self._postings += int(counts[-1])
        self._digests += len(distinct)
        self.names += int(np.maximum.reduceat(~is_beginning, first).sum())

    def finish(self) -> None:
        """Write what is known at the end only."""
        import numpy as np

        self._files.write("posting_at", np.array([self._postings]))
        self._files.write("bucket", np.cumsum(self._buckets, dtype=np.uint32))


@cache
def _words() -> tuple[NDArray[Any], NDArray[Any]]:
    """Digests of English words in ascending order, and what is known of each."""
    import numpy as np

    flags = {name_digest(word): bits for word, bits in all_word_flags().items() if bits}
    digests = sorted(flags)
    return (
        np.array(digests, dtype=np.uint64),
        np.array([flags[digest] for digest in digests], dtype=np.uint8),
    )


def _join(texts: list[Path], target: Path) -> tuple[str, int]:
    """Copy files one after the other; gives the digest and the size of the whole."""
    digest, size = blake2b(digest_size=16), 0
    with target.open("wb") as file:
        for text in texts:
            with text.open("rb") as source:
                while block := source.read(1 << 20):
                    file.write(block)
                    digest.update(block)
                    size += len(block)
        to_disk(file)
    return digest.hexdigest(), size
