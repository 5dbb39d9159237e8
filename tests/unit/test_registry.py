"""Plug-ins: geomap's own and other packages' are found alike, by kind and name."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from geomap import registry
from geomap.config.settings import Settings
from geomap.enrichment.chain import Live
from geomap.enrichment.queries import Ask
from geomap.errors import PluginError
from geomap.explanation.explain import explain
from geomap.gazetteer import Gazetteer
from geomap.geocoding import services
from geomap.pipeline.geoparser import Geoparser
from geomap.readers import base
from geomap.readers.articles import Article, parse_article, read_articles, stream_articles
from support.packages import forget, install

UPPER = '''
from geomap.readers.base import Reader
from geomap.schema.article import Article

class ShoutingReader(Reader):
    """The reader of .loud files, which begin with LOUD."""
    suffixes = (".loud",)
    def sniff(self, head):
        return head.startswith(b"LOUD")
    def read(self, source):
        text = source.data().decode()
        yield Article(source.article, text.removeprefix("LOUD ").capitalize())
'''


def test_a_package_adds_a_reader_by_one_file_and_one_line(package: Path, tmp_path: Path) -> None:
    install(package, "shouting", UPPER, "[geomap.readers]\nloud = shouting:ShoutingReader\n")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "raid.loud").write_text("POLICE RAIDED PERM.")
    (tmp_path / "a" / "raid.other").write_text("POLICE RAIDED PERM.")
    texts = {article.article: article.text for article in read_articles(tmp_path / "a")}
    assert texts == {"raid.loud": "Police raided perm."}
    (piped,) = stream_articles(io.BytesIO(b"LOUD POLICE RAIDED PERM."))
    assert isinstance(piped, Article) and piped.text == "Police raided perm."
    assert ".loud" in base.kinds()


GIVEN = """
from geomap.recognition.recogniser import select

class OnlyThese:
    'Takes for places the names of a list, and no others.'
    names, threshold = {"perm", "reading"}, 0.5
    def __init__(self, toponyms):
        self.toponyms = toponyms
    def score(self, prepared):
        return [float(span.toponym.key in self.names) for span in prepared.spans]
    def recognise(self, prepared):
        likely = self.score(prepared)
        return likely, select(prepared.spans, likely, prepared.words, self.threshold)
"""


def test_a_package_adds_a_recogniser(package: Path) -> None:
    install(package, "given", GIVEN, "[geomap.recognisers]\ngiven = given:OnlyThese\n")
    article = parse_article("In Moscow, Reading the paper, he thought of Perm, Russia.")
    rows = Geoparser(recogniser="given").parse(article)
    assert [row.mention for row in rows] == ["Reading", "Perm"]
    assert [row.mention for row in Geoparser().parse(article)] == ["Moscow", "Perm", "Russia"]


def test_the_most_populous_place_is_a_resolver_too() -> None:
    article = parse_article("PARIS, Texas (AP) - The mayor of Paris met the governor of Texas.")
    shipped, simple = Geoparser(), Geoparser(resolver="most_populous")
    assert {row.country_code for row in shipped.parse(article)} == {"US"}
    assert {row.country_code for row in simple.parse(article) if row.place == "Paris"} == {"FR"}
    assert shipped.fingerprint != simple.fingerprint


LAYER = """
from geomap.gazetteer.layers import MemoryLayer

class Quarters(MemoryLayer):
    'A gazetteer of one place, which is there when it is opened.'
    def attach(self, numbers):
        super().attach(numbers)
        self.add("Zvyozdochka Quarter", 58.02, 56.29, feature_class="P", feature_code="PPLX")

def layers():
    return [Quarters("quarters")]
"""


def test_a_package_adds_a_gazetteer(package: Path) -> None:
    assert not Gazetteer().lookup("Zvyozdochka Quarter")
    forget()
    install(package, "quarters", LAYER, "[geomap.gazetteers]\nquarters = quarters:layers\n")
    ((place, _),) = Gazetteer().lookup("Zvyozdochka Quarter")
    assert (place.latitude, place.longitude) == (58.02, 56.29)


GEOCODER = """
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geomap.geocoding.services import Service

class Villages(Geocoder):
    'A service that knows one village, and asks no server for it.'
    service = Service(
        name="villages", title="Villages", geopy="", domain="villages.example",
        attribution="(c) Villages", url="https://villages.example", licence="CC0", terms="",
        own_domain=False, own_scheme=False,
    )
    def geocode(self, query, exactly_one=True):
        return [Location("Dalnelesye, Perm Krai, Russia", (58.2, 56.1), {})]
"""


def test_a_package_adds_a_geocoder(package: Path, tmp_path: Path) -> None:
    install(package, "villages", GEOCODER, "[geomap.geocoders]\nvillages = villages:Villages\n")
    services._table.cache_clear()
    try:
        with Live(Settings(geocoder=("villages",), cache=tmp_path / "cache")) as live:
            (hit,) = live.reply(Ask("Dalnelesye")).hits
            article = parse_article("A bridge collapsed near Dalnelesye in Perm Krai, Russia.")
            (told,) = explain(article, "Dalnelesye", live=live)
    finally:
        services._table.cache_clear()
    assert (hit.service, hit.latitude, hit.longitude) == ("villages", 58.2, 56.1)
    assert (told.place, told.latitude) == ("Dalnelesye, Perm Krai, Russia", 58.2)


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
