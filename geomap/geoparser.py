"""The geoparser: an article in, its locations out."""

from __future__ import annotations

import hashlib
import os
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import geomap
from geomap.articles import Article, OnError, parse_article, read_articles
from geomap.gazetteer import Gazetteer
from geomap.learned import MODEL
from geomap.locations import Location, to_frame
from geomap.mentions import Mention, Recogniser
from geomap.ranking import CANDIDATE_MEASURES
from geomap.reasons import reasons_for
from geomap.resolution import SAME_SPOT, Resolver, make_groups
from geomap.roles import role_of
from geomap.text import Words, split_words, squeeze
from geomap.toponyms import Toponyms
from geomap.unknown import find_unknown

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Geoparser", "locate", "locate_text"]

_CLOSE_CALL = 0.5
"""Below this probability of the chosen place the reasons say that others are likely too."""

_LONGEST_SENTENCE = 900
"""Characters of a sentence that is shown whole; of a longer one, the part around the mention."""


class Geoparser:
    """Finds the places that an article names and works out which they are.

    Args:
        gazetteer: Where names are looked up; the package's own by default.

    Raises:
        GazetteerError: If the gazetteer or the model cannot be opened.
    """

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        self.gazetteer = gazetteer or Gazetteer()
        toponyms = Toponyms(self.gazetteer)
        self.recogniser = Recogniser(toponyms)
        self.resolver = Resolver(toponyms)

    @property
    def fingerprint(self) -> str:
        """Version of gazetteer, model and program: the same gives the same locations."""
        return f"{self.gazetteer.fingerprint}-{_program_version()}"

    def parse(self, article: Article) -> list[Location]:
        """Locate an article's mentions.

        Args:
            article: The article; what lies before its ``body_start`` is not looked at.

        Returns:
            One location a mention, in the order of the text; those that could not be placed
            have no coordinates.
        """
        shift = 0
        if article.title and article.title not in article.text[article.body_start :][:1000]:
            # A title that is told elsewhere is read first, for what it says of the rest.
            head = article.title + "\n\n"
            shift = article.body_start - len(head)
            text = head + article.text[article.body_start :]
            article = replace(article, text=text, body_start=len(head))
        words = split_words(article.text, article.body_start if not shift else 0)
        mentions = self.recogniser.find(words)
        sentences = _Sentences(words)
        located = self._resolve(article, words, mentions, sentences)
        unknown = find_unknown(words, [(m.span.start, m.span.end) for m in mentions])
        for start, end in unknown:
            located.append(_unplaced(article, sentences, start, end))
        located = [entry for entry in located if entry.start >= article.body_start]
        if shift:
            located = [
                replace(entry, start=entry.start + shift, end=entry.end + shift)
                for entry in located
            ]
        return sorted(located, key=lambda location: location.start)

    def _resolve(
        self, article: Article, words: Words, mentions: list[Mention], sentences: _Sentences
    ) -> list[Location]:
        if not mentions:
            return []
        groups = make_groups(mentions, words)
        candidates, weight, rows = self.resolver.weigh(groups)
        located: list[Location] = []
        best = self.resolver.choose(candidates, weight)
        places = [self.gazetteer.place(int(candidates.rows[i])) for i in best]
        for number, group in enumerate(groups):
            begin = int(candidates.begins[number])
            end = begin + len(group.toponym.rows)
            place, kind = places[number], int(candidates.kinds[best[number]])
            # Two entries for one spot (a city and its division) are one answer, not rivals.
            cosine = candidates.vectors[begin:end] @ candidates.vectors[best[number]]
            probability = float(weight[begin:end][cosine >= SAME_SPOT].sum())
            holder = groups[group.holder].mentions[0] if group.holder >= 0 else -1
            held_by = mentions[holder].span if holder >= 0 else None
            reasons = reasons_for(
                place,
                kind,
                dict(zip(CANDIDATE_MEASURES, rows[best[number]].tolist(), strict=True)),
                others=[p for n, p in enumerate(places) if n != number and p is not place],
                holder=article.text[held_by.start : held_by.end] if held_by else "",
                total=group.toponym.total,
                is_close_call=probability < _CLOSE_CALL,
            )
            is_government = place.feature_class == "A" or place.feature_code == "PPLC"
            for number_of_mention in group.mentions:
                mention = mentions[number_of_mention]
                located.append(
                    Location(
                        article=article.article,
                        title=article.title,
                        published=article.published,
                        mention=article.text[mention.span.start : mention.span.end],
                        start=mention.span.start,
                        end=mention.span.end,
                        sentence=sentences.around(mention.span.start, mention.span.end),
                        place=place.name,
                        geonameid=place.geonameid,
                        feature_class=place.feature_class,
                        feature_code=place.feature_code,
                        admin1=place.admin1,
                        country_code=place.country_code,
                        latitude=place.latitude,
                        longitude=place.longitude,
                        role=role_of(mention, kind, words, is_government),
                        confidence=round(mention.probability * min(probability, 1.0), 3),
                        country=place.country,
                        population=place.population or None,
                        source=article.source,
                        url=article.url,
                        reasons="; ".join(reasons),
                    )
                )
        return located


