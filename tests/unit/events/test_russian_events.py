"""Events of Russian and Ukrainian articles: their types, places, dates and numbers."""

from __future__ import annotations

import pytest

from geomap.events.expressions import find_expressions
from geomap.events.lexicon import lexicon
from geomap.languages.base import load_language
from geomap.pipeline.events import find_events
from geomap.schema.article import Article

pytest.importorskip("pymorphy3_dicts_ru")


@pytest.mark.parametrize(
    ("text", "kind", "place", "start", "numbers"),
    [
        (
            "В Перми во вторник прошли обыски в штабе Навального, задержаны 39 человек.",
            "raid",
            "Perm",
            "2021-05-18",
            {"arrested": 39},
        ),
        (
            "При пожаре в центре в Кемерове 25 марта погибли не менее 60 человек, 79 пострадали.",
            "death",
            "Kemerovo",
            "2021-03-25",
            {"killed": 60, "killed_as": "at least", "injured": 79},
        ),
        (
            "Автобус столкнулся с фурой на трассе под Воронежем, погибли 12 человек и 30 ранены.",
            "road_accident",
            "Voronezh",
            "",
            {"killed": 12, "injured": 30},
        ),
        (
            "Суд в Екатеринбурге в мае 2021 года приговорил активиста к трём годам колонии.",
            "verdict",
            "Yekaterinburg",
            "2021-05",
            {},
        ),
        (
            "Российские войска обстреляли Сумы, погиб мужчина.",
            "shelling",
            "Sumy",
            "",
            {"killed": 1},
        ),
    ],
    ids=["raid", "fire", "bus", "court", "shelling"],
)
def test_what_happened_where_when_and_to_how_many(
    text: str, kind: str, place: str, start: str, numbers: dict[str, object]
) -> None:
    article = Article(article="a", text=text, lang="ru", published="2021-05-20")
    (event,) = find_events(article).to_dict("records")
    assert (event["type"], event["place"], event["date_start"]) == (kind, place, start)
    assert {name: event[name] for name in numbers} == numbers


@pytest.mark.parametrize(
    ("text", "kind", "place", "start", "numbers"),
    [
        (
            "У Харкові внаслідок обстрілу 3 травня загинули двоє людей, ще 15 поранені.",
            "death",
            "Kharkiv",
            "2021-05-03",
            {"killed": 2, "injured": 15},
        ),
        (
            "Минулого тижня у Києві відкрили нову станцію метро.",
            "opening",
            "Kyiv",
            "2021-05-10",
            {},
        ),
    ],
    ids=["shelling", "metro"],
)
def test_the_same_in_ukrainian(
    text: str, kind: str, place: str, start: str, numbers: dict[str, object]
) -> None:
    pytest.importorskip("pymorphy3_dicts_uk")
    article = Article(article="a", text=text, lang="uk", published="2021-05-20")
    (event,) = find_events(article).to_dict("records")
    assert (event["type"], event["place"], event["date_start"]) == (kind, place, start)
    assert {name: event[name] for name in numbers} == numbers


@pytest.mark.parametrize(
    ("text", "kind", "parts"),
    [
        ("3 мая 2021 года", "date", {"d": "3", "m": "5", "y": "2021"}),
        ("с 5 по 7 июля", "date", {"d": "5", "d2": "7", "m": "7"}),
        ("в мае прошлого года", "month", {"m": "5", "y": "last"}),
        ("в ночь на среду", "weekday", {"w": "2"}),
        ("на прошлой неделе", "period", {"mod": "last", "u": "week"}),
        ("накануне", "relative", {"r": "-1"}),
        ("три дня назад", "ago", {"n": "3", "u": "day"}),
        ("летом 2014 года", "season", {"s": "летом", "y": "2014"}),
    ],
)
def test_expressions_of_time(text: str, kind: str, parts: dict[str, str]) -> None:
    sentence = f"Это случилось {text} у реки."
    (found,) = find_expressions(sentence, 0, len(sentence), load_language("ru"))
    assert (found.kind, found.parts) == (kind, parts)


def test_words_of_events_are_known_in_all_their_forms() -> None:
    forms = lexicon(load_language("ru")).forms_of
    assert [(form.lemma, form.tags) for form in forms("обстреляли")] == [("обстрелять", "dn")]
    assert [form.lemma for form in forms("выборах")] == ["выборы"]
    assert [form.lemma for form in forms("пожаром")] == ["пожар"]


def test_a_word_that_only_looks_like_an_events_tells_of_none() -> None:
    # "селе" is a form of "село", a village, and of "сель", a mudslide, too.
    text = "В селе Боровском открыли школу."
    found = find_events(Article(article="a", text=text, lang="ru"))
    assert "landslide" not in set(found["type"])
