"""The rules that recognise, or rule out, names of places where the corpora teach too little.

A :class:`Rule` has a name, by which it can be switched off, and the words by which an explanation
tells of it.  What rules look at stands in the modules beside this one: the words beside one span in
:mod:`~geomap.recognition.word_rules` and :mod:`~geomap.recognition.evident`, names of other things
in :mod:`~geomap.recognition.not_places`, lists, streets, organisations and what an article calls a
place in modules named after them.  A rule has the last word over the trees of
:mod:`geomap.recognition.recogniser`; the answers of some are measures of the trees as well.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from geomap.recognition import evident
from geomap.recognition.called_names import parts_of_called
from geomap.recognition.lists import find_listed
from geomap.recognition.matcher import MAX_WORDS, Span
from geomap.recognition.not_places import find_given_names, find_not_places
from geomap.recognition.organisations import find_at_sites, find_in_organisations
from geomap.recognition.streets import find_hit, find_in_streets
from geomap.recognition.word_rules import (
    find_codes,
    is_evident,
    is_idiom,
    is_named_after,
    is_particle,
    is_person,
    is_plain_word,
)
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["RULED_IN", "RULED_OUT", "RULES", "Rule", "Seen", "Stage", "apply_rules", "why_not"]

RULED_OUT, RULED_IN = 0.02, 0.5
"""Probability of a span that a rule calls no place, and least one of a span it calls a place."""

RULED_SURE = 0.7
"""The same as the last of the rules that are no measures: of what they find beyond the trees, four
in five are places in the project's own stories."""


