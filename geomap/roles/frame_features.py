"""Features of how names stand: what kind of thing the words tell of that govern and follow them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from geomap.languages.words import ORGANISATION_KINDS
from geomap.roles.frames import FOLLOWERS, LEADS, Frame
from geomap.roles.marks import SPORTING
from geomap.roles.senses import ACTS, GROUPS, PEOPLE, Sense, sense_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from geomap.languages.base import Language
    from geomap.text.shape import Surroundings
    from geomap.text.tokenizer import Words

__all__ = ["FRAME_MEASURES", "Line", "frame_clues", "frame_measures", "lines_of", "window_keys"]

_LEAD = {word: number for number, word in enumerate(LEADS)}
_FOLLOWER = {word: number for number, word in enumerate(FOLLOWERS)}

# Letters of verbs that befall or change places, that say, and that tell of what is.
_FORCE, _SPEECH, _STATE = "ABEFGJO", "DC", "NM"


class Line:
    """What kind of line a sentence is.

    Attributes:
        kind: 0 running text; 1 a line by itself with a stop; 2 one without.
        length: How many words it has.
        verbs: How many of them are verbs.
        is_titled: Whether most of its words are capitalised.
        is_dated: Whether one of them tells a day or month.
        sport: How many of a hundred words of the text, at most 9, news of sport is full of.
        told: How many of its words tell of an act or event, at most 3.
        told_before: The same of the sentence before.
    """

    __slots__ = (
        "is_dated", "is_titled", "kind", "length", "sport", "told", "told_before", "verbs"
    )  # fmt: skip

    def __init__(
        self,
        words: Words,
        around: Surroundings,
        begin: int,
        end: int,
        verbs: int,
        events: Sequence[int],
    ):
        before = words.gaps[begin - 1] if begin else "\n"
        after = words.gaps[end]
        alone = "\n" in before and ("\n" in after or end + 1 == len(words.keys))
        self.kind = 0 if not alone else 1 if after.lstrip()[:1] in (".", "!", "?") else 2
        self.length = end - begin + 1
        self.verbs = verbs
        self.is_titled = around.titled[begin]
        self.is_dated = not words.language.roles.days.isdisjoint(words.keys[begin : end + 1])
        self.sport = 0
        previous = bisect_left(words.sentences, words.sentences[begin] - 1)
        before_it, first = bisect_left(events, previous), bisect_left(events, begin)
        self.told = min(bisect_left(events, end + 1) - first, 3)
        self.told_before = min(first - before_it, 3)


def lines_of(
    words: Words,
    around: Surroundings,
    bounds: Sequence[tuple[int, int]],
    verbs: Sequence[int],
    marks: Sequence[int],
    events: Sequence[int],
) -> dict[int, Line]:
    """The line of each sentence that has a name, by its first word.

    Args:
        words: The text's words.
        around: What was seen of them as a whole.
        bounds: First and last word of each name's sentence.
        verbs: Numbers of the words that are verbs.
        marks: What each word says by itself (see :mod:`geomap.roles.marks`).
        events: Numbers of those that tell of an act or event.
    """
    counts: dict[int, int] = {}
    for verb in verbs:
        sentence = words.sentences[verb]
        counts[sentence] = counts.get(sentence, 0) + 1
    lines = {
        begin: Line(words, around, begin, end, counts.get(words.sentences[begin], 0), events)
        for begin, end in dict.fromkeys(bounds)
    }
    told = sum([mark & SPORTING for mark in marks]) // SPORTING
    for line in lines.values():
        line.sport = min(100 * told // max(len(words.keys), 1), 9)
    return lines


def _form(words: Words, verb: int) -> str:
    """The form of a verb: its ending, and the auxiliary before it."""
    own = words.language.roles
    key = words.keys[verb]
    ending = key[-3:] if key.endswith("ing") else key[-2:] if key.endswith("ed") else key[-1:]
    left = words.keys[verb - 1] if verb else ""
    return f"{ending if ending in own.inflections else ''}.{left if left in own.helping else ''}"


def window_keys(key: str, language: Language) -> tuple[str, str, str]:
    """What is weighed of a word beside itself: its cluster and its kinds."""
    sense = sense_of(key, language)
    return (
        f"#{sense.cluster}" if sense.cluster else "",
        f"#n{sense.noun[:1]}" if sense.noun and sense.share > 2 else "",
        f"#v{sense.verb[:1]}" if sense.verb and sense.share < 7 else "",
    )


def _kind(sense: Sense, *, as_verb: bool) -> str:
    if as_verb:
        return sense.verb[:1] or "-"
    return (sense.noun[:1] if sense.share > 2 else sense.verb[:1]) or "-"


def _told(name: str, key: str, language: Language, *, as_verb: bool = False) -> list[str]:
    """Clues of a word: itself, what kind of thing it tells of, and its cluster, twice as coarse."""
    sense = sense_of(key, language)
    return [
        f"{name}w={key}",
        f"{name}k={_kind(sense, as_verb=as_verb)}",
        f"{name}c={sense.cluster}",
        f"{name}b={sense.cluster & 255}",
    ]


def _shape(words: Words, at: int) -> str:
    """Whether a word is a number."""
    return "0" if 0 <= at < len(words.keys) and words.keys[at][:1].isdigit() else "-"


def frame_clues(
    words: Words, around: Surroundings, frame: Frame, line: Line, source: str, first: int
) -> list[str]:
    """The clues of a name's frame, as strings for the linear model.

    Args:
        words: The text's words.
        around: What was seen of them as a whole.
        frame: How it stands.
        line: The line of its sentence.
        source: Letter of what the name is.
        first: Its first word.
    """
    keys = words.keys
    last = frame.last
    lead, follower = frame.lead, frame.follower
    word = keys[frame.lead_at] if frame.lead_at >= 0 and lead in ("prep", "verb", "noun") else lead
    how = word if lead == "prep" else lead
    found = [
        f"F={source}{how}.{follower}",
        f"Fl={source}{how}",
        f"Ff={source}{lead}.{follower}",
        f"Fs={source}{lead}.{follower}.{min(frame.size, 3)}.{min(frame.rank, 1)}",
        f"Fh={frame.holds}{follower}",
        f"Ln={line.kind}.{min(line.length // 4, 6)}.{min(line.verbs, 2)}.{line.is_titled}",
        f"Lf={line.kind}.{lead}.{follower}.{min(line.verbs, 1)}",
        f"Ld={line.is_dated}.{lead}",
        f"Lt={min(line.told, 1)}{min(line.told_before, 1)}.{lead}.{follower}",
        f"Lp={min(line.sport, 4)}.{lead}.{follower}",
        f"No={_shape(words, first - 1)}{_shape(words, last + 1)}",
    ]
    if (run := around.run_last[last]) > last:
        kind = words.language.organisation_kinds.get(keys[run], 0)
        found += [
            f"R={keys[run]}",
            f"Rk={kind}{source}",
            f"Rb={sense_of(keys[run], words.language).noun[:1]}",
        ]
    if frame.intro >= 0:
        found.append(f"Fi={keys[frame.intro]}.{how}")
    if lead == "prep":
        if frame.head >= 0:
            found += _told(f"H{source}{word}.", keys[frame.head], words.language)
            found += _told(f"h{source}", keys[frame.head], words.language)
        else:
            found.append(f"H{source}{word}.^")
    elif lead in ("verb", "noun"):
        found += _told(f"O{source}", word, words.language, as_verb=lead == "verb")
    elif lead == ",":
        found += _told(f"K{source}", keys[frame.lead_at], words.language)
    if frame.tail >= 0:
        is_verb = follower in ("verb", "passive")
        place = "in" if lead == "prep" else ""
        found += _told(
            f"T{source}{follower}{place}", keys[frame.tail], words.language, as_verb=is_verb
        )
    governing = (
        frame.head
        if frame.head >= 0 and sense_of(keys[frame.head], words.language).verb
        else frame.before
    )
    if governing >= 0:
        found.append(f"Vf={how}.{_form(words, governing)}")
    if frame.before >= 0:
        near = "n" if first - frame.before < 4 else "f"
        found += _told(f"V{near}{how}.", keys[frame.before], words.language, as_verb=True)
    if frame.after >= 0 and frame.after != frame.tail:
        found += _told(f"A{lead}.", keys[frame.after], words.language, as_verb=True)
    return found


def frame_measures(
    words: Words, around: Surroundings, frame: Frame, line: Line, first: int
) -> list[float]:
    """The measures of a name's frame, in the order of `FRAME_MEASURES`."""
    keys = words.keys
    head = sense_of(keys[frame.head], words.language) if frame.head >= 0 else None
    led_by = frame.lead_at if frame.lead in ("verb", "noun") else -1
    tail = sense_of(keys[frame.tail], words.language) if frame.tail >= 0 else None
    before = sense_of(keys[frame.before], words.language) if frame.before >= 0 else None
    after = sense_of(keys[frame.after], words.language) if frame.after >= 0 else None
    kinds = words.language.organisation_kinds
    tail_kind = kinds.get(keys[frame.tail], 0) if frame.tail >= 0 else 0
    return [
        _LEAD[frame.lead],
        _FOLLOWER[frame.follower],
        frame.size,
        frame.rank,
        frame.holds,
        frame.intro >= 0,
        _rank(head),
        _verb_rank(sense_of(keys[led_by], words.language)) if led_by >= 0 else -1,
        _rank(tail),
        _verb_rank(tail),
        tail_kind == ORGANISATION_KINDS["org"],
        _verb_rank(before),
        first - frame.before if frame.before >= 0 else 99,
        _verb_rank(after),
        frame.after - first if frame.after >= 0 else 99,
        line.kind,
        line.length,
        line.verbs,
        line.is_titled,
        line.is_dated,
        line.sport,
        line.told,
        line.told_before,
        kinds.get(keys[around.run_last[frame.last]], 0),
        around.run_last[frame.last] - frame.last,
        around.opening[first],
    ]