class _Sentences:
    """The sentences of an article as the table shows them."""

    def __init__(self, words: Words) -> None:
        self._text, self._starts = words.text, words.sentence_starts
        self._shown: dict[int, str] = {}

    def around(self, start: int, end: int) -> str:
        """The sentence around a mention, whitespace collapsed, a very long one cut short."""
        number = bisect_right(self._starts, start) - 1
        shown = self._shown.get(number)
        if shown is not None:
            return shown
        begin = self._starts[number]
        following = self._starts[number + 1 : number + 2]
        finish = following[0] if following else len(self._text)
        if finish - begin <= _LONGEST_SENTENCE:
            shown = self._shown[number] = squeeze(self._text[begin:finish])
            return shown
        left = max(begin, start - _LONGEST_SENTENCE // 3)
        right = min(finish, max(end, start + _LONGEST_SENTENCE // 3))
        part = squeeze(self._text[left:right])
        return ("… " if left > begin else "") + part + (" …" if right < finish else "")


def _unplaced(article: Article, sentences: _Sentences, start: int, end: int) -> Location:
    return Location(
        article=article.article,
        title=article.title,
        published=article.published,
        mention=article.text[start:end],
        start=start,
        end=end,
        sentence=sentences.around(start, end),
        place="",
        geonameid=None,
        feature_class="",
        feature_code="",
        admin1="",
        country_code="",
        latitude=None,
        longitude=None,
        role="mention",
        confidence=0.0,
        country="",
        population=None,
        source=article.source,
        url=article.url,
        reasons="the words around it name a place, but the gazetteer does not know it",
    )


@lru_cache(maxsize=1)
def _program_version() -> str:
    """Digest of the program's own files and of the model, so that no change goes unnoticed."""
    package = Path(geomap.__file__).parent
    digest = hashlib.blake2b(geomap.__version__.encode(), digest_size=8)
    words = package / "data" / "words"
    for path in sorted([*package.rglob("*.py"), *words.glob("*.txt"), MODEL]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def locate(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    on_error: OnError | None = None,
) -> pd.DataFrame:
    """Locate the places that articles name.

    Args:
        paths: A file, a folder (read with all its subfolders), or several.
        on_error: Called with the path and the error of each article that cannot be read, which
            is then skipped; without it such an error is raised.

    Returns:
        One row a mention, columns as in :mod:`geomap.locations`.

    Raises:
        ArticleError: If an article cannot be read and there is no ``on_error``.
        GazetteerError: If the gazetteer cannot be opened.
    """
    geoparser = Geoparser()
    locations: list[Location] = []
    for article in read_articles(paths, on_error=on_error):
        locations.extend(geoparser.parse(article))
    return to_frame(locations)


@lru_cache(maxsize=1)
def _shared() -> Geoparser:
    return Geoparser()


def locate_text(text: str, *, title: str = "", name: str = "text") -> pd.DataFrame:
    """Locate the places that one text names.

    Args:
        text: The article, with or without front matter.
        title: Its title, if the text does not say.
        name: What to call it in the column ``article``.

    Returns:
        One row a mention, columns as in :mod:`geomap.locations`.

    Raises:
        GazetteerError: If the gazetteer cannot be opened.
    """
    return to_frame(_shared().parse(parse_article(text, article=name, title=title)))
