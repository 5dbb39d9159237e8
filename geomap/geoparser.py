"""The geoparser: an article in, its locations out."""

from __future__ import annotations

import hashlib
import logging
import os
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import geomap
from geomap.answering import Widened, found_by, widen
from geomap.articles import Article, OnError, parse_article, read_articles
from geomap.asking import Ask, Replies, names_to_ask
from geomap.candidates import Candidates
from geomap.confidence import Calibration
from geomap.found import Found
from geomap.gazetteer import Gazetteer, Place
from geomap.geocoding.hits import Hit
from geomap.geocoding.services import GAZETTEER
from geomap.learned import MODEL
from geomap.locations import Location, to_frame
from geomap.mentions import Mention, Recogniser, select
from geomap.reasons import UNKNOWN, Reasons
from geomap.resolution import SAME_SPOT, Resolver, make_groups
from geomap.roles import role_of
from geomap.runners_up import RunnerUp, runners_up, to_json
from geomap.spans import Span
from geomap.text import Words, split_words, squeeze
from geomap.toponyms import Toponyms
from geomap.unknown import find_unknown

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

__all__ = ["Geoparser", "Reading", "Resolution", "locate", "locate_text", "shared_geoparser"]

_LONGEST_SENTENCE = 900
"""Characters of a sentence that is shown whole; of a longer one, the part around the mention."""

_RUNNERS_UP = 4
"""How many other candidates a location tells of."""


log = logging.getLogger(__name__)


class Geoparser:
    """Finds the places that an article names and works out which they are.

    Args:
        gazetteer: Where names are looked up; the package's own by default.

    Raises:
        GazetteerError: If the gazetteer or the model cannot be opened.
    """

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        self.gazetteer = gazetteer or Gazetteer()
        toponyms = Toponyms(self.gazetteer)
        self.recogniser = Recogniser(toponyms)
        self.resolver = Resolver(toponyms)
        self.calibration = Calibration()

    @property
    def fingerprint(self) -> str:
        """Version of gazetteer, model and program: the same gives the same locations."""
        return f"{self.gazetteer.fingerprint}-{_program_version()}"

    def parse(self, article: Article, replies: Replies | None = None) -> list[Location]:
        """Locate an article's mentions.

        Args:
            article: The article; what lies before its ``body_start`` is not looked at.
            replies: What geocoding services answered about its names (see `names_to_ask`).

        Returns:
            One location a mention, in the order of the text; those that could not be placed
            have no coordinates.
        """
        return self.read(article, replies).locations()

    def asks(self, article: Article) -> list[Ask]:
        """What geocoding services can be asked about an article's names, once each."""
        return list(dict.fromkeys(asked.ask for asked in names_to_ask(self.read(article))))

    def read(self, article: Article, replies: Replies | None = None) -> Reading:
        """Recognise and resolve an article's mentions, and keep how that was done.

        Args:
            article: As for :meth:`parse`.
            replies: As for :meth:`parse`.
        """
        shift = 0
        if article.title and article.title not in article.text[article.body_start :][:1000]:
            # A title that is told elsewhere is read first, for what it says of the rest.
            head = article.title + "\n\n"
            shift = article.body_start - len(head)
            text = head + article.text[article.body_start :]
            article = replace(article, text=text, body_start=len(head))
        words = split_words(article.text, article.body_start if not shift else 0)
        spans, likely = self.recogniser.score(words)
        mentions = select(spans, likely, words, self.recogniser.threshold)
        reading = Reading(article, shift, words, spans, likely, mentions, self.gazetteer.place)
        if mentions:
            reading.resolution = self._resolve(article.text, words, mentions)
        if replies is not None:
            widened = widen(reading, replies, self.resolver.toponyms, self.resolver.columns)
            if widened.mentions:
                reading.resolution = self._resolve(
                    article.text, words, widened.mentions, widened.found
                )
            reading.widened, reading.mentions = widened, widened.mentions
        return reading

    def _resolve(
        self, text: str, words: Words, mentions: list[Mention], found: Found | None = None
    ) -> Resolution:
        groups = make_groups(mentions, words)
        candidates, weight, rows = self.resolver.weigh(groups, found.columns() if found else None)
        best = self.resolver.choose(candidates, weight)
        place_of = found.place if found else self.gazetteer.place
        places = [place_of(int(candidates.rows[i])) for i in best]
        probabilities = []
        group_of = [0] * len(mentions)
        for number, group in enumerate(candidates.groups):
            begin = int(candidates.begins[number])
            end = begin + len(group.toponym.rows)
            # Two entries for one spot (a city and its division) are one answer, not rivals.
            cosine = candidates.vectors[begin:end] @ candidates.vectors[best[number]]
            probability = float(weight[begin:end][cosine >= SAME_SPOT].sum())
            probabilities.append(min(probability, 1.0))
            for mention in group.mentions:
                group_of[mention] = number
        confidences = [
            self.calibration.confidence(mention.probability, probabilities[group])
            for mention, group in zip(mentions, group_of, strict=True)
        ]
        reasons = Reasons(text, mentions, candidates, weight, rows, best, places, probabilities)
        return Resolution(
            candidates, weight, best, places, probabilities, group_of, confidences, reasons
        )


