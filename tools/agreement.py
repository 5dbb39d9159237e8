"""Second passes over the stories of ``corpus/en``: texts without marks, and how two passes agree.

    python tools/agreement.py strip GENRE ...   # print texts to annotate, without the first's marks
    python tools/agreement.py                   # compare the second pass with the stories' marks

A second pass lies in ``corpus/en/second/*.txt``.  A story begins with ``== ID``; then a line of its
names in the order of the text, each with the letter of its role (``Perm e; Moscow d; ...``), lines
``@ label = SPEC; ...`` for those names whose place is not to be had by the name alone (a SPEC is as
in ``draft_stories.py``), and a line ``! raided raid thu; ...`` of triggers with type and date.  A
name ends in ``|label`` where one surface means two places.

Agreement is of the first pass as it was (``corpus/en/second/first.json``), before differences were
settled, and of the stories as they are.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from check_stories import read_folder
from draft_stories import ROLES, Draft, Finder, read_date
from stories import CORPUS, Story

from geomap.geo import great_circle_km

SECOND = CORPUS / "en" / "second"
NEAR_KM = 161.0

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a pass: its role, and its point if the pass knows one."""

    role: str
    point: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that tell of an event in a pass: the event's type and first day."""

    type: str
    start: str


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass marked in a story."""

    names: dict[Span, Name]
    triggers: dict[Span, Trigger]


def first_pass(story: Story) -> Pass:
    """What a story's file marks."""
    names = {(m.start, m.end): Name(m.role, _point(story.places[m.place])) for m in story.mentions}
    triggers = {
        span: Trigger(event.type, event.start) for event in story.events for span in event.triggers
    }
    return Pass(names, triggers)


def _point(place: dict[str, Any]) -> tuple[float, float] | None:
    point = place.get("point")
    return (point[0], point[1]) if point else None


def read_second(folder: Path, stories: dict[str, Story], finder: Finder) -> dict[str, Pass]:
    """The second pass of each story that has one."""
    passes = {}
    for path in sorted(folder.glob("*.txt")):
        for block in path.read_text("utf-8").split("== ")[1:]:
            name, *lines = block.strip().splitlines()
            passes[name.strip()] = _read_pass(stories[name.strip()], lines, finder)
    return passes


def _read_pass(story: Story, lines: Sequence[str], finder: Finder) -> Pass:
    parts: dict[str, list[str]] = {"@": [], "!": [], "": []}
    for line in lines:
        sign = line[0] if line[0] in "@!" else ""
        parts[sign] += [part.strip() for part in line.removeprefix(sign).split(";") if part.strip()]
    specs = dict(part.split(" = ", 1) for part in parts["@"])
    draft = Draft.of(story.genre, story.country, story.published)
    names: dict[Span, Name] = {}
    position = 0
    for part in parts[""]:
        told, role = part.rsplit(" ", 1)
        surface, _, label = told.partition("|")
        start = _find(story, surface, position)
        position = start + len(surface)
        point = finder.point(label or surface, specs.get(label or surface, ""), draft)
        names[start, position] = Name(ROLES[role].split()[0], point)
    triggers: dict[Span, Trigger] = {}
    position = 0
    for part in parts["!"]:
        surface, kind, date = part.rsplit(" ", 2)
        start = _find(story, surface, position)
        position = start + len(surface)
        first = read_date(date.split("..")[0].removesuffix("w"), draft.date)
        triggers[start, position] = Trigger(kind, "" if first == "null" else first)
    return Pass(names, triggers)


def _find(story: Story, surface: str, position: int) -> int:
    start = story.text.find(surface, position)
    while start >= 0 and (
        (start and story.text[start - 1].isalnum() and surface[0].isalnum())
        or story.text[start + len(surface) : start + len(surface) + 1].isalnum()
    ):
        start = story.text.find(surface, start + 1)
    if start < 0:
        raise ValueError(f"{story.id}: no {surface!r} after {story.text[:position][-30:]!r}")
    return start


