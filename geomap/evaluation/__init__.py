"""Score locations against annotated articles.

The rule is that of the comparisons in the field (EUPEG; Wang and Hu 2019): a predicted mention
matches a gold one if both have the same text, case aside, and their centres lie under 10
characters apart; only gold with coordinates counts, and only predictions with coordinates.
Distances are great circles in km; 161 km are the customary 100 miles.

What else is counted, and how, is told where it is done:

==============  =====================================================================
``tally``       recognition and places end to end, by the rule above
``gold``        resolution alone, of the names that the annotators marked
``literal``     recognition alone, of the places themselves, in GeoWebNews
``events``      which places are where something happened, sentence by sentence
``calibration`` whether ``confidence`` is the share of predictions that are right
``published``   what other systems reached on the same corpora
==============  =====================================================================
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geomap.errors import CorpusError, GeomapError
from geomap.evaluation.calibration import calibration_error
from geomap.evaluation.coordinates import without_wrong
from geomap.evaluation.corpora import GoldArticle, GoldToponym, read_corpus
from geomap.evaluation.events import EventTally, is_event_corpus, merged, read_events
from geomap.evaluation.literal import LiteralTally
from geomap.evaluation.outlines import country_at
from geomap.evaluation.published import corpus_of, published_rows
from geomap.evaluation.seen import is_seen
from geomap.evaluation.tally import NEAR_KM, Tally, match
from geomap.geo import great_circle_km
from geomap.schema.location import ROLES

if TYPE_CHECKING:
    import pandas as pd

    from geomap.schema.article import Article
    from geomap.schema.location import Location

__all__ = [
    "COLUMNS",
    "GoldArticle",
    "GoldToponym",
    "Scorecard",
    "Tally",
    "evaluate",
    "match",
    "read_corpus",
]

COLUMNS = tuple(
    "corpus system articles gold found precision recall f1 accuracy_161 median_km mean_km f1_161 "
    "accuracy_same f1_same seen seen_right novel novel_right "
    "gold_accuracy_161 gold_best_161 literal_precision literal_recall literal_f1 ece "
    "event_precision event_recall verb_event_precision verb_event_recall country".split()
)
"""The columns of :func:`evaluate`."""

_COUNTS = ("articles", "gold", "found", "seen", "novel")

Spans = Sequence[tuple[int, int]]
Points = list[tuple[float, float] | None]

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Scorecard:
    """All that is counted of a corpus.

    Attributes:
        tally: Recognition and places, end to end.
        literal: Recognition of literal names.
        confidences: Confidence of each prediction with coordinates.
        right: Whether each of them is right.
        resolved: How many gold names were given to resolve.
        near: How many of those were put within 161 km.
        reachable: How many the best choice would have put there; None if that was not asked.
        known: Whether each name is found and right, of those seen in training and the others.
    """

    tally: Tally = field(default_factory=Tally)
    literal: LiteralTally = field(default_factory=LiteralTally)
    confidences: list[float] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    resolved: int = 0
    near: int = 0
    reachable: int | None = None
    known: dict[bool, list[bool]] = field(default_factory=lambda: {True: [], False: []})

    def add(self, gold: Sequence[GoldToponym], locations: Sequence[Location]) -> None:
        """Count one article's predictions."""
        self.literal.add(gold, locations)
        verdicts = self.tally.add(gold, locations)
        self.right += verdicts.of_found
        located = ((g.phrase, g.point) for g in gold if g.point)
        for (phrase, point), right in zip(located, verdicts.of_gold, strict=True):
            self.known[is_seen(phrase, point)].append(right)
        self.confidences += [
            p.confidence for p in locations if p.latitude is not None and p.longitude is not None
        ]

    def add_resolved(
        self, gold: Sequence[GoldToponym], points: Points, best: Points | None = None
    ) -> None:
        """Count where the gold names of one article were put; None is wrong.

        Args:
            gold: The names.
            points: Where they were put.
            best: Where the best choice would have put them.
        """
        self.resolved += len(gold)
        self.near += _count_near(gold, points)
        if best is not None:
            self.reachable = (self.reachable or 0) + _count_near(gold, best)

    def merge(self, other: Scorecard) -> None:
        """Add another scorecard's counts."""
        self.tally.merge(other.tally)
        self.literal.merge(other.literal)
        self.confidences += other.confidences
        self.right += other.right
        self.resolved += other.resolved
        self.near += other.near
        for seen, right in other.known.items():
            self.known[seen] += right
        if other.reachable is not None:
            self.reachable = (self.reachable or 0) + other.reachable

    def scores(self) -> dict[str, float]:
        """All figures, by the names of the columns of :func:`evaluate`."""
        return {
            **self.tally.scores(),
            "gold_accuracy_161": self.near / self.resolved if self.resolved else float("nan"),
            "gold_best_161": float("nan")
            if self.reachable is None or not self.resolved
            else self.reachable / self.resolved,
            **self.literal.scores(),
            "seen": len(self.known[True]),
            "seen_right": _share(self.known[True]),
            "novel": len(self.known[False]),
            "novel_right": _share(self.known[False]),
            "ece": calibration_error(self.confidences, self.right),
        }


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right) if right else float("nan")


