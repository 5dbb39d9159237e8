"""The page's data, made from the table of locations.

The page gets its data as one JSON object, which ``geomap/output/page/js/store.js`` reads, and as
chunks that are read when asked for (:mod:`geomap.output.page.chunks` has the form of both)::

    {"title":    "...",
     "articles": {"name", "title", "published", "source", "url": columns of strings,
                  "mentions": how many each has, "lang": codes,
                  "eventless": how many are in languages whose events are not told},
     "places":   {"name", "admin1", "country", "country_code", "feature_class", "feature_code",
                  "kind": columns of strings, "within": lists of strings, "latitude",
                  "longitude": degrees, "geonameid", "population": null if missing,
                  "reach_km", "outlines": {index: :mod:`geomap.output.page.outlines`},
                  "called": what else articles in other languages call it, if there are any},
      "divisions": shapes of divisions by code of country and name, for tints,
     "mentions": {"count", "place", "start", "length", "role", "confidence", and of a page of
                  aggregates "weight": how many mentions a row stands for},
     "aggregated": how many mentions, articles, places and events there are, where rows stand
                  for several (:mod:`geomap.output.page.aggregates`); else missing,
     "embed":    {"deck", "source", "texts"} of a light page, which has no details; else missing,
     "published": what :mod:`geomap.output.page.publication` says; else missing or null,
     "events":   what :mod:`geomap.output.page.events` says; null without events,
     "texts":    the first article of each chunk of texts,
     "details":  how many mentions a chunk of details has,
     "credits":  [[text, url], ...] of the geocoding services that placed something}

Mentions come by article and start; ``place`` is an index plus one, 0 for a mention that is not
placed; ``start`` and ``length`` are UTF-16 units in the article's text, ``role`` is an index into
``geomap.schema.location.ROLES``, ``confidence`` whole percent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from geomap.languages.base import DEFAULT
from geomap.languages.choice import tells_events
from geomap.output.credits import credits_of
from geomap.output.page.chunks import Chunk, chunk, column_values, numbers, repeated, spans
from geomap.output.page.details import EVERY, Details
from geomap.output.page.divisions import division_outlines
from geomap.output.page.escaping import to_json
from geomap.output.page.events import Events
from geomap.output.page.ground import Ground
from geomap.output.page.marks import LONGEST_NAME, showable
from geomap.output.page.places import ground_of, place_finder, places_of
from geomap.output.page.publication import Embed, Publication
from geomap.output.page.table import Table, groups
from geomap.output.page.texts import Named, ShownText, read_sentences, read_whole
from geomap.schema.article import Article

if TYPE_CHECKING:
    import pandas as pd

    from geomap.output.page.aggregates import Aggregates
    from geomap.output.page.table import Whole
    from geomap.output.records import Records

TEXTS_EVERY = 1_000_000
"""Characters to a chunk of texts; an article is never cut."""

_LONGEST_TITLE = 300
_LONGEST_CODE = 12
_LONGEST_URL = 2000


@dataclass(frozen=True)
class PageData:
    """The data of a page: core, texts and details.

    Attributes:
        core: The object described above.
        chunks: Texts (``texts-0``: the texts of articles, one after the other) and details
            (:mod:`geomap.output.page.details`), and what is told of events.
        ground: The ground that its places stand on.
    """

    core: dict[str, Any]
    chunks: tuple[Chunk, ...]
    ground: Ground = field(default_factory=Ground)

    @property
    def title(self) -> str:
        """The title that the user gave, or empty."""
        return str(self.core["title"])

    @cached_property
    def identity(self) -> str:
        """Sixteen hexadecimal digits that stand for all this."""
        digest = sha256(to_json(self.core).encode("utf-8"))
        for part in self.chunks:
            digest.update(part.json.encode("utf-8", "replace"))
        return digest.hexdigest()[:16]

    def packed(self) -> dict[str, str]:
        """Give the chunks packed, by name."""
        return {part.name: part.packed() for part in self.chunks}

    @property
    def counts(self) -> dict[str, int]:
        """How many events, places and articles there are."""
        told = self.core["events"]
        events = 0 if told is None else len(set(column_values(told["event"])))
        names = ("places", "name"), ("articles", "name")
        places, articles = (len(self.core[table][column]) for table, column in names)
        all_there = self.core.get("aggregated")
        if all_there is not None:
            return {name: all_there[name] for name in ("events", "places", "articles")}
        return {"events": events, "places": places, "articles": articles}

    def first_places(self, most: int) -> list[str]:
        """The full names of the places that are named most."""
        places = self.core["places"]
        within = column_values(places["within"])[:most]
        pairs = zip(places["name"], within, strict=False)
        return [", ".join((name, *more)) for name, more in pairs]

    @property
    def article_titles(self) -> list[str]:
        """The titles of all articles."""
        if "aggregated" in self.core:
            return [""] * self.counts["articles"]
        return list(self.core["articles"]["title"])


Heading = tuple[str, str, str, str, str]  # name, title, published, source, url


def page_data(
    locations: pd.DataFrame | Records,
    title: str | None = None,
    articles: Iterable[Article] | None = None,
    events: Events | None = None,
    embed: Embed | None = None,
    published: Publication | None = None,
    aggregates: Aggregates | None = None,
) -> PageData:
    """Give the page's data for a table of locations.

    Args:
        locations: The table that :mod:`geomap.schema.location` describes.  Rows whose coordinates
            are missing or not on the globe count as not placed.
        title: The page's title; empty for one made from the articles.
        articles: The articles that the locations are from, for their texts; without them, the
            page has the sentences that the table holds.
        events: The events that the articles tell of.
        embed: What a light page says, which has no details, and no texts unless it says so.
        published: What an editor says of the page.
        aggregates: What the rows stand for, if they stand for several mentions each.

    Returns:
        The object described above, with places by falling number of mentions, and the chunks.

    Raises:
        GeomapError: A column that the map needs is missing.
    """
    import numpy as np

    table = Table(locations)
    given = list(articles or ())
    number, headings, of_given = _articles(table, given)
    happened = events or Events(None)
    known = {heading[0]: index for index, heading in reversed(list(enumerate(headings)))}
    triggers = happened.triggers()
    telling: dict[int, list[int]] = {}
    for row, trigger in enumerate(triggers):
        telling.setdefault(known.get(showable(trigger.article, LONGEST_NAME), -1), []).append(row)
    readings, order = _readings(
        table,
        number,
        len(headings),
        of_given,
        {
            article: [(triggers[row].start, triggers[row].end) for row in rows]
            for article, rows in telling.items()
        },
    )
    spots = [(0, 0)] * len(triggers)
    for article, telling_it in telling.items():
        # An article whose text has changed shows its sentences, and no triggers in them.
        found = readings[article].triggers if article >= 0 else []
        for row, spot in zip(telling_it, found, strict=False):
            spots[row] = spot
    starts = np.zeros(table.rows, dtype=np.int64)
    lengths, low, reach = starts.copy(), starts.copy(), starts.copy()
    at = 0
    for reading in readings:
        rows = order[at : at + len(reading.starts)]
        at += len(rows)
        starts[rows], lengths[rows] = reading.starts, reading.lengths
        if len(rows):
            low[rows], reach[rows] = np.array(reading.sentences, dtype=np.int64).T
    order = np.lexsort((starts, number))
    place, places = places_of(table)
    divisions = division_outlines(places)
    ground = ground_of(places, divisions)
    sorted_place, sorted_start = place[order], table.whole("start")[order]
    firsts_of = np.searchsorted(number[order], np.arange(len(headings) + 1))

    def mention_of(article: int, wanted: int, at: int) -> int:
        first, last = firsts_of[article], firsts_of[article + 1]
        same = np.flatnonzero(sorted_place[first:last] == wanted)
        if not len(same):
            return -1
        return int(first + same[np.argmin(np.abs(sorted_start[first:last][same] - at))])

    told = happened.core(
        article_of=lambda name: known.get(showable(name, LONGEST_NAME), -1),
        place_of=place_finder(places),
        mention_of=mention_of,
        spots=spots,
    )
    confidence = table.confidence()
    details = Details(
        reasons=table.strings("reasons"),
        provenance=table.strings("provenance"),
        precision=table.strings("precision"),
        inside=table.strings("inside"),
        candidates=table.strings("candidates"),
        start=table.whole("start"),
        end=table.whole("end"),
        sentence=low,
        reach=reach,
        confidence=confidence,
        radius=table.radius(),
    )
    texts = [reading.text for reading in readings]
    readings.clear()  # texts that are too many to be held twice
    firsts = spans([len(text) for text in texts], TEXTS_EVERY)
    counts = np.bincount(number, minlength=len(headings)).astype(np.int64)
    langs = _languages(table, number, len(headings), of_given)
    del given, of_given
    core: dict[str, Any] = {
        "title": showable(title or "", _LONGEST_TITLE),
        "articles": {
            "name": [heading[0] for heading in headings],
            "title": [heading[1] for heading in headings],
            "published": repeated(heading[2] for heading in headings),
            "source": repeated(heading[3] for heading in headings),
            "url": [heading[4] for heading in headings],
            "mentions": numbers(counts),
            "lang": repeated(langs),
            "eventless": sum(not tells_events(code) for code in langs),
        },
        "places": places,
        "divisions": divisions,
        "mentions": {
            "count": table.rows,
            "place": numbers(place[order] + 1),
            "start": numbers(starts[order]),
            "length": numbers(lengths[order]),
            "role": numbers(table.roles()[order]),
            "confidence": numbers((confidence[order] * 100).round().astype(np.int64)),
        },
        "events": told,
        "texts": firsts,
        "details": EVERY,
        "credits": [
            [credit.text, credit.url] for credit in credits_of(table.strings("provenance").values)
        ],
    }
    if aggregates is not None:
        weights = np.array(aggregates.weights, dtype=np.int64)
        core["mentions"]["weight"] = numbers(weights[order])
        core["aggregated"] = aggregates.told()
    ends = [*firsts[1:], len(texts)]
    chunks = [
        chunk(f"texts-{i}", texts[first:end])
        for i, (first, end) in enumerate(zip(firsts, ends, strict=False))
    ]
    if published is not None:
        core["published"] = published.told(core["articles"]["name"], places)
    if embed is not None:
        kept = (*chunks, *happened.chunks()) if embed.texts else ()
        return PageData({**core, "embed": asdict(embed)}, kept, ground)
    return PageData(core, (*chunks, *details.ordered(order).chunks(), *happened.chunks()), ground)


def _languages(table: Table, number: Whole, count: int, of_given: dict[int, Article]) -> list[str]:
    """The code of each article's language."""
    found = [DEFAULT] * count
    column = table.strings("lang")
    for article, code in zip(number.tolist(), column.codes.tolist(), strict=True):
        found[article] = column.values[code] or DEFAULT
    for article, given in of_given.items():
        found[article] = given.lang or DEFAULT
    return [showable(code, _LONGEST_CODE) for code in found]


