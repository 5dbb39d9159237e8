"""Paragraphs in another language than their article: which they are, and how they are read."""

from __future__ import annotations

import pytest

from geomap.languages.base import load_language
from geomap.languages.paragraphs import Stretch, foreign, without
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article

FLOOD = """Floods hit the town of Grozny on Monday and thousands of people fled, officials said.

«Мы уехали из Перми в Екатеринбург ещё вечером, потому что река вышла из берегов», — рассказала \
она.

The river also rose in Vladikavkaz and in the villages of Ingushetia."""

PASS = """The mayor of Bolzano spoke on Tuesday about the closure of the pass to Austria.

Hinweis für Reisende: Die Straße von Bozen nach Innsbruck ist wegen Schnee bis auf weiteres \
gesperrt, und auch der Weg nach Meran ist nicht frei.

Trains from Verona are running to the border, the company said, and buses go on from there."""

SEARCHES = """В Перми во вторник прошли обыски, задержаны 39 человек, сообщили в полиции. Об этом \
также рассказали в Екатеринбурге.

The embassy of the United States in Moscow said that it was aware of reports from Kazan and asked \
its citizens to stay in their homes.

В Казани открыли пункт, где можно узнать о задержанных, и это было сделано по просьбе родных."""

TALKS = """В Москве во вторник прошли переговоры, и их итоги были объявлены вечером.

«Ми виїхали з Харкова до Полтави вночі, бо це було дуже небезпечно для дітей, та й вони також \
боялися», — розповіла жителька.

В Белгороде открыли пункт, и это было сделано по просьбе родных."""


@pytest.mark.parametrize(
    ("text", "lang", "rows"),
    [
        (
            FLOOD,
            "",
            {
                "Grozny": ("en", "Grozny"),
                "Перми": ("ru", "Perm"),
                "Екатеринбург": ("ru", "Yekaterinburg"),
                "Vladikavkaz": ("en", "Vladikavkaz"),
            },
        ),
        (
            PASS,
            "",
            {
                "Bolzano": ("en", "Bolzano"),
                "Bozen": ("de", "Bolzano"),
                "Meran": ("de", "Merano"),
                "Verona": ("en", "Verona"),
            },
        ),
        (
            SEARCHES,
            "ru",
            {
                "Перми": ("ru", "Perm"),
                "Moscow": ("en", "Moscow"),
                "Kazan": ("en", "Kazan"),
                "Казани": ("ru", "Kazan"),
            },
        ),
        (
            TALKS,
            "ru",
            {
                "Москве": ("ru", "Moscow"),
                "Полтави": ("uk", "Poltava"),
                "Белгороде": ("ru", "Belgorod"),
            },
        ),
    ],
    ids=["Russian in English", "German in English", "English in Russian", "Ukrainian in Russian"],
)
def test_a_paragraph_is_read_in_its_own_language(
    text: str, lang: str, rows: dict[str, tuple[str, str]]
) -> None:
    if any(load_language(code).lacks for code, _ in rows.values()):
        pytest.skip("needs geomap[languages]")
    found = shared_geoparser().parse(Article("a", text, lang=lang))
    assert [row.start for row in found] == sorted(row.start for row in found)
    assert all(text[row.start : row.end] == row.mention for row in found)
    told = {row.mention: (row.lang, row.place) for row in found}
    assert {name: told.get(name) for name in rows} == rows


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # Too short to tell.
        ("The mayor spoke to reporters about the closure of the pass.\n\nDie Straße ist zu.", ""),
        # Names alone, in whatever language they are.
        (
            "The results of the final were as follows, and all of them set a record.\n\n"
            "Müller Köln, Schäfer Düsseldorf, García Málaga, Núñez Córdoba, Le Goff Quimper, "
            "Dubois Orléans, Rossi Forlì, Bianchi Cefalù",
            "",
        ),
        # A quotation within a paragraph of the article's own language.
        ("The sign read: „Die Straße ist gesperrt“, and that was all that the driver saw.", ""),
        # Most of it: then rather what was stated is wrong, and is kept to.
        (FLOOD.split("\n\n")[1] + "\n\nReported by the agency.", ""),
        ("", ""),
    ],
    ids=["short", "names", "quotation", "most", "empty"],
)
def test_what_is_not_surely_in_another_language_stays(text: str, code: str) -> None:
    assert foreign(text, 0, code) == []


def test_paragraphs_in_a_row_are_one_stretch_and_leave_the_rest_where_it_was() -> None:
    first, quoted, last = FLOOD.split("\n\n")
    text = "\n\n".join((first, quoted, quoted, last, last))
    begin = len(first) + 2
    (stretch,) = found = foreign(text, 0, "")
    assert stretch == Stretch(begin, begin + 2 * len(quoted) + 2, "ru")
    bare = without(text, found)
    assert len(bare) == len(text)
    assert bare.split() == f"{first} {last} {last}".split()
    assert bare.count("\n") == text.count("\n")


def test_lines_are_paragraphs_where_there_are_no_empty_ones() -> None:
    text = FLOOD.replace("\n\n", "\n")
    assert [text[start:end] for start, end, _ in foreign(text, 0, "")] == [FLOOD.split("\n\n")[1]]
