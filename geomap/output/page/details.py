"""Details of a mention that the page shows on request: reasons, sentence, runners-up.

A chunk of details is an object of columns, one value a mention, in the order of mentions::

    {"reasons", "provenance", "precision", "inside": strings,
     "radius_km":                km, null where unknown,
     "start", "length":          code points in the article's text, as in the table,
     "sentence", "reach":        start and length of the sentence in the page's text, in
                                 UTF-16 units (reach 0: the text does not hold it as a whole),
     "confidence":               0 to 1, three digits,
     "candidates":               lists of candidate, probability, candidate, probability, ...,
     "places":                   the candidates: [place, geonameid, feature_code, latitude,
                                 longitude]}
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from geomap.output.page.chunks import Chunk, chunk, repeated
from geomap.output.page.marks import LONGEST_NAME, showable
from geomap.output.page.table import Strings

if TYPE_CHECKING:
    from geomap.output.page.table import Real, Whole

EVERY = 20_000
"""Mentions to a chunk."""

_LONGEST_REASONS = 600
_MOST_CANDIDATES = 20


@dataclass(slots=True)
class Details:
    """The columns that details are made of, a row a mention in the page's order."""

    reasons: Strings
    provenance: Strings
    precision: Strings
    inside: Strings
    candidates: Strings
    start: Whole
    end: Whole
    sentence: Whole
    reach: Whole
    confidence: Real
    radius: Real

    def ordered(self, order: Whole) -> Details:
        """Give the same with the rows in another order."""
        return Details(
            reasons=Strings(self.reasons.values, self.reasons.codes[order]),
            provenance=Strings(self.provenance.values, self.provenance.codes[order]),
            precision=Strings(self.precision.values, self.precision.codes[order]),
            inside=Strings(self.inside.values, self.inside.codes[order]),
            candidates=Strings(self.candidates.values, self.candidates.codes[order]),
            start=self.start[order],
            end=self.end[order],
            sentence=self.sentence[order],
            reach=self.reach[order],
            confidence=self.confidence[order],
            radius=self.radius[order],
        )

    def chunks(self) -> Iterator[Chunk]:
        """Give the details in chunks of ``EVERY`` mentions, in their order."""
        reasons = self.reasons.map(lambda text: showable(text, _LONGEST_REASONS))
        provenance = self.provenance.map(lambda text: showable(text, LONGEST_NAME))
        precision = self.precision.map(lambda text: showable(text, LONGEST_NAME))
        inside = self.inside.map(lambda text: showable(text, LONGEST_NAME))
        known: dict[int, list[tuple[tuple[Any, ...], float]]] = {}
        for number, first in enumerate(range(0, len(self.start), EVERY)):
            rows = slice(first, first + EVERY)
            places: dict[tuple[Any, ...], int] = {}
            runners_up: list[list[float]] = []
            for code in self.candidates.codes[rows].tolist():
                if code not in known:
                    if len(known) > EVERY:
                        known.clear()
                    known[code] = _candidates(self.candidates.values[code])
                told: list[float] = []
                for place, probability in known[code]:
                    told += (places.setdefault(place, len(places)), probability)
                runners_up.append(told)
            start = self.start[rows]
            yield chunk(
                f"details-{number}",
                {
                    "reasons": repeated(_picked(reasons, rows)),
                    "provenance": repeated(_picked(provenance, rows)),
                    "precision": repeated(_picked(precision, rows)),
                    "inside": repeated(_picked(inside, rows)),
                    "radius_km": [
                        None if math.isnan(km) else round(km, 1)
                        for km in self.radius[rows].tolist()
                    ],
                    "start": start.tolist(),
                    "length": (self.end[rows] - start).tolist(),
                    "sentence": self.sentence[rows].tolist(),
                    "reach": self.reach[rows].tolist(),
                    "confidence": self.confidence[rows].round(3).tolist(),
                    "candidates": runners_up,
                    "places": list(places),
                },
            )


def _picked(column: Strings, rows: slice) -> list[str]:
    return [column.values[code] for code in column.codes[rows].tolist()]


def _candidates(text: str) -> list[tuple[tuple[Any, ...], float]]:
    """Read the candidates of a row; none if the cell is no list of candidates."""
    if not text:
        return []
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError):
        return []
    found = []
    for one in (listed if isinstance(listed, list) else [])[:_MOST_CANDIDATES]:
        if not isinstance(one, dict):
            continue
        latitude, longitude = _number(one.get("latitude")), _number(one.get("longitude"))
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            continue
        identity = _number(one.get("geonameid"))
        place = (
            showable(str(one.get("place", "")), LONGEST_NAME),
            int(identity) if math.isfinite(identity) else None,
            showable(str(one.get("feature_code", "")), 10),
            round(latitude, 5),
            round(longitude, 5),
        )
        probability = _number(one.get("probability"))
        found.append((place, round(probability, 3) if math.isfinite(probability) else 0.0))
    return found


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return math.nan
    try:
        return float(value)
    except OverflowError:
        return math.nan
