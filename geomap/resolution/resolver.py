"""Resolution: each mention to one place, by what the rest of the article says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap import registry
from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponyms
from geomap.geo import squared_chord_of, squared_chords
from geomap.languages.base import DEFAULT
from geomap.models.ensemble import Trees, model_of
from geomap.models.thresholds import THRESHOLDS
from geomap.recognition.recogniser import Mention
from geomap.resolution.candidates import (
    Candidates,
    Columns,
    Group,
)
from geomap.resolution.divisions import larger_division, may_be_larger
from geomap.resolution.features import CANDIDATE_MEASURES
from geomap.resolution.none_of_these import NoneOfThese
from geomap.resolution.publisher import publisher_toponyms
from geomap.resolution.scenes import scenes_of
from geomap.resolution.weighing import weigh
from geomap.text.tokenizer import Words

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = [
    "SAME_SPOT",
    "Resolved",
    "Resolver",
    "at_their_spots",
    "make_groups",
    "publisher_groups",
]

SAME_SPOT = squared_chord_of(161.0)
"""Squared chord between points 161 km apart, the field's measure of the same place."""

_MOST_OF_IT = 0.51
"""A candidate this likely is in the likeliest neighbourhood, and is the likeliest there."""

_WELL_KNOWN = 5.0
"""Places of 100,000 people are never taken for lacking in languages other than English, of whose
articles that model knows nothing: of 19 names in NEREL that it took for such, 7 were right."""

_NAMED_SURELY = 0.8
"""So likely a name stands for a country, it is taken to be named."""

_SEAT_FAME = 1.3
"""A town with a twentieth of its division's people can be what the division is named for."""


def make_groups(mentions: list[Mention], words: Words) -> list[Group]:
    """Gather the mentions that mean one place, as far as the article tells.

    Mentions of one name are one group.  Where the article itself tells senses of it apart, by
    what follows ("Portland, Maine"), by a word beside it ("the state of Georgia") or by its
    spelling ("San Jose", "San José"), each sense is a group, and a mention of which nothing is
    said stands with those of its sentence only.
    """
    senses = [_sense(mention, mentions, words) for mention in mentions]
    of_name: dict[str, set[tuple[str, int, str]]] = {}
    for mention, sense in zip(mentions, senses, strict=True):
        of_name.setdefault(mention.span.toponym.key, set()).add(sense)
    numbers: dict[tuple[object, ...], int] = {}
    groups: list[Group] = []
    of_mention: list[int] = []
    paragraph, end = 0, 0
    for number, (mention, own_sense) in enumerate(zip(mentions, senses, strict=True)):
        sense = own_sense
        key = mention.span.toponym.key
        told = {told[:2] for told in of_name[key]} - {("", 0)}
        if len(told) > 1 and not any(sense[:2]):
            sense = _sense_before(number, mentions, senses, words)
        alone = words.sentences[mention.span.first] if len(told) > 1 and not any(sense[:2]) else -1
        is_bare_dateline = mention.is_dateline and not any(sense[:2])
        group_key = (key, sense, alone, is_bare_dateline)
        if group_key not in numbers:
            numbers[group_key] = len(groups)
            groups.append(
                Group(
                    mention.span.toponym,
                    described=sense[1],
                    accented=bool(sense[2]),
                    is_dateline=is_bare_dateline,
                    in_dateline=True,
                )
            )
        group = groups[numbers[group_key]]
        group.mentions.append(number)
        group.words.append(mention.span.first)
        paragraph += "\n" in words.text[end : mention.span.start]
        end = mention.span.end
        group.sentences.append((words.sentences[mention.span.first], paragraph))
        group.in_dateline &= mention.is_dateline
        if mention.listed >= 0:
            group.lists.append(mention.listed)
        group.certainty = max(group.certainty, mention.probability)
        of_mention.append(numbers[group_key])
    for number, mention in enumerate(mentions):
        if mention.holder >= 0:
            group = groups[of_mention[number]]
            group.holder = of_mention[mention.holder]
            group.is_held = group.is_held or mention.is_held
        if mention.beside >= 0:
            group = groups[of_mention[number]]
            if not group.beside_how or mention.beside_how < group.beside_how:
                group.beside, group.beside_how = of_mention[mention.beside], mention.beside_how
    for number, scene in enumerate(scenes_of(mentions, words)):
        if scene is not None and of_mention[scene.mention] != of_mention[number]:
            groups[of_mention[number]].scenes.append((of_mention[scene.mention], scene.weight))
    return groups


_FAR = 100_000
"""A publisher's place is named far from every word of the article."""

_PUBLISHER_CERTAINTY = 0.5


