"""The geoparser: an article in, its locations out."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from geomap import resources
from geomap._version import __version__
from geomap.enrichment.merge import widen
from geomap.enrichment.overlay import Overlay
from geomap.enrichment.queries import Ask, Replies, names_to_ask
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.models.calibration import Calibration
from geomap.models.ensemble import MODEL
from geomap.output.frame import to_frame
from geomap.pipeline.analysis import ABSTAIN_BELOW, Reading, Resolution, Source
from geomap.readers.articles import OnError, parse_article, read_articles
from geomap.recognition.prepare import prepare
from geomap.recognition.recogniser import Mention, Recogniser, select
from geomap.resolution.reasons import Reasons
from geomap.resolution.resolver import Resolver, make_groups, publisher_groups
from geomap.schema.article import Article
from geomap.schema.location import Location
from geomap.text.tokenizer import Words

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Geoparser", "locate", "locate_text", "shared_geoparser"]

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
            replies: What geocoding services answered about its names (see `asks`).

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
        prepared = prepare(article, self.recogniser.toponyms)
        article, words, spans = prepared.article, prepared.words, prepared.spans
        likely = self.recogniser.score(prepared)
        mentions = select(spans, likely, words, self.recogniser.threshold)
        shift, around = prepared.shift, prepared.around
        place_of = self.gazetteer.place
        source = Source(shift, prepared.begins, prepared.written)
        reading = Reading(article, source, words, spans, likely, mentions, around, place_of)
        if mentions:
            reading.resolution = self._resolve(article, words, mentions)
        if replies is not None:
            widened = widen(reading, replies, self.resolver.toponyms, self.resolver.columns)
            resolution = None
            if widened.mentions:
                resolution = self._resolve(article, words, widened.mentions, widened.found)
            reading.widen(widened, resolution)
        return reading

    def _resolve(
        self, article: Article, words: Words, mentions: list[Mention], found: Overlay | None = None
    ) -> Resolution:
        groups = make_groups(mentions, words)
        groups += publisher_groups(article.source, article.url, self.resolver.toponyms)
        resolved = self.resolver.resolve(groups, found.columns if found else None)
        candidates, best = resolved.candidates, resolved.best
        place_of = found.gazetteer.place if found else self.gazetteer.place
        places = [place_of(int(candidates.rows[i])) for i in best]
        group_of = [0] * len(mentions)
        for number, group in enumerate(candidates.groups):
            for mention in group.mentions:
                group_of[mention] = number
        confidences = [
            self.calibration.confidence(mention.probability, resolved.probabilities[group])
            for mention, group in zip(mentions, group_of, strict=True)
        ]
        placed = [
            any(confidences[mention] >= ABSTAIN_BELOW for mention in group.mentions)
            for group in candidates.groups
        ]
        columns = (candidates, resolved.weight, resolved.rows, best)
        reasons = Reasons(article.text, mentions, *columns, places, resolved.probabilities, placed)
        return Resolution(*columns, resolved.probabilities, places, group_of, confidences, reasons)


@lru_cache(maxsize=1)
def _program_version() -> str:
    """Digest of the program's own files and of the model, so that no change goes unnoticed."""
    digest = hashlib.blake2b(__version__.encode(), digest_size=8)
    for path in sorted([*resources.PACKAGE.rglob("*.py"), *resources.WORDS.iterdir(), MODEL]):
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
        One row a mention, columns as in :mod:`geomap.schema.location`.

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
    from geomap.enrichment.chain import Live

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
        One row a mention, columns as in :mod:`geomap.schema.location`.

    Raises:
        GazetteerError: If the gazetteer cannot be opened.
    """
    return to_frame(shared_geoparser().parse(parse_article(text, article=name, title=title)))
