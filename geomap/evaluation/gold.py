"""Resolution by itself: the places of names that are given, recognition taken as certain."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from geomap.gazetteer.names import fold
from geomap.mentions import select
from geomap.resolution import make_groups
from geomap.spans import Span
from geomap.text import split_words

if TYPE_CHECKING:
    from geomap.articles import Article
    from geomap.geoparser import Geoparser
    from geomap.text import Words
    from geomap.toponyms import Toponyms

__all__ = ["resolve_spans"]


def resolve_spans(
    geoparser: Geoparser, article: Article, spans: Sequence[tuple[int, int]]
) -> list[tuple[float, float] | None]:
    """Resolve the names that stand at given offsets, together, and no others.

    A name that the gazetteer does not know as a whole is taken for the likeliest one inside it
    that it knows ("Perm City Hall" for "Perm").  Of spans that overlap, the longest is resolved.

    Args:
        geoparser: Its resolver chooses the places.
        article: The article.
        spans: Start and end of each name, code points into the article's text.

    Returns:
        Latitude and longitude of each, degrees WGS84, or None where the gazetteer knows no such
        name.
    """
    words = split_words(article.text, article.body_start)
    known: dict[tuple[int, int], Span] = {}
    inner: list[tuple[float, Span]] | None = None
    resolver = geoparser.resolver
    for start, end in spans:
        span = _whole(words, start, end, resolver.toponyms)
        if span is None:
            if inner is None:
                found, likely = geoparser.recogniser.score(words)
                inner = list(zip(likely, found, strict=True))
            within = [pair for pair in inner if start <= pair[1].start and pair[1].end <= end]
            if within:
                span = max(within, key=lambda pair: pair[0])[1]
        if span is not None:
            known[start, end] = span
    distinct = {(span.start, span.end): span for span in known.values()}
    chosen = sorted(distinct.values(), key=lambda s: (s.start, -s.end))
    mentions = select(chosen, [1.0] * len(chosen), words, threshold=0.0)
    points: dict[tuple[int, int], tuple[float, float]] = {}
    if mentions:
        groups = make_groups(mentions, words)
        candidates, weight, _ = resolver.weigh(groups)
        best = resolver.choose(candidates, weight)
        for group, candidate in zip(groups, best, strict=True):
            place = resolver.toponyms.gazetteer.place(int(candidates.rows[candidate]))
            for number in group.mentions:
                span = mentions[number].span
                points[span.start, span.end] = (place.latitude, place.longitude)
    return [
        points.get((known[given].start, known[given].end)) if given in known else None
        for given in spans
    ]


def _whole(words: Words, start: int, end: int, toponyms: Toponyms) -> Span | None:
    """The span of exactly these offsets, if the gazetteer knows the name."""
    toponym = toponyms.get(fold(words.text[start:end]))
    first = bisect_right(words.ends, start)
    last = bisect_left(words.starts, end) - 1
    if toponym is None or first > last:
        return None
    return Span(first, last, start, end, toponym)
