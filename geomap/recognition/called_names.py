"""Names that an article calls places, but that nobody knows: "the village of Zarechnoye"."""

from __future__ import annotations

from geomap.gazetteer.lexicon import Toponym
from geomap.recognition.matcher import Span
from geomap.text.tokenizer import Words

__all__ = ["CALLED", "called_names", "is_joined", "is_space", "is_well_known", "parts_of_called"]

CALLED = 0.95
"""How likely such a name is a place's: of 90 in the annotated articles, 87 are."""

_MAX_WORDS = 4


def called_names(words: Words) -> list[tuple[int, int]]:
    """Numbers of the first and last word of each name after "the village of" and the like."""
    texts, keys, gaps = words.words, words.keys, words.gaps
    found: list[tuple[int, int]] = []
    settlements = words.language.text.settlements
    if settlements.isdisjoint(keys):
        return found
    for number in [n for n, key in enumerate(keys[:-2]) if key in settlements]:
        if (
            keys[number + 1] == "of"
            and is_space(gaps[number])
            and is_space(gaps[number + 1])
            and texts[number + 2][0].isupper()
        ):
            last = first = number + 2
            while (
                last + 1 < len(texts)
                and last - first + 1 < _MAX_WORDS
                and texts[last + 1][0].isupper()
                and is_joined(gaps[last])
                and not words.possessive[last]
            ):
                last += 1
            found.append((first, last))
    return found


def is_space(gap: str) -> bool:
    """Whether there is but a space between two words, or the end of a line that is wrapped."""
    return gap.isspace() and gap.count("\n") < 2


def is_joined(gap: str) -> bool:
    """Whether two words are parts of one name, as far as what stands between them tells."""
    return gap == "-" or is_space(gap)


def parts_of_called(spans: list[Span], words: Words) -> list[int]:
    """Numbers of the spans that are but a part of what the article calls a place.

    "The village of Verkhnyaya Mostovka" is not the village Verkhnyaya, even if nobody knows it.
    After a town's own name, though, another capitalised word may follow: "the city of Perm
    Governor Maxim Reshetnikov".
    """
    called = called_names(words)
    return [
        number
        for number, span in enumerate(spans if called else ())
        if not is_well_known(span.toponym)
        and any(
            first <= span.first and span.last <= last and last - first > span.last - span.first
            for first, last in called
        )
    ]


def is_well_known(toponym: Toponym) -> bool:
    """Whether a capitalised word after the name is hardly a part of an unknown village's name."""
    return toponym.main_fame >= _WELL_KNOWN


_WELL_KNOWN = 4.0
"""A village can have a first word that is a village's name; with a town of 10,000 people and more
it is likelier something of that town: "in Kungur Governor ..."."""
