"""Roles of names in sentences of the kinds that were once told wrong, none of them trained on.

``fixtures/roles.tsv``: a kind, a tab, a text with each name of a place in brackets and a letter for
its role behind them: e event, m mention, g metonym, d dateline, x event or mention.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import pytest

import geomap

ROLES = {"e": {"event"}, "m": {"mention"}, "g": {"metonym"}, "d": {"dateline"}}
ROLES["x"] = {"event", "mention"}

KINDS = {
    "R1": "lists",
    "R2": "what befalls a place",
    "R3": "headings, captions and tables",
    "R4": "governments and teams",
    "R5": "comparison, origin, biography",
    "R6": "datelines",
    "K18": "who reports from where",
}

LEAST_RIGHT = 0.8
"""Share of the names found whose role is right, of each kind."""

MARK = re.compile(r"\[([^][]+)\]([a-z])")


@lru_cache(maxsize=1)
def told() -> dict[str, list[tuple[str, str, str, str]]]:
    """By kind the names found: name, role, letter that is right, text."""
    found: defaultdict[str, list[tuple[str, str, str, str]]] = defaultdict(list)
    path = Path(__file__).parents[1] / "fixtures" / "roles.tsv"
    for line in path.read_text("utf-8").splitlines():
        kind, _, marked = line.partition("\t")
        marked = marked.replace("\\n", "\n")
        text = MARK.sub(r"\1", marked)
        rows = geomap.locate_text(text)
        roles = dict(zip(rows["mention"], rows["role"], strict=True))
        found[kind] += [
            (name, roles[name], letter, text)
            for name, letter in MARK.findall(marked)
            if name in roles
        ]
    return found


@pytest.mark.parametrize("kind", KINDS, ids=KINDS.values())
def test_roles_of_a_kind(kind: str) -> None:
    names = told()[kind]
    wrong = [name for name in names if name[1] not in ROLES[name[2]]]
    assert len(names) >= 9
    assert 1 - len(wrong) / len(names) >= LEAST_RIGHT, wrong


def test_members_of_a_list_have_one_role() -> None:
    by_text: defaultdict[str, set[str]] = defaultdict(set)
    for _, role, _, text in told()["R1"]:
        by_text[text].add(role)
    assert all(len(roles) == 1 for roles in by_text.values()), by_text
