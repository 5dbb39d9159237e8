"""Explanations: for each mention its place, the reasons, and the alternatives.

The command ``geomap explain`` shows them.  The module is not called after the function, which
would then be hidden by it.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from geomap.analysis.result import Resolution
from geomap.enrichment.chain import Live
from geomap.gazetteer import Place
from geomap.geo import squared_chords
from geomap.pipeline.geoparser import Geoparser, shared_geoparser
from geomap.pipeline.rows import Rows, UnknownName
from geomap.readers.articles import read_article
from geomap.recognition.rules import why_not
from geomap.resolution.constraints import excluded
from geomap.resolution.resolver import SAME_SPOT
from geomap.schema.article import Article
from geomap.schema.location import Location, Role
from geomap.text.tokenizer import squeeze

__all__ = ["Candidate", "Explanation", "explain"]

Status = Literal["placed", "unplaced", "rejected"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a mention could have meant, and was not taken for.

    Attributes:
        place: Its full name, as in ``Perm, Perm Krai, Russia``.
        geonameid: GeoNames id, or None where GeoNames has no such place.
        feature_code: GeoNames feature code (PPL, ADM1, ...).
        latitude: Degrees WGS84.
        longitude: Degrees WGS84.
        population: Inhabitants, None if unknown.
        probability: How likely it is to be meant, if a place is; those of all candidates of a
            mention and of the place chosen sum to 1.
        same_spot: Whether it is within 161 km of the place chosen, so that its probability
            counts for that one's point.
        ruled_out: Whether a rule ruled it out, because the article's words, or a better known
            place that has the name for its own, leave no room for it.
    """

    place: str
    geonameid: int | None
    feature_code: str
    latitude: float
    longitude: float
    population: int | None
    probability: float
    same_spot: bool
    ruled_out: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """The place of one mention, its probability, the reasons and the alternatives.

    Attributes:
        article: What the article is called.
        mention: The name as the article writes it.
        start: Where it begins: code points into the file's text.
        end: Where it ends.
        sentence: The sentence around it, whitespace collapsed.
        status: ``placed``; ``unplaced``, if the words around it name a place that the gazetteer
            does not know and that lies at none named beside it, or if it is too uncertain which
            place is meant; ``rejected``, if it is in the gazetteer but was not taken for the name
            of a place.
        role: As in the table of locations; empty if rejected.
        place: Full name of the place chosen, empty if there is none.
        geonameid: Its GeoNames id, or None.
        feature_code: Its GeoNames feature code, empty if there is no place.
        latitude: Degrees WGS84, None if there is no place.
        longitude: Degrees WGS84, None if there is no place.
        confidence: As in the table of locations; 0 if there is no place.
        recognition: How likely the mention is the name of a place; None if unplaced.
        resolution: How likely the point is within 161 km of the place meant, if a place is;
            None if there is no place.
        own_probability: How likely just this place is, without what else is within 161 km; None
            where the gazetteer does not know the name, and the place is one named beside it.
        reasons: Why, in plain words, the strongest reasons first.
        candidates: The other places that it could mean, the likeliest first.
    """

    article: str
    mention: str
    start: int
    end: int
    sentence: str
    status: Status
    role: Role | Literal[""] = ""
    place: str = ""
    geonameid: int | None = None
    feature_code: str = ""
    latitude: float | None = None
    longitude: float | None = None
    confidence: float = 0.0
    recognition: float | None = None
    resolution: float | None = None
    own_probability: float | None = None
    reasons: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()


def explain(
    article: Article | str | os.PathLike[str],
    mention: str | None = None,
    *,
    rejected: bool = False,
    geoparser: Geoparser | None = None,
    live: Live | None = None,
) -> list[Explanation]:
    """The explanations of an article's mentions, in the order of the text.

    Args:
        article: The article, or the path of its file.
        mention: Only those whose text is this one, case and line breaks aside.
        rejected: Whether to tell also of the names in the gazetteer that were considered and
            not taken for names of places.
        geoparser: What reads the article; the shipped one by default.
        live: Geocoding services that are asked as well; by default none.

    Returns:
        One explanation a mention, in the order of the text; none if no mention has that text.

    Raises:
        ArticleError: If the file cannot be read.
        GazetteerError: If the gazetteer cannot be opened.
    """
    if not isinstance(article, Article):
        article = read_article(article)
    geoparser = geoparser or shared_geoparser()
    told: list[Explanation] = []
    for part in geoparser.answered(article, live).parts:
        rows = Rows(part, geoparser.gazetteer)
        told += [_known(rows, number) for number in range(len(part.mentions))]
        told += [_unknown(name) for name in rows.unknown()]
        if rejected:
            told += _rejected(rows, geoparser.recogniser.threshold)
    wanted = None if mention is None else _plain(mention)
    return sorted(
        (
            entry
            for entry in told
            if entry.start >= article.body_start and wanted in (None, _plain(entry.mention))
        ),
        key=lambda entry: (entry.start, -entry.end),
    )