class Stage(Enum):
    """What a rule does to the spans that it finds; in this order."""

    EVIDENT = "evident"
    """They are names of places, unless a rule rules them out."""
    NEVER = "never"
    """They are no names of places, whatever the trees say."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A text's spans with their probabilities, words and shape, as rules look at them.

    Attributes:
        spans: The spans of an article.
        likely: How likely each names a place by the trees, and by the rules before.
        words: The article's words.
        around: What was seen of them as a whole.
    """

    spans: list[Span]
    likely: list[float]
    words: Words
    around: Surroundings


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its name, its stage, the spans that it finds, and words for explanations.

    Attributes:
        name: What it is called, where it is switched off; of a measure, that one's name.
        stage: What it does.
        phrase: Why, in the words of an explanation.
        find: Numbers of the spans that it applies to.
        is_measure: Whether its answer is a measure of the trees too, and found there.
    """

    name: str
    stage: Stage
    phrase: str
    find: Callable[[Seen], Iterable[int]]
    is_measure: bool = False


def _each(applies: Callable[[Span, Words, Surroundings], bool]) -> Callable[[Seen], Iterable[int]]:
    """The numbers of the spans to each of which a question is answered with yes."""

    def find(seen: Seen) -> Iterable[int]:
        return (n for n, s in enumerate(seen.spans) if applies(s, seen.words, seen.around))

    return find


def _among(
    find: Callable[[list[Span], Words, Surroundings], Iterable[int]],
) -> Callable[[Seen], Iterable[int]]:
    """The numbers of the spans that are found among all of them."""
    return lambda seen: find(seen.spans, seen.words, seen.around)


def _stretches(name: str) -> Callable[[Seen], Iterable[int]]:
    """The numbers of the spans inside the stretches that the rule of a name found."""

    def find(seen: Seen) -> Iterable[int]:
        found = sorted(s[:2] for s in find_not_places(seen.words, seen.around) if s[2] == name)
        firsts = [first for first, _ in found]
        # How far those reach that begin up to each.
        reach = [-1, *accumulate((last for _, last in found), max)]
        return (
            number
            for number, span in enumerate(seen.spans if found else ())
            if span.last <= reach[bisect_right(firsts, span.first)]
        )

    return find


RULES = (
    Rule(
        "person", Stage.NEVER, "the words beside it make it a person's name",
        _each(is_person), is_measure=True,
    ),
    Rule(
        "idiom", Stage.NEVER, "with the words beside it, it is a common word or a set phrase",
        _each(is_idiom), is_measure=True,
    ),
    Rule(
        "named_after", Stage.NEVER, "it is part of the name of a street or a newspaper",
        _each(is_named_after), is_measure=True,
    ),
    Rule(
        "evident", Stage.EVIDENT, "the words beside it say that it is a place's name",
        _each(is_evident), is_measure=True,
    ),
    *(
        Rule(name, Stage.EVIDENT, phrase, _among(find))
        for name, phrase, find in (
            ("governed", "a preposition of place stands before it", evident.find_governed),
            ("unmistakable", "it is no other word", evident.find_unmistakable),
            ("scene", "the sentence is set there", evident.find_scenes),
            ("possessed", "it follows the name of what holds it", evident.find_possessed),
            ("thing", "a thing is called after it that stands there", evident.find_beside_things),
            ("kind", "the name says what kind of place it is", evident.find_kinds),
            ("hit", "something is done to it, or a street stands before it", find_hit),
            ("line", "a road or line is called after it", evident.find_lines),
            ("held", "beside it stands the name of what holds it", evident.find_held),
            ("people", "it is a word for people and things of the place", evident.find_people),
            ("organisation", "an organisation is called after it", find_in_organisations),
            ("site", "a building or site is called after it", find_at_sites),
            ("headline", "it is well known, and in a headline", evident.find_in_headlines),
        )
    ),
    Rule(
        "listed", Stage.EVIDENT, "it is listed with names of places",
        lambda seen: find_listed(seen.spans, seen.likely, seen.words, seen.around),
    ),
    Rule(
        "called", Stage.NEVER,
        "the article calls a place by a longer name, of which it is but a part",
        lambda seen: parts_of_called(seen.spans, seen.words),
    ),
    Rule(
        "street", Stage.NEVER, "a street is called after it", _among(find_in_streets),
    ),
    Rule(
        "spelling", Stage.NEVER, "an abbreviation would be written otherwise", _each(is_plain_word),
    ),
    Rule(
        "particle", Stage.NEVER, "in a headline it is but a small word", _each(is_particle),
    ),
    Rule(
        "code", Stage.NEVER, "the place before it is in no state of that abbreviation",
        lambda seen: find_codes(seen.spans, seen.words),
    ),
    Rule(
        "given_name", Stage.NEVER, "the article has it as a person's given name",
        lambda seen: find_given_names(seen.spans, seen.likely, seen.words, seen.around),
    ),
    *(
        Rule(name, Stage.NEVER, f"it is {phrase}", _stretches(name))
        for name, phrase in (
            ("armed_group", "part of the name of an armed group"),
            ("holiday", "part of the name of a holiday"),
            ("aid_organisation", "part of the name of an organisation that helps"),
            ("brand", "part of the name of a company or a thing it sells"),
            ("other", "a name of something else"),
            ("storm", "the name of a storm"),
            ("ship", "the name of a ship"),
            ("time_zone", "a time zone"),
            ("degree", "a degree behind a person's name"),
            ("road", "part of a road's number"),
        )
    ),
)  # fmt: skip
"""All rules, in the order in which those of one stage are applied."""


def apply_rules(seen: Seen, off: Collection[str] = ()) -> None:
    """Apply the rules that are no measures to ``seen.likely``, which is changed.

    Args:
        seen: What they look at.
        off: Names of the rules that are switched off.
    """
    likely, spans = seen.likely, seen.spans
    for stage in Stage:
        for rule in RULES:
            if rule.stage is not stage or rule.is_measure or rule.name in off:
                continue
            for number in rule.find(seen):
                if stage is Stage.NEVER:
                    likely[number] = min(likely[number], RULED_OUT)
                elif likely[number] < RULED_SURE and not _has_rival(number, spans, likely):
                    likely[number] = RULED_SURE


def _has_rival(number: int, spans: list[Span], likely: list[float]) -> bool:
    """Whether another span that overlaps one is likely a place's name already.

    Spans are in order, and an overlap reaches as far as the longest name.
    """
    span = spans[number]
    for step in (-1, 1):
        other = number + step
        while 0 <= other < len(spans) and abs(spans[other].first - span.first) <= MAX_WORDS:
            rival = spans[other]
            if likely[other] >= RULED_IN and rival.first <= span.last and span.first <= rival.last:
                return True
            other += step
    return False


def why_not(span: Span, words: Words, around: Surroundings) -> str:
    """The phrase of the first rule that rules a span out; empty if none does."""
    seen = Seen([span], [1.0], words, around)
    for rule in RULES:
        if rule.stage is Stage.NEVER and any(True for _ in rule.find(seen)):
            return rule.phrase
    return ""
