"""Areas: parts of the world that a user keeps to, or leans to."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["EVERYWHERE", "WHOLE", "Area", "Scope"]

_CODE = re.compile(r"[A-Za-z]{2}")

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Area:
    """Countries, or boxes, or both: a place is in the area if it is in one of them.

    Attributes:
        countries: ISO 3166-1 alpha-2 codes.
        boxes: West, south, east and north in degrees WGS84; one whose west is east of its east
            reaches over the 180th meridian.
    """

    countries: tuple[str, ...] = ()
    boxes: tuple[Box, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.countries or self.boxes)

    @classmethod
    def of(cls, *texts: str) -> Area:
        """The area that is written as codes of countries and boxes: ``UA``, ``22,44,40,53``.

        Raises:
            ValueError: One of them is neither.
        """
        countries: list[str] = []
        boxes: list[Box] = []
        for text in texts:
            if _CODE.fullmatch(text.strip()):
                countries.append(text.strip().upper())
            else:
                boxes.append(_box(text))
        return cls(tuple(dict.fromkeys(countries)), tuple(dict.fromkeys(boxes)))

    def has(self, country: str, latitude: float, longitude: float) -> bool:
        """Whether a place is in it.

        Args:
            country: The code of its country, empty if it is in none.
            latitude: Degrees WGS84.
            longitude: Degrees WGS84.
        """
        return country in self.countries or any(
            south <= latitude <= north
            and (
                west <= longitude <= east
                if west <= east
                else longitude >= west or longitude <= east
            )
            for west, south, east, north in self.boxes
        )


EVERYWHERE = Area()
"""No area: nothing is left out for where it is."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where places are looked for.

    Attributes:
        keep: The only area in which places are put.
        prefer: The area whose places are likelier than others of their names.
    """

    keep: Area = EVERYWHERE
    prefer: Area = EVERYWHERE

    def __bool__(self) -> bool:
        return bool(self.keep or self.prefer)


WHOLE = Scope()
"""All the world alike."""


def _box(text: str) -> Box:
    advice = "give a country's code, as UA, or a box W,S,E,N in degrees, as 22,44,40,53"
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        raise ValueError(f"{text[:60]!r} is no area: {advice}") from None
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= north <= 90):
        raise ValueError(f"{text[:60]!r} is no box on the globe: {advice}")
    return west, south, east, north
