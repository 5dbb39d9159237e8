"""Languages that are read by lists of words: what is cut, and which names are seen in a text."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from geomap import resources
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.languages.base import codes, load_language
from geomap.languages.sequence import SequenceLanguage
from geomap.languages.word_lists import WordLists
from geomap.output.page import assets
from geomap.recognition.prepare import Prepared, prepare
from geomap.schema.article import Article
from geomap.text.names import fold

PLURALS = {"zero", "one", "two", "few", "many", "other"}
"""Of CLDR."""


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


def read(text: str, code: str, gazetteer: Gazetteer) -> Prepared:
    article = Article("", text, lang=code)
    return prepare(article, Toponyms(gazetteer, load_language(code)), title=False)


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "dans l'Aude, à L'Aquila", ["dans", "l", "Aude", "à", "L'Aquila"]),
        ("it", "nell'Aude d'Italia", ["nell", "Aude", "d", "Italia"]),
        ("tr", "Ankara'da o'nun", ["Ankara", "da", "o'nun"]),  # a name's ending, not a pronoun's
        ("de", "Gib's auf in Kiel", ["Gib", "auf", "in", "Kiel"]),
        ("zh", "在北京，2019年", ["在", "北", "京", "2019", "年"]),  # by letters
        ("en", "in l'Aude 北京", ["in", "l'Aude", "北京"]),  # left as it is
    ],
)
def test_words_that_stand_together_are_cut(
    code: str, text: str, words: list[str], gazetteer: Gazetteer
) -> None:
    prepared = read(text, code, gazetteer).words
    assert prepared.words == words
    for word, start, end in zip(words, prepared.starts, prepared.ends, strict=True):
        assert text[start:end] == word


@pytest.mark.parametrize(
    ("code", "text", "name", "country"),
    [
        ("de", "Er kam aus der Nähe Athens.", "Athens", "GR"),  # a genitive
        ("de", "Er lebt in den Vereinigten Staaten.", "Vereinigten Staaten", "US"),
        ("fr", "Il vit en Côte d'Ivoire.", "Côte d'Ivoire", "CI"),
        ("it", "Vive a Reggio nell'Emilia.", "Reggio nell'Emilia", "IT"),
        ("es", "Vive en Ciudad de México.", "Ciudad de México", "MX"),
        ("tr", "Ankara'nın merkezinde", "Ankara", "TR"),
        ("ar", "في الرياض وبيروت", "بيروت", "LB"),  # and Beirut, in one word
        ("ar", "في الولايات المتحدة", "الولايات المتحدة", "US"),
        ("zh", "他住在中国南京市。", "中国", "CN"),  # CLDR's name, of two letters
        ("zh", "他住在中国南京市。", "南京市", "CN"),
        ("nl", "Hij woont in Zuid-Korea.", "Zuid-Korea", "KR"),
        ("ar", "وصل الى والاسكندريه", "الاسكندريه", "EG"),  # for الإسكندرية
        ("zh", "他住在图卢兹。", "图卢兹", "FR"),  # the gazetteer has the traditional signs
        ("zh", "她住在圖盧茲。", "圖盧茲", "FR"),
        ("de", "in den VAE", "VAE", "AE"),
        ("es", "la ciudad de Nueva York", "Nueva York", "US"),
        ("tr", "Pencap'ta", "Pencap", "PK"),  # one of two, by Natural Earth
        ("tr", "IĞDIR'DA", "IĞDIR", "TR"),  # İ and I are two letters, each with its own small one
        ("tr", "İZMİR'DE", "İZMİR", "TR"),
        ("tr", "Diyarbakir'da", "Diyarbakir", "TR"),  # without the letters of Turkish
    ],
)
def test_names_are_seen_as_the_language_writes_them(
    code: str, text: str, name: str, country: str, gazetteer: Gazetteer
) -> None:
    spans = {text[span.start : span.end]: span for span in read(text, code, gazetteer).spans}
    assert name in spans
    assert gazetteer.place(spans[name].toponym.rows[0]).country_code == country


def test_a_town_is_meant_before_the_division_that_is_called_after_it(gazetteer: Gazetteer) -> None:
    for code, name in (("zh", "纽约"), ("pt", "Moscou")):
        toponym = Toponyms(gazetteer, load_language(code)).get(fold(name))
        assert toponym is not None
        assert gazetteer.place(toponym.rows[0]).feature_class == "P"


def test_sentences_end_where_the_script_ends_them(gazetteer: Gazetteer) -> None:
    words = read("他来了。她走了！", "zh", gazetteer).words
    assert words.sentences == [0, 0, 0, 1, 1, 1]


@pytest.mark.parametrize("code", [code for code in codes() if load_language(code).by_lists])
def test_a_language_has_what_it_is_read_by(code: str) -> None:
    language = load_language(code)
    assert language.code == code
    assert (language.folder / "names.crfsuite").stat().st_size < 3_000_000


@pytest.mark.parametrize("code", resources.page_languages())
def test_the_page_says_all_in_each_language(code: str) -> None:
    def flat(strings: dict[str, Any], before: str = "") -> dict[str, set[str]]:
        """Of each text, or of its plural forms together, what it has in braces."""
        if set(strings) <= PLURALS:
            return {before: set(re.findall(r"\{\w+\}", " ".join(strings.values())))}
        found: dict[str, set[str]] = {}
        for key, part in strings.items():
            found |= flat(part if isinstance(part, dict) else {"other": part}, f"{before}.{key}")
        return found

    folder = resources.PACKAGE / "output" / "page" / "strings"
    said, english = (
        flat(json.loads((folder / f"{name}.json").read_text("utf-8"))) for name in (code, "en")
    )
    assert said == english


@pytest.mark.parametrize("code", [code for code in resources.page_languages() if code != "en"])
def test_the_base_map_has_a_name_or_none_for_each_place(code: str) -> None:
    world = json.loads(assets.world(code))  # which raises where they are not as many
    assert {shape["code"]: shape["name"] for shape in world["shapes"]}["DE"] != "Germany"


def test_endings_in_capitals_are_no_names(gazetteer: Gazetteer) -> None:
    spans = read("İZMİR'DE VE KARS'IN İÇİNDE", "tr", gazetteer).spans
    assert "DE" not in {span.toponym.key.upper() for span in spans}


def test_what_a_place_is_is_told_from_its_name() -> None:
    arabic = load_language("ar")
    assert isinstance(arabic, SequenceLanguage)
    lists = arabic.morphology
    assert isinstance(lists, WordLists)
    assert lists.is_generic("بمدينة")
    assert not lists.is_generic("حلب")


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("中美两国会谈。", {"中": "CN", "美": "US"}),
        ("中日关系好转。", {"中": "CN", "日": "JP"}),
        ("美军空袭。", {"美": "US"}),
        ("中美貿易戰升溫。", {"中": "CN", "美": "US"}),  # in traditional signs
        ("京津冀暴雨。", {"京": "CN", "津": "CN", "冀": "CN"}),
        ("其中日本队获胜。", {}),  # among them Japan's team
        ("中美洲国家开会。", {}),  # Central America
        ("以军事行动回应。", {}),  # with military action, not Israel's army
        ("京沪高铁停运。", {}),  # a railway
    ],
)
def test_signs_of_headlines_stand_for_names(
    text: str, signs: dict[str, str], gazetteer: Gazetteer
) -> None:
    found = {
        text[span.start : span.end]: gazetteer.place(span.toponym.rows[0]).country_code
        for span in read(text, "zh", gazetteer).spans
        if span.toponym.is_abbreviation and span.end - span.start == 1
    }
    assert found == signs
