"""Rows: the table of an article, made of its analysis."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Any

from geomap.analysis.result import Analysis, Resolution
from geomap.enrichment.merge import found_by, why_not
from geomap.gazetteer import Gazetteer, Place
from geomap.geocoding.hits import Hit
from geomap.geocoding.services import GAZETTEER
from geomap.models.thresholds import THRESHOLDS
from geomap.pipeline import points
from geomap.recognition.bearings import Bearing, bearing_from
from geomap.recognition.called_names import CALLED, called_names
from geomap.recognition.matcher import Span
from geomap.recognition.organisations import ORGANISATION, is_in_organisation
from geomap.recognition.sequence import start_of
from geomap.recognition.streets import is_street, is_venue
from geomap.resolution import containers, nil_placement
from geomap.resolution.alternatives import RunnerUp, runners_up, to_json
from geomap.resolution.reasons import NONE_FITS, UNKNOWN, Reasons
from geomap.roles.classifier import role_of
from geomap.schema.location import Location, Role, precision_of
from geomap.text.tokenizer import Words, squeeze

__all__ = ["ABSTAIN_BELOW", "Rows", "UnknownName"]

_LONGEST_SENTENCE = 900
"""Characters of a sentence that is shown whole; of a longer one, the part around the mention."""

_RUNNERS_UP = 4
"""How many other candidates a location tells of."""

ABSTAIN_BELOW = THRESHOLDS.placed
"""A mention whose confidence is lower is not placed."""


_STILL_THERE = 30.0
"""Km from a place, no direction told, up to which a name is put at that place."""

_NO_WORDS = "geomap knows no words of this language: a name of the gazetteer stands here, no more"
"""A reason for each place in such an article."""

_IN_TOWN_KM = 10.0
"""How far a street may lie from the point of its town."""


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name of a place that the gazetteer does not know.

    Attributes:
        row: Its row in the table.
        likely: How likely it is a place's name.
        place: The place named beside it that it is put at, None if none is likely enough.
        nearness: How likely it lies within 161 km of that.
    """

    row: Location
    likely: float
    place: Place | None = None
    nearness: float = 0.0


