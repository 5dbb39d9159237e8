"""How the matches of a pattern can begin, so that it is tried only where one may.

A pattern of many alternatives tries each of them at each word; a look ahead at the word's first
letters, made of the pattern itself, leaves out nearly all words at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from itertools import islice
from typing import Any

__all__ = ["looking_ahead"]

_LETTERS = 5
"""So many letters are looked at."""

_MOST = 20_000
"""So many beginnings are told apart at most."""

_ANY = ""
"""Stands at the end of a beginning that anything may follow."""

_Beginning = tuple[str, ...]


def looking_ahead(pattern: str) -> str:
    """A look ahead that is true wherever a pattern can match; empty if none can be made.

    Args:
        pattern: The pattern, without flags.
    """
    try:
        parsed = import_module("re._parser").parse(pattern)
        found = {start[:_LETTERS] for start in _starts(list(parsed), {()})}
    except (ImportError, AttributeError, _UnknownError):
        return ""  # a version of Python that reads patterns in another way
    if not found or min(map(len, found)) == 0 or (_ANY,) in found:
        return ""
    return f"(?={_trie(found)})"


class _UnknownError(Exception):
    """A part of a pattern that is not understood, or too many beginnings."""


def _starts(parts: list[Any], before: set[_Beginning]) -> set[_Beginning]:
    """How what matches some parts of a pattern can begin, given what stands before them."""
    found = before
    for part in parts:
        open_, closed = _divided(found)
        if not open_:
            break
        found = closed | _of_part(part, open_)
        if len(found) > _MOST:
            raise _UnknownError
    return found


def _divided(starts: Iterable[_Beginning]) -> tuple[set[_Beginning], set[_Beginning]]:
    """The beginnings that what follows makes longer, and those that are long enough."""
    open_: set[_Beginning] = set()
    closed: set[_Beginning] = set()
    for start in starts:
        is_closed = len(start) >= _LETTERS or start[-1:] == (_ANY,)
        (closed if is_closed else open_).add(start)
    return open_, closed


def _of_part(part: Any, before: set[_Beginning]) -> set[_Beginning]:
    """The same of one part."""
    name, value = str(part[0]), part[1]
    if name == "LITERAL":
        return {(*start, re.escape(chr(value))) for start in before}
    if name == "IN":
        return {(*start, _class(value)) for start in before}
    if name in ("AT", "ASSERT", "ASSERT_NOT"):  # they take no letter
        return before
    if name == "BRANCH":
        return set().union(*(_starts(list(branch), before) for branch in value[1]))
    if name == "SUBPATTERN" and not value[1] and not value[2]:
        return _starts(list(value[3]), before)
    if name == "ATOMIC_GROUP":
        return _starts(list(value), before)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeated(value, before)
    return {(*start, _ANY) for start in before}


def _repeated(value: Any, before: set[_Beginning]) -> set[_Beginning]:
    least, most, parts = value
    found: set[_Beginning] = set() if least else set(before)
    now = before
    for count in range(1, min(int(most), _LETTERS) + 1):
        now = _starts(list(parts), now)
        if count >= least:
            found |= now
    if least > _LETTERS:
        found |= {(*start, _ANY) for start in now}
    if int(most) > _LETTERS:  # of what may be empty
        found |= {(*start, _ANY) for start in _divided(now)[0]}
    return found


_CATEGORIES = {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s", "CATEGORY_WORD": r"\w"}


def _class(items: Iterable[Any]) -> str:
    """One of several letters, as a pattern; `_ANY` for what is not understood."""
    told = ""
    for item in items:
        name, value = str(item[0]), item[1]
        if name == "LITERAL":
            told += re.escape(chr(value))
        elif name == "RANGE":
            told += "-".join(re.escape(chr(end)) for end in value)
        elif name == "CATEGORY" and str(value) in _CATEGORIES:
            told += _CATEGORIES[str(value)]
        else:
            return _ANY
    return f"[{told}]"


def _trie(starts: set[_Beginning]) -> str:
    """A pattern of beginnings; what is the same in several is written once."""
    by_first: dict[str, set[_Beginning]] = {}
    for start in starts:
        if not start or start[0] == _ANY:
            return ""  # anything may follow
        by_first.setdefault(start[0], set()).add(start[1:])
    told = [first + _trie(others) for first, others in sorted(by_first.items())]
    return f"(?:{'|'.join(told)})" if len(told) > 1 else next(islice(told, 1))