@dataclass(slots=True)
class Resolution:
    """What an article's mentions were resolved to, group by group (see ``candidates``).

    Attributes:
        candidates: All that their names could mean.
        weight: How likely each candidate is within its group.
        best: Number of the candidate chosen for each group.
        places: The place of each of those.
        probabilities: How likely the point of each is right within 161 km.
        group_of: Number of the group of each mention.
        confidences: Confidence of each mention (see :mod:`geomap.confidence`).
        reasons: Why.
    """

    candidates: Candidates
    weight: NDArray[np.float32]
    best: list[int]
    places: list[Place]
    probabilities: list[float]
    group_of: list[int]
    confidences: list[float]
    reasons: Reasons


class Reading:
    """An article as the geoparser has read it: what was considered, and what was made of it.

    Attributes:
        article: The article, its title put before its text where it is told elsewhere.
        words: Its words.
        spans: All names of the gazetteer in it.
        likely: How likely each span is a place's name.
        mentions: Those that were taken for names of places.
        resolution: What they were resolved to; None if there are none.
        widened: What geocoding services know of its names; None if they were not asked.
    """

    def __init__(
        self,
        article: Article,
        shift: int,
        words: Words,
        spans: list[Span],
        likely: list[float],
        mentions: list[Mention],
        place_of: Callable[[int], Place],
    ) -> None:
        self.article, self.words, self.spans, self.likely = article, words, spans, likely
        self.mentions = mentions
        self.resolution: Resolution | None = None
        self.widened: Widened | None = None
        self._shift = shift
        self._sentences = _Sentences(words)
        self._place_of = place_of
        self._told: dict[int, str] = {}

    def locations(self) -> list[Location]:
        """The rows of all mentions, and of names called places that nobody knows, in order."""
        located = [self.location(number) for number in range(len(self.mentions))]
        located += [self.unplaced(start, end) for start, end in self.unknown()]
        return sorted(filter(self.holds, located), key=lambda location: location.start)

    def offsets(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in ``article`` as offsets in the text of the file."""
        return start + self._shift, end + self._shift

    def sentence(self, start: int, end: int) -> str:
        """The sentence around a part of ``article``, as the table shows it."""
        return self._sentences.around(start, end)

    def holds(self, location: Location) -> bool:
        """Whether a location is in the article proper, not in a title put before it."""
        return location.start >= self.article.body_start + self._shift

    def unknown(self) -> list[tuple[int, int]]:
        """Where names stand that are called places and are not in the gazetteer."""
        return find_unknown(self.words, [(m.span.start, m.span.end) for m in self.mentions])

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
        is_government = place.feature_class == "A" or place.feature_code == "PPLC"
        return replace(
            self.unplaced(mention.span.start, mention.span.end),
            place=place.name,
            geonameid=place.geonameid,
            feature_class=place.feature_class,
            feature_code=place.feature_code,
            admin1=place.admin1,
            country_code=place.country_code,
            latitude=place.latitude,
            longitude=place.longitude,
            role=role_of(mention, kind, self.words, is_government),
            confidence=round(resolution.confidences[number], 3),
            country=place.country,
            population=place.population or None,
            reasons="; ".join(self.reasons(number)),
            provenance=hit.service if (hit := self._hit(group)) else GAZETTEER,
            candidates=self._runners_up(group),
        )

    def runners_up(self, group: int, limit: int | None = None) -> list[RunnerUp]:
        """The places that a group's mentions could also have meant, the likeliest first."""
        resolution = self._resolved()
        best, weight = resolution.best[group], resolution.weight
        place_of = self.widened.found.place if self.widened else self._place_of
        return runners_up(resolution.candidates, weight, best, group, place_of, limit)

    def _hit(self, group: int) -> Hit | None:
        """What a service said of the place chosen for a group, None if it is the gazetteer's."""
        resolution = self._resolved()
        row = int(resolution.candidates.rows[resolution.best[group]])
        return self.widened.found.hit(row) if self.widened else None

    def _runners_up(self, group: int) -> str:
        told = self._told.get(group)
        if told is None:
            told = self._told[group] = to_json(self.runners_up(group, _RUNNERS_UP))
        return told

    def unplaced(self, start: int, end: int) -> Location:
        """The row of a mention that has no place."""
        article = self.article
        begin, finish = self.offsets(start, end)
        return Location(
            article=article.article,
            title=article.title,
            published=article.published,
            mention=article.text[start:end],
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
            role="mention",
            confidence=0.0,
            country="",
            population=None,
            source=article.source,
            url=article.url,
            reasons=UNKNOWN
            if self.widened is None
            else self.widened.why_not(article.text[start:end]),
        )

    def _resolved(self) -> Resolution:
        assert self.resolution is not None  # noqa: S101 (there is one where there are mentions)
        return self.resolution


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


@lru_cache(maxsize=1)
def _program_version() -> str:
    """Digest of the program's own files and of the model, so that no change goes unnoticed."""
    package = Path(geomap.__file__).parent
    digest = hashlib.blake2b(geomap.__version__.encode(), digest_size=8)
    words = package / "data" / "words"
    for path in sorted([*package.rglob("*.py"), *words.glob("*.txt"), MODEL]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def locate(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    on_error: OnError | None = None,
    geocoders: Sequence[str] = (),
    config: str | os.PathLike[str] | None = None,
    cache: str | os.PathLike[str] | None = "cache",
    offline: bool = False,
) -> pd.DataFrame:
    """Locate the places that articles name.

    Args:
        paths: A file, a folder (read with all its subfolders), or several.
        on_error: Called with the path and the error of each article that cannot be read, which
            is then skipped; without it such an error is raised.
        geocoders: Services to ask for names that the gazetteer does not know (see
            `geomap.build`); without any, no network is used.
        config: The file with their settings; by default ``geomap.toml`` if there is one.
        cache: Folder for their answers; None for none.  Used only with ``geocoders``.
        offline: Send no request: use their answers from the cache only.

    Returns:
        One row a mention, columns as in :mod:`geomap.locations`.

    Raises:
        ArticleError: If an article cannot be read and there is no ``on_error``.
        GazetteerError: If the gazetteer cannot be opened.
        SettingsError: If there is no such service, its settings are wrong, or a key is missing.
    """
    geoparser = Geoparser()
    locations: list[Location] = []
    if not geocoders:
        for article in read_articles(paths, on_error=on_error):
            locations.extend(geoparser.parse(article))
        return to_frame(locations)
    # Imported late: for those who ask services only.
    from geomap.live import Live

    with Live(geocoders, config=config, cache=cache, offline=offline) as live:
        for article in read_articles(paths, on_error=on_error):
            replies = live.replies(geoparser.asks(article))
            locations.extend(geoparser.parse(article, replies))
        for problem in live.problems.values():
            log.warning("%s: its names are not placed: locate again to ask again", problem)
    return to_frame(locations)


@lru_cache(maxsize=1)
def shared_geoparser() -> Geoparser:
    """The shipped geoparser, opened once."""
    return Geoparser()


def locate_text(text: str, *, title: str = "", name: str = "text") -> pd.DataFrame:
    """Locate the places that one text names.

    Args:
        text: The article, with or without front matter.
        title: Its title, if the text does not say.
        name: What to call it in the column ``article``.

    Returns:
        One row a mention, columns as in :mod:`geomap.locations`.

    Raises:
        GazetteerError: If the gazetteer cannot be opened.
    """
    return to_frame(shared_geoparser().parse(parse_article(text, article=name, title=title)))
