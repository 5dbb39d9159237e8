"""Derive the given names and surnames of a language from those of Faker (MIT).

    python tools/derive_person_names.py de de_DE de_AT de_CH

Writes ``given.txt`` and ``surnames.txt`` to the folder of the language (a code), of the names of
Faker's locales that follow.  Names of English's lists are left out: those are read for all.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module

from geomap.languages.base import default_language
from geomap.resources import PACKAGE
from geomap.text.names import fold


def names(locale: str, part: str) -> Iterator[str]:
    """The names of a locale of which the provider's attributes say that they are of a part."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    for name in dir(provider):
        listed = getattr(provider, name)
        if part in name and "format" not in name and isinstance(listed, list | tuple | dict | set):
            yield from (fold(entry) for entry in listed if isinstance(entry, str))


def main() -> None:
    """Writes the lists of one language."""
    code, *locales = sys.argv[1:]
    shared = default_language()
    for part, file in (("first_name", "given.txt"), ("last_name", "surnames.txt")):
        known = {line.partition("\t")[0] for line in shared.lines(file)}
        found = {name for locale in locales for name in names(locale, part)}
        kept = sorted(name for name in found - known if name and " " not in name)
        path = PACKAGE / "languages" / code / file
        path.write_text("".join(f"{name}\n" for name in kept), encoding="utf-8")
        print(f"{path.parent.name}/{file}: {len(kept):,} names")


if __name__ == "__main__":
    main()
