"""Analysis: what was found in one article, complete when it is made and never changed after.

Parsing makes one, enrichment makes another of it and of what geocoding services answered, and the
rows of the table and the explanations are read off it.  It holds data alone, no model and no
gazetteer, so that it can be sent to another process.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from geomap.gazetteer import Gazetteer, Place
from geomap.gazetteer.layers import MemoryLayer
from geomap.geocoding.hits import Hit
from geomap.models.thresholds import THRESHOLDS
from geomap.recognition.matcher import Span
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Mention
from geomap.resolution.resolver import Resolved
from geomap.roles.classifier import Use
from geomap.roles.features import Name
from geomap.schema.article import Article
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["Analysis", "NilMention", "Resolution", "Services"]


@dataclass(frozen=True, slots=True)
class Resolution(Resolved):
    """What an article's mentions were resolved to, group by group.

    Attributes:
        places: The place of the candidate chosen for each group.
        group_of: Number of the group of each mention.
        confidences: Confidence of each mention (see :mod:`geomap.models.calibration`).
    """

    places: list[Place]
    group_of: list[int]
    confidences: list[float]

    def is_placed(self, group: int) -> bool:
        """Whether one of a group's mentions is sure enough to be placed."""
        return not self.is_lacking(group) and any(
            self.confidences[mention] >= THRESHOLDS.placed
            for mention in self.candidates.groups[group].mentions
        )


@dataclass(frozen=True, slots=True)
class NilMention:
    """A name of a place that the gazetteer does not list.

    Attributes:
        name: Where it stands.
        use: How it is used.
    """

    name: Name
    use: Use


@dataclass(frozen=True, slots=True)
class Services:
    """What geocoding services know of an article's names.

    Attributes:
        layer: The places that only they know, to be laid over the gazetteer.
        shown: What places are told as, by row: theirs, and the gazetteer's that they found too.
        hits: What they said of a place, by its row.
        failed: Names of which no service could say whether it knows them, with the service.
        missed: Names that no service knows.
    """

    layer: MemoryLayer
    shown: Mapping[int, Place]
    hits: Mapping[int, Hit]
    failed: Mapping[str, str]
    missed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in one article.

    Attributes:
        prepared: The article as the models see it.
        likely: How likely each of its spans is a place's name.
        mentions: Those names that were taken for names of places, in the order of the text.
        roles: How each mention is used.
        nil_mentions: Names of places that the gazetteer does not list.
        resolution: What the mentions were resolved to; None if there are none.
        services: What geocoding services know of its names; None if they were not asked.
        following: Of an article that was cut into parts, those after this one.
    """

    prepared: Prepared
    likely: list[float]
    mentions: list[Mention]
    roles: list[Use]
    nil_mentions: list[NilMention]
    resolution: Resolution | None
    services: Services | None = None
    following: tuple[Analysis, ...] = ()

    @property
    def parts(self) -> tuple[Analysis, ...]:
        """This one and those after it; of most articles it is the only one."""
        return (self, *self.following)

    @property
    def article(self) -> Article:
        """The article, its title put before its text where it is told elsewhere."""
        return self.prepared.article

    @property
    def words(self) -> Words:
        """Its words."""
        return self.prepared.words

    @property
    def own_words(self) -> tuple[Words, Surroundings] | None:
        """The words of the file's own text and their shape; None if others were looked at."""
        own = self.prepared
        return (own.words, own.around) if own.is_own and not self.following else None

    @property
    def spans(self) -> list[Span]:
        """All names of the gazetteer in it."""
        return self.prepared.spans

    @property
    def unasked(self) -> tuple[str, ...]:
        """Names that a service was to be asked for and gave no answer to."""
        failed = (name for part in self.parts if part.services for name in part.services.failed)
        return tuple(dict.fromkeys(failed))

    def gazetteer(self, beneath: Gazetteer) -> Gazetteer:
        """The gazetteer that the rows of its candidates count in: with what services know.

        Args:
            beneath: The gazetteer that the article was analysed with.
        """
        if self.services is None:
            return beneath
        return beneath.over(self.services.layer, self.services.shown)
