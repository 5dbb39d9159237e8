"""Files of corrections of several people as one, and where they disagree."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from geomap.corrections.correction import COLUMNS, EVENT_ACTIONS
from geomap.corrections.reader import plain, read_corrections, rows_of
from geomap.errors import CorrectionsError
from geomap.text.escapes import for_spreadsheet, for_terminal

__all__ = [
    "LATEST",
    "Choice",
    "Conflict",
    "MergedCorrections",
    "corrections_csv",
    "merge_corrections",
]

LATEST = "latest"
"""The word for preferring what was said last, by the column ``when``."""

_Cells = dict[str, str]
_Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What one file says.

    Attributes:
        where: The file and line.
        says: What it says: ``not a place``, ``Perm, Russia``, ``role event``.
        who: Who says so, if the file tells.
        when: When, likewise.
    """

    where: str
    says: str
    who: str
    when: str

    def __str__(self) -> str:
        told = " ".join(part for part in (self.who, self.when) if part)
        return f"{self.where}: {self.says}{f' ({told})' if told else ''}"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A mention or event of which files say different things.

    Attributes:
        about: Which one.
        choices: What each file says of it.
        taken: Which of these the merged corrections have; None if none.
    """

    about: str
    choices: tuple[Choice, ...]
    taken: Choice | None


@dataclass(frozen=True, slots=True)
class MergedCorrections:
    """The corrections of several files.

    Attributes:
        rows: Their cells by column, in the order of the files, each correction once; those that
            disagree are left out, or one of them is there, if one was to be preferred.
        conflicts: Where they disagree.
        broken: A line on each row that is no correction, and left out.
    """

    rows: list[dict[str, str]]
    conflicts: tuple[Conflict, ...]
    broken: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    path: Path
    cells: _Cells
    choice: Choice
    decision: _Key


def merge_corrections(
    paths: Sequence[str | os.PathLike[str]], *, prefer: str | os.PathLike[str] | None = None
) -> MergedCorrections:
    """Files of corrections as one, each correction once, with what they disagree about.

    Two corrections are of one thing if they are of the same mention, in the same scope, and both of
    its role or both of its place; or both of the same event.  Within a file the later one counts.

    Args:
        paths: The files, as `geomap.corrections.read_corrections` takes them.
        prefer: Where they disagree: one of the files, or ``latest`` for what was said last by the
            column ``when``; None to leave what is in conflict out.

    Raises:
        CorrectionsError: A file is missing, unreadable or no table of corrections, or ``prefer``
            is none of the files.
    """
    files = [Path(path) for path in paths]
    if prefer is not None and str(prefer) != LATEST and Path(prefer) not in files:
        raise CorrectionsError(f"{for_terminal(str(prefer))}: is none of the files to merge")
    broken = read_corrections(files).broken
    said: dict[_Key, dict[Path, _Said]] = {}
    for path in files:
        for line, cells, problem in rows_of(path):
            where = f"{for_terminal(str(path))}, line {line}"
            if problem or any(fault.startswith(f"{where}: ") for fault in broken):
                continue
            one = _Said(path, cells, _choice(where, cells), _decision(cells))
            said.setdefault(_key(cells), {}).pop(path, None)
            said[_key(cells)][path] = one
    rows: list[_Cells] = []
    conflicts: list[Conflict] = []
    for key, by_file in said.items():
        told = list(by_file.values())
        if len({one.decision for one in told}) == 1:
            rows.append(told[0].cells)
            continue
        taken = _preferred(told, prefer)
        if taken is not None:
            rows.append(taken.cells)
        conflicts.append(
            Conflict(
                about=_about(key, told[0].cells),
                choices=tuple(one.choice for one in told),
                taken=None if taken is None else taken.choice,
            )
        )
    return MergedCorrections(
        [{column: cell for column, cell in row.items() if cell} for row in rows],
        tuple(conflicts),
        broken,
    )


def corrections_csv(rows: Iterable[dict[str, str]]) -> str:
    """Rows of corrections as the text of a file of them; further columns follow the known ones."""
    kept = list(rows)
    columns = dict.fromkeys((*COLUMNS, *(column for row in kept for column in row)))
    lines = io.StringIO()
    writer = csv.DictWriter(lines, list(columns), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _safe(cell) for name, cell in row.items()} for row in kept)
    return lines.getvalue()


def _safe(cell: str) -> str:
    """A cell that neither a spreadsheet nor a terminal runs; a number, also below 0, as it is."""
    try:
        float(cell)
    except ValueError:
        return for_spreadsheet(cell)
    return cell


def _cell(cells: _Cells, name: str) -> str:
    return plain(cells.get(name) or "").lower()


def _key(cells: _Cells) -> _Key:
    """What a correction is of."""
    action = " ".join((cells.get("action") or "").lower().replace("_", " ").split())
    if action in EVENT_ACTIONS:
        pair = action in ("same event", "other event")
        return ("event", _cell(cells, "event"), _cell(cells, "other") if pair else action)
    scope = _cell(cells, "scope") or "article"
    about = "role" if action == "role" else "place"
    key = [scope, about, plain(cells.get("mention") or "")]
    if scope != "all":
        key.append(plain(cells.get("article") or ""))
    if scope == "mention":
        key += [plain(cells.get("sentence") or ""), _cell(cells, "occurrence") or "1"]
    return tuple(key)


def _decision(cells: _Cells) -> _Key:
    """What it says, so that two that mean the same are the same."""
    action = _cell(cells, "action")
    place = _cell(cells, "geonameid")
    if not place and action not in ("notaplace", "role"):
        try:
            degrees = (float(cells.get(name) or 0) for name in ("latitude", "longitude"))
            place = ";".join(f"{degree:.4f}" for degree in degrees)
        except ValueError:
            place = _cell(cells, "place")
    if action == "notaplace":
        place = ""
    # To confirm a place and to give the same are one.
    action = "place" if action == "right" else action
    return (action, place, *(_cell(cells, name) for name in ("role", "type", "date")))


def _choice(where: str, cells: _Cells) -> Choice:
    action = " ".join((cells.get("action") or "").split())
    details = (cells.get("place") or cells.get("geonameid"), cells.get("role"))
    told = [part for part in (*details, cells.get("type"), cells.get("date")) if part]
    says = for_terminal(f"{action}: {', '.join(told)}" if told else action)
    who, when = (for_terminal(cells.get(name) or "") for name in ("who", "when"))
    return Choice(where, says[:160], who[:60], when[:40])


def _about(key: _Key, cells: _Cells) -> str:
    if key[0] == "event":
        return for_terminal(f"event {cells.get('event')}")
    where = f" in {cells.get('article')}" if key[0] != "all" else " in all articles"
    return for_terminal(f"{cells.get('mention')!r}{where}")[:160]


def _preferred(told: list[_Said], prefer: str | os.PathLike[str] | None) -> _Said | None:
    if prefer is None:
        return None
    if str(prefer) == LATEST:
        return max(reversed(told), key=lambda one: one.choice.when)
    return next((one for one in told if one.path == Path(prefer)), told[-1])
