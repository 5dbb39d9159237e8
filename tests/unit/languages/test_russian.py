"""Russian: names in every case, adjectives of places, and what is no place."""

from __future__ import annotations

import pytest

from geomap.languages.base import load_language
from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import parse_article
from geomap.schema.location import Location

RAIDS = """\
В четверг утром полиция пришла с обыском в редакцию газеты в Перми. По словам адвоката, двери \
вскрыли в шесть часов, а сотрудников отпустили только к вечеру.

Обыски прошли также в Екатеринбурге, Великом Новгороде и Ростове-на-Дону. Следователи приехали \
из Москвы, сообщили в управлении по Пермскому краю. Журналист Сергей Пермяков живёт под Харьковом.

Российские и немецкие издания потребовали объяснений. «Северсталь» отказалась от комментариев.
"""


ROLES = """\
МОСКВА, 12 сен — Обыски прошли в четверг в Калининграде, Владивостоке и Перми. Киев заявил \
протест, а мэрия Казани отказалась от комментариев.
"""


def located(text: str) -> dict[str, Location]:
    rows = shared_geoparser().parse(parse_article(text, language="ru"))
    return {row.mention: row for row in rows}


@pytest.fixture(scope="module")
def raids() -> dict[str, Location]:
    return located(RAIDS)


@pytest.fixture(scope="module")
def roles() -> dict[str, Location]:
    return located(ROLES)


@pytest.mark.parametrize(
    ("mention", "place", "country"),
    [
        ("Перми", "Perm", "RU"),
        ("Екатеринбурге", "Yekaterinburg", "RU"),
        ("Великом Новгороде", "Velikiy Novgorod", "RU"),
        ("Ростове-на-Дону", "Rostov-on-Don", "RU"),
        ("Москвы", "Moscow", "RU"),
        ("Пермскому краю", "Perm Krai", "RU"),
        ("Харьковом", "Kharkiv", "UA"),
        ("Российские", "Russia", "RU"),
        ("немецкие", "Germany", "DE"),
    ],
)
def test_names_are_found_in_every_case(
    raids: dict[str, Location], mention: str, place: str, country: str
) -> None:
    row = raids[mention]
    assert (row.place, row.country_code) == (place, country)


def test_surnames_and_firms_are_no_places(raids: dict[str, Location]) -> None:
    assert not {"Пермяков", "Сергей Пермяков", "Северсталь"} & set(raids)


def test_adjectives_are_demonyms(raids: dict[str, Location]) -> None:
    assert {raids[name].role for name in ("Российские", "немецкие")} == {"demonym"}


@pytest.mark.parametrize(
    ("mention", "role"),
    [
        ("МОСКВА", "dateline"),
        ("Калининграде", "event"),
        ("Владивостоке", "event"),
        ("Перми", "event"),
        ("Киев", "metonym"),
        ("Казани", "metonym"),
    ],
)
def test_names_have_roles(roles: dict[str, Location], mention: str, role: str) -> None:
    assert roles[mention].role == role


def test_namesakes_of_former_names_stand_back(roles: dict[str, Location]) -> None:
    assert roles["Калининграде"].place == "Kaliningrad"  # Korolev was called so, too


def test_a_dictionary_that_is_not_installed_is_told_of_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert load_language("ru").lacks == "pip install 'geomap[ru]'"
