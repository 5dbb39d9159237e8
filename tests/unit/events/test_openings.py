"""A look ahead leaves out no match of its pattern."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.events.expressions import _patterns
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


@pytest.mark.parametrize("pattern", PATTERNS)
@given(st.text("abcdefmontuesdayxyzqn ,.12", max_size=30))
def test_the_same_is_found_with_it(pattern: str, text: str) -> None:
    ahead = re.compile(looking_ahead(pattern) + f"(?:{pattern})")
    found = [match.span() for match in re.finditer(pattern, text)]
    assert [match.span() for match in ahead.finditer(text)] == found


def test_what_may_begin_with_anything_has_none() -> None:
    assert looking_ahead(".a") == ""
    assert looking_ahead("a*") == ""


def test_the_expressions_of_english_have_one_and_few_words_begin_so() -> None:
    _, of_lower = _patterns(default_language())
    assert of_lower is not None
    ahead = re.compile(looking_ahead(of_lower.all.pattern))
    text = "police raided an office on monday and found 12 guns there in may "
    words = [text[word.start() :] for word in re.finditer(r"\b\w", text)]
    assert [rest.split()[0] for rest in words if ahead.match(rest)] == ["monday", "may"]
