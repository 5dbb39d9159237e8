"""Chinese: its words and its model of names, by letters; jieba says which letters are a word."""

from __future__ import annotations

import re
import tomllib
from functools import cached_property
from importlib.util import find_spec
from itertools import accumulate
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

    def short_names(self, text: str) -> list[tuple[int, str, bool]]:
        """Where signs stand for names in a text, of what, and whether for a state.

        They do where words of the text begin and end with what ``short.toml`` lists: "中日" is not
        in "其中日本".
        """
        _, simplified = self._signs
        text = text.translate(simplified)
        pattern, names, states = self._short
        if pattern.search(text) is None:
            return []
        segments = self.segments(text)
        offsets = list(accumulate((len(word) for word, _ in segments), initial=0))
        begins = dict(zip(offsets, segments, strict=False))
        found: list[tuple[int, str, bool]] = []
        for match in pattern.finditer(text):
            if match.start() not in begins:
                continue
            # "中日关系" is one word for jieba, and so is "中美洲", which is a name.
            word, tag = begins[match.start()]
            is_begin = bool(match["signs"]) and len(word) > len(match[0]) and tag in ("", "othr")
            if match.end() in begins or match.end() == len(text) or is_begin:
                signs = match["signs"] or match["sign"]
                is_state = not match["signs"] or signs in states
                found += [(match.start() + n, names[s], is_state) for n, s in enumerate(signs)]
        return found

    @cached_property
    def _short(self) -> tuple[re.Pattern[str], dict[str, str], frozenset[str]]:
        """What finds signs that are names, the name of each, and those of states together."""
        record = tomllib.loads(self.read("short.toml"))
        states = record["together"]["states"].split()
        lists = (
            [*states, *record["together"]["regions"].split()],
            {sign for signs in states for sign in signs},
            record["behind"]["words"].split(),
        )
        together, alone, behind = (
            "|".join(sorted(words, key=lambda word: (-len(word), word))) for words in lists
        )
        lines = record["not_before"]["words"].replace(" ", "|")
        pattern = f"(?P<signs>{together})(?!{lines})|(?P<sign>{alone})(?:{behind})"
        return re.compile(pattern), record["of"], frozenset(states)

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
