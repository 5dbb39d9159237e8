"""Reasons: why a mention was resolved to its place, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geomap.gazetteer import NameKind, Place

__all__ = ["reasons_for"]

_NEAR_KM = 300.0

_KINDS = {
    NameKind.ABBREVIATION: "an abbreviation of {place}",
    NameKind.BOUND_ABBREVIATION: "an abbreviation of {place}",
    NameKind.DEMONYM: "a word for people or things of {place}",
    NameKind.ALIAS: "another name of {place}",
    NameKind.ALTERNATE: "another name of {place}",
    NameKind.OTHER_SCRIPT: "the name of {place} in another script",
}


def reasons_for(
    place: Place,
    kind: int,
    measures: Mapping[str, float],
    *,
    others: Sequence[Place] = (),
    holder: str = "",
    total: int = 1,
    is_close_call: bool = False,
) -> list[str]:
    """Why this place, the strongest reasons first.

    Args:
        place: The place chosen.
        kind: Kind of the name for it.
        measures: Its measures by name (see ``geomap.ranking.CANDIDATE_MEASURES``).
        others: The places that the other names of the article were resolved to.
        holder: The name that the article puts right after the mention, as written.
        total: How many places of the gazetteer bear the name.
        is_close_call: Whether the others are likely too.
    """
    reasons = []
    country = place.country if place.feature_code[:3] != "PCL" else ""
    if measures["holder_level"] > 0 and holder:
        reasons.append(f"{holder} follows the name")
    if measures["held_elsewhere"] > 0:
        reasons.append(f"elsewhere the article says which {place.name} it means")
    if measures["division_named"] > 0 and place.admin1 and place.feature_code != "ADM1":
        reasons.append(_named(place.admin1, measures["division_named_distance"]))
    if measures["country_named"] > 0 and country:
        reasons.append(_named(country, measures["country_named_distance"]))
    towns = [other for other in others if other.feature_code[:3] not in ("PCL", "")]
    together = sum(other.country_code == place.country_code for other in towns)
    if together and country:
        which = "the other place" if len(towns) == 1 else f"{together} of {len(towns)} other places"
        reasons.append(f"{which} of the story {'is' if together == 1 else 'are'} in {country}")
    if near := _nearest(place, towns):
        reasons.append(near)
    if measures["holds_others"] >= 1 and place.feature_class == "A":
        reasons.append("other places of the story lie in it")
    if kind in _KINDS and kind != NameKind.MAIN:
        reasons.append(_KINDS[NameKind(kind)].format(place=place.name))
    if total == 1:
        reasons.append("the only place of that name")
    elif measures["fame_below_best"] <= 0:
        reasons.append(f"the best known of {total} places of that name")
    if is_close_call:
        reasons.append("but other places of that name are likely too")
    return reasons


def _named(name: str, distance: float) -> str:
    if distance <= 3:
        return f"{name} is named right beside it"
    if distance <= 30:
        return f"{name} is named {distance:.0f} words away"
    return f"{name} is named in the article"


def _nearest(place: Place, others: Sequence[Place]) -> str:
    """The nearest other town of the story, if it is near enough to say something."""
    from geopy.distance import great_circle

    if place.feature_class != "P":
        return ""
    point = (place.latitude, place.longitude)
    towns = [other for other in others if other.feature_class == "P" and other.name != place.name]
    pairs = [(great_circle(point, (o.latitude, o.longitude)).km, o.name) for o in towns]
    km, name = min(pairs, default=(9999.0, ""))
    return f"{name} is {km:.0f} km away" if km < _NEAR_KM else ""
