"""What the gazetteer knows of a name as a whole: its candidate places, summed up and kept.

A :class:`Toponym` is made once for each name that occurs, so that a name that is met a thousand
times costs one look into the index.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, Any

from geomap.exact import magnitude, magnitudes
from geomap.gazetteer import Gazetteer, NameKind
from geomap.gazetteer.exonyms import exonyms, rows_of
from geomap.languages.base import Language, default_language
from geomap.text.names import fold
from geomap.text.transliteration import is_alike

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["MAX_CANDIDATES", "Toponym", "Toponyms", "fames"]

_LONGEST_OWN = 40
"""Letters of what a language calls a place."""

MAX_CANDIDATES = 64
"""Of a name's places at most so many are candidates, the best known first."""

# What a weaker kind of name costs when candidates are cut to the best known, in powers of ten
# of population.
_FAR_BETTER_KNOWN = 1.0
"""In powers of ten of people: so much better known must a place be whose name sounds otherwise."""

_KIND_COST = (0.0, 0.0, 1.0, 1.5, 0.0, 0.0, 0.0, 2.0, 9.0, 2.0)


@dataclass(slots=True)
class Toponym:
    """A name that some place bears.

    Attributes:
        key: The folded name.
        rows: Rows of its candidate places in the gazetteer, best known first.
        kinds: The kind of the name for each of them.
        accented: Whether each candidate's own name is written with letters beyond ASCII.
        word_flags: What else the name is in the language (bits of ``WordFlag``).
        best_kind: The strongest kind among the candidates.
        fame: That of the best known candidate (see :meth:`Toponyms.fame`).
        main_fame: The same among those whose main name, alias or short name it is.
        names: log10 of the largest number of names that a candidate has.
        total: How many places bear the name.
        classes: Bits: 1 country, 2 first-level division, 4 second-level or smaller division,
            8 other region, water, relief or landmark, 16 populated place.
        countries: Numbers of the candidates' countries.
        divisions: Rows of the first-level divisions that the candidates lie in.
        is_abbreviation: Whether it abbreviates a division's or a country's name.
        held_countries: Numbers of the countries that the name can stand for.
        held_divisions: Rows of the first-level divisions that the name can stand for.
        named_divisions: Numbers of the countries of those whose own name it is.
    """

    key: str
    rows: list[int]
    kinds: list[int]
    accented: list[bool]
    word_flags: int
    best_kind: int
    fame: float
    main_fame: float
    names: float
    total: int
    classes: int
    countries: frozenset[int]
    divisions: frozenset[int]
    is_abbreviation: bool
    held_countries: frozenset[int]
    held_divisions: frozenset[int]
    named_divisions: frozenset[int]

    def may_hold(self, other: Toponym) -> bool:
        """Whether a country or division of this name holds a place of the other name."""
        return bool(self.held_countries & other.countries or self.held_divisions & other.divisions)