def publisher_groups(source: str, url: str, toponyms: Toponyms) -> list[Group]:
    """The places that an article's publisher is told by, as groups without mentions.

    Args:
        source: The publisher, as the article gives it.
        url: The article's address.
        toponyms: The gazetteer's names.
    """
    return [
        Group(toponym, words=[_FAR], certainty=_PUBLISHER_CERTAINTY)
        for toponym in publisher_toponyms(source, url, toponyms)
    ]


def _sense_before(
    number: int, mentions: list[Mention], senses: list[tuple[str, int, str]], words: Words
) -> tuple[str, int, str]:
    """The sense that the same name was told to have earlier in the paragraph, else its own."""
    key, start = mentions[number].span.toponym.key, mentions[number].span.start
    for before in range(number - 1, -1, -1):
        span = mentions[before].span
        if "\n" in words.text[span.end : start]:
            break
        if span.toponym.key == key and any(senses[before][:2]):
            return senses[before]
    return senses[number]


def _sense(mention: Mention, mentions: list[Mention], words: Words) -> tuple[str, int, str]:
    """What the article says of a name's sense: its holder, the class beside it, its accents."""
    holder = mentions[mention.holder].span.toponym.key if mention.holder >= 0 else ""
    written = words.text[mention.span.start : mention.span.end]
    accents = "" if written.isascii() else "".join(sorted(c for c in written if not c.isascii()))
    return holder, mention.described, accents.casefold()


@dataclass(frozen=True, slots=True)
class Resolved:
    """What the groups of an article were resolved to.

    Attributes:
        candidates: All that their names could mean.
        weight: How likely each candidate is within its group.
        rows: The measures of each in the last round (see ``CANDIDATE_MEASURES``).
        best: Number of the candidate chosen for each group.
        probabilities: How likely the place of each group is within 161 km of that.
        none: How likely the gazetteer lacks the place of each group.
    """

    candidates: Candidates
    weight: Floats
    rows: Floats
    best: list[int]
    probabilities: list[float]
    none: list[float]

    def is_lacking(self, group: int) -> bool:
        """Whether the place of a group is taken for one that the gazetteer lacks."""
        return self.none[group] >= THRESHOLDS.lacking


