"""Hits: the places that a geocoding service knows by a name, in one form for all services.

A hit is all that is kept of an answer.  Nothing else of it reaches the cache or an output, so
no key, address of a server or personal remark that a service sends along can.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

__all__ = ["ANSWER_VERSION", "MAX_HITS", "Hit"]

ANSWER_VERSION = 1
"""Version of how answers become hits; part of the cache's key, so a change asks anew."""

MAX_HITS = 50
"""At most so many hits of an answer are kept."""

_MAX_TEXT = 500


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that a service found.

    Attributes:
        name: Its name, without what holds it; never empty.
        address: The name with what holds it, as the service writes it.
        latitude: Degrees north, WGS84.
        longitude: Degrees east, WGS84.
        kind: The service's own word for what it is, as ``place=village``; may be empty.
        feature_class: GeoNames' class (one of ``AHLPRSTUV``), empty if the kind is not known.
        feature_code: GeoNames' code, empty if the kind is not known.
        importance: How well known, 0 to 1, by the service; None if it does not say.
        country_code: ISO 3166-1, two capital letters; may be empty.
        admin1: Name of its state, province or region; may be empty.
        service: geopy's name of the service.
        service_id: The service's own number for it, as ``node/123``; may be empty.
    """

    name: str
    address: str
    latitude: float
    longitude: float
    kind: str = ""
    feature_class: str = ""
    feature_code: str = ""
    importance: float | None = None
    country_code: str = ""
    admin1: str = ""
    service: str = ""
    service_id: str = ""

    def to_json(self) -> dict[str, object]:
        """The hit as a JSON object without its empty fields."""
        values = {name: getattr(self, name) for name in _FIELDS}
        return {name: value for name, value in values.items() if value not in ("", None)}

    @classmethod
    def from_json(cls, value: object) -> Hit:
        """The hit that a JSON object stands for.

        Raises:
            ValueError: If it is not one: says which field is wrong.
        """
        if not isinstance(value, dict):
            raise ValueError("a hit is not an object")
        try:
            hit = cls(**value) if "address" in value else cls(address="", **value)
        except TypeError:
            raise ValueError("a hit lacks a field, or has one that is not known") from None
        hit.check()
        return hit

    def check(self) -> None:
        """Raises ValueError if a value is not one that its field can have."""
        # Written for speed: this runs for every hit that is read from the cache.
        texts = (
            self.name, self.address, self.kind, self.feature_class, self.feature_code,
            self.country_code, self.admin1, self.service, self.service_id,
        )  # fmt: skip
        if set(map(type, texts)) != _ONLY_TEXTS or max(map(len, texts)) > _MAX_TEXT:
            raise ValueError(f"a text of a hit is missing, or is not one of {_MAX_TEXT} at most")
        if not "".join(texts).isascii() and any("\ud800" <= c <= "\udfff" for c in "".join(texts)):
            raise ValueError("a text of a hit has half a character (a lone surrogate)")
        if not self.name:
            raise ValueError("name of a hit is missing")
        if not _is_within(self.latitude, -90, 90):
            raise ValueError("latitude of a hit is not a number from -90 to 90")
        if not _is_within(self.longitude, -180, 180):
            raise ValueError("longitude of a hit is not a number from -180 to 180")
        if self.importance is not None and not _is_within(self.importance, 0, 1):
            raise ValueError("importance of a hit is not a number from 0 to 1")
        if self.country_code and not (
            len(self.country_code) == 2
            and self.country_code.isascii()
            and self.country_code.isalpha()
            and self.country_code.isupper()
        ):
            raise ValueError("country_code of a hit is not two capital letters")
        if self.feature_class not in _CLASSES:
            raise ValueError("feature_class of a hit is not one of GeoNames'")


_FIELDS = tuple(field.name for field in fields(Hit))
_CLASSES = frozenset(["", *"AHLPRSTUV"])
_ONLY_TEXTS = {str}


def _is_within(value: object, least: float, most: float) -> bool:
    # NaN is within nothing, and True and False are no numbers here.
    return type(value) in (float, int) and least <= value <= most  # type: ignore[operator]
