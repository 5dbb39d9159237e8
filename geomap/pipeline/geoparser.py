"""The geoparser: an article in, its locations out."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from geomap import registry, resources
from geomap._version import __version__
from geomap.analysis.result import Analysis
from geomap.config.area import WHOLE, Area, Scope
from geomap.errors import SettingsError
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.languages.base import Language, default_language
from geomap.languages.choice import language_of, read_in, readable
from geomap.models.calibration import Calibration
from geomap.models.ensemble import model_of
from geomap.output.carried import carried_frame
from geomap.output.frame import to_frame, with_points
from geomap.pipeline.analysing import Recognised, Steps, analyse, analyse_texts
from geomap.pipeline.area import kept_to
from geomap.pipeline.rows import Rows
from geomap.readers.articles import OnError, Options, parse_article, read_articles
from geomap.recognition.base import Recognises
from geomap.resolution.area import InArea
from geomap.resolution.base import Resolves
from geomap.roles.sequence_roles import uses_by
from geomap.schema.article import Article
from geomap.schema.location import Location

if TYPE_CHECKING:
    import pandas as pd

    from geomap.enrichment.chain import Live
    from geomap.enrichment.queries import Ask, Replies

__all__ = ["Geoparser", "locate", "locate_text", "shared_geoparser"]

log = logging.getLogger(__name__)

_MOST_NAMES = 50_000
"""So many names, and places, are kept ready: those of some ten thousand articles, 60 MB."""

SHIPPED = "shipped"
"""The name of the recogniser and of the resolver that geomap ships."""


class Geoparser:
    """Finds the places that an article names and works out which they are.

    Args:
        gazetteer: Where names are looked up; the package's own by default.
        recogniser: The plug-in that finds mentions (see :mod:`geomap.recognition.base`).
        resolver: The plug-in that tells what they mean (see :mod:`geomap.resolution.base`).
        scope: The area that is kept to, or leant to.

    Raises:
        GazetteerError: If the gazetteer or the model cannot be opened.
        PluginError: If there is no such plug-in.
    """

    def __init__(
        self,
        gazetteer: Gazetteer | None = None,
        *,
        recogniser: str = SHIPPED,
        resolver: str = SHIPPED,
        scope: Scope = WHOLE,
    ) -> None:
        self.gazetteer, self.scope = gazetteer or Gazetteer(), scope
        self.plugins = recogniser, resolver
        self._made: dict[str, Steps] = {}
        self._steps(default_language())

    @property
    def recogniser(self) -> Recognises:
        """The recogniser of articles in English."""
        return self._steps(default_language()).recogniser

    @property
    def resolver(self) -> Resolves:
        """The resolver of articles in English."""
        return self._steps(default_language()).resolver

    def toponyms(self, article: Article) -> Toponyms:
        """The gazetteer's names, as the language of an article reads them."""
        return self._steps(language_of(article)).recogniser.toponyms

    def plugins_of(self, language: Language) -> tuple[Recognises, Resolves]:
        """The recogniser and the resolver of articles in a language."""
        steps = self._steps(language)
        return steps.recogniser, steps.resolver

    @property
    def fingerprint(self) -> str:
        """Version of gazetteer, model and program: the same gives the same locations."""
        others = "".join(f"-{name}" for name in self.plugins if name != SHIPPED)
        others += f"-{self.scope}" if self.scope else ""
        return f"{self.gazetteer.fingerprint}-{_program_version()}{others}"

    def parse(self, article: Article) -> list[Location]:
        """Locate an article's mentions.

        Args:
            article: The article; what lies before its ``body_start`` is not looked at.

        Returns:
            One location a mention, in the order of the text; those that could not be placed
            have no coordinates.
        """
        return self.rows(self.analyse(article))

    def analyse(self, article: Article) -> Analysis:
        """Recognise and resolve an article's mentions, and tell how each is used.

        One with more mentions than are looked at together is cut into parts, and paragraphs in
        another language are parts of their own.
        """
        return self.analyse_all([article])[0]

    def analyse_all(self, articles: Sequence[Article]) -> list[Analysis]:
        """The same of several articles, each by itself, which together is faster.

        Args:
            articles: The articles; memory grows with the length of all of them.
        """
        return analyse(articles, self._steps, self.gazetteer)

    def answered(self, article: Article, live: Live | None) -> Analysis:
        """The analysis of an article, with what geocoding services say of the names in doubt.

        Args:
            article: The article.
            live: The services; None to ask none.
        """
        analysis = self.analyse(article)
        if live is None:
            return analysis
        return self.finish(analysis, live.replies(self.asks(analysis)))

    def asks(self, analysis: Analysis) -> list[Ask]:
        """What geocoding services can be asked about an article's names, once each."""
        # Imported late, here and below: for those who ask services only.
        from geomap.enrichment.queries import names_to_ask

        asked = (asked.ask for part in analysis.parts for asked in names_to_ask(part))
        return list(dict.fromkeys(asked))

    def finish(self, analysis: Analysis, replies: Replies) -> Analysis:
        """The analysis with what geocoding services answered.

        Args:
            analysis: That without them, which stays as it is.
            replies: What they answered about its names (see `asks`).
        """
        first, *others = (self._finish(part, replies) for part in analysis.parts)
        return replace(first, following=tuple(others))

    def _finish(self, analysis: Analysis, replies: Replies) -> Analysis:
        """The same of one part of an article."""
        from geomap.enrichment.merge import merge

        resolver = self._steps(analysis.words.language).resolver
        merged = merge(analysis, replies, resolver.toponyms, resolver.columns)
        if not merged.services.hits:  # they know nothing more
            return replace(analysis, services=merged.services)
        text = Recognised(analysis.prepared, analysis.likely, merged.mentions, merged)
        return analyse_texts([text], self._steps, self.gazetteer)[0]

    def rows(self, analysis: Analysis) -> list[Location]:
        """The locations of an analysed article, in the order of the text."""
        found = [row for part in analysis.parts for row in Rows(part, self.gazetteer).locations()]
        if len({part.article.lang for part in analysis.parts}) > 1:
            found.sort(key=lambda row: row.start)
        return [kept_to(self.scope.keep, row) for row in found] if self.scope.keep else found

    def forget(self) -> None:
        """Empties what is kept of names and places, where that has become much.

        Between articles alone: within one, a name is one object.
        """
        for steps in self._made.values():
            steps.recogniser.toponyms.forget(_MOST_NAMES)
        self.gazetteer.forget(_MOST_NAMES)

    def _steps(self, language: Language) -> Steps:
        """What works on the articles of a language, made when the first one occurs."""
        steps = self._made.get(language.code)
        if steps is None:
            name, resolver = self.plugins
            toponyms = Toponyms(self.gazetteer, language)
            has_own = any(layer.factor != 1.0 for layer in self.gazetteer.layers)
            resolves: Resolves = registry.load("resolvers", resolver)(toponyms)
            name = language.recogniser if name == SHIPPED else name
            recogniser: Recognises = registry.load("recognisers", name)(toponyms)
            steps = self._made[language.code] = Steps(
                recogniser,
                InArea(resolves, self.scope) if self.scope or has_own else resolves,
                Calibration(model_of(language, "confidence")),
                uses_by(recogniser, language),
            )
        return steps