class Resolver:
    """Resolves the mentions of an article together.

    Args:
        toponyms: The gazetteer's names.
        rounds: The trees of each round; the shipped model by default.
        lacking: Tells which names stand for places that the gazetteer lacks; the shipped model
            by default, but nothing where other rounds are given without it.
    """

    def __init__(
        self,
        toponyms: Toponyms,
        rounds: list[Trees] | None = None,
        lacking: NoneOfThese | None = None,
    ) -> None:
        self.toponyms = toponyms
        self.columns = Columns(toponyms)
        if rounds is None:
            record: dict[str, Any] = model_of(toponyms.language, "resolver")
            CANDIDATE_MEASURES.check(record, "resolution")
            rounds = [Trees.from_json(trees) for trees in record["rounds"]]
            lacking = lacking or NoneOfThese(model_of(toponyms.language, "none"))
        self.rounds = rounds
        self.lacking = lacking

    def resolve(self, groups: list[Group], columns: Columns | None = None) -> Resolved:
        """Resolve all groups together.

        Args:
            groups: The groups.
            columns: The columns of the places, if some of them are not the gazetteer's.
        """
        return self._resolved([groups], columns or self.columns)[0]

    def resolve_all(self, many: Sequence[list[Group]]) -> list[Resolved]:
        """The same of several articles, each by itself."""
        return self._resolved(many, self.columns)

    def _resolved(self, many: Sequence[list[Group]], columns: Columns) -> list[Resolved]:
        if registry.stands_for(self, "weigh_all", "weigh"):
            weighed = self.weigh_all(many, columns)
        else:
            weighed = [self.weigh(groups, columns) for groups in many]
        best = [self.choose(candidates, weight) for candidates, weight, _ in weighed]
        likely = [
            at_their_spots(candidates, weight, chosen)
            for (candidates, weight, _), chosen in zip(weighed, best, strict=True)
        ]
        none: list[list[float]] = [[0.0] * len(chosen) for chosen in best]
        if self.lacking is not None:
            asked = [
                (candidates, rows, chosen, chances)
                for (candidates, _, rows), chosen, chances in zip(
                    weighed, best, likely, strict=True
                )
            ]
            none = self.lacking.probabilities(asked)
            for number, (candidates, _, chosen, chances) in enumerate(asked):
                own = _unless_in_named_country(none[number], candidates, chosen, chances)
                if self.toponyms.language.code != DEFAULT:
                    known = candidates.fame[chosen] >= _WELL_KNOWN
                    own = [0.0 if is_known else n for n, is_known in zip(own, known, strict=True)]
                none[number] = own
        return [
            Resolved(
                candidates,
                weight,
                rows,
                chosen,
                [chance * (1 - lacks) for chance, lacks in zip(chances, lacking, strict=True)],
                lacking,
            )
            for (candidates, weight, rows), chosen, chances, lacking in zip(
                weighed, best, likely, none, strict=True
            )
        ]

    def weigh(
        self, groups: list[Group], columns: Columns | None = None
    ) -> tuple[Candidates, Floats, Floats]:
        """The candidates of all groups, their probabilities, and the measures that gave them.

        Args:
            groups: The groups.
            columns: The columns of the places, if some of them are not the gazetteer's.
        """
        return self.weigh_all([groups], columns or self.columns)[0]

    def weigh_all(
        self, many: Sequence[list[Group]], columns: Columns
    ) -> list[tuple[Candidates, Floats, Floats]]:
        """The same of several articles, each by itself."""
        return weigh(many, columns, self.rounds)

    def choose(self, candidates: Candidates, weight: Floats) -> list[int]:
        """The candidate chosen for each group.

        The gazetteer often has a town, the county and the province of one name on one spot, which
        share what speaks for it: the likeliest neighbourhood wins, then the likeliest in it.
        There a town stands before a division named after it: "Perm" is the city, not Perm Krai,
        unless the words beside it say so.  Only in federations whose states are named more than
        their seats ("New York", "Victoria") a division's own name goes first.
        """
        chosen = []
        likely = weight.astype(np.float64)
        for number, group in enumerate(candidates.groups):
            part = candidates.of_group(number)
            begin, end = part.start, part.stop
            if end - begin == 1:
                chosen.append(begin)
                continue
            first = begin + int(np.argmax(likely[begin:end]))
            if likely[first] > _MOST_OF_IT and (
                not candidates.bits[first] & 6
                or (group.described & 6 and not may_be_larger(candidates, group, first))
            ):
                chosen.append(first)  # its neighbourhood is the likeliest, and no town goes first
                continue
            vectors = candidates.vectors[begin:end]
            near = squared_chords(vectors[:, None], vectors) <= SAME_SPOT
            # Down the rows, one after the other.
            best = int(np.argmax(np.where(near, likely[begin:end, None], 0).sum(axis=0)))
            around = np.flatnonzero(near[best])
            best = begin + int(around[np.argmax(weight[begin:end][around])])
            chosen.append(self._town(candidates, group, best, [begin + int(i) for i in around]))
        return chosen

    def _town(self, candidates: Candidates, group: Group, best: int, around: list[int]) -> int:
        """The town that a division is named after, if the mention can mean it."""
        if not candidates.bits[best] & 6:
            return best
        if group.described & 6:
            return larger_division(candidates, group, best, around)
        is_federal = int(candidates.country[best]) in self.columns.federations
        if is_federal and candidates.kinds[best] <= NameKind.ALIAS:
            return best
        towns = [
            i
            for i in around
            if candidates.bits[i] & 16
            and candidates.country[i] == candidates.country[best]
            and (
                candidates.kinds[i] <= candidates.kinds[best]
                or (not is_federal and candidates.kinds[i] <= NameKind.ALTERNATE)
            )
            and candidates.fame[i] >= candidates.fame[best] - _SEAT_FAME
        ]
        return max(
            towns,
            key=lambda i: (candidates.kinds[i] <= NameKind.ALIAS, candidates.fame[i], -i),
            default=best,
        )


def _unless_in_named_country(
    none: list[float], candidates: Candidates, best: list[int], likely: list[float]
) -> list[float]:
    """How likely the gazetteer lacks places, but none that lies in a country that is named.

    Of what it would lack there, in our own stories six of nine names were right; elsewhere 14 of
    99.  Where the words beside a name say what holds it, that decides.
    """
    named = {
        int(candidates.country[row])
        for row, chance in zip(best, likely, strict=True)
        if candidates.bits[row] & 1
        and chance >= _NAMED_SURELY
        and candidates.kinds[row] != NameKind.DEMONYM
    }
    return [
        0.0
        if group.holder < 0
        and group.beside < 0
        and not candidates.bits[row] & 1
        and int(candidates.country[row]) in named
        else lacks
        for lacks, group, row in zip(none, candidates.groups, best, strict=True)
    ]


def at_their_spots(candidates: Candidates, weight: Floats, best: list[int]) -> list[float]:
    """How likely each group's place lies within 161 km of the candidate chosen for it.

    Two entries for one spot (a city and its division) are one answer, not rivals.
    """
    chosen = candidates.vectors[best][candidates.group]
    near = squared_chords(candidates.vectors, chosen) <= SAME_SPOT
    # Adds one after the other.
    likely: list[float] = np.bincount(candidates.group, np.where(near, weight, 0)).tolist()
    return [min(probability, 1.0) for probability in likely]
