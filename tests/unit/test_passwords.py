"""Addresses with a password: no error tells it, whoever raises it."""

from __future__ import annotations

import pickle

import pytest

from geomap import errors
from geomap.errors import ArticleError, GeomapError, OutputError, without_passwords
from support.command import Run


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("https://u:secret@h.example/x?y=1 is bad", "https://h.example/x?y=1 is bad"),
        ("'ftp://secret@h/AU.zip': no", "'ftp://h/AU.zip': no"),
        ("http:/u:secret@h.example: one slash", "http:/h.example: one slash"),
        ("//u:secret@h", "//h"),
        ("https://u:sec/ret@h/x", "https://h/x"),
        ("https://u:sec@ret@h/x", "https://h/x"),
        ("two: http://a:b@c, http://d:e@f", "two: http://c, http://f"),
        ("postgres://u:secret@db:5432/x", "postgres://db:5432/x"),
        ("https://h:8080/@user/x stays", "https://h:8080/@user/x stays"),
        ("https://h/@user and desk@example.org stay", "https://h/@user and desk@example.org stay"),
        ("a path /home/u:x@y/z stays", "a path /home/u:x@y/z stays"),
    ],
)
def test_a_text_without_passwords(text: str, cleaned: str) -> None:
    assert without_passwords(text) == cleaned


@pytest.mark.parametrize("name", [name for name in errors.__all__ if name.endswith("Error")])
def test_no_error_of_geomap_holds_one(name: str) -> None:
    error = getattr(errors, name)("https://u:secret@h/x: no such thing")
    assert isinstance(error, GeomapError)
    assert str(error) == str(pickle.loads(pickle.dumps(error))) == "https://h/x: no such thing"
    assert "secret" not in repr(error)


def test_errors_are_still_the_builtin_ones() -> None:
    assert isinstance(ArticleError("no"), ValueError) and isinstance(OutputError("no"), OSError)


ADDRESS = "https://u:secret@h.example/x"


@pytest.mark.parametrize(
    "command",
    [
        ["gazetteer", "install", "ftp://u:secret@h.example/AU.zip"],
        ["gazetteer", "install", "//u:secret@h.example/AU.zip"],
        ["build", ADDRESS],
        ["build", "--tiles", ADDRESS, "."],
        ["build", "--config", ADDRESS],
        ["build", "--jobs", ADDRESS],
        ["build", "--corrections", ADDRESS],
        ["locate", ADDRESS],
        ["locate", ".", "--format", ADDRESS],
        ["locate", ".", "--output", f"{ADDRESS}.csv"],
        ["geocode", "Perm", "--geocoder", ADDRESS],
        ["evaluate", ADDRESS],
        ["cache", "export", ADDRESS],
        [ADDRESS],
    ],
    ids=" ".join,
)
def test_no_command_prints_one(geomap: Run, command: list[str]) -> None:
    done = geomap(*command)
    assert done.returncode != 0
    assert "secret" not in done.stdout + done.stderr
