"""Sentences with the place of their event (Halterman 2019): where did it happen?

One JSON object a line: ``text``, ``event`` (spans of the word that tells of an event) and
``location`` (spans of where it happened; empty where the sentence does not say).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from geomap.errors import CorpusError
from geomap.text.tokenizer import squeeze

__all__ = ["EventSentence", "EventTally", "is_event_corpus", "merged", "overlap", "read_events"]

Span = tuple[int, int]


@dataclass(slots=True)
class EventSentence:
    """A sentence, the word that tells of its event, and where that happened.

    Attributes:
        text: The sentence.
        event: Start and end of the event's word, None if none is given.
        locations: Start and end of each place where it happened.
    """

    text: str
    event: Span | None
    locations: list[Span]


@dataclass(slots=True)
class EventTally:
    """Counts of places of events found, by spans that overlap.

    Attributes:
        gold: Annotated locations.
        recalled: Those that some prediction overlaps.
        found: Predictions.
        right: Predictions that overlap an annotated location.
    """

    gold: int = 0
    recalled: int = 0
    found: int = 0
    right: int = 0

    def add(self, gold: Sequence[Span], found: Sequence[Span]) -> None:
        """Count one sentence."""
        self.gold += len(gold)
        self.recalled += sum(overlap(span, found) for span in gold)
        self.found += len(found)
        self.right += sum(overlap(span, gold) for span in found)

    def scores(self) -> tuple[float, float]:
        """Precision and recall; 0 where there is nothing to count."""
        return self.right / max(self.found, 1), self.recalled / max(self.gold, 1)


def overlap(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span shares a character with one of the others."""
    return any(span[0] < end and start < span[1] for start, end in others)


def is_event_corpus(path: Path | str) -> bool:
    """Whether a file's first line is of an event corpus; False if it cannot be read."""
    try:
        with Path(path).open(encoding="utf-8") as file:
            first = json.loads(next((line for line in file if line.strip()), "null"))
    except (OSError, ValueError):
        return False
    return isinstance(first, dict) and {"text", "location"} <= first.keys()


def read_events(path: Path | str) -> list[EventSentence]:
    """Read an event corpus.

    Args:
        path: A JSONL file, see the module.

    Raises:
        CorpusError: The file cannot be read, or a line is not such an object.
    """
    try:
        lines = Path(path).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}: cannot be read: {error}") from error
    sentences = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            text = str(row["text"])
            told = [(int(start), int(end)) for start, end in row["location"]]
            if any(not 0 <= start < end <= len(text) for start, end in told):
                raise ValueError("a span outside the text")
            events = [(int(start), int(end)) for start, end in row.get("event") or ()]
        except (ValueError, TypeError, KeyError) as error:
            raise CorpusError(
                f"{path}:{number}: is no sentence with its event: give one JSON object a line with "
                "text, event and location"
            ) from error
        sentences.append(EventSentence(text, next(iter(events), None), told))
    return sentences


def merged(sentences: Iterable[EventSentence]) -> list[EventSentence]:
    """Each text once, with the places of all events that are annotated in it, and no event."""
    by_text: dict[str, EventSentence] = {}
    for sentence in sentences:
        key = squeeze(sentence.text)
        kept = by_text.setdefault(key, EventSentence(sentence.text, None, []))
        shift = _margin(kept.text) - _margin(sentence.text)
        moved = [(start + shift, end + shift) for start, end in sentence.locations]
        kept.locations = sorted({*kept.locations, *moved})
    return list(by_text.values())


def _margin(text: str) -> int:
    return len(text) - len(text.lstrip())
