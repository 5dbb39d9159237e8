"""Plug-ins: geomap's own and other packages' are found alike, by kind and name."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from geomap import registry
from geomap.errors import PluginError
from geomap.readers import base
from geomap.readers.articles import read_articles, read_stream

UPPER = '''
from geomap.schema.article import Article

class ShoutingReader:
    """The reader of .loud files, which begin with LOUD."""
    suffixes = (".loud",)
    def sniff(self, head):
        return head.startswith(b"LOUD")
    def read(self, data, article, shown):
        return Article(article, data.decode().removeprefix("LOUD ").capitalize())
'''


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where another package is installed, beside geomap's own."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(site)
    forget()
    yield site
    forget()


def forget() -> None:
    for remembered in (registry._entries, registry._pyproject, base._readers, base._by_suffix):
        remembered.cache_clear()


def install(site: Path, name: str, source: str, entry_points: str) -> None:
    """Installs a package with one module as pip does, as far as Python sees it."""
    (site / f"{name}.py").write_text(source)
    info = site / f"{name}-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
    (info / "entry_points.txt").write_text(entry_points)


def test_a_package_adds_a_reader_by_one_file_and_one_line(package: Path, tmp_path: Path) -> None:
    install(package, "shouting", UPPER, "[geomap.readers]\nloud = shouting:ShoutingReader\n")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "raid.loud").write_text("POLICE RAIDED PERM.")
    (tmp_path / "a" / "raid.other").write_text("POLICE RAIDED PERM.")
    texts = {article.article: article.text for article in read_articles(tmp_path / "a")}
    assert texts == {"raid.loud": "Police raided perm."}
    assert read_stream(io.BytesIO(b"LOUD POLICE RAIDED PERM.")).text == "Police raided perm."
    assert ".loud" in base.kinds()


def test_a_broken_package_is_told_of_and_the_others_work(
    package: Path, caplog: pytest.LogCaptureFixture
) -> None:
    install(package, "broken", "import no_such_module", "[geomap.readers]\nbad = broken:Reader\n")
    assert base.reader_of_suffix(".TXT") is not None
    assert "bad: cannot be imported from broken:Reader: ModuleNotFoundError" in caplog.text


def test_a_name_that_is_taken_keeps_its_meaning(
    package: Path, caplog: pytest.LogCaptureFixture
) -> None:
    install(package, "shouting", UPPER, "[geomap.readers]\nplain = shouting:ShoutingReader\n")
    assert registry.load("readers", "plain").__module__ == "geomap.readers.plain"
    assert "shouting:ShoutingReader: geomap.readers of this name is geomap.readers.plain" in (
        caplog.text
    )


def test_a_plug_in_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(PluginError, match="nothing: is none of geomap's readers: choose from plai"):
        registry.load("readers", "nothing")


@pytest.mark.parametrize("kind", registry.KINDS)
def test_all_of_geomaps_own_can_be_loaded(kind: str) -> None:
    for name in registry.names(kind):
        assert callable(registry.load(kind, name))
