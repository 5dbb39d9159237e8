r"""Write stories of ``corpus/en`` from drafts, in which places are named and not yet numbered.

    python tools/draft_stories.py --check DRAFT ...   # only tell what is wrong with them
    python tools/draft_stories.py DRAFT ...

A draft holds stories that begin with ``=== GENRE COUNTRY DATE``, then ``title:``, ``publisher:``
and ``note:`` lines, an empty line, the text, a line ``--`` with places, a line ``--`` with events.

* In the text, ``[Perm]e`` is a mention with the letter of its role (``e`` event, ``m`` mention,
  ``g`` metonym, ``d`` dateline, ``n`` demonym; ``go`` a metonym inside an organisation's name),
  ``[Perm|label]e`` one whose place is called otherwise below; ``{fell}1`` is a trigger of event 1.
* A place, ``label = SPEC``, is ``JP`` (a country), ``Wajima, JP`` (a name in a country), ``Wajima,
  JP, Ishikawa`` (in a division), ``Victoria, AU, div`` (the division), or ``@37.4,136.9 near`` (a
  point, its precision, ``area 30`` with a radius in km, ``+Label`` after it: within that place).
  A label without a line is a country, else a populated place of the story's country, else a
  capital.
* An event is ``1 TYPE main minor neg planned | label; label | DATE | words of the date | killed=3
  injured>10 displaced~200 | actors | targets``; ``>`` is at least and ``~`` about.  A date is ISO,
  ``d-1`` (days from publication), ``tue`` (the last one), ``-tue`` (of the week before), ``+tue``
  (the next), two of them joined by ``..``, ``w`` after it: a week; ``?`` is unknown.

Every place taken from the gazetteer is printed for the annotator to confirm; ``!`` stands before
those that have a rival in the same country, and before names unmarked here that are marked there.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from check_stories import faults
from stories import read_story

from geomap.events.lexicon import event_types
from geomap.gazetteer import Gazetteer, Place
from geomap.gazetteer.build.tables import read_table
from geomap.resources import DATA

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "en"

ROLES = {"e": "event", "m": "mention", "g": "metonym", "go": "metonym org", "d": "dateline"}
ROLES |= {"n": "demonym", "no": "demonym org"}

_NAME = re.compile(r"\[([^\[\]|]+)(?:\|([^\[\]]+))?\](go|no|[emgdn])")
_TRIGGER = re.compile(r"\{([^{}]+)\}(\d+)")
_NUMBER = re.compile(r"(killed|injured|arrested|displaced)(>|~|=)(\d+)")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_STATUSES = {"planned", "threatened", "denied", "reported"}
_QUALIFIERS = {">": "at_least", "~": "about"}


@dataclass(slots=True)
class Draft:
    """A story as it is drafted."""

    genre: str
    country: str
    date: dt.date
    head: dict[str, str] = field(default_factory=dict)
    text: str = ""
    specs: dict[str, str] = field(default_factory=dict)
    events: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, genre: str, country: str, date: str) -> Draft:
        """A draft without text."""
        return cls(genre, country, dt.date.fromisoformat(date))


def read_drafts(source: str) -> list[Draft]:
    """The drafts of a file."""
    return [_read_draft(part) for part in re.split(r"^=== ", source, flags=re.M)[1:]]


def _read_draft(source: str) -> Draft:
    first, rest = source.split("\n", 1)
    genre, country, date = first.split()
    draft = Draft(genre, country, dt.date.fromisoformat(date))
    head, rest = rest.split("\n\n", 1)
    for line in head.splitlines():
        key, _, value = line.partition(":")
        draft.head[key.strip()] = value.strip()
    text, specs, events = re.split(r"^--$", rest, flags=re.M)
    draft.text = text.strip()
    for line in filter(str.strip, specs.splitlines()):
        label, _, spec = line.partition(" = ")
        draft.specs[label.strip()] = spec.strip()
    draft.events = [line.strip() for line in events.splitlines() if line.strip()]
    return draft


class Finder:
    """Places of the gazetteer, by what a draft says of them."""

    def __init__(self) -> None:
        self.gazetteer = Gazetteer()
        self.countries = {row["country_code"]: row for row in read_table(DATA / "countries.tsv")}
        self.demonyms = {
            row["demonym"]: row["country_code"]
            for row in reversed(list(read_table(DATA / "demonyms.tsv")))
            if row["kind"] == "country"
        }
        self.told: list[str] = []

    def point(self, label: str, spec: str, draft: Draft) -> tuple[float, float] | None:
        """Where a place is, or None if nothing tells."""
        if spec == "?":
            return None
        try:
            line = self.line(label, spec, draft, {})
        except ValueError:
            return None
        found = re.search(r"point: \[([-\d.]+), ([-\d.]+)\]", line)
        return (float(found[1]), float(found[2])) if found else None

    def line(self, label: str, spec: str, draft: Draft, keys: dict[str, str]) -> str:
        """What a story's file says of a place."""
        if spec.startswith("@"):
            return self._point_line(label, spec, keys)
        if not spec and label in self.demonyms:
            spec = self.demonyms[label]
        if not spec and (held := self._country(label)):
            spec = held
        if spec in self.countries:
            row = self.countries[spec]
            point = f"[{float(row['latitude'])}, {float(row['longitude'])}]"
            return (
                f"{{name: {quoted(row['name'])}, geonameid: {row['geonameid']}, "
                f"point: {point}, precision: country}}"
            )
        name, *holders = [part.strip() for part in (spec or f"{label}, {draft.country}").split(",")]
        return place_line(self._place(label, name, holders))

    def _point_line(self, label: str, spec: str, keys: dict[str, str]) -> str:
        where, _, within = spec[1:].partition("+")
        numbers, *words = where.split()
        latitude, longitude = map(float, numbers.split(","))
        line = f"{{name: {quoted(label)}, point: [{latitude}, {longitude}]"
        if words:
            line += f", precision: {words[0]}"
        if len(words) > 1:
            line += f", radius_km: {words[1]}"
        if within:
            line += f", near: {keys[within.strip()]}"
        return line + "}"

    def _country(self, label: str) -> str:
        for place, _ in self.gazetteer.lookup(label):
            if place.feature_code.startswith("PCL"):
                return place.country_code
        return ""

    def _place(self, label: str, name: str, holders: list[str]) -> Place:
        wants_division = "div" in holders
        holders = [part for part in holders if part != "div"]
        found = [
            place
            for place, _ in self.gazetteer.lookup(name)
            if place.country_code == holders[0]
            and all(part.casefold() in place.admin1.casefold() for part in holders[1:])
            and (not wants_division or place.feature_code.startswith("ADM"))
        ]
        unique = list({place.row: place for place in found}.values())
        if not unique and len(holders) == 1:
            unique = [p for p, _ in self.gazetteer.lookup(label) if p.feature_code == "PPLC"]
        if not unique:
            raise ValueError(f"no {name} in {holders}: give a point for {label!r}")
        unique.sort(key=lambda p: (not wants_division and p.feature_class != "P", -p.population))
        best, *others = unique
        rivals = [p for p in others if p.feature_class == best.feature_class]
        sign = "!" if rivals and rivals[0].population * 8 > best.population else ""
        self.told.append(
            f"{sign}{label}>{best.full_name} {best.feature_code} {best.population // 1000}k"
        )
        return best


