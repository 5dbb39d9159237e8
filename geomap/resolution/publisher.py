"""Publishers: the place that an article's source is named for, and its country by its address.

"The Palestine Herald" and ``palestineherald.com`` are of some Palestine, ``lfpress.ca`` of Canada.
A local paper names the towns around it without their state, so its own place is company for the
places of its articles, as if the article named it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from geomap.gazetteer import NameKind
from geomap.gazetteer.format import WordFlag
from geomap.gazetteer.lexicon import Toponym, Toponyms
from geomap.languages.base import Language
from geomap.text.names import fold

__all__ = ["publisher_toponyms"]

_LEAST_LETTERS = 4
_LEAST_FAME = 3.0  # towns of a thousand people have papers

# Country-code domains that say nothing of a country, or are not its ISO code.
_ANYWHERE = frozenset("co io tv me fm ai cc ly to ws la nu st sh gg im is am".split())
_CODES = {"uk": "gb"}


def publisher_toponyms(source: str, url: str, toponyms: Toponyms) -> list[Toponym]:
    """The names of places that an article's publisher is told by.

    Args:
        source: The publisher as the article gives it: a name or a web address.
        url: The article's own address.
        toponyms: The gazetteer's names.

    Returns:
        The toponyms: of the town or region in its name, of the country of its domain; none if
        neither says anything.
    """
    found: dict[str, Toponym] = {}
    for text in (source, _host(url)):
        if not text:
            continue
        host = _host(text)
        if host:
            for key in _keys_of_host(host, toponyms.language):
                _add(found, key, toponyms)
            country = _country(host, toponyms)
            if country is not None:
                found.setdefault(country.key, country)
        else:
            for key in _keys_of_name(text, toponyms.language):
                _add(found, key, toponyms)
    return list(found.values())


def _add(found: dict[str, Toponym], key: str, toponyms: Toponyms) -> None:
    toponym = toponyms.get(key)
    if (
        toponym is not None
        and len(key) >= _LEAST_LETTERS
        and toponym.best_kind <= NameKind.ALIAS
        and toponym.main_fame >= _LEAST_FAME
        and not toponym.word_flags & WordFlag.COMMON
    ):
        found.setdefault(key, toponym)


def _host(text: str) -> str:
    """The host of a web address, with or without its scheme; empty if the text is none."""
    text = text.strip().lower()
    if " " in text or "." not in text or len(text) > 300:
        return ""
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    return host if re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host) else ""


def _country(host: str, toponyms: Toponyms) -> Toponym | None:
    ending = host.rsplit(".", 1)[-1]
    code = _CODES.get(ending, ending).upper()
    if len(ending) != 2 or ending in _ANYWHERE:
        return None
    gazetteer = toponyms.gazetteer
    if code not in gazetteer.country_codes:
        return None
    row = gazetteer.country_rows.get(gazetteer.country_codes.index(code))
    return None if row is None else toponyms.get(fold(gazetteer.name(row)))


def _keys_of_name(name: str, language: Language) -> list[str]:
    """What is left of a publisher's name without the words that papers are called by."""
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", name)]
    while words and words[0] in language.places.media_words:
        words.pop(0)
    while words and words[-1] in language.places.media_words:
        words.pop()
    return [" ".join(words)] if words else []


def _keys_of_host(host: str, language: Language) -> list[str]:
    parts = [
        p
        for label in host.split(".")[:-1]
        for p in label.split("-")
        if p not in language.places.site_words
    ]
    return [
        key
        for part in parts
        for key in _stripped(part, language)
        if key not in language.places.media_words
    ]


@lru_cache(maxsize=4096)
def _stripped(part: str, language: Language) -> tuple[str, ...]:
    """A part of a host, and what is left of it without the media words at its ends."""
    told = {part: None}
    pending = [part]
    while pending:
        text = pending.pop()
        for word in language.places.media_words:
            for rest in (text.removesuffix(word), text.removeprefix(word)):
                if len(rest) >= _LEAST_LETTERS and rest != text and rest not in told:
                    told[rest] = None
                    pending.append(rest)
    return tuple(told)
