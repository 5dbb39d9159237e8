"""Chinese: its words and its model of names; jieba cuts its sentences into words."""

from __future__ import annotations

from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from geomap.languages.sequence import SequenceLanguage

__all__ = ["Chinese", "chinese"]


class Chinese(SequenceLanguage):
    """A language without spaces between its words."""

    is_unspaced = True

    @property
    def lacks(self) -> str:
        """How to install what its articles need and is not installed; empty if nothing is."""
        return super().lacks or (
            "" if find_spec("jieba") else f"pip install 'geomap[{self.extra}]'"
        )

    def cut(self, text: str) -> list[str]:
        """The words of a stretch of letters."""
        return list(self._jieba.cut(text))

    @cached_property
    def _jieba(self) -> Any:
        """The tokeniser with its dictionary, of which nothing is kept among temporary files."""
        import jieba

        tokeniser = jieba.Tokenizer()
        tokeniser.FREQ, tokeniser.total = tokeniser.gen_pfdict(tokeniser.get_dict_file())
        tokeniser.initialized = True
        return tokeniser


def chinese() -> Chinese:
    """Chinese, simplified and traditional."""
    return Chinese("zh", Path(__file__).parent, is_latin=False, is_cased=False, extra="zh")
