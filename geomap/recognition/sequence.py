"""Mentions by a model of word sequences, for languages whose names are inflected.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by CRFsuite labels
each word as the begin (B) or a further word (I) of a place's name, or neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geomap.errors import PluginError
from geomap.gazetteer.lexicon import Toponyms
from geomap.languages.inflection import InflectedLanguage
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Mention, select
from geomap.recognition.sequence_features import sentence_bounds, word_features

if TYPE_CHECKING:
    from geomap.recognition.matcher import Span

__all__ = ["MODEL", "SequenceRecogniser", "tagger_of"]

MODEL = "names.crfsuite"
"""The file of the model in a language's folder."""

_LEAST = 0.02
"""Probability of a stretch that the best labelling does not take for a name, at most."""


def tagger_of(language: InflectedLanguage, name: str = MODEL) -> Any:
    """The model of a language, opened.

    Raises:
        PluginError: CRFsuite is not installed.
    """
    try:
        import pycrfsuite
    except ImportError:
        raise PluginError(
            f"articles in {language.code} need python-crfsuite, which is not installed: "
            f"pip install 'geomap[{language.code}]'"
        ) from None
    tagger = pycrfsuite.Tagger()
    tagger.open(str(language.folder / name))
    return tagger


class SequenceRecogniser:
    """Finds the mentions of places in an article of an inflected language.

    Args:
        toponyms: The gazetteer's names, as the language reads them.
    """

    def __init__(self, toponyms: Toponyms) -> None:
        language = toponyms.language
        assert isinstance(language, InflectedLanguage), language  # noqa: S101
        self.toponyms, self.language, self.threshold = toponyms, language, 0.5
        self._tagger = tagger_of(language)

    def recognise(self, prepared: Prepared) -> tuple[list[float], list[Mention]]:
        """How likely each name in a text is meant for a place, and the mentions."""
        likely = self.score(prepared)
        return likely, select(prepared.spans, likely, prepared.words, self.threshold)

    def score(self, prepared: Prepared) -> list[float]:
        """How likely each name in a text is meant for a place, in the order of its spans."""
        named = self.labelled(prepared)
        return [_likely(span, named) for span in prepared.spans]

    def labelled(self, prepared: Prepared) -> dict[tuple[int, int], float]:
        """First and last word of each stretch that the model takes for a name, how likely."""
        words, tagger = prepared.words, self._tagger
        features = word_features(words, prepared.spans, self.language)
        named: dict[tuple[int, int], float] = {}
        for begin, end in sentence_bounds(words):
            labels = tagger.tag(features[begin:end])
            at = 0
            while at < len(labels):
                if labels[at] == "O":
                    at += 1
                    continue
                last = at
                while last + 1 < len(labels) and labels[last + 1] == "I":
                    last += 1
                least = min(tagger.marginal(labels[n], n) for n in range(at, last + 1))
                named[begin + at, begin + last] = round(least, 3)
                at = last + 1
        return named


def _likely(span: Span, named: dict[tuple[int, int], float]) -> float:
    return max(named.get((span.first, span.last), 0.0), _LEAST)
