"""The map's page, without a browser: what is in it, and what can't get into it."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import folium
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap import resources
from geomap.errors import GeomapError, OutputError
from geomap.output.frame import to_frame
from geomap.output.maps import draw_map, write_map
from geomap.output.page import assets
from geomap.output.page.data import page_data
from geomap.output.page.escaping import to_json
from geomap.output.page.ground import Ground, Spot
from geomap.output.page.kinds import kind_of
from geomap.output.page.marks import LONGEST_SENTENCE, excerpt, find_mentions, showable, utf16
from geomap.output.page.policy import policy
from geomap.output.records import Records
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import Article, parse_article
from geomap.schema.location import COLUMNS, Location
from support.page import (
    EMPTY,
    HOSTILE,
    PERM,
    RUSSIA,
    chunks_in,
    column,
    data_in,
    page_of,
    policy_in,
    read,
    table,
    told,
)

# What the page is told


def test_a_place_is_told_once_with_all_its_mentions() -> None:
    page = told(PERM, PERM | {"sentence": "Perm again.", "article": "b.txt"})
    (place,) = page.places
    assert place["name"] == "Perm"
    assert place["within"] == ("Perm Krai", "Russia")
    assert place["kind"] == "point"
    assert [mention["text"] for mention in place["mentions"]] == ["Perm", "Perm"]
    assert [mention["article"] for mention in place["mentions"]] == [0, 1]
    assert [article["name"] for article in page.articles] == ["raids.txt", "b.txt"]


def test_places_without_an_id_are_told_apart_by_name_and_coordinates() -> None:
    nameless = PERM | {"geonameid": None}
    page = told(nameless, nameless, nameless | {"latitude": 10.0})
    assert [len(place["mentions"]) for place in page.places] == [2, 1]


def test_names_are_not_repeated() -> None:
    moscow = PERM | {"place": "Moscow", "admin1": "Moscow", "geonameid": 524901}
    assert told(moscow).places[0]["within"] == ("Russia",)
    assert told(RUSSIA).places[0]["within"] == ()


@pytest.mark.parametrize(
    "coordinates",
    [(None, None), (float("nan"), 10.0), (91.0, 10.0), (10.0, float("inf")), (10.0, 181.0)],
)
def test_what_has_no_place_on_the_globe_is_counted_as_not_placed(
    coordinates: tuple[float | None, float | None],
) -> None:
    latitude, longitude = coordinates
    page = told(PERM, PERM | {"latitude": latitude, "longitude": longitude})
    assert len(page.unplaced) == 1
    assert len(page.places) == 1


def test_the_role_and_the_confidence_of_a_mention() -> None:
    (mention,) = told(PERM | {"role": "dateline", "confidence": 0.456}).places[0]["mentions"]
    assert (mention["role"], mention["confidence"]) == ("dateline", 46)
    (mention,) = told(PERM | {"role": "nonsense", "confidence": None}).places[0]["mentions"]
    assert (mention["role"], mention["confidence"]) == ("mention", 100)


def test_a_table_that_went_through_a_csv_gives_the_same_page(tmp_path: Path) -> None:
    frame = table(PERM, RUSSIA, {"mention": "Zawara", "sentence": "They left Zawara."})
    frame.to_csv(tmp_path / "locations.csv", index=False)
    again = pd.read_csv(tmp_path / "locations.csv")
    assert page_of(again) == page_of(frame)


def test_an_empty_table_gives_a_page_too() -> None:
    for frame in (table(), pd.DataFrame()):
        data = data_in(page_of(frame))
        assert data["places"]["name"] == []
        assert data["mentions"]["count"] == 0
        assert read(page_data(frame)).places == []


def test_a_table_of_something_else_is_refused() -> None:
    with pytest.raises(GeomapError, match="no column 'mention'"):
        draw_map(pd.DataFrame({"name": ["Perm"]}))


@pytest.mark.parametrize(
    ("feature", "kind"),
    [
        (("P", "PPLC"), "point"),
        (("S", "BLDG"), "point"),
        (("T", "MT"), "point"),
        (("", ""), "point"),
        (("A", "PCLI"), "country"),
        (("A", "PCLD"), "country"),
        (("A", "ADM1"), "region"),
        (("A", "ADM2"), "region"),
        (("L", "CONT"), "region"),
        (("H", "SEA"), "region"),
        (("H", "STM"), "region"),
        (("T", "MTS"), "region"),
    ],
)
def test_only_what_stands_at_a_spot_is_a_point(feature: tuple[str, str], kind: str) -> None:
    assert kind_of(*feature).kind == kind


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x.org", "https://", "x",
     "http://[", "java\nscript:alert(1)", "https://x.org/\u202e"],
)  # fmt: skip
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    assert told(PERM | {"url": url}).articles[0]["url"] == ""


def test_addresses_of_the_web_do_become_links() -> None:
    url = "https://example.org/a?b=1&c=2"
    assert told(PERM | {"url": url}).articles[0]["url"] == url


def test_first_level_divisions_have_their_shape() -> None:
    krai = PERM | {"place": "Perm Krai", "geonameid": 511180, "feature_class": "A"}
    (place,) = told(krai | {"feature_code": "ADM1"}).places
    assert place["kind"] == "region"
    assert place["outline"]["rings"]
    assert told(PERM).places[0]["outline"] is None


# The texts


ARTICLE = Article(
    article="raids.txt",
    text="---\ntitle: Raids\n---\n"
    "Raids\r\n\r\nThe office 😀 in\nPerm.\u2028Perm\x00 \u202eagain.\n",
    body_start=21,
    title="Raids",
)


def in_article(name: str, number: int = 0, sentence: str = "") -> dict[str, Any]:
    start = -1
    for _ in range(number + 1):
        start = ARTICLE.text.index(name, start + 1)
    return PERM | {"mention": name, "start": start, "end": start + len(name), "sentence": sentence}


def test_without_the_articles_a_text_is_its_sentences_with_gaps() -> None:
    page = told(PERM, RUSSIA, PERM | {"mention": "Urals", "geonameid": 2})
    assert page.texts == [f"{PERM['sentence']}\n\n…\n\n{RUSSIA['sentence']}"]
    assert [m["text"] for place in page.places for m in place["mentions"]] == [
        *("Perm", "Russian", "Urals")
    ]


def test_sentences_that_follow_each_other_have_no_gap_between_them() -> None:
    first = PERM | {"sentence": "In Perm.", "start": 103, "end": 107}
    then = PERM | {"sentence": "Perm again.", "start": 109, "end": 113}
    later = PERM | {"sentence": "Perm at last.", "start": 300, "end": 304}
    assert told(first, then, later).texts == ["In Perm.\n\nPerm again.\n\n…\n\nPerm at last."]


def test_with_the_articles_the_page_has_their_whole_texts() -> None:
    rows = in_article("Perm", 0, "The office 😀 in Perm."), in_article("Perm", 1, "Perm again.")
    page = told(*rows, articles=[ARTICLE])
    # Front matter, null bytes and bidi overrides are gone, line ends are plain; marks moved along.
    assert page.texts == ["Raids\n\nThe office 😀 in\nPerm.\nPerm again.\n"]
    assert [m["text"] for m in page.places[0]["mentions"]] == ["Perm", "Perm"]
    units = page.texts[0].encode("utf-16-le")
    (details,) = page.details
    spans = zip(details["sentence"], details["reach"], strict=True)
    sentences = [units[2 * at : 2 * (at + size)].decode("utf-16-le") for at, size in spans]
    assert sentences == ["The office 😀 in\nPerm.", "Perm again."]
    assert details["start"] == [row["start"] for row in rows]


def test_articles_without_places_are_there_to_read() -> None:
    page = told(PERM, articles=[Article("quiet.txt", "Nothing.", title="Quiet", source="AFP")])
    assert [(a["name"], a["title"], a["mentions"]) for a in page.articles] == [
        ("raids.txt", "Raids", 1),
        ("quiet.txt", "Quiet", 0),
    ]
    assert page.texts == [PERM["sentence"], "Nothing."]


@pytest.mark.parametrize("text", ["Something else by now.", "", "Perm"])
def test_an_article_that_has_changed_is_its_sentences(text: str) -> None:
    changed = Article("raids.txt", text)
    page = told(PERM | {"start": 23, "end": 27}, articles=[changed])
    assert page.texts == [PERM["sentence"]]


def test_of_a_word_of_a_million_letters_the_middle_is_left_out() -> None:
    text = f"In Perm. {'w' * 1_000_000} and {'x' * 3000}Perm{'y' * 90_000}. 字{'字' * 9000}"
    last = text.index("Perm", 100)
    rows = [PERM | {"start": at, "end": at + 4} for at in (3, last)]
    page = told(*rows, articles=[Article("raids.txt", text)])
    w, x, y = ("w" * 500, "x" * 500, "y" * 500)
    kept = f"In Perm. {w}…{w} and {x}…{x}Perm{y}…{'y' * 499}. 字{'字' * 9000}"
    assert page.texts == [kept]
    assert [m["text"] for m in page.places[0]["mentions"]] == ["Perm", "Perm"]


@given(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=60),
    st.text(alphabet=st.characters(codec="utf-8"), max_size=60),
)
def test_a_mention_stays_marked_whatever_stands_around_it(before: str, after: str) -> None:
    text = f"{before}Perm{after}"
    row = PERM | {"start": len(before), "end": len(before) + 4, "sentence": " ".join(text.split())}
    page = told(row, articles=[Article("raids.txt", text)])
    assert [m["text"] for m in page.places[0]["mentions"]] == ["Perm"]
    assert not re.search("[\x00-\x08\u202a-\u202e\u2066-\u2069]", page.texts[0])


def test_the_reasons_and_the_runners_up_come_on_request() -> None:
    runner_up = {
        **{"place": "Perm", "geonameid": 5, "feature_code": "PPL"},
        **{"latitude": 40.5, "longitude": -80.25, "probability": 0.125},
    }
    listed = json.dumps([runner_up, runner_up | {"latitude": 1000}, "nonsense"])
    row = PERM | {"reasons": "the most populous", "provenance": "gazetteer", "candidates": listed}
    (details,) = told(row).details
    assert column(details["reasons"]) == ["the most populous"]
    assert column(details["provenance"]) == ["gazetteer"]
    assert details["candidates"] == [[0, 0.125]]
    assert details["places"] == [["Perm", 5, "PPL", 40.5, -80.25]]


@pytest.mark.parametrize("candidates", ["{", "[" * 100_000, "7", '{"place": 1}', "[[]]", "[null]"])
def test_candidates_that_are_none_are_none(candidates: str) -> None:
    assert told(PERM | {"candidates": candidates}).details[0]["candidates"] == [[]]


# Marking the mention


def test_each_mention_of_a_sentence_is_found_in_turn() -> None:
    sentence = "Perm Krai, Permian rocks, Perm and Perm."
    found = find_mentions(sentence, ["Perm Krai", "Perm", "Perm"])
    assert found == [(0, 9), (26, 30), (35, 39)]


def test_a_mention_that_is_not_there_marks_nothing() -> None:
    assert find_mentions("Nothing here.", ["Perm", ""]) == [None, None]


def test_marks_count_as_javascript_does() -> None:
    assert utf16("😀 Perm", (2, 6)) == (3, 7)


def test_a_long_sentence_is_cut_around_its_mention() -> None:
    sentence = "x" * 1_000_000 + " Perm " + "y" * 1_000_000
    text, span = excerpt(sentence, (1_000_001, 1_000_005))
    assert span is not None
    assert text[slice(*span)] == "Perm"
    assert len(text) <= LONGEST_SENTENCE


@given(st.text(alphabet=st.characters(), max_size=80), st.text(max_size=10))
def test_a_mark_is_always_inside_its_sentence(sentence: str, mention: str) -> None:
    sentence, mention = showable(sentence), showable(mention)
    for span in find_mentions(sentence, [mention, mention]):
        start, end = utf16(sentence, span)
        units = sentence.encode("utf-16-le")
        assert 0 <= start <= end <= len(units) // 2
        if span:
            assert units[2 * start : 2 * end].decode("utf-16-le") == mention


# Hostile text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_data_wherever_it_stands(text: str) -> None:
    everywhere = {name: text for name in COLUMNS if isinstance(EMPTY[name], str)}
    hostile = PERM | everywhere | {"role": "mention", "geonameid": 1}
    page = page_of(table(hostile), title=text)
    clean = page_of(table(PERM | {"geonameid": 1}), title="clean")
    assert page.lower().count("<script") == clean.lower().count("<script")
    assert page.count("<!--") == clean.count("<!--")
    assert "\x00" not in page
    (texts,) = chunks_in(page, "texts")
    assert texts == [showable(text)]  # nothing evaluated, nothing lost
    whole = page_of(table(hostile), articles=[Article(text, text)])
    assert whole.lower().count("<script") == clean.lower().count("<script")
    assert whole.count("<!--") == clean.count("<!--")
    page.encode("utf-8")


@given(st.recursive(st.text(), lambda inner: st.lists(inner, max_size=3), max_leaves=5))
def test_json_in_the_page_is_the_same_data_and_no_markup(data: object) -> None:
    text = to_json(data)
    assert json.loads(text) == data
    assert not set("<>&\u2028\u2029") & set(text)


@given(st.lists(st.text(alphabet=st.characters(codec="utf-8")), min_size=5, max_size=5))
def test_no_text_breaks_the_page(texts: list[str]) -> None:
    row = dict(zip(("title", "mention", "sentence", "place", "admin1"), texts, strict=True))
    assert len(data_in(page_of(table(PERM | row)))["places"]["name"]) == 1


def test_control_characters_and_bidi_overrides_are_not_shown() -> None:
    assert showable("a\x00b\tc\n d\u202ee\u2066f\u200eg") == "ab c def\u200eg"
    assert showable("x" * 1_000_000, 160) == "x" * 159 + "…"


# The page


def test_the_same_table_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        write_map(table(PERM, RUSSIA), tmp_path / name)
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "b.html"]


def test_a_page_is_the_same_of_records_and_of_a_table_of_pandas(tmp_path: Path) -> None:
    read = parse_article("Perm, Perm Krai, and Omsk are dry.", article="a.txt")
    rows = Geoparser().parse(read)
    rows[-1] = replace(rows[-1], place="", geonameid=None, latitude=None, longitude=None)
    write_map(Records(rows, Location, COLUMNS), tmp_path / "a.html", articles=[read])
    write_map(to_frame(rows), tmp_path / "b.html", articles=[read])
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_rendering_a_map_twice_gives_the_same_page() -> None:
    drawn = draw_map(table(PERM))
    assert drawn.get_root().render() == drawn.get_root().render()


def test_the_page_asks_nobody_for_anything() -> None:
    page = page_of(table(PERM, RUSSIA))
    assert "https://cdn" not in page
    assert not re.search(r"<(script|link|img|iframe)[^>]*\b(src|href)=(?!\"data:)", page)
    assert not re.search(r"url\((?!data:|\"?#)", assets.leaflet_style() + assets.style())
    allowed = policy_in(page)
    assert "default-src &#x27;none&#x27;" in allowed
    assert "http" not in allowed
    assert "unsafe-inline" not in allowed.split("style-src")[0]


def test_the_identity_is_that_of_the_data_and_no_two_are_the_same() -> None:
    assert page_data(table(PERM)).identity == page_data(table(PERM)).identity
    assert page_data(table(PERM)).identity != page_data(table(PERM | {"reasons": "x"})).identity


def test_a_language_that_the_page_does_not_speak_is_refused() -> None:
    with pytest.raises(GeomapError, match="does not speak 'tlh'; it speaks ar and de and"):
        draw_map(table(PERM), lang="tlh")
    assert '<html lang="ru">' in page_of(table(PERM), lang="ru")


def test_the_page_is_light() -> None:
    rows = [
        PERM | {"article": f"{i % 8}.txt", "geonameid": i, "sentence": f"In {i}, Perm. " * 10}
        for i in range(400)
    ]
    assert len(page_of(table(*rows)).encode()) < 2_000_000


def test_geonames_and_natural_earth_are_credited() -> None:
    page = page_of(table(PERM))
    assert "GeoNames" in page
    assert "CC BY 4.0" in page
    assert "Natural Earth" in page


def test_tiles_are_loaded_only_when_asked_for_and_with_their_attribution() -> None:
    page = page_of(table(PERM), tiles="OpenStreetMap.Mapnik")
    assert "img-src data: https://tile.openstreetmap.org;" in policy_in(page)
    assert "OpenStreetMap</a> contributors" in page.replace("\\u003c", "<").replace("\\u003e", ">")
    assert page == page_of(table(PERM), tiles="OpenStreetMap.Mapnik")


@pytest.mark.parametrize("name", ["Nowhere.Tiles", "Thunderforest.Landscape", ""])
def test_tiles_that_are_not_to_be_had_are_refused(name: str) -> None:
    with pytest.raises(GeomapError, match=r"OpenStreetMap\.Mapnik"):
        draw_map(table(PERM), tiles=name)


def test_subdomains_of_tiles_are_allowed_as_such() -> None:
    allowed = policy("", "", ["https://{s}.tiles.example.org/{z}/{x}/{y}.png", "nonsense", ""])
    assert "img-src data: https://*.tiles.example.org;" in allowed


def test_it_is_a_folium_map_that_takes_other_layers() -> None:
    drawn = draw_map(table(PERM))
    assert isinstance(drawn, folium.Map)
    folium.Marker([50, 50], popup=folium.Popup("mine")).add_to(drawn)
    folium.TileLayer("https://tiles.example.org/{z}/{x}/{y}.png", attr="Example").add_to(drawn)
    page = drawn.get_root().render()
    assert "L.marker(" in page
    assert "https://tiles.example.org" in policy_in(page)


def test_drawing_leaves_folium_as_it_was() -> None:
    before = list(folium.Map.default_js)
    draw_map(table(PERM)).get_root().render()
    assert folium.Map.default_js == before
    assert "jquery" in folium.Map().get_root().render()
    assert folium.Map().get_name() != folium.Map().get_name()


def test_a_notebook_shows_it() -> None:
    shown = draw_map(table(PERM))._repr_html_()
    assert shown.startswith("<iframe srcdoc=")
    assert "geomap.start" in shown
    assert "index.texts" not in shown


def test_the_title_is_the_users_or_the_only_articles_or_a_count() -> None:
    def titles(*rows: dict[str, Any], **options: str) -> str:
        (title,) = re.findall("<title>(.*)</title>", page_of(table(*rows), **options))
        return str(title)

    assert titles(PERM, title="Mine & yours") == "Mine &amp; yours"
    assert titles(PERM) == "Raids"
    assert titles(PERM, PERM | {"article": "b"}) == "Places in 2 articles"
    assert titles() == "Places in the news"


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot write the map"):
        write_map(table(PERM), tmp_path / "file" / "map.html")
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(OutputError):
        write_map(table(PERM), tmp_path / "folder.html")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.html"]


# The base map


def test_the_base_map_has_the_countries_and_says_where_it_is_from() -> None:
    world = json.loads(assets.world())
    ground = Ground([Spot(42.0, 12.5)]).told()
    codes = {shape["code"] for shape in world["shapes"]}
    assert {"RU", "UA", "US", "FR", "XK", "PS", "TW", "EH", "SG", "VA", "FJ"} <= codes
    assert "Natural Earth" in world["source"]
    assert len(ground["countries"]) == len(world["shapes"])
    for name in ("coast", "borders", "disputed", "divisions"):
        first, count = ground[name]
        assert count > 0
        assert first + count <= len(ground["arcs"])
    licence = Path(assets.__file__).parents[2] / "data" / "world.LICENSE.md"
    assert "Public domain" in licence.read_text(encoding="utf-8")


def test_every_word_of_the_page_is_in_the_strings() -> None:
    for lang in resources.page_languages():
        strings = json.loads(assets.words(lang))
        for key in re.findall(r'\btext\("(\w+)"', assets.script()):
            assert key in strings
