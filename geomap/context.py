"""What the words around a span say of it: the features by which a place's name is recognised.

Two kinds: *clues*, words and shapes as strings, weighed by a linear model; and *measures*,
numbers for the trees that decide.  Both are computed for all spans of an article at once,
since what the same name does elsewhere in the article is among them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from geomap.gazetteer import NameKind
from geomap.gazetteer.format import DATA, WordFlag
from geomap.spans import Span
from geomap.text import Words

__all__ = ["MEASURES", "PLACE_PREPOSITIONS", "Surroundings", "clues", "is_person", "measures"]

PLACE_PREPOSITIONS = frozenset(
    "in at near from to outside across around through toward towards into inside between "
    "throughout via off above beyond within leaving en".split()
)
# Words that some lists have as given names too, but that say nothing of a person.
FUNCTION_WORDS = PLACE_PREPOSITIONS | frozenset(
    "a an and as but by for he her his if it its may my no not of on or our she so some that the "
    "then they this we when while will with you your".split()
)
_SMALL = frozenset("of the and de del la el le les da do das dos di du der von van bin al y e".split())
_DIRECTIONS = frozenset(
    "north south east west northern southern eastern western northeast northwest southeast "
    "southwest northeastern northwestern southeastern southwestern central downtown upper lower "
    "greater rural coastal".split()
)
def _neighbour(
    scores: dict[int, float], word: int, step: int, gaps: list[str], keys: list[str]
) -> float:
    """The score of the name that stands beside a name in a list, -10 if there is none."""
    if not 0 <= word < len(keys):
        return -10.0
    gap = gaps[word] if step < 0 else gaps[word - 1]
    if "," in gap and word in scores:
        return scores[word]
    if keys[word] in ("and", "or"):
        return scores.get(word + step, -10.0)
    return -10.0


_ORGANISATION_KINDS = {
    "org": 1, "street": 2, "facility": 3, "team": 4, "media": 5, "admin": 6, "natural": 7
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _WordLists:
    given: frozenset[str]
    titles: frozenset[str]
    kinds: dict[str, int]
    idioms: dict[str, frozenset[str]]


@lru_cache(maxsize=1)
def _word_lists(folder: Path = DATA / "words") -> _WordLists:
    def read(name: str) -> list[str]:
        return (folder / name).read_text("utf-8").splitlines()

    pairs = [line.partition("\t") for line in read("organisations.txt")]
    idioms = [line.partition("\t") for line in read("idioms.txt") if line[0] != "#"]
    return _WordLists(
        frozenset(read("given.txt")),
        frozenset(read("titles.txt")),
        {word: _ORGANISATION_KINDS[kind] for word, _, kind in pairs},
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
    """

    capital: list[bool]
    run_first: list[int]
    run_last: list[int]
    lower: set[str]
    surnames: set[str]
    loud: list[bool]
    titled: list[bool]
    opening: list[bool]


def surroundings(words: Words) -> Surroundings:
    """Look over an article's words once, before its spans are looked at one by one."""
    texts, keys, gaps, sentences = words.words, words.keys, words.gaps, words.sentences
    count = len(texts)
    capital = [text[0].isupper() for text in texts]
    lower = {key for key, is_capital in zip(keys, capital, strict=True) if not is_capital}
    opening = [not i or sentences[i] != sentences[i - 1] for i in range(count)]
    run_first = list(range(count))
    for i in range(1, count):
        joined = gaps[i - 1] == " " or (gaps[i - 1] in (". ", "-") and len(keys[i - 1]) <= 3)
        if (
            capital[i] and capital[i - 1] and joined
            and not words.possessive[i - 1] and not opening[i]
        ):  # fmt: skip
            run_first[i] = run_first[i - 1]
    run_last = list(range(count))
    for i in range(count - 2, -1, -1):
        if run_first[i + 1] == run_first[i]:
            run_last[i] = run_last[i + 1]
    loud, titled = [False] * count, [False] * count
    begin = 0
    for end in range(1, count + 1):
        if end < count and sentences[end] == sentences[begin]:
            continue
        long = [i for i in range(begin, end) if len(texts[i]) > 3]
        is_loud = len(long) >= 2 and sum(texts[i].isupper() for i in long) >= 0.8 * len(long)
        is_titled = len(long) >= 3 and sum(capital[i] for i in long) >= 0.7 * len(long)
        for i in range(begin, end):
            loud[i], titled[i] = is_loud, is_titled
        begin = end
    lists = _word_lists()
    surnames = set()
    for i in range(count):
        if run_last[i] == i and run_first[i] < i:
            before = keys[run_first[i] : i]
            if keys[run_first[i]] in lists.given or any(key in lists.titles for key in before):
                surnames.add(keys[i])
        elif run_last[i] == i and capital[i] and i and keys[i - 1] in lists.titles:
            surnames.add(keys[i])
    return Surroundings(capital, run_first, run_last, lower, surnames, loud, titled, opening)


