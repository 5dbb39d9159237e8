"""Mentions in a language that geomap knows no words of: only what can hardly be anything else.

A name is taken for a place's where it is one of several words (or of letters of a script without
spaces that many names are as long as), or of one word and that of a great place, written just as
the gazetteer has it.
"""

from __future__ import annotations

from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponym, Toponyms
from geomap.recognition.matcher import Span
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Mention, select
from geomap.text.tokenizer import Words, is_unspaced

__all__ = ["ListedNames"]

_GREAT, _GREATER = 5.0, 6.0
"""Fame from which one word is enough, and where the name is in doubt: 100,000 and a million."""

_TOWN = 3.5
"""Fame from which several words are: those of 3,000."""

_LIKELY, _UNLIKELY = 0.5, 0.0
"""How likely a name is taken to be a place's: low, for nothing was learned."""

_ENOUGH_LETTERS = 3
"""Letters of a script without spaces of which a name is as sure as one of two words."""

_IN_USE = (NameKind.MAIN, NameKind.ALIAS, NameKind.SHORT, NameKind.OTHER_SCRIPT)


class ListedNames:
    """Finds the names of great places, and those of several words, in any language.

    Args:
        toponyms: The gazetteer's names.
    """

    def __init__(self, toponyms: Toponyms) -> None:
        self.toponyms, self.threshold = toponyms, 0.5

    def recognise(self, prepared: Prepared) -> tuple[list[float], list[Mention]]:
        """How likely each name in a text is meant for a place, and the mentions."""
        likely = self.score(prepared)
        return likely, select(prepared.spans, likely, prepared.words, self.threshold)

    def score(self, prepared: Prepared) -> list[float]:
        """How likely each name in a text is meant for a place, in the order of its spans."""
        words, capital = prepared.words, prepared.around.capital
        return [
            _LIKELY if _is_listed(span, words) and _is_whole(span, words, capital) else _UNLIKELY
            for span in prepared.spans
        ]


def _is_listed(span: Span, words: Words) -> bool:
    """Whether a name is of several words or that of a great place."""
    toponym, first = span.toponym, words.words[span.first]
    if toponym.best_kind == NameKind.DEMONYM or toponym.is_abbreviation:
        return False
    fame = _fame(toponym)
    if is_unspaced(first):
        letters = span.end - span.start
        return letters > 1 and fame >= (_TOWN if letters >= _ENOUGH_LETTERS else _GREAT)
    if span.first < span.last:
        return fame >= _TOWN
    if len(toponym.key) <= 3 and toponym.best_kind not in (NameKind.MAIN, NameKind.OTHER_SCRIPT):
        return False
    opens = not span.first or words.sentences[span.first] != words.sentences[span.first - 1]
    in_doubt = opens or toponym.best_kind == NameKind.ALTERNATE or len(toponym.key) <= 4
    return fame >= (_GREATER if in_doubt else _GREAT)


def _fame(toponym: Toponym) -> float:
    """How well known the best known place is that bears the name in its own or another script."""
    if toponym.best_kind in _IN_USE:
        return max(toponym.main_fame, toponym.fame if not toponym.key.isascii() else 0.0)
    return toponym.fame


def _is_whole(span: Span, words: Words, capital: list[bool]) -> bool:
    """Whether a name of one word stands alone, not beside another that begins with a capital."""
    if span.first < span.last or not capital[span.first]:
        return True
    before, after = span.first - 1, span.last + 1
    opens = before < 1 or words.sentences[before] != words.sentences[before - 1]
    if before >= 0 and words.gaps[before] == " " and capital[before] and not opens:
        return False
    return not (after < len(words.words) and words.gaps[span.last] == " " and capital[after])
