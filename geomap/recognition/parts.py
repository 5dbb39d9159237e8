"""Parts of an article that names more places than are looked at together.

What each name says of every other grows with the square of their number, and no story names
thousands of places: such a text is a list, a register, or many stories in one file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from geomap.gazetteer.lexicon import Toponyms
from geomap.recognition.prepare import Prepared, prepare
from geomap.recognition.recogniser import Mention
from geomap.schema.article import Article

__all__ = ["TOGETHER", "parts_of"]

TOGETHER = 2_000
"""So many mentions are looked at together at most."""


def parts_of(
    article: Article, prepared: Prepared, mentions: Sequence[Mention], toponyms: Toponyms
) -> Iterator[Prepared]:
    """An article's parts of about ``TOGETHER`` mentions, cut between sentences where it has them.

    Args:
        article: The article.
        prepared: It as a whole.
        mentions: Its mentions, in order.
        toponyms: The gazetteer's names.
    """
    cuts = _cuts(prepared, mentions)
    if not cuts:
        yield prepared
        return
    first = replace(article, text=article.text[: cuts[0]])
    yield prepare(first, toponyms)
    for begin, end in pairwise([*cuts, len(article.text)]):
        part = replace(article, text=article.text[begin:end], body_start=0)
        # Its title is that of the whole, and read with the first part.
        yield replace(prepare(part, toponyms, title=False), shift=begin)


def _cuts(prepared: Prepared, mentions: Sequence[Mention]) -> list[int]:
    """Offsets into the file's text at which all parts but the first begin."""
    words = prepared.words
    cuts: list[int] = []
    begun = 0  # the number of the mention at which the part begins
    while begun + TOGETHER < len(mentions):
        following = begun + TOGETHER
        sentence = words.sentences[mentions[following].span.first]
        while following > begun + TOGETHER // 2 and (
            words.sentences[mentions[following - 1].span.first] == sentence
        ):
            following -= 1
        if following > begun + TOGETHER // 2:
            cut = words.sentence_starts[sentence]
        else:  # a sentence that is longer than a part
            following = begun + TOGETHER
            cut = mentions[following].span.start
        if prepared.written is not None:
            cut = prepared.written.span(cut, cut)[0]
        cuts.append(cut + prepared.shift)
        begun = following
    return cuts