def is_person(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether the words around a name make it a person's: "Mr. London", "Jordan Peterson".

    Rules, for what the training corpora hold too seldom to be learned: a personal title or a
    given name right before the name, or a name that is a given name itself with another
    capitalised word after it that is no place and no kind of organisation.
    """
    lists = _word_lists()
    keys, gaps, texts = words.keys, words.gaps, words.words
    first, last = span.first, span.last
    toponym = span.toponym
    if (
        last == first + 1
        and keys[first] in lists.titles
        and keys[last] in lists.given
        and toponym.fame < _KNOWN_FAME
    ):
        return True
    if first and not around.titled[first] and not around.loud[first]:
        left, gap = keys[first - 1], gaps[first - 1]
        if around.capital[first - 1] and words.sentences[first - 1] == words.sentences[first]:
            if gap in (" ", ". ") and left in lists.titles and left not in _PLACE_TITLES:
                return True
            if (
                gap == " "
                and first == last
                and left in lists.given
                and left not in around.lower
                and left not in FUNCTION_WORDS
                and not words.possessive[first - 1]
                and not (toponym.classes & 3 and not toponym.word_flags & WordFlag.SURNAME)
            ):
                return True
    titled_in_passing = first > 0 and keys[first - 1] in lists.titles and gaps[first - 1] == " "
    if (
        first == last
        and last + 1 < len(keys)
        and (toponym.word_flags & WordFlag.GIVEN or titled_in_passing)
        and gaps[last] == " "
        and around.capital[last + 1]
        and not words.possessive[last]
        and not around.titled[first]
        and not around.loud[first]
        and words.sentences[last + 1] == words.sentences[last]
    ):
        right = keys[last + 1]
        return (
            right not in lists.kinds
            and right not in _DIRECTIONS
            and right.removesuffix("s") not in lists.kinds
            and not texts[last + 1].isupper()
        )
    return False


def is_named_after(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether the name is part of a newspaper's or a street's: "The Washington Post"."""
    first, last, keys = span.first, span.last, words.keys
    if last + 1 >= len(keys) or words.gaps[last] != " " or not around.capital[last + 1]:
        return False
    if words.possessive[last] or around.titled[first] or around.loud[first]:
        return False
    kind = _word_lists().kinds.get(keys[last + 1])
    if kind == _ORGANISATION_KINDS["street"]:
        return True
    return (
        kind == _ORGANISATION_KINDS["media"]
        and first > 0
        and words.words[first - 1] == "The"
        and words.gaps[first - 1] == " "
        and not around.opening[first - 1]
    )


def is_evident(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether a known place stands after a preposition of place, alone and capitalised.

    "Trains to Reading": the corpora hold too few places called by common words to learn it.
    """
    first = span.first
    if span.toponym.best_kind == NameKind.OTHER_SCRIPT:
        return span.toponym.fame >= _EVIDENT_FAME and not span.inside
    return (
        first > 0
        and words.keys[first - 1] in _CERTAIN_PREPOSITIONS
        and words.gaps[first - 1] == " "
        and around.run_first[first] == first
        and around.run_last[span.last] == span.last
        and not (around.titled[first] or around.loud[first] or around.opening[first])
        and not span.inside
        and span.toponym.main_fame >= _EVIDENT_FAME
        and span.toponym.best_kind <= NameKind.ALIAS
    )


def is_idiom(span: Span, words: Words, around: Surroundings) -> bool:
    """Whether the words beside a name make it no name: "Mobile phones", "Bath towels"."""
    lists = _word_lists()
    keys, gaps, texts = words.keys, words.gaps, words.words
    first, last = span.first, span.last
    if first != last:
        return False
    following = lists.idioms.get(span.toponym.key, frozenset())
    is_joined = last + 1 < len(keys) and gaps[last] == " " and not words.possessive[last]
    if following:
        if is_joined and keys[last + 1] in following:
            return True
        if any(cue.startswith("~") for cue in following):
            sentence = words.sentences[first]
            begin = bisect_left(words.sentences, sentence)
            end = bisect_right(words.sentences, sentence)
            if any("~" + key in following for key in keys[begin:end]):
                return True
    # A common word that opens a sentence before a noun is just that word.
    return (
        is_joined
        and around.opening[first]
        and bool(span.toponym.word_flags & WordFlag.COMMON)
        and texts[last + 1].islower()
        and len(keys[last + 1]) > 3
        and keys[last + 1] not in FUNCTION_WORDS
        and keys[last + 1] not in _VERBS
        and not keys[last + 1].endswith(("ed", "ly", "ing"))
    )


_VERBS = frozenset(
    "said says have will would could should must does were been also officials residents "
    "authorities council mayor became remains sits stands lies has had faces wants plans hosts "
    "takes makes gets goes went took made lost beat wins".split()
)

_CERTAIN_PREPOSITIONS = frozenset("in near from to outside across around leaving into".split())
_EVIDENT_FAME = 5.0
"""Places of 100,000 people are not what a reader stumbles at."""

_KNOWN_FAME = 4.0
"""A place of 10,000 people may be called like a person: Prince George, Prince Albert."""

# Titles that stand before names of places too: "Miss Texas", "Deputy Portland mayor".
_PLACE_TITLES = frozenset("miss deputy vice assistant former then".split())


def _shape(word: str) -> str:
    if word.isdigit():
        return "#"
    if word.isupper() and len(word) > 1:
        return "AA"
    return "Aa" if word[0].isupper() else ""


def _mark(gap: str) -> str:
    gap = gap.strip()
    return gap[:1] if gap else ""


def clues(span: Span, words: Words, around: Surroundings) -> list[str]:
    """The clues of one span, as strings for the linear model."""
    keys, gaps, texts = words.keys, words.gaps, words.words
    first, last = span.first, span.last
    count = len(keys)
    toponym = span.toponym
    before = _mark(gaps[first - 1]) if first else "^"
    after = _mark(gaps[last])
    left = keys[first - 1] if first and not around.opening[first] else "^"
    left2 = keys[first - 2] if first > 1 else "^"
    right = keys[last + 1] if last + 1 < count else "$"
    right2 = keys[last + 2] if last + 2 < count else "$"
    left_shape = _shape(texts[first - 1]) if left != "^" else ""
    right_shape = _shape(texts[last + 1]) if right != "$" else ""
    kind = f"{toponym.best_kind}{min(int(toponym.fame), 7)}"
    single = "1" if first == last else "2"
    possessive = "'s" if words.possessive[last] else ""
    lists = _word_lists()
    right_kind = lists.kinds.get(right, 0) if right_shape and not after else 0
    return [
        "kind=" + kind,
        f"left={before}{left}",
        f"right={after}{right}{possessive}",
        f"left2={left2} {before}{left}",
        f"right2={after}{right} {right2}",
        f"shapes={before}{left_shape}_{after}{right_shape}{single}{possessive}",
        f"both={before}{left}_{after}{right}",
        f"left.kind={before}{left}.{toponym.best_kind}.{toponym.classes}",
        f"right.shape={after}{right_shape}{right_kind}.{kind}",
        f"left.shape={before}{left_shape}{left in lists.given}{left in lists.titles}.{kind}",
        f"flags={toponym.word_flags}{single}.{kind}",
        f"end={toponym.key[-3:]}",
        f"classes={toponym.classes}{_shape(texts[first])}.{toponym.best_kind}",
    ]


MEASURES = (
    "linear",
    "linear_elsewhere",
    "words",
    "letters",
    "best_kind",
    "fame",
    "main_fame",
    "total",
    "names",
    "classes_admin",
    "classes_region",
    "classes_place",
    "common",
    "rare",
    "given",
    "surname",
    "capitals",
    "loud",
    "titled",
    "opening",
    "first_line",
    "run_before",
    "run_after",
    "left_given",
    "left_title",
    "left_preposition",
    "left_the",
    "left_small",
    "left_direction",
    "right_kind",
    "right_run_kind",
    "comma_before",
    "comma_after",
    "possessive",
    "hyphen_before",
    "hyphen_after",
    "inside",
    "longest",
    "contains",
    "lower_elsewhere",
    "surname_elsewhere",
    "occurrences",
    "person",
    "idiom",
    "named_after",
    "evident",
    "neighbour_before",
    "neighbour_after",
    "held_after",
    "holds_before",
    "country_support",
    "position",
)
"""Names of the measures, in their order in a row."""


def measures(
    spans: list[Span],
    words: Words,
    around: Surroundings,
    linear: list[float],
    containers: list[tuple[int, int]],
) -> list[list[float]]:
    """The measures of all spans of an article: a row for each, columns as in ``MEASURES``.

    Args:
        spans: The article's spans.
        words: Its words.
        around: What was seen of them as a whole.
        linear: The linear model's score of each span.
        containers: For each span, 1 if the name after it holds one of its places ("Paris,
            Texas"), and 1 if it holds one of the name before it.
    """
    lists = _word_lists()
    keys, gaps, texts = words.keys, words.gaps, words.words
    count = len(keys)
    occurrences: dict[str, int] = {}
    best: dict[str, float] = {}
    second: dict[str, float] = {}
    country_weight: dict[int, float] = {}
    for span, score in zip(spans, linear, strict=True):
        key = span.toponym.key
        occurrences[key] = occurrences.get(key, 0) + 1
        if score > best.get(key, -99.0):
            second[key] = best.get(key, -99.0)
            best[key] = score
        elif score > second.get(key, -99.0):
            second[key] = score
        if score > 0 and len(span.toponym.countries) <= 3:
            for country in span.toponym.countries:
                country_weight[country] = country_weight.get(country, 0.0) + 1.0
    begins: dict[int, float] = {}
    ends: dict[int, float] = {}
    for span, score in zip(spans, linear, strict=True):
        begins[span.first] = max(score, begins.get(span.first, -10.0))
        ends[span.last] = max(score, ends.get(span.last, -10.0))
    all_weight = sum(country_weight.values()) or 1.0
    rows = []
    for number, span in enumerate(spans):
        toponym, first, last = span.toponym, span.first, span.last
        key = toponym.key
        flags = toponym.word_flags
        left = keys[first - 1] if first and not around.opening[first] else ""
        left_gap = gaps[first - 1] if first else ""
        right_gap = gaps[last]
        run_first, run_last = around.run_first[first], around.run_last[last]
        after = keys[last + 1] if run_last > last else ""
        elsewhere = best[key] if linear[number] < best[key] else second.get(key, -99.0)
        support = max((country_weight.get(c, 0.0) for c in toponym.countries), default=0.0)
        word = texts[first]
        rows.append([
            linear[number],
            max(elsewhere, -10.0),
            last - first + 1,
            len(key),
            toponym.best_kind,
            toponym.fame,
            toponym.main_fame,
            toponym.total,
            toponym.names,
            toponym.classes & 7,
            toponym.classes & 8,
            toponym.classes & 16,
            flags & WordFlag.COMMON,
            flags & WordFlag.RARE,
            flags & WordFlag.GIVEN,
            (flags & WordFlag.SURNAME) + (flags & WordFlag.SURNAME_FREQUENT),
            len(word) > 1 and word.isupper(),
            around.loud[first],
            around.titled[first],
            around.opening[first],
            words.sentences[first] == 0,
            first - run_first,
            run_last - last,
            keys[run_first] in lists.given and run_first < first,
            left in lists.titles,
            left in PLACE_PREPOSITIONS,
            left == "the",
            left in _SMALL,
            left in _DIRECTIONS,
            lists.kinds.get(after, 0),
            lists.kinds.get(keys[run_last], 0) if run_last > last else 0,
            "," in left_gap,
            "," in right_gap,
            bool(words.possessive[last]),
            left_gap in ("-", "–", "—") and first > 0,
            right_gap in ("-", "–") and last + 1 < count,
            span.inside,
            span.longest,
            span.contains,
            key in around.lower,
            key in around.surnames,
            occurrences[key],
            is_person(span, words, around),
            is_idiom(span, words, around),
            is_named_after(span, words, around),
            is_evident(span, words, around)
            or bool(toponym.is_abbreviation and containers[number][1]),
            _neighbour(ends, first - 1, -1, gaps, keys),
            _neighbour(begins, last + 1, 1, gaps, keys),
            containers[number][0],
            containers[number][1],
            support / all_weight,
            min(words.starts[first], 5000) / 5000,
        ])  # fmt: skip
    return rows


