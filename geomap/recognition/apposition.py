"""What the words beside a name say of where its place lies: what it is in, or near.

"Paris, Texas" is in Texas, and "Moscow, a small Ayrshire village" is in Ayrshire.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geomap.text.tokenizer import Words

if TYPE_CHECKING:
    from geomap.recognition.matcher import Span

__all__ = [
    "Beside",
    "are_equals",
    "beside_of",
    "is_beside",
    "lists_of",
]


def lists_of(spans: Sequence[Span], words: Words) -> list[list[int]]:
    """The lists that the names stand in, "A, B and C": numbers of their members."""
    lists: list[list[int]] = []
    for number, span in enumerate(spans):
        if lists and _joint(spans[number - 1], span, words):
            lists[-1].append(number)
        else:
            lists.append([number])
    # A comma alone makes no list: "Paris, Texas".
    return [
        members
        for members in lists
        if any(_joint(spans[n - 1], spans[n], words) == _AND for n in members[1:])
    ]


_COMMA, _AND = 1, 2
_LONGEST_JOINT = 5  # words: "and as far away as"


def _joint(span: Span, following: Span, words: Words) -> int:
    """What joins a name to the one before it as in a list: a comma, an "and", or neither (0).

    "In A, B and as far away as C": words of measure may stand behind the "and".
    """
    own = words.language.recognition
    gaps, last = words.gaps, span.last
    between = words.keys[last + 1 : following.first]
    if not between:
        return _COMMA if gaps[last] == ", " else 0
    if (
        len(between) <= _LONGEST_JOINT
        and between[0] in own.and_words
        and gaps[last] in (" ", ", ")
        and own.list_fillers.issuperset(between[1:])
        and (len(between) == 1 or all(gap == " " for gap in gaps[last + 1 : following.first]))
    ):
        return _AND
    return 0


def is_beside(span: Span, following: Span, words: Words) -> bool:
    """Whether the other name follows as what holds the first: "X, Y", "X in Y", "X, in Y"."""
    last, gaps = span.last, words.gaps
    if following.first == last + 1:
        return is_apposition(gaps[last])
    is_in = _without_directions(words.keys[last + 1 : following.first], words) == ["in"]
    joined = gaps[last] in (" ", ", ") and set(gaps[last + 1 : following.first]) <= {" ", "-"}
    return is_in and joined and not words.possessive[last]


def _without_directions(between: Sequence[str], words: Words) -> list[str]:
    """The words between two names but for "northern" and the like: "X in northern Y"."""
    skipped = words.language.text.directions if len(between) < _LONGEST_JOINT else ()
    return [*between[:1], *(key for key in between[1:] if key not in skipped)]


def is_apposition(gap: str) -> bool:
    """Whether what stands between two names is what stands between a place and its container."""
    return gap.strip() in (",", "(", "., ", ".,")


def are_equals(span: Span, following: Span) -> bool:
    """Whether both names can stand for countries, or both for divisions of one country."""
    one, other = span.toponym, following.toponym
    return bool(one.held_countries and other.held_countries) or bool(
        one.named_divisions & other.named_divisions
    )


class Beside:
    """How a text says that one place lies at another: the weaker, the larger the number."""

    NOTHING = 0
    PART = 1
    """"X, a suburb of Y", "X district of Y", "the Y suburb of X", "X, a small Y village"."""
    IN = 2
    """"X, a village in Y", "X in Y", "X in northern Y", and "X, in Y" of a country."""
    NEAR = 3
    """"X, near Y", "X, just outside Y"."""
    AT = 4
    """"In X, Y.", likewise."""
    COMMA = 5
    """"X, Y." at the end of its list, or before a comma."""
    TOWARDS, SITE = 6, 7
    """"X, east of Y"; "X Hospital in Y"."""


_LONGEST_APPOSITION = 6


def beside_of(spans: Sequence[Span], words: Words) -> list[tuple[int, int]]:
    """Of each name the number of the one it is said to lie at, or -1, and how (:class:`Beside`).

    Args:
        spans: The names, in order.
        words: The text's words.
    """
    told: list[tuple[int, int]] = []
    in_list = {number for members in lists_of(spans, words) for number in members}
    for number, span in enumerate(spans):
        found = (-1, Beside.NOTHING)
        capital = _capital_of(number, spans, words)
        if capital >= 0:
            found = capital, Beside.IN
        elif number + 1 < len(spans):
            following = spans[number + 1]
            how = _said_after(span, following, words, listed=number in in_list)
            # "The Boston neighbourhood of Roxbury": the better known one holds the other.
            is_turned = how == Beside.PART and (
                span.toponym.main_fame > following.toponym.main_fame
                and _said_before(span, following, words)
            )
            if how and not is_turned:
                found = number + 1, how
        is_free = not found[1] and number > 0 and told[-1][0] != number
        if is_free and _said_before(spans[number - 1], span, words):
            found = number - 1, Beside.PART
        told.append(found)
    return told


def _capital_of(number: int, spans: Sequence[Span], words: Words) -> int:
    """The number of the name of what a name is said to be the capital of, -1 if of none.

    What names a people may stand between: "the capital of the Spanish region of Galicia".
    """
    keys, gaps, last = words.keys, words.gaps, spans[number].last
    if gaps[last] != ", " or keys[last + 1 : last + 3] != ["the", "capital"]:
        return -1
    for other in range(number + 1, min(number + 3, len(spans))):
        first = spans[other].first
        if first - last > _LONGEST_APPOSITION + 2 or any(g != " " for g in gaps[last + 1 : first]):
            return -1
        if keys[first - 1] in ("of", "in"):
            return other
    return -1


def _said_after(span: Span, following: Span, words: Words, *, listed: bool) -> int:
    """How the text puts a name at the one that follows it."""
    language = words.language
    keys, gaps, last, first = words.keys, words.gaps, span.last, following.first
    if words.sentences[last] != words.sentences[first]:
        return Beside.NOTHING
    between = [key for key in keys[last + 1 : first] if key != "sub"]
    marks = [gap.strip(" -\n") for gap in gaps[last:first]]
    if words.possessive[last] and span.end <= words.ends[last]:  # "St James's" is a name
        return Beside.NOTHING
    if not between:
        if marks == ["("]:
            return Beside.COMMA
        if marks != [","] or listed:
            return Beside.NOTHING
        if gaps[following.last].strip()[:1] not in ("", ".", ",", ";", ")", "!", "?"):
            return Beside.NOTHING
        is_led = span.first and keys[span.first - 1] in language.text.place_prepositions
        return Beside.AT if is_led else Beside.COMMA
    if len(between) > _LONGEST_APPOSITION or any(marks[1:]) or marks[0] not in ("", ","):
        return Beside.NOTHING
    noun_after = (
        following.last + 1 < len(keys) and keys[following.last + 1] in language.recognition.parts
    )
    if marks[0] == "," and between[0] in ("a", "an", "the"):
        if between[-1] == "of" and len(between) > 2 and between[-2] in language.recognition.parts:
            return Beside.PART
        if between[-1] == "in":
            is_part = not language.recognition.parts.isdisjoint(between)
            return Beside.IN if is_part else Beside.NOTHING
        if between[-1] in language.recognition.nearness:
            return Beside.NEAR
        return Beside.PART if noun_after and not gaps[following.last].strip() else Beside.NOTHING
    if (
        not marks[0]
        and len(between) == 2
        and between[0] in language.recognition.parts
        and between[1] in ("of", "in")
    ):
        return Beside.PART
    if not marks[0] and between[1:] == ["in"] and between[0] in language.organisation_kinds:
        return Beside.SITE if words.words[last + 1][0].isupper() else Beside.NOTHING
    if _without_directions(between, words) == ["in"] and (
        not marks[0] or (not listed and following.toponym.held_countries)
    ):
        return Beside.IN
    words_between = [word for word in between if word not in language.recognition.before_nearness]
    if len(words_between) == 1 and words_between[0] in language.recognition.nearness:
        return Beside.NEAR
    if marks[0] != ",":
        return Beside.NOTHING
    if len(words_between) == len(_EAST_OF) and words_between[1] == _EAST_OF[1]:
        return Beside.TOWARDS if words_between[0] in language.text.directions else Beside.NOTHING
    is_near = between in (["close", "to"], ["not", "far", "from"])
    return Beside.NEAR if is_near else Beside.NOTHING


_EAST_OF = ("east", "of")  # a direction and its word


def _said_before(before: Span, span: Span, words: Words) -> bool:
    """Whether the text says "the Y suburb of X", or "Y's X neighbourhood"."""
    language = words.language
    keys, gaps = words.keys, words.gaps
    if words.sentences[before.last] != words.sentences[span.first]:
        return False
    between = keys[before.last + 1 : span.first]
    marks = "".join(gap.strip() for gap in gaps[before.last : span.first])
    if marks:
        return False
    if len(between) in (2, 3) and between[-1] == "of" and between[-2] in language.recognition.parts:
        return not words.possessive[before.last] or len(between) == 2
    after = span.last + 1
    return (
        not between
        and bool(words.possessive[before.last])
        and after < len(keys)
        and keys[after] in language.recognition.parts
        and not gaps[span.last].strip()
    )
