"""Which names of small places may be kept: used by ``derive_units.py``.

A name that is also a word, a person's, or a famous place's costs more than a hamlet is worth: each
text that has it would be asked whether it means the hamlet.
"""

from __future__ import annotations

import contextlib
import re
from collections import defaultdict
from collections.abc import Iterable

from division_keys import key
from division_names import is_alias, is_latin

from geomap.gazetteer.build.tables import all_word_flags
from geomap.gazetteer.format import WordFlag
from geomap.geo import great_circle_km
from geomap.resources import ENGLISH
from geomap.text.names import fold

Point = tuple[float, float]

SHORTEST = 4
FAMOUS = 500_000  # inhabitants: a hamlet does not compete with a city of that size
MANY = 12  # places of a name: one more tells nothing

# What units are called that have no name of their own, or that no text would mean.
NO_NAME = re.compile(
    r"\d|\b(?:unknown|unnamed|zone|ward|area|sector|block|unorganized|undefined|disputed|lake|lac|"
    r"forest|for[eê]t|reserve|park|islands?|national|arrondissement|town district)\b"
    r"|\bsub\b|-$"
    r"|^(?:north|south|east|west|central|urban|rural|capital|municipio|centre|sadar|town| )+$",
    re.IGNORECASE,
)
# What stands before or after a name and is no part of it.
KIND = re.compile(
    r"^(?:mukim|bandar|kota|kabupaten|daerah|city of|gmina|commune de|grad|op[cć]ina) | "
    r"(?:rural llg|urban llg|llg|sub.?division|district|county|township|sub.?district|hq|"
    r"upazila|tehsil|taluka?|municipality|city|pag\.|nor|k[uü]la)$",
    re.IGNORECASE,
)
WORD = WordFlag.COMMON | WordFlag.RARE | WordFlag.GIVEN | WordFlag.SURNAME


def mended(name: str) -> str:
    """The name with its accents where they were decoded wrongly, its case as a name's."""
    with contextlib.suppress(UnicodeError):  # it was right
        name = name.encode("cp1252").decode("utf-8")
    name = " ".join(re.sub(r"\([^)]*\)| - [A-Z]{2}$", " ", name).split())
    return name.title() if name.isupper() else name


def bare(name: str) -> str:
    """The name without the word for a kind of unit."""
    return KIND.sub("", name).strip()


class Guards:
    """What names are, and which places have them already."""

    def __init__(self) -> None:
        self._flags = all_word_flags()
        self._titles = {
            fold(line) for line in (ENGLISH / "titles.txt").read_text("utf-8").splitlines()
        }
        self._points: dict[tuple[str, str], list[Point]] = defaultdict(list)
        self._largest: dict[str, int] = defaultdict(int)
        self._count: dict[str, int] = defaultdict(int)

    def add(self, country: str, names: Iterable[str], point: Point, population: int) -> None:
        """Note a place that the gazetteer has."""
        for name in {key(name) for name in names if is_latin(name)} - {""}:
            self._points[country, name].append(point)
            self._largest[name] = max(self._largest[name], population)
            self._count[name] += 1

    def is_known(self, country: str, name: str, point: Point, within_km: float) -> bool:
        """Whether a place of the name is there or near."""
        return any(
            great_circle_km(point, known) <= within_km
            for known in self._points.get((country, key(name)), ())
        )

    def is_word(self, name: str) -> bool:
        """Whether the name is a word or a person's."""
        words = fold(name).split()
        if len(words) == 1:
            return bool(self._flags.get(words[0], 0) & WORD)
        if words[0] in self._titles:
            return True
        first = self._flags.get(words[0], 0)
        common = all(self._flags.get(word, 0) & WordFlag.COMMON for word in words)
        return common or bool(first & WordFlag.GIVEN)

    def is_famous(self, name: str) -> bool:
        """Whether a city has the name, or so many places that one more tells nothing."""
        return self._largest[key(name)] >= FAMOUS or self._count[key(name)] >= MANY

    def allows(self, name: str) -> bool:
        """Whether a small place of the name may be kept."""
        return (
            len(fold(name)) >= SHORTEST
            and is_latin(name)
            and is_alias(name)
            and not NO_NAME.search(name)
            and not self.is_word(name)
            and not self.is_famous(name)
        )