class Toponyms:
    """The toponyms of a gazetteer as a language reads them, made when first asked for.

    Args:
        gazetteer: Where names are looked up.
        language: The language of the texts; English by default.
    """

    def __init__(self, gazetteer: Gazetteer, language: Language | None = None) -> None:
        self.gazetteer, self.language = gazetteer, language or default_language()
        self._word_flags = gazetteer.word_flags
        if not self.language.in_index:
            flags = self.language.word_flags
            self._word_flags = lambda key: flags.get(key, 0)
        self._made: dict[tuple[str, bool], Toponym | None] = {}
        self._sets: dict[frozenset[int], frozenset[int]] = {}
        self._own = exonyms(self.language)
        self._begins = frozenset(key.partition(" ")[0] for key in self._own if " " in key)
        self._look_in(gazetteer, 65536)
        self.class_bits = [
            _class_bit(feature_class, feature_code)
            for feature_class, feature_code in zip(
                gazetteer.feature_classes, gazetteer.feature_codes, strict=True
            )
        ]

    def over(self, gazetteer: Gazetteer) -> Toponyms:
        """The toponyms of this gazetteer with a layer above it that adds no feature code."""
        higher = copy(self)
        higher.gazetteer, higher._made = gazetteer, {}
        higher._look_in(gazetteer, 1024)
        return higher

    def _look_in(self, gazetteer: Gazetteer, most: int) -> None:
        """Makes what looks for the beginnings of names: the gazetteer's, and the language's own."""
        self.names_beginning: Callable[[str], list[str]] = gazetteer.names_beginning
        first_word = gazetteer.first_word
        if self._own:
            self.names_beginning, first_word = self._names_beginning, self._first_word
        self.first_word: Callable[[str], tuple[bool, bool]] = lru_cache(maxsize=most)(first_word)

    def _names_beginning(self, text: str) -> list[str]:
        own = (text[:end] for end in range(1, min(len(text), _LONGEST_OWN) + 1))
        found = [*self.gazetteer.names_beginning(text), *(key for key in own if key in self._own)]
        for other in self.language.spellings(text):  # each as long
            own = (other[:end] for end in range(1, min(len(text), _LONGEST_OWN) + 1))
            keys = (*self.gazetteer.names_beginning(other), *(k for k in own if k in self._own))
            found += [text[: len(key)] for key in keys]
        return list(dict.fromkeys(found))

    def _first_word(self, word: str) -> tuple[bool, bool]:
        is_name, begins = self.gazetteer.first_word(word)
        return is_name or word in self._own, begins or word in self._begins

    def _with_own(self, key: str, postings: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The places of a name, before them the one that the language calls so.

        Where a table says what sort of place it is, others that have the name by the way are none.
        """
        for meant in self._own.get(key, ()):
            for best in rows_of(meant, self.gazetteer, self.fame):
                least = NameKind.SHORT if meant.code else NameKind.HISTORIC
                others = [(r, kind) for r, kind in postings if r != best and kind <= least]
                postings = [(best, int(NameKind.MAIN)), *others]
        return postings

    def get(self, key: str, *, any_kind: bool = False) -> Toponym | None:
        """The toponym of a folded name, or None if no place bears it.

        Args:
            key: The folded name.
            any_kind: Whether codes count that no running text uses as names.
        """
        try:
            return self._made[key, any_kind]
        except KeyError:
            toponym = self._made[key, any_kind] = self._make(key, any_kind)
            return toponym

    def forget(self, most: int) -> None:
        """Empties what is kept of names, where these are more than so many."""
        if len(self._made) > most:
            self._made.clear()
            self._sets.clear()

    def fame(self, row: int) -> float:
        """How well known a place is: log10(1 + population), or by extent where none lives.

        A place that is better known than its size says counts as if so many lived there as
        ``renown.tsv`` has it.

        Args:
            row: Its row in the gazetteer.
        """
        population = max(self.gazetteer.populations[row], self.gazetteer.renown.get(row, 0))
        if population:
            return magnitude(population)
        return 2 * magnitude(self.gazetteer.extents[row])

    def _bit(self, row: int) -> int:
        return self.class_bits[self.gazetteer.code_numbers[row]]

    def _make(self, key: str, any_kind: bool) -> Toponym | None:
        gazetteer = self.gazetteer
        spellings = (key, *self.language.spellings(key))
        postings = gazetteer.postings(key)
        if not postings and len(spellings) == 1 and key not in self._own:
            return None
        for other in spellings[1:]:
            known = {row for row, _ in postings}
            postings += [pair for pair in gazetteer.postings(other) if pair[0] not in known]
        if not any_kind:
            # A former name is to a text what an alternate one is, as the models have learned it.
            postings = [
                (row, NameKind.ALTERNATE if kind == NameKind.HISTORIC else kind)
                for row, kind in postings
                if kind != NameKind.CODE
            ]
        if postings and not self.language.is_latin:
            postings = self._in_script(key, postings)
        for own in spellings if self._own else ():
            postings = self._with_own(own, postings)
        if not postings:
            return None
        total = len(postings)
        if total > 1:
            postings.sort(key=lambda pair: _KIND_COST[pair[1]] - self.fame(pair[0]))
        kinds = [kind for _, kind in postings[:MAX_CANDIDATES]]
        return self.of(
            key,
            [row for row, _ in postings[:MAX_CANDIDATES]],
            kinds,
            total=total,
            word_flags=self._word_flags(key),
            is_abbreviation=(
                NameKind.ABBREVIATION in kinds or NameKind.BOUND_ABBREVIATION in kinds
            ),
        )

    def _in_script(self, key: str, postings: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The places of a name in another script, their own names told from other ones.

        The gazetteer does not tell which language such a name is of, nor whether it is in use: it
        is taken for a place's own where it sounds like that or the place is ten times as well known
        as any that does ("Москва"), else for an alternate one: not for Togliatti's, which was once
        Stavropol.  If none of a name's places is called so, any may be.
        """
        if len(postings) == 1:
            ((row, kind),) = postings
            return [(row, NameKind.MAIN if kind == NameKind.OTHER_SCRIPT else kind)]
        own = [
            kind == NameKind.OTHER_SCRIPT and is_alike(key, fold(self.gazetteer.name(row)))
            for row, kind in postings
        ]
        if any(own):
            fame = [self.fame(row) for row, _ in postings]
            known = max(compress(fame, own))
            if max(fame) >= known + _FAR_BETTER_KNOWN:
                own[fame.index(max(fame))] = True
        other = NameKind.ALTERNATE if any(own) else NameKind.MAIN
        return [
            (row, kind if kind != NameKind.OTHER_SCRIPT else NameKind.MAIN if is_own else other)
            for (row, kind), is_own in zip(postings, own, strict=True)
        ]

    def of(
        self,
        key: str,
        rows: list[int],
        kinds: list[int],
        *,
        total: int,
        word_flags: int,
        is_abbreviation: bool,
    ) -> Toponym:
        """The toponym of given candidates.

        Args:
            key: The folded name.
            rows: Rows of its candidates, at least one.
            kinds: The kind of the name for each of them.
            total: How many places bear the name.
            word_flags: What else the name is in the language (bits of ``WordFlag``).
            is_abbreviation: Whether it abbreviates a division's or a country's name.
        """
        gazetteer = self.gazetteer
        counts, countries = gazetteer.name_counts, gazetteer.country_numbers
        fame, bits = [self.fame(row) for row in rows], [self._bit(row) for row in rows]
        main = [f for f, kind in zip(fame, kinds, strict=True) if kind <= NameKind.SHORT]
        classes = 0
        for bit in bits:
            classes |= bit

        def same(found: frozenset[int]) -> frozenset[int]:
            # Most names have none or one: those of a thousand names are one object.
            return self._sets.setdefault(found, found)

        return Toponym(
            key=key,
            rows=rows,
            kinds=kinds,
            accented=[not gazetteer.name(row).isascii() for row in rows],
            word_flags=word_flags,
            best_kind=min(kinds),
            fame=max(fame),
            main_fame=max(main, default=0.0),
            names=magnitude(max(counts[row] for row in rows)),
            total=total,
            classes=classes,
            countries=same(frozenset(countries[row] for row in rows) - {0}),
            divisions=same(frozenset(gazetteer.admin1_rows[row] - 1 for row in rows) - {-1}),
            is_abbreviation=is_abbreviation,
            held_countries=same(
                frozenset(countries[row] for row, bit in zip(rows, bits, strict=True) if bit == 1)
            ),
            held_divisions=same(
                frozenset(row for row, bit in zip(rows, bits, strict=True) if bit == 2)
            ),
            named_divisions=same(
                frozenset(
                    countries[row]
                    for row, bit, kind in zip(rows, bits, kinds, strict=True)
                    if bit == 2 and kind not in (NameKind.SHORT, NameKind.ALTERNATE)
                )
            ),
        )


def fames(populations: NDArray[Any], extents: NDArray[Any]) -> NDArray[np.float64]:
    """The fame of each of many places, float64 (see ``Toponyms.fame``).

    Args:
        populations: How many people live in each.
        extents: How far each reaches, in km.
    """
    import numpy as np

    people = magnitudes(populations)
    return np.where(people > 0, people, 2 * magnitudes(extents))


def _class_bit(feature_class: str, feature_code: str) -> int:
    if feature_class == "P":
        return 16
    if feature_class == "A":
        if feature_code.startswith(("ADM", "LTER", "PRSH", "ZN")):
            return 2 if feature_code == "ADM1" else 4  # townships and the like count as counties
        return 1
    return 8
