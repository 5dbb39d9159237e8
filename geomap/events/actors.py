"""Who did it and to whom, as written; empty where the text does not make it clear."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from geomap.events.cases import by_cases
from geomap.events.linear import Group, Linear, names_in
from geomap.events.people import is_people, is_person
from geomap.events.told import Told
from geomap.events.triggers import Trigger
from geomap.text.tokenizer import squeeze

__all__ = ["Named", "actor_features", "find_actors", "named_beside"]

_LONGEST = 9  # words of an actor
_AGENT = 8  # words after a verb within which its "by" stands


@dataclass(frozen=True, slots=True)
class Named:
    """Words beside an event that may tell who did it, or to whom.

    Attributes:
        slot: Where they stand: ``subject``, ``object``, ``agent`` behind a "by", ``of``, or
            ``head`` before a "who", and ``it`` before a pronoun, in the sentence before.
        first: Number of their first word.
        last: Number of their last.
    """

    slot: str
    first: int
    last: int

    def shown(self, told: Told) -> str:
        """The words as written."""
        return squeeze(told.span(self.first, self.last))


def find_actors(
    told: Told, trigger: Trigger, kind: str, models: Mapping[str, Linear]
) -> tuple[str, str]:
    """Who did it and to whom, as written.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        kind: Its type.
        models: What weighs the words beside it as ``actor`` and as ``target``.
    """
    if told.words.language.events.agents:
        return by_cases(told, trigger)
    chosen: list[str] = []
    beside = named_beside(told, trigger) if {"actor", "target"} <= models.keys() else []
    seen = [_groups(told, trigger, kind, named, beside) for named in beside]
    for name in ("actor", "target"):
        scored = [(models[name].sum_of(groups), -n) for n, groups in enumerate(seen)]
        score, place = max(scored, default=(0, 0))
        told_so = bool(scored) and score >= models[name].threshold
        shown = beside[-place].shown(told) if told_so else ""
        chosen.append(shown if shown not in chosen else "")
    return chosen[0], chosen[1]


def actor_features(
    told: Told, trigger: Trigger, kind: str, named: Named, beside: list[Named]
) -> list[str]:
    """The features of words beside an event by which it is asked who did it, as strings."""
    return names_in(_groups(told, trigger, kind, named, beside))


def _groups(
    told: Told, trigger: Trigger, kind: str, named: Named, beside: list[Named]
) -> list[Group]:
    """The same in groups."""
    keys, words = told.words.keys, told.words.words
    slot = named.slot + ("p" if _is_passive(told, trigger) else "")
    slots = "".join(sorted([one.slot[0] for one in beside]))
    coarse = told.words_of.types[kind].coarse if kind in told.words_of.types else ""
    inside = range(named.first, named.last + 1)
    people = any(is_people(told, n) or is_person(told, n) for n in inside)
    first, last = keys[named.first], keys[named.last]
    return [
        (_slots, slot, slots, trigger.tags),
        (_of_lemma, trigger.lemma, slot, slots),
        (_of_type, kind, coarse, slot, people),
        (
            _shape,
            named.slot,
            min(len(inside), 5),
            words[named.last][:1].isupper(),
            named.last in told.in_name,
            first.isdigit(),
            people,
        ),
        (_word, "first", first, named.slot),
        (_word, "head", last, named.slot),
    ]


def _slots(slot: str, slots: str, tags: str) -> tuple[str, ...]:
    """Where words stand, where others do, and the tags of their event."""
    return "bias", f"slot={slot}", f"slots={slot}{slots}", f"slot.tags={slot}{tags}{slots}"


def _of_lemma(lemma: str, slot: str, slots: str) -> tuple[str, ...]:
    """The word of their event."""
    return f"lemma={lemma}|{slot}", f"lemma.slots={lemma}|{slot}{slots}"


def _of_type(kind: str, coarse: str, slot: str, people: bool) -> tuple[str, ...]:
    """The type of their event and its group, and whether they are of people."""
    return f"type={kind}|{slot}", f"coarse={coarse}|{slot}{people}", f"people={people}{slot}"


def _shape(
    slot: str, length: int, is_capital: bool, is_place: bool, is_number: bool, people: bool
) -> tuple[str, ...]:
    """How many they are, and what the last and the first are like."""
    return (
        f"length={length}{slot}",
        f"capital={is_capital}{slot}",
        f"place={is_place}{slot}",
        f"digit={is_number}{people}{slot}",
    )


def _word(which: str, key: str, slot: str) -> tuple[str]:
    """The first of them, or the last."""
    return (f"{which}={key}|{slot}",)


def named_beside(told: Told, trigger: Trigger) -> list[Named]:
    """The words beside an event that may tell who did it, or to whom."""
    lists = told.words.language.events
    if not lists.by:
        return []  # a language whose words do not tell who did what by their order
    keys = told.words.keys
    first, last = told.bounds[told.sentence_of[trigger.first]]
    is_noun = not set(trigger.tags) - {"N", "P"} or (
        trigger.first > first and keys[trigger.first - 1] in lists.determiners
    )
    found = []
    if not is_noun:
        subject = _subject(told, trigger, first)
        if subject is not None:
            found.append(subject)
        if keys[trigger.last] not in lists.prepositions and not _is_passive(told, trigger):
            found += _phrase(told, trigger.last, last, "object")
    elif trigger.last < last and keys[trigger.last + 1] in lists.of_words:
        found += _phrase(told, trigger.last + 1, last, "of")
    for n in range(trigger.last + 1, min(last, trigger.last + _AGENT) + 1):
        if keys[n] in lists.clauses or {";", ":"} & set(told.words.gaps[n - 1]):
            break
        if keys[n] in lists.by:
            return found + _phrase(told, n, last, "agent")
    return found


def _is_passive(told: Told, trigger: Trigger) -> bool:
    """Whether a verb stands in the passive: "were arrested", "has since been sold"."""
    lists, keys = told.words.language.events, told.words.keys
    first, _ = told.bounds[told.sentence_of[trigger.first]]
    at = trigger.first - 1
    while at > first and (keys[at] in lists.before_actors or keys[at].endswith("ly")):
        at -= 1
    return bool({"n", "d"} & set(trigger.tags)) and at >= first and keys[at] in lists.being


def _subject(told: Told, trigger: Trigger, first: int) -> Named | None:
    """The words before a verb that are its subject."""
    lists, keys = told.words.language.events, told.words.keys
    at = trigger.first - 1
    while at > first and (
        keys[at] in lists.being or keys[at] in lists.before_actors or keys[at].endswith("ly")
    ):
        at -= 1
    at = _before_time(told, at, first)
    if at < first:
        return None
    if keys[at] in lists.relative:
        return _head(told, at - 1, first)
    if keys[at] in lists.pronouns_of_actors:
        return _meant(told, at)
    if keys[at] in lists.joining or "," in told.words.gaps[at]:
        # "Police searched the house and arrested two"; "Brandt, 79, was arrested".
        return _opening(told, first, at)
    if _parts(told, at) or keys[at] in lists.no_actors or _ends_phrase(told, at):
        return None
    begin = at
    while begin > first and at - begin < _LONGEST and not _parts(told, begin - 1):
        before = keys[begin - 1]
        if _is_verb(told, begin - 1) or (
            _ends_phrase(told, begin - 1)
            and before not in lists.prepositions
            and not (before in lists.joining and begin - 1 > first)
        ):
            break
        begin -= 1
    return _without_lead(told, begin, at)


def _before_time(told: Told, at: int, first: int) -> int:
    """Number of the last word before a day that stands between a subject and its verb.

    "The army on Friday tried to smother a fire".
    """
    lists, keys = told.words.language.events, told.words.keys
    begin = at
    while begin > first and keys[begin] in lists.time_words:
        begin -= 1
    while begin > first and begin < at and keys[begin] in lists.time_leads:
        begin -= 1  # "Harare this week limited funerals"
    if begin == at or "," in told.words.gaps[at]:
        return at
    if keys[begin] in lists.prepositions:
        begin -= 1
    return begin if begin >= first and not _parts(told, begin) else at


def _head(told: Told, at: int, first: int) -> Named | None:
    """The words of which a "who" or "that" tells more: "rebels | who had attacked a convoy"."""
    keys, lists = told.words.keys, told.words.language.events
    begin = at
    while begin > first and at - begin < _LONGEST and not _parts(told, begin - 1):
        before = begin - 1
        if _is_verb(told, before) or (
            _ends_phrase(told, before) and keys[before] not in lists.of_words
        ):
            break
        begin -= 1
    if at < first or keys[at] in lists.no_actors or _ends_phrase(told, begin):
        return None
    return Named("head", begin, at)


def _meant(told: Told, at: int) -> Named | None:
    """The words that a pronoun stands for, as far as can be told: the subject before it."""
    own = told.sentence_of[at]
    lists, keys = told.words.language.events, told.words.keys
    for number in (own - 1, own - 2):
        if number < 0:
            break
        first, last = told.bounds[number]
        named = _opening(told, first, last)
        if named is not None and keys[named.first] not in lists.pronouns:
            return Named("it", named.first, named.last)
    return None


def _without_lead(told: Told, begin: int, at: int) -> Named | None:
    """A subject without what leads to it: "in 2011 | some 200 guerrillas raided"."""
    lists, keys = told.words.language.events, told.words.keys
    while begin <= at and keys[begin] in lists.joining:
        begin += 1
    while begin <= at and keys[begin] in lists.prepositions:
        start = next(
            (
                n
                for n in range(begin + 2, at + 1)
                if (keys[n] in lists.determiners and keys[n - 1] not in lists.prepositions)
                or keys[n - 1] in lists.time_words
                or (keys[n - 1].isdigit() and not keys[n].isdigit())
                or (n - 1 in told.in_name and n not in told.in_name)
            ),
            at + 1,
        )
        begin = start
    # "Last month growers shot down a drone"; but "Sunday's vote".
    for n in range(begin, min(at, begin + _AGENT)):
        if keys[n] in lists.time_words and told.words.gaps[n] == " ":
            begin = n + 1
    # Where somebody is from, or with what, is no part of who it is; but "the mayor of Perm" is.
    cuts = (
        n - 1
        for n in range(begin + 1, at + 1)
        if keys[n] in lists.prepositions and keys[n] not in lists.of_words
    )
    at = next(cuts, at)
    usable = begin <= at and any(key.isalpha() for key in keys[begin : at + 1])
    return Named("subject", begin, at) if usable else None


def _opening(told: Told, first: int, at: int) -> Named | None:
    """The words that open a sentence, or stand behind a dateline, up to their verb."""
    for n in range(first, at):
        if any(mark in told.words.gaps[n] for mark in ("—", "–", ":")):
            first = n + 1
    end = first
    while end < at and not _is_verb(told, end) and end - first < _LONGEST:
        end += 1
        if "," in told.words.gaps[end - 1]:
            break
    lists, keys = told.words.language.events, told.words.keys
    while end > first and (keys[end - 1] in lists.being or keys[end - 1] in lists.before_actors):
        end -= 1
    if end <= first or end > at or keys[end - 1] in lists.no_actors:
        return None
    if any(_parts(told, n) for n in range(first, end - 1)):
        return None
    return _without_lead(told, first, end - 1)


def _phrase(told: Told, at: int, last: int, slot: str) -> list[Named]:
    """The words that follow directly: "searched [the offices]", "by [the police]"."""
    lists, keys = told.words.language.events, told.words.keys
    end = at
    while end < last and end - at < _LONGEST:
        following = keys[end + 1]
        if _parts(told, end) or (end > at and _is_verb(told, end + 1)):
            break
        if _ends_phrase(told, end + 1) and following not in lists.of_words:
            break
        end += 1
    usable = end > at and keys[at + 1] not in lists.no_actors
    if not usable or not any(key.isalpha() for key in keys[at + 1 : end + 1]):
        return []
    return [Named(slot, at + 1, end)]


def _ends_phrase(told: Told, at: int) -> bool:
    """Whether a word ends a phrase that names somebody."""
    lists, key = told.words.language.events, told.words.keys[at]
    return key in lists.actor_stops or key in lists.prepositions


def _is_verb(told: Told, at: int) -> bool:
    """Whether a word is a verb's form and nothing else."""
    if is_people(told, at):
        return False
    forms = told.words_of.forms_of(told.words.keys[at])
    return any(set(form.tags) & {"d", "s"} for form in forms) and not any(
        form.is_noun for form in forms
    )


def _parts(told: Told, at: int) -> bool:
    """Whether a mark parts a word from the next; not that within a number, as in "12,500"."""
    gap, keys = told.words.gaps[at].strip(), told.words.keys
    inside = gap in (",", ".") and keys[at][-1:].isdigit() and keys[at + 1][:1].isdigit()
    joins = gap in ("-", "'", "’")
    return bool(gap) and not joins and not (inside and told.words.gaps[at] == gap)
