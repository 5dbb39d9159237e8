"""Other spellings of transliterated names, by rules: ``Al-Hassakeh`` for ``Al Ḩasakah``.

A name of another script reaches the Latin one in many ways, and GeoNames has but some of them.
``spellings.tsv`` holds, for groups of countries, what the ways differ in: the Arabic article and
its assimilation, endings, vowels.  Each rule is applied to the folded name as a whole and yields a
few forms; the spellings are what all rules together yield.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from geomap.gazetteer.build.builder import Index
from geomap.gazetteer.build.tables import all_word_flags, read_table
from geomap.gazetteer.format import WordFlag
from geomap.text.names import NameKind

__all__ = ["Rule", "add_spellings", "read_rules", "spellings"]

_MOST = 64
"""A name has at most so many spellings; those of the first rules are kept."""
_SHORTEST = 4
_WORD = WordFlag.COMMON | WordFlag.RARE | WordFlag.GIVEN | WordFlag.SURNAME_FREQUENT
"""A spelling that is such a word is none: nobody writes it for the place alone."""

Rule = tuple[re.Pattern[str], tuple[str, ...]]
"""A pattern in folded names, and the forms that may stand for what it finds."""


def read_rules(data: Path) -> dict[str, list[Rule]]:
    """The rules for each country's code, in their order."""
    rules: dict[str, list[Rule]] = defaultdict(list)
    for line in read_table(data / "spellings.tsv"):
        rule = re.compile(line["pattern"]), tuple(line["forms"].split("|"))
        for country in line["countries"].split(" "):
            rules[country].append(rule)
    return rules


def spellings(key: str, rules: list[Rule]) -> list[str]:
    """The folded name with all that the rules make of it, the name itself first."""
    found = {key: None}
    for pattern, forms in rules:
        for known in list(found):
            if not pattern.search(known):
                continue
            for form in forms:
                if len(found) >= _MOST:
                    return list(found)
                found.setdefault(" ".join(pattern.sub(form, known).split()))
    return [text for text in found if len(text) >= _SHORTEST or text == key]


def _keys_of(index: Index, rules: dict[str, list[Rule]]) -> Iterator[tuple[str, int]]:
    """The folded names in use of the towns and divisions of the countries that have rules."""
    wanted = {index.country_number[country] for country in rules}
    countries, codes = index.columns["country"], index.columns["code"]
    is_wanted = [code.startswith(("PPL", "ADM", "A.ADM", "L.CMP")) for code in index.codes]
    for key, rows in index.postings.items():
        for row, kind in rows.items():
            if kind <= NameKind.SHORT and countries[row] in wanted and is_wanted[codes[row]]:
                yield key, row


def add_spellings(index: Index, data: Path) -> int:
    """Let other spellings lead to the places of transliterated names. Returns how many.

    A name that some place elsewhere has already is not given to another one by rule.
    """
    rules, words = read_rules(data), all_word_flags()
    added: dict[str, dict[int, int]] = defaultdict(dict)
    for key, row in _keys_of(index, rules):
        country = index.countries[index.columns["country"][row]]
        for spelling in spellings(key, rules[country])[1:]:
            known = index.postings.get(spelling)
            if known and (
                row in known or any(kind <= NameKind.ALTERNATE for kind in known.values())
            ):
                continue
            if not words.get(spelling, 0) & _WORD:
                added[spelling][row] = NameKind.ALTERNATE
    for spelling, rows in added.items():
        index.postings.setdefault(spelling, {}).update(rows)
    return len(added)
