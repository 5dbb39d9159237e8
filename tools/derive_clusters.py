"""Derive the clusters of Russian words from the vectors of navec, which the package natasha holds.

    pip download --no-deps natasha navec, unpack both wheels into FOLDER
    python tools/derive_clusters.py FOLDER

Vectors and code are MIT-licensed (Natasha contributors).  The commoner first forms of words are put
into clusters of like use, by k-means over vectors of length one; ``languages/ru/clusters.txt.gz``
has the words of a cluster on each line, like clusters below one another.
"""

from __future__ import annotations

import gzip
import importlib
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import KMeans

from geomap.languages.morphology import Dictionary
from geomap.resources import PACKAGE
from geomap.text.names import fold_word

WORDS = 60_000
CLUSTERS = 600
LIKE = 48
"""So many clusters of clusters, by which these are ordered."""

OUT = PACKAGE / "languages" / "ru" / "clusters.txt.gz"
VECTORS = "natasha/data/emb/navec_news_v1_1B_250K_300d_100q.tar"


def clusters(
    vectors: NDArray[np.float32], count: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The number of each vector's cluster, and the clusters' centres."""
    found = KMeans(count, n_init=1, max_iter=8, random_state=0).fit(vectors)
    return found.labels_, found.cluster_centers_


def main() -> None:
    """Writes the clusters."""
    folder = Path(sys.argv[1])
    sys.path.insert(0, str(folder))
    navec = importlib.import_module("navec").Navec.load(str(folder / VECTORS))
    counts = dict(zip(navec.vocab.words, navec.vocab.counts, strict=True))
    forms = Dictionary("ru").forms
    chosen: dict[str, str] = {}
    for word in sorted(counts, key=lambda word: -counts[word]):
        if word.isalpha() and not word.isascii() and len(chosen) < WORDS:
            known = forms(word)
            if known.lemma == word or not known.known:
                chosen.setdefault(fold_word(word), word)
    vectors = np.stack([navec[word] for word in chosen.values()])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    labels, centres = clusters(vectors, CLUSTERS)
    above, _ = clusters(centres, LIKE)
    lines: list[list[str]] = [[] for _ in range(CLUSTERS)]
    for word, label in zip(chosen, labels, strict=True):
        lines[label].append(word)
    order = sorted(range(CLUSTERS), key=lambda number: (above[number], min(lines[number])))
    marks, last = [], -1
    for number in order:
        marks.append(("=" if above[number] != last else "") + " ".join(sorted(lines[number])))
        last = above[number]
    OUT.write_bytes(gzip.compress("\n".join(marks).encode(), mtime=0))
    print(f"{len(chosen):,} words in {CLUSTERS} clusters, {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
