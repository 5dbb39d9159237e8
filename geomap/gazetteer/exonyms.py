"""What a language calls places that the gazetteer has under other names.

All tables are of one form: what the gazetteer calls a place, ``Punjab/ADM1/PK`` (behind it, where
several bear the name, a feature code and the code of a country), and names of it.  Seas, rivers,
regions and short names are in ``data/exonyms.tsv``, a column a language; names that are derived
from packages are in the language's own ``exonyms.tsv``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from geomap import resources
from geomap.gazetteer.index import Gazetteer
from geomap.languages.base import Language
from geomap.text.names import NameKind, fold

__all__ = ["Meant", "exonyms", "rows_of"]


class Meant(NamedTuple):
    """A place as tables of exonyms have it.

    Attributes:
        key: Its folded name.
        code: Its feature code, empty where the name is enough.
        country: The code of its country, empty where the name is enough.
    """

    key: str
    code: str
    country: str

    @classmethod
    def of(cls, cell: str) -> Meant:
        """What the cell of a table says."""
        name, _, rest = cell.partition("/")
        code, _, country = rest.partition("/")
        return cls(fold(name), code, country)


@cache
def exonyms(language: Language) -> dict[str, tuple[Meant, ...]]:
    """What places a language calls by its own names, by the folded name."""
    if language.in_index:
        return {}
    found: dict[str, tuple[Meant, ...]] = {}
    for line in language.lines("exonyms.tsv"):
        cell, _, names = line.partition("\t")
        for key in map(fold, names.split("; ")):
            found[key] = (*found.get(key, ()), Meant.of(cell))
    head, *rows = (line.split("\t") for line in resources.text("exonyms.tsv").splitlines())
    if language.code in head:
        column = head.index(language.code)
        for row in rows:
            for name in filter(None, row[column].split("|")):
                found[fold(name)] = (Meant.of(row[0]),)
    return found


def rows_of(meant: Meant, gazetteer: Gazetteer, fame: Callable[[int], float]) -> list[int]:
    """The row of the place that a table means, in a list that is empty if there is none.

    Of several it is the best known.

    Args:
        meant: What the table says.
        gazetteer: Where it is looked up.
        fame: How well known the place of a row is.
    """
    most = NameKind.SHORT if meant.code else NameKind.ALIAS
    rows = sorted(
        (row for row, kind in gazetteer.postings(meant.key) if kind <= most),
        key=lambda row: (-fame(row), row),
    )
    if meant.code:
        codes, numbers = gazetteer.feature_codes, gazetteer.code_numbers
        rows = [row for row in rows if codes[numbers[row]] == meant.code]
    if meant.country:
        countries, own = gazetteer.country_codes, gazetteer.country_numbers
        rows = [row for row in rows if countries[own[row]] == meant.country]
    return rows[:1]