def _articles(
    table: Table, given: list[Article]
) -> tuple[Whole, list[Heading], dict[int, Article]]:
    """Give each row's article, what each article is called, and which was given."""
    import numpy as np

    columns = [
        table.strings("article").map(lambda text: showable(text, LONGEST_NAME)),
        table.strings("title").map(lambda text: showable(text, _LONGEST_TITLE)),
        table.strings("published").map(lambda text: showable(text, 40)),
        table.strings("source").map(lambda text: showable(text, LONGEST_NAME)),
        table.strings("url").map(_link),
    ]
    raw, firsts = groups(*(column.codes for column in columns))
    headings: dict[Heading, int] = {}
    numbers_of = []
    of_name: dict[str, list[int]] = {}  # by the name as the table has it
    names = table.strings("article")
    for first in firsts.tolist():
        name, title, published, source, url = (column.at(first) for column in columns)
        number = headings.setdefault((name, title, published, source, url), len(headings))
        numbers_of.append(number)
        of_name.setdefault(names.at(first), []).append(number)
    rows = np.array(numbers_of, dtype=np.int64)[raw] if len(raw) else raw
    of_given: dict[int, Article] = {}
    for article in given:
        found = of_name.get(article.article)
        if found is None:
            heading = _heading(article)
            number = headings.setdefault(heading, len(headings))
            of_given.setdefault(number, article)
        for number in found or ():
            of_given.setdefault(number, article)
    return rows, list(headings), of_given


