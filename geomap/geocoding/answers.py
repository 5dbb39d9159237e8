"""Hits read from a service's answer, by the tables of ``answers.toml``.

Whatever a service sends, a hit holds short, clean texts and numbers within their bounds; what
cannot be read is left out, and an answer of which nothing can be read is an error.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from geomap import resources
from geomap.geocoding.hits import MAX_HITS, Hit
from geomap.geocoding.services import Service

__all__ = ["confirms_miss", "read_hits", "without_impossible"]

_MAX_TEXT = 300
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_PART = re.compile(r"\{([^{}]+)\}")
_STEP = re.compile(r"([^.\[\]]+)|\[([^=~\]]+)([=~])([^\]]*)\]")


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(resources.text("answers.toml"))


def read_hits(service: Service, locations: Iterable[Any], limit: int = MAX_HITS) -> list[Hit]:
    """The hits of an answer.

    Args:
        service: Who answered.
        locations: Geopy's locations, in the service's order.
        limit: At most so many.

    Returns:
        A hit for each location that can be read.

    Raises:
        ValueError: If there are locations and none can be read.
    """
    hits: list[Hit] = []
    seen = 0
    for location in locations:
        if len(hits) >= min(limit, MAX_HITS):
            break
        if location is None:
            continue
        seen += 1
        hit = _hit(service, location)
        if hit is not None and hit not in hits:
            hits.append(hit)
    if seen and not hits:
        raise ValueError("places without a name or coordinates")
    return hits


def confirms_miss(service: Service, document: object) -> bool:
    """Whether a document in which geopy found no place says that there is none.

    An empty or foreign document (``{}``, ``null``, an error in another form) is none: to keep
    it as "no such place" would hide the place until the cache forgets it.
    """
    if service.found_in is None:
        return document is not None
    if without_impossible(document) != document:
        return False  # a place was there, at a point that is none
    found = _at(document, service.found_in) if service.found_in else document
    return isinstance(found, list)


def without_impossible(document: Any) -> Any:
    """A document without hits whose coordinates are off the globe: geopy's parsers fail at them.

    A geocoder's class takes ``true`` for 1 degree, turns longitude 999 into -81, and gives up a
    whole answer for one ``null``.

    Args:
        document: An answer, as JSON.

    Returns:
        It, with every item left out of its list that holds, at any depth outside a list of its
        own, a latitude or longitude that is none.
    """
    kept = _possible(document)
    return None if kept is _IMPOSSIBLE else kept


_IMPOSSIBLE = object()
_MOST_DEGREES = {"lat": 90, "latitude": 90, "lon": 180, "lng": 180, "long": 180, "longitude": 180}


def _possible(value: Any) -> Any:
    if isinstance(value, list):
        return [kept for item in value if (kept := _possible(item)) is not _IMPOSSIBLE]
    if not isinstance(value, dict):
        return value
    whole = {}
    for key, held in value.items():
        most = _MOST_DEGREES.get(key.lower())
        if most and not isinstance(held, dict) and not _is_degrees(held, most):
            return _IMPOSSIBLE
        whole[key] = _possible(held)
        if whole[key] is _IMPOSSIBLE:
            return _IMPOSSIBLE
    return whole


def _is_degrees(value: object, most: float) -> bool:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return False
    try:
        return -most <= float(value) <= most  # NaN is within nothing
    except (ValueError, OverflowError):
        return False


def _hit(service: Service, location: Any) -> Hit | None:
    shape: Mapping[str, Any] = _tables()["shapes"][service.shape]
    raw = location.raw

    def read(field: str) -> str:
        templates = shape.get(field, ())
        for template in [templates] if isinstance(templates, str) else templates:
            text = _filled(template, raw)
            if text:
                return text
        return ""

    address = read("address") or _clean(location.address)
    kind = read("kind")
    feature_class, feature_code = read("feature_class"), read("feature_code")
    if not feature_class and "kinds" in shape:
        feature_class, feature_code = _feature(
            _tables()["kinds"][shape["kinds"]], kind, read("refined")
        )
    country = read("country_code").upper()
    hit = Hit(
        name=read("name") or address.split(",")[0].strip(),
        address=address,
        latitude=_rounded(location.latitude),
        longitude=_rounded(location.longitude),
        kind=kind,
        feature_class=feature_class,
        feature_code=feature_code,
        importance=_share(read("importance")),
        country_code=country if re.fullmatch("[A-Z]{2}", country) else "",
        admin1=read("admin1"),
        service=service.name,
        service_id=read("service_id"),
    )
    try:
        hit.check()
    except ValueError:
        return None
    return hit


def _feature(kinds: Mapping[str, str], kind: str, refined: str) -> tuple[str, str]:
    general = f"{kind.partition('=')[0]}=*"
    feature = kinds.get(f"{kind}/{refined}") or kinds.get(kind) or kinds.get(general) or "."
    feature_class, _, feature_code = feature.partition(".")
    return feature_class, feature_code


def _filled(template: str, raw: object) -> str:
    missing = False

    def fill(match: re.Match[str]) -> str:
        nonlocal missing
        text = _clean(_at(raw, match[1]))
        missing = missing or not text
        return text

    text = _PART.sub(fill, template)
    return "" if missing else text[:_MAX_TEXT]


def _at(value: Any, path: str) -> Any:
    """The value at a path of a document, None if there is none."""
    for name, key, how, wanted in _STEP.findall(path):
        if key:
            value = _picked(value, key, how, wanted)
        elif isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, Sequence) and not isinstance(value, str) and name.isdigit():
            value = value[int(name)] if int(name) < len(value) else None
        else:
            return None
    return value


def _picked(items: Any, key: str, how: str, wanted: str) -> Any:
    for item in items if isinstance(items, list) else ():
        held = item.get(key) if isinstance(item, Mapping) else None
        if isinstance(held, list):
            if wanted in held:
                return item
        elif isinstance(held, str) and (held == wanted or (how == "~" and held.startswith(wanted))):
            return item
    return None


def _clean(value: object) -> str:
    """A text of one line, empty if the value is neither text nor number."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(_CONTROL.sub(" ", str(value)).split())[:_MAX_TEXT]


def _rounded(degrees: object) -> float:
    """Degrees to about a centimetre; NaN, which no hit may have, if the value is no number."""
    try:
        return round(float(degrees), 7)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return float("nan")


def _share(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return round(min(max(value, 0.0), 1.0), 6) if value == value else None  # noqa: PLR0124 (NaN)
