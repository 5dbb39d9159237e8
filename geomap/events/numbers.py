"""How many were killed, injured, arrested or displaced, as an article tells it.

A *count* is a number as people write it ("two dozen", "at least 1,200", "a man and his son",
"nobody"); a *harm* is a word that says what befell those counted ("killed", "wounding").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from geomap import resources
from geomap.events.told import Told

__all__ = ["Count", "counts_of", "find_counts"]

_HARMS = {
    "killed": "kill killed kills killing die died dies dead death deaths toll drown drowned fatalities "  # noqa: E501
    "perish perished body bodies murder murdered executed slain casualties drowning electrocuted lynched "  # noqa: E501
    "suffocated assassinated",
    "injured": "injure injured injures injuring injury injuries wound wounded wounds wounding hurt "
    "hurting bruised bruising hospitalised hospitalized bitten scalded burns",
    "arrested": "arrest arrested arrests arresting detain detained detains detaining detentions "
    "custody handcuffed jailed",
    "displaced": "displace displaced displacing evacuate evacuated evacuates evacuating evacuees flee "  # noqa: E501
    "fled fleeing homeless displacement uprooted",
}
_HARM_OF = {word: kind for kind, words in _HARMS.items() for word in words.split()}
_AFTER_FIRST = frozenset(
    "kill kills killing injure injures injuring wound wounds wounding hurting bruising arrest "
    "arresting arrests detain detains detaining displace displacing evacuate evacuates evacuating "
    "toll murdered".split()
)
_PHRASES = (
    ("arrested", ("picked", "up")), ("arrested", ("taken", "into", "custody")),
    ("arrested", ("were", "held")), ("displaced", ("left", "their", "homes")),
    ("displaced", ("told", "to", "leave")), ("displaced", ("ordered", "to", "leave")),
    ("displaced", ("forced", "from", "their", "homes")), ("killed", ("shot", "dead")),
    ("killed", ("lost", "their", "lives")), ("killed", ("burned", "to", "death")),
    ("injured", ("fell", "ill")), ("injured", ("being", "treated")), ("injured", ("knocked", "down")),  # noqa: E501
    ("injured", ("taken", "to", "hospital")),
)  # fmt: skip
_PHRASES_BY_WORD = {
    word: [(kind, phrase) for kind, phrase in _PHRASES if phrase[0] == word]
    for _, (word, *_) in _PHRASES
}
_PASSIVE = frozenset("was been".split())
_ONE = frozenset("him her himself herself".split())
_UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS = {
    w: 10 * n
    for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12, "score": 20}
_PLURALS = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000}
_NOBODY = frozenset("nobody none noone".split())
_QUALIFIERS = (
    ("at least", "at least"), ("no fewer than", "at least"), ("not less than", "at least"),
    ("more than", "more than"), ("over", "more than"), ("up to", "up to"), ("as many as", "up to"),
    ("about", "about"), ("around", "about"), ("some", "about"), ("roughly", "about"),
    ("nearly", "about"), ("almost", "about"), ("an estimated", "about"), ("approximately", "about"),
    ("fewer than", "fewer than"), ("less than", "fewer than"),
)  # fmt: skip
_FAR = 9  # most words between a count and what befell those counted
_NOT_PEOPLE = frozenset(
    "per percent km kilometres kilometers metres meters miles hectares acres tonnes tons kilos hours "  # noqa: E501
    "days weeks months years year minutes houses homes buildings cars vehicles villages cities "
    "addresses degrees mm cm cent dollars euros pounds animals cattle sheep goats cows trees ships "
    "times places districts".split()
)


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people, as told.

    Attributes:
        number: How many.
        qualifier: ``at least``, ``more than``, ``up to``, ``about``, ``fewer than`` or empty.
        first: Number of its first word.
        last: Number of its last word.
    """

    number: int
    qualifier: str
    first: int
    last: int


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    return frozenset(
        line for line in resources.text("events", "people.txt").splitlines() if line[:1] != "#"
    )


