"""Shape of an article: words in capitals, in runs, in headlines, and seen in lower case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress
from operator import ne, not_

from geomap.text.tokenizer import Words

__all__ = [
    "Surroundings",
    "surroundings",
]


@dataclass(slots=True)
class Surroundings:
    """The words of an article seen as capitalised runs, lines and repetitions.

    Attributes:
        capital: Whether each word begins with a capital letter.
        run_first: First word of the run of capitalised words that each word is in.
        run_last: Last word of that run.
        lower: Folded words that stand in lower case somewhere in the article.
        surnames: Folded last words of runs that begin with a given name or follow a title.
        loud: Whether each word is in a sentence written in capitals, as headlines are.
        titled: Whether each word is in a sentence most of whose words are capitalised.
        opening: Whether each word is the first of its sentence.
        not_places: Stretches of words that name something else than a place, once they were
            sought: first and last word, and the name of the rule that found them.
        lists: Lists of names, once they were sought: first and last word of each name.
    """

    capital: list[bool]
    run_first: list[int]
    run_last: list[int]
    lower: set[str]
    surnames: set[str]
    loud: list[bool]
    titled: list[bool]
    opening: list[bool]
    not_places: list[tuple[int, int, str]] | None = None
    lists: list[list[tuple[int, int]]] | None = None

    def names(self) -> Iterator[tuple[int, int]]:
        """First and last word of each run of several capitalised words that is in no headline."""
        for first, last in enumerate(self.run_last):
            if (
                first < last
                and self.capital[first]
                and self.run_first[first] == first
                and not self.titled[first]
            ):
                yield first, last


def surroundings(words: Words) -> Surroundings:
    """The shape of an article's words: capitals, runs, headlines, lower case, surnames."""
    texts, keys, gaps, sentences = words.words, words.keys, words.gaps, words.sentences
    count = len(texts)
    capital = [text[0].isupper() for text in texts]
    language, articles = words.language, words.language.text.small_articles
    small = words.language.text.small_in_titles
    for number, gap in enumerate(gaps[:-1]):
        if gap == "-" and texts[number] in articles and capital[number + 1]:
            capital[number] = True  # a part of the name: "Umm al-Khair"
    lower = set(compress(keys, map(not_, capital)))
    opening = list(map(ne, sentences, [-1, *sentences]))
    loud, titled = [False] * count, [False] * count
    big, begins = list(compress(range(count), capital)), list(compress(range(count), opening))
    for begin, end in zip(begins, [*begins[1:], count], strict=False):
        long = [text for text in texts[begin:end] if len(text) > 3]
        if len(long) >= 2 and sum(map(str.isupper, long)) >= 0.8 * len(long):
            loud[begin:end] = [True] * (end - begin)
        if (
            len(long) >= 3
            and sum([text[0].isupper() for text in long]) >= 0.8 * len(long)
            and all(not text[0].islower() or text in small for text in texts[begin:end])
        ):
            titled[begin:end] = [True] * (end - begin)
    run_first, run_last = list(range(count)), list(range(count))
    for i in big:
        if not i or not capital[i - 1] or words.possessive[i - 1] or opening[i]:
            continue
        gap = gaps[i - 1]
        if gap == " " or (gap in (". ", "-") and len(keys[i - 1]) <= 3):
            run_first[i] = run_first[i - 1]
    for i in reversed(big):
        if i + 1 < count and run_first[i + 1] == run_first[i]:
            run_last[i] = run_last[i + 1]
    surnames = set()
    for i in big:
        if run_last[i] != i:
            continue
        if run_first[i] < i:
            before = keys[run_first[i] : i]
            if before[0] in language.given_names or not language.titles.isdisjoint(before):
                surnames.add(keys[i])
        elif i and keys[i - 1] in language.titles:
            surnames.add(keys[i])
    return Surroundings(capital, run_first, run_last, lower, surnames, loud, titled, opening)
