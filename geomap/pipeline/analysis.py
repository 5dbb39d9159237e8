"""Reading: an article as the geoparser has read it, and the rows of its table."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace

from geomap.enrichment.merge import Widened, found_by
from geomap.gazetteer import Place
from geomap.geocoding.hits import Hit
from geomap.geocoding.services import GAZETTEER
from geomap.models.thresholds import THRESHOLDS
from geomap.recognition.called_names import CALLED, called_names
from geomap.recognition.matcher import Span
from geomap.recognition.recogniser import Mention
from geomap.recognition.unlisted_names import is_street
from geomap.resolution import nil_placement
from geomap.resolution.alternatives import RunnerUp, runners_up, to_json
from geomap.resolution.reasons import UNKNOWN, Reasons
from geomap.resolution.resolver import Resolved
from geomap.roles.classifier import role_of, uses_of
from geomap.schema.article import Article
from geomap.schema.location import Location, Role
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words, squeeze
from geomap.text.written import Written

__all__ = ["ABSTAIN_BELOW", "Reading", "Resolution", "Source", "UnknownName"]

_LONGEST_SENTENCE = 900
"""Characters of a sentence that is shown whole; of a longer one, the part around the mention."""

_RUNNERS_UP = 4
"""How many other candidates a location tells of."""

ABSTAIN_BELOW = THRESHOLDS.placed
"""A mention whose confidence is lower is not placed."""


@dataclass(slots=True)
class Resolution(Resolved):
    """What an article's mentions were resolved to, group by group.

    Attributes:
        places: The place of the candidate chosen for each group.
        group_of: Number of the group of each mention.
        confidences: Confidence of each mention (see :mod:`geomap.models.calibration`).
        reasons: Why.
    """

    places: list[Place]
    group_of: list[int]
    confidences: list[float]
    reasons: Reasons


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


@dataclass(frozen=True, slots=True)
class Source:
    """How the text that is read stands to the file's.

    Attributes:
        shift: What is added to an offset into the text, as it was written, for one into the file's.
        body_start: Offset at which the article proper begins in the text as it was written.
        written: How it was written, None if it is read just so.
    """

    shift: int
    body_start: int
    written: Written | None = None


class Reading:
    """An article as the geoparser has read it: what was considered, and what was made of it.

    Attributes:
        article: The article, its title put before its text where it is told elsewhere.
        words: Its words.
        spans: All names of the gazetteer in it.
        likely: How likely each span is a place's name.
        mentions: Those that were taken for names of places.
        uses: How each mention is used.
        unlisted: Names of places that the gazetteer does not list, with how they are used.
        resolution: What they were resolved to; None if there are none.
        widened: What geocoding services know of its names; None if they were not asked.
    """

    def __init__(
        self,
        article: Article,
        source: Source,
        words: Words,
        spans: list[Span],
        likely: list[float],
        mentions: list[Mention],
        around: Surroundings,
        place_of: Callable[[int], Place],
    ) -> None:
        self.article, self.words, self.spans, self.likely = article, words, spans, likely
        self.mentions = mentions
        self.uses, self.unlisted = uses_of(mentions, spans, words, around)
        self.resolution: Resolution | None = None
        self.widened: Widened | None = None
        self._around = around
        self._source = source
        self._sentences = _Sentences(words)
        self._place_of = place_of
        self._told: dict[tuple[int, bool], str] = {}

    def widen(self, widened: Widened, resolution: Resolution | None) -> None:
        """Take the mentions that geocoding services know for the article's."""
        self.widened, self.resolution = widened, resolution
        self.mentions = widened.mentions
        self.uses, self.unlisted = uses_of(self.mentions, self.spans, self.words, self._around)

    def locations(self) -> list[Location]:
        """The rows of all mentions, and of names of places that nobody knows, in order."""
        located = [self.location(number) for number in range(len(self.mentions))]
        located += [name.row for name in self.unknown()]
        return sorted(filter(self.holds, located), key=lambda location: location.start)

    def offsets(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in ``article`` as offsets in the text of the file."""
        source = self._source
        if source.written is not None:
            start, end = source.written.span(start, end)
        return start + source.shift, end + source.shift

    def as_written(self, start: int, end: int) -> str:
        """A part of ``article`` as the file writes it."""
        written = self._source.written
        if written is None:
            return self.article.text[start:end]
        begin, finish = written.span(start, end)
        return written.original[begin:finish]

    def sentence(self, start: int, end: int) -> str:
        """The sentence around a part of ``article``, as the table shows it."""
        return self._sentences.around(start, end)

    def holds(self, location: Location) -> bool:
        """Whether a location is in the article proper, not in a title put before it."""
        return location.start >= self._source.body_start + self._source.shift

    def unknown(self) -> list[UnknownName]:
        """The names of places that the gazetteer does not know, and where they likely lie."""
        called = called_names(self.words)
        names = {(name.first, name.last): use for name, use in self.unlisted}
        taken = [(m.span.first, m.span.last) for m in self.mentions] + list(names)
        found = [(name, role_of(use), use.place, name in called) for name, use in names.items()]
        found += [
            ((first, last), "mention", CALLED, True)
            for first, last in called
            if all(last < begin or end < first for begin, end in taken)
        ]
        seen = self._seen() if found else []
        return [self._unknown(*name, seen) for name in found]

    def _unknown(
        self,
        name: tuple[int, int],
        role: Role,
        likely: float,
        is_called: bool,
        seen: list[nil_placement.SeenPlace],
    ) -> UnknownName:
        words, model = self.words, nil_placement.shipped()
        row = self.unplaced(words.starts[name[0]], words.ends[name[1]], role)
        likely = max(likely, CALLED) if is_called else likely
        if not seen:
            return UnknownName(row, likely)
        if is_street(*name, words):
            # Every town has a Main Street: its sentence must name the town.
            seen = nil_placement.beside(name, seen, words)
            if not seen:
                return UnknownName(row, likely)
        number, nearness = model.choose(name, seen, words)
        # The curve is of names that are known by their use alone.
        sure = likely * nearness if is_called else model.confidence(likely, nearness)
        if sure < nil_placement.PUT_FROM:
            return UnknownName(row, likely)
        place = seen[number].place
        row = replace(
            _at(row, place, round(sure, 3)),
            reasons=f"{row.reasons}; {nil_placement.why_there(name, seen[number], words)}",
            provenance=nil_placement.NEARBY,
        )
        return UnknownName(row, likely, place, nearness)

    def _seen(self) -> list[nil_placement.SeenPlace]:
        """The places that the article names, once each."""
        if self.resolution is None:
            return []
        place_of = self.widened.found.place if self.widened else self._place_of
        return nil_placement.seen_places(self.mentions, self.resolution, place_of)

    def reasons(self, number: int) -> list[str]:
        """Why a mention was resolved to its place, the strongest reasons first."""
        resolution = self._resolved()
        group = resolution.group_of[number]
        reasons = resolution.reasons.of(group, number)
        hit = self._hit(group)
        return reasons if hit is None else [*reasons, found_by(hit)]

    def location(self, number: int) -> Location:
        """The row of a mention."""
        resolution, mention = self._resolved(), self.mentions[number]
        group = resolution.group_of[number]
        place = resolution.places[group]
        kind = int(resolution.candidates.kinds[resolution.best[group]])
        role = role_of(self.uses[number], is_dateline=mention.is_dateline, kind=kind)
        confidence = round(resolution.confidences[number], 3)
        unplaced = self.unplaced(mention.span.start, mention.span.end, role)
        if confidence < ABSTAIN_BELOW:
            return replace(
                unplaced,
                confidence=confidence,
                reasons=f"too uncertain to place: {place.full_name} would be the likeliest",
                candidates=self._runners_up(group, chosen=True),
            )
        return replace(
            _at(unplaced, place, confidence),
            reasons="; ".join(self.reasons(number)),
            provenance=hit.service if (hit := self._hit(group)) else GAZETTEER,
            candidates=self._runners_up(group),
        )

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
        place_of = self.widened.found.place if self.widened else self._place_of
        found = runners_up(resolution.candidates, weight, best, group, place_of, limit)
        if chosen:
            found.insert(0, RunnerUp(resolution.places[group], float(weight[best]), best))
        return found

    def _hit(self, group: int) -> Hit | None:
        """What a service said of the place chosen for a group, None if it is the gazetteer's."""
        if self.widened is None:
            return None
        resolution = self._resolved()
        return self.widened.found.hit(int(resolution.candidates.rows[resolution.best[group]]))

    def _runners_up(self, group: int, *, chosen: bool = False) -> str:
        """What a location tells of the other candidates, and of the one chosen if it is not."""
        told = self._told.get((group, chosen))
        if told is None:
            found = self.runners_up(group, _RUNNERS_UP, chosen=chosen)
            told = self._told[group, chosen] = to_json(found)
        return told

    def unplaced(self, start: int, end: int, role: Role = "mention") -> Location:
        """The row of a mention that has no place."""
        article = self.article
        begin, finish = self.offsets(start, end)
        return Location(
            article=article.article,
            title=article.title,
            published=article.published,
            mention=self.as_written(start, end),
            start=begin,
            end=finish,
            sentence=self.sentence(start, end),
            place="",
            geonameid=None,
            feature_class="",
            feature_code="",
            admin1="",
            country_code="",
            latitude=None,
            longitude=None,
            role=role,
            confidence=0.0,
            country="",
            population=None,
            source=article.source,
            url=article.url,
            reasons=self.widened.why_not(article.text[start:end]) if self.widened else UNKNOWN,
        )

    def _resolved(self) -> Resolution:
        assert self.resolution is not None  # noqa: S101 (there is one where there are mentions)
        return self.resolution


def _at(row: Location, place: Place, confidence: float) -> Location:
    """The row of a mention that is put at a place."""
    return replace(
        row,
        place=place.name,
        geonameid=place.geonameid,
        feature_class=place.feature_class,
        feature_code=place.feature_code,
        admin1=place.admin1,
        country_code=place.country_code,
        latitude=place.latitude,
        longitude=place.longitude,
        confidence=confidence,
        country=place.country,
        population=place.population or None,
    )


class _Sentences:
    """The sentences of an article as the table shows them."""

    def __init__(self, words: Words) -> None:
        self._text, self._starts = words.text, words.sentence_starts
        self._shown: dict[int, str] = {}

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
        left = max(begin, start - _LONGEST_SENTENCE // 3)
        right = min(finish, max(end, start + _LONGEST_SENTENCE // 3))
        part = squeeze(self._text[left:right])
        return ("… " if left > begin else "") + part + (" …" if right < finish else "")
