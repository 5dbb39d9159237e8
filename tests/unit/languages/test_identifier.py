"""The model that tells languages, as kept: the same model, read from fewer bytes."""

import sys
from pathlib import Path

import pytest
from py3langid import langid

from geomap.languages.identifier import read_identifier

TEXTS = (
    "Полиция провела обыски в Перми.",
    "Nosūtīja vēstuli uz Rīgu.",
    "地震が起きた。",
    "",
    "Omsk 2, Perm 1",
)


def test_a_model_that_was_kept_ranks_as_that_which_it_was_made_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    first, again = read_identifier(), read_identifier()
    assert list(tmp_path.rglob("model_npz_xz*"))
    plain = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    for model in (first, again, plain):
        model.set_languages(["ru", "lv", "ja", "en", "de"])
    for text in TEXTS:
        assert first.rank(text) == again.rank(text) == plain.rank(text)


def test_nothing_is_kept_where_python_keeps_no_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    assert read_identifier().rank(TEXTS[0])[0][0] == "ru"
    assert not list(tmp_path.rglob("*"))
