"""Runners-up: the other places that a mention could have meant, the likeliest first."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from geomap.gazetteer import Gazetteer, Place
from geomap.resolution.resolver import Resolved

__all__ = ["RunnerUp", "from_json", "runners_up", "to_json"]


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """A place that a mention could have meant, and was not taken for.

    Attributes:
        place: The candidate.
        probability: How likely it is to be meant, if a place is; those of all candidates of a
            mention sum to 1.
        number: Its number among the article's candidates.
    """

    place: Place
    probability: float
    number: int


def runners_up(
    resolved: Resolved, group: int, gazetteer: Gazetteer, limit: int | None = None
) -> list[RunnerUp]:
    """The candidates of a group's name that were not chosen, the likeliest first.

    Args:
        resolved: What the article's mentions were resolved to.
        group: Number of the group.
        gazetteer: The gazetteer whose rows the candidates are.
        limit: At most so many.
    """
    candidates, weight, best = resolved.candidates, resolved.weight, resolved.best[group]
    begin = int(candidates.begins[group])
    end = begin + len(candidates.groups[group].toponym.rows)
    if end - begin < 2:
        return []
    likely = weight[begin:end].tolist()
    fame = candidates.fame[begin:end].tolist()
    others = [i for i in range(end - begin) if begin + i != best]
    others.sort(key=lambda i: (-likely[i], -fame[i], i))
    return [
        RunnerUp(gazetteer.place(int(candidates.rows[begin + i])), likely[i], begin + i)
        for i in others[:limit]
    ]


# Made once: `json.dumps` would make one for every call.
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def to_json(found: Iterable[RunnerUp]) -> str:
    """Runners-up as the column ``candidates`` holds them: a JSON list of objects, or nothing."""
    told = [
        {
            "place": other.place.full_name,
            "geonameid": other.place.geonameid,
            "feature_code": other.place.feature_code,
            "latitude": other.place.latitude,
            "longitude": other.place.longitude,
            "probability": round(other.probability, 3),
        }
        for other in found
    ]
    return _JSON.encode(told) if told else ""


def from_json(text: str) -> list[dict[str, Any]]:
    """What a cell of the column ``candidates`` holds; nothing of what is no such list.

    Args:
        text: The cell.

    Returns:
        Objects with ``place``, ``geonameid``, ``feature_code``, ``latitude``, ``longitude`` and
        ``probability``; those that lack a place or coordinates are left out.
    """
    try:
        told = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return []
    if not isinstance(told, list):
        return []
    return [
        entry
        for entry in told
        if isinstance(entry, dict)
        and isinstance(entry.get("place"), str)
        and all(isinstance(entry.get(key), int | float) for key in ("latitude", "longitude"))
    ]
