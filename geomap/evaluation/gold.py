"""Resolution by itself: the places of names that are given, recognition taken as certain."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geomap.gazetteer.names import fold
from geomap.mentions import select
from geomap.nearby import NearestPlace, SeenPlace, seen_places, shipped
from geomap.resolution import make_groups, publisher_groups
from geomap.spans import Span
from geomap.text import Words, split_words

if TYPE_CHECKING:
    from geomap.articles import Article
    from geomap.geoparser import Geoparser

__all__ = ["GivenNames", "best_points", "read_names", "resolve_spans"]

Offsets = tuple[int, int]


@dataclass
class GivenNames:
    """Names that were given, as far as the gazetteer resolves them.

    Attributes:
        words: The article's words.
        points: Latitude and longitude of each name that it knows, by start and end.
        others: Numbers of the first and last word of each name that it does not know as a whole.
        seen: The places that the names stand for, and those that parts of the others could.
    """

    words: Words
    points: dict[Offsets, tuple[float, float]]
    others: dict[Offsets, tuple[int, int]]
    seen: list[SeenPlace]

    def resolve(self, nearest: NearestPlace) -> dict[Offsets, tuple[float, float]]:
        """Latitude and longitude of each name, the others at the place that they likeliest lie at.

        Args:
            nearest: Chooses that place.
        """
        points = dict(self.points)
        if self.seen:
            for given, name in self.others.items():
                place = self.seen[nearest.choose(name, self.seen, self.words)[0]].place
                points[given] = (place.latitude, place.longitude)
        return points


def resolve_spans(
    geoparser: Geoparser,
    article: Article,
    spans: Sequence[Offsets],
    nearest: NearestPlace | None = None,
) -> list[tuple[float, float] | None]:
    """Resolve the names that stand at given offsets, together, and no others.

    A name that the gazetteer does not know as a whole is put at the place that it likeliest lies
    at: that of a name in it ("Perm City Hall"), or of one of the other names.  Of spans that
    overlap, the longest is resolved.

    Args:
        geoparser: Its resolver chooses the places.
        article: The article.
        spans: Start and end of each name, code points into the article's text.
        nearest: Chooses the places of names that the gazetteer does not know; the shipped model
            by default.

    Returns:
        Latitude and longitude of each, degrees WGS84, or None where nothing is known of it.
    """
    points = read_names(geoparser, article, spans).resolve(nearest or shipped())
    return [points.get(given) for given in spans]


def read_names(geoparser: Geoparser, article: Article, spans: Sequence[Offsets]) -> GivenNames:
    """Resolve the names at given offsets as far as the gazetteer knows them.

    Args:
        geoparser: As for :func:`resolve_spans`.
        article: As for :func:`resolve_spans`.
        spans: As for :func:`resolve_spans`.
    """
    words = split_words(article.text, article.body_start)
    resolver = geoparser.resolver
    known: dict[Offsets, Span] = {}
    others: dict[Offsets, tuple[int, int]] = {}
    for start, end in spans:
        first, last = bisect_right(words.ends, start), bisect_left(words.starts, end) - 1
        toponym = resolver.toponyms.get(fold(words.text[start:end]))
        if first > last:
            continue
        if toponym is None:
            others[start, end] = first, last
        else:
            known[start, end] = Span(first, last, start, end, toponym)
    likely = {(span.start, span.end): (span, 1.0) for span in known.values()}
    if others:
        for span, probability in _inside(words, others, geoparser):
            likely.setdefault((span.start, span.end), (span, probability))
    order = sorted(likely.values(), key=lambda pair: (pair[0].start, -pair[0].end))
    mentions = select([s for s, _ in order], [p for _, p in order], words, threshold=0.0)
    if not mentions:
        return GivenNames(words, {}, others, [])
    groups = make_groups(mentions, words)
    groups += publisher_groups(article.source, article.url, resolver.toponyms)
    candidates, weight, _ = resolver.weigh(groups)
    best = resolver.choose(candidates, weight)
    place_of = resolver.toponyms.gazetteer.place
    points = {}
    for group, chosen in zip(groups, best, strict=True):
        place = place_of(int(candidates.rows[chosen]))
        for number in group.mentions:
            span = mentions[number].span
            points[span.start, span.end] = (place.latitude, place.longitude)
    seen = seen_places(
        mentions, candidates, best, resolver.probabilities(candidates, weight, best), place_of
    )
    for given, span in known.items():
        if given not in points:  # a part of a longer one
            others[given] = span.first, span.last
    return GivenNames(words, {k: points[k] for k in known if k in points}, others, seen)


def best_points(
    geoparser: Geoparser,
    article: Article,
    spans: Sequence[Offsets],
    truths: Sequence[tuple[float, float]],
) -> list[tuple[float, float] | None]:
    """The point nearest to the truth among all that each given name could be put at.

    That is the most that any choice can reach: what is still wrong is not in the gazetteer, or
    has another point there than where the annotators looked it up.

    Args:
        geoparser: As for :func:`resolve_spans`.
        article: As for :func:`resolve_spans`.
        spans: As for :func:`resolve_spans`.
        truths: Latitude and longitude of where each name is, degrees WGS84.

    Returns:
        As :func:`resolve_spans` gives them.
    """
    from geopy.distance import great_circle

    names = read_names(geoparser, article, spans)
    toponyms = geoparser.resolver.toponyms
    seen = [(near.place.latitude, near.place.longitude) for near in names.seen]
    found: list[tuple[float, float] | None] = []
    for (start, end), truth in zip(spans, truths, strict=True):
        toponym = toponyms.get(fold(names.words.text[start:end]))
        points = seen if (start, end) in names.others else []
        if toponym is not None:
            places = [toponyms.gazetteer.place(row) for row in map(int, toponym.rows)]
            points = points + [(place.latitude, place.longitude) for place in places]
        found.append(min(points, key=lambda p: great_circle(truth, p).km, default=None))
    return found


def _inside(
    words: Words, others: dict[Offsets, tuple[int, int]], geoparser: Geoparser
) -> list[tuple[Span, float]]:
    """Names that the gazetteer knows inside those that it does not, the likeliest of each word."""
    spans, likely = geoparser.recogniser.score(words)
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
