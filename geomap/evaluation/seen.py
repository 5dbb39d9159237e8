"""Names that the shipped models have seen in training, each at its place.

How good a model is shows in names that it has never seen; those it has are told by digests in the
model's record, so that nothing of the corpora's texts is shipped.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache

from geomap.models.ensemble import load_model
from geomap.text.names import fold

__all__ = ["digests_of", "is_seen", "seen_names"]

_LETTERS = 8  # of a digest

_CELL, _SLACK = 2.0, 0.7
"""Degrees of a cell, and by how many two corpora's points of one place may differ."""


def _digest(key: str, column: int, row: int) -> str:
    text = f"{key}|{column}|{row}".encode()
    return hashlib.blake2b(text, digest_size=_LETTERS // 2).hexdigest()


def digests_of(names: Iterable[tuple[str, tuple[float, float]]]) -> str:
    """The digests of names with their latitudes and longitudes, one after the other, in order."""
    cells = {
        _digest(fold(phrase), int(lat // _CELL), int(lon // _CELL)) for phrase, (lat, lon) in names
    }
    return "".join(sorted(cells))


def is_seen(phrase: str, point: tuple[float, float]) -> bool:
    """Whether the shipped models have learned from a name at a place.

    Args:
        phrase: The name as it is written.
        point: Latitude and longitude, degrees WGS84.
    """
    key, (latitude, longitude) = fold(phrase), point
    return any(
        _digest(key, int((latitude + up) // _CELL), int((longitude + right) // _CELL))
        in seen_names()
        for up in (-_SLACK, _SLACK)
        for right in (-_SLACK, _SLACK)
    )


@cache
def seen_names() -> frozenset[str]:
    """The digests in the shipped models' record."""
    text = str(load_model().get("seen", ""))
    return frozenset(text[at : at + _LETTERS] for at in range(0, len(text), _LETTERS))