@lru_cache(maxsize=1)
def _program_version() -> str:
    """Digest of the program, its tables, and all languages' models: no change goes unnoticed."""
    digest = hashlib.blake2b(__version__.encode(), digest_size=8)
    files = [
        *resources.PACKAGE.rglob("*.py"),
        *resources.DATA.glob("*.t*"),  # .tsv, .toml: those that are not in the index, too
        *(resources.PACKAGE / "languages").rglob("*"),
    ]
    # What is installed later is asked then.
    digest.update(" ".join(readable()).encode() + b"\0")
    for path in sorted(set(filter(Path.is_file, files))):
        if "__pycache__" in path.parts:
            continue
        name = path.relative_to(resources.PACKAGE).as_posix()
        digest.update(name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def locate(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    on_error: OnError | None = None,
    geocoders: Sequence[str] = (),
    config: str | os.PathLike[str] | None = None,
    cache: str | os.PathLike[str] | None = "cache",
    offline: bool = False,
    text_column: str = "",
    each_line: bool = False,
    keep: Sequence[str] = (),
    prefer: Sequence[str] = (),
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
        text_column: The column of tables that holds the texts; by default it is looked for.
        each_line: Whether each line of a text file is an article.
        keep: Keep to these countries, by code, and boxes ``W,S,E,N`` in degrees.
        prefer: Lean to these where a name is in doubt.

    Returns:
        One row a mention, columns as in :mod:`geomap.schema.location`, and those that are carried
        from a table that was read.

    Raises:
        ArticleError: If an article cannot be read and there is no ``on_error``.
        GazetteerError: If the gazetteer cannot be opened.
        SettingsError: If there is no such service, its settings are wrong, or a key is missing.
    """
    try:
        scope = Scope(Area.of(*keep), Area.of(*prefer))
    except ValueError as error:
        raise SettingsError(str(error)) from None
    geoparser = Geoparser(scope=scope)
    locations: list[Location] = []
    carried: dict[str, dict[str, str]] = {}
    options = Options(text_column=text_column, each_line=each_line)
    articles = read_articles(paths, on_error=on_error, options=options)
    if not geocoders:
        for article in articles:
            locations.extend(geoparser.parse(article))
            carried[article.article] = dict(article.carried)
        return with_points(carried_frame(to_frame(locations), locations, carried))
    from geomap.config.settings import Settings
    from geomap.enrichment.chain import Live

    settings = Settings.of(geocoder=tuple(geocoders), config=config, cache=cache, offline=offline)
    with Live(settings) as live:
        for article in articles:
            carried[article.article] = dict(article.carried)
            locations.extend(geoparser.rows(geoparser.answered(article, live)))
        for problem in live.problems.values():
            log.warning("%s: its names are not placed: locate again to ask again", problem)
    return with_points(carried_frame(to_frame(locations), locations, carried))


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
        One row a mention, columns as in :mod:`geomap.schema.location`.  Where GeoPandas is
        installed it is a GeoDataFrame, with a ``geometry`` of points.

    Raises:
        GazetteerError: If the gazetteer cannot be opened.
    """
    article = read_in(parse_article(text, article=name, title=title))
    return to_frame(shared_geoparser().parse(article))