def find_counts(told: Told, number: int) -> list[Count]:
    """The counts of people in a sentence, in order."""
    first, last = told.bounds[number]
    found: list[Count] = []
    at = first
    while at <= last:
        count = _count_at(told, at, last)
        if count is None or (count.last < last and told.words.keys[count.last + 1] in _NOT_PEOPLE):
            at += 1
            continue
        found.append(count)
        at = count.last + 1
    return found


def _count_at(told: Told, at: int, last: int) -> Count | None:
    keys, words = told.words.keys, told.words
    key = keys[at]
    if key in _NOBODY or (key == "no" and at < last and keys[at + 1] in ("one", "body")):
        return Count(0, "", at, at + (key == "no"))
    if key in ("no", "without") and any(
        k in _HARM_OF for k in keys[at + 1 : min(last, at + 2) + 1]
    ):
        return Count(0, "", at, at)
    value, end = _value_at(told, at, last)
    if value is not None:
        return Count(value, _qualifier(told, at), at, end)
    if key in ("a", "an", "his", "her", "the", "another"):
        people = _people_after(told, at, last)
        if people is not None and key in ("a", "an", "another"):
            more, end = _others(told, people, last)
            return Count(1 + more, "", at, end)
    if words.words[at].isdigit():
        return None
    return None


def _value_at(told: Told, at: int, last: int) -> tuple[int | None, int]:
    """A number in figures or words that begins at a word, and its last word."""
    keys, gaps = told.words.keys, told.words.gaps
    key = keys[at]
    if key.isdigit():
        if at and gaps[at - 1] in (".", ":", "/"):
            return None, at
        digits, end = key, at
        while (
            end < last
            and gaps[end] in (",", " ", " ")
            and re.fullmatch(r"\d{3}", keys[end + 1])
            and len(key) <= 3
        ):
            digits, end = digits + keys[end + 1], end + 1
        if end < last and gaps[end] in (".", ":", "/") and keys[end + 1].isdigit():
            return None, at
        value = int(digits)
        if 1900 <= value <= 2100 and end == at:
            return None, at
        return _scaled(told, value, end, last)
    if key in _PLURALS:
        return _PLURALS[key], at
    if key in _UNITS or key in _TENS:
        value, end = _UNITS.get(key, _TENS.get(key, 0)), at
        if key in _TENS and end < last and keys[end + 1] in _UNITS and gaps[end] in ("-", " "):
            value, end = value + _UNITS[keys[end + 1]], end + 1
        return _scaled(told, value, end, last)
    if key in ("a", "an") and at < last and keys[at + 1] in _SCALES:
        return _scaled(told, 1, at, last)
    if key in ("several", "few"):
        return None, at
    if key == "dozen":
        return 12, at
    return None, at


def _scaled(told: Told, value: int, end: int, last: int) -> tuple[int, int]:
    keys = told.words.keys
    while end < last and keys[end + 1] in _SCALES:
        value, end = value * _SCALES[keys[end + 1]], end + 1
        if (
            end < last
            and keys[end + 1] == "and"
            and end + 1 < last
            and (keys[end + 2] in _UNITS or keys[end + 2] in _TENS)
            and value >= 100
        ):
            more, end = _value_at(told, end + 2, last)
            value += more or 0
    return value, end


def _qualifier(told: Told, at: int) -> str:
    before = " ".join(told.words.keys[max(0, at - 3) : at])
    for words, name in _QUALIFIERS:
        if before.endswith(words):
            return name
    return ""


def _people_after(told: Told, at: int, last: int) -> int | None:
    """Number of the word for a person that an article leads to, within three words."""
    keys, gaps, people = told.words.keys, told.words.gaps, _people()
    for n in range(at + 1, min(last, at + 4) + 1):
        if "," in gaps[n - 1] or "." in gaps[n - 1] or keys[n] in ("of", "in", "at", "by", "and"):
            return None
        # The last of several: "a night watchman".
        if keys[n] in people and not (n < last and keys[n + 1] in people and gaps[n] == " "):
            return n
    return None


