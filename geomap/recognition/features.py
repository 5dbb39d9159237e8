"""What the words around a span say of it: the features by which a place's name is recognised.

Two kinds: *clues*, words and shapes as strings, weighed by a linear model; and *measures*,
numbers for the trees that decide.  Both are computed for all spans of an article at once,
since what the same name does elsewhere in the article is among them.
"""

from __future__ import annotations

from geomap.gazetteer.format import WordFlag
from geomap.recognition.matcher import Span
from geomap.recognition.word_rules import is_evident, is_idiom, is_named_after, is_person
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

__all__ = ["MEASURES", "clues", "measures"]


def _shape(word: str) -> str:
    if word.isdigit():
        return "#"
    if word.isupper() and len(word) > 1:
        return "AA"
    return "Aa" if word[0].isupper() else ""


def _mark(gap: str) -> str:
    gap = gap.strip()
    return gap[:1] if gap else ""


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
    language = words.language
    right_kind = language.organisation_kinds.get(right, 0) if right_shape and not after else 0
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
        f"left.shape={before}{left_shape}{left in language.given_names}{left in language.titles}"
        f".{kind}",
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
    language = words.language
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
        support = max([country_weight.get(c, 0.0) for c in toponym.countries], default=0.0)
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
            keys[run_first] in language.given_names and run_first < first,
            left in language.titles,
            left in language.text.place_prepositions,
            left == "the",
            left in language.text.small_words,
            left in language.text.directions,
            language.organisation_kinds.get(after, 0),
            language.organisation_kinds.get(keys[run_last], 0) if run_last > last else 0,
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
