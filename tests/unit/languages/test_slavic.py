"""Ukrainian, Polish, Czech, Bulgarian and Slovene: names in every case, found and resolved."""

from __future__ import annotations

import pytest

from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import parse_article

TEXTS = {
    "uk": "Поліція провела обшуки в Харкові та під Києвом. Міністр прилетів із Варшави до Львова.",
    "pl": "Policja przeszukała biura w Krakowie i pod Warszawą. Minister wrócił z Włoch.",
    "cs": "Policie prohledala kanceláře v Praze a v Brně. Ministr přiletěl z Vídně do Ostravy.",
    "bg": "Полицията претърси офиси в София и Пловдив. Министърът пристигна от Великобритания.",
    "sl": "Policija je preiskala pisarne v Ljubljani in Mariboru. Minister je prišel iz Bruslja.",
}


@pytest.mark.parametrize(
    ("language", "places"),
    [
        ("uk", {"Kharkiv": "Харкові", "Kyiv": "Києвом", "Warsaw": "Варшави", "Lviv": "Львова"}),
        ("pl", {"Kraków": "Krakowie", "Warsaw": "Warszawą", "Italy": "Włoch"}),
        ("cs", {"Prague": "Praze", "Brno": "Brně", "Vienna": "Vídně", "Ostrava": "Ostravy"}),
        ("bg", {"Sofia": "София", "Plovdiv": "Пловдив", "United Kingdom": "Великобритания"}),
        ("sl", {"Ljubljana": "Ljubljani", "Maribor": "Mariboru", "Brussels": "Bruslja"}),
    ],
)
def test_names_are_found_as_they_are_inflected(language: str, places: dict[str, str]) -> None:
    rows = shared_geoparser().parse(parse_article(TEXTS[language], language=language))
    assert {row.place: row.mention for row in rows} == places