def _others(told: Told, at: int, last: int) -> tuple[int, int]:
    """How many more people are named with one: "and his son", "and two children"."""
    keys = told.words.keys
    more = 0
    while at + 2 <= last and (keys[at + 1] == "and" or "," in told.words.gaps[at]):
        start = at + 2 if keys[at + 1] == "and" else at + 1
        value, end = _value_at(told, start, last)
        if value is not None and value < 100 and keys[at + 1] == "and":
            more, at = more + value, min(end + 1, last)
        elif keys[start] in ("a", "an", "his", "her", "another", "their") and (
            person := _people_after(told, start, last)
        ):
            more, at = more + 1, person
        else:
            break
    return more, at


def counts_of(told: Told, number: int) -> dict[str, Count]:
    """How many were killed, injured, ... by what a sentence tells, by the columns of the table."""
    harms = _harms(told, number)
    if not harms:
        return {}
    counts = find_counts(told, number)
    found: dict[str, Count] = {}
    used: set[int] = set()
    for at, kind in harms:
        if kind in found:
            continue
        best = _nearest(told, at, [c for c in counts if c.first not in used], harms)
        best = best or _one(told, at)
        if best is not None:
            found[kind] = best
            used.add(best.first)
    return found


def _harms(told: Told, number: int) -> list[tuple[int, str]]:
    """The words of a sentence that say what befell somebody, with what that is."""
    first, last = told.bounds[number]
    keys, found = told.words.keys, []
    for at in range(first, last + 1):
        key, before = keys[at], keys[at - 1] if at > first else ""
        if key in _HARM_OF:
            # "Sentenced to death", and the toll of a road, befell nobody.
            if not (key == "death" and before == "to") and (
                key != "toll" or before in ("death", "the")
            ):
                found.append((at, _HARM_OF[key]))
            continue
        for kind, phrase in _PHRASES_BY_WORD.get(key, ()):
            if tuple(keys[at : at + len(phrase)]) == phrase and at + len(phrase) - 1 <= last:
                found.append((at, kind))
                break
    return found


def _one(told: Told, at: int) -> Count | None:
    """One person, where a harm befell somebody who is not counted: "was killed", "shot him"."""
    keys = told.words.keys
    first, last = told.bounds[told.sentence_of[at]]
    if at > first and keys[at - 1] in _PASSIVE and _HARM_OF.get(keys[at]) in ("killed", "arrested"):
        return Count(1, "", at, at)
    if at < last and keys[at] in _AFTER_FIRST | {
        "killed",
        "arrested",
        "detained",
        "injured",
        "wounded",
    }:
        if keys[at + 1] in _ONE:
            return Count(1, "", at + 1, at + 1)
        if keys[at + 1] in ("the", "a", "an", "his", "her", "their"):
            person = _people_after(told, at + 1, last)
            if person is not None and not keys[person].endswith("s"):
                more, end = _others(told, person, last)
                return Count(1 + more, "", at + 1, end)
    return None


def _nearest(
    told: Told, at: int, counts: list[Count], harms: list[tuple[int, str]]
) -> Count | None:
    """The count that a harm belongs to: after an active verb, before anything else."""
    keys, gaps = told.words.keys, told.words.gaps
    after_first = keys[at] in _AFTER_FIRST or (
        keys[at]
        in (
            "killed",
            "injured",
            "wounded",
            "arrested",
            "detained",
            "displaced",
            "evacuated",
            "hurt",
        )
        and keys[at - 1] not in ("was", "were", "been", "be", "being", "and", "are", "is")
        and not keys[at - 1].isdigit()
    )
    choices = []
    for count in counts:
        if count.first > at:
            away, side = count.first - at, 0 if after_first else 2
            between = range(at + 1, count.first)
            if any("," in gaps[n] or ";" in gaps[n] for n in range(at, count.first)) and away > 3:
                continue
        else:
            away, side = at - count.last, 1
            between = range(count.last + 1, at)
        if away > (3 if side == 2 else _FAR if side else 6):
            continue
        if any(b in between for b, _ in harms):
            continue
        choices.append((side, away, count.first, count))
    return min(choices)[3] if choices else None
