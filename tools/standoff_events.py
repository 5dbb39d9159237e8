r"""Events of texts that are not ours, and not here: drafted by sentences, kept by offsets.

    python tools/standoff_events.py strip CORPORA lgl --part 0/5  # print texts to annotate
    python tools/standoff_events.py take CORPORA lgl DRAFT ...    # check drafts; keep with --write
    python tools/standoff_events.py agree CORPORA lgl ONE OTHER   # how two drafts agree

``CORPORA`` is the folder of the corpora's ``NAME.jsonl``.  What is kept, ``corpus/en/standoff/
events/NAME.tsv``, says of each text by its number and digest, an event a line, its type and where
its words, places and date stand.

A draft has a line ``=== NUMBER`` for each text that was read, and after it a line an event::

    1 crashed / 3 accident | air_accident | Perm; 2 Kungur | tue = on Tuesday | killed=2 | main

* the words that tell of it, each with the number of its sentence; ``2:words`` before words means
  their second occurrence there;
* its type;
* the names of its places as written, those nearest to its words, or of a given sentence;
* the date as in ``draft_stories.py``, then the words that say so, if any do;
* numbers, ``>`` at least and ``~`` about;
* ``main``, ``minor``, ``neg``, ``planned``, ``threatened``, ``denied``, ``reported``.

Fields at the end that are empty may be left out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import re
import sys
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from draft_stories import read_date
from stories import ENGLISH, Story, StoryEvent, StoryMention, read_stories

from geomap.events.lexicon import event_types
from geomap.text.tokenizer import split_words

FOLDER = ENGLISH / "standoff" / "events"
CORPORA_NAMES = ("lgl", "gwn", "geovirus", "tud")
OWN = "own"

_NUMBER = re.compile(r"(killed|injured|arrested|displaced)([>~=])(\d+)")
_STATUSES = frozenset({"planned", "threatened", "denied", "reported"})
_HELD_BELOW = 36  # of 256: a seventh of the texts

Span = tuple[int, int]


class DraftError(ValueError):
    """What a draft's line says cannot be."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a corpus: its number, what is printed, when, and its names' points."""

    corpus: str
    id: str
    title: str
    text: str
    published: str
    names: tuple[tuple[int, int, float | None, float | None], ...]

    @property
    def digest(self) -> str:
        """What tells that the text is the one that was annotated."""
        return hashlib.blake2b(self.text.encode(), digest_size=6).hexdigest()

    @property
    def is_held(self) -> bool:
        """Whether it is kept for measuring: one in seven, by its number."""
        return is_kept(self.corpus, self.id)

    def sentences(self) -> list[Span]:
        """Where each sentence begins and ends."""
        starts = split_words(self.text).sentence_starts
        starts = sorted({0, *starts})
        return list(zip(starts, [*starts[1:], len(self.text)], strict=True))


def read_texts(corpora: Path, name: str) -> list[Text]:
    """The texts of a corpus, in its order; of ``own`` those of our own stories, titles first."""
    if name == OWN:
        return [_own_text(story) for story in read_stories(titled=True)]
    lines = (corpora / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [_text(name, json.loads(line)) for line in lines]


def _own_text(story: Story) -> Text:
    names = tuple(
        (m.start, m.end, *((story.places.get(m.place) or {}).get("point") or (None, None)))
        for m in story.mentions
    )
    return Text(OWN, story.id, "", story.text, story.published, names)


def _text(corpus: str, line: Mapping[str, Any]) -> Text:
    names = tuple((t["start"], t["end"], t.get("lat"), t.get("lon")) for t in line["toponyms"])
    published = str(line.get("date") or "")[:10]
    return Text(
        corpus, str(line["doc_id"]), str(line.get("title") or ""), line["text"], published, names
    )


@dataclass(frozen=True, slots=True)
class Told:
    """An event as a draft has it, its words as offsets."""

    type: str
    triggers: tuple[Span, ...]
    places: tuple[Span, ...]
    date: str
    date_span: Span | None
    numbers: tuple[str, ...]
    flags: frozenset[str]

    def line(self) -> str:
        """The line that is kept of it."""
        return "\t".join(
            [
                self.type,
                _spans(self.triggers),
                _spans(self.places),
                self.date,
                _spans([self.date_span] if self.date_span else []),
                " ".join(self.numbers),
                " ".join(sorted(self.flags)),
            ]
        ).rstrip("\t")

    @classmethod
    def of(cls, line: str) -> Told:
        """The event of a line."""
        parts = (line + "\t" * 6).split("\t")
        date_span = _read_spans(parts[4])
        return cls(
            parts[0],
            _read_spans(parts[1]),
            _read_spans(parts[2]),
            parts[3],
            date_span[0] if date_span else None,
            tuple(parts[5].split()),
            frozenset(parts[6].split()),
        )


def _spans(spans: Sequence[Span]) -> str:
    return " ".join(f"{start}-{end}" for start, end in spans)


def _read_spans(text: str) -> tuple[Span, ...]:
    pairs = (span.split("-") for span in text.split())
    return tuple((int(start), int(end)) for start, end in pairs)


class _Reader:
    """Reads the lines of a draft on one text."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.sentences = text.sentences()
        self.types = event_types()

    def event(self, line: str) -> Told:
        """The event of a line; raises `DraftError` where it cannot be."""
        parts = [part.strip() for part in (line + "|" * 5).split("|")]
        triggers = tuple(self._words(part.strip()) for part in parts[0].split(" / "))
        if parts[1] not in self.types:
            raise DraftError(f"no type {parts[1]!r}")
        places = tuple(
            self._place(part.strip(), triggers[0][0])
            for part in parts[2].split(";")
            if part.strip()
        )
        date, span = self._date(parts[3], triggers[0][0])
        numbers = tuple(parts[4].split())
        for number in numbers:
            if not _NUMBER.fullmatch(number):
                raise DraftError(f"no number {number!r}")
        flags = frozenset(parts[5].split())
        if wrong := flags - _STATUSES - {"main", "minor", "neg"}:
            raise DraftError(f"no flag {', '.join(sorted(wrong))}")
        return Told(parts[1], triggers, places, date, span, numbers, flags)

    def _words(self, part: str) -> Span:
        number, _, words = part.partition(" ")
        if not number.isdigit():
            raise DraftError(f"no number of a sentence before {part!r}")
        return self._in_sentence(int(number), words.strip())

    def _in_sentence(self, number: int, words: str) -> Span:
        if number >= len(self.sentences):
            raise DraftError(f"no sentence {number}")
        start, end = self.sentences[number]
        times = 1
        if told := re.match(r"(\d):", words):
            times, words = int(told[1]), words[2:]
        found = list(_occurrences(self.text.text, words, start, end))
        if len(found) < times:
            raise DraftError(f"no {words!r} in sentence {number}")
        return found[times - 1]

    def _place(self, part: str, near: int) -> Span:
        if told := re.match(r"(\d+) (.+)", part):
            try:
                return self._in_sentence(int(told[1]), told[2])
            except DraftError:
                part = told[2] if part not in self.text.text else part
        found = list(_occurrences(self.text.text, part, 0, len(self.text.text)))
        if not found:
            raise DraftError(f"no place {part!r}")
        own = self._sentence_of(near)
        return min(found, key=lambda span: (abs(self._sentence_of(span[0]) - own), span))

    def _sentence_of(self, offset: int) -> int:
        return bisect_right(self.sentences, (offset, len(self.text.text))) - 1

    def _date(self, part: str, near: int) -> tuple[str, Span | None]:
        told, _, words = part.partition(" = ")
        told, words = told.strip(), words.strip()
        if told in ("", "?"):
            return "", None
        published = self.text.published
        day = dt.date.fromisoformat(published) if published else None
        week = told.endswith(" w") or (told.endswith("w") and not told[0].isdigit())
        ends = told.removesuffix("w").strip().split("..")
        if day is None and any(not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", end) for end in ends):
            raise DraftError(f"{told!r} of a text without a date")
        try:
            read = [read_date(end, day or dt.date(1, 1, 1)) for end in ends]
        except (ValueError, IndexError) as error:
            raise DraftError(f"no date {told!r}") from error
        date = "..".join(read) + (" week" if week else "")
        if not words:
            return date, None
        found = list(_occurrences(self.text.text, words, 0, len(self.text.text)))
        if not found:
            raise DraftError(f"no words {words!r}")
        return date, min(found, key=lambda span: abs(span[0] - near))


def _occurrences(text: str, words: str, start: int, end: int) -> Iterator[Span]:
    pattern = r"\s+".join(map(re.escape, words.split()))
    if not pattern:
        return
    for found in re.compile(rf"(?<!\w){pattern}(?!\w)").finditer(text, start, end):
        yield found.span()


def read_draft(source: str, texts: Mapping[str, Text]) -> tuple[dict[str, list[Told]], list[str]]:
    """The events of a draft by the numbers of its texts, and what is wrong with it."""
    events: dict[str, list[Told]] = {}
    wrong: list[str] = []
    reader: _Reader | None = None
    for at, line in enumerate(source.splitlines(), 1):
        line = line.strip()  # noqa: PLW2901 (the line as it counts)
        if line.startswith("==="):
            key = (line.removeprefix("===").split() or [""])[0]
            reader = _Reader(texts[key]) if key in texts else None
            if reader is None:
                wrong.append(f"{at}: no text {key!r}")
            elif key in events:
                wrong.append(f"{at}: text {key} twice")
            events.setdefault(key, [])
        elif line and not line.startswith("#"):
            if reader is None:
                wrong.append(f"{at}: before the first text")
                continue
            try:
                events[reader.text.id].append(reader.event(line))
            except DraftError as mistake:
                wrong.append(f"{at}: {mistake}: {line}")
    return events, wrong


def kept_lines(events: Mapping[str, Sequence[Told]], texts: Mapping[str, Text]) -> list[str]:
    """The lines of a file that keeps the events of these texts."""
    lines = []
    for key in sorted(events):
        lines.append(f"=\t{key}\t{texts[key].digest}")
        lines += [told.line() for told in sorted(events[key], key=lambda told: told.triggers)]
    return lines


def read_kept(path: Path) -> dict[tuple[str, str], list[Told]]:
    """The events that a file keeps, by number and digest of the text."""
    events: dict[tuple[str, str], list[Told]] = {}
    own: list[Told] = []
    for line in path.read_text("utf-8").splitlines() if path.exists() else []:
        if line.startswith("="):
            _, number, digest = line.split("\t")
            own = events.setdefault((number, digest), [])
        else:
            own.append(Told.of(line))
    return events


def read_reported(corpora: Path, names: Sequence[str] = CORPORA_NAMES) -> list[Story]:
    """The annotated texts of corpora as stories, in order; their genre is ``reported``."""
    return [
        as_story(text, kept[text.id, text.digest])
        for name in names
        if (kept := read_kept(FOLDER / f"{name}.tsv"))
        for text in read_texts(corpora, name)
        if (text.id, text.digest) in kept
    ]


def is_held(story: Story) -> bool:
    """Whether a text is of those kept for measuring."""
    corpus, _, number = story.id.partition("/")
    return is_kept(corpus, number)


def is_kept(corpus: str, number: str) -> bool:
    """Whether the text of a corpus with a number is of those kept for measuring."""
    key = f"{corpus}/{number}".encode()
    return hashlib.blake2b(key, digest_size=1).digest()[0] < _HELD_BELOW


def as_story(text: Text, told: Sequence[Told]) -> Story:
    """A text with its events as a story, each name of theirs marked wherever it stands."""
    places: dict[str, dict[str, Any]] = {}
    for start, end, latitude, longitude in text.names:
        point = {} if latitude is None or longitude is None else {"point": [latitude, longitude]}
        places.setdefault(_key(text.text[start:end]), {}).update(point)
    called = {
        _key(text.text[start:end]): text.text[start:end]
        for one in told
        for start, end in one.places
    }
    mentions = {(start, end) for start, end, _, _ in text.names}
    for name in called.values():
        mentions |= set(_occurrences(text.text, name, 0, len(text.text)))
    at = {_key(text.text[a:b]) for one in told for a, b in one.places}
    return Story(
        id=f"{text.corpus}/{text.id}",
        genre="reported",
        country="",
        published=text.published,
        title=text.title,
        publisher="",
        text=text.text,
        mentions=[
            StoryMention(a, b, key, "event" if key in at else "mention")
            for a, b in sorted(mentions)
            for key in [_key(text.text[a:b])]
        ],
        places=places | {key: places.get(key, {}) for key in called},
        events=[_story_event(str(n), one, text.text) for n, one in enumerate(told)],
    )


def _key(surface: str) -> str:
    return " ".join(surface.casefold().split())


def _story_event(key: str, told: Told, text: str) -> StoryEvent:
    date, _, week = told.date.partition(" ")
    start, _, end = date.partition("..")
    precision = {0: "unknown", 4: "year", 7: "month", 10: "day"}[len(start)]
    return StoryEvent(
        id=key,
        type=told.type,
        triggers=told.triggers,
        places=tuple(dict.fromkeys(_key(text[a:b]) for a, b in told.places)),
        start=start,
        end=end or start,
        date_precision=week or precision,
        date_text=text[slice(*told.date_span)] if told.date_span else "",
        status=next(iter(sorted(told.flags & _STATUSES)), "happened"),
        negated="neg" in told.flags,
        main="main" in told.flags,
        numbers={m[1]: int(m[3]) for n in told.numbers if (m := _NUMBER.fullmatch(n))},
        actors="",
        targets="",
        minor="minor" in told.flags,
    )


def agreement(one: Mapping[str, Sequence[Told]], other: Mapping[str, Sequence[Told]]) -> str:
    """How two drafts on the same texts agree: on events by their words or sentence, type, place."""
    counts = dict.fromkeys(("one", "other", "both", "type", "place", "date", "group"), 0)
    types = event_types()
    for key in sorted(set(one) & set(other)):
        left = list(other[key])
        counts["one"] += len(one[key])
        counts["other"] += len(left)
        for told in one[key]:
            same = [o for o in left if _share(told.triggers, o.triggers)]
            if not same:
                continue
            found = max(same, key=lambda o: o.type == told.type)
            left.remove(found)
            counts["both"] += 1
            counts["type"] += told.type == found.type
            counts["group"] += types[told.type].coarse == types[found.type].coarse
            counts["place"] += _share(told.places, found.places) or told.places == found.places
            counts["date"] += told.date == found.date
    both = counts["both"] or 1
    f1 = 2 * counts["both"] / ((counts["one"] + counts["other"]) or 1)
    rates = "  ".join(
        f"{name} {counts[name] / both:.3f}" for name in ("type", "group", "place", "date")
    )
    return f"{counts['one']} and {counts['other']} events, F1 {f1:.3f}; {rates}"


def _share(one: Sequence[Span], other: Sequence[Span]) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)