def place_line(place: Place) -> str:
    """Gives a place as a story has it: name, number, point, and how exact that is."""
    precision = {"A": ", precision: division"}.get(place.feature_class, "")
    if place.feature_class in "LTHV":
        precision = f", precision: area, radius_km: {place.extent_km or 10}"
    elif place.feature_class in "SR":
        precision = ", precision: near"
    point = f"[{round(place.latitude, 4)}, {round(place.longitude, 4)}]"
    number = f"geonameid: {place.geonameid}, " if place.geonameid else ""
    return f"{{name: {quoted(place.name)}, {number}point: {point}{precision}}}"


def quoted(text: str) -> str:
    plain = re.fullmatch(r"[\w .’ʻ-]+", text) and text.strip() == text and text not in {"No", "no"}
    return text if plain else '"' + text.replace('"', '\\"') + '"'


def read_date(word: str, published: dt.date) -> str:
    """The ISO date that a draft's word for a date means, ``null`` if unknown."""
    if word == "?":
        return "null"
    if shift := re.fullmatch(r"d([+-]?\d+)", word):
        return (published + dt.timedelta(days=int(shift[1]))).isoformat()
    sign, day = (word[0], word[1:]) if word[0] in "+-" else ("", word)
    if day in _DAYS:
        back = (published.weekday() - _DAYS.index(day)) % 7
        back += {"": 0, "-": 7, "+": -7}[sign]
        return (published - dt.timedelta(days=back)).isoformat()
    if not re.fullmatch(r"\d{4}(-\d\d){0,2}", word):
        raise ValueError(f"no date: {word!r}")
    return word


def _event(line: str, draft: Draft, keys: dict[str, str]) -> str:
    parts = [part.strip() for part in line.split("|")]
    parts += [""] * (7 - len(parts))
    number, kind, *flags = parts[0].split()
    first, *_ = dates = parts[2].removesuffix("w").split("..")
    start, end = (read_date(word, draft.date) for word in (first, dates[-1]))
    precision = {4: "year", 7: "month", 10: "day"}[len(start)] if start != "null" else "unknown"
    if parts[2].endswith("w"):
        precision = "week"
    places = ", ".join(keys[label.strip()] for label in parts[1].split(";") if label.strip())
    status = next((flag for flag in flags if flag in _STATUSES), "happened")
    told = [
        f"type: {kind}", f"places: [{places}]", f"start: {start}", f"end: {end}",
        f"date_precision: {precision}", f"date_text: {quoted(parts[3])}",
    ]  # fmt: skip
    for name, sign, value in _NUMBER.findall(parts[4]):
        told.append(f"{name}: {value}")
        if sign in _QUALIFIERS:
            told.append(f"{name}_qualifier: {_QUALIFIERS[sign]}")
    told.append(f"status: {status}")
    told += ["negated: true"] if "neg" in flags else []
    told.append(f"actors: {quoted(parts[5])}")
    told += [f"targets: {quoted(parts[6])}"] if parts[6] else []
    told += [f"{flag}: true" for flag in ("main", "minor") if flag in flags]
    return f"  e{number}: {{{', '.join(told)}}}"


