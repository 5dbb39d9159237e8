"""An OpenStreetMap extract of our own making: real places, and traps, as OSM XML.

``places.tsv`` beside this file lists places by hand: well-known ones with rounded coordinates, and
others that only a map of streets and houses has (villages of a few dozen people, streets, theatres,
courts).  Among them are namesakes that a first hit falls for: two villages Perm in Austria, a
village London in Styria, five Springfields, seven streets named after Lenin or Pushkin.  Nothing in
it is copied from a database.  To these come villages that exist nowhere, so that no gazetteer can
know them: an adjective and a noun of Russian village names, on a lattice around Perm.

Run as a program, it writes the extract to the file given.  The same input gives the same bytes.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import cos, pi, radians, sin
from pathlib import Path
from xml.sax.saxutils import quoteattr

TABLE = Path(__file__).with_name("places.tsv")

# Kinds that are areas in OSM, and their admin_level.
AREAS = {"state": "4", "county": "6"}

TAGS = {
    "country": {"place": "country"},
    "city": {"place": "city"},
    "town": {"place": "town"},
    "village": {"place": "village"},
    "suburb": {"place": "suburb"},
    "theatre": {"amenity": "theatre"},
    "concert_hall": {"amenity": "theatre", "theatre:type": "concert_hall"},
    "museum": {"tourism": "museum"},
    "university": {"amenity": "university"},
    "station": {"railway": "station"},
    "aerodrome": {"aeroway": "aerodrome"},
    "hospital": {"amenity": "hospital"},
    "prison": {"amenity": "prison"},
    "stadium": {"leisure": "stadium"},
    "courthouse": {"amenity": "courthouse"},
    "library": {"amenity": "library"},
    "monument": {"historic": "monument"},
    "cathedral": {"amenity": "place_of_worship", "building": "cathedral"},
}

# Made-up villages: each adjective with each noun, in Russian and as English papers write them.
_ADJECTIVES = (
    ("Верхняя", "Verkhnyaya"), ("Нижняя", "Nizhnyaya"), ("Малая", "Malaya"),
    ("Большая", "Bolshaya"), ("Старая", "Staraya"), ("Дальняя", "Dalnyaya"),
    ("Ближняя", "Blizhnyaya"), ("Сухая", "Sukhaya"),
)  # fmt: skip
_NOUNS = (
    ("Мостовка", "Mostovka"), ("Чащиха", "Chashchikha"), ("Талинка", "Talinka"),
    ("Кедрачевка", "Kedrachevka"), ("Слудянка", "Sludyanka"), ("Гаревка", "Garevka"),
    ("Мельничиха", "Melnichikha"), ("Совиха", "Sovikha"), ("Лосиха", "Losikha"),
    ("Журавлиха", "Zhuravlikha"), ("Глухариха", "Glukharikha"), ("Ольховиха", "Olkhovikha"),
    ("Пихтовиха", "Pikhtovikha"), ("Студениха", "Studenikha"), ("Рябиниха", "Ryabinikha"),
    ("Черемшиха", "Cheremshikha"), ("Бобриха", "Bobrikha"), ("Камениха", "Kamenikha"),
    ("Туманиха", "Tumanikha"), ("Соколиха", "Sokolikha"), ("Ягодиха", "Yagodikha"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of the extract; an area is drawn with the radius ``km``."""

    kind: str
    name: str
    english: str
    latitude: float
    longitude: float
    km: float
    population: int
    within: str


def entries() -> list[Entry]:
    """All places of the extract: those of the table, then the made-up villages."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        listed = [
            Entry(
                row["kind"],
                row["name"],
                row["english"],
                float(row["latitude"]),
                float(row["longitude"]),
                float(row["km"] or 0),
                int(row["population"] or 0),
                row["within"],
            )
            for row in csv.DictReader(table, delimiter="\t")
        ]
    return listed + list(_villages())


def _villages() -> Iterator[Entry]:
    for i, (adjective, adjective_english) in enumerate(_ADJECTIVES):
        for j, (noun, noun_english) in enumerate(_NOUNS):
            yield Entry(
                "village",
                f"{adjective} {noun}",
                f"{adjective_english} {noun_english}",
                round(57.60 + 0.11 * i + 0.004 * j, 4),
                round(55.30 + 0.10 * j + 0.007 * i, 4),
                0.0,
                20 + 13 * (i * len(_NOUNS) + j) % 400,
                "",
            )


@dataclass(slots=True)
class _File:
    """OSM objects by kind: a file has its nodes first, then ways, then relations."""

    nodes: list[str] = field(default_factory=list)
    ways: list[str] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)

    def node(self, latitude: float, longitude: float, tags: dict[str, str]) -> int:
        number = len(self.nodes) + 1
        head = f'<node id="{number}" version="1" lat="{latitude:.6f}" lon="{longitude:.6f}"'
        self.nodes.append(f"{head}>{_tags(tags)}</node>" if tags else f"{head}/>")
        return number

    def way(self, nodes: list[int], tags: dict[str, str]) -> int:
        number = len(self.ways) + 1
        inside = "".join(f'<nd ref="{node}"/>' for node in nodes)
        self.ways.append(f'<way id="{number}" version="1">{inside}{_tags(tags)}</way>')
        return number

    def relation(self, outer: int, tags: dict[str, str]) -> None:
        number = len(self.relations) + 1
        member = f'<member type="way" ref="{outer}" role="outer"/>'
        self.relations.append(
            f'<relation id="{number}" version="1">{member}{_tags(tags)}</relation>'
        )


def _tags(tags: dict[str, str]) -> str:
    return "".join(f"<tag k={quoteattr(k)} v={quoteattr(v)}/>" for k, v in tags.items())


def _ring(file: _File, latitude: float, longitude: float, km: float) -> list[int]:
    """Eight corners around a point, closed."""
    corners = [
        file.node(
            latitude + km / 111.2 * sin(pi * k / 4),
            longitude + km / 111.2 / cos(radians(latitude)) * cos(pi * k / 4),
            {},
        )
        for k in range(8)
    ]
    return [*corners, corners[0]]


def make_extract() -> str:
    """The extract as OSM XML."""
    file = _File()
    for entry in entries():
        tags = {"name": entry.name}
        if entry.english:
            tags["name:en"] = entry.english
        if entry.population:
            tags["population"] = str(entry.population)
        if entry.kind in AREAS:
            ring = file.way(_ring(file, entry.latitude, entry.longitude, entry.km), {})
            tags |= {"type": "boundary", "boundary": "administrative"}
            tags["admin_level"] = AREAS[entry.kind]
            file.relation(ring, tags)
        elif entry.kind == "street":
            step = 0.002
            ends = [
                file.node(entry.latitude + k * step / 2, entry.longitude + k * step, {})
                for k in (-1, 0, 1)
            ]
            file.way(ends, tags | {"highway": "residential", "addr:city": entry.within})
        else:
            if entry.within:
                tags["addr:city"] = entry.within
            file.node(entry.latitude, entry.longitude, tags | TAGS[entry.kind])
    lines = [*file.nodes, *file.ways, *file.relations]
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator="geomap tests">'
    return "\n".join([head, *lines, "</osm>\n"])


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(make_extract(), encoding="utf-8")