def evaluate(
    paths: Sequence[Path | str],
    *,
    locate: Callable[[Article], list[Location]] | None = None,
    resolve: Callable[[Article, Spans], Points] | None = None,
    without_roles: Iterable[str] = (),
    without_nearby: bool = False,
    by_country: bool = False,
    progress: Callable[[int], None] = lambda articles: None,
) -> pd.DataFrame:
    """Score geomap on annotated corpora, beside what other systems reached on them.

    Args:
        paths: JSONL files, of articles (see :func:`read_corpus`) or of sentences with their
            events (see :mod:`geomap.evaluation.events`).  A file whose name begins with that of a
            corpus that other systems were scored on (``lgl``, ``geovirus``, ``trnews``, ``gwn``
            or ``geowebnews``, ``geocorpora``) gets their rows, too.
        locate: From an article to its locations; the shipped geoparser by default.
        resolve: From an article and the offsets of names in it to their points; the shipped
            resolver by default.  If only ``locate`` is given, this is not scored.
        without_roles: Predictions of these roles are left out of every count, as where the
            annotators marked no demonyms.  What is annotated counts as before.
        without_nearby: Whether to leave out what was put at a place named beside it as well
            (``provenance`` is ``nearby``), as where streets and schools have no coordinates.
        by_country: Whether to give, after the others, a row for the articles of each country, of
            all files of articles together.  An article is of the country that most of its
            annotated names lie in.
        progress: Called with 1 after each article.

    Returns:
        One row a file and system, geomap first, and, if there are several files, one for geomap
        on all.  Published rows have the figures that were published, of the whole corpus, and
        are missing the others.  The columns are

        - ``corpus``, ``system``;
        - ``articles``, and with coordinates the ``gold`` and the ``found`` mentions;
        - ``precision``, ``recall``, ``f1`` of recognition;
        - ``accuracy_161`` of the matched, within 161 km; ``median_km``, ``mean_km`` of them;
        - ``f1_161`` of what is found and within 161 km;
        - ``accuracy_same``, ``f1_same``: the same by identity as well: a country or first-level
          division is right as well if the two have one GeoNames id, or the annotated point lies in
          its outline;
        - how many names were ``seen`` in training at their places, or ``novel`` to the shipped
          models, and ``seen_right``, ``novel_right``: the share of those that is found and right
          by identity;
        - ``gold_accuracy_161``: the share of all gold mentions with coordinates that are put
          within 161 km if their spans are given; a name that the gazetteer doesn't know is put at
          one that the article names beside it; ``gold_best_161``: the most that any choice among
          the gazetteer's places could reach there, NaN if ``locate`` or ``resolve`` was given;
        - ``literal_precision``, ``literal_recall``, ``literal_f1`` of the recognition of literal
          names by overlap, NaN where the corpus has none (see :mod:`geomap.evaluation.literal`);
        - ``event_precision``, ``event_recall`` of the mentions with the role ``event``, by overlap
          with where the annotators say that something happened; ``verb_event_precision``,
          ``verb_event_recall`` the same if the word that tells of the event is given (see
          :func:`geomap.find_event_places`).  A second row counts only sentences
          that name a place of their event;
        - ``ece``: the expected calibration error of ``confidence``, over ``found``, against being
          matched and the same place;
        - ``country``: the code of the country of the articles, in the rows by country.

        Coordinates that cannot be, off the globe or the wrong way round, are named in a warning
        and set aside.

    Raises:
        CorpusError: If a file is not a corpus, or holds no article.
        GazetteerError: If the gazetteer cannot be opened.
        GeomapError: If a role is not one of geomap's.
    """
    import pandas as pd

    from geomap.resolution.nil_placement import NEARBY
    from geomap.schema.article import Article

    left_out = frozenset(without_roles)
    if unknown := sorted(left_out.difference(ROLES)):
        raise GeomapError(f"no role is called {unknown[0]!r}: give one of {', '.join(ROLES)}")
    geoparser = None
    if locate is None:
        from geomap.evaluation.gold import read_names
        from geomap.languages.choice import language_of
        from geomap.pipeline.geoparser import Geoparser
        from geomap.resolution.nil_placement import nearest_place

        geoparser = Geoparser()
        locate = geoparser.parse
        _tell_what_flatters(paths)
    rows: list[dict[str, Any]] = []
    overall = Scorecard()
    of_country: dict[str, Scorecard] = {}
    lexicon = geoparser.resolver.toponyms if geoparser is not None else None
    articles = [path for path in paths if not is_event_corpus(path)]
    for path in paths:
        if path not in articles:
            rows += _event_rows(path, locate, left_out, with_verb=bool(resolve or geoparser))
            progress(_lines(path))
            continue
        card = Scorecard()
        for annotated in read_corpus(path):
            gold, wrong = without_wrong(annotated, lexicon)
            for what in wrong:
                log.warning("%s: %s: set aside", path, what)
            article = Article(
                article=gold.doc_id, text=gold.text, source=gold.domain, lang=gold.lang
            )
            one = Scorecard()
            found = [p for p in locate(article) if p.role not in left_out]
            if without_nearby:
                found = [p for p in found if p.provenance != NEARBY]
            one.add(gold.toponyms, found)
            located = [g for g in gold.toponyms if g.point]
            spans = [(g.start, g.end) for g in located]
            if located and resolve is not None:
                one.add_resolved(located, resolve(article, spans))
            elif located and geoparser is not None:
                names = read_names(geoparser, article, spans)
                points = names.resolve(nearest_place(language_of(article)))
                best = [names.best((g.start, g.end), g.point) for g in located if g.point]
                one.add_resolved(located, [points.get(span) for span in spans], best)
            card.merge(one)
            if by_country:
                of_country.setdefault(_country_of(located), Scorecard()).merge(one)
            progress(1)
        if not card.tally.articles:
            raise CorpusError(f"{path}: is empty: give annotated articles, one JSON object a line")
        overall.merge(card)
        name = Path(path).stem
        rows.append({"corpus": name, "system": "geomap", **card.scores()})
        rows += [{"corpus": name, **row} for row in published_rows(name)]
    if len(articles) > 1:
        rows.append({"corpus": "all", "system": "geomap", **overall.scores()})
    for country, card in sorted(of_country.items(), key=lambda pair: -pair[1].tally.articles):
        rows.append({"corpus": "all", "system": "geomap", "country": country, **card.scores()})
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    return frame.astype(dict.fromkeys(_COUNTS, "Int64"))


