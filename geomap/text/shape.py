"""Shape of an article: words in capitals, in runs, in headlines, and seen in lower case."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from operator import ne, not_
from pathlib import Path

from geomap.resources import WORDS
from geomap.text.tokenizer import Words

__all__ = [
    "DIRECTIONS",
    "FUNCTION_WORDS",
    "ORGANISATION_KINDS",
    "PLACE_PREPOSITIONS",
    "SETTLEMENTS",
    "SMALL_WORDS",
    "Surroundings",
    "WordLists",
    "surroundings",
    "word_lists",
]

PLACE_PREPOSITIONS = frozenset(
    "in at near from to outside across around through toward towards into inside between "
    "throughout via off above beyond within leaving en".split()
)

# Words that some lists have as given names too, but that say nothing of a person.
FUNCTION_WORDS = PLACE_PREPOSITIONS | frozenset(
    "a an and as but by for he her his if it its may my no not of on or our she so some that the "
    "then they this we when while will with you your".split()
)

SMALL_WORDS = frozenset(
    "of the and de del la el le les da do das dos di du der von van bin al y e".split()
)

# Arabic's article, which names are written with in small letters.
_ARTICLES = frozenset("al el ul ad ar as ash at az an ed er es ez".split())

SETTLEMENTS = frozenset(
    "city town village hamlet settlement suburb municipality commune township borough port "
    "district neighbourhood neighborhood county province region oblast prefecture island "
    "river lake".split()
)
# What headlines write small: with another small word, a line is but one that lists names.
_SMALL_IN_TITLES = (
    FUNCTION_WORDS
    | SMALL_WORDS
    | frozenset(
        "about above across after against along amid among around atop before behind below beneath "
        "beside between beyond despite down during else ever from than that then they this those "
        "through throughout till toward towards under unlike until upon versus when where which "
        "while with within without into like near onto over past since your their them up out off "
        "be is are am pm nor per vs re e o et und".split()
    )
)

DIRECTIONS = frozenset(
    "north south east west northern southern eastern western northeast northwest southeast "
    "southwest northeastern northwestern southeastern southwestern central downtown upper lower "
    "greater rural coastal".split()
)

ORGANISATION_KINDS = {
    "org": 1, "street": 2, "facility": 3, "team": 4, "media": 5, "admin": 6, "natural": 7
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WordLists:
    """Lists of words that tell names of places from other names (see ``SOURCES.md``)."""

    given: frozenset[str]
    titles: frozenset[str]
    kinds: dict[str, int]
    idioms: dict[str, frozenset[str]]


@lru_cache(maxsize=1)
def word_lists(folder: Path = WORDS) -> WordLists:
    """The package's word lists: given names, titles, kinds of organisations, idioms."""

    def read(name: str) -> list[str]:
        return (folder / name).read_text("utf-8").splitlines()

    pairs = [line.partition("\t") for line in read("organisations.txt")]
    idioms = [line.partition("\t") for line in read("idioms.txt") if line[0] != "#"]
    return WordLists(
        frozenset(read("given.txt")),
        frozenset(read("titles.txt")),
        {word: ORGANISATION_KINDS[kind] for word, _, kind in pairs},
        {word: frozenset(following.split()) for word, _, following in idioms},
    )


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


def surroundings(words: Words) -> Surroundings:
    """The shape of an article's words: capitals, runs, headlines, lower case, surnames."""
    texts, keys, gaps, sentences = words.words, words.keys, words.gaps, words.sentences
    count = len(texts)
    capital = [text[0].isupper() for text in texts]
    for number, gap in enumerate(gaps[:-1]):
        if gap == "-" and texts[number] in _ARTICLES and capital[number + 1]:
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
            and all(not text[0].islower() or text in _SMALL_IN_TITLES for text in texts[begin:end])
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
    lists = word_lists()
    surnames = set()
    for i in big:
        if run_last[i] != i:
            continue
        if run_first[i] < i:
            before = keys[run_first[i] : i]
            if before[0] in lists.given or not lists.titles.isdisjoint(before):
                surnames.add(keys[i])
        elif i and keys[i - 1] in lists.titles:
            surnames.add(keys[i])
    return Surroundings(capital, run_first, run_last, lower, surnames, loud, titled, opening)
