"""What readers know of a text, as data: every case of every ``*.toml`` beside this file.

A case that fails today is marked so with its reason, strictly: once it passes, the mark has to go.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from support.cases import FOLDER, Case, read_cases


def all_cases() -> list[object]:
    """Every case, named by its file and itself."""
    return [
        pytest.param(
            case,
            id=f"{path.stem}: {case.name}",
            marks=[pytest.mark.xfail(strict=True, reason=case.xfail)] if case.xfail else [],
        )
        for path in sorted(FOLDER.glob("*.toml"))
        for case in read_cases(path)
    ]


@pytest.mark.parametrize("case", all_cases())
def test_case(case: Case) -> None:
    case.check()


@pytest.mark.parametrize(
    "table",
    [
        '[[case]]\nname = "a"\ntext = "Perm."\nabsnt = ["Perm"]',
        '[[case]]\nname = "a"\ntext = "Perm."',
        '[[case]]\nname = "a"\ntext = "Perm."\nplace = [{ mention = "Perm" }]',
        '[[case]]\nname = "a"\ntext = "Perm."\nplace = [{ mention = "Perm", rule = "event" }]',
        '[[case]]\nname = "a"\ntext = "Perm."\nplace = [{ mention = "Perm", role = "evnt" }]',
        '[[case]]\nname = "a"\ntext = "."\nmentions = []\n' * 2,
        'name = "a"\ntext = "Perm."\nabsent = ["Perm"]',
    ],
)
def test_a_case_that_is_not_well_formed_is_refused(tmp_path: Path, table: str) -> None:
    file = tmp_path / "cases.toml"
    file.write_text(table, "utf-8")
    with pytest.raises((AssertionError, TypeError)):
        list(read_cases(file))


@pytest.mark.parametrize(
    "expected",
    [
        'absent = ["Perm"]',
        'unfound = ["Perm"]',
        "mentions = []",
        'placed = ["Perm"]',
        'whole = ["York"]',
        'place = [{ mention = "Perm", country = "AT" }]',
        'place = [{ mention = "Perm", at = [47.2, 11.4] }]',
        'place = [{ mention = "Perm", admin1 = "Tyrol" }]',
        'place = [{ mention = "Perm", role = ["demonym", "metonym"] }]',
        'place = [{ mention = "Perm", class = "A" }]',
        'place = [{ mention = "Perm", code = "PPLC" }]',
        'place = [{ mention = "Perm", count = 1, country = "RU" }]',
        'place = [{ mention = "Perm", nth = 3, country = "RU" }]',
        'place = [{ mention = "Omsk", country = "RU" }]',
    ],
)
def test_what_is_not_so_fails(tmp_path: Path, expected: str) -> None:
    file = tmp_path / "cases.toml"
    text = "Trains from Perm, Russia, to New York do not run. Perm is a city in Russia."
    file.write_text(f'[[case]]\nname = "a"\ntext = "{text}"\n{expected}', "utf-8")
    (case,) = read_cases(file)
    with pytest.raises(AssertionError):
        case.check()