def _heading(article: Article) -> Heading:
    return (
        showable(article.article, LONGEST_NAME),
        showable(article.title, _LONGEST_TITLE),
        showable(article.published, 40),
        showable(article.source, LONGEST_NAME),
        _link(article.url),
    )


def _link(url: str) -> str:
    """Give the address if it is one of the web that a reader can be sent to, else nothing."""
    if len(url) > _LONGEST_URL or url != showable(url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and parts.hostname else ""


def _readings(
    table: Table,
    number: Whole,
    count: int,
    of_given: dict[int, Article],
    triggers: dict[int, list[tuple[int, int]]],
) -> tuple[list[ShownText], Whole]:
    """Give each article's text as shown, and the rows by article."""
    import numpy as np

    starts, ends = table.whole("start"), table.whole("end")
    order: Whole = np.lexsort((starts, number))
    mention, sentence = table.strings("mention"), table.strings("sentence")
    bounds = np.searchsorted(number[order], np.arange(count + 1)).tolist()
    names = [mention.values[code] for code in mention.codes[order].tolist()]
    sentences = [sentence.values[code] for code in sentence.codes[order].tolist()]
    low, high = starts[order].tolist(), ends[order].tolist()
    readings = []
    for article in range(count):
        rows = range(bounds[article], bounds[article + 1])
        named = [Named(names[i], low[i], high[i], sentences[i]) for i in rows]
        whole = of_given.get(article)
        own = triggers.get(article, ())
        reading = read_whole(whole, named, own) if whole is not None else None
        readings.append(reading or read_sentences(named))
    return readings, order
