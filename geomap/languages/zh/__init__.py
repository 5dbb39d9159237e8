"""Chinese: its words and its model of names, by letters; jieba says which letters are a word."""

from __future__ import annotations

from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from geomap.languages.sequence import SequenceLanguage

__all__ = ["Chinese", "chinese"]

_TAGS = {"ns": "Geox", "nr": "Name", "nrt": "Name", "nt": "orgn", "nz": "othr"}
"""What jieba's dictionary says of a name, as models call it."""


class Chinese(SequenceLanguage):
    """A language without spaces between its words."""

    is_unspaced = True

    @property
    def lacks(self) -> str:
        """How to install what its articles need and is not installed; empty if nothing is."""
        needed = "" if find_spec("jieba") else f"pip install 'geomap[{self.extra}]'"
        return super().lacks or needed

    def segments(self, text: str) -> list[tuple[str, str]]:
        """The words of a text, and what the dictionary calls each if it is a name's, else empty."""
        tokeniser, tags = self._jieba
        return [(word, tags.get(word, "")) for word in tokeniser.cut(text)]

    def spellings(self, text: str) -> tuple[str, ...]:
        """The text in traditional signs and in simplified ones, where it differs."""
        traditional, simplified = self._signs
        others = (text.translate(traditional), text.translate(simplified))
        return tuple(dict.fromkeys(other for other in others if other != text))

    @cached_property
    def _signs(self) -> tuple[dict[int, str], dict[int, str]]:
        """The traditional sign of each simplified one, and the other way.

        In ``signs.txt`` each line has a simplified sign and the traditional ones for it, the
        likeliest first.
        """
        lines = self.lines("signs.txt")
        return (
            {ord(line[0]): line[1] for line in lines},
            {ord(sign): line[0] for line in reversed(lines) for sign in line[1:]},
        )

    @cached_property
    def _jieba(self) -> tuple[Any, dict[str, str]]:
        """The tokeniser with its dictionary, of which nothing is kept among temporary files."""
        import jieba

        tokeniser = jieba.Tokenizer()
        tokeniser.FREQ, tokeniser.total = tokeniser.gen_pfdict(tokeniser.get_dict_file())
        tokeniser.initialized = True
        tags: dict[str, str] = {}
        with tokeniser.get_dict_file() as file:
            for line in file:
                word, _, tag = line.decode().split()
                if tag in _TAGS:
                    tags[word] = _TAGS[tag]
        return tokeniser, tags


def chinese() -> Chinese:
    """Chinese, simplified and traditional."""
    return Chinese("zh", Path(__file__).parent, is_latin=False, is_cased=False, extra="zh")
