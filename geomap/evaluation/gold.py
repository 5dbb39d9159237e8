"""Resolution by itself: the places of names that are given, recognition taken as certain."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geomap.geo import great_circle_km
from geomap.languages.choice import language_of
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.matcher import Span
from geomap.recognition.prepare import Prepared, prepare
from geomap.recognition.recogniser import select
from geomap.resolution.nil_placement import NearestPlace, SeenPlace, nearest_place, seen_places
from geomap.resolution.resolver import make_groups, publisher_groups
from geomap.text.names import fold
from geomap.text.tokenizer import Words

if TYPE_CHECKING:
    from geomap.gazetteer import Gazetteer, Place
    from geomap.gazetteer.lexicon import Toponym
    from geomap.pipeline.geoparser import Geoparser
    from geomap.recognition.base import Recognises
    from geomap.schema.article import Article

__all__ = ["GivenNames", "read_names", "resolve_spans"]

Offsets = tuple[int, int]
Point = tuple[float, float]


@dataclass
class GivenNames:
    """Names whose offsets were given, as far as the gazetteer resolves them.

    Attributes:
        words: The article's words.
        toponyms: The names that it knows as a whole, by start and end.
        points: Latitude and longitude of each of those, but for parts of longer ones.
        others: Numbers of the first and last word of each name that has no such point.
        seen: The places that the names stand for, and those that parts of the others could.
        gazetteer: The gazetteer that knows them.
    """

    words: Words
    toponyms: dict[Offsets, Toponym]
    points: dict[Offsets, Point]
    others: dict[Offsets, tuple[int, int]]
    seen: list[SeenPlace]
    gazetteer: Gazetteer

    def resolve(self, nearest: NearestPlace) -> dict[Offsets, Point]:
        """Latitude and longitude of each name, the others at the place that they likeliest lie at.

        Args:
            nearest: Chooses that place.
        """
        points = dict(self.points)
        if self.seen:
            for given, name in self.others.items():
                points[given] = _point(
                    self.seen[nearest.choose(name, self.seen, self.words)[0]].place
                )
        return points

    def best(self, given: Offsets, truth: Point) -> Point | None:
        """The point nearest to the truth among all that a name could be put at, None if none.

        That is the most that any choice can reach: what is still wrong is not in the gazetteer, or
        has another point there than where the annotators looked it up.

        Args:
            given: Start and end of the name.
            truth: Latitude and longitude of where it is, degrees WGS84.
        """
        toponym = self.toponyms.get(given)
        points = [_point(self.gazetteer.place(int(row))) for row in toponym.rows] if toponym else []
        if given in self.others:
            points += [_point(seen.place) for seen in self.seen]
        return min(points, key=lambda point: great_circle_km(truth, point), default=None)


def resolve_spans(
    geoparser: Geoparser, article: Article, spans: Sequence[Offsets]
) -> list[Point | None]:
    """Resolve the names that stand at given offsets, together, and no others.

    A name that the gazetteer does not know as a whole is put at the place that it likeliest lies
    at: that of a name in it ("Perm City Hall"), or of one of the other names.  Of spans that
    overlap, the longest is resolved.

    Args:
        geoparser: Its resolver chooses the places.
        article: The article.
        spans: Start and end of each name, code points into the article's text.

    Returns:
        Latitude and longitude of each, degrees WGS84, or None where nothing is known of it.
    """
    points = read_names(geoparser, article, spans).resolve(nearest_place(language_of(article)))
    return [points.get(given) for given in spans]


def read_names(geoparser: Geoparser, article: Article, spans: Sequence[Offsets]) -> GivenNames:
    """Resolve the names at given offsets as far as the gazetteer knows them.

    Args:
        geoparser: As for :func:`resolve_spans`.
        article: As for :func:`resolve_spans`.
        spans: As for :func:`resolve_spans`.
    """
    language = language_of(article)
    recogniser, resolver = geoparser.plugins_of(language)
    # Without the title and capitals that parsing adds, as the models were trained.
    prepared = prepare(article, resolver.toponyms, title=False, truecase=False, as_meant=False)
    words = prepared.words
    gazetteer = resolver.toponyms.gazetteer
    known: dict[Offsets, Span] = {}
    others: dict[Offsets, tuple[int, int]] = {}
    # In languages that inflect names the gazetteer has them in the nominative.
    is_inflected = isinstance(language, SequenceLanguage)
    inflected = {(s.first, s.last): s.toponym for s in prepared.spans if is_inflected}
    for start, end in spans:
        first, last = bisect_right(words.ends, start), bisect_left(words.starts, end) - 1
        if first > last:
            continue
        toponym = resolver.toponyms.get(fold(words.text[start:end])) or inflected.get((first, last))
        if toponym is None:
            others[start, end] = first, last
        else:
            known[start, end] = Span(first, last, start, end, toponym)
    likely = {given: (span, 1.0) for given, span in known.items()}
    if others:
        for span, probability in _inside(prepared, others, recogniser):
            likely.setdefault((span.start, span.end), (span, probability))
    order = sorted(likely.values(), key=lambda pair: (pair[0].start, -pair[0].end))
    mentions = select([s for s, _ in order], [p for _, p in order], words, threshold=0.0)
    points: dict[Offsets, Point] = {}
    seen: list[SeenPlace] = []
    if mentions:
        groups = make_groups(mentions, words)
        groups += publisher_groups(article.source, article.url, resolver.toponyms)
        resolved = resolver.resolve(groups)
        for group, chosen in zip(groups, resolved.best, strict=True):
            point = _point(gazetteer.place(int(resolved.candidates.rows[chosen])))
            for span in (mentions[number].span for number in group.mentions):
                if (span.start, span.end) in known:
                    points[span.start, span.end] = point
        seen = seen_places(mentions, resolved, gazetteer)
    for given, span in known.items():
        if given not in points:  # a part of a longer one
            others[given] = span.first, span.last
    toponyms = {given: span.toponym for given, span in known.items()}
    return GivenNames(words, toponyms, points, others, seen, gazetteer)


def _point(place: Place) -> Point:
    return place.latitude, place.longitude


def _inside(
    prepared: Prepared, others: dict[Offsets, tuple[int, int]], recogniser: Recognises
) -> list[tuple[Span, float]]:
    """Names that the gazetteer knows inside those that it does not, the likeliest of each word."""
    spans, likely = prepared.spans, recogniser.score(prepared)
    found: list[tuple[Span, float]] = []
    for first, last in others.values():
        inner = [
            (p, s)
            for s, p in zip(spans, likely, strict=True)
            if first <= s.first and s.last <= last
        ]
        taken: set[int] = set()
        for probability, span in sorted(inner, key=lambda pair: -pair[0]):
            covered = range(span.first, span.last + 1)
            if taken.isdisjoint(covered):
                taken.update(covered)
                found.append((span, probability))
    return found
