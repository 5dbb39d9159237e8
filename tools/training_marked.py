"""Examples of roles: stories and sentences that are marked, and articles of the corpora."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from marked import MarkedName, MarkedText, read_sentences, read_standoff, read_stories, standoff_key
from training_data import FOLDS, Document
from training_usage import Example

from geomap.gazetteer import NameKind
from geomap.recognition.prepare import prepare
from geomap.recognition.recogniser import Recogniser, select
from geomap.roles.classifier import EVENT, LITERAL, PLACE, names_of
from geomap.roles.features import Name, Usage
from geomap.schema.article import Article

LEAST_LIKELY = 0.25  # of a mention that is learned from, as it is marked as a place's name

SENTENCE_WEIGHT, STORY_WEIGHT = 2.5, 1.0
"""What an answer weighs: single sentences have few names, and show what is seldom seen."""

NEWS, NEWS_WEIGHT = ("tellings/news_", "tellings/wire_"), 0.5
"""Sentences of these files tell of an event each: an answer of theirs whether something happened
weighs less, as in stories fewer names are where something did."""

_UNKNOWN = -1


def answers_of(role: str, *, is_free: bool, is_demonym: bool) -> tuple[int, int]:
    """What a role answers to whether something happened there, and whether the place is meant."""
    if is_demonym or role == "demonym":
        return _UNKNOWN, _UNKNOWN
    if role == "metonym":
        return 0, 0
    event = _UNKNOWN if is_free or role == "dateline" else int(role == "event")
    return event, 1


def marked_examples(recogniser: Recogniser) -> list[Example]:
    """The stories that are not kept for measuring, and the sentences."""
    texts = [story for story in read_stories() if not story.is_held] + read_sentences()
    found = [example(text, recogniser) for text in texts]
    return [one for one in found if one.usage.names]


def example(text: MarkedText, recogniser: Recogniser) -> Example:
    """The names of a marked text with the answers that its marks give."""
    prepared = prepare(Article(text.key, text.text), recogniser.toponyms, as_meant=False)
    words, around, spans = prepared.words, prepared.around, prepared.spans
    likely = recogniser.score(prepared)
    names = names_of(select(spans, likely, words, LEAST_LIKELY), spans, words, around)
    events, literals, places = [], [], []
    for name in names:
        start, end = words.starts[name.first], words.ends[name.last]
        marks = [m for m in text.names if start < m.end and m.start < end]
        event, literal = _answers(marks[0], name) if marks else (_UNKNOWN, _UNKNOWN)
        events.append(event)
        literals.append(literal)
        places.append(_UNKNOWN if name.mention else int(bool(marks)))
    digest = hashlib.blake2b(text.key.encode(), digest_size=2).digest()
    answers = {PLACE: places, EVENT: events, LITERAL: literals}
    weight = SENTENCE_WEIGHT if ":" in text.key else STORY_WEIGHT
    of_event = NEWS_WEIGHT if text.kind.startswith(NEWS) else weight
    weights = {EVENT: [of_event] * len(names), LITERAL: [weight] * len(names)}
    return Example(digest[0] % FOLDS, Usage(words, around, names), answers, weights=weights)


def _answers(mark: MarkedName, name: Name) -> tuple[int, int]:
    return answers_of(mark.role, is_free=mark.is_free, is_demonym=_is_demonym(name))


def _is_demonym(name: Name) -> bool:
    return name.mention is not None and name.mention.span.toponym.best_kind == NameKind.DEMONYM


def standoff_answers(document: Document, usage: Usage) -> dict[int, tuple[int, int]]:
    """The answers to the names of an article whose roles we gave, by number."""
    letters = _standoff(document.corpus)
    if not letters:
        return {}
    words, found = document.words, {}
    gold = document.gold
    marks = [
        (toponym, letter)
        for toponym in gold.toponyms
        if (letter := letters.get(standoff_key(gold.doc_id, gold.text, toponym.start, toponym.end)))
    ]
    for number, name in enumerate(usage.names):
        start, end = words.starts[name.first], words.ends[name.last]
        for toponym, letter in marks:
            if start < toponym.end and toponym.start < end:
                role = {"e": "event", "d": "dateline", "g": "metonym"}.get(letter, "mention")
                found[number] = answers_of(
                    role, is_free=letter == "x", is_demonym=_is_demonym(name)
                )
                break
    return found


@lru_cache(maxsize=8)
def _standoff(corpus: str) -> dict[str, str]:
    return read_standoff(corpus)
