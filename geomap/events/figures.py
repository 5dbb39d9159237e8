"""Numbers as they are written: "12,500", "1.7 million", "two dozen", "half a million"."""

from __future__ import annotations

import re

from geomap.events.told import Told

__all__ = ["value_at"]

_MOST_DIGITS = 12


def value_at(told: Told, at: int, last: int) -> tuple[int | None, int]:
    """A number in figures or words that begins at a word, and its last word."""
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    key = keys[at]
    if key.isdigit():
        return _figures(told, at, last)
    if key in lists.plural_numbers:
        return lists.plural_numbers[key], at
    if key in lists.unit_numbers or key in lists.ten_numbers:
        value, end = lists.unit_numbers.get(key, lists.ten_numbers.get(key, 0)), at
        if (
            key in lists.ten_numbers
            and end < last
            and keys[end + 1] in lists.unit_numbers
            and gaps[end] in ("-", " ")
        ):
            value, end = value + lists.unit_numbers[keys[end + 1]], end + 1
        return _scaled(told, value, end, last)
    if key in lists.ones and at < last and keys[at + 1] in lists.scales:
        return _scaled(told, 1, at, last)
    if key in lists.half and at + 1 < last and keys[at + 1] in lists.ones | lists.of_words:
        whole, end = value_at(told, at + 1, last)
        return (whole // 2, end) if whole and whole > 1 else (None, at)
    if key in lists.pair:
        return 2, at
    return None, at


def _figures(told: Told, at: int, last: int) -> tuple[int | None, int]:
    """A number in figures: "12,500", "1.7 million"; None for years, clocks and decimals."""
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    key = keys[at]
    if (
        (at and gaps[at - 1] in (".", ":", "/"))
        or len(key) > _MOST_DIGITS
        or at in told.in_name  # "South 24 Parganas"
    ):
        return None, at
    digits, end = key, at
    while (
        end < last
        and gaps[end] in (",", " ", " ")
        and re.fullmatch(r"\d{3}", keys[end + 1])
        and len(key) <= 3
    ):
        digits, end = digits + keys[end + 1], end + 1
    if end < last and gaps[end] in (".", ":", "/") and keys[end + 1].isdigit():
        scale = lists.scales.get(keys[end + 2]) if end + 1 < last and gaps[end] == "." else None
        if scale is None or len(keys[end + 1]) > 3:
            return None, at
        part = int(keys[end + 1]) * scale // 10 ** len(keys[end + 1])
        return int(digits) * scale + part, end + 2
    value = int(digits)
    if 1900 <= value <= 2100 and end == at:
        return None, at
    return _scaled(told, value, end, last)


def _scaled(told: Told, value: int, end: int, last: int) -> tuple[int, int]:
    lists = told.words.language.events
    keys = told.words.keys
    while end < last and keys[end + 1] in lists.scales:
        value, end = value * lists.scales[keys[end + 1]], end + 1
        if (
            end + 1 < last
            and keys[end + 1] in lists.joining
            and (keys[end + 2] in lists.unit_numbers or keys[end + 2] in lists.ten_numbers)
            and value >= 100
        ):
            more, end = value_at(told, end + 2, last)
            value += more or 0
    return value, end