def _keys(labels: list[str]) -> dict[str, str]:
    """A short key for each label."""
    keys: dict[str, str] = {}
    for label in labels:
        plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
        plain = re.sub(r"[^a-z]", "", plain) or "place"
        length = 3
        while (key := plain[:length]) in keys.values() and length < len(plain):
            length += 1
        if key in keys.values() or key in {"yes", "no", "on", "off", "null", "true", "false"}:
            key = f"{key}{len(keys)}"
        keys[label] = key
    return keys


def story_of(draft: Draft, finder: Finder, number: int) -> tuple[str, str]:
    """The name of the story of a draft, the `number`-th of its genre, and what its file holds."""
    title, text = draft.head["title"], draft.text
    found = _NAME.findall(f"{title}\n{text}")
    labels = list(dict.fromkeys([*draft.specs, *(label or surface for surface, label, _ in found)]))
    keys = _keys(labels)
    # A dateline in capitals is of the same place as the name below it.
    first = {label.casefold(): label for label in reversed(labels)}
    keys = {label: keys[first[label.casefold()]] for label in labels}
    labels = [label for label in labels if first[label.casefold()] == label]
    finder.told = []
    places = [
        f"  {keys[label]}: {finder.line(label, draft.specs.get(label, ''), draft, keys)}"
        for label in labels
    ]
    events = [_event(line, draft, keys) for line in draft.events]
    for surface in {surface for surface, _, _ in found}:
        left = _NAME.sub("", f"{title}\n{text}")
        if re.search(rf"(?<!\w){re.escape(surface)}(?!\w)", left):
            finder.told.append(f"!unmarked {surface}")

    def marked(source: str) -> str:
        source = _NAME.sub(lambda m: f"[{m[1]}]({keys[m[2] or m[1]]} {ROLES[m[3]]})", source)
        return _TRIGGER.sub(r"{\1}(e\2)", source)

    name = f"{draft.genre}-{draft.country.lower()}-{number:02}"
    country = f'"{draft.country}"' if draft.country == "NO" else draft.country
    lines = ["---", f"id: {name}", f"genre: {draft.genre}", f"country: {country}"]
    lines.append(f"published: {draft.date.isoformat()}")
    if publisher := draft.head.get("publisher"):
        lines.append(f"publisher: {quoted(publisher)}")
    lines += [f"title: {_title(marked(title))}", "---", marked(text), "", "---", "places:"]
    lines += [*places, "events:", *events]
    lines.append(f"notes: {_title(draft.head.get('note', ''))}")
    return name, "\n".join(lines) + "\n"


def write_story(draft: Draft, finder: Finder) -> Path:
    """Where the story of a draft was written to."""
    folder = CORPUS / draft.genre
    folder.mkdir(parents=True, exist_ok=True)
    taken = [int(path.stem.rsplit("-", 1)[1]) for path in folder.glob("*.story")]
    name, source = story_of(draft, finder, max(taken, default=0) + 1)
    path = folder / f"{name}.story"
    path.write_text(source, "utf-8")
    return path


def mistakes(draft: Draft, finder: Finder) -> list[str]:
    """What is wrong with a draft."""
    try:
        story = read_story(story_of(draft, finder, 1)[1], titled=True)
    except (ValueError, KeyError, yaml.YAMLError) as error:
        return [repr(error)]
    known = {event.id for event in story.events}
    marked = {
        f"e{number}" for _, number in _TRIGGER.findall(f"{draft.head['title']}\n{draft.text}")
    }
    wrong = [f"{number} is marked and told of nowhere" for number in sorted(marked - known)]
    return wrong + faults(story, finder.gazetteer, event_types())


def _title(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main() -> None:
    """Writes the stories of drafts, or tells what is wrong with them."""
    checks = "--check" in sys.argv
    finder = Finder()
    for source in (name for name in sys.argv[1:] if name != "--check"):
        for draft in read_drafts(Path(source).read_text("utf-8")):
            wrong = mistakes(draft, finder)
            if wrong or checks:
                print(f"{draft.head.get('title')}: {'; '.join([*wrong, *finder.told])}")
                continue
            path = write_story(draft, finder)
            print(f"{path.stem}: {'; '.join(finder.told)}")


if __name__ == "__main__":
    main()