def strip(stories: Iterable[Story]) -> str:
    """The texts without marks, to be annotated."""
    return "\n\n".join(f"== {s.id} {s.published}\n{s.text.strip()}" for s in stories)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two passes over the same stories agree; shares are of 1."""

    stories: int
    names: tuple[int, int, int]
    mention_f1: float
    role: float
    kappa: float
    place: float
    placed: int
    trigger_f1: float
    type: float
    date: float


def agreement(pairs: Sequence[tuple[Pass, Pass]]) -> Agreement:
    """How the passes of each pair agree."""
    roles: Counter[tuple[str, str]] = Counter()
    names = [0, 0, 0]
    events = [0, 0, 0]
    near = placed = same_type = same_date = dated = 0
    for one, other in pairs:
        both = one.names.keys() & other.names.keys()
        names = [names[0] + len(one.names), names[1] + len(other.names), names[2] + len(both)]
        for span in both:
            a, b = one.names[span], other.names[span]
            roles[a.role, b.role] += 1
            if a.point and b.point:
                placed += 1
                near += great_circle_km(a.point, b.point) <= NEAR_KM
        matched = _overlapping(one.triggers, other.triggers)
        sizes = len(one.triggers), len(other.triggers), len(matched)
        events = [told + size for told, size in zip(events, sizes, strict=True)]
        for left, right in matched:
            c, d = one.triggers[left], other.triggers[right]
            same_type += c.type == d.type
            if c.start and d.start:
                dated += 1
                same_date += c.start == d.start
    total = sum(roles.values())
    same = sum(count for (a, b), count in roles.items() if a == b)
    return Agreement(
        len(pairs), (names[0], names[1], names[2]), _f1(names), same / max(total, 1), kappa(roles),
        near / max(placed, 1), placed, _f1(events), same_type / max(events[2], 1),
        same_date / max(dated, 1),
    )  # fmt: skip


def kappa(pairs: Counter[tuple[str, str]]) -> float:
    """Cohen's kappa of two judges' labels."""
    total = sum(pairs.values())
    if not total:
        return 0.0
    left: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for (a, b), count in pairs.items():
        left[a] += count
        right[b] += count
    observed = sum(count for (a, b), count in pairs.items() if a == b) / total
    chance = sum(left[label] * right[label] for label in left) / total**2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)


def _f1(counts: Sequence[int]) -> float:
    one, other, both = counts
    return 2 * both / (one + other) if one + other else 1.0


def _overlapping(one: Iterable[Span], other: Iterable[Span]) -> list[tuple[Span, Span]]:
    left = sorted(other)
    matched = []
    for span in sorted(one):
        for candidate in left:
            if span[0] < candidate[1] and candidate[0] < span[1]:
                matched.append((span, candidate))
                left.remove(candidate)
                break
    return matched


def differences(story: Story, one: Pass, other: Pass) -> list[str]:
    """A line for each difference between two passes over a story."""
    told = []
    for span in sorted(one.names.keys() | other.names.keys()):
        a, b = one.names.get(span), other.names.get(span)
        around = story.text[max(0, span[0] - 45) : span[1] + 35].replace("\n", " / ")
        head = f"{story.id}: {story.text[slice(*span)]} [{around}]"
        if a is None or b is None:
            told.append(
                f"{head} only {'first ' + a.role if a else 'second ' + (b.role if b else '')}"
            )
            continue
        if a.role != b.role:
            told.append(f"{head} {a.role} / {b.role}")
        if a.point and b.point and great_circle_km(a.point, b.point) > NEAR_KM:
            told.append(f"{head} at {a.point} / {b.point}")
    matched = _overlapping(one.triggers, other.triggers)
    for left, right in matched:
        c, d = one.triggers[left], other.triggers[right]
        if c.type != d.type or c.start != d.start:
            told.append(
                f"{story.id}: !{story.text[slice(*left)]} {c.type} {c.start} / {d.type} {d.start}"
            )
    told += [
        f"{story.id}: !{story.text[slice(*span)]} only {which} {one_pass.triggers[span].type}"
        for which, one_pass, seen in (
            ("first", one, {left for left, _ in matched}),
            ("second", other, {right for _, right in matched}),
        )
        for span in sorted(one_pass.triggers.keys() - seen)
    ]
    return told


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("command", nargs="?", choices=("strip", "keep"), help="see above")
    parser.add_argument("which", nargs="*", help="genres or ids of stories")
    parser.add_argument("--differences", action="store_true", help="print each difference")
    options = parser.parse_args()
    stories = {story.id: story for story in read_folder(CORPUS / "en")}
    if options.command == "strip":
        print(strip(s for s in stories.values() if {s.genre, s.id} & set(options.which)))
        return 0
    second = read_second(SECOND, stories, Finder())
    if options.command == "keep":
        _keep(stories, second)
        return 0
    for label, first in (
        ("as the first pass was", _kept()),
        ("as the stories are", {name: first_pass(stories[name]) for name in second}),
    ):
        pairs = [(first[name], second[name]) for name in second if name in first]
        if pairs:
            print(f"{label}: {_told(agreement(pairs))}")
        if options.differences:
            found = [differences(stories[n], first[n], second[n]) for n in second if n in first]
            print(*(line for lines in found for line in lines), sep="\n")
    return 0


def _told(found: Agreement) -> str:
    one, other, both = found.names
    return (
        f"{found.stories} stories, {one} and {other} names, {both} of the same words (F1 "
        f"{found.mention_f1:.3f}); of these role {found.role:.3f} (kappa {found.kappa:.3f}), place "
        f"within {NEAR_KM:.0f} km {found.place:.3f} of {found.placed}; triggers F1 "
        f"{found.trigger_f1:.3f}, of those both have type {found.type:.3f}, date {found.date:.3f}"
    )


def _keep(stories: dict[str, Story], second: dict[str, Pass]) -> None:
    """Write the first pass of those stories that have a second, unless it is written already."""
    path = SECOND / "first.json"
    kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
    for name in sorted(second.keys() - kept.keys()):
        one = first_pass(stories[name])
        kept[name] = {
            "names": [[*span, a.role, a.point] for span, a in sorted(one.names.items())],
            "triggers": [[*span, t.type, t.start] for span, t in sorted(one.triggers.items())],
        }
    lines = [f"{json.dumps(name)}: {json.dumps(told)}" for name, told in sorted(kept.items())]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def _kept() -> dict[str, Pass]:
    path = SECOND / "first.json"
    if not path.exists():
        return {}
    return {
        name: Pass(
            {(s, e): Name(role, tuple(at) if at else None) for s, e, role, at in told["names"]},
            {(s, e): Trigger(kind, start) for s, e, kind, start in told["triggers"]},
        )
        for name, told in json.loads(path.read_text("utf-8")).items()
    }


if __name__ == "__main__":
    sys.exit(main())
