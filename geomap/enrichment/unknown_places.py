"""Presumed places: names that are worth asking a geocoding service for.

The gazetteer does not know them, but the words around them say that a place is meant: "near
Sosnovka", "on Lenin Street", "the Puppet Theatre in Perm", "the village of Zarechnoye".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geomap.languages.base import Language
from geomap.languages.words import ORGANISATION_KINDS
from geomap.recognition.called_names import called_names, is_joined, is_space, is_well_known
from geomap.recognition.matcher import Span
from geomap.recognition.recogniser import Mention
from geomap.text.shape import (
    Surroundings,
    surroundings,
)
from geomap.text.tokenizer import Words, squeeze

__all__ = ["Presumed", "find_presumed"]

_MAX_WORDS = 4
_MAX_VENUE_WORDS = 7


@dataclass(frozen=True, slots=True)
class Presumed:
    """A name that is in no gazetteer, and probably a place's.

    Attributes:
        first: Number of its first word.
        last: Number of its last word.
        start: Offset of its first character.
        end: Offset after its last character, a possessive not counted.
        name: The name, line breaks made spaces.
        sort: ``place``, ``venue`` or ``street``: what the words say of it; ``named`` if nothing.
        is_called: Whether the article itself calls it a place, so that it is told even if no
            service knows it.
        probability: How likely it is a place's name, by the sort of evidence.
        holder: Number of the mention right after it that holds it ("Talitsa, *Perm Krai*"), or -1.
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    sort: str
    is_called: bool
    probability: float
    holder: int = -1


# How likely a name is a place's by what speaks for it.  Estimates, not fitted: the corpora have
# coordinates for what gazetteers hold, and say little of the rest.
_CALLED, _HELD, _VENUE, _STREET, _PREPOSITION = 0.95, 0.9, 0.9, 0.9, 0.7


def find_presumed(
    words: Words,
    spans: Sequence[Span],
    mentions: Sequence[Mention],
    unlisted: Sequence[tuple[int, int, float]] = (),
) -> list[Presumed]:
    """Find all names that are worth asking a geocoding service for.

    Names that the gazetteer has are not among them: those that are no mentions were considered
    and ruled out.  Neither are names of persons, as far as a given name, a title or the rest of
    the article tells, nor those of newspapers, teams and companies.

    Args:
        words: The article's words.
        spans: All names of the gazetteer in it.
        mentions: Those of them that are mentions of places.
        unlisted: Further names that were recognised as places' by how they are used: the numbers
            of first and last word, and how likely it is.

    Returns:
        The names in order, none overlapping another.  One of a venue or street can cover a
        mention ("*Perm* Puppet Theatre"), which it then is a part of.
    """
    if not words.words:
        return []
    around = surroundings(words)
    seen = _Seen(words, around, spans, mentions)
    found = [
        seen.name(first, last, "place", True, _CALLED)
        for first, last in called_names(words)
        if not seen.names_person(first + 1, last) and not seen.is_date(first, last)
    ]
    found += [seen.name(first, last, "named", False, likely) for first, last, likely in unlisted]
    first = 0
    while first < len(words.words):
        name = seen.building(first) or seen.place(first)
        if name is None:
            first += 1
        else:
            found.append(name)
            first = name.last + 1
    # What the article calls a place, then the longer names, then those that come first.
    found.sort(key=lambda name: (not name.is_called, name.first - name.last, name.first))
    kept: list[Presumed] = []
    for name in found:
        is_free = all(name.end <= other.start or other.end <= name.start for other in kept)
        if is_free and seen.is_unclaimed(name):
            kept.append(name)
    return sorted(kept, key=lambda name: name.start)


