"""Who did it and to whom, in Russian and Ukrainian articles."""

from __future__ import annotations

import pytest

from geomap.pipeline.events import find_events
from geomap.schema.article import Article

pytest.importorskip("pymorphy3_dicts_ru")


def who_and_whom(text: str, language: str = "ru") -> set[tuple[str, str]]:
    found = find_events(Article(article="a", text=text, lang=language, published="2021-05-20"))
    return set(zip(found["actors"], found["targets"], strict=True))


def test_a_verb_agrees_with_who_did_it() -> None:
    text = "Полиция Перми задержала двух жителей Кунгура."
    assert who_and_whom(text) == {("Полиция Перми", "двух жителей Кунгура")}


def test_a_participle_of_the_passive_tells_to_whom() -> None:
    text = "В Перми на площади задержаны трое рабочих."
    assert who_and_whom(text) == {("", "трое рабочих")}


def test_who_died_did_nothing() -> None:
    assert who_and_whom("В Казани при взрыве погиб водитель.") == {("", "водитель")}


def test_a_thing_that_looks_like_a_subject_is_none() -> None:
    # "город" is the object: the verb is in the plural.
    assert who_and_whom("Город Херсон обстреляли из миномётов.") == {("", "")}


def test_ukrainian_tells_it_likewise() -> None:
    pytest.importorskip("pymorphy3_dicts_uk")
    text = "Рятувальники знайшли двох жителів Сум у Києві."
    assert ("Рятувальники", "двох жителів Сум") in who_and_whom(text, "uk")
