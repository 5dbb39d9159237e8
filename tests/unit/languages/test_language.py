"""Languages: chosen for each article, read when they occur, added by other packages."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from geomap.errors import PluginError
from geomap.events.expressions import find_expressions
from geomap.events.resolving import resolve
from geomap.languages import choice
from geomap.languages.base import codes, default_language, load_language, stated_language
from geomap.languages.choice import language_of, read_in
from geomap.languages.sections import read_section
from geomap.languages.words import TextWords
from geomap.models.ensemble import model_of
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import parse_article
from geomap.storage.results import ResultCache
from geomap.text.tokenizer import split_words
from support.packages import installed_at
from support.vessin import install_vessin

TEXT = "Bolo razu zu Tomsk. Skt. Perm bolo razu. Omsk razu."


@pytest.fixture(scope="module")
def vessin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of a language that another package adds; a language is loaded once."""
    with installed_at(tmp_path_factory.mktemp("vessin")) as site:
        install_vessin(site)
        yield site / "vessin"


def test_an_article_is_read_in_the_language_that_it_states(vessin: Path) -> None:
    geoparser = Geoparser()
    assert "vessin" not in sys.modules  # not before such an article occurs
    stated, plain = parse_article(f"---\nlang: xv-VE\n---\n{TEXT}"), parse_article(TEXT)
    assert (stated.lang, plain.lang) == ("xv", "")
    rows = geoparser.parse(stated)
    assert [row.mention for row in rows] == ["Tomsk"]
    assert (rows[0].place, rows[0].country_code) == ("Tomsk", "RU")
    english = [row.mention for row in geoparser.parse(plain)]
    assert {"Perm", "Omsk"} <= set(english)  # a saint, and to sleep in Vessin
    assert str(Path(sys.modules["vessin"].__file__ or "").parent) == str(vessin)


def test_words_are_cut_by_its_abbreviations(vessin: Path) -> None:
    assert split_words(TEXT, language=load_language("xv")).sentences[3:6] == [0, 1, 1]
    assert split_words(TEXT).sentences[3:6] == [0, 1, 2]


def test_its_dates_are_read_by_its_own_patterns(vessin: Path) -> None:
    text = "Bolo razu zu 5 di marto 2019."
    (found,) = find_expressions(text, 0, len(text), load_language("xv"))
    period = resolve(found, date(2020, 1, 1))
    assert period is not None
    assert (found.lead, period.start) == ("zu", date(2019, 3, 5))


def test_models_are_its_own_where_it_has_any(vessin: Path) -> None:
    language, english = load_language("xv"), default_language()
    assert model_of(language, "confidence") == model_of(english, "confidence")
    (vessin / "model.json").write_text('{"confidence": [9.0, 0.0, 0.0]}')
    assert model_of(language, "confidence") == [9.0, 0.0, 0.0]
    assert model_of(language, "usage") is model_of(english, "usage")


def test_its_results_are_kept_until_one_of_its_files_changes(vessin: Path, tmp_path: Path) -> None:
    article = parse_article(TEXT, language="xv")
    with ResultCache(tmp_path, "version") as results:
        results.put(article, [])
        assert results.get(article) == []
        assert results.get(parse_article(TEXT)) is None
        del load_language("xv").fingerprint
        (vessin / "titles.txt").write_text("skt\nbolo\n")
        assert results.get(article) is None


def test_another_process_has_the_same_language(vessin: Path) -> None:
    assert pickle.loads(pickle.dumps(load_language("xv"))) is load_language("xv")


def test_a_language_that_lacks_what_it_needs_is_read_by_names_alone(
    vessin: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(load_language("xv")), "lacks", "pip install vessin-more")
    choice._lacks.cache_clear()
    article = read_in(parse_article(TEXT, language="xv"))
    assert not language_of(article).is_known
    assert "articles in language 'xv' need more: pip install vessin-more" in caplog.text
    choice._lacks.cache_clear()


def test_a_language_that_is_not_there_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):
        assert read_in(parse_article("---\nlang: tlh\n---\nNuqneH.")).lang == "tlh"
    (told,) = caplog.messages
    assert told.startswith("language 'tlh' is not known: only names of several")
    assert [stated_language(code) for code in ("EN-gb", "en_US", "rus", "tlh", "und")] == [
        "en",
        "en",
        "ru",
        "tlh",
        "",
    ]
    assert codes()[0] == "en"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('abreviations = "skt"', "'abreviations' is not known: did you mean abbreviations?"),
        ('abbreviations = "@skt"', "abbreviations: KeyError('skt'): mend the entry"),
        ("abbreviations = 3", "abbreviations: AttributeError"),
        ("abbreviations", "mend the file"),
    ],
)
def test_a_mistake_in_a_file_is_told(content: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "text.toml"
    file.write_text(content)
    with pytest.raises(PluginError, match=r"text\.toml: ") as raised:
        read_section(TextWords, file)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("De politie heeft donderdag in Rotterdam drie mannen opgepakt na een schietpartij.", "nl"),
        ("東京で大きな地震があった。", "ja"),
        ("В Перми прошли обыски.", "ru"),
        ("Police raided offices in Perm on Thursday, and the mayor said nothing.", ""),
        ("Perm, Omsk, Tomsk", ""),  # a headline tells no language
        ("Flash flood warning Perm until 11:45PM", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_text_is_found(text: str, code: str) -> None:
    assert read_in(parse_article(text)).lang == code
    assert read_in(parse_article(text), "en").lang == ""  # the reader said so
    assert read_in(parse_article(text, language="xv"), "en").lang == "xv"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Polisen grep på torsdagen tre män i Göteborg, Rio de Janeiro och Bjuv; de sökte efter "
            "Per Malmö.",
            {"Göteborg": "SE", "Rio de Janeiro": "BR"},  # not a village, nor a man's name
        ),
        (
            "大阪市と北海道でも揺れを感じた。東京で被害はない。",
            {"大阪市": "JP", "北海道": "JP", "東京": "JP"},
        ),
    ],
)
def test_what_no_package_reads_is_read_by_the_gazetteers_names(
    text: str, places: dict[str, str]
) -> None:
    rows = Geoparser().parse(read_in(parse_article(text)))
    assert {row.mention: row.country_code for row in rows} == places
    assert {row.role for row in rows} == {"mention"}
    assert all("geomap knows no words of this language" in row.reasons for row in rows)
    assert max(row.confidence for row in rows) <= 0.5


def test_what_is_kept_of_articles_is_forgotten_when_a_language_can_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Installing an extra later must not leave its articles as they were found without it."""
    from geomap.languages import choice
    from geomap.pipeline import geoparser

    digest = geoparser._program_version.__wrapped__
    with_all = digest()
    assert digest() == with_all and "ru" in choice.readable()
    monkeypatch.setattr(geoparser, "readable", lambda: ("en",))
    assert digest() != with_all