class Rows:
    """The rows of an article, and what they are made of.

    Args:
        analysis: What was found in the article.
        gazetteer: The gazetteer that it was analysed with.
    """

    def __init__(self, analysis: Analysis, gazetteer: Gazetteer) -> None:
        self.analysis, self._gazetteer = analysis, analysis.gazetteer(gazetteer)
        self._sentences = _Sentences(analysis.words)
        self._told: dict[tuple[int, bool], str] = {}
        self._reasons: Reasons | None = None

    def locations(self) -> list[Location]:
        """The rows of all mentions, and of names of places that nobody knows, in order."""
        located = [self.location(number) for number in range(len(self.analysis.mentions))]
        relative = points.relative_rows(self, located)
        located += [name.row for name in self.unknown()]
        numbers = points.coordinate_rows(self, located)
        # A letter or word in coordinates names no place.
        located = _apart_from(numbers, located)
        rows = [*located, *relative, *numbers]
        return sorted(filter(self.holds, rows), key=lambda location: location.start)

    def offsets(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in ``article`` as offsets in the text of the file."""
        prepared = self.analysis.prepared
        if prepared.written is not None:
            start, end = prepared.written.span(start, end)
        return start + prepared.shift, end + prepared.shift

    def as_written(self, start: int, end: int) -> str:
        """A part of ``article`` as the file writes it."""
        written = self.analysis.prepared.written
        if written is None:
            return self.analysis.article.text[start:end]
        begin, finish = written.span(start, end)
        return written.original[begin:finish]

    def sentence(self, start: int, end: int) -> str:
        """The sentence around a part of ``article``, as the table shows it."""
        return self._sentences.around(start, end)

    def holds(self, location: Location) -> bool:
        """Whether a location is in the article proper, not in a title put before it."""
        prepared = self.analysis.prepared
        return location.start >= prepared.begins + prepared.shift

    def unknown(self) -> list[UnknownName]:
        """The names of places that the gazetteer does not know, and where they likely lie."""
        analysis = self.analysis
        called = called_names(analysis.words)
        names = {(nil.name.first, nil.name.last): nil.use for nil in analysis.nil_mentions}
        taken = [(m.span.first, m.span.last) for m in analysis.mentions] + list(names)
        words = {word for first, last in taken for word in range(first, last + 1)}
        found = [(name, role_of(use), use.place, name in called) for name, use in names.items()]
        found += [
            ((first, last), "mention", CALLED, True)
            for first, last in called
            if words.isdisjoint(range(first, last + 1))
        ]
        seen = self._seen if found else []
        return [self._unknown(*name, seen) for name in found]

    def _unknown(
        self,
        name: tuple[int, int],
        role: Role,
        likely: float,
        is_called: bool,
        seen: list[nil_placement.SeenPlace],
    ) -> UnknownName:
        words, model = (
            self.analysis.words,
            nil_placement.nearest_place(self.analysis.words.language),
        )
        row = self.unplaced(start_of(name[0], words), words.ends[name[1]], role)
        likely = max(likely, CALLED) if is_called else likely
        if not seen:
            return UnknownName(row, likely)
        told = bearing_from(name[1], self._begins, words)
        if told is not None:
            return self._told_from(row, likely, *told)
        held = containers.held_in(name, seen, words)
        if held is not None:
            seen = held
        # Every town has a Main Street and a hospital: its sentence must name the town.
        elif is_street(*name, words):
            seen = containers.town_of_sentence(name, seen, words)
        elif is_venue(*name, words):
            seen = []
        else:
            scene = containers.set_in(name, seen, self.analysis.mentions, words)
            seen = scene or containers.listed_with(name, seen, words)
        if not seen:
            return UnknownName(row, likely)
        number, nearness = model.choose(name, seen, words)
        if held is not None and nearness:
            nearness = max(nearness, containers.SURE)
        # The curve is of names that are known by their use alone.
        is_told = is_called or held is not None
        sure = likely * nearness if is_told else model.confidence(likely, nearness)
        least = THRESHOLDS.recognised if is_told else nil_placement.put_from(name, words)
        if sure < least:
            return UnknownName(row, likely)
        place = seen[number].place
        is_in_street = place.feature_class == "P" and is_street(*name, words)
        columns = _at(place, round(sure, 3)) | {
            "reasons": f"{row.reasons}; {nil_placement.why_there(name, seen[number], words)}",
            "provenance": nil_placement.NEARBY,
            "precision": "near",
            "radius_km": _IN_TOWN_KM if is_in_street else None,
        }
        row = replace(row, **columns)
        return UnknownName(row, likely, place, nearness)

    @cached_property
    def _begins(self) -> dict[int, int]:
        """Of each mention its number, by its first word."""
        return {mention.span.first: n for n, mention in enumerate(self.analysis.mentions)}

    def _told_from(
        self, row: Location, likely: float, bearing: Bearing, number: int
    ) -> UnknownName:
        """A name of which the text says how far it is from a mention."""
        anchor = self.location(number)
        is_far = bearing.degrees is None and bearing.km > _STILL_THERE
        if anchor.latitude is None or is_far:
            return UnknownName(row, likely)
        placed = points.put_at(row, anchor, bearing, anchor.place)
        placed = replace(placed, confidence=round(likely * anchor.confidence, 3))
        return UnknownName(placed, likely)

    @cached_property
    def _seen(self) -> list[nil_placement.SeenPlace]:
        """The places that the article names, once each."""
        resolution = self.analysis.resolution
        if resolution is None:
            return []
        return nil_placement.seen_places(self.analysis.mentions, resolution, self._gazetteer)

    def reasons(self, number: int) -> list[str]:
        """Why a mention was resolved to its place, the strongest reasons first."""
        resolution = self._resolved()
        group = resolution.group_of[number]
        if self._reasons is None:
            self._reasons = Reasons(
                self.analysis.article.text,
                self.analysis.mentions,
                resolution,
                resolution.places,
                [resolution.is_placed(number) for number in range(len(resolution.places))],
            )
        reasons = self._reasons.of(group, number)
        if not self.analysis.words.language.is_known:
            reasons.append(_NO_WORDS)
        if hit := self._hit(group):
            return [*reasons, found_by(hit)]
        own = self._own(group)
        told = [f"in your gazetteer {own[0]}" + (f": {own[1]}" if own[1] else "")] if own else []
        return [*reasons, *told]

    def location(self, number: int) -> Location:
        """The row of a mention."""
        resolution, mention = self._resolved(), self.analysis.mentions[number]
        group = resolution.group_of[number]
        place = resolution.places[group]
        kind = int(resolution.candidates.kinds[resolution.best[group]])
        role = role_of(self.analysis.roles[number], is_dateline=mention.is_dateline, kind=kind)
        confidence = round(resolution.confidences[number], 3)
        if resolution.is_lacking(group):
            return self._lacking(number, role)
        columns: dict[str, Any] = {
            "inside": ORGANISATION if self._is_in_organisation(mention.span) else ""
        }
        if confidence < ABSTAIN_BELOW:
            columns |= {
                "confidence": confidence,
                "reasons": f"too uncertain to place: {place.full_name} would be the likeliest",
                "candidates": self._runners_up(group, chosen=True),
            }
        else:
            columns |= _at(place, confidence) | {
                "reasons": "; ".join(self.reasons(number)),
                "provenance": self._provenance(group),
                "candidates": self._runners_up(group),
            }
        return self.unplaced(mention.span.start, mention.span.end, role, columns)

    def _provenance(self, group: int) -> str:
        """What placed a group: a service, a gazetteer of the user's own, or geomap's."""
        if hit := self._hit(group):
            return hit.service
        own = self._own(group)
        return f"own:{own[0]}" if own else GAZETTEER

    def _own(self, group: int) -> tuple[str, str] | None:
        """The user's own gazetteer that a group's place is of, and its identifier there."""
        resolution = self._resolved()
        return self._gazetteer.own(int(resolution.candidates.rows[resolution.best[group]]))

    def _lacking(self, number: int, role: Role) -> Location:
        """The row of a mention whose place is none of those that the gazetteer has of its name."""
        mention, group = self.analysis.mentions[number], self._resolved().group_of[number]
        name = mention.span.first, mention.span.last
        row = self._unknown(name, role, mention.probability, False, self._seen).row
        told = row.reasons.partition("; ")[2]
        place = self._resolved().places[group].full_name
        reasons = f"{NONE_FITS}: {place} would be the likeliest"
        return replace(
            row,
            inside=ORGANISATION if self._is_in_organisation(mention.span) else row.inside,
            reasons=f"{reasons}; {told}" if told else reasons,
            candidates=self._runners_up(group, chosen=True),
        )

    def _is_in_organisation(self, span: Span) -> bool:
        return is_in_organisation(span, self.analysis.words, self.analysis.prepared.around)

    def runners_up(
        self, group: int, limit: int | None = None, *, chosen: bool = False
    ) -> list[RunnerUp]:
        """The places that a group's mentions could also have meant, the likeliest first.

        Args:
            group: Number of the group.
            limit: At most so many.
            chosen: Whether the one that was chosen comes first, as where none is sure enough.
        """
        resolution = self._resolved()
        best, weight = resolution.best[group], resolution.weight
        found = runners_up(resolution, group, self._gazetteer, limit)
        if chosen:
            found.insert(0, RunnerUp(resolution.places[group], float(weight[best]), best))
        return found

    def _hit(self, group: int) -> Hit | None:
        """What a service said of the place chosen for a group, None if it is the gazetteer's."""
        services = self.analysis.services
        if services is None:
            return None
        resolution = self._resolved()
        return services.hits.get(int(resolution.candidates.rows[resolution.best[group]]))

    def _runners_up(self, group: int, *, chosen: bool = False) -> str:
        """What a location tells of the other candidates, and of the one chosen if it is not."""
        told = self._told.get((group, chosen))
        if told is None:
            found = self.runners_up(group, _RUNNERS_UP, chosen=chosen)
            told = self._told[group, chosen] = to_json(found)
        return told

    def unplaced(
        self, start: int, end: int, role: Role = "mention", others: dict[str, Any] | None = None
    ) -> Location:
        """The row of a mention that has no place, but for the other columns given."""
        article, services = self.analysis.article, self.analysis.services
        begin, finish = self.offsets(start, end)
        return Location.unplaced(
            article,
            self.as_written(start, end),
            begin,
            finish,
            sentence=self.sentence(start, end),
            role=role,
            reasons=why_not(article.text[start:end], services) if services else UNKNOWN,
            others=others,
        )

    def _resolved(self) -> Resolution:
        resolution = self.analysis.resolution
        assert resolution is not None  # noqa: S101 (there is one where there are mentions)
        return resolution


def _at(place: Place, confidence: float) -> dict[str, Any]:
    """The columns of a mention that is put at a place."""
    return {
        "place": place.name,
        "geonameid": place.geonameid,
        "feature_class": place.feature_class,
        "feature_code": place.feature_code,
        "admin1": place.admin1,
        "country_code": place.country_code,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "confidence": confidence,
        "country": place.country,
        "population": place.population or None,
        "precision": precision_of(place.feature_class, place.feature_code),
        "radius_km": float(place.extent_km) if place.extent_km else None,
    }


def _apart_from(numbers: list[Location], rows: list[Location]) -> list[Location]:
    """The rows that have no character in common with coordinates."""
    ordered = sorted(numbers, key=lambda row: row.start)
    starts = [row.start for row in ordered]
    ends = [0, *accumulate((row.end for row in ordered), max)]
    return [row for row in rows if ends[bisect_left(starts, row.end)] <= row.start]


class _Sentences:
    """The sentences of an article as the table shows them."""

    def __init__(self, words: Words) -> None:
        self._text, self._starts = words.text, words.sentence_starts
        self._shown: dict[int, str] = {}
        self._parts: dict[int, str] = {}  # of very long sentences, by where they begin

    def around(self, start: int, end: int) -> str:
        """The sentence around a mention, whitespace collapsed, a very long one cut short."""
        number = bisect_right(self._starts, start) - 1
        shown = self._shown.get(number)
        if shown is not None:
            return shown
        begin = self._starts[number]
        following = self._starts[number + 1 : number + 2]
        finish = following[0] if following else len(self._text)
        if finish - begin <= _LONGEST_SENTENCE:
            shown = self._shown[number] = squeeze(self._text[begin:finish])
            return shown
        # Mentions that stand near each other share what is shown of it: of a list of a whole
        # register each would have a text of its own.
        step = _LONGEST_SENTENCE // 3
        left = max(begin, start - (start - begin) % step - step // 2)
        right = min(finish, left + 2 * step)
        if end <= right and left in self._parts:
            return self._parts[left]
        part = squeeze(self._text[left : max(right, end)])
        shown = ("… " if left > begin else "") + part + (" …" if max(right, end) < finish else "")
        if end <= right:
            self._parts[left] = shown
        return shown