def _rank(sense: Sense | None) -> float:
    """A noun's kind as a number: people, groups, acts and what befalls, other things."""
    if sense is None:
        return -1
    if sense.share < 3:
        return 6
    kind = sense.noun[:1]
    if kind in PEOPLE and kind:
        return 0
    if kind in GROUPS and kind:
        return 1
    if kind in ACTS and kind:
        return 5
    return 3 if kind else 2


def _verb_rank(sense: Sense | None) -> float:
    """A verb's kind as a number: what is said and what is, to what befalls a place."""
    if sense is None or not sense.verb:
        return -1
    kind = sense.verb[0]
    if kind in _SPEECH:
        return 0
    if kind in _STATE:
        return 1
    return 3 if kind in _FORCE else 2


FRAME_MEASURES = (
    "lead_kind", "follower_kind", "list_size", "list_rank", "holds_frame", "introduced",
    "head_sense", "object_of", "tail_sense", "tail_verb", "tail_org", "verb_sense_before",
    "verb_before_distance", "verb_sense_after", "verb_after_distance", "line_kind", "line_length",
    "line_verbs", "line_titled", "line_dated", "sport", "told", "told_before",
    "run_kind", "run_words", "opens",
)  # fmt: skip
"""Names of the measures, in their order in a row."""
