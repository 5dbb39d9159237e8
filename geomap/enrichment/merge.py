"""The mentions of an article, with what geocoding services answered about its names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from geomap.analysis.result import Analysis, Services
from geomap.enrichment.overlay import Overlay
from geomap.enrichment.queries import Asked, Replies, names_to_ask
from geomap.enrichment.unknown_places import Presumed
from geomap.gazetteer import fold
from geomap.gazetteer.lexicon import Toponyms
from geomap.geo import great_circle_km
from geomap.geocoding.hits import Hit
from geomap.geocoding.services import find_service
from geomap.recognition.class_words import descriptions
from geomap.recognition.matcher import Span
from geomap.recognition.recogniser import Mention
from geomap.resolution.candidates import Columns
from geomap.resolution.reasons import UNKNOWN
from geomap.text.tokenizer import squeeze

__all__ = ["Merged", "found_by", "merge", "why_not"]

_CLASSES = {"place": "PAHTLUV", "venue": "SLHTV", "street": "R", "named": "PAHTLUVSR"}
"""GeoNames' classes of what each sort of name can be."""

_WITHIN_KM = 50.0
"""What is "in" a town is this near to its middle."""


@dataclass(frozen=True, slots=True)
class Merged:
    """An article's mentions with those that services know.

    Attributes:
        mentions: All mentions, in the order of the text.
        columns: The columns of the gazetteer with what services know above.
        services: What they know.
    """

    mentions: list[Mention]
    columns: Columns
    services: Services


def why_not(mention: str, services: Services) -> str:
    """Why a mention has no place although services were asked, in plain words."""
    name = squeeze(mention)
    if name in services.failed:
        failed = services.failed[name]
        service = title(failed) if failed else "the geocoding service"
        return f"{UNKNOWN}, and {service} could not be asked: the next build asks again"
    if name in services.missed:
        return f"{UNKNOWN}, nor do the geocoding services that were asked"
    return UNKNOWN


def title(service: str) -> str:
    """The name of a service in running text."""
    return find_service(service).title


def found_by(hit: Hit) -> str:
    """That a service placed a name, as a reason in plain words."""
    kind = hit.kind.replace("_", " ").replace("=", ", ")
    return f"found by {title(hit.service)}" + (f" ({kind})" if kind else "")


def merge(analysis: Analysis, replies: Replies, toponyms: Toponyms, columns: Columns) -> Merged:
    """The mentions of an article, those included that only services know.

    Args:
        analysis: What was found in the article without services.
        replies: What the services answered; a name that is not there counts as failed.
        toponyms: The gazetteer's names.
        columns: The gazetteer's columns.
    """
    overlay = Overlay(toponyms, columns)
    failed: dict[str, str] = {}
    missed: set[str] = set()
    own = list(analysis.mentions)
    added: list[tuple[Mention, Presumed]] = []
    for asked in names_to_ask(analysis):
        reply = replies.get(asked.ask)
        if reply is None and asked.ask.is_known:
            continue  # no service stands before the gazetteer
        if reply is None or reply.failed:
            failed[asked.ask.name] = reply.failed if reply else ""
            continue
        if asked.presumed is None:
            _join(asked, reply.hits, own, overlay)
        elif hits := _fitting(reply.hits, asked.presumed, analysis):
            toponym = overlay.toponym(asked.ask.name, hits, total=len(reply.hits))
            name = asked.presumed
            span = Span(name.first, name.last, name.start, name.end, toponym)
            described = descriptions([span], analysis.words)[0]
            mention = Mention(span, name.probability, described=described)
            added.append((mention, name))
        else:
            missed.add(asked.ask.name)
    covered = {
        number
        for number, mention in enumerate(own)
        for _, name in added
        if name.start <= mention.span.start and mention.span.end <= name.end
    }
    mentions = _merge(own, added, covered)
    return Merged(mentions, overlay.columns, overlay.services(failed, missed))


def _join(asked: Asked, hits: tuple[Hit, ...], own: list[Mention], overlay: Overlay) -> None:
    """Puts a service's hits among the candidates of a name that the gazetteer knows."""
    known = own[asked.mentions[0]].span.toponym
    hits = tuple(hit for hit in hits if hit.feature_class != "R" and _is_of_name(hit, known.key))
    if not hits:
        return
    toponym = overlay.toponym(asked.ask.name, hits, known)
    for number in asked.mentions:
        own[number] = replace(own[number], span=replace(own[number].span, toponym=toponym))


def _merge(
    own: list[Mention], added: list[tuple[Mention, Presumed]], covered: set[int]
) -> list[Mention]:
    """The mentions in the order of the text, the numbers of their holders as they are there."""
    kept = [(mention, number, mention.holder) for number, mention in enumerate(own)]
    kept = [entry for entry in kept if entry[1] not in covered]
    kept += [(mention, -1, name.holder) for mention, name in added]
    kept.sort(key=lambda entry: entry[0].span.start)
    numbers = {old: new for new, (_, old, _) in enumerate(kept) if old >= 0}
    merged = []
    for mention, old, holder in kept:
        new, is_held = numbers.get(holder, -1), mention.is_held
        if old < 0 and new >= 0:
            # As `select` has it: only what can hold the place is a holder.
            is_held = kept[new][0].span.toponym.may_hold(mention.span.toponym)
            new = new if is_held else -1
        beside = numbers.get(mention.beside, -1)
        is_held = is_held and new >= 0
        merged.append(replace(mention, holder=new, is_held=is_held, beside=beside))
    return merged


def _fitting(hits: Iterable[Hit], name: Presumed, analysis: Analysis) -> list[Hit]:
    """The hits that can be what a name stands for, by their kind, their own name and the holder.

    Some services reply with whatever is most like the question: a town for a theatre in it.
    """
    key, classes = fold(name.name), _CLASSES[name.sort]
    fitting = [
        hit
        for hit in hits
        if (not hit.feature_class or hit.feature_class in classes) and _is_of_name(hit, key)
    ]
    resolution = analysis.resolution
    if name.holder >= 0 and resolution is not None and fitting:
        place = resolution.places[resolution.group_of[name.holder]]
        if place.feature_class == "P":
            near = [hit for hit in fitting if _is_near(hit, place.latitude, place.longitude)]
            return near or fitting
    return fitting


def _is_near(hit: Hit, latitude: float, longitude: float) -> bool:
    return great_circle_km((hit.latitude, hit.longitude), (latitude, longitude)) <= _WITHIN_KM


def _is_of_name(hit: Hit, key: str) -> bool:
    """Whether a hit's name and address have the words asked for, if they are in the same script."""
    told = fold(f"{hit.name} {hit.address}")
    if not key.isascii() or not told.isascii():
        return True  # the service writes it its own way
    words = set(told.replace(",", " ").split())
    return set(key.split()) <= words