def _country_of(located: Iterable[GoldToponym]) -> str:
    """The country that most names with coordinates lie in, empty if none lies in any."""
    found = Counter(country_at(g.point) for g in located if g.point)
    found.pop("", None)
    return max(sorted(found), key=found.__getitem__, default="")


def _count_near(gold: Sequence[GoldToponym], points: Points) -> int:
    """How many of the names were put within 161 km."""
    return sum(
        g.point is not None and point is not None and great_circle_km(g.point, point) <= NEAR_KM
        for g, point in zip(gold, points, strict=True)
    )


def _event_rows(
    path: Path | str,
    locate: Callable[[Article], list[Location]],
    left_out: frozenset[str],
    *,
    with_verb: bool,
) -> list[dict[str, Any]]:
    """The scores of an event corpus: of all its sentences, and of those that name a place."""
    from geomap.schema.article import Article

    sentences = read_events(path)
    if not sentences:
        raise CorpusError(f"{path}: is empty: give annotated sentences, one JSON object a line")
    tallies = {located: (EventTally(), EventTally()) for located in (False, True)}
    for sentence in merged(sentences):
        found = [
            (row.start, row.end)
            for row in locate(Article(article=Path(path).name, text=sentence.text))
            if row.role == "event" and row.role not in left_out
        ]
        for located in (False, True):
            if sentence.locations or not located:
                tallies[located][0].add(sentence.locations, found)
    if with_verb:
        from geomap.pipeline.events import find_event_places

        for sentence in sentences:
            if sentence.event is None:
                continue
            places = find_event_places(sentence.text, sentence.event)
            for located in (False, True):
                if sentence.locations or not located:
                    tallies[located][1].add(sentence.locations, [(p.start, p.end) for p in places])
    name = Path(path).stem
    rows = []
    for located, (plain, given) in tallies.items():
        system = "geomap, sentences with a place" if located else "geomap"
        row: dict[str, Any] = {"corpus": name, "system": system, "articles": len(sentences)}
        row["event_precision"], row["event_recall"] = plain.scores()
        if with_verb:
            row["verb_event_precision"], row["verb_event_recall"] = given.scores()
        rows.append(row)
    return rows


def _lines(path: Path | str) -> int:
    return sum(1 for line in Path(path).read_text("utf-8").splitlines() if line.strip())


def _tell_what_flatters(paths: Sequence[Path | str]) -> None:
    """Warns of corpora that the shipped model has seen."""
    from geomap.models.ensemble import load_model

    seen = {corpus_of(str(name)) for name in load_model().get("trained_on", ())}
    told = list(
        dict.fromkeys(Path(path).stem for path in paths if corpus_of(Path(path).stem) in seen)
    )
    if told:
        log.warning(
            "the shipped model was trained on articles of %s, which flatters geomap there: "
            "docs/accuracy.md has the figures of cross-validation",
            ", ".join(told),
        )
