"""The model that tells languages, py3langid's, kept so that it is read in a fifth of its time.

It comes packed hard, and takes half a second to unpack: as long as fifteen articles.  Its two large
tables hold the same row nearly everywhere, so what differs from that is kept (16 MB for 68) beside
the model's file, as Python keeps its modules.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geomap.resources import kept_bytes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Table = NDArray[np.generic]

__all__ = ["read_identifier"]

_FORM = b"geomap langid 1"


def read_identifier() -> Any:
    """An identifier of all languages that the model knows, which gives normed probabilities."""
    from py3langid import langid

    path = Path(langid.__file__).parent / langid.MODEL_FILE
    made: Any = None

    def make(_: bytes) -> bytes:
        nonlocal made
        made = langid.LanguageIdentifier.from_model_file(path, norm_probs=True)
        return b"" if sys.dont_write_bytecode else _packed(made)

    data = kept_bytes(path, make, _FORM)
    if made is not None:
        return made
    *arrays, classes = _pieces(data)
    moves, rows, outputs, weights, priors = _unpacked(arrays)
    return langid.LanguageIdentifier(
        weights,
        priors,
        bytes(classes).decode().split("\n"),
        memoryview(moves.reshape(-1)),
        outputs.tolist(),
        norm_probs=True,
        tk_row=rows.tolist(),
    )


def _packed(model: Any) -> bytes:
    """The tables of a model in few bytes: each piece with its length before it."""
    import numpy as np

    moves = np.frombuffer(model.tk_nextmove, dtype=np.uint32).reshape(-1, 256)
    weights = model.nb_ptc
    pieces = [
        *_thinned(moves, moves[model.tk_row[0]]),
        np.array(model.tk_row, dtype="<u4").tobytes(),
        np.array(model.tk_output, dtype="<i4").tobytes(),
        *_thinned(weights.view(np.uint16), weights.min(axis=0).view(np.uint16)),
        np.asarray(model.nb_pc, dtype="<f4").tobytes(),
        "\n".join(model.nb_classes).encode(),
    ]
    return b"".join(struct.pack("<Q", len(piece)) + piece for piece in pieces)


def _pieces(data: bytes) -> Iterator[memoryview]:
    view, at = memoryview(data), 0
    while at < len(view):
        (length,) = struct.unpack_from("<Q", view, at)
        yield view[at + 8 : at + 8 + length]
        at += 8 + length


def _thinned(table: Table, usual: Table) -> tuple[bytes, bytes, bytes, bytes]:
    """A table as a usual row, and of each row how many differ from it, where, and how."""
    import numpy as np

    differs = table != usual
    return (
        usual.tobytes(),
        differs.sum(axis=1).astype("<u2").tobytes(),
        np.nonzero(differs)[1].astype("u1").tobytes(),
        table[differs].tobytes(),
    )


def _filled(pieces: list[memoryview], dtype: str) -> Any:
    """The table that `_thinned` made these pieces of."""
    import numpy as np

    usual, counts = np.frombuffer(pieces[0], dtype), np.frombuffer(pieces[1], "<u2")
    table = np.empty((len(counts), len(usual)), dtype)
    table[:] = usual
    firsts = np.repeat(np.arange(len(counts), dtype=np.int64) * len(usual), counts)
    table.reshape(-1)[firsts + np.frombuffer(pieces[2], "u1")] = np.frombuffer(pieces[3], dtype)
    return table


def _unpacked(pieces: list[memoryview]) -> tuple[Any, Any, Any, Any, Any]:
    """The tables: moves of the automaton, their rows, their outputs, weights, and priors."""
    import numpy as np

    weights = _filled(pieces[6:10], "<u2").view("<f2")
    rows, outputs = np.frombuffer(pieces[4], "<u4"), np.frombuffer(pieces[5], "<i4")
    return _filled(pieces[:4], "<u4"), rows, outputs, weights, np.frombuffer(pieces[10], "<f4")