class _Seen:
    """An article's words with what is known of them."""

    def __init__(
        self,
        words: Words,
        around: Surroundings,
        spans: Sequence[Span],
        mentions: Sequence[Mention],
    ) -> None:
        self.words, self.around, self.mentions = words, around, mentions
        self.language, self.lists = words.language, words.language.unknown_places
        self.known = {(span.first, span.last) for span in spans}
        self.mentioned = {(m.span.first, m.span.last) for m in mentions}
        self.mention_at = {m.span.first: number for number, m in enumerate(mentions)}

    def name(
        self, first: int, last: int, sort: str, is_called: bool, probability: float
    ) -> Presumed:
        words = self.words
        start, end = words.starts[first], words.ends[last]
        holder = self.holder(last)
        return Presumed(
            first, last, start, end, squeeze(words.text[start:end]), sort, is_called,
            max(probability, _HELD if holder >= 0 else 0.0), holder,
        )  # fmt: skip

    def holder(self, last: int, *, only_beside: bool = False) -> int:
        """The mention that follows a name as what holds it, or -1; with or without an "in"."""
        words = self.words
        gap = words.gaps[last].strip() if last + 1 < len(words.words) else ""
        if gap in (",", "("):
            return self.mention_at.get(last + 1, -1)
        if not only_beside and (
            is_space(words.gaps[last])
            and last + 2 < len(words.words)
            and words.keys[last + 1] in self.lists.within
            and not words.possessive[last]
        ):
            following = last + 2
            if words.keys[following] in self.lists.definite:
                following += 1
            return self.mention_at.get(following, -1)
        return -1

    def is_unclaimed(self, name: Presumed) -> bool:
        """Whether no mention has the name's words, but one that is a part of the name."""
        for mention in self.mentions:
            span = mention.span
            if span.end <= name.start or name.end <= span.start:
                continue
            is_part = name.start <= span.start and span.end <= name.end
            is_all = (span.start, span.end) == (name.start, name.end)
            is_great = (
                name.sort == "place" and not name.is_called and is_well_known(mention.span.toponym)
            )
            if not is_part or is_all or is_great:
                return False
        return True

    def place(self, first: int) -> Presumed | None:
        """A name of a settlement that begins at a word: "near Sosnovka", "Talitsa, Perm Krai"."""
        words, around = self.words, self.around
        if not self.begins_name(first):
            return None
        last = first
        while (
            last + 1 < len(words.words)
            and last - first + 1 < _MAX_WORDS
            and around.capital[last + 1]
            and is_joined(words.gaps[last])
            and not words.possessive[last]
            and words.sentences[last + 1] == words.sentences[first]
        ):
            last += 1
        if self.goes_on(last) or not self.may_be_place(first, last):
            return None
        left = self.left(first)
        # Not "from Zheltukhin in Perm".
        is_held = self.holder(last, only_beside=True) >= 0 and (
            left in self.lists.before_venues or self.is_in_list(first)
        )
        following = last + 1
        is_called = (
            following < len(words.words)
            and words.keys[following] in self.lists.after_settlements
            and is_space(words.gaps[last])
            and words.words[following].islower()
        ) or left in self.lists.after_settlements
        if words.possessive[last] and not is_called:
            return None  # "near Boyko's house"
        is_alone = left in self.lists.before_places and not self.is_adjective(last)
        if not (is_alone or is_held or is_called):
            return None
        return self.name(first, last, "place", False, _CALLED if is_called else _PREPOSITION)

    def building(self, first: int) -> Presumed | None:
        """A name of a building or a street that begins at a word: "at the Perm Puppet Theatre"."""
        words, around, language = self.words, self.around, self.language
        if not self.begins_name(first, in_title=True):
            return None
        best: tuple[int, str] | None = None
        last = first
        while last - first < _MAX_VENUE_WORDS:
            kind = language.organisation_kinds.get(words.keys[last], 0)
            if last > first and around.capital[last]:
                if kind == ORGANISATION_KINDS["street"]:
                    best = last, "street"
                elif (
                    kind == ORGANISATION_KINDS["facility"] or words.keys[last] in self.lists.houses
                ):
                    best = last, "venue"
            if words.possessive[last] and (first, last) in self.mentioned:
                return None
            following = last + 1
            if (
                following >= len(words.words)
                or not (is_joined(words.gaps[last]) or words.gaps[last] == ". ")
                or words.sentences[following] != words.sentences[first]
                or not (
                    around.capital[following]
                    or (
                        words.keys[following] in self.lists.within_names
                        and following + 1 < len(words.words)
                        and around.capital[following + 1]
                        and words.keys[following] != "and"
                    )
                )
            ):
                break
            last = following
        is_house = (
            language.organisation_kinds.get(words.keys[first]) == ORGANISATION_KINDS["facility"]
        )
        if best is None and (is_house or words.keys[first] in self.lists.houses):
            # "Palace of Culture", "Museum of the Gulag"
            of_word = last > first + 1 and words.keys[first + 1] in self.lists.of_words
            best = (last, "venue") if of_word else None
        if best is None:
            return None
        last, sort = best
        if (
            last + 2 < len(words.words)
            and words.keys[last + 1] in self.lists.numbering
            and words.words[last + 2].isdigit()
        ):
            last += 2  # "City Hospital No. 4"
        if (
            _is_numbered_road(words.keys[first : last + 1], language)
            or "." in words.words[first][:2]
        ):
            return None  # "County Road 12", "U.S. House"
        # "Perm State University Rector": the rector is meant, not the building.
        if self.goes_on(last) or (first, last) in self.known:
            return None
        left = self.left(first)
        allowed = self.lists.before_streets if sort == "street" else self.lists.before_venues
        if left not in allowed and self.holder(last) < 0:
            return None
        return self.name(first, last, sort, False, _STREET if sort == "street" else _VENUE)

    def goes_on(self, last: int) -> bool:
        """Whether another capitalised word follows at once, so that more is named than this."""
        words = self.words
        following = last + 1
        return (
            following < len(words.words)
            and self.around.capital[following]
            and is_joined(words.gaps[last])
            and not words.possessive[last]
            and words.sentences[following] == words.sentences[last]
        )

    def left(self, first: int) -> str:
        """The word before a name, an article passed over, or nothing where the sentence begins."""
        words = self.words
        before = first - 1
        if before >= 0 and words.possessive[before] and self.around.capital[before]:
            before = self.around.run_first[before] - 1  # "in Brooklyn's Barclays Center"
        if (
            before >= 0
            and words.keys[before] in self.lists.articles
            and is_space(words.gaps[before])
        ):
            before -= 1
        if before < 0 or words.sentences[before] != words.sentences[first]:
            return ""
        return words.keys[before] if is_space(words.gaps[before]) else ""

    def begins_name(self, first: int, *, in_title: bool = False) -> bool:
        """Whether a run of capitals begins at a word, in a sentence where they say something."""
        words, around = self.words, self.around
        if not around.capital[first] or around.loud[first]:
            return False
        if around.titled[first] and not in_title:
            return False
        if around.opening[first] or words.keys[first] in self.lists.articles:
            return False
        before = first - 1
        return not (
            before >= 0
            and around.capital[before]
            and not around.opening[before]
            and is_joined(words.gaps[before])
            and words.keys[before] not in self.lists.articles
            and not words.possessive[before]
        )

    def is_adjective(self, last: int) -> bool:
        """Whether a noun or the like follows a name at once: "in *Muslim* areas"."""
        words = self.words
        following = last + 1
        return (
            following < len(words.words)
            and (is_space(words.gaps[last]) or words.gaps[last] in ("-", "–", "/"))
            and words.words[following][0].islower()
            and words.keys[following] not in self.lists.after_places
        )

    def names_person(self, first: int, last: int) -> bool:
        """Whether words have a title or a given name among them: "the city of Perm *Governor*"."""
        inside = self.words.keys[first : last + 1]
        return any(
            key in self.language.titles or key in self.language.given_names for key in inside
        )

    def is_date(self, first: int, last: int) -> bool:
        """Whether words have a month, a day or the like among them."""
        return any(key in self.lists.calendar for key in self.words.keys[first : last + 1])

    def is_in_list(self, first: int) -> bool:
        """Whether a name stands after a comma or an "and" that follows a mention of a place."""
        words = self.words
        before = first - 1
        if before >= 0 and words.keys[before] in self.lists.joining:
            before -= 1
        elif before < 0 or words.gaps[before].strip() != ",":
            return False
        return any(mention.span.last == before for mention in self.mentions)

    def may_be_place(self, first: int, last: int) -> bool:
        """Whether nothing says that words are a person's name, a date or a word like any other."""
        words, around, language = self.words, self.around, self.language
        keys, texts = words.keys, words.words
        inside = keys[first : last + 1]
        if (first, last) in self.known:
            return False  # the gazetteer has it, and it was weighed there
        if self.is_date(first, last) or any(key in self.lists.numbered for key in inside):
            return False
        if inside[0] in language.given_names or inside[0] in language.text.function_words:
            return False
        if any(key in language.titles for key in inside):
            return False
        if inside[-1] in around.surnames or any(
            key in language.organisation_kinds for key in inside
        ):
            return False
        before = first - 1
        if before >= 0 and keys[before] in language.titles:
            return False
        if any(text.isupper() and len(text) > 1 for text in texts[first : last + 1]):
            return False  # an acronym
        if any(not text[0].isalpha() or text.isdigit() for text in texts[first : last + 1]):
            return False
        is_word = all(key in language.place_like_words or key in around.lower for key in inside)
        return not is_word and all(len(key) > 2 for key in inside)


def _is_numbered_road(keys: list[str], language: Language) -> bool:
    """Whether words are those before a road's number: "County Road"."""
    own = language.unknown_places
    return len(keys) == 2 and keys[0] in own.numbered_units and keys[1] in own.numbered_kinds
