"""A look ahead leaves out no match of its pattern."""

import re
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.events import expressions
from geomap.events.expressions import _patterns, find_expressions
from geomap.events.openings import looking_ahead
from geomap.languages.base import default_language

PATTERNS = (
    r"ab|cd+e?f",
    r"(?:mon|tues)days?\b,?\s(?P<d>\d{1,2})",
    r"a{2,9}b",
    r"(?:a|b)*c",
    r"x*?y{0,3}[^z]q",
    r"(?<!n)(?=a)[a-f]\.?b",
    r"(?:)*abcdefgh",
)


PIECES = (
    "Monday", " ", "May", "12", " 2004", "the ", "three days later", "-", "last", " week", "(",
    "on ", "Thursday", "\n", "an hour ago", "’s", "Perm", "may", "1", "st", " of ", "June", ", ",
    "2019-09-13",
)  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
@given(st.text("abcdefmontuesdayxyzqn ,.12", max_size=30))
def test_the_same_is_found_with_it(pattern: str, text: str) -> None:
    ahead = re.compile(looking_ahead(pattern) + f"(?:{pattern})")
    found = [match.span() for match in re.finditer(pattern, text)]
    assert [match.span() for match in ahead.finditer(text)] == found


def test_what_may_begin_with_anything_has_none() -> None:
    assert looking_ahead(".a") == ""
    assert looking_ahead("a*") == ""


def test_the_expressions_of_english_begin_with_few_words() -> None:
    _, of_lower = _patterns(default_language())
    assert of_lower is not None
    text = "police raided an office on monday and found 12 guns there in may "
    words = [text[match.end() :] for match in of_lower.opening.finditer(text)]
    assert [rest.split()[0] for rest in words] == ["monday", "may"]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_the_same_is_found_as_by_trying_everywhere(pieces: list[str]) -> None:
    text, language = "".join(pieces), default_language()
    for start in range(len(text)):
        found = find_expressions(text, start, len(text) - start // 2, language)
        with patch.object(expressions, "_lower", return_value=None):
            assert found == find_expressions(text, start, len(text) - start // 2, language)