def strip(texts: Sequence[Text]) -> Iterator[str]:
    """The texts as an annotator reads them."""
    for text in texts:
        day = dt.date.fromisoformat(text.published) if text.published else None
        yield f"=== {text.id} {text.published} {day:%A}" if day else f"=== {text.id} (no date)"
        if text.title and not text.text.startswith(text.title):
            yield f"   title: {text.title}"
        for number, (start, end) in enumerate(text.sentences()):
            yield f"{number} {' '.join(text.text[start:end].split())}"
        yield ""


def main() -> None:
    """Prints texts, or checks and keeps drafts."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=("strip", "take", "agree"))
    parser.add_argument("corpora", type=Path)
    parser.add_argument("name", choices=(*CORPORA_NAMES, OWN))
    parser.add_argument("drafts", type=Path, nargs="*")
    parser.add_argument("--part", default="0/1", help="which of how many parts: 0/5")
    parser.add_argument("--held", action="store_true", help="those kept for measuring only")
    parser.add_argument("--write", action="store_true", help="keep what the drafts say")
    options = parser.parse_args()
    texts = {text.id: text for text in read_texts(options.corpora, options.name)}
    if options.what == "strip":
        number, _, parts = options.part.partition("/")
        chosen = [t for t in texts.values() if t.is_held or not options.held]
        for line in strip(chosen[int(number) :: int(parts)]):
            print(line)
        return
    drafts = [read_draft(path.read_text("utf-8"), texts) for path in options.drafts]
    wrong = [line for _, lines in drafts for line in lines]
    for line in wrong:
        print(line, file=sys.stderr)
    if options.what == "agree":
        print(agreement(drafts[0][0], drafts[1][0]))
        return
    events = {key: told for found, _ in drafts for key, told in found.items() if key in texts}
    print(f"{len(events)} texts, {sum(map(len, events.values()))} events, {len(wrong)} mistakes")
    if options.write and not wrong:
        path = FOLDER / f"{options.name}.tsv"
        own = {
            key: told
            for (key, digest), told in read_kept(path).items()
            if texts[key].digest == digest
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(kept_lines(own | events, texts)) + "\n", "utf-8")
    raise SystemExit(bool(wrong))


if __name__ == "__main__":
    main()
