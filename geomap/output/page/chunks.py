"""Encoding of the page's data: numbers as base64, long texts in chunks that are read when needed.

A *column* is numbers or strings, one a row, in the shortest of three forms, which
``geomap/output/page/js/columns.js`` reads:

==================================  ==================================================
``[...]``                           the values themselves
``{"type", "base64"}``              a little-endian typed array
``{"values", "codes"}``             each value once, and which one a row has (a column)
==================================  ==================================================

A *chunk* is JSON by itself.  Small ones stand in the page as they are; when there is much,
chunks are packed: zlib's format, in base64.  Packed chunks can also be files beside the page;
each is a script that hands the base64 over, since a page opened from disk may load scripts
but read no other file.
"""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from geomap.output.page.escaping import json_in_html, to_json

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PACKED_FROM = 1_500_000
"""Characters of JSON from which on all chunks of a page are packed."""

EMBEDDED_LIMIT = 18_000_000
"""Bytes of packed chunks that a page holds; where there is more, all go to files beside it."""

Column = list[Any] | dict[str, Any]


class Chunk:
    """A part of the data that the page reads when it needs it.

    Attributes:
        name: ``texts-0``, ``details-3``, ...
        size: Letters of its JSON.
    """

    __slots__ = ("_kept", "name", "size")

    def __init__(self, name: str, text: str) -> None:
        self.name, self.size = name, len(text)
        # A large page has a hundred megabytes of them.
        self._kept = text if len(text) < _PLAIN else _zipped(text)

    @property
    def json(self) -> str:
        """Its JSON."""
        if isinstance(self._kept, str):
            return self._kept
        return zlib.decompress(self._kept).decode("utf-8")

    def packed(self) -> str:
        """Give the chunk in zlib's format, in base64."""
        kept = _zipped(self._kept) if isinstance(self._kept, str) else self._kept
        return b64encode(kept).decode("ascii")


_PLAIN = 500_000
"""Letters of a chunk that is held as it is; a larger one is held packed."""


def _zipped(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", "replace"), 5)


def chunk(name: str, data: object) -> Chunk:
    """Make a chunk of data that JSON can express."""
    return Chunk(name, json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def numbers(values: NDArray[np.integer[Any]]) -> Column:
    """Give whole numbers as a column, in the smallest type that holds them all."""
    least, most = (int(values.min()), int(values.max())) if values.size else (0, 0)
    if least >= 0 and most < 2**8:
        kind, dtype = "uint8", "u1"
    elif least >= 0 and most < 2**16:
        kind, dtype = "uint16", "<u2"
    else:
        kind, dtype = "int32", "<i4"
    data = b64encode(values.astype(dtype).tobytes()).decode("ascii")
    return {"type": kind, "base64": data}


def repeated(values: Iterable[Any]) -> Column:
    """Give values of which many are the same as a column: strings, or tuples of strings."""
    import numpy as np

    seen: dict[Any, int] = {}
    codes = [seen.setdefault(value, len(seen)) for value in values]
    unique = list(seen)
    if len(unique) > len(codes) / 2:
        return [unique[code] for code in codes]
    return {"values": unique, "codes": numbers(np.array(codes, dtype=np.int64))}


def column_values(column: Column) -> list[Any]:
    """Give the values of a column, whichever form it has."""
    import numpy as np

    if isinstance(column, list):
        return column
    if "values" in column:
        return [column["values"][code] for code in column_values(column["codes"])]
    kinds = {"uint8": "u1", "uint16": "<u2", "int32": "<i4"}
    values: list[Any] = np.frombuffer(b64decode(column["base64"]), kinds[column["type"]]).tolist()
    return values


def unpack(text: str) -> Any:
    """Give the data of a packed chunk."""
    return json.loads(zlib.decompress(b64decode(text)))


def element(identity: str, part: Chunk, packed: str | None) -> str:
    """Give the element of the page that holds a chunk.

    Args:
        identity: The element's id.
        part: The chunk.
        packed: The same packed, if it is to stand there packed.
    """
    kind = "json" if packed is None else "octet-stream"
    data = json_in_html(part.json) if packed is None else packed
    return f'<script type="application/{kind}" id="{identity}">{data}</script>\n'


def side_file(name: str, packed: str) -> str:
    """Give the script that is a chunk's file beside the page."""
    return f"geomap.arrived({to_json(name)},{to_json(packed)});\n"


def spans(sizes: Sequence[int], most: int) -> list[int]:
    """Cut a sequence into runs of about the same size.

    Args:
        sizes: The size of each item.
        most: Where a run has this size, the next begins.

    Returns:
        The index of each run's first item; empty for no items.
    """
    firsts: list[int] = []
    size = most
    for index, item in enumerate(sizes):
        if size >= most:
            firsts.append(index)
            size = 0
        size += item
    return firsts