def _plain(text: str) -> str:
    """A text for comparison: case, line breaks and how accents are encoded make no difference."""
    return unicodedata.normalize("NFC", squeeze(text)).casefold()


def _told(row: Location, place: Place | None, reasons: Iterable[str]) -> Explanation:
    """The row of a mention, and the coordinates of its place if it has one."""
    is_placed = row.latitude is not None
    return Explanation(
        article=row.article,
        mention=row.mention,
        start=row.start,
        end=row.end,
        sentence=row.sentence,
        status="placed" if is_placed else "unplaced",
        role=row.role,
        place=place.full_name if is_placed and place else "",
        geonameid=row.geonameid,
        feature_code=row.feature_code,
        latitude=row.latitude,
        longitude=row.longitude,
        confidence=row.confidence,
        reasons=tuple(reasons),
    )


def _known(rows: Rows, number: int) -> Explanation:
    """A mention whose name the gazetteer, or a service, knows."""
    resolution, mention = rows.analysis.resolution, rows.analysis.mentions[number]
    assert resolution is not None  # noqa: S101 (there is one where there are mentions)
    row = rows.location(number)
    group = resolution.group_of[number]
    is_placed = row.latitude is not None
    reasons = rows.reasons(number) if is_placed else [row.reasons]
    return replace(
        _told(row, resolution.places[group], reasons),
        recognition=round(mention.probability, 3),
        resolution=round(resolution.probabilities[group], 3),
        own_probability=round(float(resolution.weight[resolution.best[group]]), 3),
        candidates=_candidates(rows, resolution, group, chosen=not is_placed),
    )


def _unknown(name: UnknownName) -> Explanation:
    """A name that the gazetteer does not know, at the place beside it if there is one."""
    entry = _told(name.row, name.place, name.row.reasons.split("; "))
    if name.place is None:
        return entry
    return replace(entry, recognition=round(name.likely, 3), resolution=round(name.nearness, 3))


def _candidates(
    rows: Rows, resolution: Resolution, group: int, *, chosen: bool
) -> tuple[Candidate, ...]:
    """The places of a group's name that were not chosen, the likeliest first.

    With ``chosen`` also the one that was the likeliest, too uncertain to be the mention's place.
    """
    candidates, best = resolution.candidates, resolution.best[group]
    near = squared_chords(candidates.vectors, candidates.vectors[best]) <= SAME_SPOT
    ruled_out = excluded(candidates)
    return tuple(
        Candidate(
            place=other.place.full_name,
            geonameid=other.place.geonameid,
            feature_code=other.place.feature_code,
            latitude=other.place.latitude,
            longitude=other.place.longitude,
            population=other.place.population or None,
            probability=round(other.probability, 3),
            same_spot=bool(near[other.number]),
            ruled_out=bool(ruled_out[other.number]),
        )
        for other in rows.runners_up(group, chosen=chosen)
    )


def _rejected(rows: Rows, threshold: float) -> list[Explanation]:
    """The names in the gazetteer that were not taken for names of places."""
    analysis = rows.analysis
    words, around = analysis.words, analysis.prepared.around
    taken = {
        word: mention.span
        for mention in analysis.mentions
        for word in range(mention.span.first, mention.span.last + 1)
    }
    kept = {id(mention.span) for mention in analysis.mentions}
    told = []
    for span, likely in zip(analysis.spans, analysis.likely, strict=True):
        if id(span) in kept:
            continue
        rivals = [taken[word] for word in range(span.first, span.last + 1) if word in taken]
        rule = why_not(span, words, around)
        reasons = [f"by rule: {rule}" if rule else ""]
        if rivals:
            rival = squeeze(analysis.article.text[rivals[0].start : rivals[0].end])
            is_part = rivals[0].first <= span.first and span.last <= rivals[0].last
            how = "part of" if is_part else "overlaps"
            reasons.append(f"{how} “{rival}”, which was taken instead")
        elif not reasons[0]:
            reasons.append(
                "by the words around it and what else the name is, it is too unlikely to be a "
                f"place's: {threshold:.2f} is the least that counts"
            )
        start, end = rows.offsets(span.start, span.end)
        told.append(
            Explanation(
                article=analysis.article.article,
                mention=rows.as_written(span.start, span.end),
                start=start,
                end=end,
                sentence=rows.sentence(span.start, span.end),
                status="rejected",
                recognition=round(likely, 3),
                reasons=tuple(filter(None, reasons)),
            )
        )
    return told
